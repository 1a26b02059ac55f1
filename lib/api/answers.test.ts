import { expect, test } from "vitest";
import { articleJson, segmentJson } from "#lib/article/json";
import { claimJson, verdictJson } from "#lib/claim/claim";
import { resplitJson } from "#lib/claim/resplit-json";
import { freshDesk, joined } from "#lib/desk/desk.fixture";
import { editClaim } from "#lib/desk/edit-claim";
import { findCitations } from "#lib/desk/find-citations";
import { listArticles } from "#lib/desk/list-articles";
import { claimHistory, listClaims } from "#lib/desk/list-claims";
import { listMembers } from "#lib/desk/members";
import { nextClaim } from "#lib/desk/next-claim";
import { addNote, listMentions, listNotes } from "#lib/desk/notes";
import { openArticle } from "#lib/desk/open-article";
import { previewResplit } from "#lib/desk/preview-resplit";
import { recordVerdict } from "#lib/desk/record-verdict";
import { exportRows } from "#lib/desk/report";
import { resplitArticle } from "#lib/desk/resplit-article";
import { similarClaims } from "#lib/desk/similar-claims";
import { submitArticle } from "#lib/desk/submit-article";
import { undo } from "#lib/desk/undo";
import { isDeskError, Refused } from "#lib/errors";
import type { Actor } from "#lib/member/member";
import { problem } from "#lib/problem";
import { reportJson } from "#lib/report/report-json";
import { ANSWERS, type AnswerName } from "./names.ts";

freshDesk();

const TEXT = `Tunnel opens

The tunnel cost 410 million crowns in 2016, mayor Ida Holt said. It is a lovely sight. Fares fell by 7 percent in May.`;

/** What is answered says exactly what its shape says: nothing is missing, and nothing is told that is not described. */
function fits(name: AnswerName, answer: unknown): void {
  const sent: unknown = JSON.parse(JSON.stringify(answer));
  const read = ANSWERS[name].safeParse(sent);
  expect(read.error?.issues ?? [], name).toEqual([]);
  expect(read.data, name).toEqual(sent);
}

async function submitted(actor: Actor) {
  const { id } = await submitArticle(actor, { title: "Tunnel opens", outlet: "Courier", text: TEXT });
  const { items } = await listClaims(actor, { articleId: id, limit: 10 });
  return { id, claims: items };
}

const CITED = {
  ...{ stance: "refutes" as const, passage: "It cost 7 crowns.", url: "https://example.org/a" },
  publishedOn: "2026-05-04",
};
const decision = (version: number) => ({
  ...{ version, verdict: "false" as const, rationale: "No.", citations: [CITED], repeats: [] },
});

test("articles", async () => {
  const admin = await joined("admin");
  const { id } = await submitted(admin);
  const { article, segments, revision } = await openArticle(admin, id);
  fits("Article", articleJson(article));
  for (const segment of segments) fits("Segment", segmentJson(segment));
  const { number, text, textHash, splitter, splitterVersion, splitterNote } = revision;
  fits("OpenArticle", {
    ...{ ...articleJson(article), signoff: null, segments: segments.map(segmentJson) },
    revision: { number, text, textHash, splitter, splitterVersion, splitterNote },
  });
  const { items, next } = await listArticles(admin, { limit: 10 });
  const told = items.map((item) => ({
    ...articleJson({ ...item, assigneeName: item.assignee }),
    ...{ state: item.state, claims: item.claims, tallies: item.count },
  }));
  fits("ArticleList", { items: told, next });
});

test("claims, their verdicts and their history", async () => {
  const admin = await joined("admin");
  const { claims } = await submitted(admin);
  const [first, second] = claims;
  if (!first || !second) throw new Error("The splitter found too few claims.");
  fits("ClaimList", { items: claims.map(claimJson), next: 7 });
  const { items, titles } = await listClaims(admin, { limit: 10 });
  const found = items.map((claim) => ({ ...claimJson(claim), articleTitle: titles.get(claim.articleId) }));
  fits("FoundClaims", { items: found, next: null });
  const [decided] = await recordVerdict(admin, first.id, decision(1));
  if (!decided) throw new Error("No claim was decided.");
  fits("Claim", claimJson(decided));
  fits("RecordedVerdict", { ...claimJson(decided).currentVerdict, claim: claimJson(decided), repeats: [] });
  await editClaim(admin, second.id, { version: 1, stateReason: "Conflicting sources" });
  const { verdicts, events } = await claimHistory(admin, first.id);
  const happened = events.map(({ seq, verb, at, by, before, after }) => ({
    ...{ seq, verb, at: new Date(at).toISOString(), by, before, after },
  }));
  fits("ClaimHistory", { verdicts: verdicts.map(verdictJson), events: happened });
  const similar = await similarClaims(admin, (await submitted(admin)).claims[0]?.id ?? "");
  expect(similar).toHaveLength(1);
  fits("SimilarClaims", { items: similar.map((found) => ({ ...found, claim: claimJson(found.claim) })) });
  fits("UsedCitations", { items: await findCitations(admin, { q: "", limit: 10 }) });
});

test("notes, mentions, the next claim and undo", async () => {
  const admin = await joined("admin");
  const { id, claims } = await submitted(admin);
  const note = await addNote(admin, id, { claimId: claims[0]?.id, body: "Hm.", mentions: [admin.id] });
  fits("Note", note);
  fits("NoteList", { items: await listNotes(admin, id) });
  fits("MentionList", { items: await listMentions(admin) });
  fits("NextClaim", await nextClaim(admin, id, { client: "tab", after: null }));
  await recordVerdict(admin, claims[0]?.id ?? "", decision(1));
  const undone = await undo(admin, id);
  fits("Undone", { ...undone, claims: undone.claims.map(claimJson) });
  const members = (await listMembers(admin)).map(({ id, name, role }) => ({ id, name, role }));
  fits("MemberList", { items: members });
});

test("splitting again", async () => {
  const admin = await joined("admin");
  const { id } = await submitted(admin);
  fits("ResplitPreview", resplitJson(await previewResplit(admin, id)));
  fits("Resplit", await resplitArticle(admin, id, { version: 1 }));
});

test("the report", async () => {
  const admin = await joined("admin");
  const { claims } = await submitted(admin);
  await recordVerdict(admin, claims[0]?.id ?? "", decision(1));
  const head = { generatedAt: new Date().toISOString(), filter: { outlet: "Courier" } };
  let json = "";
  for await (const chunk of reportJson(head, await exportRows(admin, {}))) json += chunk;
  fits("Report", JSON.parse(json));
});

test("refusals", async () => {
  const admin = await joined("admin");
  const { claims } = await submitted(admin);
  const stale = await editClaim(admin, claims[0]?.id ?? "", { version: 9, statement: "No." }).catch((error) => error);
  expect(isDeskError(stale)).toBe(true);
  fits("Problem", await problem(stale).json());
  fits("Problem", await problem(Refused("No.", [{ text: "Reopen", href: "/articles/1" }])).json());
  const empty = await submitArticle(admin, { text: " " }).catch((error) => error);
  fits("Problem", await problem(empty).json());
});
