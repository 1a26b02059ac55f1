import { UNDERNEATH } from "../forms";
import { type Piece, setAside } from "../pieces";

/** What stands in one block of the page, and how much of it is still to be weighed. */
interface Row {
  from: number;
  to: number;
  /** A button, a call, a credit, a copyright line and their like: the page's own for certain. */
  page: boolean;
  /** Of the page, and of a sort that does not interrupt articles as advertisements and pointers do. */
  closing: boolean;
  open: boolean;
  heading: boolean;
  length: number;
}

/** A paragraph of an article is longer than the teasers and notices among the links under it. */
const LONGEST_TEASER = 190;
/** The page's own rows that must stand together before a sentence under them is the page's, too. */
const LEAST_ROWS = 2;
/** How many times as long as the article the sentences under it may be together. */
const MOST_BELOW = 1.5;
/** Of so many rows in the tail one may hold a sentence. */
const ROWS_A_SENTENCE = 2.5;

/**
 * Sets aside short sentences among the links, notices and comments under an article. The tail begins behind the last
 * longer paragraph, where rows without a sentence stand together and outnumber those with one.
 */
export function markPageTail(pieces: Piece[]): void {
  const rows = rowsOf(pieces);
  let last = rows.length - 1;
  while (last >= 0 && !isParagraph(rows, last)) last--;
  const found = last < 0 ? -1 : tailStart(rows, last + 1);
  if (last < 0) last = shortArticle(rows);
  const teasers = found < 0 && last >= 0 ? teasersStart(rows, last + 1) : found;
  const start = teasers < 0 ? kickersStart(rows) : teasers;
  if (start < 0) return;
  const tail = pieces.slice((rows[start] as Row).from);
  setAside(tail, UNDERNEATH);
}

/** No teaser: longer than one, and than a sentence under a headline of its own. */
function isParagraph(rows: Row[], at: number): boolean {
  const row = rows[at] as Row;
  if (!row.open || row.length <= LONGEST_TEASER) return false;
  return row.to - row.from > 1 || row.length > LONGEST_LEAD || !rows[at - 1]?.heading;
}

/** The first sentence of another article, in UTF-16 units. */
const LONGEST_LEAD = 330;

/** Where an article of short paragraphs only has surely begun. */
function shortArticle(rows: Row[]): number {
  let open = 0;
  return rows.findIndex((row) => row.open && ++open === LEAST_OPEN);
}

const LEAST_OPEN = 3;

function rowsOf(pieces: Piece[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i] as Piece;
    let to = i;
    let open = false;
    while (to < pieces.length && pieces[to]?.block === first.block) open = (pieces[to++] as Piece).open || open;
    const page = !open && pieces.slice(i, to).some(({ kind, rule }) => kind === "boilerplate" || PAGE_RULES.has(rule));
    const closing = page && !pieces.slice(i, to).some(({ rule }) => INTERRUPTS.has(rule));
    const heading = first.rule === "heading" || first.rule === "related";
    rows.push({ from: i, to, page, closing, open, heading, length: (pieces[to - 1] as Piece).end - first.start });
    i = to;
  }
  return rows;
}

const INTERRUPTS = new Set(["advertisement", "related", "editorial-tail"]);
const PAGE_RULES = new Set(["tags", "byline", "metadata-line", "editorial-tail"]);

/**
 * The row behind the page's own from which on each sentence stands under a headline of its own: teasers of other
 * articles; or -1.
 */
function teasersStart(rows: Row[], from: number): number {
  const page = rows.findIndex((row, at) => at >= from && row.page);
  if (page < 0) return -1;
  let sentences = 0;
  for (let at = page + 1; at < rows.length; at++) {
    if (!rows[at]?.open) continue;
    if (!rows[at - 1]?.heading) return -1;
    sentences++;
  }
  // A "Related news" label with a headline right behind it leaves less doubt.
  const labelled = rows[page + 1]?.heading === true && (rows[page] as Row).length <= LONGEST_LINK_LABEL;
  return sentences >= (labelled ? LEAST_ROWS : LEAST_TEASERS) ? page + 1 : -1;
}

/** The first of the teasers that end a page, each one sentence under a kicker and a headline; or -1. */
function kickersStart(rows: Row[]): number {
  let start = -1;
  let at = rows.findLastIndex((row) => row.open);
  for (let teasers = 0; at >= 2 && isKicked(rows, at); at -= 3) if (++teasers >= LEAST_TEASERS) start = at - 2;
  return start;
}

/** One sentence under two lines that have no stop. */
const isKicked = (rows: Row[], at: number): boolean => {
  const { open, from, to, length } = rows[at] as Row;
  return open && to - from === 1 && length <= LONGEST_LEAD && [1, 2].every((back) => rows[at - back]?.heading);
};

const LEAST_TEASERS = 3;
const LONGEST_LINK_LABEL = 45;

/** The first row from `from` on at which the page's own rows take over, or -1. */
function tailStart(rows: Row[], from: number): number {
  let all = 0;
  for (const { open, length } of rows) if (open) all += length;
  let start = -1;
  const tail = { rows: 0, sentences: 0, own: 0, length: 0 };
  // Read from the end, so that each row is counted once: the last start that is found is the first of the tail.
  for (let at = rows.length - 1; at >= from; at--) {
    const { open, page, length } = rows[at] as Row;
    tail.rows++;
    if (page) tail.own++;
    if (open) {
      tail.sentences++;
      tail.length += length;
    }
    const head = rows.slice(at, at + LEAST_ROWS);
    const opens = head.length === LEAST_ROWS && !head.some((row) => row.open) && head.some((row) => row.closing);
    const rules = tail.own > LEAST_ROWS && tail.rows >= ROWS_A_SENTENCE * tail.sentences;
    if (opens && rules && tail.length < (all - tail.length) * MOST_BELOW) start = at;
  }
  return start;
}
