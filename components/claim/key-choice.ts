import { useSyncExternalStore } from "react";

const PLACE = "claimdesk:keys";
const NONE: Record<string, string> = {};
const listeners = new Set<() => void>();
let chosen: Record<string, string> | undefined;

function read(): Record<string, string> {
  if (chosen) return chosen;
  try {
    chosen = { ...JSON.parse(localStorage.getItem(PLACE) ?? "{}") };
  } catch {
    chosen = {};
  }
  return chosen ?? NONE;
}

/** The keys a person chose on this machine, by act. */
export const chosenKeys = read;

/** Gives an act another key, or its own again where `key` is empty. */
export function chooseKey(act: string, key: string): void {
  const { [act]: _, ...rest } = read();
  chosen = key ? { ...rest, [act]: key } : rest;
  try {
    localStorage.setItem(PLACE, JSON.stringify(chosen));
  } catch {
    // The choice then holds until the page is left.
  }
  for (const listener of listeners) listener();
}

export const useChosenKeys = (): Record<string, string> =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read,
    () => NONE,
  );
