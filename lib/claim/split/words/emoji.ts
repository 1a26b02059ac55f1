/** Past the pictures that begin at `at`, their modifiers and joiners included; `at` where none does. UTF-16. */
export function pastEmoji(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const unit = text.charCodeAt(to);
    if (unit >= 0xd83c && unit <= 0xd83e && to + 1 < end) to += 2;
    else if (isSymbol(unit) || (to > at && (unit === 0xfe0f || unit === 0x200d || unit === 0x20e3))) to++;
    else if (text.charCodeAt(to + 1) === 0xfe0f && (unit === 0x203c || unit === 0x2049)) to += 2;
    else break;
  }
  return to;
}

/** Signs such as the lightning bolt, the star and the check mark that take one unit. */
function isSymbol(unit: number): boolean {
  return (unit >= 0x2600 && unit <= 0x27bf) || (unit >= 0x2b05 && unit <= 0x2b55) || (unit >= 0x23e9 && unit <= 0x23fa);
}

/** Any unit a picture is made of. */
export function isPicture(unit: number): boolean {
  return (
    isSymbol(unit) ||
    (unit >= 0xd83c && unit <= 0xd83e) ||
    (unit >= 0xdc00 && unit <= 0xdfff) ||
    unit === 0xfe0f ||
    unit === 0x200d ||
    unit === 0x20e3
  );
}
