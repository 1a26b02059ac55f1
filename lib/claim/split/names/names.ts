import { isAgency } from "../lexicon/agencies";
import { genderOfName } from "../lexicon/first-names";
import { MONTH, ORGANISATION, PREPOSITION, TITLE, WEEKDAY } from "../lexicon/flags";
import type { Piece } from "../pieces";
import { CAPITAL, CAPITALS, SIGN, SMALL, type Tokens } from "../words/tokens";
import { Initials } from "./initials";
import { isCapital, isSuffix, isTitleCase, type NameRun, properCase, runAt } from "./name-runs";
import { isCalled, MOST_WORDS, personRun } from "./person-run";
import { Roles } from "./roles";

interface FullName {
  name: string;
  /** Token index of the mention. */
  at: number;
}

const MOST_NAMESAKES = 8;
/** Full names of persons by their last word, and the roles given to them. */
export class Names {
  private readonly byLast = new Map<string, FullName[]>();
  /** Null where several persons share a first name. */
  private readonly byFirst = new Map<string, string | null>();
  /** Words written with a capital inside a sentence. */
  private readonly proper = new Set<string>();
  /** Words written with a capital and with no other name beside them, titles aside. */
  private readonly alone = new Set<string>();
  /** Whose initials stand for them. */
  readonly initials: Initials;
  private readonly roles: Roles;
  private readonly text: string;
  private readonly tokens: Tokens;

  /** Learns from every piece but headings set in capitals word by word, where each run looks like a name. */
  constructor(text: string, tokens: Tokens, pieces: Piece[]) {
    this.text = text;
    this.tokens = tokens;
    this.roles = new Roles(tokens);
    this.initials = new Initials(text, () => this.all());
    for (const piece of pieces) {
      if (
        piece.kind !== "boilerplate" &&
        piece.kind !== "metadata" &&
        !(piece.kind === "heading" && isTitleCase(tokens, piece))
      )
        this.read(piece.tokenStart, piece.tokenEnd);
    }
  }

  private read(from: number, to: number): void {
    const { tokens } = this;
    for (let i = from; i < to; i++) {
      if (!isCapital(tokens, i)) continue;
      if (i > 0 && (tokens.shape[i - 1] === SMALL || tokens.word[i - 1] === ","))
        this.proper.add(tokens.word[i] as string);
      const run = this.runAt(i, to);
      if (run.to === i + 1 || (run.to === i + 2 && (tokens.flags[i] as number) & TITLE))
        this.alone.add(tokens.word[run.to - 1] as string);
      this.learn(run);
      i = run.to - 1;
    }
  }

  /** The capitalised run that starts at token `i`, particles inside it included. */
  runAt(i: number, limit: number): NameRun {
    return runAt(this.text, this.tokens, i, limit);
  }

  /** The person's name inside a run, without titles, as token indices; null where the run names no person. */
  personIn(run: NameRun): NameRun | null {
    const { tokens } = this;
    const person = personRun(tokens, run, (part) => genderOfName(this.textOf(part)) !== null);
    if (!person) return null;
    for (let i = person.from; i < person.to; i++) {
      if ((tokens.flags[i] as number) & (ORGANISATION | MONTH | WEEKDAY | TITLE))
        return this.isKnown(person) || isCalled(tokens, person) ? person : null;
    }
    return person;
  }

  /** False for a word that may owe its capital to the head of its sentence only. */
  isProper(tokens: Tokens, i: number): boolean {
    const word = tokens.word[i] as string;
    if (this.proper.has(word) || this.byLast.has(lastOf(word)) || tokens.shape[i] === CAPITALS) return true;
    if (isAgency(word) || this.hasInnerCapital(i)) return true;
    return (tokens.flags[i] as number) === 0 && !/s$|.{3}(?:er|est|ed|(?<!j)ing|ly)$/.test(word);
  }

  /** "OskNets": no word of the language is written so. */
  private hasInnerCapital(i: number): boolean {
    const { tokens, text } = this;
    return tokens.shape[i] === CAPITAL && INNER_CAPITAL.test(text.slice(tokens.start[i], tokens.end[i]));
  }

  /** A surname such as Hall or West stands for a place too, unless the person was met before. */
  private isKnown(person: NameRun): boolean {
    const known = this.byLast.get(lastIn(this.tokens, person));
    if (!known) return false;
    return person.to - person.from === 1 || known.some(({ name }) => name === this.textOf(person));
  }

  private learn(run: NameRun): void {
    const { tokens } = this;
    const person = this.personIn(run);
    if (!person || person.to - person.from < 2 || person.to - person.from > 6) return;
    let capitals = 0;
    for (let i = person.from; i < person.to; i++) {
      if (tokens.shape[i] === CAPITAL) capitals++;
      if (tokens.shape[i] === CAPITAL && (tokens.flags[i] as number) & PREPOSITION) return;
    }
    const name = this.textOf(person);
    if (capitals > MOST_WORDS || (capitals < 2 && !this.isLoud(person, name))) return;
    const last = lastIn(tokens, person);
    if (last.length < 2) return;
    const first = tokens.word[person.from] as string;
    const long = person.to - person.from > 1 && this.byLast.get(last)?.some((full) => full.name.endsWith(` ${name}`));
    if (long || (INITIAL.test(name) && this.byLast.get(last)?.some((full) => endsWithWords(full.name, name)))) return;
    // "OSA Administrator Ida Holt": letters are no first name.
    if (tokens.shape[person.from] !== CAPITALS || capitals === 0)
      this.byFirst.set(first, this.byFirst.has(first) && this.byFirst.get(first) !== name ? null : name);
    const known = this.byLast.get(last) ?? [];
    if (known.length === 0) this.byLast.set(last, known);
    if (known.length < MOST_NAMESAKES && known[known.length - 1]?.name !== name) known.push({ name, at: person.from });
    this.roles.learn(person, run, name);
  }

