import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import type { Actor } from "#lib/member/member";
import { PRESENT_MS } from "#lib/review/presence";
import { shutdown } from "#lib/shutdown";
import { articleOf, decided } from "./article.fixture.ts";
import { followArticle, openStreams } from "./article-stream.ts";
import { freshDesk, joined } from "./desk.fixture.ts";
import { editClaim } from "./edit-claim.ts";
import { disableMember } from "./members.ts";
import { addNote } from "./notes.ts";
import { signPresence } from "./presence.ts";
import { endAllSessions, startSession } from "./sessions.ts";
import { store } from "./store.ts";
import { StreamClient } from "./stream.fixture.ts";
import { actorOfToken, makeToken, revokeToken } from "./tokens.ts";

freshDesk();
afterEach(() => void vi.useRealTimers());

const follow = async (actor: Actor, id: string, after?: number) =>
  new StreamClient(await followArticle(actor, id, after));

/** Adds `n` events to an article, as another process or a burst of work would. */
const happen = (by: Actor, articleId: string, n: number) =>
  store().write(async (tx) => {
    for (let i = 0; i < n; i++)
      await tx.events.add({
        at: Date.now(),
        actorId: by.id,
        verb: "test",
        subject: "claim",
        subjectId: "x",
        articleId,
      });
  });

const seqsOf = async (articleId: string) =>
  (await store().read.events.ofArticleAfter(articleId, 0, 10_000)).map(({ event }) => event.seq);

test("an event tells who did what, with the claim, the note and the article as they stand", async () => {
  const [ada, ben] = [await joined("reviewer", "Ada"), await joined("editor", "Ben")];
  const { id, claims } = await articleOf(ada, ["The tunnel cost 410 million.", "It opened."]);
  const reader = await follow(ben, id, 0);
  await decided(ada, claims[0] ?? "", "supported");
  await addNote(ben, id, { body: "Sure?", claimId: claims[1], mentions: [ada.id] });
  const { changes } = await reader.until((told) => told.changes.length === 2);
  expect(changes[0]).toMatchObject({ verb: "verdict.recorded", by: "Ada", byId: ada.id });
  expect(changes[0]?.claims).toMatchObject([{ id: claims[0], verdict: "supported", version: 2 }]);
  expect(changes[1]).toMatchObject({ verb: "note.added", claims: [{ id: claims[1] }], notes: [{ body: "Sure?" }] });
  await store().write(async (tx) => {
    await tx.articles.update(id, 1, { assigneeId: ada.id });
    await tx.events.add({
      at: 1,
      actorId: null,
      verb: "article.assigned",
      subject: "article",
      subjectId: id,
      articleId: id,
    });
  });
  const told = await reader.until(({ changes }) => changes.length === 3);
  expect(told.changes[2]).toMatchObject({
    by: null,
    article: { version: 2, assignee: { id: ada.id, name: "Ada" }, signedOff: false },
  });
  await reader.close();
});

test("claims named before or after an event come with it; those of other articles do not", async () => {
  const ada = await joined("reviewer");
  const { id, claims } = await articleOf(ada, ["One.", "Two."]);
  const other = await articleOf(ada, ["Else."]);
  const after = { act: id, into: [claims[1], other.claims[0]], from: { id: claims[0] } };
  const event = { at: 1, actorId: null, verb: "claim.merged", subject: "claim", subjectId: id, articleId: id, after };
  await store().write((tx) => tx.events.add(event));
  const reader = await follow(ada, id, 0);
  const { changes } = await reader.until((told) => told.changes.length === 1);
  expect(changes[0]?.claims.map((claim) => claim.id)).toEqual([claims[1], claims[0]]);
  await reader.close();
});

