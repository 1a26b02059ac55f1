import { isVerb } from "./clauses";
import { HE_SHE, ORGANISATION, PREPOSITION, PRONOUN, ROLE, SOURCE, TITLE } from "./lexicon/flags";
import { descriptors } from "./lexicon/reporting";
import { isCapital, type NameRun, type Names } from "./names";
import type { Piece } from "./pieces";
import { quotedShare } from "./quotations";
import { type SaidTag, saidTag } from "./said-tags";
import { CAPITALS, SMALL, type Tokens } from "./tokens";
import { turnRole } from "./turns";

/** In whose voice a sentence speaks. */
export type Voice = "article" | "reported" | "tagged-quote" | "quote" | "turn";

export interface Attribution {
  voice: Voice;
  /** A name, or null where nobody or nobody sure is named. */
  claimant: string | null;
  /** True where the claimant is a report, poll or figures. */
  paper: boolean;
  /** True where the article as a whole argues rather than reports. */
  opinionated?: boolean;
  /** Share of the words inside quotation marks. */
  quoted: number;
}

interface Speaker {
  name: string;
  /** True for several people. */
  many?: boolean;
  gender: "he" | "she" | null;
  person: boolean;
  block: number;
}

/** How many blocks later a pronoun or an untagged quotation may still mean the last speaker. */
const PRONOUN_REACH = 4;
const QUOTE_REACH = 2;

/** Follows who speaks through an article, sentence by sentence, in order. */
export class Discourse {
  private recent: Speaker[] = [];
  private quoting: Speaker | null = null;
  private turn: string | null = null;
  private inTurn = false;
  private readonly genders = new Map<string, "he" | "she">();

  constructor(
    private readonly tokens: Tokens,
    private readonly names: Names,
    private readonly quotedTokens: Uint8Array,
    private readonly interviewee: string | null,
  ) {}

  /** A question that stands alone hands the word to the interviewee, as a label would. */
  ask(): void {
    this.inTurn = true;
    this.turn = null;
  }

  answer(): void {
    this.inTurn = true;
    this.turn = this.interviewee;
  }

  /** Hears a turn label. */
  hear(text: string, label: Piece): void {
    const role = turnRole(text.slice(label.start, label.end));
    this.inTurn = true;
    if (role === "answer") this.turn = this.interviewee;
    else if (role === "question") this.turn = null;
    else this.turn = this.fullNameOfTurn(label);
  }

  /** A label holds a name, a part of one, initials, or a role. */
  private fullNameOfTurn(label: Piece): string | null {
    const { tokens, names, interviewee } = this;
    for (let i = label.tokenStart; i < label.tokenEnd; i++) {
      if (!isCapital(tokens, i)) continue;
      const run = names.runAt(i, label.tokenEnd);
      const person = names.personIn(run);
      const last = tokens.word[run.to - 1] as string;
      if (!person) {
        const answers =
          (tokens.flags[run.to - 1] as number) & (ROLE | TITLE) &&
          !/^(host|presenter|anchor|editor|reporter|journalist|interviewer|moderator)$/.test(last);
        return answers ? (names.holderOf(last) ?? interviewee) : null;
      }
      const name = names.fullName(person, i);
      if (name.includes(" ")) return properCase(name);
      if (interviewee?.toLowerCase().split(" ").includes(name.toLowerCase())) return interviewee;
      if (name.length <= 3) return name === name.toUpperCase() ? names.withInitials(name) : null;
      return properCase(name);
    }
    return null;
  }

  /** Attributes the sentences of one block. */
  attribute(sentences: Piece[]): Attribution[] {
    const found: { tag: SaidTag | null; speaker: Speaker | null; quoted: number }[] = [];
    for (const piece of sentences) {
      const quoted = quotedShare(this.quotedTokens, this.tokens, piece.tokenStart, piece.tokenEnd);
      const tag = saidTag(this.tokens, piece.tokenStart, piece.tokenEnd, this.quotedTokens);
      const speaker = tag ? this.speakerOf(tag, piece) : null;
      if (speaker) this.remember(speaker);
      else this.noteSubject(piece);
      found.push({ tag, speaker, quoted });
    }
    const open = this.quoting;
    const owners = ownersAfter(found);
    let before: Speaker | null = null;
    return found.map(({ tag, speaker, quoted }, i) => {
      const piece = sentences[i] as Piece;
      const whole = quoted > 0.85;
      const own = () => owners[i] ?? before ?? this.carried(open, i, piece.block);
      if (tag && (speaker || !whole)) {
        if (quoted > 0 && speaker) this.quoting = speaker;
        if (speaker) before = speaker;
        const voice: Voice = quoted > 0.4 ? "tagged-quote" : speaker || this.isPronoun(tag) ? "reported" : "article";
        return { voice, claimant: speaker?.name ?? null, paper: tag.paper, quoted };
      }
      if (whole) {
        const owner = own();
        if (owner) this.quoting = { ...owner, block: piece.block };
        return { voice: "quote", claimant: owner?.name ?? null, paper: false, quoted };
      }
      if (this.inTurn) return { voice: "turn", claimant: this.turn, paper: false, quoted };
      if (quoted > 0.5) {
        const owner = own();
        return { voice: "quote", claimant: owner?.name ?? null, paper: false, quoted };
      }
      return { voice: "article", claimant: null, paper: false, quoted };
    });
  }

