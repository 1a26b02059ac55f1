"use client";

import { type ReactNode, useEffect, useState } from "react";
import type { Stretch } from "#lib/claim/stretch";
import { ArticleText } from "../article/article-text";
import { Announcer } from "./announcer";
import { ClaimList } from "./claim-list";
import { ClaimPanel } from "./claim-panel";
import type { DeskClaim } from "./desk-types";
import { KeyList } from "./key-list";
import { actOf } from "./keys";
import { ListDrawer } from "./list-drawer";
import { Progress } from "./progress";
import { ReviewContext, useCurrent } from "./review-context";
import { ReviewStore } from "./review-store";

interface Props {
  me: { id: string; name: string };
  text: string;
  language: string;
  ledger: Stretch[];
  claims: DeskClaim[];
  current: string | null;
  mayDecide: boolean;
  closed: boolean;
  /** The article's head, drawn on the server. */
  children: ReactNode;
}

/** The screen a reviewer sits at: the claims, the text, and the claim at hand. */
export function ReviewDesk({ me, text, language, ledger, claims, current, mayDecide, closed, children }: Props) {
  const [store] = useState(() => new ReviewStore({ claims, me, current }));
  useEffect(() => {
    for (const id of store.order) store.takeFromShelf(id);
    const press = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      act.run(store);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store]);
  return (
    <ReviewContext value={store}>
      <div className="review-grid">
        <ListDrawer>
          <Progress />
          <ClaimList />
        </ListDrawer>
        <div className="review-text">
          <article className="mx-auto max-w-[37rem] px-4 pt-8 pb-[50vh] sm:px-6">
            {children}
            <ArticleText text={text} language={language} ledger={ledger} />
          </article>
        </div>
        <Panel mayDecide={mayDecide} closed={closed} />
      </div>
      <Announcer />
      <KeyList />
      <FollowText />
    </ReviewContext>
  );
}

function Panel({ mayDecide, closed }: { mayDecide: boolean; closed: boolean }) {
  const open = useCurrent() !== null;
  return (
    <aside aria-label="Claim at hand" data-open={open ? "" : undefined} className="review-panel">
      <ClaimPanel mayDecide={mayDecide} closed={closed} />
    </aside>
  );
}

/** Keeps the text at the claim at hand, and the address too, so that a link leads back to it. */
function FollowText() {
  const current = useCurrent();
  useEffect(() => {
    const address = new URL(location.href);
    if (current) address.searchParams.set("claim", current);
    else address.searchParams.delete("claim");
    if (address.href !== location.href) history.replaceState(history.state, "", address);
    if (!current) return;
    const mark = document.querySelector(`[data-claims~="${current}"]`);
    if (mark) keepInView(mark);
  }, [current]);
  return null;
}

function keepInView(mark: Element) {
  const { top, bottom } = mark.getBoundingClientRect();
  const room = matchMedia("(min-width: 1024px)").matches ? innerHeight : innerHeight * 0.4;
  if (top > 80 && bottom < room - 40) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const by = top - Math.max(96, room * 0.3);
  scrollBy({ top: by, behavior: calm || Math.abs(by) > 2 * innerHeight ? "instant" : "smooth" });
}
