"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import { Button } from "../ui/button";
import { VerdictForm } from "../verdict/verdict-form";
import { VerdictSummary } from "../verdict/verdict-summary";
import { ClaimHistory } from "./claim-history";
import { Conflict } from "./conflict";
import type { DeskClaim } from "./desk-types";
import { useClaim, useCurrent, useReview, useWatch } from "./review-context";
import { Setting } from "./setting";
import { Statement } from "./statement";

/** The claim at hand: its wording, what is known of it, and the way to decide it. */
export function ClaimPanel({ mayDecide, closed }: { mayDecide: boolean; closed: boolean }) {
  const id = useCurrent();
  if (!id) return <NoClaim />;
  return <OpenClaim key={id} id={id} mayDecide={mayDecide} closed={closed} />;
}

function OpenClaim({ id, mayDecide, closed }: { id: string; mayDecide: boolean; closed: boolean }) {
  const store = useReview();
  const claim = useClaim(id);
  const refusal = useWatch(id, () => store.refusal(id));
  if (!claim) return <NoClaim />;
  return (
    <div className="flex flex-col gap-4 p-4 pb-24">
      <PanelHead claim={claim} />
      <Statement claim={claim} editable={!closed} />
      <Setting claim={claim} />
      {refusal?.current && <Conflict claim={claim} theirs={refusal.current} />}
      {claim.currentVerdict && <VerdictSummary verdict={claim.currentVerdict} />}
      {mayDecide && !closed && <VerdictForm claim={claim} />}
      {closed && <p className="text-ink-soft text-sm">This article is signed off. Reopen it to change its verdicts.</p>}
      {!mayDecide && !closed && (
        <p className="text-ink-soft text-sm">
          Reviewers give the verdicts here. You can read, edit the wording and leave notes.
        </p>
      )}
      <ClaimHistory key={`${claim.id} ${claim.version}`} claim={claim} />
    </div>
  );
}

function PanelHead({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const order = useWatch("order", () => store.order);
  return (
    <div className="flex items-center justify-between">
      <h2 id="panel-title" tabIndex={-1} className="kicker">
        Claim {order.indexOf(claim.id) + 1} of {order.length}
      </h2>
      <div className="flex">
        <Button look="quiet" size="small" aria-label="Claim before" onClick={() => store.step(-1)}>
          <ChevronUp aria-hidden className="size-4" />
        </Button>
        <Button look="quiet" size="small" aria-label="Next claim" onClick={() => store.step(1)}>
          <ChevronDown aria-hidden className="size-4" />
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-label="Close the claim"
          className="lg:hidden"
          onClick={() => store.open(null)}
        >
          <X aria-hidden className="size-4" />
        </Button>
      </div>
    </div>
  );
}

function NoClaim() {
  return (
    <div className="hidden p-4 text-ink-faint text-sm lg:block">
      <p>Choose a claim in the list or in the text. Or press j.</p>
      <p className="mt-2">Press ? for all keys.</p>
    </div>
  );
}
