"use client";

import { useEffect, useState } from "react";
import { Dialog } from "../ui/dialog";
import { ACTS } from "./keys";

const NAME: Record<string, string> = { ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc" };

/** The list of keys, on "?". */
export function KeyList() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
      if (event.key === "?" && !typing) setOpen(true);
    };
    document.addEventListener("keydown", ask);
    return () => document.removeEventListener("keydown", ask);
  }, []);
  return (
    <Dialog title="Keys" open={open} onClose={() => setOpen(false)}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {ACTS.map((act) => (
          <div key={act.id} className="contents">
            <dt className="flex gap-1.5">
              {act.keys.map((key) => (
                <kbd key={key} className="rounded border border-edge px-1.5 text-sm">
                  {NAME[key] ?? key}
                </kbd>
              ))}
            </dt>
            <dd>{act.words}</dd>
          </div>
        ))}
        <dt>
          <kbd className="rounded border border-edge px-1.5 text-sm">Ctrl Enter</kbd>
        </dt>
        <dd>Record the verdict while typing</dd>
      </dl>
    </Dialog>
  );
}
