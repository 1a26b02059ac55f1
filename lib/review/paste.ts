import { dayAtEnd } from "./paste-day.ts";
import { doiOf, isbnOf } from "./paste-number.ts";

/** What a pasted line or two tells of a citation. */
export interface Pasted {
  passage: string;
  url: string;
  title: string;
  publisher: string;
  /** `YYYY-MM-DD`. */
  publishedOn: string;
  doi: string;
  /** Digits only, the last may be X. */
  isbn: string;
}

/** An address, also one written without its protocol. */
const URL_IN = /(?:https?:\/\/|(?<![\w.@/-])www\.(?=[^\s.]+\.))[^\s<>"“”«»]+/i;
/** An opening quotation mark and the marks that may close it. */
const CLOSING: Record<string, string> = { '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "‘": "’", "‹": "›" };
const DASH = /^[\s,.;]*(?:[-–—―]|\()\s*/;
const LONGEST = 20_000;
/** A source is short, in UTF-16 units without its address; what is longer goes on telling. */
const LONGEST_SOURCE = 160;

/**
 * Reads what a person pasted as a citation: an address, a DOI, an ISBN, a quotation with its source, or just a passage.
 * Never throws; a passage is a piece of the pasted text as it stands.
 */
export function readPaste(pasted: string): Partial<Pasted> {
  const text = pasted.trim();
  if (text === "" || text.length > LONGEST) return text === "" ? {} : { passage: text };
  const doi = doiOf(text);
  if (doi) return { doi, url: `https://doi.org/${doi}` };
  const isbn = isbnOf(text);
  if (isbn) return { isbn };
  const url = URL_IN.exec(text)?.[0];
  if (url === text) return address(url);
  const { passage, rest } = quotation(text) ?? lines(text) ?? dashed(text) ?? {};
  return passage && rest !== undefined ? { passage, ...source(rest) } : loose(text, url);
}

/** A quotation in marks, and what follows its closing mark. */
function quotation(text: string): { passage: string; rest: string } | null {
  const closing = CLOSING[text[0] ?? ""];
  if (!closing) return null;
  let end = -1;
  for (let at = 1; at < text.length; at++)
    if (closing.includes(text[at] ?? "") && endsThere(text.slice(at + 1))) {
      end = at;
      break;
    }
  const passage = text.slice(1, Math.max(1, end)).trim();
  return end < 0 || passage === "" ? null : { passage, rest: text.slice(end + 1) };
}

/** A closing mark is the last where nothing, a line end, a dash or a bracket follows; else it closes a quotation inside. */
const endsThere = (after: string) =>
  after.trim() === "" || /^[.,;]?\s*\n/.test(after) || DASH.test(after) || URL_IN.exec(after.trim())?.index === 0;

/** A passage without marks whose last line begins with a dash, as a source does. */
function lines(text: string): { passage: string; rest: string } | null {
  const at = text.search(/\n\s*[-–—―]\s*[^\n]+$/);
  const passage = text.slice(0, Math.max(0, at)).trim();
  return at < 0 || passage === "" ? null : { passage, rest: text.slice(at) };
}

/** A passage without marks and its source on one line, after the last spaced dash. */
function dashed(text: string): { passage: string; rest: string } | null {
  if (text.includes("\n")) return null;
  const at = [...text.matchAll(/\s[-–—―]\s/g)].at(-1)?.index ?? 0;
  const passage = text.slice(0, at).trim();
  const rest = text.slice(at);
  return passage !== "" && isSource(rest) ? { passage, rest } : null;
}

/** Whether this can be the name of a source: short, no sentence's end, and with a capital or an address in it. */
function isSource(rest: string): boolean {
  const url = URL_IN.exec(rest)?.[0] ?? "";
  const words = rest.replace(url, "").trim();
  if (words.length > LONGEST_SOURCE || /[.!?…。！？]["”’»)]*$/.test(words)) return false;
  return url !== "" || /[\p{Lu}\p{Lt}\p{Lo}]/u.test(words);
}

/** `Author, Title, Publisher, 3 May 2026, https://…`, each part but one optional. */
function source(rest: string): Partial<Pasted> {
  const url = URL_IN.exec(rest)?.[0];
  const doi = doiOf(
    rest
      .trim()
      .split(/[\s,]+/)
      .at(-1) ?? "",
  );
  let words = rest.replace(/\s+/g, " ").replace(DASH, "");
  if (url) words = words.replace(url, " ");
  else if (doi) words = words.replace(/(?:\bdoi:?\s*)?\S+$/i, "");
  words = trimmed(words);
  const { day, before } = dayAtEnd(words);
  const parts = trimmed(before)
    .split(/\s*,\s+|\s+[–—|]\s+/)
    .map(trimmed)
    .filter(Boolean);
  return { ...named(parts), ...(day && { publishedOn: day }), ...found(url, doi) };
}

/** One part is the publisher; the last of several is, and the others are author and title. */
function named(parts: string[]): Partial<Pasted> {
  const publisher = parts.at(-1);
  if (!publisher) return {};
  const title = parts.slice(0, -1).join(", ");
  return { publisher, ...(title && { title }) };
}

function found(url: string | undefined, doi: string | null): Partial<Pasted> {
  if (url) return address(url);
  return doi ? { doi, url: `https://doi.org/${doi}` } : {};
}

function address(written: string): Partial<Pasted> {
  // A sentence's own punctuation sticks to an address; a bracket stays where the address opened it.
  let url = written.replace(/[.,;:!?'’]+$/, "");
  while (url.endsWith(")") && url.split("(").length < url.split(")").length) url = url.slice(0, -1);
  const doi = doiOf(url);
  if (doi) return { doi, url: `https://doi.org/${doi}` };
  const whole = /^www\./i.test(url) ? `https://${url}` : url;
  return URL.canParse(whole) ? { url: whole } : {};
}

/** What a person typed as a link, as an address: a DOI and an address without its protocol are one. */
export function linkOf(typed: string): string {
  const link = typed.trim();
  if (/^https?:/i.test(link)) return link;
  const { url, passage } = readPaste(link);
  return url && !passage ? url : link;
}

/** A text of no known form is the passage; an address at its end is its source. */
function loose(text: string, url: string | undefined): Partial<Pasted> {
  if (!url || !text.endsWith(url)) return { passage: text };
  const passage = text
    .slice(0, -url.length)
    .replace(/[\s(–—-]+$/, "")
    .trim();
  return passage ? { passage, ...address(url) } : { passage: text };
}

const trimmed = (words: string) => words.replace(/^[\s,;.()]+|[\s,;()]+$/g, "");
