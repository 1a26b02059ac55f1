const names = (words: string): ReadonlySet<string> => new Set(words.toUpperCase().split(" "));

const DROPPED = names(
  "script style noscript template head title svg iframe object embed canvas audio video button select textarea datalist",
);
const BLOCKS = names(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr legend main nav ol p pre search section summary table ul",
);
const PROSE = names("article blockquote h1 h2 h3 h4 h5 h6 ol p section ul");

const nameOf = (node: Node) => node.nodeName.toUpperCase();

export const isBlock = (element: Element): boolean => BLOCKS.has(nameOf(element));
export const isProse = (element: Element): boolean => PROSE.has(nameOf(element));

/** Is this element's text no part of what a reader sees? */
export const isDropped = (element: Element): boolean =>
  DROPPED.has(nameOf(element)) ||
  element.hasAttribute("hidden") ||
  element.getAttribute("aria-hidden") === "true" ||
  (nameOf(element) === "DIALOG" && !element.hasAttribute("open")) ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute("style") ?? "");

export interface Visitor {
  enter(element: Element, name: string): void;
  leave(element: Element, name: string): void;
  text(data: string): void;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Visits what a reader sees below `root`, in the order of the text; without recursion, so that no depth is too deep. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) visitor.text(node.nodeValue ?? "");
    else if (isElement(node) && !isDropped(node)) {
      visitor.enter(node, nameOf(node));
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node, nameOf(node));
    }
    while (!node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent || parent === root) return;
      visitor.leave(parent as Element, nameOf(parent));
      node = parent;
    }
    node = node.nextSibling;
  }
}
