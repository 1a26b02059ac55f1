import type { Speaker } from "../attribution";
import { HE_SHE, PRONOUN } from "../lexicon/flags";
import { isCapital } from "../names/name-runs";
import type { Names } from "../names/names";
import { phraseBefore } from "../names/noun-phrases";
import type { Piece } from "../pieces";
import type { SaidTag } from "../said/first-tag";
import { isVerb } from "../words/clauses";
import { CAPITALS, type Tokens } from "../words/tokens";
import type { Memory } from "./memory";
import { speakerOf } from "./speakers";

const LONGEST_OPENER = 10;

/** Whom said-tags mean: whoever they name, or of late spoke or was spoken of. */
export class TagSpeakers {
  constructor(
    private readonly tokens: Tokens,
    private readonly names: Names,
    private readonly quoted: Uint8Array,
    private readonly memory: Memory,
  ) {}

  /** Whom the tag of a sentence means; null where that is open. */
  of(tag: SaidTag, piece: Piece): Speaker | null {
    const { tokens, memory } = this;
    const { block } = piece;
    if (!this.isPronoun(tag)) {
      const told = memory.ownerOf(tag.subject, block) ?? speakerOf(tag, block, tokens, this.names);
      if (!told || !memory.isLikelyLast(told, tag.subject, block)) return told;
      const own = this.pronounBehind(tag, piece);
      return own ? (memory.person(own, block) ?? told) : memory.last;
    }
    const word = tokens.word[tag.subject.from] as string;
    if ((tokens.flags[tag.subject.from] as number) & HE_SHE || /^(him|his|her)$/.test(word)) {
      const newcomer = tag.after
        ? memory.newcomer(piece, tag.subject.from)
        : memory.leading(piece, tag.subject.from, word);
      return newcomer ?? memory.person(/^(?:she|her)/.test(word) ? "she" : "he", block, this.toldOf(tag, piece));
    }
    if (word !== "it" && word !== "they") return null;
    return (tag.after ? this.opener(piece, tag) : null) ?? memory.body(word === "they", block);
  }

  /** "He said Holt was late": the names in what is said, in small letters. */
  private toldOf(tag: SaidTag, { tokenEnd }: Piece): ReadonlySet<string> {
    const told = new Set<string>();
    if (tag.after) return told;
    for (let i = tag.verb + 1; i < tokenEnd; i++)
      if (isCapital(this.tokens, i) && !this.quoted[i]) told.add(this.tokens.word[i] as string);
    return told;
  }

  /** "The striker said she had left": the "she" of who speaks, right behind the verb. */
  private pronounBehind({ verb }: SaidTag, { tokenEnd }: Piece): "he" | "she" | null {
    for (let i = verb + 1; i < Math.min(tokenEnd, verb + 3); i++)
      if (/^(?:he|she)$/.test(this.tokens.word[i] as string)) return this.tokens.word[i] as "he" | "she";
    return null;
  }

  /** "The Osk council plans a new harbour, it said": the body that the sentence opens with. */
  private opener(piece: Piece, tag: SaidTag): Speaker | null {
    const { tokens } = this;
    const { tokenStart: from } = piece;
    if (tokens.word[tag.subject.from] !== "it" || this.quoted[from]) return null;
    for (let i = from + 1; i < Math.min(tag.subject.from, from + LONGEST_OPENER); i++) {
      if (this.quoted[i] || !isVerb(tokens, i, from, piece.tokenEnd)) continue;
      // "The council should pay, it said": somebody else asks it to.
      if (/^(?:should|must|ought)$/.test(tokens.word[i] as string)) return null;
      const subject = phraseBefore(tokens, i, from, this.quoted);
      if (!subject || subject.from !== from) return null;
      const told = speakerOf({ ...tag, subject, paper: false, after: false }, piece.block, tokens, this.names);
      return told && !told.person && !told.many ? told : null;
    }
    return null;
  }

  isPronoun({ subject }: SaidTag): boolean {
    const { flags, shape, word } = this.tokens;
    // "WHO" is a body.
    const body = shape[subject.from] === CAPITALS && (word[subject.from] as string).length > 2;
    return subject.to - subject.from === 1 && !body && ((flags[subject.from] as number) & (PRONOUN | HE_SHE)) !== 0;
  }
}
