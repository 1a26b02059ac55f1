import type { Standing } from "#components/verdict/verdict-mark";

export const ORDER: Standing[] = ["supported", "outdated", "false", "undecided"];

const FILL: Record<Standing, string> = {
  supported: "fill-supported",
  outdated: "fill-outdated",
  false: "fill-false",
  undecided: "fill-undecided-wash stroke-edge",
};
const WIDTH = 1000;
const GAP = 3;

/** Counts as one bar, `most` filling its whole length. The numbers stand beside it, so it is hidden from those who listen. */
export function StackedBar({
  count,
  most,
  className,
}: {
  count: Record<Standing, number>;
  most: number;
  className: string;
}) {
  let from = 0;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${WIDTH} 8`}
      preserveAspectRatio="none"
      className={`block w-full overflow-visible ${className}`}
    >
      {ORDER.map((verdict) => {
        const room = (count[verdict] / (most || 1)) * WIDTH;
        const x = from;
        from += room;
        if (room === 0) return null;
        return (
          <rect
            key={verdict}
            x={x}
            width={Math.max(1, room - GAP)}
            height="8"
            vectorEffect="non-scaling-stroke"
            className={FILL[verdict]}
          />
        );
      })}
    </svg>
  );
}
