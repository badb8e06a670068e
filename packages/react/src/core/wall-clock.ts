// What a clock on the wall of a time zone shows, and when it shows it. Pure.

const DAY = 86_400_000;

export interface Wall {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** Making one takes much longer than asking it. */
const clocks = new Map<string | undefined, Intl.DateTimeFormat>();

/** @param zone an IANA name; the machine's when absent */
export function wallAt(instant: number, zone?: string): Wall {
  const shown = clockOf(zone).formatToParts(instant);
  const read = (name: keyof Wall) => Number(shown.find(({ type }) => type === name)?.value);
  return { year: read('year'), month: read('month'), day: read('day'), hour: read('hour'), minute: read('minute') };
}

/**
 * When that clock shows `wall`, in ms; days beyond the month count on. In the hour that summer time skips, one later; in
 * the hour that comes twice when it ends, the first time.
 */
export function instantOf(wall: Wall, zone?: string): number {
  const wanted = asIfUtc(wall);
  const aheadAt = (instant: number) => asIfUtc(wallAt(instant, zone)) - instant;
  const [first, second] = [wanted - aheadAt(wanted - DAY), wanted - aheadAt(wanted + DAY)];
  const isShown = (instant: number) => instant + aheadAt(instant) === wanted;
  return isShown(second) && !isShown(first) ? second : first;
}

/** As `<input type="datetime-local">` writes it: 2026-11-21T14:44. */
export function toFieldValue({ year, month, day, hour, minute }: Wall): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** Null for what is no date and time. */
export function fromFieldValue(text: string): Wall | null {
  const match = /^(\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return { year, month, day, hour, minute };
}

/** `Date.UTC` takes a year below 100 for one of the last century; such years are there while one is typed. */
const asIfUtc = ({ year, month, day, hour, minute }: Wall): number =>
  new Date(Date.UTC(2000, 0, 1, hour, minute)).setUTCFullYear(year, month - 1, day);

function clockOf(zone: string | undefined): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      ...(zone === undefined ? {} : { timeZone: zone }),
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  clocks.set(zone, clock);
  return clock;
}
