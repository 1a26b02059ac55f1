import { createHash } from "node:crypto";
import { type IncomingMessage, request } from "node:http";
import { Readable } from "node:stream";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { StreamClient } from "#lib/desk/stream.fixture";
import { claimsOf, decide, invented, submit, verdictOn, written } from "./articles.ts";
import { filledIn, routes } from "./doors.ts";
import { expect, test } from "./fixtures.ts";
import { addMember, addToken } from "./people.ts";

const NOWHERE = "0190a000-0000-7000-8000-000000000000";
const file = (name: string, bytes: string | Buffer, mimeType = "text/plain") => ({
  multipart: { file: { name, mimeType, buffer: Buffer.from(bytes) } },
});

/** The body of a refusal, once it is seen to be one. */
async function refusal(response: APIResponse, status: number) {
  const told = await response.text();
  expect(response.status(), told).toBe(status);
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  const body = JSON.parse(told);
  expect(body).toMatchObject({ type: "about:blank", status, title: expect.any(String), detail: expect.any(String) });
  return body;
}

/** Every page of a list, walked by its cursors; from the first one on, or from the one a cursor points at. */
async function walk(client: APIRequestContext, address: string, from?: string): Promise<{ id: string }[][]> {
  const pages: { id: string }[][] = [];
  for (let cursor: string | null | undefined = from; cursor !== null; ) {
    const response: APIResponse = await client.get(cursor ? `${address}&cursor=${cursor}` : address);
    expect(response.status()).toBe(200);
    const page: { items: { id: string }[]; next: string | null } = await response.json();
    pages.push(page.items);
    cursor = page.next;
  }
  return pages;
}

test.describe("an article", () => {
  test("is taken as JSON, and answered with the address where it is", async ({ api }) => {
    const editor = await api("editor");
    const text = await invented("harbour-tunnel.txt");
    const response = await editor.post("/api/v1/articles", {
      data: {
        text,
        outlet: "Northport Courier",
        publishedOn: "2026-05-04",
        sourceUrl: "https://courier.example/tunnel",
      },
    });
    expect(response.status()).toBe(201);
    const { location = "" } = response.headers();
    const made = await response.json();
    expect(made).toMatchObject({ title: "Harbour tunnel opens after nine years", revision: 1, claims: 9 });
    expect(location).toBe(`/api/v1/articles/${made.id}`);
    const kept = await (await editor.get(location)).json();
    expect(kept).toMatchObject({
      ...{ id: made.id, version: 1, language: "en", outlet: "Northport Courier", publishedOn: "2026-05-04" },
      ...{ sourceUrl: "https://courier.example/tunnel", signedOff: false, signoff: null },
    });
    expect(kept.revision).toMatchObject({ number: 1, text, textHash: createHash("sha256").update(text).digest("hex") });
  });

  test("is taken as a file, and told by what the document says of itself", async ({ api }) => {
    const editor = await api("editor");
    const response = await editor.post(
      "/api/v1/articles",
      file("ferry.md", await invented("ferry.md"), "text/markdown"),
    );
    expect(response.status()).toBe(201);
    const { location = "" } = response.headers();
    const { revision, ...article } = await (await editor.get(location)).json();
    expect(article).toMatchObject({ title: "The last ferry", byline: "Tom Farrell", publishedOn: "2026-05-02" });
    expect(revision.text).toContain("the port authority said");
    expect(revision.text).not.toContain("**");
  });

  test("is accounted for to the last code point, whatever signs it holds", async ({ api }) => {
    const editor = await api("editor");
    const text = await invented("fairground.txt");
    const { id, claims } = await submit(editor, { text });
    const points = [...text];
    const { segments } = await (await editor.get(`/api/v1/articles/${id}`)).json();
    let at = 0;
    for (const { start, end, kind, rule, reason } of segments) {
      expect(start).toBe(at);
      expect(end).toBeGreaterThan(start);
      expect([kind, rule, reason].every((word) => typeof word === "string" && word !== "")).toBe(true);
      at = end;
    }
    expect(at).toBe(points.length);
    expect(claims).toHaveLength(4);
    for (const { start, end, quote } of claims) expect(points.slice(start, end).join("")).toBe(quote);
    expect(claims[1]?.quote).toMatch(/^A family ticket 👩‍👩‍👧‍👦 cost 24 crowns/u);
  });

  test("is listed newest first, and a walk along the cursors meets each one once", async ({ api }) => {
    const editor = await api("editor");
    const mine: string[] = [];
    for (const n of [1, 2, 3, 4, 5])
      mine.push((await submit(editor, { text: `Pier ${n} cost ${n} million crowns.` })).id);
    const first = await (await editor.get("/api/v1/articles?limit=2")).json();
    const late = await submit(editor, { text: "A late pier cost 9 million crowns." });
    const rest = await walk(editor, "/api/v1/articles?limit=2", first.next);
    const met = [...first.items, ...rest.flat()].map(({ id }) => id);
    expect(new Set(met).size).toBe(met.length);
    expect(met.slice(0, 5)).toEqual(mine.toReversed());
    expect(met).not.toContain(late.id);
    const { errors } = await refusal(await editor.get("/api/v1/articles?cursor=garbage&state="), 422);
    expect(errors[0]).toMatchObject({ field: "cursor", parameter: "cursor" });
  });

  test("is found by words, by state and by who has it", async ({ api }) => {
    const editor = await api("editor");
    const { id } = await submit(editor, { text: "The quay is 900 metres long.", title: "Quarrel at the 100% quay" });
    const ids = async (query: string) =>
      (await (await editor.get(`/api/v1/articles?${query}`)).json()).items.map((item: { id: string }) => item.id);
    expect(await ids("q=100%25%20quay")).toEqual([id]);
    expect(await ids("q=100%25%20quay&state=signed-off")).toEqual([]);
    expect(await ids(`q=100%25%20quay&assignee=${NOWHERE}`)).toEqual([]);
  });
});

