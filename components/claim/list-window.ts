import {
  defaultRangeExtractor,
  measureElement,
  type Range,
  useVirtualizer,
  type Virtualizer,
} from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect } from "react";
import type { ReviewStore } from "./review-store";

/** A row's usual height, in pixels; rows are measured once they are there. */
const ROW = 52;
/** Rows kept ready above and below what is seen. */
const READY = 12;
/** Rows left above the one that the text stands at. */
const LEAD = 3;
/** Up to so many claims all rows are there: a browser's own search finds them. */
const ALL = 100;

export interface Row {
  index: number;
  /** Where it begins, in pixels from the head of the list. */
  start: number;
  /** Away from the rows in view, and so out of their flow. */
  far: boolean;
}

export interface Window {
  rows: Row[];
  /** The room to leave for the rows that are not there, above and below, in pixels. */
  above: number;
  below: number;
  measure: (row: HTMLElement | null) => void;
}

/**
 * Which rows of a long list are there: those in view, a few around them, the claim at hand and the first, so that the
 * keyboard always has a place in it. Nine hundred rows at once would cost every key on the screen.
 */
export function useWindow(
  store: ReviewStore,
  list: RefObject<HTMLElement | null>,
  shown: string[],
  current: string | null,
): Window {
  const here = current === null ? -1 : shown.indexOf(current);
  const rangeExtractor = useCallback(
    (range: Range) => {
      if (range.count <= ALL) return Array.from({ length: range.count }, (_, at) => at);
      const near = defaultRangeExtractor(range);
      return [...new Set([0, here, ...near])].filter((at) => at >= 0).sort((a, b) => a - b);
    },
    [here],
  );
  const rows = useVirtualizer<HTMLElement, HTMLElement>({
    count: shown.length,
    getScrollElement: () => list.current,
    getItemKey: useCallback((at: number) => shown[at] ?? at, [shown]),
    estimateSize: () => ROW,
    overscan: READY,
    rangeExtractor,
    // In a list that is folded away no row has any height.
    measureElement: (row, entry, own) => measureElement(row, entry, own) || ROW,
    // What the server draws, before anybody knows how high the screen is.
    initialRect: { width: 288, height: 20 * ROW },
  });
  // The focus goes along with the claim at hand: Enter on the row before would open that one again.
  useEffect(() => {
    let frame = 0;
    const stop = store.topics.subscribe("current", () => {
      const focused = list.current?.contains(document.activeElement) === true;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const at = store.current === null ? -1 : store.shown().indexOf(store.current);
        if (at >= 0) rows.scrollToIndex(at);
        if (focused) document.getElementById(`row-${store.current}`)?.focus({ preventScroll: true });
      });
    });
    const follow = store.topics.subscribe("seen", () => {
      const at = store.seen === null ? -1 : store.shown().indexOf(store.seen);
      if (at >= 0) rows.scrollToIndex(Math.max(0, at - LEAD), { align: "start" });
    });
    return () => {
      stop();
      follow();
      cancelAnimationFrame(frame);
    };
  }, [store, list, rows]);
  return inFlow(rows);
}

/** The rows in view follow one another as in any list; only those far from them are put where they belong. */
function inFlow(list: Virtualizer<HTMLElement, HTMLElement>): Window {
  const items = list.getVirtualItems();
  const { startIndex, endIndex } = list.range ?? { startIndex: 0, endIndex: items.length - 1 };
  const whole = items.length === list.options.count;
  const isNear = (at: number) => whole || (at >= startIndex - READY && at <= endIndex + READY);
  const near = items.filter(({ index }) => isNear(index));
  return {
    rows: items.map(({ index, start }) => ({ index, start, far: !isNear(index) })),
    above: near[0]?.start ?? 0,
    below: list.getTotalSize() - (near.at(-1)?.end ?? 0),
    measure: list.measureElement,
  };
}
