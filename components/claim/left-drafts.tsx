"use client";

import { Button } from "../ui/button";
import { draftWords } from "./draft-words";
import { useReview, useWatch, useWatchAll } from "./review-context";

/** What was typed on claims that are gone, and has no place on the screen otherwise: to be read, copied or taken over. */
export function LeftDrafts() {
  const store = useReview();
  const isGone = (id: string) => store.claim(id)?.state !== "open";
  const left = useWatchAll(["drafts", "order"], () => store.drafts.ids().filter(isGone).join(" "));
  const wordings = useWatchAll(["drafts", "order"], () => store.wordings.ids().filter(isGone).join(" "));
  const reasons = useWatchAll(["drafts", "order"], () => store.reasons.ids().filter(isGone).join(" "));
  const discarded = useWatch("drafts", () => store.drafts.lastDiscarded());
  const ids = left.split(" ").filter(Boolean);
  const reworded = wordings.split(" ").filter(Boolean);
  const reasoned = reasons.split(" ").filter(Boolean);
  const number = ids.length + reworded.length + reasoned.length;
  const back = discarded !== null && isGone(discarded);
  if (number === 0 && !back) return null;
  return (
    <details className="border-hairline border-b px-4 py-2 text-sm">
      <summary className="font-medium">
        {number === 1 ? "One draft of a claim that changed" : `${number} drafts of claims that changed`}
      </summary>
      <ul className="mt-2 flex max-h-64 flex-col gap-3 overflow-y-auto">
        {ids.map((id) => (
          <LeftDraft key={id} id={id} />
        ))}
        {reworded.map((id) => (
          <LeftWording key={id} id={id} />
        ))}
        {reasoned.map((id) => (
          <LeftReason key={id} id={id} />
        ))}
      </ul>
      {back && (
        <Button size="small" look="quiet" onClick={() => store.drafts.bringBack()}>
          Bring the draft back
        </Button>
      )}
    </details>
  );
}

function LeftDraft({ id }: { id: string }) {
  const store = useReview();
  const draft = useWatch(id, () => store.drafts.of(id));
  const here = useWatch("current", () => store.current);
  const taken = useWatch("drafts", () => here !== null && store.drafts.has(here));
  const words = draftWords(draft);
  const moveHere = () => {
    const claim = here ? store.claim(here) : undefined;
    if (claim) store.drafts.move(id, claim);
  };
  return (
    <li className="flex flex-col gap-1">
      <Left about={draft.statement} words={words} />
      <div className="-ml-2 flex flex-wrap">
        <Copy words={words} />
        <Button size="small" look="quiet" disabled={here === null || taken} onClick={moveHere}>
          Move to the open claim
        </Button>
        <Button size="small" look="quiet" onClick={() => store.drafts.discard(id)}>
          Discard
        </Button>
      </div>
    </li>
  );
}

function LeftWording({ id }: { id: string }) {
  const store = useReview();
  const wording = useWatch(id, () => store.wordings.get(id));
  const words = [wording?.statement, wording?.claimant].filter(Boolean).join("\n");
  return <LeftWords about={wording?.seen.statement ?? ""} words={words} drop={() => store.wordings.drop(id)} />;
}

function LeftReason({ id }: { id: string }) {
  const store = useReview();
  const words = useWatch(id, () => store.reasons.get(id)?.words ?? "");
  return <LeftWords about={store.claim(id)?.statement ?? ""} words={words} drop={() => store.reasons.drop(id)} />;
}

function LeftWords({ about, words, drop }: { about: string; words: string; drop: () => void }) {
  return (
    <li className="flex flex-col gap-1">
      <Left about={about} words={words} />
      <div className="-ml-2 flex flex-wrap">
        <Copy words={words} />
        <Button size="small" look="quiet" onClick={drop}>
          Discard
        </Button>
      </div>
    </li>
  );
}

const Left = ({ about, words }: { about: string; words: string }) => (
  <>
    <p className="font-serif text-ink-soft">{about}</p>
    <p className="whitespace-pre-line break-words border-hairline border-l-2 pl-2">{words}</p>
  </>
);

function Copy({ words }: { words: string }) {
  const store = useReview();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      store.say("Copied.");
    } catch {
      store.say("This browser does not let the desk copy. Select the words and copy them.");
    }
  };
  return (
    <Button size="small" look="quiet" onClick={() => void copy()}>
      Copy
    </Button>
  );
}