test.describe("claims", () => {
  test("are filtered by verdict, words and article, and walked by cursors", async ({ api }) => {
    const [editor, reviewer] = [await api("editor"), await api("reviewer")];
    const { id, claims } = await submit(editor, { text: await invented("harbour-tunnel.txt") });
    const [opened, cost, cars] = claims;
    if (!opened || !cost || !cars) throw new Error("The tunnel has too few claims.");
    await decide(reviewer, opened, "supported");
    await decide(reviewer, cost, "outdated");
    await decide(reviewer, cars, "false");
    const ids = async (query: string) =>
      (await (await reviewer.get(`/api/v1/claims?article=${id}&${query}`)).json()).items.map(
        (item: { id: string }) => item.id,
      );
    expect(await ids("verdict=supported")).toEqual([opened.id]);
    expect(await ids("verdict=outdated")).toEqual([cost.id]);
    expect(await ids("verdict=false")).toEqual([cars.id]);
    const undecided = claims.slice(3).map((claim) => claim.id);
    expect(await ids("verdict=undecided")).toEqual(undecided);
    expect(await ids("verdict=undecided&q=&cursor=&limit=")).toEqual(undecided);
    expect(await ids("q=million+crowns")).toEqual([cost.id]);
    expect(await ids("q=Ida+Holt&verdict=undecided")).toHaveLength(1);
    expect(await ids('q="*')).toEqual([]);
    const pages = await walk(reviewer, `/api/v1/claims?article=${id}&limit=2`);
    expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 2, 1]);
    expect(pages.flat().map((claim) => claim.id)).toEqual(claims.map((claim) => claim.id));
    const desk = await walk(reviewer, "/api/v1/claims?limit=200&verdict=&article=");
    expect(desk.flat().map((claim) => claim.id)).toEqual(expect.arrayContaining(claims.map((claim) => claim.id)));
    const { errors } = await refusal(await reviewer.get("/api/v1/claims?limit=many"), 422);
    expect(errors).toEqual([{ field: "limit", parameter: "limit", detail: "Send a number." }]);
  });

  test("take one verdict of each kind, the newest of which holds", async ({ api }) => {
    const [editor, reviewer] = [await api("editor"), await api("reviewer")];
    const { id, claims } = await submit(editor, { text: "The pier cost 9 million crowns." });
    let [claim] = claims;
    for (const verdict of ["supported", "outdated", "false"] as const) {
      if (!claim) throw new Error("The pier has no claim.");
      const response = await reviewer.post(`/api/v1/claims/${claim.id}/verdicts`, { data: verdictOn(claim, verdict) });
      expect(response.status()).toBe(201);
      expect(response.headers().location).toBe(`/api/v1/claims/${claim.id}`);
      const body = await response.json();
      expect(body).toMatchObject({ verdict, claim: { version: claim.version + 1, verdict } });
      [claim] = await claimsOf(reviewer, id);
    }
    const { verdicts, events } = await (await reviewer.get(`/api/v1/claims/${claim?.id}/history`)).json();
    expect(verdicts.map((one: { verdict: string }) => one.verdict)).toEqual(["false", "outdated", "supported"]);
    expect(verdicts[1]).toMatchObject({ asOf: "2025-12-31", citations: [{ stance: "supersedes", title: "Register" }] });
    expect(events.map((one: { verb: string }) => one.verb)).toEqual(Array(3).fill("verdict.recorded"));
  });

  test("decided meanwhile by somebody else are a conflict that shows what stands", async ({ api, desk }) => {
    const [editor, one, other] = [await api("editor"), await api("reviewer"), await api("reviewer")];
    const [claim] = (await submit(editor, { text: "The pier cost 9 million crowns." })).claims;
    if (!claim) throw new Error("The pier has no claim.");
    await decide(one, claim, "false");
    const before = written(desk);
    const stale = await other.post(`/api/v1/claims/${claim.id}/verdicts`, { data: verdictOn(claim, "supported") });
    const { current } = await refusal(stale, 409);
    expect(current).toMatchObject({ id: claim.id, version: claim.version + 1, verdict: "false" });
    const edit = await other.patch(`/api/v1/claims/${claim.id}`, {
      data: { version: claim.version, statement: "Mine." },
    });
    expect((await refusal(edit, 409)).current).toEqual(current);
    expect(written(desk)).toBe(before);
  });

  const passage = "The register says so.";
  const LACKING: [string, object, string[]][] = [
    ["no verdict", { citations: [{ stance: "supports", passage }] }, ["verdict"]],
    ["a verdict nobody knows", { verdict: "true", citations: [{ stance: "supports", passage }] }, ["verdict"]],
    [
      "no version",
      { version: undefined, verdict: "supported", citations: [{ stance: "supports", passage }] },
      ["version"],
    ],
    [
      "no rationale, where an empty one would do",
      { verdict: "supported", rationale: undefined, citations: [{ stance: "supports", passage }] },
      ["rationale"],
    ],
    ["no citation", { verdict: "supported" }, ["citations"]],
    ["outdated without a day", { verdict: "outdated", citations: [{ stance: "supersedes", passage }] }, ["asOf"]],
    [
      "outdated without what superseded it",
      { verdict: "outdated", asOf: "2026-01-01", citations: [{ stance: "refutes", passage }] },
      ["citations"],
    ],
    ["outdated without anything", { verdict: "outdated" }, ["citations", "asOf"]],
    [
      "false without what refutes it",
      { verdict: "false", citations: [{ stance: "supports", passage }] },
      ["citations"],
    ],
    [
      "no passage",
      { verdict: "supported", citations: [{ stance: "supports", passage: " " }] },
      ["citations.0.passage"],
    ],
    ["no stance", { verdict: "supported", citations: [{ passage }] }, ["citations.0.stance"]],
    [
      "a link that is none",
      { verdict: "supported", citations: [{ stance: "supports", passage, url: "javascript:alert(1)" }] },
      ["citations.0.url"],
    ],
    [
      "a day that is none",
      { verdict: "outdated", asOf: "2026-02-30", citations: [{ stance: "supersedes", passage }] },
      ["asOf"],
    ],
  ];
  test("refuse a verdict that does not stand, naming each field, and stay as they were", async ({ api, desk }) => {
    const [editor, reviewer] = [await api("editor"), await api("reviewer")];
    const [claim] = (await submit(editor, { text: "The pier cost 9 million crowns." })).claims;
    const before = written(desk);
    for (const [what, body, fields] of LACKING)
      await test.step(what, async () => {
        const response = await reviewer.post(`/api/v1/claims/${claim?.id}/verdicts`, {
          data: { version: 1, rationale: "", ...body },
        });
        const { errors } = await refusal(response, 422);
        expect(errors.map((error: { field: string }) => error.field)).toEqual(fields);
        expect(errors[0].pointer).toBe(`#/${fields[0]?.replaceAll(".", "/")}`);
        expect(errors[0].detail).toMatch(/\S/);
      });
    expect(written(desk)).toBe(before);
  });
});

