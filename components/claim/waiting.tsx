"use client";

import { useEffect } from "react";
import { Button } from "../ui/button";
import { sendWaiting } from "./deliver";
import { useReview, useWatch } from "./review-context";

/** How long to wait before the desk is tried again, in milliseconds: at first, and at most. */
const PAUSE = 2000;
const LONGEST = 60_000;

/** Tells of verdicts that the desk could not be given, and gives them as soon as it is there again. */
export function Waiting() {
  const store = useReview();
  const waiting = useWatch("drafts", () => store.drafts.waiting().length);
  const any = waiting > 0;
  useEffect(() => {
    if (!any) return;
    let pause = PAUSE;
    let timer = setTimeout(again, pause);
    function again() {
      void sendWaiting(store);
      pause = Math.min(pause * 2, LONGEST);
      timer = setTimeout(again, pause);
    }
    const now = () => void sendWaiting(store);
    addEventListener("online", now);
    // The stream tells who is here whenever it opens again: the desk is back.
    const forget = store.topics.subscribe("presence", now);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", now);
      forget();
    };
  }, [store, any]);
  if (!any) return null;
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
