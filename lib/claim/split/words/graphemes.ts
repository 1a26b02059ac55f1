import { charClass, MARK } from "./chars";

/**
 * Says whether a cut before `at` leaves every grapheme cluster whole. It is stricter than UAX #29 (a few harmless
 * cuts are refused) so that it needs only the two neighbours and never a scan.
 */
export function isSafeCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const after = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (after < 0x300 && before < 0x300) return !(before === 13 && after === 10) && before !== 0xad;
  return !joinsBackward(text, at, after) && !joinsForward(before) && !joinsEachOther(text, at, before, after);
}

/** Moves cuts forward to the next safe place. Ascending cuts cost one pass over the text together. */
export function safeCuts(text: string): (at: number) => number {
  let from = -1;
  let to = -1;
  return (at) => {
    if (at > from && at <= to) return to;
    let safe = at;
    while (!isSafeCut(text, safe)) safe++;
    from = at - 1;
    to = safe;
    return safe;
  };
}

function joinsBackward(text: string, at: number, after: number): boolean {
  if (charClass(after) === MARK || after === 0x200d || after === 0x200c) return true;
  if (after >= 0xdc00 && after <= 0xdfff) return true;
  if (after === 0xff9e || after === 0xff9f || after === 0xe33 || after === 0xeb3) return true;
  if (after < 0xd800 || after > 0xdbff) return false;
  const point = text.codePointAt(at) ?? 0;
  if (point >= 0x1f3fb && point <= 0x1f3ff) return true;
  return /[\p{M}\p{Cf}]/u.test(String.fromCodePoint(point));
}

/** Prepended signs (Arabic number sign and its like) and the joiner hold on to what follows. */
function joinsForward(before: number): boolean {
  if (before === 0x200d || (before >= 0x600 && before <= 0x605)) return true;
  return (
    before === 0x6dd || before === 0x70f || before === 0x890 || before === 0x891 || before === 0x8e2 || before === 0xd4e
  );
}

function joinsEachOther(text: string, at: number, before: number, after: number): boolean {
  if (isHangul(before) && isHangul(after)) return true;
  if (before >= 0xd800 && before <= 0xdfff) {
    if (after === 0xd83c) return true;
    const point = text.codePointAt(at - 2) ?? 0;
    if (point > 0xffff && /[\p{M}\p{Cf}\u{110bd}\u{110cd}]/u.test(String.fromCodePoint(point))) return true;
    return point > 0x11000 && point < 0x12000;
  }
  return charClass(before) === MARK && after >= 0x300 && charClass(after) !== charClass(0x2e);
}

function isHangul(unit: number): boolean {
  return (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0xa960 && unit <= 0xa97f) || (unit >= 0xac00 && unit <= 0xd7ff);
}
