"use client";

import { useEffect } from "react";
import { Button } from "../ui/button";
import { sendWaiting } from "./record";
import { useReview, useWatch } from "./review-context";

/** Tells of verdicts that the desk could not be given, and gives them as soon as it is there again. */
export function Waiting() {
  const store = useReview();
  const waiting = useWatch("drafts", () => store.drafts.waiting().length);
  useEffect(() => {
    const again = () => void sendWaiting(store);
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [store]);
  if (waiting === 0) return null;
  return (
    <div
      role="status"
      className="fixed inset-x-0 bottom-0 z-30 flex items-center justify-center gap-3 bg-ink px-4 py-2 text-paper"
    >
      {waiting === 1 ? "One verdict is" : `${waiting} verdicts are`} saved here, not yet sent.
      <Button size="small" onClick={() => void sendWaiting(store)}>
        Send now
      </Button>
    </div>
  );
}
