import { StackedBar } from "#components/report/stacked-bar";
import { VerdictIcon, WORD } from "#components/verdict/verdict-mark";
import type { DayCount } from "#lib/review/my-work";
import { VERDICTS } from "#lib/review/rules";

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });

/** Verdicts by day: a bar for each, drawn to one scale, and the same in numbers. */
export function Week({ days }: { days: DayCount[] }) {
  const most = Math.max(...days.map((day) => day.total));
  if (most === 0)
    return (
      <p className="border-hairline border-t pt-3 text-ink-soft">
        No verdict of yours in these days. They are counted here as you record them.
      </p>
    );
  return (
    <>
      <p className="mb-3 text-ink-soft">{weekWords(days)}</p>
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">Your verdicts on each of the last seven days, by kind. Days are UTC.</caption>
        <thead>
          <tr className="border-hairline border-b text-ink-faint">
            <th scope="col" className="pb-2 text-left font-medium">
              Day (UTC)
            </th>
            {VERDICTS.map((verdict) => (
              <th key={verdict} scope="col" className="w-9 pb-2 pl-2">
                <span className="flex justify-end">
                  <VerdictIcon verdict={verdict} />
                  <span className="sr-only">{WORD[verdict]}</span>
                </span>
              </th>
            ))}
            <th scope="col" className="w-11 pb-2 pl-2 text-right font-medium">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day} className="border-hairline border-b align-top">
              <th scope="row" className="py-2 pr-2 text-left font-normal text-ink">
                <time dateTime={day.day}>{weekday.format(new Date(day.day))}</time>
                <StackedBar count={{ ...day, undecided: 0 }} most={most} className="mt-1.5 h-2" />
              </th>
              {VERDICTS.map((verdict) => (
                <td key={verdict} className={`py-2 pl-2 text-right ${day[verdict] ? "text-ink" : "text-ink-faint"}`}>
                  {day[verdict]}
                </td>
              ))}
              <td className="py-2 pl-2 text-right font-medium text-ink">{day.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function weekWords(days: DayCount[]): string {
  const total = days.reduce((sum, day) => sum + day.total, 0);
  const kinds = VERDICTS.flatMap((verdict) => {
    const n = days.reduce((sum, day) => sum + day[verdict], 0);
    return n > 0 ? `${n} ${verdict}` : [];
  });
  return `${total === 1 ? "One verdict" : `${total} verdicts`}: ${kinds.join(", ")}.`;
}
