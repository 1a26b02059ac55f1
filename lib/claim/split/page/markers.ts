import { charClass, DIGIT, isBlank, isLetter, UPPER } from "../words/chars";
import { pastEmoji } from "../words/emoji";

/** A bullet or number at the head of a line or of an item inside one. */
export interface Marker {
  /** UTF-16 offset of the item's first character after the marker and its spaces. */
  after: number;
  bullet: boolean;
}

const BULLETS = "-*\u2022\u2043\u25aa\u25cf\u25e6\u2023\u2013\u2014\u00b7\u25a0\u25ba\u25b8\u2192\u27a4\u2713\u2714+";
/** These stand close to their item; a dash or star needs a space. */
const TIGHT_BULLETS = "\u2022\u2043\u25aa\u25cf\u25e6\u2023\u25a0\u25ba\u25b8\u27a4\u2713\u2714";

/** The marker at `at`, or null. "2024. The year" is no marker, "2. The second" is. */
export function markerAt(text: string, at: number, end: number): Marker | null {
  const unit = text.charAt(at);
  if (BULLETS.includes(unit)) {
    const after = skipBlank(text, at + 1, end);
    if (after >= end || (after === at + 1 && !TIGHT_BULLETS.includes(unit))) return null;
    const number = numberAt(text, after, end);
    return { after: number?.after ?? after, bullet: true };
  }
  const picture = text.charCodeAt(at) > 0x7f ? pastEmoji(text, at, end) : at;
  if (picture > at) {
    const after = skipBlank(text, picture, end);
    return after < end ? { after, bullet: true } : null;
  }
  const number = numberAt(text, at, end);
  return number ? { after: number.after, bullet: false } : null;
}

interface NumberMarker {
  after: number;
  /** 1, 2, 3 for figures and for letters alike. */
  value: number;
  /** The signs around the number, such as ".)" or "(a)". */
  style: string;
}

function numberAt(text: string, at: number, end: number): NumberMarker | null {
  let from = at;
  const open = text.charAt(at) === "(" ? "(" : "";
  if (open) from++;
  let to = from;
  while (to < from + 3 && charClass(text.charCodeAt(to)) === DIGIT) to++;
  const letter = to === from && SMALL_LETTER.test(text.charAt(to)) && !isLetter(text.charCodeAt(to + 1));
  if (letter) to++;
  if (to === from || to > from + 2) return null;
  let close = to;
  while (close < to + 2 && /[.)]/.test(text.charAt(close))) close++;
  if (close === to || close >= end || !isBlank(text.charCodeAt(close)) || (open && text.charAt(close - 1) !== ")"))
    return null;
  const value = letter ? text.charCodeAt(from) - 0x60 : Number(text.slice(from, to));
  if (Number.isNaN(value)) return null;
  const after = skipBlank(text, close, end);
  return after < end ? { after, value, style: open + (letter ? "a" : "1") + text.slice(to, close) } : null;
}

const SMALL_LETTER = /[a-z]/;

/** Starts of the items of a list run together on one line, without the first; empty where it is no such list. */
export function inlineItems(text: string, start: number, end: number): number[] {
  const items: number[] = [];
  if (TIGHT_BULLETS.includes(text.charAt(start))) {
    const bullet = ` ${text.charAt(start)}`;
    for (let at = text.indexOf(bullet, start); at >= 0 && at < end; at = text.indexOf(bullet, at + 2))
      items.push(at + 1);
    return items;
  }
  let current = numberAt(text, start, end);
  while (current && (current.value === 1 || items.length > 0)) {
    const sign =
      current.style.endsWith("a") || current.style.includes("a")
        ? String.fromCharCode(0x61 + current.value)
        : String(current.value + 1);
    const wanted = ` ${current.style.startsWith("(") ? "(" : ""}${sign}${current.style.replace(/^\(?[1a]/, "")} `;
    const at = text.slice(current.after, end).indexOf(wanted) + current.after;
    if (at < current.after) break;
    const next = numberAt(text, at + 1, end);
    if (!next || charClass(text.charCodeAt(next.after)) !== UPPER) break;
    items.push(at + 1);
    current = next;
  }
  return items;
}

function skipBlank(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
