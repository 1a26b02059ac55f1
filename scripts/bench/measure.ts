/** One line of the table. `ok` is left out where a figure is only told. */
export interface Measure {
  what: string;
  figure: string;
  beside?: string;
  target?: string;
  ok?: boolean;
}

/** The value that `share` (0 to 1) of all values do not exceed. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** How long each takes in milliseconds, one after the other in turn, so that both see the same machine. */
export async function inTurn<Name extends string>(
  works: Record<Name, () => Promise<unknown>>,
  { warmUp, times }: { warmUp: number; times: number },
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const took = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let n = -warmUp; n < times; n++)
    for (const name of names) {
      const began = performance.now();
      await works[name]();
      if (n >= 0) took[name].push(performance.now() - began);
    }
  return took;
}

export const ms = (value: number) => `${value.toFixed(1)} ms`;

export function table(measures: Measure[]): string {
  const rows = measures.map(({ what, figure, beside = "", target = "", ok }) => [
    ...[what, figure, beside, target],
    ok === undefined ? "" : ok ? "PASS" : "MISS",
  ]);
  const all = [["measure", "figure", "beside", "target", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
