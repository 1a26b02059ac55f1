"use client";

import { Undo2 } from "lucide-react";
import { Button } from "../ui/button";
import { useActKey } from "./act-key";
import { useReview } from "./review-context";
import { undo } from "./shape";

/** Takes back the last act, also after a reload. */
export function Undo() {
  const store = useReview();
  return (
    <Button look="quiet" size="small" aria-keyshortcuts={useActKey("undo")} onClick={() => void undo(store)}>
      <Undo2 aria-hidden className="size-4" /> Undo
    </Button>
  );
}
