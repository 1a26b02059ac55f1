import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "./env.ts";

/** What AUTH_SECRET must have too. */
const SHORTEST = 32;

let known: string | undefined;

/**
 * The secret that session cookies are sealed with: AUTH_SECRET, or one that is made once and kept beside the database,
 * readable by its owner only. Whoever moves the desk takes that file along, or everyone signs in again.
 */
export function authSecret(): string {
  const { AUTH_SECRET, DATABASE_PATH } = env();
  known ??= AUTH_SECRET ?? keptSecret(path.join(path.dirname(path.resolve(DATABASE_PATH)), "claimdesk.secret"));
  return known;
}

/** Reads the secret in `file`, making it first where there is none. Throws where the file holds no whole secret. */
export function keptSecret(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    // "wx" fails where the file is there already, so of two that start at once only one makes it.
    writeFileSync(file, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < SHORTEST)
    throw new Error(`${file} holds no whole secret. Set AUTH_SECRET, or delete the file to have a new one made.`);
  return secret;
}
