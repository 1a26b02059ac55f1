/** Openings that are tried before a text counts as holding no JSON. */
const MOST_TRIED = 50;

/**
 * What a model said, as JSON, or the first whole JSON object in it, past its thinking, its prose and its fences; undefined
 * where there is none.
 */
export function jsonIn(said: string): unknown {
  const whole = parsed(said);
  if (whole !== undefined) return whole;
  const text = said.split("</think>").at(-1) ?? "";
  let tried = 0;
  for (let at = text.indexOf("{"); at >= 0 && tried < MOST_TRIED; at = text.indexOf("{", at + 1), tried++) {
    const found = parsed(text.slice(at, endOfObject(text, at)));
    if (found !== undefined) return found;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Past the brace that closes the one at `at`; a brace inside a string is none. */
function endOfObject(text: string, at: number): number {
  const sign = /["{}]|\\./gs;
  sign.lastIndex = at;
  let depth = 0;
  let quoted = false;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '"') quoted = !quoted;
    else if (!quoted && found[0] === "{") depth++;
    else if (!quoted && found[0] === "}" && --depth === 0) return sign.lastIndex;
  }
  return text.length;
}
