import { splitText } from "./builtin";

/** Who says each claim of a text, in its order. */
export function claimants(text: string): (string | null)[] {
  return splitText(text).claims.map(({ claimant }) => claimant);
}
