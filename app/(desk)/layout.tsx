import type { ReactNode } from "react";
import { Shell } from "#components/ui/shell";
import { env } from "#lib/env";
import { requireActor } from "#lib/gate";

/** Draws the frame only: each page asks the gate for itself. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  return (
    <Shell actor={actor} desk={env().DESK_NAME}>
      {children}
    </Shell>
  );
}
