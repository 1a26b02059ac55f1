import type { Blocker } from "./errors.ts";

/** What a form shows after it was sent: React empties the fields, so their values come back with it. */
export interface FormState<T = unknown> {
  done?: T;
  message?: string;
  fields?: Record<string, string[]>;
  blockers?: Blocker[];
  values?: Record<string, string>;
}
