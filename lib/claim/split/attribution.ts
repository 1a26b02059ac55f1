/** In whose voice a sentence speaks. */
export type Voice = "article" | "reported" | "tagged-quote" | "quote" | "turn";

/** Who says a sentence, and how. */
export interface Attribution {
  voice: Voice;
  /** A name, or null where nobody or nobody sure is named. */
  claimant: string | null;
  /** Share of the words inside quotation marks, 0 to 1. */
  quoted: number;
}

/** Somebody or something that was said to speak. */
export interface Speaker {
  /** Empty for a stranger. */
  name: string;
  gender: "he" | "she" | null;
  /** False for bodies, papers, groups and single names that may be either. */
  person: boolean;
  /** True for several people or papers. */
  many: boolean;
  /** Another person whom the same sentence names, and whom a pronoun may mean as well. */
  rival?: string;
  /** The block of the last mention. */
  block: number;
}

/** Somebody who spoke or whom a sentence is about, and who cannot be named: then "he" may be anybody. */
export const stranger = (block: number): Speaker => ({ name: "", many: false, gender: null, person: true, block });
