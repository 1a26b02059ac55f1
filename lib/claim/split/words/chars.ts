/** Classes of UTF-16 code units, worked out once per unit and remembered in a table. */

export const SPACE = 1;
export const NEWLINE = 2;
export const LOWER = 3;
export const UPPER = 4;
export const UNCASED = 5;
export const IDEOGRAPH = 6;
export const DIGIT = 7;
export const MARK = 8;
export const SURROGATE = 9;
export const OTHER = 10;

const table = new Uint8Array(0x10000);

/** The class of one UTF-16 unit; NaN (past the end) is `SPACE`. */
export function charClass(unit: number): number {
  if (Number.isNaN(unit)) return SPACE;
  const known = table[unit] as number;
  if (known !== 0) return known;
  const found = classify(unit);
  table[unit] = found;
  return found;
}

function classify(unit: number): number {
  if (unit === 10 || unit === 13 || unit === 0x85 || unit === 0x2028 || unit === 0x2029) return NEWLINE;
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const char = String.fromCharCode(unit);
  if (/\s/u.test(char)) return SPACE;
  if (/\p{M}/u.test(char)) return MARK;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)) return IDEOGRAPH;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{L}/u.test(char)) return UNCASED;
  return OTHER;
}

export function isBlank(unit: number): boolean {
  const found = charClass(unit);
  return found === SPACE || found === NEWLINE;
}

export function isLetter(unit: number): boolean {
  const found = charClass(unit);
  return found >= LOWER && found <= IDEOGRAPH;
}

/** Closing quotation marks and brackets; the straight ones open as well. */
export function isCloser(unit: number): boolean {
  switch (unit) {
    case 0x22:
    case 0x27:
    case 0x29:
    case 0x5d:
    case 0x7d:
    case 0xbb:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x203a:
    case 0x300d:
    case 0x300f:
    case 0x3011:
    case 0xff09:
      return true;
    default:
      return false;
  }
}

/** Opening quotation marks and brackets; the straight ones close as well. */
export function isOpener(unit: number): boolean {
  switch (unit) {
    case 0x22:
    case 0x27:
    case 0x28:
    case 0x5b:
    case 0x7b:
    case 0xab:
    case 0xbf:
    case 0xa1:
    case 0x2018:
    case 0x201a:
    case 0x201c:
    case 0x201e:
    case 0x2039:
    case 0x300c:
    case 0x300e:
    case 0x3010:
    case 0xff08:
      return true;
    default:
      return false;
  }
}
