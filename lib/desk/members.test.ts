import { afterEach, expect, test, vi } from "vitest";
import * as passwords from "#lib/member/password";
import { freshDesk, joined } from "./desk.fixture.ts";
import { changePassword, join, memberByOidc, needsSetUp, readLink, setUp } from "./join.ts";
import { changeRole, disableMember, enableMember, inviteMember, listMembers, renewLink } from "./members.ts";
import { actorOfSession, endAllSessions, endSession, listSessions, SESSION_SECONDS, startSession } from "./sessions.ts";
import { checkPassword } from "./sign-in.ts";
import { store } from "./store.ts";
import { actorOfToken, listTokens, makeToken, revokeToken } from "./tokens.ts";

freshDesk();
afterEach(() => {
  vi.useRealTimers();
});

const DAY = 24 * 60 * 60 * 1000;
const password = "correct horse battery";
const admin = { name: "R. Ito", email: "ito@desk.example", password };
const conflict = { kind: "conflict" };
const forbidden = { kind: "forbidden" };

/** Moves the clock; timers stay real, since the password's hash is made on another thread. */
const pass = (milliseconds: number) => {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(now + milliseconds);
};
const lastEvent = async () => store().read.events.bySeq(await store().read.events.newest());

test("a desk is set up once, by an admin who has joined", async () => {
  expect(await needsSetUp()).toBe(true);
  const { memberId } = await setUp(admin);
  expect(await needsSetUp()).toBe(false);
  expect(await store().read.members.byId(memberId)).toMatchObject({ role: "admin", joinedAt: expect.any(Number) });
  expect(await lastEvent()).toMatchObject({ verb: "desk.set-up", actorId: memberId });
  await expect(setUp({ ...admin, email: "late@desk.example" })).rejects.toMatchObject(conflict);
});

