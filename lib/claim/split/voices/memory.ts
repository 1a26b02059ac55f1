import type { Speaker } from "../attribution";
import { genderOfName } from "../lexicon/first-names";
import { SPEECH } from "../lexicon/flags";
import { isCapital, type NameRun } from "../names/name-runs";
import type { Names } from "../names/names";
import type { Piece } from "../pieces";
import { SIGN, type Tokens } from "../words/tokens";
import { Subjects } from "./subjects";

/** How many blocks later a pronoun may still mean the last speaker. */
const REACH = 4;
const KEPT = 6;
/** How many blocks later "the retired nurse" may still describe the last speaker. */
const DESCRIBED_REACH = 3;

/** Who was named or spoke of late, for the pronouns that follow. */
export class Memory {
  private recent: Speaker[] = [];
  private readonly subjects: Subjects;
  private readonly genders = new Map<string, "he" | "she">();
  /** The block of a "he" or "she" that nobody can be sure of. */
  private unsure = -1;
  /** Persons named of late whose gender a title or a first name tells, the last one at the end. */
  private mentions: Speaker[] = [];
  /** How many mentions were heard, in all and when the last speaker spoke. */
  private heard = 0;
  private spoke = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly names: Names,
    private readonly quoted: Uint8Array,
  ) {
    this.subjects = new Subjects(tokens, names, quoted);
  }

  get last(): Speaker | null {
    return this.recent[this.recent.length - 1] ?? null;
  }

  remember(speaker: Speaker): void {
    this.spoke = this.heard;
    if (speaker.gender) this.genders.set(speaker.name, speaker.gender);
    this.recent.push(speaker);
    if (this.recent.length > KEPT) this.recent.shift();
  }

  /**
   * The last person "he" or "she" can mean, or null where another "he" came in between. `told` holds the last names of
   * whom the sentence itself tells of: "He said Holt left" is not Holt's word.
   */
  person(pronoun: "he" | "she", block: number, told: ReadonlySet<string> = NOBODY): Speaker | null {
    const isTold = (name: string) => told.size > 0 && told.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
    const mention = this.mentioned(pronoun, block, isTold);
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const speaker = this.recent[i] as Speaker;
      if (block - speaker.block > REACH || this.unsure > speaker.block) return mention;
      if (!speaker.person || isTold(speaker.name)) continue;
      const gender = this.genderOf(speaker);
      if (gender && gender !== pronoun) continue;
      if (speaker.name === "" || (speaker.rival && !isTold(speaker.rival) && this.mayBe(speaker.rival, pronoun)))
        return null;
      const later = mention && (this.heard > this.spoke || mention.block > speaker.block);
      if (!gender && later && mention.name !== speaker.name && mention.block >= speaker.block) return mention;
      this.genders.set(speaker.name, pronoun);
      return { ...speaker, gender: pronoun, block };
    }
    return mention;
  }

  private mayBe(name: string, pronoun: "he" | "she"): boolean {
    const gender = this.genders.get(name) ?? genderOfName(name);
    return gender === null || gender === pronoun;
  }

  private genderOf(speaker: Speaker): "he" | "she" | null {
    return this.genders.get(speaker.name) ?? speaker.gender ?? genderOfName(speaker.name);
  }

  /** The only person of this gender that this block or the one before names. */
  private mentioned(pronoun: "he" | "she", block: number, isTold: (name: string) => boolean): Speaker | null {
    let found: Speaker | null = null;
    for (const mention of this.mentions) {
      if (block - mention.block > 1 || this.genderOf(mention) !== pronoun || mention.name === found?.name) continue;
      if (isTold(mention.name)) continue;
      if (found) return null;
      found = mention;
    }
    return found && { ...found, gender: pronoun, block };
  }

  /** "Its authors" and "the authors" are who wrote the paper that spoke last. */
  ownerOf(subject: NameRun, block: number): Speaker | null {
    const { tokens, last } = this;
    if (subject.to - subject.from !== 2 || !last || last.person) return null;
    const owned = `${tokens.word[subject.from]} ${tokens.word[subject.to - 1]}`;
    if (owned === "the authors") return block - last.block <= 1 ? { ...last, block } : null;
    if (tokens.word[subject.from] !== "its") return null;
    return /^(authors|researchers|writers|analysts)$/.test(tokens.word[subject.to - 1] as string) &&
      block - last.block <= 1
      ? { ...last, block }
      : null;
  }

  /** "The retired nurse said", right after a person spoke whom nothing else describes: the same person. */
  isLikelyLast(told: Speaker, subject: NameRun, block: number): boolean {
    const { tokens, last } = this;
    if (!last?.person || last.name === "" || block - last.block > DESCRIBED_REACH || told.name.includes(" and "))
      return false;
    if (tokens.word[subject.from] !== "the" || !told.name.toLowerCase().startsWith("the ")) return false;
    const head = tokens.word[subject.to - 1] as string;
    return describesPerson(head) || ONCE.test(tokens.word[subject.from + 1] as string);
  }

  /** Keeps the persons a sentence names whose gender is known, for a pronoun that fits no one else. */
  noteMentions(piece: Piece): void {
    const { tokens, names } = this;
    for (let at = piece.tokenStart; at < piece.tokenEnd; at++) {
      if (!isCapital(tokens, at) || this.quoted[at]) continue;
      const run = names.runAt(at, piece.tokenEnd);
      at = run.to - 1;
      const told = titleGender(tokens, run);
      if ((!told && run.to - run.from < 2) || tokens.owner[run.to - 1]) continue;
      const person = names.personIn(run);
      const name = person ? names.titledName(person) : "";
      if (!name.includes(" ")) continue;
      if (told) this.genders.set(name, told);
      else if (!this.genders.has(name) && !genderOfName(name)) continue;
      this.heard++;
      this.mentions.push({ name, many: false, gender: told, person: true, block: piece.block });
      if (this.mentions.length > KEPT) this.mentions.shift();
    }
  }

  /** "it" is the body, "they" the people, that spoke last, in this block or the one before. */
  body(many: boolean, block: number): Speaker | null {
    const { last } = this;
    if (!last || last.name === "" || block - last.block > 1) return null;
    // "A source said ... They added": somebody whose sex the text keeps to itself.
    if (many && !last.many && NAMELESS.test(last.name)) return { ...last, block };
    if (last.many !== many) return null;
    return !last.person || (!many && this.genderOf(last) === null) ? { ...last, person: false, block } : null;
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

  /** "after a talk with Ida Holt, who vowed that": who speaks inside a sentence that is about others is met again, too. */
  noteRelative({ tokenStart, tokenEnd, block }: Piece): void {
    const { tokens, names } = this;
    for (let at = tokenStart + 2; at + 2 < tokenEnd; at++) {
      if (tokens.word[at] !== "who" || tokens.word[at - 1] !== "," || this.quoted[at]) continue;
      if (!isCapital(tokens, at - 2) || !((tokens.flags[at + 1] as number) & SPEECH)) continue;
      let from = at - 2;
      while (from > tokenStart && isCapital(tokens, from - 1)) from--;
      const person = names.personIn({ from, to: at - 1 });
      const name = person ? names.titledName(person) : "";
      if (name.includes(" ")) this.remember({ name, many: false, gender: null, person: true, block });
    }
  }

  /** "As Mr Holt left for Osk, he said": whom the clause in front of the tag is about. */
  leading({ tokenStart, block }: Piece, tagStart: number, pronoun: string): Speaker | null {
    const { tokens, names } = this;
    const at = tokenStart + 1;
    if (!LEADS_IN.test(tokens.word[tokenStart] as string) || !isCapital(tokens, at)) return null;
    const run = names.runAt(at, tagStart);
    const person = tokens.owner[run.to - 1] ? null : names.personIn(run);
    if (!person || tokens.word[tagStart - 1] !== "," || tokens.shape[run.to] === SIGN) return null;
    const name = names.titledName(person);
    const gender = titleGender(tokens, run) ?? genderOfName(name);
    if (!name.includes(" ") || (gender !== null && gender !== pronoun)) return null;
    return { name, many: false, gender, person: true, block };
  }

  /** The person a sentence is about, by the names before its first verb, is who "he" or "she" means next. */
  noteSubject(piece: Piece): void {
    const subject = this.subjects.of(piece, (pronoun) => this.notePronoun(pronoun, piece.block));
    if (subject) this.remember(subject);
  }

  /** A telling "she" gives the last person in its block a gender; further off it leaves open who is meant. */
  private notePronoun(word: string, block: number): void {
    const { last } = this;
    if (word !== "he" && word !== "she") return;
    const gender = last && this.genderOf(last);
    if (last?.person && last.name !== "" && block - last.block <= 1 && (gender ?? word) === word) {
      if (!gender) this.genders.set(last.name, word);
      if (last.block < block) this.remember({ ...last, block });
    } else if (last?.person && last.block === block) {
      if (!this.genders.has(last.name)) this.genders.set(last.name, word);
    } else this.unsure = block;
  }
}

