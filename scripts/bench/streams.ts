import { readFile } from "node:fs/promises";
import { setTimeout as later } from "node:timers/promises";
import { verdictOn } from "../../e2e/articles.ts";
import { addMember, addToken } from "../../e2e/people.ts";
import { type Desk, submit } from "./desk.ts";
import { type Measure, ms, quantile } from "./measure.ts";

const STREAMS = 200;
const PEOPLE = 20;

/** Memory of a process in megabytes; where the system has no /proc there is nothing to tell. */
async function memory(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1000;
}

/** (g) Many open event streams: what they cost in memory, and how soon all of them hear of a verdict. */
export async function streams(desk: Desk, seconds: number): Promise<Measure[]> {
  const { id, claims } = await submit(desk, "The pier cost 9 million crowns in 2025.");
  const [claim] = claims;
  if (!claim) throw new Error("The article has no claim.");
  const tokens: string[] = [];
  for (let n = 0; n < PEOPLE; n++) tokens.push(addToken(desk, await addMember(desk, "reviewer")));
  const before = await memory(desk.pid);
  const stop = new AbortController();
  const heard: number[] = [];
  const responses = await Promise.all(
    Array.from({ length: STREAMS }, async (_, n) => {
      const headers = { authorization: `Bearer ${tokens[n % PEOPLE]}` };
      const response = await fetch(`${desk.url}/api/v1/articles/${id}/stream`, { headers, signal: stop.signal });
      if (!response.ok) throw new Error(`A stream was refused: ${response.status} ${await response.text()}`);
      return response;
    }),
  );
  const listening = responses.map((response) =>
    listen(response, () => heard.push(performance.now())).catch(() => undefined),
  );
  await later(seconds * 1000);
  const during = await memory(desk.pid);
  const sent = performance.now();
  await fetch(`${desk.url}/api/v1/claims/${claim.id}/verdicts`, {
    method: "POST",
    headers: { authorization: `Bearer ${desk.token}`, "content-type": "application/json" },
    body: JSON.stringify(verdictOn(claim, "supported")),
  });
  while (heard.length < STREAMS && performance.now() - sent < 10_000) await later(5);
  stop.abort();
  await Promise.all(listening);
  const last = quantile(heard, 1) - sent;
  const all = heard.length === STREAMS;
  return [
    {
      what: `${STREAMS} event streams for ${seconds} s, memory`,
      figure: `+${(during - before).toFixed(0)} MB`,
      beside: `${before.toFixed(0)} MB before`,
      ...{ target: "<= 100 MB", ok: !(during - before > 100) },
    },
    {
      what: "a verdict told to all of them",
      figure: all ? ms(last) : `only ${heard.length} heard`,
      ...{ target: "< 1,000 ms", ok: all && last < 1000 },
    },
  ];
}

/** Reads a stream until it tells of a change. */
async function listen(response: Response, changed: () => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    if (/^event: ?change/m.test(rest)) return changed();
    rest = rest.slice(-200);
  }
}
