import { DETERMINER, HE_SHE, MONTH, ORGANISATION, PRONOUN, ROLE, STARTER, TITLE, WEEKDAY } from "./lexicon/flags";
import { descriptors } from "./lexicon/reporting";
import type { Piece } from "./pieces";
import { CAPITAL, CAPITALS, SIGN, SMALL, type Tokens } from "./tokens";

/** A run of capitalised words, half-open token indices. */
export interface NameRun {
  from: number;
  to: number;
}

interface FullName {
  name: string;
  /** Token index of the mention. */
  at: number;
}

const PARTICLES = new Set(
  "von van der den de del della di da dos du la le bin ibn al el ter ten zu af av y".split(" "),
);
/** Particles that follow another one only, "van der". */
const NEVER_FIRST = new Set(["der", "den", "ter", "ten"]);
const MOST_NAMESAKES = 8;
/** "Beekeeper Ruta Venclova", "Violinist Mika Dahl": what somebody does, before two names. */
const OCCUPATION = /^.{3,}(?:er|or|ist|ian|man|woman|eer)$/;

/** Full names of persons by their last word, and the roles given to them. */
export class Names {
  private readonly byLast = new Map<string, FullName[]>();
  /** Null where several persons share a first name. */
  private readonly byFirst = new Map<string, string | null>();
  private readonly byRole = new Map<string, Set<string>>();
  /** Words written with a capital inside a sentence. */
  private readonly proper = new Set<string>();
  private readonly text: string;
  private readonly tokens: Tokens;

