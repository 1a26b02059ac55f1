import type { Lexicon } from "../lexicon/lexicon";
import type { Block } from "../page/margins";
import type { Tokens } from "../words/tokens";
import type { ItemSort } from "./headings";
import type { Tray } from "./tray";

/** A text that is being cut, and how far the cutting has come. */
export interface Cutting {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tray: Tray;
  readonly language: string;
  readonly english: boolean;
  readonly lexicon: Lexicon;
  /** Who has turns in it, as labels name them. */
  readonly named: ReadonlySet<string>;
  /** True for mail and posts that break inside sentences. */
  readonly mail: boolean;
  item: ItemSort;
  /** The block behind the one that is being cut. */
  next: Block | undefined;
  /** True under a "Related stories" label. */
  related: boolean;
  /** True under a "Notes" heading. */
  notes: boolean;
  /** True once a headline or a sentence was seen; only the first line of a text is its headline. */
  begun: boolean;
  /** True once a sentence was seen. */
  told: boolean;
}
