import type { z } from "zod";
import type { AnswerName, BodyName } from "./names.ts";

/** One method of one address of the API. */
export interface Operation {
  method: "get" | "post" | "patch";
  /** With `{name}` for each part that varies. */
  path: `/api/v1/${string}`;
  /** Unique; what a generated client calls it. */
  id: string;
  summary: string;
  description?: string;
  tag: "articles" | "claims" | "review" | "reports" | "desk";
  query?: z.ZodObject;
  body?: BodyName;
  /** The body as multipart/form-data, where it may be sent so too. */
  form?: BodyName;
  answer: Answer;
  /** Refusals beyond those that follow from the address and the body. */
  refuses?: (403 | 409 | 429)[];
  /** Needs no token and no session. */
  open?: true;
}

export type Answer =
  | { status: 200; json: AnswerName }
  /** `location` where a header says at which address the new thing stands. */
  | { status: 201; json: AnswerName; location?: true }
  | { status: 200; media: string }
  | { status: 204 };
