import { readFile } from "node:fs/promises";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import type { ClaimJson } from "#lib/claim/claim";
import type { Verdict } from "#lib/review/rules";
import type { RunningDesk } from "./running-desk.ts";

export interface Taken {
  id: string;
  title: string;
  claims: ClaimJson[];
}

/** One of the invented articles in `e2e/texts`. */
export const invented = (name: string): Promise<string> =>
  readFile(path.join(import.meta.dirname, "texts", name), "utf8");

/** Submits an article through the API; answers it with its claims in the order of the text. */
export async function submit(client: APIRequestContext, given: { text: string; [field: string]: string }) {
  const response = await client.post("/api/v1/articles", { data: given });
  if (!response.ok()) throw new Error(`The article was not taken: ${response.status()} ${await response.text()}`);
  const { id, title }: Taken = await response.json();
  return { id, title, claims: await claimsOf(client, id) } satisfies Taken;
}

export async function claimsOf(client: APIRequestContext, articleId: string): Promise<ClaimJson[]> {
  const response = await client.get(`/api/v1/articles/${articleId}/claims?limit=200`);
  const { items }: { items: ClaimJson[] } = await response.json();
  return items.toSorted((a, b) => a.start - b.start);
}

const STANCE = { supported: "supports", outdated: "supersedes", false: "refutes" } as const;

/** A whole verdict as the API takes it, with one citation that fits. */
export const verdictOn = ({ version }: { version: number }, verdict: Verdict) => ({
  version,
  verdict,
  rationale: `Looked up: ${verdict}.`,
  ...(verdict === "outdated" && { asOf: "2025-12-31" }),
  citations: [
    { stance: STANCE[verdict], passage: "The register says so.", title: "Register", url: "https://register.example/1" },
  ],
});

export async function decide(client: APIRequestContext, claim: ClaimJson, verdict: Verdict): Promise<void> {
  const response = await client.post(`/api/v1/claims/${claim.id}/verdicts`, { data: verdictOn(claim, verdict) });
  if (!response.ok()) throw new Error(`The verdict was not taken: ${response.status()} ${await response.text()}`);
}

/** Changes whenever the desk commits something; its own looking, or this connection's, does not count. */
export const written = (desk: RunningDesk): unknown => desk.db.pragma("data_version", { simple: true });
