import { builtinSplitter } from "#lib/claim/split/builtin";
import type { Splitter } from "#lib/claim/splitter";

/** The splitter this desk uses. */
export const deskSplitter = (): Splitter => builtinSplitter;
