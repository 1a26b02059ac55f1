/** What takes letters for itself. */
export const FIELD = "input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]";

/** After so long without a letter nobody types any more, in milliseconds. */
const PAUSE = 1500;

const MODIFIERS = new Set(["Shift", "Alt", "AltGraph", "Control", "Meta", "CapsLock", "Fn", "Dead"]);

/**
 * Tells of each key press whether it still belongs to a field that went away under the typist, as where a colleague's
 * change replaced the claim: until they pause, letters are words and no keys.
 */
export function typingOn(): (event: KeyboardEvent) => boolean {
  let typedAt = Number.NEGATIVE_INFINITY;
  return (event) => {
    // Shift and its like come before a letter and are none.
    if (MODIFIERS.has(event.key)) return false;
    const inField = event.target instanceof Element && event.target.closest(FIELD) !== null;
    const letter = event.key === "Backspace" || (event.key.length === 1 && !event.ctrlKey && !event.metaKey);
    const on = letter && !inField && event.timeStamp - typedAt < PAUSE;
    typedAt = letter && (inField || on) ? event.timeStamp : Number.NEGATIVE_INFINITY;
    return on;
  };
}
