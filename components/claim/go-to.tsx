"use client";

import { CornerDownRight } from "lucide-react";
import Link from "next/link";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { Button, buttonClass } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { useActKey } from "./act-key";
import { KEY } from "./key-list";
import { goOn } from "./next";
import { useReview } from "./review-context";

/** Opens a claim by its number or the next undecided one by Enter alone, and leads to other pages by their letters. */
export function GoTo() {
  const store = useReview();
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<string[]>([]);
  const close = () => {
    setOpen(false);
    setRefusal([]);
  };
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = String(new FormData(event.currentTarget).get("number")).trim();
    const id = store.order[Number(number) - 1];
    if (number && !id) return setRefusal([`Type a number from 1 to ${store.order.length}.`]);
    close();
    if (id) store.open(id);
    else void goOn(store);
  };
  return (
    <>
      <Button look="quiet" size="small" data-act="go" aria-keyshortcuts={useActKey("go")} onClick={() => setOpen(true)}>
        <CornerDownRight aria-hidden className="size-4" /> Go to
      </Button>
      <Dialog title="Go to" open={open} onClose={close}>
        <form noValidate onSubmit={go} onKeyDown={byLetter}>
          <Field
            label="Claim number"
            hint="Enter alone opens the next undecided claim."
            name="number"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            errors={refusal}
            data-first
          />
          <div className="mt-4 flex flex-wrap items-center gap-2">
            <Button type="submit" look="primary">
              Open the claim
            </Button>
            {pages(store.articleId).map(([key, words, address]) => (
              <Link key={key} href={address} data-letter={key} className={buttonClass("quiet")}>
                {words}
                <kbd aria-hidden className={KEY}>
                  {key}
                </kbd>
              </Link>
            ))}
          </div>
        </form>
      </Dialog>
    </>
  );
}

const pages = (articleId: string) => [
  ["o", "Sign-off", `/articles/${articleId}/sign-off`] as const,
  ["r", "Report", `/reports?article=${articleId}`] as const,
  ["t", "Triage", "/articles"] as const,
  ["w", "My work", "/work"] as const,
];

/** A number has no letters, so these are free in its field. */
function byLetter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[a-z]$/.test(event.key)) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(`[data-letter=${event.key}]`)?.click();
}
