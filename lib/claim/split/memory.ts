import type { Speaker } from "./attribution";
import { isVerb } from "./clauses";
import { HE_SHE, PREPOSITION } from "./lexicon/flags";
import { isCapital } from "./name-runs";
import type { Names } from "./names";
import type { Piece } from "./pieces";
import { CAPITALS, SIGN, SMALL, type Tokens } from "./tokens";

/** How many blocks later a pronoun may still mean the last speaker. */
const REACH = 4;
const KEPT = 6;
const SUBJECT_REACH = 12;

/** Who was named or spoke of late, for the pronouns that follow. */
export class Memory {
  private recent: Speaker[] = [];
  private readonly genders = new Map<string, "he" | "she">();
  /** The block of a "he" or "she" that nobody can be sure of. */
  private unsure = -1;

  constructor(
    private readonly tokens: Tokens,
    private readonly names: Names,
    private readonly quoted: Uint8Array,
  ) {}

  get last(): Speaker | null {
    return this.recent[this.recent.length - 1] ?? null;
  }

  remember(speaker: Speaker): void {
    if (speaker.gender) this.genders.set(speaker.name, speaker.gender);
    this.recent.push(speaker);
    if (this.recent.length > KEPT) this.recent.shift();
  }

  /** The last person "he" or "she" can mean, or null where another "he" came in between. */
  person(pronoun: "he" | "she", block: number): Speaker | null {
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const speaker = this.recent[i] as Speaker;
      if (block - speaker.block > REACH || this.unsure > speaker.block) return null;
      if (!speaker.person) continue;
      const gender = this.genders.get(speaker.name) ?? speaker.gender;
      if (gender && gender !== pronoun) continue;
      this.genders.set(speaker.name, pronoun);
      return { ...speaker, gender: pronoun, block };
    }
    return null;
  }

  /** "it" is the body, "they" the people, that spoke last, in this block or the one before. */
  body(many: boolean, block: number): Speaker | null {
    const { last } = this;
    return last && !last.person && last.many === many && block - last.block <= 1 ? { ...last, block } : null;
  }

  /** "Ida Holt, 68, has not seen him since, she said": somebody first named in front of her own said-tag. */
  newcomer(piece: Piece, tagStart: number): Speaker | null {
    const { tokens, names } = this;
    let at = piece.tokenStart;
    while (at < tagStart && (tokens.shape[at] === SIGN || this.quoted[at])) at++;
    if (at > piece.tokenStart || !isCapital(tokens, at)) return null;
    const run = names.runAt(at, tagStart);
    const person = tokens.owner[run.to - 1] ? null : names.personIn(run);
    if (!person || person.to - person.from < 2 || !names.isFirstMention(person)) return null;
    return { name: names.titledName(person), many: false, gender: null, person: true, block: piece.block };
  }

  /** The person a sentence is about, by the names before its first verb, is who "he" or "she" means next. */
  noteSubject(piece: Piece): void {
    const { tokens, names } = this;
    let subject: Speaker | null = null;
    const limit = Math.min(piece.tokenEnd, piece.tokenStart + SUBJECT_REACH);
    for (let at = piece.tokenStart; at < limit; at++) {
      if (this.quoted[at] || tokens.word[at] === ",") break;
      if ((tokens.flags[at] as number) & HE_SHE) this.notePronoun(tokens.word[at] as string, piece.block);
      if (tokens.shape[at] === SMALL && isVerb(tokens, at, piece.tokenStart, piece.tokenEnd)) break;
      if (!isCapital(tokens, at)) continue;
      const run = names.runAt(at, piece.tokenEnd);
      const person = tokens.owner[run.to - 1] ? null : names.personIn(run);
      at = run.to - 1;
      if (!person || tokens.shape[person.from] === CAPITALS || this.isInside(run.from, piece)) continue;
      const name = names.titledName(person);
      if (name.includes(" ")) subject = { name, many: false, gender: null, person: true, block: piece.block };
    }
    subject ??= this.introduced(piece);
    if (subject) this.remember(subject);
  }

  /** "a spokesperson for Lars Eide": a name behind a preposition is not who the sentence is about. */
  private isInside(at: number, piece: Piece): boolean {
    return at > piece.tokenStart && ((this.tokens.flags[at - 1] as number) & PREPOSITION) !== 0;
  }

  /** "Among them was Tor Hansen, a fisherman": the name right behind "was" or "is". */
  private introduced(piece: Piece): Speaker | null {
    const { tokens, names } = this;
    for (let at = piece.tokenStart + 1; at < Math.min(piece.tokenEnd, piece.tokenStart + SUBJECT_REACH); at++) {
      if (!isCapital(tokens, at) || !/^(was|is)$/.test(tokens.word[at - 1] as string)) continue;
      const person = names.personIn(names.runAt(at, piece.tokenEnd));
      const name = person ? names.titledName(person) : "";
      return name.includes(" ") ? { name, many: false, gender: null, person: true, block: piece.block } : null;
    }
    return null;
  }

  /** A telling "she" gives the last person in its block a gender; further off it leaves open who is meant. */
  private notePronoun(word: string, block: number): void {
    const { last } = this;
    if (word !== "he" && word !== "she") return;
    if (last?.person && last.block === block) {
      if (!this.genders.has(last.name)) this.genders.set(last.name, word);
    } else this.unsure = block;
  }
}
