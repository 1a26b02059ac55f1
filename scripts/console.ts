import { existsSync } from "node:fs";
import { z } from "zod";
import { closeStore } from "#lib/desk/store";
import { isDeskError } from "#lib/errors";

/**
 * Runs a command with the settings of `.env`. What it answers goes to stdout; wrong arguments, what the desk refuses
 * and wrong settings go to stderr with exit code 1.
 */
export async function runCommand(usage: string, command: () => Promise<string>): Promise<void> {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    console.log(await command());
  } catch (error) {
    console.error(explain(error, usage));
    process.exitCode = 1;
  } finally {
    closeStore();
  }
}

function explain(error: unknown, usage: string): string {
  if (error instanceof z.ZodError) return [...error.issues.map(wrong), usage].join("\n");
  if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return `${error.message}\n${usage}`;
  if (isDeskError(error)) return error.message;
  return error instanceof Error ? error.message : String(error);
}

/** Options have names; an argument by its place speaks for itself. */
const wrong = ({ path: [option], message }: z.core.$ZodIssue) =>
  typeof option === "string" ? `--${option}: ${message}` : message;
