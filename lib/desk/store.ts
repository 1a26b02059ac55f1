import { openSqlite } from "#db/sqlite";
import type { Store } from "#db/store";
import { env } from "#lib/env";

const home = globalThis as typeof globalThis & { claimdeskStore?: Store };

/** The one store of this process. It lives on globalThis: a build loads modules twice, and two writers block each other. */
export function store(): Store {
  home.claimdeskStore ??= openSqlite(env().DATABASE_PATH);
  return home.claimdeskStore;
}

export function closeStore(): void {
  home.claimdeskStore?.close();
  home.claimdeskStore = undefined;
}
