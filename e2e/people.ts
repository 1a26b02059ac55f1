import type { Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { newId } from "#lib/id";
import type { Role } from "#lib/member/member";
import { hashPassword } from "#lib/member/password";
import { hashSecret, newSecret } from "#lib/member/secret";
import { AUTH_SECRET, type RunningDesk } from "./running-desk.ts";

const HOUR = 60 * 60 * 1000;

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** Adds a member who has joined; with a password, they can use the sign-in form. */
export async function addMember(
  desk: RunningDesk,
  role: Role,
  { name, password }: { name?: string; password?: string } = {},
): Promise<Person> {
  const id = newId();
  const person = { id, name: name ?? `An ${role}`.replace("An r", "A r"), email: `${id}@desk.example`, role };
  const row = { ...person, hash: password ? await hashPassword(password) : null, now: Date.now() };
  desk.db
    .prepare(
      `INSERT INTO members (id, email, name, role, password_hash, preferences, created_at, joined_at)
       VALUES (:id, :email, :name, :role, :hash, '{}', :now, :now)`,
    )
    .run(row);
  return person;
}

const SESSION_COOKIE = "next-auth.session-token";

/** Signs the browser of `page` in by a cookie that is made here, as if the sign-in form had been used. */
export async function signInAs(desk: RunningDesk, page: Page, person: Person): Promise<void> {
  const value = await addSession(desk, person);
  await page.context().clearCookies({ name: SESSION_COOKIE });
  await page.context().addCookies([{ name: SESSION_COOKIE, value, url: desk.url, httpOnly: true, sameSite: "Lax" }]);
}

/** Makes a session and answers the `Cookie` header that carries it. */
export const cookieOf = async (desk: RunningDesk, person: Person): Promise<string> =>
  `${SESSION_COOKIE}=${await addSession(desk, person)}`;

async function addSession(desk: RunningDesk, person: Person): Promise<string> {
  const sid = newId();
  const now = Date.now();
  desk.db
    .prepare("INSERT INTO sessions (id, member_id, agent, created_at, expires_at) VALUES (?, ?, ?, ?, ?)")
    .run(sid, person.id, "Playwright", now, now + HOUR);
  return encode({ token: { sid }, secret: AUTH_SECRET, maxAge: HOUR / 1000 });
}

/** Makes a personal token; answers its secret, which goes into `Authorization: Bearer`. */
export function addToken(desk: RunningDesk, person: Person): string {
  const secret = newSecret("cd");
  const now = Date.now();
  desk.db
    .prepare("INSERT INTO tokens (id, member_id, name, hash, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)")
    .run(newId(), person.id, "Test", hashSecret(secret), now, now + HOUR);
  return secret;
}