test("two who set the desk up at once do not both become admin", async () => {
  const ends = await Promise.allSettled([setUp(admin), setUp({ ...admin, email: "other@desk.example" })]);
  expect(ends.map((end) => end.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await store().read.members.number()).toBe(1);
});

test("an outsider costs the desk no hash: none is made for a link that is dead or a desk that is open", async () => {
  await setUp(admin);
  const hashed = vi.spyOn(passwords, "hashPassword");
  await expect(setUp({ ...admin, email: "late@desk.example" })).rejects.toMatchObject(conflict);
  await expect(join({ token: "join_guessed", name: "Thief", password })).rejects.toMatchObject(conflict);
  expect(hashed).not.toHaveBeenCalled();
  hashed.mockRestore();
});

test("an invited member joins with the link, once", async () => {
  const by = await joined("admin");
  const link = await inviteMember(by, { email: "marsh@desk.example", role: "reviewer" });
  expect(await readLink(link.secret)).toEqual({ email: "marsh@desk.example", name: "marsh", joined: false });
  expect((await listMembers(by)).map(({ state }) => state).sort()).toEqual(["active", "invited"]);
  await join({ token: link.secret, name: "L. Marsh", password });
  expect(await checkPassword("marsh@desk.example", password, "::1")).toMatchObject({
    name: "L. Marsh",
    role: "reviewer",
  });
  expect(await readLink(link.secret)).toBeNull();
  await expect(join({ token: link.secret, name: "Thief", password })).rejects.toMatchObject(conflict);
});

test("a link used twice at once works once", async () => {
  const { secret } = await inviteMember(await joined("admin"), { email: "marsh@desk.example", role: "editor" });
  const uses = [join({ token: secret, name: "One", password }), join({ token: secret, name: "Two", password })];
  expect((await Promise.allSettled(uses)).filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a link runs out after seven days; one that never was does not work either", async () => {
  pass(0);
  const { secret } = await inviteMember(await joined("admin"), { email: "marsh@desk.example", role: "editor" });
  pass(7 * DAY - 1);
  expect(await readLink(secret)).not.toBeNull();
  pass(1);
  expect(await readLink(secret)).toBeNull();
  await expect(join({ token: secret, name: "Late", password })).rejects.toMatchObject(conflict);
  await expect(join({ token: "join_none", name: "Nobody", password })).rejects.toMatchObject(conflict);
});

test("a fresh link puts the earlier out of use, and using it ends every session", async () => {
  const by = await joined("admin");
  const editor = await joined("editor");
  const session = await startSession(editor.id, "Firefox");
  const [first, second] = [await renewLink(by, { memberId: editor.id }), await renewLink(by, { memberId: editor.id })];
  expect(await readLink(first.secret)).toBeNull();
  await join({ token: second.secret, name: "E.", password });
  expect(await actorOfSession(session)).toBeNull();
});

test("nobody is invited twice", async () => {
  const by = await joined("admin");
  await inviteMember(by, { email: "marsh@desk.example", role: "editor" });
  await expect(inviteMember(by, { email: "marsh@desk.example", role: "admin" })).rejects.toMatchObject(conflict);
});

test("a new role holds from the next request on", async () => {
  const by = await joined("admin");
  const editor = await joined("editor");
  const session = await startSession(editor.id, "Firefox");
  const token = await makeToken(editor, { name: "robot", days: 1 });
  await changeRole(by, { memberId: editor.id, role: "reviewer" });
  expect(await actorOfSession(session)).toMatchObject({ role: "reviewer", sessionId: session });
  expect(await actorOfToken(token.secret)).toMatchObject({ role: "reviewer" });
  expect(await lastEvent()).toMatchObject({ before: { role: "editor" }, after: { role: "reviewer" }, actorId: by.id });
});

test("a disabled member is out at once, and comes back without the old sessions", async () => {
  const by = await joined("admin");
  const { secret } = await inviteMember(by, { email: "marsh@desk.example", role: "editor" });
  const { memberId } = await join({ token: secret, name: "L. Marsh", password });
  const session = await startSession(memberId, "Firefox");
  const link = await renewLink(by, { memberId });
  const actor = await actorOfSession(session);
  const token = actor && (await makeToken(actor, { name: "robot", days: 1 }));
  await disableMember(by, { memberId });
  expect(await actorOfSession(session)).toBeNull();
  expect(await actorOfToken(token?.secret ?? "")).toBeNull();
  expect(await readLink(link.secret)).toBeNull();
  expect(await checkPassword("marsh@desk.example", password, "::1")).toBeNull();
  expect(await memberByOidc("marsh@desk.example")).toBeNull();
  await expect(renewLink(by, { memberId })).rejects.toMatchObject(conflict);
  await enableMember(by, { memberId });
  expect(await actorOfSession(session)).toBeNull();
  expect(await checkPassword("marsh@desk.example", password, "::1")).toMatchObject({ id: memberId });
});

test("the last admin stays one", async () => {
  const by = await joined("admin");
  await inviteMember(by, { email: "invited@desk.example", role: "admin" });
  await expect(changeRole(by, { memberId: by.id, role: "editor" })).rejects.toMatchObject(conflict);
  await expect(disableMember(by, { memberId: by.id })).rejects.toMatchObject(conflict);
  expect(await store().read.members.byId(by.id)).toMatchObject({ role: "admin", disabledAt: null });
  const other = await joined("admin");
  const both = [changeRole(by, { memberId: by.id, role: "editor" }), disableMember(other, { memberId: other.id })];
  expect((await Promise.allSettled(both)).map((end) => end.status)).toEqual(["fulfilled", "rejected"]);
});

test("editors and reviewers manage nobody", async () => {
  for (const role of ["editor", "reviewer"] as const) {
    const actor = await joined(role);
    const ref = { memberId: actor.id };
    await expect(inviteMember(actor, { email: "x@desk.example", role: "admin" })).rejects.toMatchObject(forbidden);
    await expect(renewLink(actor, ref)).rejects.toMatchObject(forbidden);
    await expect(changeRole(actor, { ...ref, role: "admin" })).rejects.toMatchObject(forbidden);
    await expect(disableMember(actor, ref)).rejects.toMatchObject(forbidden);
    await expect(enableMember(actor, ref)).rejects.toMatchObject(forbidden);
  }
  await expect(changeRole(await joined("admin"), { memberId: "none", role: "editor" })).rejects.toMatchObject({
    kind: "not-found",
  });
});

const tooMany = (retryAfter: number) => ({ kind: "too-many", details: { retryAfter } });
const wrong = (email: string, address: string) => checkPassword(email, "wrong", address);

test("an account is slowed after five failures, from whatever address, and freed by the password", async () => {
  await setUp(admin);
  pass(0);
  for (let n = 0; n < 5; n++) expect(await wrong(admin.email, `10.0.0.${n}`)).toBeNull();
  await expect(checkPassword(admin.email, password, "10.0.0.9")).rejects.toMatchObject(tooMany(1));
  pass(1000);
  expect(await wrong(admin.email, "10.0.0.9")).toBeNull();
  await expect(wrong(admin.email, "10.0.0.9")).rejects.toMatchObject(tooMany(2));
  pass(2000);
  expect(await checkPassword(admin.email, password, "10.0.0.9")).not.toBeNull();
  expect(await wrong(admin.email, "10.0.0.9")).toBeNull();
  expect(await checkPassword(admin.email, password, "10.0.0.9")).not.toBeNull();
});

test("a burst of guesses is heard no further than the same guesses one by one", async () => {
  await setUp(admin);
  pass(0);
  const guesses = await Promise.allSettled(Array.from({ length: 40 }, () => wrong(admin.email, "10.0.0.1")));
  expect(guesses.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
});

test("an address is slowed after twenty failures, on whatever accounts, and a success of its own frees it not", async () => {
  await setUp(admin);
  pass(0);
  for (let n = 0; n < 10; n++) expect(await wrong(`nobody${n}@desk.example`, "10.0.0.1")).toBeNull();
  expect(await checkPassword(admin.email, password, "10.0.0.1")).not.toBeNull();
  for (let n = 10; n < 20; n++) expect(await wrong(`nobody${n}@desk.example`, "10.0.0.1")).toBeNull();
  await expect(checkPassword(admin.email, password, "10.0.0.1")).rejects.toMatchObject(tooMany(1));
  expect(await checkPassword(admin.email, password, "10.0.0.2")).not.toBeNull();
  pass(1000);
  for (let n = 0; n < 3; n++) expect(await checkPassword(admin.email, password, "10.0.0.1")).not.toBeNull();
  expect(await wrong(admin.email, "10.0.0.1")).toBeNull();
  await expect(checkPassword(admin.email, password, "10.0.0.1")).rejects.toMatchObject(tooMany(2));
  pass(60 * 60 * 1000 + 1);
  expect(await checkPassword(admin.email, password, "10.0.0.1")).not.toBeNull();
  expect(await store().read.members.attempt("account:nobody1@desk.example"), "nothing old is kept").toBeUndefined();
});

test("a session ends by the clock, by hand, or everywhere at once", async () => {
  const editor = await joined("editor");
  const [here, there] = [await startSession(editor.id, "Firefox"), await startSession(editor.id, "Safari")];
  const listed = await listSessions({ ...editor, sessionId: here });
  expect(listed.find((session) => session.here)).toMatchObject({ id: here, agent: "Firefox" });
  await endSession(await joined("admin"), { sessionId: here });
  expect(await actorOfSession(here), "another's session is not theirs to end").not.toBeNull();
  await endSession(editor, { sessionId: here });
  expect([await actorOfSession(here), await actorOfSession(there)]).toEqual([null, { ...editor, sessionId: there }]);
  await endAllSessions(editor);
  expect(await actorOfSession(there)).toBeNull();
  const last = await startSession(editor.id, "Firefox");
  pass(SESSION_SECONDS * 1000);
  expect(await actorOfSession(last)).toBeNull();
});

test("a new password needs the present one, and keeps only the session it was set in", async () => {
  const { memberId } = await setUp(admin);
  const [here, there] = [await startSession(memberId, "Firefox"), await startSession(memberId, "Safari")];
  const actor = await actorOfSession(here);
  if (!actor) throw new Error("No session.");
  const change = { current: "guessed", password: "another long one" };
  await expect(changePassword(actor, change)).rejects.toMatchObject({ kind: "invalid" });
  await changePassword(actor, { ...change, current: password });
  expect([await actorOfSession(here), await actorOfSession(there)]).toEqual([actor, null]);
  expect(await checkPassword(admin.email, "another long one", "::1")).not.toBeNull();
});

test("a token speaks until it runs out or is revoked by its owner, and its secret is kept nowhere", async () => {
  const editor = await joined("editor");
  const [first, second] = [
    await makeToken(editor, { name: "a", days: 2 }),
    await makeToken(editor, { name: "b", days: 9 }),
  ];
  expect(await actorOfToken(first.secret)).toMatchObject(editor);
  expect(JSON.stringify(await listTokens(editor))).not.toContain(first.secret);
  await expect(revokeToken(await joined("admin"), { tokenId: second.id })).rejects.toMatchObject({ kind: "not-found" });
  await revokeToken(editor, { tokenId: second.id });
  expect(await actorOfToken(second.secret)).toBeNull();
  await expect(revokeToken(editor, { tokenId: second.id })).rejects.toMatchObject({ kind: "not-found" });
  pass(2 * DAY);
  expect(await actorOfToken(first.secret)).toBeNull();
  expect(await actorOfToken("cd_guess")).toBeNull();
});

test("whom an identity provider vouches for joins by that, if they were invited", async () => {
  const link = await inviteMember(await joined("admin"), { email: "marsh@desk.example", role: "editor" });
  expect(await memberByOidc("nobody@desk.example")).toBeNull();
  expect(await memberByOidc(" Marsh@Desk.example ")).toMatchObject({ email: "marsh@desk.example" });
  expect(await readLink(link.secret)).toBeNull();
});
