import { CircleCheck, CircleDashed, CircleX, History } from "lucide-react";

/** The verdicts' icons, drawn once on a page that shows hundreds of them. */
export function VerdictSprite() {
  return (
    <svg aria-hidden className="hidden">
      <symbol id="icon-supported" viewBox="0 0 24 24">
        <CircleCheck />
      </symbol>
      <symbol id="icon-outdated" viewBox="0 0 24 24">
        <History />
      </symbol>
      <symbol id="icon-false" viewBox="0 0 24 24">
        <CircleX />
      </symbol>
      <symbol id="icon-undecided" viewBox="0 0 24 24">
        <CircleDashed />
      </symbol>
    </svg>
  );
}
