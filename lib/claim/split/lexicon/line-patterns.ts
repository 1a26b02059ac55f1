import type { Form } from "../forms";

/** Page furniture of one sort. A line or short sentence is matched against every pattern. */
export interface LineRule extends Form {
  patterns: RegExp[];
}

/** The whole line, signs around it aside, in any case. */
export const line = (...forms: string[]) => new RegExp(`^\\W*(?:${forms.join("|")})\\W*$`, "i");
/** The head of the line, in any case; at most 200 more characters may follow. */
export const head = (...forms: string[]) => new RegExp(`^\\W*(?:${forms.join("|")}).{0,200}$`, "i");
/** Anywhere in the line, in any case. */
export const inside = (...forms: string[]) => new RegExp(`(?:${forms.join("|")})`, "i");
/** The whole line, where capital letters matter. */
export const exact = (...forms: string[]) => new RegExp(`^(?:${forms.join("|")})$`, "u");

export const CAPITALISED = "\\p{Lu}[\\p{L}.'\u2019-]*";
export const NAME = `${CAPITALISED}(?:\\s(?:${CAPITALISED}|de|van|von|der|la|bin|al|da|di|du|del|della|dos|ten|ter|zu)){0,4}`;

export const CLOCK = "\\d{1,2}[:.]\\d\\d(?:\\s?[aApP]\\.?[mM]\\.?)?(?:\\s[A-Z]{2,4})?";
export const LONG_DATE = `(?:${CAPITALISED}\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\s${CAPITALISED}\\s\\d{4})`;
