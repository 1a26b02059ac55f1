import { store } from "#lib/desk/store";
import { env } from "#lib/env";
import { authSecret } from "#lib/secret";

/**
 * Reads the settings and opens the database, migrating it. What is wrong with either ends the process here: Next would
 * log it and serve on.
 */
export function openDesk(): void {
  const { DATABASE_PATH } = attempt("", env);
  attempt(`The database could not be opened. DATABASE_PATH is ${DATABASE_PATH}.\n`, store);
  attempt("", authSecret);
}

function attempt<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    console.error(`\nClaimdesk could not start.\n${where}${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
