import { expect, test } from "vitest";
import { splitText } from "../builtin";

const FILLER = [
  "The museum in Tarn lent nine paintings to a gallery in Oslo last spring.",
  "Farmers near the border planted barley on 300 hectares of dry land.",
  "A spokesman for the port said that the crane had been inspected twice.",
];

function areGrouped(one: string, other: string): boolean {
  const { claims } = splitText([one, ...FILLER, other].join("\n\n"));
  const first = claims[0];
  const last = claims[claims.length - 1];
  return first?.group != null && first.group === last?.group && first !== last;
}

const SAME: [string, string][] = [
  [
    "The council approved the new tram line on Monday by 31 votes to 12.",
    "By 31 votes to 12, councillors passed the plan for a new tram line.",
  ],
  [
    "Some 84,000 households in the valley had no electricity on Sunday night.",
    "About 84,000 homes had no power across the valley, the utility Voltara said.",
  ],
  [
    "Unemployment in the province fell to 5.4 percent in August.",
    "In August the jobless rate of the province dropped to 5.4%, according to the statistics office.",
  ],
  [
    "Two climbers were killed by an avalanche on the north face of Mount Ardel.",
    "Mountain rescuers confirmed that two climbers died when an avalanche hit the north face of Mount Ardel.",
  ],
  [
    "Nordhav Seafood bought its rival Brineworks for 240 million euros in May.",
    "In May, Brineworks was acquired by Nordhav Seafood for 240 million euros.",
  ],
  [
    "The fleet of the ferry company has grown from 14 ships in 2012 to 37 today.",
    "The company now runs 37 ferries, up from 14 in 2012.",
  ],
  [
    "The rebuilt theatre reopened in March after a renovation that cost 18.2 million pounds.",
    "Renovation of the theatre, which opened again in March, cost about 18 million pounds.",
  ],
  [
    "Nearly 200,000 people signed the petition against the quarry in ten days.",
    "The petition against the quarry was signed by 198,400 people.",
  ],
  [
    "Chief economist Lena Ostrow argues that the tax on diesel hurts poor households more than rich ones.",
    "According to chief economist Lena Ostrow, the diesel tax hurts poor households more than rich ones.",
  ],
  [
    "Biologist Per Lund says that feeding birds in winter spreads disease among them, not safety.",
    "Feeding birds in winter spreads disease among them, biologist Per Lund says.",
  ],
  [
    "The airline cancelled 120 flights on Friday because of a strike by cabin crews.",
    "Because cabin crews went on strike, the airline scrapped 120 flights.",
  ],
  [
    "The court in Bellmar banned the sale of the drug to people under 21.",
    "Sale of the drug to people under 21 was prohibited by the Bellmar court.",
  ],
  [
    "Police detained four men over the theft of a bronze statue from the cathedral.",
    "Four men were arrested over the theft of the cathedral's bronze statue, police said.",
  ],
  [
    "The government postponed the introduction of the road toll until 2028.",
    "The introduction of the road toll has been delayed until 2028 by the government.",
  ],
  [
    "Reservoirs in the south hold 42 percent of their usual volume of water.",
    "The reservoirs of the south are at 42 percent of their usual volume, the water agency reported.",
  ],
  [
    "Workers at the Harlow steel plant began a strike over pay on Tuesday.",
    "Employees of the Harlow steel plant started their strike over pay.",
  ],
  [
    "The bank will close 63 branches and cut 1,150 jobs by the end of next year.",
    "The bank announced that it would cut 1,150 jobs and shut 63 branches.",
  ],
  [
    "Mayor Anke Solberg resigned after an audit found that she had hidden gifts from a builder.",
    "An audit found that Anke Solberg had hidden gifts from a builder, and the mayor quit.",
  ],
  [
    "Despite a weak start, Ferro's relentless campaigning and money from unions have won over several districts in the north.",
    "However, Ferro's relentless campaigning seems to have convinced voters in the north, who had doubted her after the start of the race.",
  ],
];

SAME.push(
  [
    "More than six in ten people in Vestria have cut their grocery spending since spring.",
    "61% of Vestrians have reduced what they spend on food.",
  ],
  [
    "Just 14 per cent of respondents consider the prices of the chains to be fair, the poll found.",
    "Only one shopper in seven finds the prices of the supermarkets fair, the poll shows.",
  ],
  [
    "At least nine miners were killed and 14 were missing after a gallery fell at the Sural mine, the governor said.",
    "Nine people died and 14 are unaccounted for after the cave-in at Sural.",
  ],
  [
    "Lommer reported a net profit of €412 million for the six months to June, up from €322 million.",
    "Lommer's half-year net profit rose 28% to a record €412m.",
  ],
  [
    "The court heard that experts recorded 94 decibels at her bedroom window.",
    "Experts measured the braying at 94 decibels outside her bedroom.",
  ],
  ["The bridge opened in 1932.", "The bridge opened in 1932."],
);