test("reports hold what the filter asks for, in every form", async ({ api }) => {
  const [editor, reviewer, admin] = [await api("editor"), await api("reviewer"), await api("admin")];
  const { id, claims } = await submit(editor, { text: await invented("formulas.txt"), outlet: "Norvik Times" });
  const [trains, fees] = claims;
  if (!trains || !fees) throw new Error("There are too few figures.");
  await decide(reviewer, trains, "supported");
  await decide(reviewer, fees, "false");

  const csv = await admin.get(`/api/v1/reports/claims.csv?article=${id}`);
  expect(csv.headers()).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="claims.csv"',
  });
  const [head, ...rows] = (await csv.text()).trimEnd().split("\r\n");
  expect(head).toMatch(/^\uFEFFclaimId,claimVersion,articleId,articleTitle,/);
  expect(rows).toHaveLength(4);
  for (const sign of ["=", "+", "@", "-"]) expect(rows.some((row) => row.includes(`'${sign}`))).toBe(true);
  expect(rows.some((row) => /(^|,)"?[=+@-][^,]/.test(row))).toBe(false);

  const cited = await (await admin.get(`/api/v1/reports/citations.csv?article=${id}&verdict=false`)).text();
  expect(cited.trimEnd().split("\r\n")).toHaveLength(2);
  expect(cited).toContain("refutes,The register says so.");

  const json = await (await admin.get(`/api/v1/reports/report.json?article=${id}`)).json();
  expect(json).toMatchObject({
    ...{ format: "claimdesk-report", formatVersion: 1, filter: { article: id } },
    tallies: { supported: 1, outdated: 0, false: 1, undecided: 2, total: 4, decided: 2 },
  });
  expect(json.claims.map((row: { claimId: string }) => row.claimId)).toEqual(claims.map((claim) => claim.id));
  expect(json.claims[0]).toMatchObject({
    quote: trains.quote,
    verdict: "supported",
    citations: [{ stance: "supports" }],
  });

  const number = async (filter: string) =>
    (await (await admin.get(`/api/v1/reports/report.json?article=${id}&${filter}`)).json()).claims.length;
  expect(await number("verdict=undecided")).toBe(2);
  expect(await number("outlet=Norvik+Times&verdict=supported")).toBe(1);
  expect(await number("outlet=Elsewhere")).toBe(0);
  expect(await number("to=1999-12-31")).toBe(0);
  for (const [filter, field] of [
    ["from=May", "from"],
    ["from=2026-06-01&to=2026-05-31", "to"],
  ])
    expect((await refusal(await admin.get(`/api/v1/reports/claims.csv?${filter}`), 422)).errors[0].field).toBe(field);
  await refusal(await admin.get(`/api/v1/reports/claims.csv?reviewer=${NOWHERE}`), 404);
  await refusal(await admin.get(`/api/v1/reports/claims.csv?article=${NOWHERE}`), 404);
});

