const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
const day = new Intl.DateTimeFormat("en-GB", DAY);
const moment = new Intl.DateTimeFormat("en-GB", { ...DAY, hour: "2-digit", minute: "2-digit", timeZoneName: "short" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A day or a moment as the desk writes them, in UTC, so that server and browser say the same. Takes milliseconds or ISO 8601. */
export function Day({ at, time }: { at: number | string; time?: boolean }) {
  const date = new Date(at);
  const iso = time ? date.toISOString() : date.toISOString().slice(0, 10);
  return (
    <time dateTime={iso} className="whitespace-nowrap">
      {(time ? moment : day).format(date)}
    </time>
  );
}

/** A month given as `YYYY-MM`, in words. */
export const monthWords = (value: string): string => month.format(new Date(`${value}-01T00:00:00Z`));
