import { expect, test } from "vitest";
import { linkFromConsole, tokenFromConsole } from "./console.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { join, needsSetUp, readLink } from "./join.ts";
import { disableMember } from "./members.ts";
import { store } from "./store.ts";
import { actorOfToken } from "./tokens.ts";

freshDesk();

test("the first admin of an empty desk may come from the console", async () => {
  const link = await linkFromConsole({ email: "ito@desk.example", role: "admin" });
  expect(link.added).toBe(true);
  expect(await needsSetUp()).toBe(false);
  await join({ token: link.secret, name: "R. Ito", password: "a long password" });
  expect(await store().read.members.activeAdmins()).toBe(1);
});

test("a second link puts the first out of use and leaves the role", async () => {
  const first = await linkFromConsole({ email: "ito@desk.example", role: "reviewer" });
  const second = await linkFromConsole({ email: "ito@desk.example", role: "admin" });
  expect(second).toMatchObject({ added: false, role: "reviewer" });
  expect(await readLink(first.secret)).toBeNull();
  expect(await readLink(second.secret)).toMatchObject({ email: "ito@desk.example" });
});

test("a token speaks for its member, and the trail does not name them as its maker", async () => {
  const editor = await joined("editor");
  const { secret } = await tokenFromConsole(editor.email, { name: "robot", days: 1 });
  expect(await actorOfToken(secret)).toMatchObject(editor);
  const { read } = store();
  expect(await read.events.bySeq(await read.events.newest())).toMatchObject({ verb: "token.made", actorId: null });
});

test("nobody unknown or disabled gets a token or a link", async () => {
  const [admin, editor] = [await joined("admin"), await joined("editor")];
  await disableMember(admin, { memberId: editor.id });
  const request = { name: "robot", days: 1 };
  await expect(tokenFromConsole("nobody@desk.example", request)).rejects.toMatchObject({ kind: "not-found" });
  await expect(tokenFromConsole(editor.email, request)).rejects.toMatchObject({ kind: "conflict" });
  await expect(linkFromConsole({ email: editor.email, role: "editor" })).rejects.toMatchObject({ kind: "conflict" });
});
