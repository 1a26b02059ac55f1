"use client";

import { ListChecks } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "../ui/button";
import { useCurrent, useReview } from "./review-context";

/** The list beside the text; on a narrow screen a drawer that closes once a claim is chosen. */
export function ListDrawer({ children }: { children: ReactNode }) {
  const store = useReview();
  const [open, setOpen] = useState(store.aside.open);
  const current = useCurrent();
  useEffect(() => {
    if (current) setOpen(false);
  }, [current]);
  return (
    <>
      {!(current && !open) && (
        <Button
          className="fixed right-4 bottom-4 z-20 shadow-lg sm:hidden"
          aria-expanded={open}
          aria-controls="claim-list"
          onClick={() => setOpen(!open)}
        >
          <ListChecks aria-hidden className="size-4" /> {open ? "Close list" : "Claims"}
        </Button>
      )}
      <nav
        id="claim-list"
        aria-label="Claims of this article"
        data-open={open ? "" : undefined}
        className="review-list"
      >
        {children}
      </nav>
    </>
  );
}
