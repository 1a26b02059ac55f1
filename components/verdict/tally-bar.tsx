import { type Standing, WORD } from "./verdict-mark";

const ORDER: Standing[] = ["supported", "outdated", "false", "undecided"];
const FILL: Record<Standing, string> = {
  supported: "fill-supported",
  outdated: "fill-outdated",
  false: "fill-false",
  undecided: "fill-hairline",
};

/** Shares of the verdicts as one bar; the words beside it say the same, so it is hidden from those who listen. */
export function TallyBar({
  count,
  className = "h-1.5 w-full",
}: {
  count: Record<Standing, number>;
  className?: string;
}) {
  const total = ORDER.reduce((sum, key) => sum + count[key], 0) || 1;
  let x = 0;
  return (
    <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className={`block rounded-full ${className}`}>
      {ORDER.map((key) => {
        const width = (count[key] / total) * 100;
        const from = x;
        x += width;
        return width > 0 ? <rect key={key} x={from} width={width} height="4" className={FILL[key]} /> : null;
      })}
      {x === 0 && <rect width="100" height="4" className="fill-hairline" />}
    </svg>
  );
}

export const tallyWords = (count: Record<Standing, number>) =>
  ORDER.filter((key) => count[key] > 0)
    .map((key) => `${count[key]} ${WORD[key].toLowerCase()}`)
    .join(", ");
