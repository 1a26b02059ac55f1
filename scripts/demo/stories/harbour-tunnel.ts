import { addNote } from "#lib/desk/notes";
import { resizeClaim } from "#lib/desk/resize-claim";
import { splitClaim } from "#lib/desk/split-claim";
import { bring, change, claimWith, decide, type Step, triage } from "../acts.ts";
import { day } from "../clock.ts";
import type { People } from "../people.ts";

/** A wire story in the middle of its review, with a claim in every state. */
export function harbourTunnel({ editor, reiko, samir }: People): Step[] {
  let id = "";
  const about = { outlet: "Northport Courier", byline: "Lena Marsh", publishedOn: day(-4) };
  const sourceUrl = "https://courier.example.org/news/harbour-tunnel-opens";
  return [
    [92, async () => (id = await bring(editor, "harbour-tunnel", { ...about, sourceUrl }))],
    [91, () => triage(editor, id, { assigneeId: reiko.id, dueOn: day(2) })],
    [72, () => decide(reiko, id, "opened to traffic", "supported", [OPENING])],
    [71.7, () => change(reiko, id, "cost 410 million", { statement: PRICE })],
    [71.6, () => decide(reiko, id, "cost 410 million", "false", [AUDIT, BUDGET], { rationale: COST })],
    [
      71.2,
      () => decide(reiko, id, "carried 9,000 vehicles", "outdated", [TRAFFIC], { asOf: day(-500), rationale: FERRY }),
    ],
    [70.9, () => decide(reiko, id, "since 1958", "supported", [ARCHIVE], { reviewBy: day(180) })],
    [50, () => cut(reiko, id, "4.2 kilometres", " and lies")],
    [49.9, () => change(reiko, id, "and lies 38 metres", { statement: DEPTH })],
    [49.8, () => decide(reiko, id, "4.2 kilometres", "supported", [LENGTH])],
    [49, () => decide(samir, id, "work stopped for seven months", "supported", [SHAFT])],
    [27, () => widen(reiko, id, "opened to traffic", "on Monday")],
    [26, () => change(reiko, id, "proud day", { state: "dropped", stateReason: "Opinion" })],
    [25.5, () => change(reiko, id, "repaid in 2049", { stateReason: "Needs the author's source" })],
    [25.2, () => ask(reiko, id, "repaid in 2049", editor.id)],
    [6, () => change(samir, id, "Two workers died", { stateReason: "Conflicting sources" })],
    [5, () => change(reiko, id, "61 percent", { claimant: "the city archive" })],
  ];
}

/** Cuts a claim before these words. */
async function cut(who: People["reiko"], id: string, words: string, before: string) {
  const { id: claimId, version, quote, pointStart } = await claimWith(who, id, words);
  return splitClaim(who, claimId, { version, at: [pointStart + quote.indexOf(before)] });
}

/** Ends a decided claim after these words, which leaves it to be checked again. */
async function widen(who: People["reiko"], id: string, words: string, last: string) {
  const { id: claimId, version, quote, pointStart } = await claimWith(who, id, words);
  const end = pointStart + quote.indexOf(last) + last.length;
  return resizeClaim(who, claimId, { version, start: pointStart, end });
}

async function ask(who: People["reiko"], id: string, words: string, editorId: string) {
  const { id: claimId } = await claimWith(who, id, words);
  const body =
    "@Tomas Lindqvist could you ask Lena for the loan agreement? I find 2049 in no public paper, only “about 25 years”.";
  return addNote(who, id, { claimId, body, mentions: [editorId] });
}

const COST =
  "410 million is the contract of 2018. With the repairs of 2019 and the eastern ramp the audit counts 587 million.";
const FERRY = "True for the summer it speaks of. The last season carried a third less.";

const PRICE = "The harbour tunnel cost 410 million crowns.";
const DEPTH = "The tunnel lies 38 metres below the sea at its deepest point.";

const OPENING = {
  passage: "The tunnel was opened to all traffic on Monday at 10:00.",
  url: "https://northport.example.org/press/tunnel-opening",
  title: "Harbour tunnel open to traffic",
  publisher: "City of Northport",
  publishedOn: day(-6),
};
const AUDIT = {
  passage: "Total expenditure on the harbour tunnel reached 587 million crowns at the end of the third quarter.",
  note: "Table 4, including the eastern ramp.",
  url: "https://audit.example.org/reports/harbour-tunnel-final",
  title: "Harbour tunnel: final account",
  publisher: "National Audit Office",
  publishedOn: day(-40),
  archiveUrl: "https://archive.example.net/audit.example.org/reports/harbour-tunnel-final",
};
const BUDGET = {
  stance: "context" as const,
  passage: "The council approves a contract sum of 410 million crowns.",
  url: "https://northport.example.org/council/minutes/2018-06-12",
  title: "Minutes of the council",
  publisher: "City of Northport",
  publishedOn: "2018-06-14",
};
const TRAFFIC = {
  passage: "In its last season the line carried 5,900 vehicles a day on average.",
  url: "https://stats.example.org/transport/ferries",
  title: "Ferry traffic by line",
  publisher: "Office of Statistics",
  publishedOn: day(-70),
};
const ARCHIVE = {
  passage: "The first motion for a fixed crossing was put to the council in March 1958.",
  title: "Council minutes 1958, volume 2, page 117",
  publisher: "Northport City Archive",
};
const LENGTH = {
  passage: "Length between portals: 4,214 m.",
  url: "https://northport.example.org/projects/harbour-tunnel/facts",
  title: "The harbour tunnel in figures",
  publisher: "City of Northport",
  publishedOn: day(-30),
};
const SHAFT = {
  passage: "Work in the eastern shaft was suspended from 4 February to 9 September 2019 after an ingress of sea water.",
  url: "https://audit.example.org/reports/harbour-tunnel-delays",
  title: "Delays in the harbour tunnel",
  publisher: "National Audit Office",
  publishedOn: "2020-11-03",
};
