// Until when one may put a request aside: a few times that people name, none at or after its deadline. Pure.
import { instantOf, wallAt } from './wall-clock.ts';

const HOUR = 3_600_000;
const EVENING = 18;
const MORNING = 9;

export type SnoozeName = 'inAnHour' | 'thisEvening' | 'tomorrow' | 'nextWeek';

export interface SnoozeTime {
  name: SnoozeName;
  /** In ms. */
  at: number;
}

/** The named times, soonest first; no two at the same instant. */
export function snoozeTimes(now: number, deadline: number | null, zone?: string): SnoozeTime[] {
  const today = wallAt(now, zone);
  const on = (days: number, hour: number) => instantOf({ ...today, day: today.day + days, hour, minute: 0 }, zone);
  const weekday = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
  const times: SnoozeTime[] = [
    { name: 'inAnHour', at: now + HOUR },
    { name: 'thisEvening', at: on(0, EVENING) },
    { name: 'tomorrow', at: on(1, MORNING) },
    { name: 'nextWeek', at: on((8 - weekday) % 7 || 7, MORNING) },
  ];
  return times.filter(
    ({ name, at }, place) =>
      isBefore(at, deadline) &&
      (name !== 'thisEvening' || at > now + HOUR) &&
      !times.slice(0, place).some((sooner) => sooner.at === at),
  );
}

export const isBefore = (at: number, deadline: number | null): boolean => deadline === null || at < deadline;
