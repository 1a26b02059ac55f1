import type { z } from "zod";
import type { Queries } from "#db/store";
import { NotFound } from "#lib/errors";
import { newId } from "#lib/id";
import type { Actor, TokenRequest } from "#lib/member/member";
import { hashSecret, newSecret } from "#lib/member/secret";
import { allow } from "./allow.ts";
import { record } from "./record.ts";
import { store } from "./store.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Makes a personal token with the member's own rights. The secret is answered once and kept only as a hash. */
export async function makeToken(actor: Actor, input: z.infer<typeof TokenRequest>) {
  allow(actor, "account.manage");
  return store().write((tx) => addToken(tx, actor, actor.id, input));
}

/** Adds a token for a member; `actor` is null where a script on the machine does it. */
export async function addToken(
  tx: Queries,
  actor: Actor | null,
  memberId: string,
  input: z.infer<typeof TokenRequest>,
) {
  const secret = newSecret("cd");
  const now = Date.now();
  const row = { id: newId(), memberId, name: input.name, createdAt: now, expiresAt: now + input.days * DAY };
  await tx.tokens.insert({ ...row, hash: hashSecret(secret) });
  await record(tx, actor, {
    verb: "token.made",
    subject: "token",
    subjectId: row.id,
    after: { name: row.name, expiresAt: row.expiresAt },
  });
  return { id: row.id, secret, expiresAt: row.expiresAt };
}

export async function revokeToken(actor: Actor, input: { tokenId: string }): Promise<void> {
  allow(actor, "account.manage");
  await store().write(async (tx) => {
    const revoked = await tx.tokens.revoke(input.tokenId, actor.id, Date.now());
    if (revoked.length === 0) throw NotFound("token");
    await record(tx, actor, { verb: "token.revoked", subject: "token", subjectId: input.tokenId });
  });
}

export async function listTokens(actor: Actor) {
  allow(actor, "account.manage");
  return store().read.tokens.ofMember(actor.id);
}

/** Who a token speaks for as of now; null where it is unknown, expired or revoked, or its member was disabled. */
export async function actorOfToken(secret: string): Promise<Actor | null> {
  const found = await store().read.tokens.withMember(hashSecret(secret));
  if (!found || !isOpen(found)) return null;
  const { id, name, email, role } = found.member;
  return { id, name, email, role, tokenId: found.token.id };
}

/** Whether a token that let someone in still would. */
export async function isTokenOpen(tokenId: string): Promise<boolean> {
  const found = await store().read.tokens.byId(tokenId);
  return found !== undefined && isOpen(found);
}

type Found = NonNullable<Awaited<ReturnType<Queries["tokens"]["byId"]>>>;

const isOpen = ({ token, member }: Found) => !token.revokedAt && token.expiresAt > Date.now() && !member.disabledAt;
