"use client";

import { memo } from "react";
import type { Stretch } from "#lib/claim/stretch";

interface Props {
  stretch: Stretch;
  segment: number;
  words: string;
}

/** Words the splitter set aside, quieter than the claims; the ledger tells why. */
export const SetAside = memo(function SetAside({ stretch, segment, words }: Props) {
  const [, , kind] = stretch;
  return (
    <span data-segment={segment} data-kind={kind} className="set-aside">
      {words}
    </span>
  );
});