test("each event once and in order, for every reader and across cut-offs", async () => {
  const ada = await joined("reviewer");
  const [here, there] = [await articleOf(ada, ["One."]), await articleOf(ada, ["Two."])];
  const step = fc.oneof(
    fc.record({ kind: fc.constant("happen" as const), n: fc.integer({ min: 1, max: 130 }), aside: fc.boolean() }),
    fc.record({ kind: fc.constant("read" as const), who: fc.nat(2), n: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ kind: fc.constant("cut" as const), who: fc.nat(2) }),
    fc.record({ kind: fc.constant("claim" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const start = (await seqsOf(here.id)).length;
      const from = await store().read.events.newest();
      const got: number[][] = [[], [], []];
      const lastOf = (who: number) => got[who]?.at(-1) ?? from;
      const readers = await Promise.all([0, 1, 2].map(() => follow(ada, here.id, from)));
      const read = async (who: number, n: number) => {
        const reader = readers[who] as StreamClient;
        const { changes } = await reader.until((told) => told.changes.length >= n);
        got[who]?.push(...changes.splice(0).map((change) => change.seq));
      };
      for (const one of steps) {
        if (one.kind === "happen") await happen(ada, one.aside ? there.id : here.id, one.n);
        if (one.kind === "claim") await decided(ada, here.claims[0] ?? "", "supported");
        if (one.kind === "read") {
          const waiting = (await seqsOf(here.id)).filter((seq) => seq > lastOf(one.who)).length;
          await read(one.who, Math.min(one.n, waiting));
        }
        if (one.kind === "cut") {
          await readers[one.who]?.close();
          readers[one.who] = await follow(ada, here.id, lastOf(one.who));
        }
      }
      await happen(ada, here.id, 1);
      const all = (await seqsOf(here.id)).slice(start);
      for (const who of [0, 1, 2]) {
        await read(who, all.length - (got[who]?.length ?? 0));
        expect(got[who]).toEqual(all);
      }
      await Promise.all(readers.map((reader) => reader.close()));
      expect(openStreams()).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test("without a number it begins with what happens next, and a number from the future is no gap", async () => {
  const ada = await joined("reviewer");
  const { id, claims } = await articleOf(ada, ["One."]);
  await happen(ada, id, 3);
  const readers = [await follow(ada, id), await follow(ada, id, 1_000_000)];
  for (const reader of readers) await reader.until((told) => told.presence !== null);
  await editClaim(ada, claims[0] ?? "", { version: 1, statement: "Another." });
  for (const reader of readers) {
    const { changes } = await reader.until((told) => told.changes.length > 0);
    expect(changes.map((change) => change.verb)).toEqual(["claim.edited"]);
    await reader.close();
  }
});

test("two hundred readers share what is read, and leave nothing behind", async () => {
  const ada = await joined("reviewer");
  const { id, claims } = await articleOf(ada, ["One."]);
  const stops = Array.from({ length: 200 }, () => new AbortController());
  const readers = await Promise.all(
    stops.map(async ({ signal }) => new StreamClient(await followArticle(ada, id, 0, signal))),
  );
  await Promise.all(readers.map((reader) => reader.until((told) => told.presence !== null)));
  expect(openStreams()).toBe(200);
  const read = vi.spyOn(store().read.events, "after");
  const old = vi.spyOn(store().read.events, "ofArticleAfter");
  const reads = readers.map((reader) => reader.until((told) => told.changes.length === 20));
  for (let version = 1; version <= 20; version++)
    await editClaim(ada, claims[0] ?? "", { version, statement: `Wording ${version}.` });
  for (const { changes } of await Promise.all(reads)) expect(changes.at(-1)?.claims[0]?.statement).toBe("Wording 20.");
  expect(read.mock.calls.length).toBeLessThanOrEqual(40);
  expect(old).not.toHaveBeenCalled();
  const ended = readers.slice(100).map((reader) => reader.until(() => false).catch((error) => error.name));
  await Promise.all(readers.slice(0, 100).map((reader) => reader.close()));
  expect(openStreams()).toBe(100);
  for (const stop of stops) stop.abort();
  expect(new Set(await Promise.all(ended))).toEqual(new Set(["AbortError"]));
  expect(openStreams()).toBe(0);
});

test("a reader that never reads costs nothing, and one that stops reading is cut off", async () => {
  const ada = await joined("reviewer");
  const { id } = await articleOf(ada, ["One."]);
  await followArticle(ada, id, 0);
  expect(openStreams()).toBe(0);
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  const reader = await follow(ada, id, 0);
  await reader.until((told) => told.presence !== null);
  vi.advanceTimersByTime(20_000);
  await reader.until((told) => told.beats === 1);
  vi.advanceTimersByTime(40_000);
  expect(openStreams()).toBe(0);
  await expect(reader.until(() => false)).rejects.toThrow("gone");
});

test("an event of another process is seen within a heartbeat", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const ada = await joined("reviewer");
  const { id } = await articleOf(ada, ["One."]);
  const reader = await follow(ada, id, 0);
  await reader.until((told) => told.presence !== null);
  const { openSqlite } = await import("#db/sqlite");
  const elsewhere = openSqlite(process.env.DATABASE_PATH ?? "");
  const event = { at: 1, actorId: null, verb: "import", subject: "article", subjectId: id, articleId: id };
  await elsewhere.write((tx) => tx.events.add(event));
  elsewhere.close();
  vi.advanceTimersByTime(20_000);
  const { changes } = await reader.until((told) => told.changes.length === 1);
  expect(changes[0]?.verb).toBe("import");
  await reader.close();
});

test("a stream ends where its session ended, its token was revoked, or its member was disabled", async () => {
  const [ada, ben, cora, admin] = [
    await joined("reviewer"),
    await joined("reviewer"),
    await joined("reviewer"),
    await joined("admin"),
  ];
  const { id } = await articleOf(ada, ["One."]);
  const ended = { ...ada, sessionId: await startSession(ada.id, "test") };
  const { id: tokenId, secret } = await makeToken(ben, { name: "script", days: 1 });
  const withToken = await actorOfToken(secret);
  if (!withToken) throw new Error("The token does not open.");
  const readers = await Promise.all([ended, withToken, cora, admin].map((actor) => follow(actor, id)));
  for (const reader of readers) await reader.until((told) => told.presence !== null);
  await endAllSessions(ada);
  await revokeToken(ben, { tokenId });
  await disableMember(admin, { memberId: cora.id });
  await happen(ada, id, 1);
  const told = await Promise.all(readers.map((reader) => reader.until(({ changes }) => changes.length === 1)));
  expect(readers.map((reader) => reader.done)).toEqual([true, true, true, false]);
  expect(told.map(({ changes }) => changes.length)).toEqual([0, 0, 0, 1]);
  expect(openStreams()).toBe(1);
  await readers[3]?.close();
});

test("a stream of nothing is refused, and all end when the server stops", async () => {
  const ada = await joined("reviewer");
  await expect(followArticle(ada, "nowhere")).rejects.toMatchObject({ kind: "not-found" });
  const { id } = await articleOf(ada, ["One."]);
  const reader = await follow(ada, id);
  await reader.until((told) => told.presence !== null);
  const ended = reader.until(() => false);
  await shutdown();
  await ended;
  expect([reader.done, openStreams()]).toEqual([true, 0]);
});

test("comings, goings and moves are told, and a tab that falls silent runs out", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  const [ada, ben] = [await joined("reviewer", "Ada"), await joined("reviewer", "Ben")];
  const { id, claims } = await articleOf(ada, ["One."]);
  const reader = await follow(ada, id);
  const here = (...names: string[]) =>
    reader.until(({ presence }) => presence?.map((one) => one.name).join() === names.join());
  await here();
  await signPresence(ben, id, { client: "b", claimId: null, gone: false });
  await here("Ben");
  await signPresence(ada, id, { client: "a", claimId: claims[0] ?? null, gone: false });
  const { presence } = await here("Ada", "Ben");
  expect(presence?.map((one) => one.claimId)).toEqual([claims[0], null]);
  await signPresence(ada, id, { client: "a", claimId: null, gone: true });
  await here("Ben");
  vi.advanceTimersByTime(15_000);
  await reader.until((told) => told.beats === 0);
  vi.setSystemTime(Date.now() + PRESENT_MS - 15_000);
  vi.advanceTimersByTime(5_000);
  await here();
  await reader.close();
});
