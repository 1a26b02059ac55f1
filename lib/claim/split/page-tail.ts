import type { Piece } from "./pieces";

/** What stands in one block of the page, and how much of it is still to be weighed. */
interface Row {
  from: number;
  to: number;
  /** A button, a call, a credit, a copyright line and their like: the page's own for certain. */
  page: boolean;
  /** Of the page, and of a sort that does not interrupt articles as advertisements and pointers do. */
  closing: boolean;
  open: boolean;
  length: number;
}

/** A paragraph of an article is longer than the teasers and notices among the links under it. */
const LONGEST_TEASER = 190;
/** The page's own rows that must stand together before a sentence under them is the page's, too. */
const LEAST_ROWS = 2;
/** How much of what is still open may stand under the article. */
const MOST_BELOW = 1.5;

/**
 * Sets aside short sentences among the links, notices and comments under an article. The tail begins behind the last
 * longer paragraph, at rows of which the page's own and headings are at least twice as many as those with a sentence.
 */
export function markPageTail(pieces: Piece[]): void {
  const rows = rowsOf(pieces);
  let last = rows.length - 1;
  while (last >= 0 && !(rows[last]?.open && (rows[last] as Row).length > LONGEST_TEASER)) last--;
  const start = last < 0 ? -1 : tailStart(rows, last + 1);
  if (start < 0) return;
  for (const row of rows.slice(start))
    for (const piece of pieces.slice(row.from, row.to)) if (piece.open) setAside(piece);
}

function rowsOf(pieces: Piece[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i] as Piece;
    let to = i;
    let open = false;
    while (to < pieces.length && pieces[to]?.block === first.block) open = (pieces[to++] as Piece).open || open;
    const page = !open && pieces.slice(i, to).some(({ kind, rule }) => kind === "boilerplate" || PAGE_RULES.has(rule));
    const closing = page && !pieces.slice(i, to).some(({ rule }) => INTERRUPTS.has(rule));
    rows.push({ from: i, to, page, closing, open, length: (pieces[to - 1] as Piece).end - first.start });
    i = to;
  }
  return rows;
}

const INTERRUPTS = new Set(["advertisement", "related", "editorial-tail"]);
const PAGE_RULES = new Set(["tags", "byline", "metadata-line", "editorial-tail"]);

/** The first row from `from` on at which the page's own rows take over, or -1. */
function tailStart(rows: Row[], from: number): number {
  const before = rows.slice(0, from).reduce((sum, { open, length }) => sum + (open ? length : 0), 0);
  for (let start = from; start < rows.length; start++) {
    const head = rows.slice(start, start + LEAST_ROWS);
    if (head.length < LEAST_ROWS || head.some(({ open }) => open) || !head.some(({ closing }) => closing)) continue;
    const tail = rows.slice(start);
    const below = tail.reduce((sum, { open, length }) => sum + (open ? length : 0), 0);
    const sentences = tail.filter(({ open }) => open).length;
    const own = tail.filter(({ page }) => page).length;
    if (own > LEAST_ROWS && tail.length >= 2.5 * sentences && below < before * MOST_BELOW) return start;
  }
  return -1;
}

function setAside(piece: Piece): void {
  piece.kind = "boilerplate";
  piece.rule = "related";
  piece.reason = "Stands among the links and notices under the article.";
  piece.open = false;
}