const ONCE = /^(retired|former)$/;

const NOBODY: ReadonlySet<string> = new Set();

const NAMELESS =
  /^(?:an?|the|another|one) (?:[\p{L}-]+ ){0,3}(?:source|insider|spokesperson|friend|official|resident|witness|representative|neighbou?r|user|customer|colleague)\b/iu;
const LEADS_IN = /^(?:as|when|while|after|before|although|though)$/;

/** What "Mrs" or "Mr" in front of a name tells. */
function titleGender(tokens: Tokens, run: NameRun): "he" | "she" | null {
  const title = tokens.word[run.from] as string;
  if (HER_TITLE.test(title)) return "she";
  return HIS_TITLE.test(title) ? "he" : null;
}

const HIS_TITLE = /^(mr|sir|lord|king|prince|baron|herr|monsieur)$/;
const HER_TITLE = /^(mrs|ms|miss|lady|dame|queen|princess|baroness|madame|frau)$/;

/** Nouns that describe the person spoken of rather than name an office. */
function describesPerson(noun: string): boolean {
  return /^(?:pensioner|star|singer|actor|actress|chef|comedian|rocker|striker|midfielder|defender|goalkeeper|nurse|mother|father|mum|dad|grandmother|grandfather|widow|widower|guest|interviewee|year-old|veteran|teenager|newcomer|politician|businessman|businesswoman|novelist|painter|sculptor|musician|violinist|pianist)$/.test(
    noun,
  );
}
