"use client";

import { Check, Copy } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button";

/** A secret that is shown this one time, ready to be copied. */
export function ShownOnce({ label, secret, children }: { label: string; secret: string; children: ReactNode }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      setSaid("Copied");
    } catch {
      // Without https the browser gives no clipboard; the text is selected, so the keyboard's own copy works.
      setSaid("Selected. Copy it with your keyboard.");
    }
  };
  return (
    <div className="border-accent border-l-2 bg-accent-wash px-3 py-3">
      <label htmlFor={id} className="font-medium text-ink text-sm">
        {label}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          value={secret}
          onFocus={(event) => event.target.select()}
          className="control min-w-0"
        />
        <Button onClick={copy} className="shrink-0">
          {said === "Copied" ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
          Copy
        </Button>
      </div>
      <p className="mt-1.5 text-ink-soft text-sm">{children}</p>
      <p role="status" className="text-ink-soft text-sm empty:hidden">
        {said}
      </p>
    </div>
  );
}
