import { type Speaker, stranger } from "../attribution";
import { genderOfFirst } from "../lexicon/first-names";
import { ADVERB, COORDINATOR, HE_SHE, PREPOSITION, ROLE, TITLE } from "../lexicon/flags";
import { isCapital, type NameRun } from "../names/name-runs";
import type { Names } from "../names/names";
import type { Piece } from "../pieces";
import { hasVerb, isVerb } from "../words/clauses";
import { CAPITALS, SMALL, type Tokens } from "../words/tokens";

/** How far from the head of its sentence a subject may stand, in tokens. */
const SUBJECT_REACH = 12;

/** How many tokens may stand before the comma that closes what leads into a sentence. */
const LONGEST_INTRO = 5;

const PAPER = /^(?:study|survey|poll|report|review|analysis|paper|audit|inquiry)$/;

/** Whom, or which paper, a sentence is about. */
export class Subjects {
  constructor(
    private readonly tokens: Tokens,
    private readonly names: Names,
    private readonly quoted: Uint8Array,
  ) {}

  /** By the names before the first verb, with another person whom a pronoun may mean as well; tells each "he" and "she" on the way. */
  of(piece: Piece, hear: (pronoun: string) => void): Speaker | null {
    const { tokens, names } = this;
    let subject: Speaker | null = null;
    if (!hasVerb(tokens, piece.tokenStart, piece.tokenEnd)) return null;
    const limit = Math.min(piece.tokenEnd, piece.tokenStart + SUBJECT_REACH);
    for (let at = piece.tokenStart; at < limit; at++) {
      if (this.quoted[at]) break;
      if (tokens.word[at] === ",") {
        subject ??= this.apposed(at, piece);
        if (!subject && at - piece.tokenStart < LONGEST_INTRO && this.leadsIn(piece.tokenStart)) continue;
        break;
      }
      if (at <= piece.tokenStart + 1 && this.isStranger(at, piece)) {
        subject = stranger(piece.block);
        break;
      }
      if ((tokens.flags[at] as number) & HE_SHE) hear(tokens.word[at] as string);
      if (tokens.shape[at] === SMALL && isVerb(tokens, at, piece.tokenStart, piece.tokenEnd)) break;
      if (!isCapital(tokens, at)) continue;
      const run = names.runAt(at, piece.tokenEnd);
      const person = tokens.owner[run.to - 1] ? null : names.personIn(run);
      at = run.to - 1;
      if (!person || tokens.shape[person.from] === CAPITALS || this.isInside(run.from, piece)) continue;
      if (this.isModifier(run, piece)) continue;
      const name = names.titledName(person);
      const first = PLACES.has(name) ? null : genderOfFirst(name);
      if (name.includes(" ") || this.hasAge(run) || first)
        subject = { name, many: false, gender: first, person: true, block: piece.block };
    }
    subject ??= this.introduced(piece) ?? this.paperOf(piece);
    if (!subject) return null;
    const rival = subject.name === "" ? null : this.rivalOf(subject.name, piece);
    return rival ? { ...subject, rival } : subject;
  }

  /** "Then, last week, Ida Holt wrote", and not "Addressing the mayor, Ida Holt": words of time or place open the sentence. */
  private leadsIn(at: number): boolean {
    return (
      ((this.tokens.flags[at] as number) & (ADVERB | PREPOSITION | COORDINATOR)) !== 0 ||
      /^(?:last|this|next|earlier|later|yesterday|today|then)$/.test(this.tokens.word[at] as string)
    );
  }

  /** "its Red Dragon dish": a name in front of a noun tells which one. */
  private isModifier({ to }: NameRun, piece: Piece): boolean {
    const { tokens } = this;
    return (
      to < piece.tokenEnd &&
      tokens.shape[to] === SMALL &&
      tokens.flags[to] === 0 &&
      !/(?:ed|ly)$/.test(tokens.word[to] as string) &&
      !isVerb(tokens, to, piece.tokenStart, piece.tokenEnd)
    );
  }

  /** "Ida, 21, came second". */
  private hasAge({ to }: NameRun): boolean {
    const { tokens } = this;
    return (
      tokens.word[to] === "," && /^[1-9]\d$/.test(tokens.word[to + 1] ?? "") && /^[,.]$/.test(tokens.word[to + 2] ?? "")
    );
  }

