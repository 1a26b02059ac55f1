import { flushSync } from "react-dom";
import type { Verdict } from "#lib/review/rules";
import { WORD } from "../verdict/verdict-mark";
import { goOn } from "./next";
import { record } from "./record";
import type { ReviewStore } from "./review-store";
import { mergeWithNext, undo } from "./shape";

/** What a key does on the review screen, in the words of the list of keys. */
export interface Act {
  id: string;
  keys: string[];
  words: string;
  run: (store: ReviewStore) => void;
}

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
/** A mark is focusable only while it has the focus: in Chromium no drag from the first letter of one would select. */
function focusMark(id: string) {
  const mark = document.querySelector<HTMLElement>(`[data-claims~="${id}"]`);
  mark?.setAttribute("tabindex", "-1");
  mark?.addEventListener("blur", () => mark.removeAttribute("tabindex"), { once: true });
  mark?.focus();
}
function search(store: ReviewStore) {
  // The field stands in the list of claims, which what was set aside may hide.
  flushSync(() => store.showAside(false));
  focus('[data-act="search"]');
}
const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
const withClaim = (run: (store: ReviewStore, id: string) => void) => (store: ReviewStore) => {
  if (store.current) run(store, store.current);
  else store.say("Open a claim first: press j.");
};
const choose = (verdict: Verdict) =>
  withClaim((store, id) => {
    store.drafts.choose(id, verdict);
    store.say(`${WORD[verdict]} chosen. Cite it (c), then record it (Enter, or Ctrl Enter while you type).`);
  });

export const ACTS: Act[] = [
  { id: "next", keys: ["j", "ArrowDown"], words: "Next claim", run: (store) => store.step(1) },
  { id: "before", keys: ["k", "ArrowUp"], words: "Claim before", run: (store) => store.step(-1) },
  { id: "supported", keys: ["s"], words: "Supported", run: choose("supported") },
  { id: "outdated", keys: ["o"], words: "Outdated", run: choose("outdated") },
  { id: "false", keys: ["f"], words: "False", run: choose("false") },
  {
    id: "undecided",
    keys: ["n"],
    words: "Not decided, with a reason",
    run: withClaim((store) => store.do("undecided")),
  },
  { id: "drop", keys: ["x"], words: "Not a claim, with a reason", run: withClaim((store) => store.do("dropping")) },
  { id: "cite", keys: ["c"], words: "Add a citation", run: withClaim(() => click('[data-act="cite"]')) },
  { id: "save", keys: ["Enter"], words: "Record the verdict", run: withClaim((store, id) => void record(store, id)) },
  { id: "edit", keys: ["e"], words: "Edit the wording", run: withClaim((store) => store.do("wording")) },
  {
    id: "shape",
    keys: ["p"],
    words: "Split the claim or change its span",
    run: withClaim((store) => store.do("shaping")),
  },
  {
    id: "merge",
    keys: ["m"],
    words: "Merge with the next claim",
    run: withClaim((store, id) => {
      const claim = store.claim(id);
      if (claim) void mergeWithNext(store, claim);
    }),
  },
  { id: "why", keys: ["w"], words: "Why is this a claim?", run: withClaim((store) => store.do("why")) },
  { id: "note", keys: ["t"], words: "Leave a note", run: withClaim(() => click('[data-act="note"]')) },
  {
    id: "text",
    keys: ["v"],
    words: "Go to the claim in the text",
    run: withClaim((_, id) => focusMark(id)),
  },
  { id: "undo", keys: ["u"], words: "Undo my last act", run: (store) => void undo(store) },
  { id: "go", keys: ["g"], words: "Go to the next undecided claim", run: (store) => void goOn(store) },
  { id: "search", keys: ["/"], words: "Search the claims", run: search },
  { id: "aside", keys: ["a"], words: "See what was set aside", run: () => click('[data-act="aside"]') },
  { id: "keys", keys: ["?"], words: "This list", run: () => click('[data-act="keys"]') },
  {
    id: "close",
    keys: ["Escape"],
    words: "Back to reading",
    run: (store) => (store.doing === "reading" ? store.open(null) : store.do("reading")),
  },
];

const TYPING = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]";
const PRESSABLE = "button, a, summary, select";

/** The act a key press asks for; none while somebody types, in a dialog or a menu of choices, or with a modifier held. */
export function actOf(event: KeyboardEvent, chosen: Record<string, string>): Act | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPING) || document.querySelector("dialog[open]")) return;
  if (event.key === "Enter" && target?.closest(PRESSABLE) && !target.closest("[aria-current=true]")) return;
  if (event.key.startsWith("Arrow") && target?.closest("[type=radio]")) return;
  return ACTS.find((act) => keysOf(act, chosen).includes(event.key));
}

/** The keys of an act: the one the person chose, else the desk's own; the arrows, Enter and Escape always stay. */
export function keysOf(act: Act, chosen: Record<string, string>): string[] {
  const own = chosen[act.id];
  return own ? [own, ...act.keys.filter((key) => key.length > 1)] : act.keys;
}
