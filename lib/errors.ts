/** What may go wrong on purpose. A class is loaded twice in a production build, so errors are told by `kind`, not by class. */

export type ErrorKind =
  | "malformed"
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "invalid"
  | "too-large"
  | "too-many";

/** One thing that stands in the way, with the place where it can be mended. */
export interface Blocker {
  text: string;
  href?: string;
}

interface Details {
  /** Messages by field path, such as `citations.0.passage`; the empty path is the whole input. */
  fields?: Record<string, string[]>;
  blockers?: Blocker[];
  /** What stands now, where a stale version was refused. */
  current?: unknown;
  /** Seconds until another try makes sense. */
  retryAfter?: number;
}

export class DeskError extends Error {
  readonly desk = true;
  constructor(
    readonly kind: ErrorKind,
    message: string,
    readonly details: Details = {},
  ) {
    super(message);
  }
}

export const isDeskError = (error: unknown): error is DeskError =>
  error instanceof Error && "desk" in error && "kind" in error;

/** What was sent cannot even be read; what can be read and does not hold is Invalid. */
export const Malformed = (message: string, what: string) =>
  new DeskError("malformed", message, { fields: { "": [what] } });
export const Unauthenticated = (message = "Sign in to go on.") => new DeskError("unauthenticated", message);
export const Forbidden = (message = "Your role does not allow this. Ask an admin of the desk.") =>
  new DeskError("forbidden", message);
export const NotFound = (what: string) => new DeskError("not-found", `There is no such ${what} here.`);
export const Conflict = (message: string, current?: unknown) => new DeskError("conflict", message, { current });
export const Refused = (message: string, blockers: Blocker[]) => new DeskError("conflict", message, { blockers });
export const TooLarge = (message: string) => new DeskError("too-large", message);
export const TooMany = (message: string, retryAfter: number) => new DeskError("too-many", message, { retryAfter });
export const Invalid = (message: string, fields: Record<string, string[]> = {}) =>
  new DeskError("invalid", message, { fields });