  /** "The study appears in": the paper that a sentence is about, which the next "it" means. */
  private paperOf(piece: Piece): Speaker | null {
    const { tokens } = this;
    const from = piece.tokenStart;
    if (!ARTICLE.test(tokens.word[from] as string)) return null;
    for (let i = from + 1; i < Math.min(piece.tokenEnd, from + 4); i++) {
      if (tokens.shape[i] !== SMALL) return null;
      if (!PAPER.test(tokens.word[i] as string)) continue;
      const name = this.names.textOf({ from, to: i + 1 });
      return { name, many: false, gender: null, person: false, block: piece.block };
    }
    return null;
  }

  /** "Tomas Reed met Ben Dunn": the other person of the sentence. */
  private rivalOf(name: string, piece: Piece): string | null {
    const { tokens, names } = this;
    for (let at = piece.tokenStart; at < piece.tokenEnd; at++) {
      if (!isCapital(tokens, at) || this.quoted[at]) continue;
      const run = names.runAt(at, piece.tokenEnd);
      at = run.to - 1;
      const person = tokens.owner[run.to - 1] ? null : names.personIn(run);
      const other = person ? names.titledName(person) : name;
      if (other !== name && names.isPerson(other)) return other;
    }
    return null;
  }

  /** "The chief executive, Ida Holt, left": the name behind an office and a comma. */
  private apposed(comma: number, piece: Piece): Speaker | null {
    const { tokens, names } = this;
    if (!((tokens.flags[comma - 1] as number) & (ROLE | TITLE)) || !isCapital(tokens, comma + 1)) return null;
    // "Addressing the president, Ida Holt, the cardinal": it is about whoever does it.
    if ((tokens.word[piece.tokenStart] as string).endsWith("ing")) return null;
    const run = names.runAt(comma + 1, piece.tokenEnd);
    const person = tokens.word[run.to] === "," ? names.personIn(run) : null;
    const name = person ? names.titledName(person) : "";
    return name.includes(" ") ? { name, many: false, gender: null, person: true, block: piece.block } : null;
  }

  /** "A man of 40 was held": somebody without a name, whom the next "he" may mean. */
  private isStranger(at: number, piece: Piece): boolean {
    const { tokens } = this;
    if (at !== piece.tokenStart || !SOME_ONE.test(tokens.word[at] as string)) return false;
    for (let i = at + 1; i < at + 4; i++) {
      if (
        /^(man|woman|boy|girl|witness|neighbour|neighbor|resident|teacher|driver|passenger|year-old|student|farmer|officer|mother|father)$/.test(
          tokens.word[i] ?? "",
        )
      )
        return true;
    }
    return false;
  }

  /** "a spokesperson for Lars Eide": a name behind a preposition is not who the sentence is about. */
  private isInside(at: number, piece: Piece): boolean {
    return at > piece.tokenStart && ((this.tokens.flags[at - 1] as number) & PREPOSITION) !== 0;
  }

  /** "Among them was Tor Hansen, a fisherman": the name right behind "was" or "is". */
  private introduced(piece: Piece): Speaker | null {
    const { tokens, names } = this;
    for (let at = piece.tokenStart + 1; at < Math.min(piece.tokenEnd, piece.tokenStart + SUBJECT_REACH); at++) {
      if (!isCapital(tokens, at) || !IS.test(tokens.word[at - 1] as string)) continue;
      const person = names.personIn(names.runAt(at, piece.tokenEnd));
      const name = person ? names.titledName(person) : "";
      return name.includes(" ") ? { name, many: false, gender: null, person: true, block: piece.block } : null;
    }
    return null;
  }
}

const IS = /^(was|is)$/;
const ARTICLE = /^(the|this|a|an)$/;
const SOME_ONE = /^(a|an|one|another)$/;

/** First names that are places' and clubs', too: alone they tell nobody. */
const PLACES = new Set(
  "Charlotte Virginia Georgia Chelsea Florence Carolina Victoria Madison Regina Milan Francisco Troy".split(" "),
);
