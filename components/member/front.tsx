import type { ReactNode } from "react";

/** The frame of the pages in front of the desk: its name, one heading, and one thing to do. */
export function Front({
  desk,
  title,
  lead,
  children,
}: {
  desk: string;
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-100 flex-col px-4 pt-10 pb-16 sm:pt-24">
      <header className="border-hairline border-b pb-3 font-semibold font-serif text-ink text-lg">{desk}</header>
      <main className="pt-8">
        <h1 className="font-semibold font-serif text-2xl text-ink">{title}</h1>
        {lead && <p className="mt-2 text-ink-soft text-lg">{lead}</p>}
        {children && <div className="mt-8">{children}</div>}
      </main>
    </div>
  );
}
