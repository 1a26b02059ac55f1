import type { ReactNode } from "react";

/** A page that says one thing and offers the next step. */
export function MessagePage({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-xl px-4 py-16 sm:py-24">
      <h1 className="font-semibold font-serif text-2xl text-ink">{title}</h1>
      <p className="mt-2 text-ink-soft text-lg">{lead}</p>
      <div className="mt-6 flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
