"use client";

import type { Stretch } from "#lib/claim/stretch";
import { AsideList } from "../article/aside-list";
import { ClaimList } from "./claim-list";
import { GoTo } from "./go-to";
import { KeyList } from "./key-list";
import { LeftDrafts } from "./left-drafts";
import { Progress } from "./progress";
import { useReview, useWatch } from "./review-context";
import { Undo } from "./undo-button";

const TAB = "rounded px-2 py-1 font-medium text-sm text-ink-soft aria-pressed:bg-wash aria-pressed:text-ink";

/** The side of the screen: how far the review is, the claims, and what was set aside. */
export function SideList({ ledger, closed }: { ledger: Stretch[]; closed: boolean }) {
  const store = useReview();
  const aside = useWatch("aside", () => store.aside.open);
  return (
    <>
      <Progress ledger={ledger} />
      <div className="flex items-center gap-1 px-2 pt-2">
        <button type="button" className={TAB} aria-pressed={!aside} onClick={() => store.showAside(false)}>
          Claims
        </button>
        <button
          type="button"
          className={TAB}
          aria-pressed={aside}
          data-act="aside"
          onClick={() => store.showAside(!aside)}
        >
          Set aside
        </button>
      </div>
      <LeftDrafts />
      {aside ? <AsideList ledger={ledger} closed={closed} /> : <ClaimList />}
      <div className="flex items-center justify-between border-hairline border-t px-2 py-1.5 max-sm:pb-16">
        {!closed && <Undo />}
        <GoTo />
        <KeyList />
      </div>
    </>
  );
}
