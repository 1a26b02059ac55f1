import { addNote } from "#lib/desk/notes";
import { bring, decide, type Step, triage } from "../acts.ts";
import { day } from "../clock.ts";
import type { People } from "../people.ts";

/** An interview, just begun, due tomorrow. */
export function busDirector({ editor, reiko }: People): Step[] {
  let id = "";
  const about = { outlet: "Morning Post", byline: "Jo Haines", publishedOn: day(-1) };
  const body = "@Reiko Ito the depot sent its fleet list. It lies on your desk.";
  return [
    [22, async () => (id = await bring(editor, "bus-director", about))],
    [21, () => triage(editor, id, { assigneeId: reiko.id, dueOn: day(1) })],
    [20.5, () => addNote(editor, id, { body, mentions: [reiko.id] })],
    [4, () => decide(reiko, id, "212 buses", "supported", [FLEET])],
    [3.8, () => decide(reiko, id, "81 percent", "false", [PUNCTUALITY], { rationale: "81 is the year before." })],
  ];
}

const FLEET = {
  passage: "Vehicles in service: 212, of which battery-electric: 106.",
  title: "Fleet list, third quarter",
  publisher: "City Bus",
};
const PUNCTUALITY = {
  passage: "Departures on time: 81.2 % (year before last), 76.9 % (last year).",
  url: "https://stats.example.org/transport/punctuality",
  title: "Punctuality of local transport",
  publisher: "Office of Statistics",
  publishedOn: day(-55),
};
