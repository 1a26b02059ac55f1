/** The addresses that a post ends with: its own, or that of its picture. */
const LINKS = /(?:(?:^|\s)(?:https?:\/\/)?(?:t\.co|pic\.twitter\.com|pic\.x\.com)\/[\w-]{1,40}){1,4}$/;
const LONGEST = 120;

/** UTF-16 offset where the addresses at the tail of [start, end) begin, or `end` without one. */
export function linkTail(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(end - 1);
  if (unit === 0x2e || unit === 0x22 || unit === 0x201d) return end;
  const found = LINKS.exec(text.slice(Math.max(start, end - LONGEST), end));
  return found ? end - found[0].length : end;
}
