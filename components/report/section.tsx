import type { ReactNode } from "react";

/** A part of the report with its heading; `id` ties both. */
export function Section({
  id,
  title,
  className = "",
  children,
}: {
  id: string;
  title: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={`min-w-0 ${className}`}>
      <h2 id={id} className="mb-3 font-semibold font-serif text-ink text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
