/** Words that tell the same event or thing in news, and the opposite where one is told as often. */
const senses =
  "rise rose risen rises rising grow grew grown grows growing growth increase increased increases increasing climb climbed climbs climbing jump jumped jumps soar soared soars raise raised raises raising" +
  "/fall fell fallen falls falling drop dropped drops dropping decline declined declines declining decrease decreased decreases decreasing shrink shrank shrunk shrinks dip dipped reduce reduced reduces reduction" +
  "|die died dies dying dead death deaths kill killed kills killing" +
  "|win won wins winning victory/lose lost loses losing loss defeat defeated" +
  "|buy bought buys buying acquire acquired acquires acquisition purchase purchased purchases/sell sold sells selling sale" +
  "|approve approved approves approval adopt adopted adopts adoption pass passed passes/reject rejected rejects rejection" +
  "|begin began begun begins beginning start started starts starting launch launched launches/end ended ends ending finish finished finishes" +
  "|open opened opens opening reopened reopen inaugurate inaugurated/close closed closes closing closure shut shuts shutdown" +
  "|appoint appointed appoints appointment named hire hired hires/dismiss dismissed dismisses dismissal sack sacked fired" +
  "|support supported supports back backed backs backing favour favoured favor favored/oppose opposed opposes opposing opposition" +
  "|gold/bronze|gold/silver|silver/bronze" +
  "|quit quits resign resigned resigns resignation" +
  "|build built builds building construct constructed construction" +
  "|arrest arrested arrests detain detained detains detention" +
  "|injure injured injures injury injuries hurt hurts wound wounded" +
  "|delay delayed delays postpone postponed postpones postponement" +
  "|cancel cancelled canceled cancellation scrap scrapped scraps" +
  "|ban banned bans banning prohibit prohibited prohibits outlaw outlawed" +
  "|power electricity|home homes household households|company companies firm firms|worker workers employee employees staff" +
  "|doctor doctors physician physicians|car cars vehicle vehicles|pupil pupils student students" +
  "|country countries nation nations|deal deals agreement agreements accord pact" +
  "|investigate investigated investigates investigation probe probes inquiry" +
  "|annual annually yearly|unemployment jobless joblessness|percent cent|choose chose chosen chooses pick picked select selected selects" +
  "|write wrote written writes|give gave given gives|take took taken takes|make made makes|find found finds" +
  "|know knew known knows|bring brought brings|pay paid pays|spend spent spends|send sent sends|leave left leaves" +
  "|break broke broken breaks|steal stole stolen steals|hold held holds|meet met meets|lead led leads|teach taught teaches" +
  "|capture captured captures seize seized seizes liberate liberated liberates overrun" +
  "|truck trucks lorry lorries|grocery groceries food foods|collapse collapsed collapses cave-in caved|guilty convicted" +
  "|reply replied respond responded|refuse refused refuses decline declined|thousand thousands|flee fled flees|cost costs costing|strike strikes struck walkout|destroy destroyed destroys wreck wrecked|rescue rescued rescues save saved saves";

/** The first word of its sense for each word. */
export const senseOf = new Map<string, string>();
/** Senses that tell the contrary, both ways. */
export const opposites: [string, string][] = [];
for (const pair of senses.split("|")) {
  const sides = pair.split("/").map((side) => side.split(" "));
  for (const side of sides) for (const word of side) senseOf.set(word, side[0] as string);
  const [one, other] = sides;
  if (one && other) opposites.push([one[0] as string, other[0] as string]);
}
