"use client";

import { ChevronDown, ChevronUp, TextSearch, X } from "lucide-react";
import { ClaimNotes } from "../review/claim-notes";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { VerdictForm } from "../verdict/verdict-form";
import { VerdictSummary } from "../verdict/verdict-summary";
import { ClaimActs } from "./claim-acts";
import { ClaimHistory } from "./claim-history";
import { Conflict } from "./conflict";
import type { DeskClaim } from "./desk-types";
import { focusText } from "./keep-focus";
import { Recheck } from "./recheck";
import { useClaim, useCurrent, useReview, useWatch } from "./review-context";
import { SeenBefore } from "./seen-before";
import { Setting } from "./setting";
import { Statement } from "./statement";

interface Props {
  mayDecide: boolean;
  closed: boolean;
}

/** The claim at hand: its wording, what is known of it, and the way to decide it. */
export function ClaimPanel(props: Props) {
  const claim = useClaim(useCurrent() ?? "");
  if (!claim) return <NoClaim />;
  // The head stays from claim to claim, and the focus on it.
  return (
    <div className="flex flex-col gap-4 p-4 pb-24">
      <PanelHead claim={claim} />
      <OpenClaim key={claim.id} claim={claim} {...props} />
    </div>
  );
}

function OpenClaim({ claim, mayDecide, closed }: Props & { claim: DeskClaim }) {
  const store = useReview();
  const { id } = claim;
  const refusal = useWatch(id, () => store.drafts.refusal(id));
  const draft = useWatch(id, () => store.drafts.of(id));
  const overtaken = store.drafts.has(id) && draft.base !== claim.version && !store.saving.has(id);
  return (
    <>
      <Statement claim={claim} editable={!closed} />
      <Setting claim={claim} />
      {claim.recheck && <Recheck claim={claim} mayDecide={mayDecide && !closed} />}
      {!closed && <ClaimActs claim={claim} />}
      {overtaken && <Conflict claim={claim} />}
      {claim.currentVerdict && <VerdictSummary verdict={claim.currentVerdict} />}
      <SeenBefore claim={claim} />
      {mayDecide && !closed && <VerdictForm claim={claim} />}
      {!mayDecide && refusal && <Notice tone="bad">{refusal.message}</Notice>}
      {closed && (
        <p className="text-ink-soft text-sm">
          This article is signed off. Reopen it to change its verdicts.
          {draft.verdict && " Your draft is kept until then."}
        </p>
      )}
      {!mayDecide && !closed && (
        <p className="text-ink-soft text-sm">
          Reviewers give the verdicts here. You can read, edit the wording and leave notes.
        </p>
      )}
      <ClaimNotes claimId={claim.id} closed={closed} />
      <ClaimHistory key={`${claim.id} ${claim.version}`} claim={claim} />
    </>
  );
}

function PanelHead({ claim }: { claim: DeskClaim }) {
  const store = useReview();
  const order = useWatch("order", () => store.order);
  const others = useWatch("presence", () =>
    store.present
      .flatMap((one) => (one.claimId === claim.id && one.memberId !== store.me.id ? [one.name] : []))
      .join(", "),
  );
  return (
    <div className="flex items-center justify-between gap-2">
      <h2 id="panel-title" tabIndex={-1} className="kicker min-w-0 truncate">
        Claim {order.indexOf(claim.id) + 1} of {order.length}
        {others && <span className="text-accent">, {others} is here too</span>}
      </h2>
      <div className="flex shrink-0">
        <Button look="quiet" size="small" aria-label="Show in the text" onClick={() => focusText(claim.id)}>
          <TextSearch aria-hidden className="size-4" />
        </Button>
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
      <h2 className="kicker">No claim is open</h2>
      <p className="mt-2">Choose a claim in the list or in the text, or press j.</p>
      <p className="mt-1">Press ? for all keys.</p>
    </div>
  );
}
