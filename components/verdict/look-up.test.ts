import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CitationDraft } from "../claim/desk-types";
import { emptyCitation } from "../claim/drafts";
import type { lookUp as LookUp } from "./look-up";

const page = { title: "Tunnel opens", publisher: "Courier", publishedOn: null };
let answers: Response[];
let asked: number;
let citation: CitationDraft | undefined;
const said: string[] = [];

beforeEach(() => {
  vi.resetModules();
  answers = [];
  asked = 0;
  said.length = 0;
  citation = { ...emptyCitation("2026-05-04"), url: "https://a.example/" };
  vi.stubGlobal("fetch", async () => {
    asked++;
    return answers.shift() ?? Response.json(page);
  });
});
afterEach(() => vi.unstubAllGlobals());

const fresh = async (): Promise<typeof LookUp> => (await import("./look-up.ts")).lookUp;
const change = (change: Partial<CitationDraft>) => {
  if (citation) citation = { ...citation, ...change };
};
const now = () => citation;
const say = (words: string) => void said.push(words);

test("a page is asked for once, and fills every citation of it; what was typed stays", async () => {
  const lookUp = await fresh();
  await lookUp(now, change, say);
  expect(citation).toMatchObject({ title: "Tunnel opens", publisher: "Courier", publishedOn: "" });
  citation = { ...emptyCitation("2026-05-04"), url: "https://a.example/", publisher: "The Courier" };
  await lookUp(now, change, say);
  expect(citation).toMatchObject({ title: "Tunnel opens", publisher: "The Courier" });
  expect(asked).toBe(1);
});

test("what is learnt of a citation that is gone, or has another address by then, is dropped", async () => {
  const lookUp = await fresh();
  const late = lookUp(now, change, say);
  citation = { ...emptyCitation("2026-05-04"), url: "https://b.example/" };
  await late;
  expect(citation.title).toBe("");
});

test("a failure is told with its reason and forgotten; a desk that does not fetch is asked once", async () => {
  const lookUp = await fresh();
  answers.push(Response.json({ detail: "The page took too long." }, { status: 422 }));
  await lookUp(now, change, say);
  expect(said).toEqual(["The page was not read: The page took too long."]);
  await lookUp(now, change, say);
  expect(citation?.title).toBe("Tunnel opens");
  citation = { ...emptyCitation("2026-05-04"), url: "https://c.example/" };
  answers.push(Response.json({ detail: "This desk does not fetch pages." }, { status: 409 }));
  await lookUp(now, change, say);
  await lookUp(now, change, say);
  expect([asked, said.length]).toEqual([3, 1]);
});
