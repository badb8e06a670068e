// What the generated validators call at run time; bundled into them.
const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const instant = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const formats = {
  /** RFC 3339 with an existing day and no leap second: what `Date.parse` reads without guessing. */
  'date-time': (text) => {
    const [, year, month, day] = (instant.exec(text) ?? []).map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  },
  uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};

/** Code points, as JSON Schema counts. */
export function textLength(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
