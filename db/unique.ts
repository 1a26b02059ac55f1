import { Conflict } from "#lib/errors";

/** Runs a statement and turns a unique violation into a Conflict with words a person understands. */
export async function unique<T>(message: string, statement: PromiseLike<T>): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    const cause = error instanceof Error && error.cause ? error.cause : error;
    if (cause instanceof Error && "code" in cause && String(cause.code).startsWith("SQLITE_CONSTRAINT_UNIQUE"))
      throw Conflict(message);
    throw error;
  }
}