test.describe("what cannot be taken is refused, and leaves no trace", () => {
  test("by what a role may do", async ({ api, desk }) => {
    const [editor, reviewer] = [await api("editor"), await api("reviewer")];
    const [claim] = (await submit(editor, { text: "The pier cost 9 million crowns." })).claims;
    if (!claim) throw new Error("The pier has no claim.");
    const before = written(desk);
    await refusal(await reviewer.post("/api/v1/articles", { data: { text: "It cost 9 million crowns." } }), 403);
    await refusal(await editor.post(`/api/v1/claims/${claim.id}/verdicts`, { data: verdictOn(claim, "false") }), 403);
    for (const client of [editor, reviewer])
      for (const name of ["claims.csv", "citations.csv", "report.json"])
        await refusal(await client.get(`/api/v1/reports/${name}`), 403);
    expect(written(desk)).toBe(before);
  });

  test("by addresses that name nothing", async ({ api, desk }) => {
    const admin = await api("admin");
    const before = written(desk);
    const data = verdictOn({ version: 1 }, "supported");
    await refusal(await admin.get(`/api/v1/articles/${NOWHERE}`), 404);
    await refusal(await admin.get(`/api/v1/articles/${NOWHERE}/claims`), 404);
    await refusal(await admin.get(`/api/v1/claims?article=${NOWHERE}`), 404);
    await refusal(await admin.get(`/api/v1/claims/${NOWHERE}`), 404);
    await refusal(await admin.get(`/api/v1/claims/${NOWHERE}/history`), 404);
    await refusal(await admin.post(`/api/v1/claims/${NOWHERE}/verdicts`, { data }), 404);
    await refusal(await admin.patch(`/api/v1/claims/${NOWHERE}`, { data: { version: 1, statement: "Mine." } }), 404);
    await refusal(await admin.get("/api/v1/nothing/here"), 404);
    expect(written(desk)).toBe(before);
  });

  test("by methods that an address does not know, naming those it does", async ({ api, desk }) => {
    const admin = await api("admin");
    const before = written(desk);
    for (const { address, methods } of routes().filter(({ address }) => address.startsWith("/api/v1/")))
      for (const method of address.includes("[[") ? [] : ["GET", "POST", "PUT", "PATCH", "DELETE"])
        await test.step(`${method} ${address}`, async () => {
          if (methods.includes(method)) return;
          const response = await admin.fetch(filledIn(address, {}), { method });
          expect((await refusal(response, 405)).title).toBe("Method Not Allowed");
          const allowed = response.headers().allow?.split(", ");
          expect(allowed).toEqual([...methods.flatMap((one) => (one === "GET" ? [one, "HEAD"] : [one])), "OPTIONS"]);
        });
    expect((await admin.fetch("/api/v1/articles", { method: "OPTIONS" })).headers().allow).toBe(
      "GET, HEAD, POST, OPTIONS",
    );
    await refusal(await admin.get("/api/v1"), 404);
    expect(written(desk)).toBe(before);
  });

  const headers = { "content-type": "application/json" };
  const UNREADABLE: [string, object][] = [
    ["no JSON", { headers, data: Buffer.from("{title:") }],
    ["JSON in another encoding", { headers, data: Buffer.from('{"text":"Caf\xe9 opened in 1998."}', "latin1") }],
  ];
  const BODIES: [string, object, string][] = [
    ["a list", { data: ["The pier cost 9 million crowns."] }, ""],
    ["no text", { data: { title: "The pier" } }, "text"],
    ["a text beside a file", { multipart: { ...file("a.txt", "It cost 9.").multipart, text: "It cost 9." } }, "text"],
    ["a text of spaces", { data: { text: " \n\t " } }, "text"],
    ["a text that is a number", { data: { text: 12 } }, "text"],
    ["a day that is none", { data: { text: "It cost 9 million.", publishedOn: "4 May" } }, "publishedOn"],
    [
      "a link that runs something",
      { data: { text: "It cost 9 million.", sourceUrl: "javascript:alert(1)" } },
      "sourceUrl",
    ],
    ["an empty file", file("empty.txt", ""), "file"],
    ["a PDF called .txt", file("story.txt", "%PDF-1.7\n%\xe2\xe3\xcf\xd3"), "file"],
    [
      "a picture called .txt",
      file("story.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])),
      "file",
    ],
    ["bytes of nothing known", file("story.txt", Buffer.from([1, 2, 3, 0, 0, 4])), "file"],
    [
      "a file in another encoding",
      file("story.txt", Buffer.from("Le caf\xe9 a co\xfbt\xe9 9 millions.", "latin1")),
      "file",
    ],
    ["a kind of file that is not taken", file("story.xlsx", "The pier cost 9 million crowns."), "file"],
  ];
  test("by its body", async ({ api, desk }) => {
    const editor = await api("editor");
    const before = written(desk);
    for (const [what, body] of UNREADABLE)
      await test.step(what, async () => {
        const { title, errors } = await refusal(await editor.post("/api/v1/articles", body), 400);
        expect(title).toBe("Bad Request");
        expect(errors[0]).toMatchObject({ field: "", pointer: "#" });
      });
    for (const [what, body, field] of BODIES)
      await test.step(what, async () => {
        const { errors } = await refusal(await editor.post("/api/v1/articles", body), 422);
        expect(errors[0]).toMatchObject({ field, detail: expect.stringMatching(/\S/) });
      });
    expect(written(desk)).toBe(before);
  });

  test("by its size, as soon as that is known", async ({ api, desk }) => {
    const editor = await api("editor");
    const before = written(desk);
    const began = performance.now();
    await refusal(await editor.post("/api/v1/articles", file("long.txt", Buffer.alloc(50 * 1024 * 1024, "a "))), 413);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(written(desk)).toBe(before);
  });

  test("by its size, where only its end would tell", async ({ desk }) => {
    const before = written(desk);
    const secret = addToken(desk, await addMember(desk, "editor"));
    const chunk = Buffer.alloc(64 * 1024, "nine million crowns ");
    let sent = 0;
    const pieces = async function* () {
      for (; sent < 100 * 1024 * 1024; sent += chunk.length) yield chunk;
    };
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
      const sending = request(`${desk.url}/api/v1/articles`, { method: "POST", headers }, resolve).on("error", reject);
      Readable.from(pieces()).pipe(sending);
    });
    expect(response.statusCode).toBe(413);
    response.destroy();
    expect(sent).toBeLessThan(50 * 1024 * 1024);
    expect(written(desk)).toBe(before);
  });
});

