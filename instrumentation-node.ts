import { store } from "#lib/desk/store";
import { env } from "#lib/env";
import { authSecret } from "#lib/secret";

/**
 * Reads the settings and opens the database, migrating it. What is wrong with either ends the process here: Next would
 * log it and serve on.
 */
export function openDesk(): void {
  attempt(env);
  attempt(store);
  attempt(authSecret);
}

function attempt(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    console.error(`\nClaimdesk could not start.\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
