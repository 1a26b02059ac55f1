"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import type { Stretch } from "#lib/claim/stretch";
import type { NoteJson } from "#lib/review/note";
import { ArticleText } from "../article/article-text";
import { SelectionBar } from "../article/selection-bar";
import { ClaimNotes } from "../review/claim-notes";
import { NoteStore } from "../review/note-store";
import { type Colleague, NotesContext } from "../review/notes-context";
import { VerdictSprite } from "../verdict/verdict-sprite";
import { Announcer } from "./announcer";
import { ClaimPanel } from "./claim-panel";
import { forgetLedgers } from "./explain";
import { FollowText } from "./follow-text";
import { keepDrafts } from "./hand-over";
import { keepFocus } from "./keep-focus";
import { chosenKeys } from "./key-choice";
import { actOf } from "./keys";
import { ListDrawer } from "./list-drawer";
import { goLive } from "./live";
import { ReviewContext, useCurrent } from "./review-context";
import { ReviewStore, type Start } from "./review-store";
import { SideList } from "./side-list";
import { typingOn } from "./typing";
import { Waiting } from "./waiting";

interface Props extends Start {
  title: string;
  language: string;
  ledger: Stretch[];
  /** The segment to show in the list of what was set aside, if the address asks for one. */
  aside: number | null;
  notes: NoteJson[];
  colleagues: Colleague[];
  /** The newest event this page knows of. */
  lastEvent: number;
  mayDecide: boolean;
  closed: boolean;
  /** The article's head, drawn on the server. */
  children: ReactNode;
}

/** The screen a reviewer sits at: the claims, the text, and the claim at hand. */
export function ReviewDesk(props: Props) {
  const { articleId, title, language, ledger, colleagues, lastEvent, mayDecide, closed, children } = props;
  const [store] = useState(() => opened(props));
  const [notes] = useState(() => new NoteStore(props.notes));
  useEffect(() => {
    forgetLedgers();
    const isTypedOn = typingOn();
    const press = (event: KeyboardEvent) => {
      const act = isTypedOn(event) ? undefined : actOf(event, chosenKeys());
      if (!act) return;
      event.preventDefault();
      act.run(store);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store]);
  useEffect(() => keepDrafts(store), [store]);
  const [after] = useState(lastEvent);
  useEffect(keepFocus, []);
  useEffect(() => goLive(store, notes, after), [store, notes, after]);
  const router = useRouter();
  useEffect(
    () =>
      store.topics.subscribe("article", () => {
        // Next has not heard of the claim that the address names by now, and would lead back to the one before.
        history.replaceState(null, "", location.href);
        router.refresh();
      }),
    [store, router],
  );
  return (
    <ReviewContext value={store}>
      <NotesContext value={{ notes, articleId, colleagues }}>
        <VerdictSprite />
        <div className="review-grid">
          <ListDrawer>
            <SideList ledger={ledger} closed={closed} />
          </ListDrawer>
          <div className="review-text">
            <article className="mx-auto max-w-[37rem] px-4 pt-8 pb-[50vh] sm:px-6">
              {children}
              <ArticleText text={store.text} title={title} language={language} ledger={ledger} />
              <ClaimNotes claimId={null} closed={closed} />
            </article>
          </div>
          <Panel mayDecide={mayDecide} closed={closed} />
        </div>
        {!closed && <SelectionBar />}
        <Waiting />
        <Announcer />
        <FollowText />
      </NotesContext>
    </ReviewContext>
  );
}

function opened(props: Props): ReviewStore {
  const store = new ReviewStore(props);
  if (props.aside !== null) store.showAside(true, props.aside);
  return store;
}

function Panel({ mayDecide, closed }: { mayDecide: boolean; closed: boolean }) {
  const open = useCurrent() !== null;
  return (
    <aside aria-label="Claim at hand" data-open={open ? "" : undefined} className="review-panel">
      <ClaimPanel mayDecide={mayDecide} closed={closed} />
    </aside>
  );
}