  /** Learns from every piece but headings set in capitals word by word, where each run looks like a name. */
  constructor(text: string, tokens: Tokens, pieces: Piece[]) {
    this.text = text;
    this.tokens = tokens;
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
      this.learn(run);
      i = run.to - 1;
    }
  }

  /** The capitalised run that starts at token `i`, particles inside it included. */
  runAt(i: number, limit: number): NameRun {
    const { tokens, text } = this;
    let to = i + 1;
    while (to < limit && !tokens.owner[to - 1]) {
      const end = tokens.end[to - 1] as number;
      const gap = (tokens.start[to] as number) - end;
      if (gap > 1 || (gap === 1 && text.charCodeAt(end) !== 0x20)) break;
      if (isCapital(tokens, to)) to++;
      else if (tokens.word[to] === "." && gap === 0 && isInitial(tokens, to - 1)) to++;
      else if (PARTICLES.has(tokens.word[to] as string) && gap === 1 && !NEVER_FIRST.has(tokens.word[to] as string)) {
        let next = to + 1;
        while (next < limit && next < to + 3 && PARTICLES.has(tokens.word[next] as string)) next++;
        if (next >= limit || !isCapital(tokens, next)) break;
        to = next + 1;
      } else break;
    }
    return { from: i, to };
  }

  /** The person's name inside a run, without titles, as token indices; null where the run names no person. */
  personIn(run: NameRun): NameRun | null {
    const { tokens } = this;
    let from = run.from;
    for (let i = run.from; i < run.to; i++) {
      const flags = tokens.flags[i] as number;
      if (flags & TITLE && i < run.to - 1) from = i + 1;
      else if (
        i === from &&
        (descriptors.has(tokens.word[i] as string) || (flags & ROLE && run.to - i > 2)) &&
        i < run.to - 1
      )
        from = i + 1;
      else if (i === from && run.to - i > 2 && flags === 0 && OCCUPATION.test(tokens.word[i] as string)) from = i + 1;
      else if (i === from && flags & (STARTER | PRONOUN) && tokens.shape[i] === CAPITAL) {
        if (flags & DETERMINER && tokens.shape[i - 1] === SMALL) return null;
        from = i + 1;
      }
    }
    while (from < run.to && tokens.word[from] === ".") from++;
    if (from >= run.to) return null;
    if (from === run.from && from > 0 && tokens.word[from - 1] === "the") return null;
    const person = { from, to: run.to };
    for (let i = from; i < run.to; i++) {
      if ((tokens.flags[i] as number) & (ORGANISATION | MONTH | WEEKDAY | TITLE))
        return this.isKnown(person) || this.isCalled(person) ? person : null;
    }
    return person;
  }

  /** False for a word that may owe its capital to the head of its sentence only. */
  isProper(tokens: Tokens, i: number): boolean {
    const word = tokens.word[i] as string;
    if (this.proper.has(word) || this.byLast.has(word) || tokens.shape[i] === CAPITALS) return true;
    return (tokens.flags[i] as number) === 0 && !word.endsWith("s");
  }

  /** A surname such as Hall or West stands for a place too, unless the person was met before. */
  private isKnown(person: NameRun): boolean {
    const known = this.byLast.get(this.tokens.word[person.to - 1] as string);
    if (!known) return false;
    return person.to - person.from === 1 || known.some(({ name }) => name === this.textOf(person));
  }

  /** "minister Petra Hall": a role in small letters right before two capitals makes them a person. */
  private isCalled(person: NameRun): boolean {
    const { tokens } = this;
    const before = person.from - 1;
    if (
      person.to - person.from !== 2 ||
      before < 0 ||
      (tokens.flags[person.from] as number) & (ORGANISATION | TITLE | ROLE)
    )
      return false;
    return ((tokens.flags[before] as number) & (ROLE | TITLE)) !== 0 && tokens.shape[before] !== SIGN;
  }

  private learn(run: NameRun): void {
    const { tokens } = this;
    const person = this.personIn(run);
    if (!person || person.to - person.from < 2 || person.to - person.from > 6) return;
    let capitals = 0;
    for (let i = person.from; i < person.to; i++) if (tokens.shape[i] === CAPITAL) capitals++;
    if (capitals < 2) return;
    const last = tokens.word[person.to - 1] as string;
    if (last.length < 2) return;
    const name = this.textOf(person);
    const first = tokens.word[person.from] as string;
    this.byFirst.set(first, this.byFirst.has(first) && this.byFirst.get(first) !== name ? null : name);
    const known = this.byLast.get(last) ?? [];
    if (known.length === 0) this.byLast.set(last, known);
    if (known.length < MOST_NAMESAKES && known[known.length - 1]?.name !== name) known.push({ name, at: person.from });
    this.learnRole(person, run, name);
  }

  private learnRole(person: NameRun, run: NameRun, name: string): void {
    const { tokens } = this;
    for (let i = person.from - 1; i >= Math.max(0, person.from - 2); i--) {
      if ((tokens.flags[i] as number) & (TITLE | ROLE) && i >= run.from - 2 && tokens.shape[i] !== SIGN)
        this.giveRole(tokens.word[i] as string, name);
    }
    if (tokens.word[person.to] !== ",") return;
    for (let i = person.to + 1; i < Math.min(tokens.count, person.to + 8); i++) {
      if (tokens.shape[i] === SIGN || /^(of|for|at|in|from|who|which|with)$/.test(tokens.word[i] as string)) {
        if (i > person.to + 1 && (tokens.flags[i - 1] as number) & (ROLE | TITLE))
          this.giveRole(tokens.word[i - 1] as string, name);
        return;
      }
    }
  }

  private giveRole(role: string, name: string): void {
    const holders = this.byRole.get(role);
    if (holders) {
      if (holders.size < 4) holders.add(name);
    } else this.byRole.set(role, new Set([name]));
  }

  /** The only person the text gives this role (one lower-case word), or null. */
  holderOf(role: string): string | null {
    const holders = this.byRole.get(role);
    if (holders?.size !== 1) return null;
    for (const name of holders) return name;
    return null;
  }

  /** The full name for a name used at token `at`: the nearest one before, else the first one after. */
  fullName(name: NameRun, at: number): string {
    const written = this.textOf(name);
    const single = name.to - name.from === 1;
    const known = this.byLast.get(this.tokens.word[name.to - 1] as string);
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
    return this.byLast.get(this.tokens.word[name.to - 1] as string)?.[0]?.at === name.from;
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

  /** The only full name with these initials (capitals such as "RV"), or null. */
  withInitials(initials: string): string | null {
    let found: string | null = null;
    for (const known of this.byLast.values()) {
      for (const { name } of known) {
        const own = name
          .split(" ")
          .map((word) => word.charAt(0))
          .join("");
        if (own !== initials || name === found) continue;
        if (found) return null;
        found = name;
      }
    }
    return found;
  }

  textOf(run: NameRun): string {
    const { tokens, text } = this;
    const raw = text.slice(tokens.start[run.from], tokens.end[run.to - 1]).replace(/\s+/g, " ");
    return tokens.owner[run.to - 1] ? raw.replace(/['\u2019]s?$/, "") : raw;
  }
}

function endsWithWords(full: string, part: string): boolean {
  return full === part || full.endsWith(` ${part}`);
}

/** A capitalised word that is not merely the first of its sentence and a function word. */
export function isCapital(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i];
  if (shape !== CAPITAL && shape !== CAPITALS) return false;
  return !((tokens.flags[i] as number) & HE_SHE) || shape === CAPITALS;
}

/** True where most longer words of a piece have a capital. */
export function isTitleCase(tokens: Tokens, piece: Piece): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = piece.tokenStart; i < piece.tokenEnd; i++) {
    if (tokens.shape[i] === SIGN || (tokens.word[i] as string).length < 4) continue;
    words++;
    if (isCapital(tokens, i)) capitals++;
  }
  return words >= 4 && capitals > words * 0.7;
}

function isInitial(tokens: Tokens, i: number): boolean {
  return (tokens.end[i] as number) - (tokens.start[i] as number) === 1 && tokens.shape[i] !== SMALL;
}
