/** A day in milliseconds, for days counted in UTC: where clocks are put forward a day is shorter. */
export const DAY_MS = 24 * 60 * 60 * 1000;
