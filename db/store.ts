import type { queries } from "./queries.ts";

export type Queries = ReturnType<typeof queries>;

/** What is remembered. Reads see only what was committed; a write is all or nothing, and one at a time. */
export interface Store {
  read: Queries;
  /**
   * Runs `work` in one transaction and commits what it did, or nothing if it throws.
   * `work` may await `tx` and nothing else: a unit that waited for anything but the database is refused.
   */
  write<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  /** Calls `listener` after each commit; answers how to stop. */
  onCommit(listener: () => void): () => void;
  close(): void;
}
