import { memo } from "react";
import type { SegmentKind } from "#lib/claim/splitter";
import type { Piece } from "./pieces";

interface Props {
  piece: Piece;
  kind: SegmentKind;
  words: string;
}

/** Words the splitter set aside, quieter than the claims; the ledger tells why. */
export const SetAside = memo(function SetAside({ piece, kind, words }: Props) {
  return (
    <span data-at={piece.start} data-segment={piece.segment} data-kind={kind} className="set-aside">
      {words}
    </span>
  );
});
