import type { ReactNode } from "react";

/** A designed nothing: what would be here, and the next step to take. */
export function Empty({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-hairline border-y py-16 text-center">
      <h2 className="font-serif text-ink text-xl">{title}</h2>
      <p className="mx-auto mt-2 max-w-md text-ink-soft">{children}</p>
      {action && <div className="mt-5 flex justify-center gap-3">{action}</div>}
    </div>
  );
}
