import { DETERMINER } from "../lexicon/flags";
import { isCapital } from "../names/name-runs";
import type { Names } from "../names/names";
import { isFirst } from "../names/subject-kinds";
import type { Piece } from "../pieces";
import type { Tokens } from "../words/tokens";
import { nameOfTurn } from "./turn-speakers";
import { turnRole } from "./turns";

/** "HOLT:" for Ida Holt, or "I:" for Ida, who took a turn by her name before. */
const LONE = /^(\p{Lu}[\p{L}'\u2019-]*)\s?:$/u;
/** Where more than these take turns, each has a label; but for the answer to who asks time and again. */
const MOST_LABELS = 2;

/** Who has the floor in an interview or a debate, block by block, in order. */
export class Floor {
  /** Whose turn it is; null where nobody has it who could be named. */
  turn: string | null = null;
  /** False outside the turns. */
  taken = false;
  /** Whether the block before had a label of its own, and asked. */
  private opening: "labelled" | "asked" | "" = "";
  private readonly labels = new Set<string>();
  /** The label heard last, and how many turns of each ended in a question. */
  private label = "";
  private readonly asked = new Map<string, number>();
  /** Who took a turn, by the last word of the name and by its letters; null where several share it. */
  private readonly known = new Map<string, string | null>();

  constructor(
    private readonly tokens: Tokens,
    private readonly names: Names,
    private readonly interviewee: string | null,
    /** The label of the one who asks, where it is letters. */
    private readonly asker: string | null,
    /** Whether whoever asks has the only label. */
    private readonly asksAlone: boolean,
  ) {}

  /** A question that stands alone is the interviewer's turn, as a label would say. */
  ask(): void {
    this.taken = true;
    this.turn = null;
  }

  /** What stands after such a question is the interviewee's turn. */
  answer(): void {
    this.taken = true;
    this.turn = this.interviewee;
  }

  /** A box of facts ends the interview until somebody takes a turn again. */
  leave(): void {
    this.taken = false;
    this.turn = null;
  }

  /** Hears a turn label. */
  hear(text: string, label: Piece): void {
    const said = text.slice(label.start, label.end);
    const role = turnRole(said);
    this.opening = role === "name" || (role === "question" && this.asksAlone) ? "labelled" : "";
    this.labels.add(said);
    this.label = said;
    if (role === "answer") this.answer();
    else this.ask();
    if (role === "name") this.turn = this.named(label, LONE.exec(said)?.[1]?.toLowerCase() ?? "");
    if (role === "name" && this.turn) this.learn(this.turn);
  }

  /** Hears the sentences of a block that has no label, or all that follows one. */
  enter(sentences: Piece[], quoted: Uint8Array): void {
    if (this.turn && speaksOf(this.turn, sentences, this.tokens, quoted)) this.leave();
    // "Daily: What was it like?" and a block without a label: whoever answers it, it is not the one who asked.
    const asker = this.labels.size <= MOST_LABELS || (this.asked.get(this.label) ?? 0) > 1;
    if (this.opening === "asked" && asker) this.turn = this.asksAlone ? this.interviewee : null;
    const last = sentences[sentences.length - 1] as Piece;
    const asks = this.tokens.word[last.tokenEnd - 1] === "?" || turnRole(this.label) === "question";
    const asked = this.opening === "labelled" && asks && this.turn !== this.interviewee;
    if (asked) this.asked.set(this.label, (this.asked.get(this.label) ?? 0) + 1);
    this.opening = asked ? "asked" : "";
  }

  /** A letter alone is nobody's but of one who took a turn by name. */
  private named(label: Piece, word: string): string | null {
    const known = this.known.get(word);
    if (known || word.length === 1) return known ?? null;
    return nameOfTurn(label, this.tokens, this.names, this.interviewee, this.asker);
  }

  private learn(name: string): void {
    const words = name.toLowerCase().split(" ");
    const letters = words.map((word) => word.charAt(0));
    // "CC-G" is Carla Canturri-Gispert.
    const parts = words.map((word) => word.replace(/([^-])[^-]*/g, "$1")).join("");
    const keys = [words.at(-1) ?? "", letters[0] ?? "", letters.at(-1) ?? "", letters.join(""), parts];
    for (const key of new Set(keys)) {
      const other = this.known.get(key);
      // Two who share a word or a letter cannot be told by it.
      this.known.set(key, other === undefined || other === name ? name : null);
    }
  }
}

/** Whether sentences speak of somebody by name, and outside their quotations of no "I": then somebody else tells of him. */
export function speaksOf(name: string, sentences: Piece[], tokens: Tokens, quoted: Uint8Array): boolean {
  const last = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  let named = false;
  for (const { tokenStart, tokenEnd } of sentences)
    for (let i = tokenStart; i < tokenEnd; i++) {
      if (quoted[i]) continue;
      if (isFirst(tokens, i)) return false;
      // "the Holt administration" is not she.
      const told = i > tokenStart && (tokens.flags[i - 1] as number) & DETERMINER;
      if (tokens.word[i] === last && isCapital(tokens, i) && !told) named = true;
    }
  return named;
}
