"use client";

import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";

interface Props {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}

/**
 * The browser's own modal dialog: it traps focus, closes on Escape and gives focus back where it was. What carries
 * `data-first` gets it as it opens. It stands outside its opener, which a narrow screen may have folded away.
 */
export function Dialog({ open, ...props }: Props) {
  return open ? createPortal(<OpenDialog {...props} />, document.body) : null;
}

function OpenDialog({ title, onClose, children, wide }: Omit<Props, "open">) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>("[data-first]")?.focus();
    // Closed before it is taken away: only so does the focus go back.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      className={`m-auto max-h-[90dvh] w-[calc(100%-2rem)] overflow-auto rounded border border-hairline bg-sheet p-0 text-ink shadow-xl ${wide ? "max-w-3xl" : "max-w-lg"}`}
    >
      <div className="p-5">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={id} className="font-semibold font-serif text-xl">
            {title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            className="rounded p-1 text-ink-soft hover:bg-wash"
            aria-label="Close"
          >
            <X aria-hidden className="size-4" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
