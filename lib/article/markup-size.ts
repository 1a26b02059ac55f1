const MARK =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(script|style)\b[\s\S]*?(?:<\/\1|$)|<\/([a-z][^\s/>]*)|<([a-z][^\s/>]*)|[<&]/gi;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const CLOSES_ITSELF = new Set("p li dt dd tr td th option thead tbody tfoot".split(" "));

/** Counting stops here, so that a page nested without end takes no longer than others. */
const DEEPEST = 1000;

/**
 * How much work a page will be, told in one pass before anything is parsed: `marks` counts tags and references, `depth`
 * the deepest nesting. A parser's time grows with the product of the two.
 */
export function markupSize(html: string): { marks: number; depth: number } {
  const open: string[] = [];
  let marks = 0;
  let depth = 0;
  for (const [, , closing, opening] of html.matchAll(MARK)) {
    marks++;
    if (closing) {
      const at = open.lastIndexOf(closing.toLowerCase());
      if (at >= 0) open.length = at;
    } else if (opening && !VOID.has(opening.toLowerCase())) {
      const name = opening.toLowerCase();
      if (CLOSES_ITSELF.has(name) && open.at(-1) === name) open.pop();
      if (open.length < DEEPEST) open.push(name);
      depth = Math.max(depth, open.length);
    }
  }
  return { marks, depth };
}
