import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { verdictOn } from "../../e2e/articles.ts";
import globalSetup from "../../e2e/global-setup.ts";
import { addMember, addToken, cookieOf, type Person } from "../../e2e/people.ts";
import { type RunningDesk, runDesk } from "../../e2e/running-desk.ts";
import type { Bare } from "./bare.ts";
import { inTurn, type Measure, ms, quantile } from "./measure.ts";

export interface Desk extends RunningDesk {
  admin: Person;
  token: string;
  cookie: string;
}

/** The built desk over an empty database of its own, with one admin. */
export async function benchDesk(): Promise<Desk> {
  const forget = await globalSetup();
  const desk = await runDesk();
  const admin = await addMember(desk, "admin");
  const extra = { admin, token: addToken(desk, admin), cookie: await cookieOf(desk, admin) };
  const stop = async () => {
    await desk.stop();
    await forget();
  };
  return Object.assign(Object.create(desk) as RunningDesk, extra, { stop });
}

/** Submits a text; answers the article's id and its claims. */
export async function submit({ url, token }: Desk, text: string) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const made = await fetch(`${url}/api/v1/articles`, { method: "POST", headers, body: JSON.stringify({ text }) });
  const { id } = (await made.json()) as { id: string };
  const listed = await fetch(`${url}/api/v1/articles/${id}/claims?limit=200`, { headers });
  const { items } = (await listed.json()) as { items: { id: string; version: number }[] };
  return { id, claims: items };
}

async function taken(response: Response, status: number): Promise<string> {
  const body = await response.text();
  if (response.status !== status) throw new Error(`${response.url} answered ${response.status}: ${body.slice(0, 300)}`);
  return body;
}

/** (a) The review page of a long article beside a page that says hello. */
export async function page(desk: Desk, bare: Bare, articleId: string): Promise<Measure> {
  const headers = { cookie: desk.cookie };
  const took = await inTurn(
    {
      desk: async () => taken(await fetch(`${desk.url}/articles/${articleId}`, { headers }), 200),
      bare: async () => taken(await fetch(bare.url), 200),
    },
    { warmUp: 40, times: 120 },
  );
  const [ours, theirs] = [quantile(took.desk, 0.5), quantile(took.bare, 0.5)];
  return {
    what: "review page of 5,000 words, p50",
    figure: `${(ours / theirs).toFixed(1)} x (${ms(ours)})`,
    beside: `hello world ${ms(theirs)}`,
    ...{ target: "<= 6 x", ok: ours <= 6 * theirs },
  };
}

/** (c) A verdict with its citation, event and versions beside a server action that inserts one row. */
export async function save(desk: Desk, bare: Bare, claims: { id: string; version: number }[]): Promise<Measure> {
  const own = { cookie: desk.cookie, origin: desk.url, "content-type": "application/json" };
  const theirHeaders = { "next-action": bare.action, origin: bare.url, "content-type": "text/plain;charset=UTF-8" };
  let at = 0;
  const took = await inTurn(
    {
      desk: async () => {
        const claim = claims[at++ % claims.length];
        if (!claim) throw new Error("The article has no claims.");
        const body = JSON.stringify(verdictOn(claim, "supported"));
        await taken(
          await fetch(`${desk.url}/api/v1/claims/${claim.id}/verdicts`, { method: "POST", headers: own, body }),
          201,
        );
        claim.version++;
      },
      bare: async () => taken(await fetch(bare.url, { method: "POST", headers: theirHeaders, body: "[]" }), 200),
    },
    { warmUp: 40, times: 200 },
  );
  const [ours, theirs] = [quantile(took.desk, 0.5), quantile(took.bare, 0.5)];
  return {
    what: "verdict saved, p50",
    figure: `${(ours / theirs).toFixed(1)} x (${ms(ours)})`,
    beside: `one row by a server action ${ms(theirs)}`,
    ...{ target: "<= 3 x", ok: ours <= 3 * theirs },
  };
}

/** (d) From nothing to the first answer, once built: the middle one of five starts. */
export async function start(): Promise<Measure> {
  const folder = await mkdtemp(path.join(tmpdir(), "claimdesk-bench-"));
  const took: number[] = [];
  for (let n = 0; n < 5; n++) {
    const began = performance.now();
    const env = { ...process.env, PORT: "0", DATABASE_PATH: path.join(folder, "desk.db") };
    const child = spawn(process.execPath, ["scripts/serve.mjs"], { env, stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    for await (const chunk of child.stdout) {
      said += chunk;
      const url = /ready on (\S+)/.exec(said)?.[1];
      if (!url) continue;
      await fetch(`${url}/setup`);
      break;
    }
    took.push(performance.now() - began);
    child.kill();
    if (child.exitCode === null) await once(child, "exit");
  }
  await rm(folder, { recursive: true, force: true });
  const middle = quantile(took, 0.5);
  return { what: "cold start to the first page", figure: ms(middle), target: "<= 2,000 ms", ok: middle <= 2000 };
}
