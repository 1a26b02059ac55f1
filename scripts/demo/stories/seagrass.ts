import { openArticle } from "#lib/desk/open-article";
import { signOff } from "#lib/desk/sign-off";
import { bring, decide, type Step } from "../acts.ts";
import { day } from "../clock.ts";
import type { People } from "../people.ts";

/** A science piece whose review is closed. */
export function seagrass({ editor, admin, samir }: People): Step[] {
  let id = "";
  const about = { outlet: "Tidewater Review", byline: "Noor de Wit", publishedOn: day(-6) };
  const words = [
    "640 hectares",
    "120 places",
    "1970s",
    "closed in 2008",
    "1.4 tonnes",
    "less than a tenth",
    "by itself",
  ];
  return [
    [150, async () => (id = await bring(editor, "seagrass", about))],
    ...[...words, "87 of the 120"].map(
      (part, at): Step => [
        120 - at / 10,
        () => decide(samir, id, part, "supported", [{ ...STUDY, passage: PASSAGES[part] ?? "" }]),
      ],
    ),
    [
      118,
      () => decide(samir, id, "cod in 19", "false", [{ ...STUDY, passage: COD }], { rationale: "One digit too few." }),
    ],
    [96, async () => signOff(admin, id, { version: (await openArticle(admin, id)).article.version })],
  ];
}

const STUDY = {
  url: "https://coastal-waters.example.org/articles/seagrass-recovery",
  title: "Natural recovery of seagrass after the closure of a point source",
  publisher: "Coastal Waters",
  publishedOn: day(-9),
};
const COD = "Juvenile cod were present at 29 of 120 stations in the first survey and at 87 in the last.";
const PASSAGES: Record<string, string> = {
  "640 hectares": "The mapped area grew from 158 to 640 hectares.",
  "120 places": "Divers counted shoots at 120 stations.",
  "1970s": "Meadows were lost between 1971 and 1979, when effluent of the paper mill reduced light at depth.",
  "closed in 2008": "Discharge ended with the closure of the mill in 2008.",
  "1.4 tonnes": "We estimate storage at 1.4 t of carbon per hectare and year.",
  "less than a tenth": "Replanting accounts for 7 % of the present area.",
  "by itself": "The remaining 93 % established from drifting seed.",
  "87 of the 120": COD,
};
