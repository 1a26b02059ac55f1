import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeStore, store } from "#lib/desk/store";
import { actorOfToken } from "#lib/desk/tokens";

let folder = "";
const run = async (script: string, ...words: string[]) => {
  const node = ["scripts/command.mjs", script, ...words];
  const settings = { ...process.env, PUBLIC_URL: "https://desk.example.org/" };
  const ended = await promisify(execFile)(process.execPath, node, { env: settings }).catch((error) => error);
  return { out: ended.stdout as string, err: ended.stderr as string, code: (ended.code as number | undefined) ?? 0 };
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "claimdesk-"));
  process.env.DATABASE_PATH = path.join(folder, "not", "there", "desk.db");
});
afterAll(async () => {
  closeStore();
  await rm(folder, { recursive: true });
});

test("from nothing to a member with a link and a token, beside a running desk", async () => {
  const added = await run("member", "add", "Ito@desk.example", "admin");
  expect(added).toEqual({
    out: expect.stringMatching(/^https:\/\/desk\.example\.org\/join\/join_\S{43}\n$/),
    err: "",
    code: 0,
  });
  const { read } = store();
  const again = await run("member", "add", "ito@desk.example", "editor");
  expect(again).toEqual({ out: expect.stringContaining("/join/"), err: expect.stringContaining("as admin"), code: 0 });
  expect(again.out).not.toBe(added.out);
  const token = await run("token", "ito@desk.example", "--name", "robot", "--days", "2");
  expect(token).toMatchObject({ err: "", code: 0 });
  expect(await actorOfToken(token.out.trim())).toMatchObject({ email: "ito@desk.example", role: "admin" });
  const member = await read.members.byEmail("ito@desk.example");
  const [kept] = await read.tokens.ofMember(member?.id ?? "");
  expect(kept?.name).toBe("robot");
});

test("a file that is no database is named, with the setting that names it", async () => {
  const letter = path.join(folder, "letter.txt");
  await writeFile(letter, "Dear desk, this is not a database, however long it may become.\n".repeat(100));
  const kept = process.env.DATABASE_PATH;
  process.env.DATABASE_PATH = letter;
  const refused = await run("token", "ito@desk.example");
  process.env.DATABASE_PATH = kept;
  expect(refused).toEqual({ out: "", err: expect.stringContaining(`DATABASE_PATH is ${letter}. Set it`), code: 1 });
});

test("what cannot be done is said on stderr, with nothing on stdout", async () => {
  const refused = await Promise.all([
    run("member", "add", "x@desk.example", "boss"),
    run("token"),
    run("token", "nobody@desk.example"),
    run("token", "nobody@desk.example", "--days", "0"),
  ]);
  expect(refused).toEqual([
    { out: "", err: expect.stringMatching(/editor, reviewer or admin[\s\S]*Usage/), code: 1 },
    { out: "", err: expect.stringContaining("Usage"), code: 1 },
    { out: "", err: expect.stringContaining("nobody@desk.example"), code: 1 },
    { out: "", err: expect.stringMatching(/--days[\s\S]*Usage/), code: 1 },
  ]);
});
