import type { Speaker } from "./label";

const PRONOUNS = new Set(["he", "she", "it", "they", "you", "q", "i", "we"]);

/** A name without case, article, punctuation and the difference between straight and curly apostrophes. */
export function plainName(name: string | null | undefined): string {
  return (name ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(the|a|an)\s+/, "")
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether `said` names the speaker: by an alias, or by a longer form that holds the last name. A pronoun names nobody. */
export function namesSpeaker(said: string | null | undefined, speaker: Speaker): boolean {
  const name = plainName(said);
  if (!name || PRONOUNS.has(name)) return false;
  if ([speaker.name, ...speaker.aliases].some((alias) => plainName(alias) === name)) return true;
  const last = plainName(speaker.name).split(" ").at(-1) ?? "";
  return last.length > 3 && name.split(" ").includes(last);
}
