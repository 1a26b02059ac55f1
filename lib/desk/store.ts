import { openSqlite } from "#db/sqlite";
import type { Store } from "#db/store";
import { env } from "#lib/env";

const home = globalThis as typeof globalThis & { claimdeskStore?: Store };

/** The one store of this process. It lives on globalThis: a build loads modules twice, and two writers block each other. */
export function store(): Store {
  home.claimdeskStore ??= open(env().DATABASE_PATH);
  return home.claimdeskStore;
}

function open(file: string): Store {
  try {
    return openSqlite(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database could not be opened (${why}). DATABASE_PATH is ${file}. Set it to the desk's own file, or to a new one ` +
        "in a folder that may be written to.",
      { cause: error },
    );
  }
}

export function closeStore(): void {
  home.claimdeskStore?.close();
  home.claimdeskStore = undefined;
}
