import { ROLE, SPEECH, TITLE } from "../lexicon/flags";
import { SIGN, SMALL, type Tokens } from "../words/tokens";
import type { NameRun } from "./name-runs";

/** Who holds which role, as the text tells it. */
export class Roles {
  private readonly holders = new Set<string>();
  private readonly byRole = new Map<string, Set<string>>();

  constructor(private readonly tokens: Tokens) {}

  /** Learns the roles that stand around a name: "minister Ida Holt", "Ida Holt, the new minister of trade". */
  learn(person: NameRun, run: NameRun, name: string): void {
    const { tokens } = this;
    for (let i = person.from - 1; i >= Math.max(0, person.from - 2); i--) {
      // "Party: Osk Labour" names no office.
      if (tokens.word[i] === ":") break;
      // "The protester told Norvik News"
      if (tokens.shape[i] === SMALL && (tokens.flags[i] as number) & SPEECH) break;
      if ((tokens.flags[i] as number) & (TITLE | ROLE) && i >= run.from - 2 && tokens.shape[i] !== SIGN)
        this.give(tokens.word[i] as string, name);
    }
    this.learnOffice(person, name);
    if (tokens.word[person.to] !== ",") return;
    for (let i = person.to + 1; i < Math.min(tokens.count, person.to + 8); i++) {
      if (tokens.shape[i] === SIGN || /^(of|for|at|in|from|who|which|with)$/.test(tokens.word[i] as string)) {
        if (i > person.to + 1 && (tokens.flags[i - 1] as number) & (ROLE | TITLE))
          this.give(tokens.word[i - 1] as string, name);
        return;
      }
    }
  }

  /** "Minister of Foreign Affairs of Osk Ida Holt": the office stands before all that it is of. */
  private learnOffice(person: NameRun, name: string): void {
    const { tokens } = this;
    for (let i = person.from - 1; i >= Math.max(0, person.from - 12); i--) {
      const word = tokens.word[i] as string;
      if (tokens.shape[i] === SIGN) return;
      if (tokens.shape[i] === SMALL && !IN_OFFICE.test(word)) return;
      if ((tokens.flags[i] as number) & TITLE) {
        if (i < person.from - 2 && tokens.shape[i] !== SMALL) this.give(word, name);
        return;
      }
    }
  }

  isHolder(name: string): boolean {
    return this.holders.has(name);
  }

  private give(role: string, name: string): void {
    this.holders.add(name);
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
}

const IN_OFFICE = /^(of|the|and|for)$/;
