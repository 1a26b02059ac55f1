"use client";

import { Failed } from "#components/ui/failed";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main>
      <Failed error={error} retry={retry} />
    </main>
  );
}
