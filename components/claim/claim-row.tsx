import { memo } from "react";
import { WORD } from "../verdict/verdict-mark";
import { useClaim, useReview, useWatch } from "./review-context";

interface Props {
  id: string;
  number: number;
  first: boolean;
  /** Open notes on the claim. */
  notes: number;
}

/** A claim as the list shows it: how it stands, its wording, and what is going on about it. */
export const ClaimRow = memo(function ClaimRow({ id, number, first, notes }: Props) {
  const store = useReview();
  const claim = useClaim(id);
  const here = useWatch(`current ${id}`, () => store.current === id);
  const enter = useWatch(first ? "current" : "", () => first && store.current === null);
  const dirty = useWatch(id, () => store.isBegun(id));
  const hovered = useWatch(`hover ${id}`, () => store.hovered === id);
  const others = useWatch("presence", () =>
    store.present.flatMap((one) => (one.claimId === id && one.memberId !== store.me.id ? [one.name] : [])).join(", "),
  );
  if (!claim) return null;
  const standing = claim.verdict ?? "undecided";
  return (
    <button
      type="button"
      id={`row-${id}`}
      tabIndex={here || enter ? 0 : -1}
      aria-current={here || undefined}
      data-hover={hovered ? "" : undefined}
      onClick={() => store.open(id)}
      onMouseEnter={() => store.hover(id)}
      onMouseLeave={() => store.hover(null)}
      onFocus={() => store.hover(id)}
      onBlur={() => store.hover(null)}
    >
      <svg aria-hidden className={`row-icon row-${standing}`}>
        <use href={`#icon-${standing}`} />
      </svg>
      <span className="sr-only">{WORD[standing]}.</span>
      <span className="row-number">{number}</span>
      <span className="row-words">
        <span className="row-statement" dir="auto">
          {claim.statement}
        </span>
        {others && <span className="block truncate text-accent text-xs">{others} is here</span>}
        {claim.recheck && <span className="block text-outdated text-xs">to re-check</span>}
        {!claim.verdict && claim.stateReason && (
          <span className="block truncate text-ink-faint text-xs">Not decided: {claim.stateReason}</span>
        )}
        {notes > 0 && (
          <span className="block text-accent text-xs">{notes === 1 ? "1 open note" : `${notes} open notes`}</span>
        )}
      </span>
      {dirty && <span className="ml-auto shrink-0 text-accent text-xs">draft</span>}
    </button>
  );
});