test.describe("a token", () => {
  const FATES = {
    "has run out": "UPDATE tokens SET expires_at = :now WHERE member_id = :id",
    "was revoked": "UPDATE tokens SET revoked_at = :now WHERE member_id = :id",
    "belongs to somebody who was disabled": "UPDATE members SET disabled_at = :now WHERE id = :id",
  };
  for (const [fate, sql] of Object.entries(FATES))
    test(`that ${fate} opens nothing from that moment on`, async ({ api, desk }) => {
      const person = await addMember(desk, "admin");
      const client = await api(person);
      expect((await client.get("/api/v1/articles")).status()).toBe(200);
      desk.db.prepare(sql).run({ now: Date.now(), id: person.id });
      const response = await client.get("/api/v1/articles");
      await refusal(response, 401);
      expect(response.headers()["www-authenticate"]).toBe("Bearer");
      await refusal(await client.post("/api/v1/articles", { data: { text: "It cost 9 million." } }), 401);
    });

  test("is needed, and a made-up one is none", async ({ playwright, desk }) => {
    for (const authorization of ["", "Bearer cd_made-up", "Basic YWRhOmFkYQ=="]) {
      const client = await playwright.request.newContext({ baseURL: desk.url, extraHTTPHeaders: { authorization } });
      await refusal(await client.get("/api/v1/articles"), 401);
      await client.dispose();
    }
  });
});

