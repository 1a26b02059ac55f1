import { type Attribution, type Speaker, stranger } from "../attribution";
import { FIRST, SPEECH } from "../lexicon/flags";
import { isCapital } from "../names/name-runs";
import type { Names } from "../names/names";
import { phraseBefore } from "../names/noun-phrases";
import { isFirst } from "../names/subject-kinds";
import type { Piece } from "../pieces";
import type { SaidTag } from "../said/first-tag";
import { saidTag } from "../said/said-tags";
import type { Floor } from "../turns/floor";
import { hasVerb } from "../words/clauses";
import type { Tokens } from "../words/tokens";
import { Memory } from "./memory";
import { quotedShare } from "./quotations";
import { speakerOf } from "./speakers";
import { TagSpeakers } from "./tag-speakers";

/** How many blocks later an untagged quotation may still be the last speaker's. */
const QUOTE_REACH = 2;
/** Share of quoted words from which a sentence is a quotation as a whole, or for the most part. */
const WHOLE = 0.85;
const MOST = 0.5;
const TAGGED = 0.4;

const LONGEST_HEAD = 10;

interface Found {
  tag: SaidTag | null;
  speaker: Speaker | null;
  quoted: number;
  /** Who the text speaks of last after this sentence. */
  subject: Speaker | null;
}

/** Follows who speaks through an article, block by block, in order. */
export class Discourse {
  private readonly memory: Memory;
  private readonly tags: TagSpeakers;
  private quoting: Speaker | null = null;
  private lister: Speaker | null = null;
  /** Whom the heading right above names, or who leads in what stands under it. */
  private headed: Speaker | null = null;

  constructor(
    private readonly tokens: Tokens,
    private readonly names: Names,
    private readonly quotedTokens: Uint8Array,
    private readonly floor: Floor,
  ) {
    this.memory = new Memory(tokens, names, quotedTokens);
    this.tags = new TagSpeakers(tokens, names, quotedTokens, this.memory);
  }

  /** "In the interview Holt also said:" speaks for the list under it, which ends where no item follows. */
  list(label: Piece): void {
    const { tokenStart, tokenEnd } = label;
    const tag = saidTag(this.tokens, tokenStart, tokenEnd, this.quotedTokens) ?? this.leadIn(label);
    this.lister = tag ? this.tags.of(tag, label) : null;
    if (this.lister) this.headed = { ...this.lister, block: label.block };
  }

  /** "Ida Holt wrote:" */
  private leadIn({ tokenStart, tokenEnd }: Piece): SaidTag | null {
    const verb = tokenEnd - 2;
    if (verb <= tokenStart || !((this.tokens.flags[verb] as number) & SPEECH)) return null;
    const subject = phraseBefore(this.tokens, verb, tokenStart, this.quotedTokens);
    return subject && { subject, verb, paper: false, after: false };
  }

  endList(): void {
    this.lister = null;
  }

  /** "Eyewitness - Ida Holt", "Ida Holt, 34": the one person whom a heading without a verb names speaks in the quotation under it. */
  head(heading: Piece): void {
    const { tokens, names } = this;
    const { tokenStart: from, tokenEnd: to, block } = heading;
    this.headed = null;
    if (to - from > LONGEST_HEAD || hasVerb(tokens, from, to)) return;
    for (let at = from; at < to; at++) {
      if (!isCapital(tokens, at)) continue;
      const run = names.runAt(at, to);
      const person = names.personIn(run);
      if (this.headed && person && person.to - person.from > 1) this.headed = null;
      else if (person && person.to - person.from > 1 && names.isLikelyPerson(names.textOf(person)))
        this.headed = { name: names.titledName(person), many: false, gender: null, person: true, block };
      at = run.to - 1;
    }
  }

  /** Attributes the sentences of one block; `rest` is the block that goes on with its quotation, if one does. */
  attribute(sentences: Piece[], rest: Piece[]): Attribution[] {
    const { floor } = this;
    floor.enter(sentences, this.quotedTokens);
    const found = sentences.map((piece) => this.inOwnWords(this.find(piece), piece));
    const open = this.quoting;
    const owners = ownersAfter(found);
    const ahead = this.ahead(rest);
    let before: Speaker | null = null;
    /** Whose the quoted sentence right before was. */
    let goingOn: Speaker | null = null;
    return found.map(({ tag, speaker, quoted }, i) => {
      const { block } = sentences[i] as Piece;
      if (tag && (speaker || (quoted <= WHOLE && !floor.turn))) {
        if (quoted > 0 && speaker) this.quoting = speaker;
        if (speaker) before = speaker;
        const voice =
          quoted > TAGGED
            ? "tagged-quote"
            : speaker || this.tags.isPronoun(tag) || isCapital(this.tokens, tag.subject.to - 1)
              ? "reported"
              : "article";
        return { voice, claimant: speaker?.name ?? null, quoted };
      }
      if (quoted > WHOLE || (quoted > MOST && !floor.taken)) {
        const own =
          (quoted <= WHOLE && this.opensWithName(sentences[i] as Piece)) ||
          (tag !== null && !speaker && this.isBody(tag));
        const owner = own
          ? null
          : (owners[i] ??
            before ??
            ahead ??
            this.introduced(found, i, block) ??
            this.under(block) ??
            this.carried(open, i, block) ??
            goingOn);
        goingOn = owner;
        if (owner && quoted > WHOLE) this.quoting = { ...owner, block };
        // Some set all that is answered between quotation marks.
        const answers = !own && found.every((one) => one.quoted > WHOLE && !one.tag);
        return { voice: "quote", claimant: owner?.name ?? (answers ? floor.turn : null), quoted };
      }
      goingOn = null;
      if (this.lister) return { voice: "reported", claimant: this.lister.name, quoted };
      return floor.taken
        ? { voice: "turn", claimant: floor.turn, quoted }
        : { voice: "article", claimant: null, quoted };
    });
  }

