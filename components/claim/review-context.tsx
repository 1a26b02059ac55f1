"use client";

import { createContext, use, useCallback, useSyncExternalStore } from "react";
import type { ReviewStore } from "./review-store";

export const ReviewContext = createContext<ReviewStore | null>(null);

export function useReview(): ReviewStore {
  const store = use(ReviewContext);
  if (!store) throw new Error("This part of the screen stands outside the review desk.");
  return store;
}

/** Repaints when `topic` is told of and `read` answers something else; what `read` answers must be stable. */
export function useWatch<T>(topic: string, read: () => T): T {
  const store = useReview();
  const subscribe = useCallback((listener: () => void) => store.topics.subscribe(topic, listener), [store, topic]);
  return useSyncExternalStore(subscribe, read, read);
}

export const useClaim = (id: string) => {
  const store = useReview();
  return useWatch(id, () => store.claim(id));
};

export const useCurrent = () => {
  const store = useReview();
  return useWatch("current", () => store.current);
};

/** As `useWatch`, of several topics at once; what `read` answers is compared as a string. */
export function useWatchAll(topics: string[], read: () => string): string {
  const store = useReview();
  const key = topics.join(" / ");
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = key.split(" / ").map((topic) => store.topics.subscribe(topic, listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [store, key],
  );
  return useSyncExternalStore(subscribe, read, read);
}