  /** A quotation in a block without any tag: whoever was quoted last, or spoke in the block before. */
  private carried(open: Speaker | null, i: number, block: number): Speaker | null {
    if (open && block - open.block <= QUOTE_REACH) return open;
    const last = this.recent[this.recent.length - 1];
    return last && block - last.block <= 1 && i === 0 ? last : null;
  }

  private isPronoun(tag: SaidTag): boolean {
    return tag.subject.to - tag.subject.from === 1 && ((this.tokens.flags[tag.subject.from] as number) & PRONOUN) !== 0;
  }

  private speakerOf(tag: SaidTag, piece: Piece): Speaker | null {
    const { tokens, names } = this;
    const { from, to } = tag.subject;
    const flags = tokens.flags[from] as number;
    if (to - from === 1 && flags & (PRONOUN | HE_SHE)) {
      const word = tokens.word[from] as string;
      if (flags & HE_SHE) return this.lastPerson(word === "she" ? "she" : "he", piece.block);
      return word === "it" || word === "they" ? this.lastBody(word === "they", piece.block) : null;
    }
    if (tag.paper)
      return {
        name: phraseText(names, tag.subject),
        many: this.isMany(tag.subject),
        gender: null,
        person: false,
        block: piece.block,
      };
    const named = this.nameIn(tag.subject, tag.after);
    if (named) {
      const person = names.personIn(named);
      const name = names.fullName(person ?? named, from);
      return {
        name,
        gender: this.genders.get(name) ?? genderOf(tokens, from, to),
        person: person !== null,
        block: piece.block,
      };
    }
    const anyone = tokens.word[tag.verb] === "according";
    return this.described(tag.subject, piece.block, anyone);
  }

  /** "the mayor" is the mayor the text names; else the phrase stands for itself if it tells who. */
  private described(subject: NameRun, block: number, anyone: boolean): Speaker | null {
    const { tokens, names } = this;
    let head = -1;
    for (let i = subject.from; i < subject.to; i++) {
      const flags = tokens.flags[i] as number;
      if (i > subject.from && flags & PREPOSITION && head >= 0) break;
      if (flags & (ROLE | SOURCE | TITLE | ORGANISATION) || isCapital(tokens, i)) head = i;
    }
    if (head < 0) {
      const telling = anyone && !((tokens.flags[subject.from] as number) & PRONOUN);
      return telling
        ? { name: phraseText(names, subject), many: this.isMany(subject), gender: null, person: false, block }
        : null;
    }
    const role = tokens.word[head] as string;
    const definite = tokens.word[subject.from] === "the" || subject.from === head;
    const holder = definite && subject.to === head + 1 ? names.holderOf(role) : null;
    const gender = genderOf(tokens, subject.from, subject.to);
    if (holder) return { name: holder, gender, person: true, block };
    return {
      name: phraseText(names, subject),
      many: this.isMany(subject),
      gender,
      person: isOnePerson(tokens, head),
      block,
    };
  }

  /** The run of capitals that names the speaker: the last one before any "of" or "for", or the first after a verb. */
  private nameIn(subject: NameRun, after: boolean): NameRun | null {
    const { tokens, names } = this;
    let best: NameRun | null = null;
    for (let i = subject.from; i < subject.to; ) {
      const flags = tokens.flags[i] as number;
      if (tokens.shape[i] === SMALL && flags & PREPOSITION && i > subject.from) break;
      if (
        !isCapital(tokens, i) ||
        (i === subject.from && flags & PRONOUN) ||
        (/^(the|a|an|one|some|many|several|most|two|three|recent|local|state|federal|police|officials|another|both|other|experts|critics|analysts)$/.test(
          tokens.word[i] as string,
        ) &&
          i === subject.from)
      ) {
        i++;
        continue;
      }
      const run = names.runAt(i, subject.to);
      if (descriptors.has(tokens.word[i] as string) && run.to > i + 1) run.from++;
      if (run.to === i + 1 && i === subject.from && !names.isProper(tokens, i)) {
        i++;
        continue;
      }
      if (run.to < subject.to && tokens.owner[run.to - 1]) best = null;
      else if (!tokens.owner[run.to - 1]) best = run;
      i = run.to;
    }
    if (!best) return null;
    const last = tokens.flags[best.to - 1] as number;
    const follows =
      best.to < subject.to && tokens.shape[best.to] === SMALL && !((tokens.flags[best.to] as number) & PREPOSITION);
    if (follows && !after) return null;
    if (follows) return null;
    if (last & TITLE && !names.personIn(best)) return null;
    const determined = best.from > subject.from && tokens.word[best.from - 1] === "the";
    if (determined && last & ORGANISATION) return { from: best.from - 1, to: best.to };
    return names.personIn(best) ?? best;
  }

