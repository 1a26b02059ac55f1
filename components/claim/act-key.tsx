"use client";

import { useChosenKeys } from "./key-choice";
import { keyOf } from "./keys";

/** The key of an act, as this person has it now. */
export const useActKey = (act: string): string => keyOf(act, useChosenKeys());

/** That key beside the act's name, for eyes alone: the button's `aria-keyshortcuts` tells those who listen. */
export function ActKey({ act, className = "" }: { act: string; className?: string }) {
  return (
    <kbd aria-hidden className={`text-ink-faint text-xs max-sm:hidden ${className}`}>
      {useActKey(act)}
    </kbd>
  );
}
