import { bring, change, decide, type Step, triage } from "../acts.ts";
import { day } from "../clock.ts";
import type { People } from "../people.ts";

/** A council report that should have been done yesterday. */
export function councilBins({ editor, samir }: People): Step[] {
  let id = "";
  const about = { outlet: "Northport Courier", byline: "Ed Moss", publishedOn: day(-3) };
  const sourceUrl = "https://courier.example.org/council/bins-every-two-weeks";
  return [
    [66, async () => (id = await bring(editor, "council-bins", { ...about, sourceUrl }))],
    [65, () => triage(editor, id, { assigneeId: samir.id, dueOn: day(-1), urgent: true })],
    [30, () => decide(samir, id, "23 to 18", "supported", [VOTE])],
    [29.7, () => decide(samir, id, "38 percent", "outdated", [WASTE], { asOf: day(-320) })],
    [29.4, () => change(samir, id, "more rats", { stateReason: "Cannot be verified" })],
  ];
}

const VOTE = {
  passage: "The motion was carried by 23 votes to 18, with two abstentions.",
  url: "https://northport.example.org/council/minutes/latest",
  title: "Minutes of the council",
  publisher: "City of Northport",
  publishedOn: day(-3),
};
const WASTE = {
  passage: "The share of household waste recycled rose from 38 to 44 percent.",
  url: "https://stats.example.org/environment/waste",
  title: "Household waste by municipality",
  publisher: "Office of Statistics",
  publishedOn: day(-90),
};
