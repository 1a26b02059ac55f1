export interface Speaker {
  name: string;
  aliases: string[];
}

export type LabelType = "claim" | "optional" | "noise" | "nonclaim" | "turn";

export interface Label {
  id: string;
  type: LabelType;
  kind: string;
  start: number;
  end: number;
  text: string;
  speaker: Speaker | null;
  /** The text leaves open who speaks, so the claimant is not scored. */
  speakerAny: boolean;
  /** Other accepted cuts, as [start, end]. */
  alts: [number, number][];
  /** Groups whose members repeat each other. */
  same: string[];
  /** Groups this span overlaps in content only: joining them is neither required nor wrong. */
  part: string[];
}

export interface Marked {
  text: string;
  labels: Label[];
}
