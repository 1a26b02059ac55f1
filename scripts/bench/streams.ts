import { readFile } from "node:fs/promises";
import { setTimeout as later } from "node:timers/promises";
import { addMember, addToken } from "../../e2e/people.ts";
import { type Desk, submit } from "./desk.ts";
import { type Measure, ms, quantile } from "./measure.ts";
import { Reader } from "./reader.ts";

const STREAMS = 200;
const PEOPLE = 20;
/** So many of the readers are cut off half-way and come back. */
const CUT_OFF = 20;
/** What the process may grow by while all of them listen, in megabytes. */
const GROWTH = 16;

/** Memory of a process in megabytes; where the system has no /proc there is nothing to tell. */
async function memory(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1000;
}

/**
 * (g) Many open event streams while something happens every second: whether every reader hears of each event once, how
 * soon, what the streams cost in memory and whether that grows.
 */
export async function streams(desk: Desk, seconds: number): Promise<Measure[]> {
  const { id, claims } = await submit(desk, "The pier cost 9 million crowns in 2025.");
  const [claim] = claims;
  if (!claim) throw new Error("The article has no claim.");
  const tokens: string[] = [];
  for (let n = 0; n < PEOPLE; n++) tokens.push(addToken(desk, await addMember(desk, "reviewer")));
  const before = await memory(desk.pid);
  const readers = Array.from(
    { length: STREAMS },
    (_, n) => new Reader(`${desk.url}/api/v1/articles/${id}/stream`, tokens[n % PEOPLE] ?? ""),
  );
  await Promise.all(readers.map((reader) => reader.open()));
  const samples: number[] = [];
  const sent = new Map<number, number>();
  for (let second = 0; second < seconds; second++) {
    if (second === Math.floor(seconds / 2)) for (const reader of readers.slice(0, CUT_OFF)) reader.cutOff();
    if (second === Math.floor(seconds / 2) + 3)
      await Promise.all(readers.slice(0, CUT_OFF).map((reader) => reader.open()));
    sent.set(second, performance.now());
    await reword(desk, claim, `The pier cost ${second} million crowns.`);
    samples.push(await memory(desk.pid));
    await later(1000);
  }
  const told = readers.map((reader) => reader.events.map(({ seq }) => seq).join());
  const [first = ""] = told;
  const once = first.split(",").length === seconds && told.every((one) => one === first);
  for (const reader of readers) reader.cutOff();
  const delays = readers.slice(CUT_OFF).flatMap(({ events }) => events.map(({ at }, n) => at - (sent.get(n) ?? at)));
  const third = Math.floor(samples.length / 3);
  const [early, late] = [samples.slice(third, 2 * third), samples.slice(-third)].map((some) => quantile(some, 0.5));
  const growth = (late ?? Number.NaN) - (early ?? Number.NaN);
  return [
    {
      what: `${STREAMS} event streams, memory`,
      figure: `+${((early ?? Number.NaN) - before).toFixed(0)} MB`,
      beside: `${before.toFixed(0)} MB before`,
      ...{ target: "<= 100 MB", ok: !((early ?? 0) - before > 100) },
    },
    {
      what: `growth from the second to the last third of ${seconds} s`,
      figure: `${growth.toFixed(1)} MB`,
      ...{ target: `<= ${GROWTH} MB`, ok: !(growth > GROWTH) },
    },
    {
      what: `each event once, also to the ${CUT_OFF} that were cut off`,
      figure: `${told.filter((one) => one === first).length} of ${STREAMS} readers, ${seconds} events`,
      ...{ target: "all", ok: once },
    },
    {
      what: "an event told to all of them, p95",
      figure: ms(quantile(delays, 0.95)),
      ...{ target: "< 1,000 ms", ok: quantile(delays, 0.95) < 1000 },
    },
  ];
}

async function reword(desk: Desk, claim: { id: string; version: number }, statement: string): Promise<void> {
  const response = await fetch(`${desk.url}/api/v1/claims/${claim.id}`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${desk.token}`, "content-type": "application/json" },
    body: JSON.stringify({ version: claim.version, statement }),
  });
  if (!response.ok) throw new Error(`The wording was not taken: ${response.status} ${await response.text()}`);
  claim.version++;
}
