import type { ReactNode } from "react";

/** One part of the account page: its name and a word of sense at the side, the thing itself beside it. */
export function AccountPart({
  id,
  title,
  about,
  children,
}: {
  id: string;
  title: string;
  about: ReactNode;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-12 gap-y-4 border-hairline border-t py-8 md:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id} className="font-semibold font-serif text-xl">
          {title}
        </h2>
        <p className="mt-1 text-ink-faint text-sm">{about}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
