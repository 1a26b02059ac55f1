import type { Reason } from "../../splitter";
import { FIGURE, type Tokens, textOf } from "../words/tokens";

/** Notes a reason: a word for it, its weight, and the token that showed it, if one did. */
export type Note = (code: string, weight: number, i?: number) => void;

/** The reasons of one sentence after the other. Equal ones of a text are one object: a long text has hundreds of thousands. */
export class Reasons {
  private readonly noted: Reason[] = [];
  private count = 0;
  /** By word and code. */
  private readonly equal = new Map<string, Map<string, Reason>>();

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {}

  readonly note: Note = (code, weight, i = -1) => {
    this.noted[this.count++] = i < 0 ? { code, weight } : this.shown(code, weight, i);
  };

  /** What those noted weigh together. */
  get sum(): number {
    let total = 0;
    for (let at = 0; at < this.count; at++) total += (this.noted[at] as Reason).weight;
    return total;
  }

  /** Those noted since the last call. */
  take(): Reason[] {
    const taken = this.noted.slice(0, this.count);
    this.count = 0;
    return taken;
  }

  private shown(code: string, weight: number, i: number): Reason {
    const evidence = textOf(this.text, this.tokens, i);
    // Figures are seldom told twice.
    if (this.tokens.shape[i] === FIGURE) return { code, weight, evidence };
    const word = this.tokens.word[i] as string;
    let same = this.equal.get(word);
    if (same === undefined) {
      same = new Map();
      this.equal.set(word, same);
    }
    const known = same.get(code);
    if (known?.weight === weight && known.evidence === evidence) return known;
    const reason = { code, weight, evidence };
    same.set(code, reason);
    return reason;
  }
}
