"use client";

import { Button, buttonClass } from "./button";
import { MessagePage } from "./message-page";

const digest = (error: unknown) =>
  error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;

/** Something broke that nobody meant: nothing saved is lost, and here is how to go on. */
export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const code = digest(error);
  return (
    <MessagePage
      title="Something went wrong"
      lead={
        <>
          What was saved is safe. Try again; if it stays, tell whoever runs the desk
          {code && (
            <>
              {" "}
              and give them the code <code className="text-ink">{code}</code>
            </>
          )}
          .
        </>
      }
    >
      <Button look="primary" onClick={() => retry()}>
        Try again
      </Button>
      {/* A whole new page, because what runs in this one may be what broke. */}
      <a href="/" className={buttonClass()}>
        Go to the start
      </a>
    </MessagePage>
  );
}