  /** "It sank. / 'They paid,' Ida Holt said.": who is named where a quotation goes on in the next block. */
  private ahead(rest: Piece[]): Speaker | null {
    const { tokens } = this;
    for (const { tokenStart, tokenEnd, block } of rest) {
      const tag = saidTag(tokens, tokenStart, tokenEnd, this.quotedTokens);
      if (tag) return tag.after && !this.tags.isPronoun(tag) ? speakerOf(tag, block, tokens, this.names) : null;
    }
    return null;
  }

  /** "Jack asked me if I would": what somebody tells of himself in his turn is his to answer for, whoever else said it. */
  private inOwnWords(found: Found, { tokenStart, tokenEnd }: Piece): Found {
    const { tokens } = this;
    if (!this.floor.turn || !found.tag) return found;
    const own = found.tag.paper && ((tokens.flags[found.tag.subject.from] as number) & FIRST) !== 0;
    if (!own && !this.tags.isPronoun(found.tag)) return found;
    for (let i = tokenStart; i < tokenEnd; i++)
      if (isFirst(tokens, i) && !this.quotedTokens[i]) return { ...found, tag: null, speaker: null };
    return found;
  }

  private find(piece: Piece): Found {
    const { tokens, quotedTokens, memory } = this;
    const quoted = quotedShare(quotedTokens, tokens, piece.tokenStart, piece.tokenEnd);
    const tag = saidTag(tokens, piece.tokenStart, piece.tokenEnd, quotedTokens);
    const speaker = tag ? this.tags.of(tag, piece) : null;
    memory.noteMentions(piece);
    if (speaker) memory.remember(speaker);
    else if (!tag || tag.aside || this.tags.isPronoun(tag) || isCapital(tokens, tag.subject.to - 1))
      memory.noteSubject(piece);
    else memory.remember(stranger(piece.block));
    if (!speaker) memory.noteRelative(piece);
    // Somebody spoke who cannot be named: what goes on is none of those quoted before.
    if (tag && !speaker && !tag.aside && isCapital(tokens, tag.subject.to - 1)) this.quoting = null;
    if (tag?.aside) return { tag: null, speaker: null, quoted, subject: memory.last };
    return { tag, speaker, quoted, subject: memory.last };
  }

  /** "Holt had a name for it: ..." tells of Holt, whoever was quoted before. */
  private opensWithName({ tokenStart }: Piece): boolean {
    const { tokens, names } = this;
    return !this.quotedTokens[tokenStart] && isCapital(tokens, tokenStart) && names.isProper(tokens, tokenStart);
  }

  /** "it added": a body speaks, which is none of the persons quoted before. */
  private isBody({ subject }: SaidTag): boolean {
    return subject.to - subject.from === 1 && this.tokens.word[subject.from] === "it";
  }

  /** "Holt shook her head. 'It is over.'": whom the sentence before the quotation is about. */
  private introduced(found: Found[], i: number, block: number): Speaker | null {
    const before = found[i - 1];
    const subject = before && before.quoted === 0 ? before.subject : null;
    return subject?.person && subject.name !== "" && subject.block === block ? subject : null;
  }

  private under(block: number): Speaker | null {
    return this.headed && block - this.headed.block === 1 ? this.headed : null;
  }

  /** A quotation in a block without any tag: whoever was quoted last, or spoke in the block before. */
  private carried(open: Speaker | null, i: number, block: number): Speaker | null {
    const { last } = this.memory;
    // Where the text between speaks of somebody else, the words may be theirs.
    const others = last !== null && last.block > (open?.block ?? 0) && last.name !== open?.name;
    if (open && block - open.block <= QUOTE_REACH && !others) return open;
    return last && last.name !== "" && block - last.block <= 1 && i === 0 ? last : null;
  }
}

/** For each sentence the speaker of a tag that follows it without a break in the quotations. */
function ownersAfter(found: Found[]): (Speaker | null)[] {
  const owners: (Speaker | null)[] = new Array(found.length).fill(null);
  let next: Speaker | null = null;
  for (let i = found.length - 1; i >= 0; i--) {
    owners[i] = next;
    const entry = found[i];
    if (!entry || entry.quoted === 0) next = null;
    else if (entry.speaker) next = entry.tag?.after ? entry.speaker : null;
  }
  return owners;
}
