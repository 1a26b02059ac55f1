import { CircleCheck, CircleDashed, CircleX, History } from "lucide-react";
import type { Verdict } from "#lib/review/rules";

export type Standing = Verdict | "undecided";

export const WORD: Record<Standing, string> = {
  supported: "Supported",
  outdated: "Outdated",
  false: "False",
  undecided: "Undecided",
};

const ICON = { supported: CircleCheck, outdated: History, false: CircleX, undecided: CircleDashed };
const TEXT = {
  supported: "text-supported",
  outdated: "text-outdated",
  false: "text-false",
  undecided: "text-undecided",
};

export function VerdictIcon({ verdict, className = "size-4" }: { verdict: Standing; className?: string }) {
  const Icon = ICON[verdict];
  return <Icon aria-hidden className={`${className} shrink-0 ${TEXT[verdict]}`} />;
}

/** A verdict by icon, word and colour. */
export function VerdictMark({ verdict }: { verdict: Standing }) {
  return (
    <span className={`inline-flex items-center gap-1.5 align-bottom font-medium ${TEXT[verdict]}`}>
      <VerdictIcon verdict={verdict} />
      {WORD[verdict]}
    </span>
  );
}
