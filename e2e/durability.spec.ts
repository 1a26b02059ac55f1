import { verdictOn } from "./articles.ts";
import { expect, test } from "./fixtures.ts";
import { addMember, addToken } from "./people.ts";
import type { RunningDesk } from "./running-desk.ts";

const ROUNDS = 20;
const CLIENTS = 6;

interface Kept {
  id: string;
  version: number;
}

/** Saves verdicts on these claims, one after the other, until the desk is gone; tells of each that was acknowledged. */
async function save(desk: RunningDesk, token: string, claims: Kept[], acknowledged: (verdictId: string) => void) {
  const { url } = desk;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  for (let round = 0; ; round++)
    for (const claim of claims) {
      const body = JSON.stringify(verdictOn({ version: claim.version + round }, round % 2 ? "false" : "outdated"));
      const response = await fetch(`${url}/api/v1/claims/${claim.id}/verdicts`, { method: "POST", headers, body });
      const saved = (await response.json()) as { id: string };
      if (response.status !== 201)
        throw new Error(`A verdict was refused: ${response.status} ${JSON.stringify(saved)}`);
      acknowledged(saved.id);
    }
}

/** What is half done, over all that was ever saved: each list ought to be empty. */
const halves = ({ db }: RunningDesk) => ({
  integrity: db.pragma("integrity_check"),
  orphans: db.pragma("foreign_key_check"),
  withoutCitation: db.prepare("SELECT id FROM verdicts WHERE id NOT IN (SELECT verdict_id FROM citations)").all(),
  withoutEvent: db
    .prepare("SELECT id FROM verdicts WHERE id NOT IN (SELECT subject_id FROM events WHERE verb = 'verdict.recorded')")
    .all(),
  withoutVersion: db
    .prepare("SELECT id FROM claims c WHERE version <> 1 + (SELECT count(*) FROM verdicts WHERE claim_id = c.id)")
    .all(),
  notTheNewest: db
    .prepare("SELECT id FROM claims c WHERE verdict_id IS NOT (SELECT max(id) FROM verdicts WHERE claim_id = c.id)")
    .all(),
});

test("a desk that is killed in the midst of saving has lost nothing it acknowledged", async ({ startDesk }) => {
  test.setTimeout(180_000);
  const desk = await startDesk();
  const admin = await addMember(desk, "admin");
  const tokens = Array.from({ length: CLIENTS }, () => addToken(desk, admin));
  const text = Array.from({ length: 60 }, (_, n) => `Pier ${n + 1} cost ${n + 2} million crowns in 2025.`).join("\n\n");
  const response = await fetch(`${desk.url}/api/v1/articles`, {
    ...{ method: "POST", body: JSON.stringify({ text }) },
    headers: { authorization: `Bearer ${tokens[0]}`, "content-type": "application/json" },
  });
  expect(response.status).toBe(201);

  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++)
    await test.step(`round ${round + 1}`, async () => {
      const claims = desk.db.prepare<[], Kept>("SELECT id, version FROM claims ORDER BY seq").all();
      expect(claims).toHaveLength(60);
      // Another place in the stream of saves each round: the blow falls while the other clients wait for an answer.
      const blow = acknowledged.length + 3 + ((round * 17) % 41);
      let killed: Promise<void> | undefined;
      const clients = tokens.map((token, mine) =>
        save(
          desk,
          token,
          claims.filter((_, at) => at % CLIENTS === mine),
          (verdictId) => {
            acknowledged.push(verdictId);
            if (acknowledged.length >= blow) killed ??= desk.kill();
          },
        ),
      );
      const ends = await Promise.allSettled(clients);
      await killed;
      for (const end of ends)
        expect(String(end.status === "rejected" && end.reason)).toMatch(/fetch failed|terminated/);
      await desk.restart();
      const kept = new Set(desk.db.prepare<[], string>("SELECT id FROM verdicts").pluck().all());
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      expect(halves(desk)).toEqual({
        ...{ integrity: [{ integrity_check: "ok" }], orphans: [], withoutCitation: [], withoutEvent: [] },
        ...{ withoutVersion: [], notTheNewest: [] },
      });
    });
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 3);
});
