"use client";

import { Failed } from "#components/ui/failed";

/** Drawn inside the desk's frame, which already has a main. */
export default function DeskErrorPage(props: { error: unknown; retry: () => void }) {
  return <Failed {...props} />;
}
