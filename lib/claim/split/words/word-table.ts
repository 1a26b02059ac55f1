import type { Lexicon } from "../lexicon/lexicon";

const EMPTY = -1;

/**
 * The distinct words of a text with their flags. A word in plain ASCII letters is found by its characters alone, so that
 * a long text makes one string for each different word and not one for each place it stands.
 */
export class WordTable {
  readonly words: string[] = [];
  readonly flags: number[] = [];
  private slots = new Int32Array(1 << 12).fill(EMPTY);
  private hashes: number[] = [];

  constructor(readonly lexicon: Lexicon) {}

  /** The number of the word at [from, to), read in lower case, with its `hashOf`. Its units must be ASCII. */
  ascii(text: string, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.slots[slot] as number; id !== EMPTY; id = this.slots[slot] as number) {
      if (this.hashes[id] === hash && isSame(this.words[id] as string, text, from, to)) return id;
      slot = (slot + 1) & mask;
    }
    return this.add(text.slice(from, to).toLowerCase(), hash, slot);
  }

  private add(word: string, hash: number, slot: number): number {
    const id = this.words.length;
    this.words.push(word);
    this.hashes.push(hash);
    this.flags.push(this.lexicon.get(word) ?? 0);
    this.slots[slot] = id;
    if (id * 2 > this.slots.length) this.grow();
    return id;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4).fill(EMPTY);
    const mask = slots.length - 1;
    for (let id = 0; id < this.hashes.length; id++) {
      const hash = this.hashes[id] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

/** The hash of no letters. */
export const HASH = 17;

/** A number that tells words apart, whatever their case. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = HASH;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | 0x20)) | 0;
  return hash;
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== (text.charCodeAt(from + i) | 0x20)) return false;
  return true;
}