  /** True for a full name that the text gives a person by a role, or whose first word is a first name. */
  isPerson(name: string): boolean {
    return name.includes(" ") && (genderOfName(name) !== null || this.roles.isHolder(name));
  }

  /** True for a person, and for a name whose last word the text uses alone, too: "Holt", and not "One" of "Flight One". */
  isLikelyPerson(name: string): boolean {
    if (this.isPerson(name)) return true;
    return this.alone.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase()) && !BRAND.test(name);
  }

  /** The only person the text gives this role (one lower-case word), or null. */
  holderOf(role: string): string | null {
    return this.roles.holderOf(role);
  }

  /** The full name for a name used at token `at`: the nearest one before, else the first one after. */
  fullName(name: NameRun, at: number): string {
    const written = this.textOf(name);
    const single = name.to - name.from === 1;
    const known = this.byLast.get(lastIn(this.tokens, name));
    if (!known) return (single && this.byFirst.get(this.tokens.word[name.from] as string)) || written;
    let best: string | null = null;
    for (const full of known) {
      if (!single && !endsWithWords(full.name, written)) continue;
      if (full.at <= at || best === null) best = full.name;
      if (full.at > at) break;
    }
    return best ?? written;
  }

  /** True where the text has named nobody by this last name before. */
  isFirstMention(name: NameRun): boolean {
    return this.byLast.get(lastIn(this.tokens, name))?.[0]?.at === name.from;
  }

  /** The full name for a run without titles; a lone surname the text never completes keeps its title, "Lord Benn". */
  titledName(run: NameRun): string {
    const name = this.fullName(run, run.from);
    const titled =
      !name.includes(" ") &&
      run.from > 0 &&
      (this.tokens.flags[run.from - 1] as number) & TITLE &&
      isCapital(this.tokens, run.from - 1);
    return titled ? this.textOf({ from: run.from - 1, to: run.to }) : name;
  }

  /** "Ida Holt" for "Ida H.", the only person of that first name; null for any other name. */
  whole(name: string): string | null {
    const [, first, initial] = SHORTENED.exec(name) ?? [];
    const full = first && this.byFirst.get(first.toLowerCase());
    return full?.includes(` ${initial}`) ? full : null;
  }

  /** Every full name that the text tells. */
  *all(): Iterable<string> {
    for (const known of this.byLast.values()) for (const { name } of known) yield name;
  }

  textOf(run: NameRun): string {
    const { tokens, text } = this;
    // "Ida Holt Jr.", "Holt Nets Inc."
    const stop = tokens.word[run.to] === "." && isSuffix(tokens.word[run.to - 1] as string) ? 1 : 0;
    const written = text.slice(tokens.start[run.from], tokens.end[run.to - 1 + stop]);
    const raw = ODD_BLANK.test(written) ? written.replace(/\s+/g, " ") : written;
    // "According to Jane's," is how a paper is called.
    const called = tokens.shape[run.to] === SIGN && !OPENING_MARK.test(tokens.word[run.to] as string);
    const name = tokens.owner[run.to - 1] && !called ? raw.replace(/['\u2019]s?$/i, "") : raw;
    return this.isLoud(run, name) ? properCase(name) : name;
  }

  /** "IDA HOLT": capitals that open with a first name are a name and no letters. */
  private isLoud({ from, to }: NameRun, name: string): boolean {
    return (
      to - from === 2 &&
      this.tokens.shape[from] === CAPITALS &&
      this.tokens.shape[to - 1] === CAPITALS &&
      genderOfName(name) !== null
    );
  }
}

const OPENING_MARK = /^["\u201c\u2018']$/;

/** "Zawi" is what "al-Zawi" is looked up by. */
const lastOf = (word: string): string => (word.charCodeAt(2) === 0x2d ? word.replace(/^(?:al|el)-/, "") : word);

/** The word that a name is looked up by: "Holt" of "Ida Holt Jr". */
function lastIn(tokens: Tokens, { from, to }: NameRun): string {
  const word = tokens.word[to - 1] as string;
  return lastOf(to - from > 2 && /^(?:jr|sr|ii|iii)$/.test(word) ? (tokens.word[to - 2] as string) : word);
}

/** A line break, a tab or more blanks than one. */
const ODD_BLANK = /[^\S ]| {2}/;

/** "Turning", "NetWorks": a word in -ing, or with a capital inside it that no surname has. */
const BRAND = /^\p{Lu}\p{Ll}{2,}ing\b|(?<!\b(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz))(?<=\p{Ll})\p{Lu}/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const SHORTENED = /^(\p{Lu}[\p{L}'\u2019-]+) (\p{Lu})\.?$/u;
const INITIAL = /^\p{Lu}\.\s?(?=\p{Lu})/u;

/** "Ida Holt" ends with "Holt", and "I. Holt" is short for it. */
function endsWithWords(full: string, part: string): boolean {
  if (INITIAL.test(part)) return full.startsWith(part.charAt(0)) && full.endsWith(part.slice(part.lastIndexOf(" ")));
  return full === part || full.endsWith(` ${part}`);
}
