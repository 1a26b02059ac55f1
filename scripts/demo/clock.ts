const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const real = Date.now;

/** Lets what follows happen this many hours ago, so that a desk made a moment ago has a week behind it; 0 is now. */
export function stepBack(hours: number): void {
  Date.now = hours === 0 ? real : () => real() - hours * HOUR;
}

/** The UTC day so many days after today, or before it; ISO 8601. */
export const day = (fromToday: number): string => new Date(real() + fromToday * DAY).toISOString().slice(0, 10);
