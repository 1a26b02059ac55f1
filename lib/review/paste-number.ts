/** A DOI as Crossref's own pattern has it, bare, after `doi:` or `DOI`, or in an address of doi.org. */
const DOI = /^(?:doi[:\s]\s*)?(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>]+)$/i;

/** The DOI this text is, without its prefix; null where it is none. */
export const doiOf = (text: string): string | null => DOI.exec(text)?.[1]?.replace(/[.,;]+$/, "") ?? null;

/** The ISBN this text is, digits only (the last may be X), its check digit verified; null where it is none. */
export function isbnOf(text: string): string | null {
  const written = /^(?:urn:isbn:|ISBN(?:-1[03])?:?\s*)?([\dXx][\dXx\s\u2010-\u2013-]{8,20})$/i.exec(text)?.[1];
  const digits = written?.replace(/[^\dXx]/g, "").toUpperCase() ?? "";
  if (/^97[89]\d{10}$/.test(digits)) return sum(digits, (at) => (at % 2 ? 3 : 1)) % 10 === 0 ? digits : null;
  if (/^\d{9}[\dX]$/.test(digits)) return sum(digits, (at) => 10 - at) % 11 === 0 ? digits : null;
  return null;
}

/** The weighted sum of ISO 2108. */
const sum = (digits: string, weight: (at: number) => number): number =>
  [...digits].reduce((total, digit, at) => total + weight(at) * (digit === "X" ? 10 : Number(digit)), 0);
