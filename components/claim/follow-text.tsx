"use client";

import { useEffect } from "react";
import { useCurrent, useReview } from "./review-context";
import type { ReviewStore } from "./review-store";

/** Keeps text, list and address together: the claim at hand is in view in all of them, and a link leads back to it. */
export function FollowText() {
  const store = useReview();
  const current = useCurrent();
  useEffect(() => {
    // What is seen comes with the next frame; the address can wait until the person rests.
    const frame = requestAnimationFrame(() => {
      const mark = current && document.querySelector(`[data-claims~="${current}"]`);
      if (mark) keepInView(mark);
    });
    const rest = setTimeout(() => setAddress(current), REST);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, [current]);
  useEffect(() => {
    let due: ReturnType<typeof setTimeout> | undefined;
    // Moving the list at every frame would cost the text its own.
    const follow = () => {
      due ??= setTimeout(() => {
        due = undefined;
        showFirstVisible(store);
      }, REST);
    };
    addEventListener("scroll", follow, { passive: true });
    return () => {
      clearTimeout(due);
      removeEventListener("scroll", follow);
    };
  }, [store]);
  return null;
}

const REST = 200;

function setAddress(current: string | null): void {
  const address = new URL(location.href);
  if (current) address.searchParams.set("claim", current);
  else address.searchParams.delete("claim");
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

/** Until when a scroll of the text is this screen's own, and no wish to see other claims. */
let ownUntil = 0;
const OWN = 900;

function keepInView(mark: Element) {
  const { top, bottom } = mark.getBoundingClientRect();
  const room = matchMedia("(min-width: 1024px)").matches ? innerHeight : innerHeight * 0.4;
  if (top > 80 && bottom < room - 40) return;
  ownUntil = performance.now() + OWN;
  const by = top - Math.max(96, room * 0.3);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: by, behavior: calm || Math.abs(by) > innerHeight ? "instant" : "smooth" });
}

/** Scrolls the list to the claim that stands at the top of the text, unless somebody is moving through the list itself. */
function showFirstVisible(store: ReviewStore) {
  const list = document.getElementById("claims")?.parentElement;
  if (!list || performance.now() < ownUntil || list.matches(":hover, :focus-within")) return;
  const id = firstVisible()?.dataset.claims?.split(" ")[0];
  if (id) store.see(id);
}

/** The first mark below the head of the page; the marks stand in the order of the text, so few have to be looked at. */
function firstVisible(): HTMLElement | undefined {
  const marks = document.querySelectorAll<HTMLElement>(".review-text [data-claims]");
  let [from, to] = [0, marks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((marks[middle]?.getBoundingClientRect().bottom ?? 0) > HEAD) to = middle;
    else from = middle + 1;
  }
  return marks[from];
}

const HEAD = 120;
