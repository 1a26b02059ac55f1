import type { SegmentKind } from "./splitter.ts";

/** A segment as the screen carries it: start and end in UTF-16 units, its kind, and the rule that decided. */
export type Stretch = [start: number, end: number, kind: SegmentKind, rule: string];
