import { isBlock, isProse, walk } from "./html-nodes.ts";
import { TextWriter } from "./text-writer.ts";

const isCell = (name: string) => name === "TD" || name === "TH";

/**
 * The text of a page as a reader sees it: blocks with a blank line between, `<br>` a line end, list items as lines with
 * `- `, rows as lines with tabs between cells (the HTML standard's innerText). A table that holds prose is only a frame.
 */
export function htmlText(root: Element): string {
  const writer = new TextWriter();
  const frames = frameTables(root);
  const tables: boolean[] = [];
  let items = 0;
  let cells = 0;
  let pre = 0;

  const border = (element: Element, name: string) => {
    if (name === "LI" || name === "TR") writer.apart(name === "TR" && tables.at(-1) ? 2 : 1);
    else if (isCell(name) && tables.at(-1)) writer.apart(2);
    else if (isBlock(element) && cells > 0) writer.space();
    else if (isBlock(element)) writer.apart(items > 0 ? 1 : 2);
  };

  walk(root, {
    enter(element, name) {
      if (name === "TABLE") tables.push(frames.has(element));
      border(element, name);
      if (name === "BR") writer.lineEnd();
      if (name === "PRE") pre++;
      if (name === "LI") {
        items++;
        writer.mark("- ");
      }
      if (isCell(name) && !tables.at(-1)) {
        cells++;
        writer.tab();
      }
    },
    leave(element, name) {
      if (name === "PRE") pre--;
      if (name === "LI") items--;
      if (isCell(name) && !tables.at(-1)) cells--;
      border(element, name);
      if (name === "TABLE") tables.pop();
    },
    text: (data) => (pre > 0 ? writer.verbatim(data) : writer.flowing(data)),
  });
  return writer.text();
}

/** The tables that lay out a page rather than hold data: some cell has another table or several pieces of prose. */
function frameTables(root: Element): Set<Element> {
  const frames = new Set<Element>();
  const open: { table: Element; prose: number }[] = [];
  walk(root, {
    enter(element, name) {
      const here = open.at(-1);
      if (here && isCell(name)) here.prose = 0;
      if (here && isProse(element)) here.prose++;
      if (here && (name === "TABLE" || here.prose > 1)) frames.add(here.table);
      if (name === "TABLE") open.push({ table: element, prose: 0 });
    },
    leave(_, name) {
      if (name === "TABLE") open.pop();
    },
    text() {},
  });
  return frames;
}
