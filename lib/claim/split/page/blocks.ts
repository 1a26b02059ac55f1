import { charClass, NEWLINE, SPACE } from "../words/chars";
import { type Block, joinSpaced, joinWrapped, type Line } from "./margins";

/** Cuts a text into lines and joins those that were only wrapped at a margin. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = () => {
    for (const block of joinWrapped(text, run)) blocks.push(block);
    run = [];
  };
  for (const line of joinSpaced(text, linesOf(text))) {
    if (line.gap > 0) flush();
    run.push(line);
  }
  flush();
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    const lineStart = at;
    while (at < text.length && charClass(text.charCodeAt(at)) !== NEWLINE) at++;
    let start = lineStart;
    let end = at;
    while (start < end && charClass(text.charCodeAt(start)) === SPACE) start++;
    while (end > start && charClass(text.charCodeAt(end - 1)) === SPACE) end--;
    if (start === end) gap++;
    else {
      const glued = start < EARLY ? gluedDateline(text, start, end) : start;
      if (glued > start) lines.push({ start, end: glued, gap, indent: 0 });
      lines.push({ start: glued, end, gap: glued > start ? 0 : gap, indent: start - lineStart });
      gap = 0;
    }
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    at++;
  }
  return lines;
}

/** How far into a text a headline may have lost the break behind it, in UTF-16 units. */
const EARLY = 400;
const GLUED =
  /(?<=[\p{Ll}'"\u2019\u201d?!])(?=\p{Lu}{4,}(?:[ ,./]{1,2}\p{Lu}[\p{L}.]*){0,4} \((?:AP|AFP|Reuters|REUTERS|\p{Lu}{2,6})\) ?[-\u2013\u2014])/u;

/** "Bread costs moreOSK (Agency) - The council": where the report begins behind its headline, else `start`. */
function gluedDateline(text: string, start: number, end: number): number {
  const found = GLUED.exec(text.slice(start, Math.min(end, start + EARLY)));
  return found ? start + found.index : start;
}
