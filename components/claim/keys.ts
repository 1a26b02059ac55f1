import type { ReviewStore } from "./review-store";

/** What a key does on the review screen, in the words of the list of keys. */
export interface Act {
  id: string;
  keys: string[];
  words: string;
  run: (store: ReviewStore) => void;
}

const press = (act: string) => () => document.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
const withCurrent = (run: (store: ReviewStore, id: string) => void) => (store: ReviewStore) => {
  if (store.current) run(store, store.current);
  else store.say("Open a claim first: press j.");
};

export const ACTS: Act[] = [
  { id: "next", keys: ["j", "ArrowDown"], words: "Next claim", run: (store) => store.step(1) },
  { id: "before", keys: ["k", "ArrowUp"], words: "Claim before", run: (store) => store.step(-1) },
  { id: "open", keys: ["g"], words: "Go to the next undecided claim", run: (store) => store.openNextUndecided() },
  { id: "supported", keys: ["s"], words: "Supported", run: withCurrent((store, id) => store.choose(id, "supported")) },
  { id: "outdated", keys: ["o"], words: "Outdated", run: withCurrent((store, id) => store.choose(id, "outdated")) },
  { id: "false", keys: ["f"], words: "False", run: withCurrent((store, id) => store.choose(id, "false")) },
  {
    id: "cite",
    keys: ["c"],
    words: "Add a citation",
    run: withCurrent(() => document.querySelector<HTMLElement>('[data-act="cite"]')?.click()),
  },
  { id: "save", keys: ["Enter"], words: "Record the verdict", run: withCurrent((store, id) => void store.record(id)) },
  { id: "edit", keys: ["e"], words: "Edit the wording", run: withCurrent((store, id) => store.setEditing(id)) },
  { id: "undecided", keys: ["n"], words: "Not decided, with a reason", run: withCurrent(press("undecided")) },
  { id: "drop", keys: ["x"], words: "Not a claim, with a reason", run: withCurrent(press("drop")) },
  { id: "close", keys: ["Escape"], words: "Close the claim", run: (store) => store.open(null) },
];

const TYPING = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]";
const PRESSABLE = "button, a, summary, select";

/** The act a key press asks for; none while somebody types, in a dialog, or with a modifier held. */
export function actOf(event: KeyboardEvent): Act | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPING) || document.querySelector("dialog[open]")) return;
  if (event.key === "Enter" && target?.closest(PRESSABLE) && !target.closest("[aria-current=true]")) return;
  if (event.key.startsWith("Arrow") && target?.closest("[type=radio]")) return;
  return ACTS.find((act) => act.keys.includes(event.key));
}
