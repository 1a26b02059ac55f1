import { FIELD } from "./typing";

/** Where the keyboard goes on, best first: the claim at hand, its row, the first row, the way to the list. */
const HOMES = [
  "#panel-title",
  "#claims [aria-current=true]",
  "#claims button[tabindex='0']",
  "[aria-controls=claim-list]",
];

/** A mark is focusable only while it has the focus: in Chromium no drag from the first letter of one would select. */
export function focusText(claimId: string): void {
  const mark = document.querySelector<HTMLElement>(`[data-claims~="${claimId}"]`);
  mark?.setAttribute("tabindex", "-1");
  mark?.addEventListener("blur", () => mark.removeAttribute("tabindex"), { once: true });
  mark?.focus();
}

/** Gives the focus to the claim at hand, or to the list where none is open. */
export function focusHome(): void {
  for (const home of HOMES) {
    const element = document.querySelector<HTMLElement>(home);
    element?.focus();
    if (element && document.activeElement === element) return;
  }
}

/**
 * Takes the focus from what is about to be replaced to the head of the panel, while the page still lies as it was: once it
 * has changed, the browser would lay it out anew for that alone.
 */
export function leavePanel(): void {
  const title = document.getElementById("panel-title");
  if (title?.closest("aside")?.contains(document.activeElement)) title.focus();
}

/**
 * Keeps the keyboard's place on the screen: where the focused control goes away or is disabled, the focus goes on to a
 * neighbour or to the claim at hand. Escape leaves a field in the same way. Answers how to stop.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  const come = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
  };
  // Who presses a place that takes no focus wants none.
  const press = ({ target }: PointerEvent) => {
    if (!(target instanceof Node && last?.contains(target))) last = null;
  };
  const look = () => {
    const here = document.activeElement;
    if (!last || (here !== document.body && here !== last)) return;
    if (!last.isConnected) focusHome();
    else if (last.matches(":disabled")) last.parentElement?.querySelector<HTMLElement>("button:enabled")?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    const field = event.target instanceof Element && event.target.matches(FIELD);
    if (event.key === "Escape" && field && !event.defaultPrevented && !document.querySelector("dialog[open]"))
      focusHome();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  document.addEventListener("focusin", come);
  document.addEventListener("pointerdown", press);
  document.addEventListener("keydown", leave);
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", come);
    document.removeEventListener("pointerdown", press);
    document.removeEventListener("keydown", leave);
  };
}
