import type { SegmentKind } from "#lib/claim/splitter";
import type { Stretch } from "#lib/claim/stretch";

const GROUPS: [name: string, kinds: SegmentKind[], fill: string][] = [
  ["claims", ["claim"], "fill-accent"],
  ["opinion and speculation", ["opinion", "speculation", "wish"], "fill-outdated"],
  ["questions", ["question"], "fill-supported"],
  ["headings and captions", ["heading", "caption", "fragment"], "fill-edge"],
];

/** What each character of the text was taken for, as shares of the whole: every one is accounted for. */
export function Coverage({ ledger, text }: { ledger: Stretch[]; text: string }) {
  const counted = ledger.map(([start, end, kind]) => ({ kind, length: text.slice(start, end).trim().length }));
  const total = counted.reduce((sum, one) => sum + one.length, 0) || 1;
  const named = GROUPS.map(([name, kinds, fill]) => ({
    name,
    fill,
    share: counted.filter((one) => kinds.includes(one.kind)).reduce((sum, one) => sum + one.length, 0) / total,
  }));
  const rest = 1 - named.reduce((sum, one) => sum + one.share, 0);
  const parts = [...named, { name: "furniture of the page", fill: "fill-hairline", share: Math.max(0, rest) }].filter(
    (one) => one.share > 0.001,
  );
  let x = 0;
  return (
    <figure className="py-3">
      <svg aria-hidden viewBox="0 0 100 4" preserveAspectRatio="none" className="block h-2 w-full rounded-full">
        {parts.map(({ name, fill, share }) => {
          const from = x;
          x += share * 100;
          return <rect key={name} x={from} width={share * 100} height="4" className={fill} />;
        })}
      </svg>
      <figcaption className="mt-1.5 text-ink-faint text-xs">
        What the text was taken for: {parts.map(({ name, share }) => `${Math.round(share * 100)} % ${name}`).join(", ")}
        .
      </figcaption>
    </figure>
  );
}
