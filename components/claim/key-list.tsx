"use client";

import { Keyboard } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { useActKey } from "./act-key";
import { chooseKey, useChosenKeys } from "./key-choice";
import { ACTS, keysOf } from "./keys";

const NAME: Record<string, string> = { ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc" };
export const KEY = "inline-block min-w-6 rounded border border-edge px-1.5 text-center text-sm";

/** The list of keys, on "?", where each can be changed. */
export function KeyList() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        size="small"
        data-act="keys"
        aria-keyshortcuts={useActKey("keys")}
        onClick={() => setOpen(true)}
      >
        <Keyboard aria-hidden className="size-4" /> Keys
      </Button>
      <Dialog title="Keys" wide open={open} onClose={() => setOpen(false)}>
        <Keys />
      </Dialog>
    </>
  );
}

function Keys() {
  const chosen = useChosenKeys();
  const [changing, setChanging] = useState<string | null>(null);
  const [clash, setClash] = useState("");
  const take = (act: string) => (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Tab" || event.key === "Shift") return;
    event.preventDefault();
    if (event.key === "Escape") return setChanging(null);
    if (event.key.length !== 1 || event.key === " ") return setClash("Press a letter, a figure or a sign.");
    const other = ACTS.find((one) => one.id !== act && keysOf(one, chosen).includes(event.key));
    if (other) return setClash(`“${event.key}” is taken by “${other.words}”. Press another.`);
    chooseKey(act, event.key);
    setClash("");
    setChanging(null);
  };
  return (
    <>
      <p className="mb-3 text-ink-soft text-sm">Keys never fire while you type. Ctrl Enter records while you type.</p>
      <p role="status" className="mb-2 min-h-5 text-false text-sm">
        {clash}
      </p>
      <ul className="grid gap-y-1 sm:grid-cols-2 sm:gap-x-8">
        {ACTS.map((act) => (
          <li key={act.id} className="flex items-center gap-3 border-hairline border-b py-1">
            <span className="flex-1">{act.words}</span>
            {keysOf(act, chosen).map((key) => (
              <kbd key={key} className={KEY}>
                {NAME[key] ?? key}
              </kbd>
            ))}
            {act.keys[0]?.length === 1 && (
              <Button
                size="small"
                look="quiet"
                aria-label={`Change the key for “${act.words}”`}
                onClick={() => setChanging(act.id)}
                onKeyDown={changing === act.id ? take(act.id) : undefined}
                onBlur={() => setChanging(null)}
              >
                {changing === act.id ? "Press a key" : "Change"}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button className="mt-4" size="small" onClick={() => ACTS.map((act) => chooseKey(act.id, ""))}>
        Back to the desk's own keys
      </Button>
    </>
  );
}