  private lastPerson(pronoun: "he" | "she", block: number): Speaker | null {
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const speaker = this.recent[i] as Speaker;
      if (block - speaker.block > PRONOUN_REACH) return null;
      if (!speaker.person) continue;
      const gender = this.genders.get(speaker.name) ?? speaker.gender;
      if (gender && gender !== pronoun) continue;
      this.genders.set(speaker.name, pronoun);
      return { ...speaker, gender: pronoun, block };
    }
    return null;
  }

  /** Says whether a noun phrase means several people or papers, by its last word before any "of", "by" or "seen". */
  private isMany(subject: NameRun): boolean {
    const { tokens } = this;
    let head = subject.from;
    for (let i = subject.from + 1; i < subject.to; i++) {
      if ((tokens.flags[i] as number) & PREPOSITION || /^(seen|who|familiar)$|.ed$/.test(tokens.word[i] as string))
        break;
      head = i;
    }
    return /(?:[^s]s|people|police)$/.test(tokens.word[head] as string);
  }

  /** "it" is the body, "they" the people, that spoke last, in this block or the one before. */
  private lastBody(many: boolean, block: number): Speaker | null {
    const last = this.recent[this.recent.length - 1];
    if (!last || last.person || block - last.block > 1) return null;
    return (last.many ?? false) === many ? { ...last, block } : null;
  }

  private remember(speaker: Speaker): void {
    if (speaker.gender) this.genders.set(speaker.name, speaker.gender);
    this.recent.push(speaker);
    if (this.recent.length > 6) this.recent.shift();
  }

  /** The person a sentence is about, by the names before its first verb, is who "he" or "she" means next. */
  private noteSubject(piece: Piece): void {
    const { tokens, names } = this;
    let subject: Speaker | null = null;
    const limit = Math.min(piece.tokenEnd, piece.tokenStart + 12);
    for (let at = piece.tokenStart; at < limit; at++) {
      if (this.quotedTokens[at] || tokens.word[at] === ",") break;
      if (tokens.shape[at] === SMALL && isVerb(tokens, at, piece.tokenStart, piece.tokenEnd)) break;
      if (!isCapital(tokens, at)) continue;
      const run = names.runAt(at, piece.tokenEnd);
      const person = tokens.owner[run.to - 1] ? null : names.personIn(run);
      at = run.to - 1;
      if (!person || tokens.shape[person.from] === CAPITALS) continue;
      const name = names.fullName(person, at);
      if (name.includes(" "))
        subject = { name, gender: this.genders.get(name) ?? null, person: true, block: piece.block };
    }
    if (subject) this.remember(subject);
  }
}

function isOnePerson(tokens: Tokens, head: number): boolean {
  const flags = tokens.flags[head] as number;
  return (
    (flags & (ROLE | TITLE)) !== 0 &&
    !(flags & (SOURCE | ORGANISATION)) &&
    !/(?:s|company|firm|parliament|police|union|party|bank|court|council|government|ministry|department)$/.test(
      tokens.word[head] as string,
    )
  );
}

/** For each sentence the speaker of a tag that follows it without a break in the quotations. */
function ownersAfter(found: { tag: SaidTag | null; speaker: Speaker | null; quoted: number }[]): (Speaker | null)[] {
  const owners: (Speaker | null)[] = new Array(found.length).fill(null);
  let next: Speaker | null = null;
  for (let i = found.length - 1; i >= 0; i--) {
    owners[i] = next;
    const entry = found[i];
    if (!entry || entry.quoted === 0) next = null;
    else if (entry.speaker && entry.tag?.after) next = entry.speaker;
    else if (entry.speaker) next = null;
  }
  return owners;
}

/** "HOLT" as in transcripts becomes "Holt". */
function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}

function phraseText(names: Names, subject: NameRun): string {
  return names.textOf(subject);
}

/** The gender a title or role tells, or null. */
function genderOf(tokens: Tokens, from: number, to: number): "he" | "she" | null {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string;
    if (
      /^(mrs|ms|miss|madame|lady|dame|queen|princess|baroness|mother|daughter|sister|wife|widow|woman|girl)$|woman$/.test(
        word,
      )
    )
      return "she";
    if (
      /^(mr|sir|lord|king|prince|baron|father|son|brother|husband|man|boy)$|(sales|spokes|chair|congress|police|fire|business)man$/.test(
        word,
      )
    )
      return "he";
  }
  return null;
}