test("a reader of the stream that is cut off comes back with the last event it saw, and gets each one once", async ({
  api,
  desk,
}) => {
  const [editor, reviewer] = [await api("editor"), await api("reviewer")];
  const { id, claims } = await submit(editor, { text: await invented("harbour-tunnel.txt") });
  const seqs = (): number[] =>
    desk.db.prepare("SELECT seq FROM events WHERE article_id = ? ORDER BY seq").pluck().all(id) as number[];
  const [submitted = 0] = seqs();
  const authorization = `Bearer ${addToken(desk, await addMember(desk, "reviewer"))}`;
  const got: number[] = [];
  let last: number | undefined;
  /** Reads until it has `n` events more, or the newest of all, and lets go in the middle of whatever comes then. */
  const read = async (n: number, meanwhile?: () => Promise<void>) => {
    const cut = new AbortController();
    const response = await fetch(`${desk.url}/api/v1/articles/${id}/stream?after=${submitted}`, {
      headers: { authorization, ...(last && { "last-event-id": String(last) }) },
      signal: cut.signal,
    });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    if (!response.body) throw new Error("The stream has no body.");
    const client = new StreamClient(response.body);
    await client.until(({ presence }) => presence !== null);
    await meanwhile?.();
    const { changes, last: newest } = await client.until((told) => told.changes.length >= n);
    cut.abort();
    got.push(...changes.map((change) => change.seq));
    last = newest;
  };
  const [first, second, third, ...rest] = claims;
  if (!first || !second || !third) throw new Error("There are too few claims.");
  await read(1, async () => {
    await decide(reviewer, first, "supported");
    await decide(reviewer, second, "supported");
  });
  await decide(reviewer, third, "false");
  await read(1);
  for (const claim of rest) await decide(reviewer, claim, "supported");
  await reviewer.post(`/api/v1/articles/${id}/undo`);
  await read(seqs().length - 1 - got.length);
  expect(got).toEqual(seqs().slice(1));
});

test("the API describes itself", async ({ api }) => {
  const client = await api("reviewer");
  const response = await client.get("/api/v1/openapi.json");
  expect(response.status()).toBe(200);
  const { openapi, paths } = await response.json();
  expect(openapi).toMatch(/^3\.1/);
  expect(Object.keys(paths)).toEqual(expect.arrayContaining([expect.stringMatching(/\/articles$/)]));
});
