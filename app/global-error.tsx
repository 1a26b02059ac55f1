"use client";

import { Failed } from "#components/ui/failed";
import "./globals.css";

/** Where even the outermost frame broke: it brings its own. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>Something went wrong</title>
      </head>
      <body>
        <main>
          <Failed error={error} retry={retry} />
        </main>
      </body>
    </html>
  );
}