const OTHER: [string, string][] = [
  [
    "The council voted for the bridge on Monday by 12 votes.",
    "The council voted against the bridge on Monday by 12 votes.",
  ],
  ["The court upheld the ban on the harbour tunnel.", "The court struck down the ban on the harbour tunnel."],
  ["Norbau made a profit of 40 million crowns in 2019.", "Norbau made a loss of 40 million crowns in 2019."],
  ["The tunnel under the harbour cost 410 million crowns.", "The bridge over the harbour cost 410 million crowns."],
  ["The tunnel cost 410 million crowns in 2016.", "The tunnel cost 411 million crowns in 2016."],
  ["The city plans to build a new harbour bridge in Osk.", "The city built a new harbour bridge in Osk."],
  [
    "The survey found that 40 percent of men want the bridge.",
    "The survey found that 40 percent of women want the bridge.",
  ],
  ["Rents in Osk rose 12 percent last year.", "Wages in Osk rose 12 percent last year."],
  ["All ferries from Osk were cancelled on Monday.", "Some ferries from Osk were cancelled on Monday."],
  [
    "The council approved the new tram line on Monday by 31 votes to 12.",
    "The council approved the new bus lane on Monday by 29 votes to 14.",
  ],
  [
    "Unemployment in the province fell to 5.4 percent in August.",
    "Unemployment in the province rose to 5.4 percent in August.",
  ],
  [
    "Unemployment in the province fell to 5.4 percent in August.",
    "Unemployment in the province fell to 5.4 percent in September.",
  ],
  [
    "The mayor of Lund opened a new public library beside the river.",
    "The mayor of Bern opened a new public library beside the river.",
  ],
  [
    "Sara Holt told the committee that the bridge inspection was late.",
    "Omar Lind told the committee that the bridge inspection was late.",
  ],
  [
    "The court in Bellmar banned the sale of the drug to people under 21.",
    "The court in Bellmar banned the sale of the drug to people under 18.",
  ],
  [
    "The regulator has approved the merger of the two dairy groups.",
    "The regulator has not approved the merger of the two dairy groups.",
  ],
  [
    "The regulator has approved the merger of the two dairy groups.",
    "The regulator has rejected the merger of the two dairy groups.",
  ],
  [
    "Nearly 200,000 people signed the petition against the quarry in ten days.",
    "Nearly 90,000 people signed the petition against the quarry in ten days.",
  ],
  [
    "Exports of timber rose by 12 percent to 3.1 million tonnes last year.",
    "Exports of timber rose by 12 percent to 4.6 million tonnes last year.",
  ],
  [
    "The airline cancelled 120 flights on Friday because of a strike by cabin crews.",
    "The airline cancelled 45 flights on Saturday because of a strike by cabin crews.",
  ],
  [
    "The museum opened its east wing to visitors in the spring of 2019.",
    "The museum closed its east wing to visitors in the spring of 2019.",
  ],
  [
    "Nordhav Seafood bought its rival Brineworks for 240 million euros in May.",
    "Nordhav Seafood sold its rival Brineworks for 240 million euros in May.",
  ],
  [
    "The hospital in Karst treated 64 patients after the train crash.",
    "The hospital in Velm treated 64 patients after the train crash.",
  ],
  [
    "Workers at the Harlow steel plant began a strike over pay on Tuesday.",
    "Workers at the Harlow steel plant ended a strike over pay on Tuesday.",
  ],
  [
    "The fund spent 75 million on schools in 2021 and 30 million on roads.",
    "The town has 75 schools with 30 million in unpaid bills.",
  ],
  [
    "A bus with 52 passengers overturned on the coast road near Almera.",
    "A hotel with 52 rooms will open on the coast road near Almera.",
  ],
  [
    "Minister Edda Rask supported the ban on fishing in the bay.",
    "Minister Edda Rask opposed the ban on fishing in the bay.",
  ],
  [
    "One sailor told the Osk Rights Board that a march began in the old town.",
    "Another sailor told the Osk Rights Board that nine boats were burnt at night.",
  ],
  [
    "The school team won the gold medal in the freestyle relay in Lund.",
    "The school team won the bronze medal in the freestyle relay in Lund.",
  ],
];

test.each(SAME)("says the same: %s", (one, other) => {
  expect(areGrouped(one, other)).toBe(true);
});

test.each(OTHER)("says something else: %s", (one, other) => {
  expect(areGrouped(one, other)).toBe(false);
});
