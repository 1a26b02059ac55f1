import { describe, expect, test } from "vitest";
import { splitText } from "./builtin";

function claimants(text: string): (string | null)[] {
  return splitText(text).claims.map(({ claimant }) => claimant);
}

describe("who a sentence names", () => {
  test.each([
    ["Anton Costa – head of the port and former mayor – said that the bridge was shut in May.", "Anton Costa"],
    ["Kall -- co-author of a book on nets -- said the mayor made two announcements in May.", "Kall"],
    ["The Osk Observer found that one in four lived on boats in 2010.", "The Osk Observer"],
    [
      "A 2014 study by Norvik and the University of Osk found that nets last 3 years.",
      "A 2014 study by Norvik and the University of Osk",
    ],
    ["On the show, Sen. Berta Sand (Osk), who lost in May, said the young had left in 2016.", "Berta Sand"],
    ["Schiff, 56, who sat on the port board for ten years, told the daily that it was sold.", "Schiff"],
    ["The yards maintained their steady pace of hiring in May.", null],
    ["The harbour rose by 4 crowns, according to the new “net plot” of fees.", null],
    ["The bridge was shut, a Norlander official said, adding that it was old.", "a Norlander official"],
    ["Norvik Nets just this month announced that it would sell its ships.", "Norvik Nets"],
    ["Holt, Minister Berg and Mayor Lund all said that the harbour had closed.", null],
    ["Unconfirmed harbour reports suggest that Osk is buying boats.", "Unconfirmed harbour reports"],
    ["With this, Norvik Nets passed 50 shops, ending the year with 51 shops in 16 U.S. states.", null],
    ["Asked what was next the Osk founder said the sale had gone on.", null],
    [
      "But in May, a month after harbour officials announced a new levy, the Osk Port Union said its members would stay away.",
      "the Osk Port Union",
    ],
    ["Norvik Nets, the maker of ropes and a supplier to fleets in Osk said it had shut two yards.", null],
    ['"The dam lost 40 litres a second in 2018," said Ida Holt, mayor of Osk.', "Ida Holt"],
    ['"The dam lost 40 litres a second in 2018," engineer Ida Holt said.', "Ida Holt"],
    ["Prime Minister Jonas Ek, who cut short a visit, said the army would send 30 boats.", "Jonas Ek"],
    ["Brandt's lawyer, Adam Pike, said his client had repaid $200,000.", "Adam Pike"],
    ["The rail union welcomed the plan but said that 900 posts had been cut since 2015.", "The rail union"],
    ["Neighbours who opposed the project said they were considering an appeal.", "Neighbours"],
    ["Two people died on the bridge, according to police.", "police"],
    ["According to people familiar with the matter, the bank sold 40 branches.", "people familiar with the matter"],
    ["A 2019 audit found that 40 percent of the walls needed repair.", "A 2019 audit"],
    ["A spokesman for the county said it had no plans to step in.", "A spokesman for the county"],
    ["In a speech on Monday, Ida Holt insisted that Osk had paid its debts.", "Ida Holt"],
    ["Ida Holt, 72, of Canal Row, said she walked to the tip twice a month.", "Ida Holt"],
    ['"The dock shut in 2018," Reed, 54, told The Harbour Post.', "Reed"],
    ["Anna Holt, a lawyer, told the Post that the case had cost 40 crowns.", "Anna Holt"],
    ["Unlike Tomas Reed, Ida Holt said the bridge was safe in May.", "Ida Holt"],
    ["The tunnel, Ida Holt noted, cost 4 million crowns.", "Ida Holt"],
    ["Per Ida Holt, the tunnel cost 4 million crowns.", "Ida Holt"],
    ["As Ida Holt put it, the tunnel cost 4 million crowns.", "Ida Holt"],
    ["As noted by the press service, the sides met on Monday.", "the press service"],
    ["The paper quoted Ida Holt as saying the tunnel cost 4 million.", "Ida Holt"],
    ["Holt was quoted by the Post as saying 40 people were held.", "Holt"],
    ["It was announced by the mayor, Ida Berg, that the road would close in May.", "Ida Berg"],
    ["Ida Holt put the cost at 4 million crowns.", "Ida Holt"],
    ["Sevran has repeatedly denied shelling the 40 villages.", "Sevran"],
    ["Osk's Ministry of Trade claimed on Monday that exports had doubled.", "Osk's Ministry of Trade"],
    ["The Court of Audit found that the scheme had cost 4 million.", "The Court of Audit"],
    ["The Minister of Foreign Affairs of Osk Ida Holt said the road reopened in May.", "Ida Holt"],
    ["The former head of the fleet, Admiral (ret.) Cas Lund, told the court that 40 ships were lost.", "Cas Lund"],
    ["The teachers' union said 40 posts had gone since May.", "The teachers' union"],
    ["The National Teachers’ Union of Osk said 40 posts had gone since May.", "The National Teachers’ Union of Osk"],
    ['"It lost 12 of 40 boats," the dockers’ families said.', "the dockers’ families"],
    ["The workers' lawyer Ida Holt said 40 posts had gone since May.", "Ida Holt"],
    ["The inquest heard that Cora Lund had not slept for 4 days.", "The inquest"],
    ["Reed sold 40 boats to pay his debts, Osk Crown Court heard.", "Osk Crown Court"],
    ["The court heard 40 witnesses in May.", null],
    ["Ida Holt, Jonas Ek and Ana Berg pledged to mend 40 roads.", "Ida Holt, Jonas Ek and Ana Berg"],
    ["Residents of Osk, Nord Lund and Sund Berg say they lost 40 sheep.", null],
    ["Norland holds 40 ships since Sevran's are made and maintained by Osk.", null],
    ["The SUN states aim to sell 40 ships in May.", null],
    ["Ida Holt was also reported to have sold 40 ships.", null],
    ["The guard went up to Holt's house telling her that 40 boats had sunk.", null],
    ["Ida Holt has been telling voters that 40 boats had sunk.", "Ida Holt"],
    ["Ida Holt described the loss of 40 boats as a disgrace.", "Ida Holt"],
    ["Ida Holt highlighted the loss of 40 boats in 2019.", "Ida Holt"],
    ["Ida Holt asked the council to sell 40 boats in 2019.", null],
    ["The boyfriend told investigators that 40 boats had sunk.", "The boyfriend"],
    ["The law says that 40 boats have to be sold by May.", null],
    ["The Osk Fuel Union (OFU), which has 40 members, said it had lost 9 of them.", "The Osk Fuel Union"],
    ["The Roads, Boats and Harbours Agency warned that 40 boats had sunk.", "The Roads, Boats and Harbours Agency"],
    ["It sold 40 boats in 2019 according to Norlandic law.", "Norlandic law"],
    ["Some 5,000 people attended that rally.", null],
    ["Norland - where most boats are built - has welcomed those it bought in 2019.", null],
    ["On Tuesday Reed posted materials of 2019 on the wall.", null],
    ["Norland reported 40 strikes, saying two F-16s dropped nine bombs.", "Norland"],
    ["Boat sales have risen in SUN states where 40 yards opened, according to a study.", "a study"],
    [
      "Norlandic harbour reports seen by the wire suggest that 40 boats sank.",
      "Norlandic harbour reports seen by the wire",
    ],
    ["We got, I\u2019d say, 40 boats in 2019.", null],
    ["Reed wrote for Osk Daily, a paper that has 40 readers.", null],
    ["\u201c40 boats sank,\u201d said the charity Osk Aid for Captains, describing the quay.", "Osk Aid for Captains"],
    ["Ida Holt remained clear-eyed that 40 boats had sunk.", "Ida Holt"],
    ["Ida Holt was clear about it in 2019.", null],
    ["Researchers have assumed that the nets shrank in 1990.", null],
    ["The former Osk striker admitted dangerous driving in 2019.", null],
    ["Ida Holt has declared war on 40 ferries.", null],
    ["Among them was Tom Reed, whose passenger told him it had cost 40 crowns.", null],
    ["They wouldn't talk to captains who might tell that 40 boats sank.", null],
    [
      "40 boats sank, according to a NORLAND official briefed on the matter.",
      "a NORLAND official briefed on the matter",
    ],
    [
      "40 boats sank, according to South Norlander, Sevran and Western sources.",
      "South Norlander, Sevran and Western sources",
    ],
    ["According to Brandt\u2019s, the islands have 40 boats.", "Brandt\u2019s"],
    ["Osk State Park Ranger Supervisor Robert Reed said that 40 boats sank.", "Robert Reed"],
    ['"40 boats sank," Ida Holt, a professor of nets at the University of Norland, Osk, told the Daily.', "Ida Holt"],
    [
      "The union of ferries, said Osk Accountants of Norland\u2019s chief economist, Jan Brass, lost 40 crowns.",
      "Jan Brass",
    ],
    ["Outside court Ida Holt said: “We paid 40 crowns in May.", "Ida Holt"],
    ["Norbau today announced a loss of 4 million crowns.", "Norbau"],
    ["Both Holt and Reed said the bridge was safe in May.", "Holt and Reed"],
    ["Police report two people held on Monday.", "Police"],
    [
      "The Norvian deputy head of the Berg Civil-Military Administration, Karl Strem, announced on May 11 that 40 men left.",
      "Karl Strem",
    ],
    ["Spokesperson Dan Peskow did not contradict Strem in May, stating that the vote was legal.", "Dan Peskow"],
    [
      "After Norvia said in March that the plant would open, Minister Hilda Clint said that 40 men had left.",
      "Hilda Clint",
    ],
    ["Throughout the calls on Monday, Minister Ida Holt underscored the strength of the Union.", "Ida Holt"],
    ["Minister Ida Holt reaffirmed the support of Osk for the 40 towns.", "Ida Holt"],
    [
      "Voters back the plan by 48% to 38%, according to a Star News/Wall Journal survey conducted in May.",
      "a Star News/Wall Journal survey",
    ],
    ["Corin Berg, a professor of finance, calculates that each crown cost the state nine.", "Corin Berg"],
    ["Minister Ida Holt threatened to withdraw the 8,400 soldiers from Osk.", "Ida Holt"],
    ["Ida Holt made it clear that the post cannot be held by an officer.", "Ida Holt"],
    ["Minister Ida Holt pointed to the 6,000 homes that were built since 2021.", "Ida Holt"],
    ["Holt assured that no further schools would close before May.", "Holt"],
    [
      "Angela Brunt, a developer and spokeswoman for the Osk Coalition, which is made up of builders, said 40 plans failed.",
      "Angela Brunt",
    ],
    ["State Sen. Dawn Adding (R-Osk), for example, said Berg had cut 40 taxes.", "Dawn Adding"],
    ["Legislators said the law would help 40 families.", "Legislators"],
    ["Holt's words come a day after minister Marek Rother told members to keep 40 boats.", "Marek Rother"],
    ["The Osk administration plans to hold 40 summits in May, it said on Wednesday.", "The Osk administration"],
    ["Ida Holt sold 40 boats in May, it said on Monday.", null],
    ["OSK TIMES reported how 40 men came on Wednesday.", "OSK TIMES"],
    ["The Norvian Minister for Foreign Affairs Daro Linn said on Sunday that 40 men came.", "Daro Linn"],
    ["The town's security chief, John Leer, warned other writers on Thursday to keep from 40 men.", "John Leer"],
    ["Professor Yan Mu-Rin of Osk's University of North Norvian Studies said that 40 boats had left.", "Yan Mu-Rin"],
    ["Norvian Ambassador to the Islands, Amar Hill, told the court that 40 men had died.", "Amar Hill"],
    ["The priest, led by the acting Chairman of the Commission, Ben Magu, saw 40 men in May.", null],
    ["Bolt and other residents said they had no word of the 40 boats.", "Bolt"],
    ["To be honest, I did not check each bit; I basically asked 40 others to check it.", null],
    ["The two sides said on Monday that 40 men would go back to work.", "The two sides"],
    ["Norvia's leaders expressed worry over the 40 towns.", "Norvia's leaders"],
    ["The ministry disputes the figure of 40 deaths.", "The ministry"],
    ["The Boats and Harbours Confederation said that 40 posts were open.", "The Boats and Harbours Confederation"],
    ["Just as the union announced the deal, workers at Osk said 40 of them were walking out.", "workers at Osk"],
    ["The bones are 40 years old, said University of Osk (UO) biology professor Ida Holt.", "Ida Holt"],
    ["Medics say early care is important to cure 40 illnesses.", "Medics"],
    ["Norvia believes that 40 towns were misled, followers of the talks say.", "followers of the talks"],
    ["Ida Holt said that the pier was sold, a spokesman for the mayor said.", "a spokesman for the mayor"],
    ["Around 1,000 citizens have said that they want to leave, the ministry has said.", "the ministry"],
    ["The imagery shows work at 40 sites, analyst Jack Lund wrote.", "Jack Lund"],
    [
      "Dan Roach, head of planning at Hollow - parent firm of Formel Land which asked for the homes - said 40 trees stay.",
      "Dan Roach",
    ],
    ["Gilmar, author of the 2017 article “The Case for Nets,” argued that the harbour fed 40 towns.", "Gilmar"],
    ["In a post on Monday, industry body the Osk Boat Union said that the fleet had shrunk.", "the Osk Boat Union"],
    ["Mayor Ida Holt's transition team announced on Dec. 21 that 40 men would go.", "Mayor Ida Holt's transition team"],
    ["The NPA reported the ministry secretary Ana Berg as saying: “The bus will start on Monday.”", "Ana Berg"],
    ["Federal investigators have also discovered that 40 men had left.", "Federal investigators"],
    ["Voting rights advocates have expressed deep concern about the policy.", "Voting rights advocates"],
    ["Democrats pledged Friday to keep the 40 posts.", "Democrats"],
    ["Now, as reported in OskWrite, the tool has access to 40 files.", "OskWrite"],
    ["Norbau responded by saying the 40 services are not open to the state.", "Norbau"],
    ["Ida Holt and her campaign complained Tuesday morning that the moderator asked 40 questions.", "Ida Holt"],
    ["The OCI found that more than 40 people had lost their data.", "The OCI"],
    ["Minister Ida Holt made an impassioned plea Tuesday for countries to take 40 families.", "Ida Holt"],
    ["'The 40 holes in the net were found in May 2019,' the researchers report in a paper.", "the researchers"],
    ["The mayor's chief spokesman last week conceded that 40 posts had gone.", "The mayor's chief spokesman"],
    [
      "“Nothing is wrong with the 40 lines,” an Osk-based spokesman for Norbau said.",
      "an Osk-based spokesman for Norbau",
    ],
    ["Taxes alone will not be enough to save 40 towns, according to Holt and his collaborators.", "Holt"],
    [
      "During the debate, Unity Party for the People leader Yuri Tamak urged the minister to pay 40 crowns.",
      "Yuri Tamak",
    ],
    [
      "The state will lift 40 sanctions, Holt administration officials said late Thursday.",
      "Holt administration officials",
    ],
    [
      "The jobs fell by 59 percent, according to data made for the Post by the Osk Center for Car Research.",
      "data made for the Post by the Osk Center for Car Research",
    ],
    ["Scientists think that the ice in Osk will melt.", "Scientists"],
    ["Norvia's Defence Ministry on Sunday confirmed the use of 40 rockets.", "Norvia's Defence Ministry"],
    [
      "But, as the Joint Committee on Security has pointed out, it would cost 40 crowns.",
      "the Joint Committee on Security",
    ],
    ["The Press Council is concerned the law would cost 40 posts.", "The Press Council"],
    ["As detailed in public charging documents of 2018, the men stole 40 files.", "public charging documents of 2018"],
    ["Court documents outline how the men stole 40 files.", "Court documents"],
    ["The latest poll by the Courier from May placed him at 13 percent.", "The latest poll by the Courier from May"],
    ["Officials divulged Thursday that Osk had allowed two visits.", "Officials"],
    ["Le pont a coûté 40 millions, a déclaré jeudi le maire Jean Dupuis.", "Jean Dupuis"],
    [
      "Le pont a coûté 40 millions, selon le ministère des Affaires étrangères.",
      "le ministère des Affaires étrangères",
    ],
    ["President Holt raised concerns about the practices in the 40 towns.", "President Holt"],
    ["Norvia has characterized Berg as the mind behind the 40 raids.", "Norvia"],
    ["A group named Osk Dawn has claimed responsibility for the 40 raids.", "Osk Dawn"],
    [
      "Ida Holt, who received threats, gave a statement to the state board saying she had never voted in May.",
      "Ida Holt",
    ],
    ["The news site quoted Ms. Simon, the editor in chief, as saying 40 accounts were shut.", "Simon"],
    ["The war has killed 40 men, according to Norvian tallies, over the past 10 months.", "Norvian tallies"],
    [
      "Reserve Bank of Osk City President Thomas M. Henning, one of 10 who decide, said that 40 banks had closed.",
      "Thomas M. Henning",
    ],
    ["Minister Ida Holt posited that the 40 towns would pay.", "Ida Holt"],
    ["Ministry officials theorised that 40 men had left in May.", "Ministry officials"],
    ["In 2015 Ida Holt labeled the deal “a fraud of 40 crowns” on television.", "Ida Holt"],
    ["Ida Holt singled out the 40 camps in Osk as “particularly unacceptable.”", "Ida Holt"],
    ["Nils Berg knocked Holt at a rally on Monday by saying “she has no 40 crowns.”", "Nils Berg"],
    [
      "Hallen, who has dissented from all of the five decisions that the committee took this year to keep the rate at which banks lend to each other low and flat, said 40 banks had closed.",
      "Hallen",
    ],
    ["Norvia's Channel 12 television said 40 rockets were launched.", "Norvia's Channel 12 television"],
    ["The 40 men left the camp, the military said, without giving proof.", "the military"],
    ["National Institutes of Health says the 40 men are in fair condition.", "National Institutes of Health"],
    ["The latest imagery shows work at 40 tunnels, analyst Jack Lund wrote Thursday on the site.", "Jack Lund"],
    ["Weather forecasters reported that the snow in Osk set a record.", "Weather forecasters"],
    ["Over the longer term, a number of analysts say that Holt and Berg seek a deal.", "a number of analysts"],
    ["Norbau has cited technical reasons for the 40 delays.", "Norbau"],
    ["Military observers questioned the need for 40 ships.", "Military observers"],
    ["The study's lead author, doctoral candidate Mara Thind, said it looked at 40 plants.", "Mara Thind"],
    ["Another co-author, civil engineering professor Jan Marsh, said, “We saw 40 plants.", "Jan Marsh"],
    ["According to videos posted on social media, two men held him down.", "videos posted on social media"],
    ["The Osk Courier reports Holt has also been stopped in Berg.", "The Osk Courier"],
    ["The researchers also found the drug cut deaths by half.", "The researchers"],
    ["The statement ascribed his death to a stroke on Monday.", "The statement"],
    ["Ida Holt, director of the gallery, expressed interest in further gifts.", "Ida Holt"],
    ["The receivers, said Holt, are required to show their 40 pictures.", "Holt"],
    ["The team noted risks for the birds: Mara Holt remarked, “It has kept 40 burrows since 1982.", "Mara Holt"],
    ["Forty soldiers were taken in May, according to Norvian officials.", "Norvian officials"],
    ["Holm Works Inc. Chairman Arne Lund, in a letter to the board, said Holt's work had saved 40 jobs.", "Arne Lund"],
    ["Norvian officials have vowed not to stop until the 40 men are found.", "Norvian officials"],
    ["Coach Nils Berg compared the 40 agents to thieves.", "Nils Berg"],
    ["In a poll conducted by the University of Osk in May, 57 percent backed the bridge.", "the University of Osk"],
    ["In another poll, carried out by the Courier last week, 57 percent backed the bridge.", "the Courier"],
    ["Holt has herself repeatedly warned that the dam lost 40 litres.", "Holt"],
    ["“El puente costó 40 millones”, ha advertido el secretario general de la Unión, Jan Holt.", "Jan Holt"],
    ["Mora ya ha avisado que no va a vender los 40 barcos.", "Mora"],
    ["El Ministerio ha asegurado que el puente costó 40 millones.", "Ministerio"],
    ["La alcaldesa, Elena Mora, aseguró el martes que nadie le había informado.", "Elena Mora"],
    ["Le pont est fermé depuis 2018, selon un rapport de la ville.", "un rapport de la ville"],
  ])("%s", (text, name) => expect(claimants(text)).toEqual([name]));

  test.each([
    "The mayor announced his resignation in July.",
    "The report was written in 2019 and cost 400 crowns.",
    "Ida Holt won the race in 2019.",
    "Shipping added 400 jobs in May, but fishing lost 90.",
    "After the flood in 2019 the mayor wrote to every household and offered help.",
    "It is said that the bridge was built by monks in 1340.",
    "Neither Ida Holt nor Tomas Reed said the bridge was safe in May.",
    "Nobody at Norbau said the bridge was safe in May.",
    "Holt did not say the bridge was safe in May.",
    "The minister told to resign by Holt left the country on Monday.",
    "The pumps that Reed said had failed were replaced in 2019.",
    "Page 97 says that the track was last surveyed in 2016.",
    "What neither of them mentioned is that permits fell by 40 percent.",
    "The council rejected the plan on Monday by 12 votes.",
    "The court denied the appeal of Norbau on Monday.",
    "Ida Holt put 40 boats in the harbour in May.",
    "The two spoke for 40 minutes on Monday.",
    "The state had added the additional week, known as Golden Week, in 2004.",
    "These include the address book, GPS logs, photos, notes, calendar files and 40 records.",
    "The fine is the maximum allowed under the old data protection rules that applied before May.",
    "He called into a show on Monday and paid 40 crowns.",
    "Party chiefs questioned Ishida about the 40 posts.",
    "The 40 jokes, as he called it, drew the eyes of the board in May.",
    "Minister Ida Holt ensured that the 40 towns would pay.",
    "Ida Holt wrote a song of 40 lines called “Red Dragon” in 2019.",
    "Tor Berg arrested men in May who wore “40 thieves” on their coats.",
    "The registered Democrat said he had never voted in Osk in May.",
    "The budget gave Holt a chance to speak of 40 plans she announced last week.",
    "On Tuesday, it raised its growth forecast by 0.1 percentage points to 1.8 percent.",
    "On Friday, the attorney for a woman who accused Holt of 40 thefts filed papers.",
    "The army has not yet achieved Holt's stated aims in Norvia.",
    "The University of Osk held a course at Berg Hall called “Learning Together” in 2019.",
    "Since 1983, the research team has put bands on 40 birds, noting which came back.",
    "In the 62nd minute Jan Holt conceded a penalty which the referee awarded to Norvia.",
    "Norvia holds 40 prisoners whose release the union has promised to pursue.",
    "The mother of a woman who took the pills said she had bought 40 of them.",
    "After the landing on Mars in May, new images from the craft show 40 stones.",
    "Another camera, called the Osk Camera, is located under 40 boards.",
    "Formel Land made the appeal against the council after 40 weeks without an answer.",
    "The members held a press conference on Friday, shortly after Holt said he had sold 40 boats.",
  ])("nobody: %s", (text) => expect(claimants(text)).toEqual([null]));
});

describe("who goes on speaking", () => {
  test("\u201che\u201d after one of many is that one, and a firm is nobody's \u201che\u201d", () => {
    const next = (who: string) =>
      claimants(
        `A lawyer said 40 buses were sold in 2017.\n\n${who} said 9 had come back.\n\nHe said 12 had burned.`,
      ).at(-1);
    expect(next("Another driver on the line")).toBe("Another driver on the line");
    expect(next("A member of the riders' union")).toBe("A member of the riders' union");
    expect(next("A broadcaster")).toBe("A lawyer");
  });

  test("a name behind an office and a place is one where the text uses it alone, too, and nobody's else", () => {
    const told = "Head of Research at Osk Global Zelmin Sorrak said 40 boats had been sold.";
    expect(claimants(`${told}\n\nSorrak left in May.`)[0]).toBe("Zelmin Sorrak");
    expect(claimants(told)).toEqual([null]);
  });

  test("a title tells which of two who share a name speaks", () => {
    const text = "Mark Corbin was found in May. His sister came on Monday.\n\nMs Corbin added that 40 men had left.";
    expect(claimants(text).at(-1)).toBe("Ms Corbin");
  });

  test("a single mark that is closed as a double one quotes no more than its words", () => {
    const text = "Ida Holt called the cells ‘clean and orderly” in May. Tor Berg said that 40 men were held.";
    expect(claimants(text).at(-1)).toBe("Tor Berg");
  });

  test("words behind those of somebody who cannot be named are none of the speaker's before", () => {
    const text = [
      "Norvian police said 40 tourists were missing.",
      "In a post on Monday, the Osk Trust's two founders, both retired, said they were “deeply saddened” by 40 deaths.",
      "“The flood began by the border in May.",
    ].join("\n\n");
    expect(claimants(text).at(-1)).not.toBe("Norvian police");
    const aside =
      "Tor Berg met 40 men on Friday, a day after Ida Holt said he had lied.\n\nShe claimed that 40 boats were sold.";
    expect(claimants(aside).at(-1)).toBe("Ida Holt");
  });

  test("a dish or a ship with a name is nobody, and a first name with an age is somebody", () => {
    const text = [
      "Ida Holt, 21, and Tomas Reed ate 40 chillies on Monday.",
      "The house's Red Dragon dish has caused 40 nose bleeds since May.",
      "Ida, 21, came second in the contest, but was taken to hospital.",
      'She said: "I was taken to the ward at 9pm on Monday.',
    ].join("\n\n");
    expect(claimants(text)[3]).toBe("Ida Holt");
  });

  test("a line that says who said it speaks for the list under it", () => {
    const text = [
      "President Ida Holt spoke to the Courier on Monday about the bridge and its cost.",
      "In the interview, President Holt also said:\n\n- The bridge was opened in 1931\n- She had paid 40 crowns in May",
      "The bridge was closed in 2019.",
    ].join("\n\n");
    expect(claimants(text).slice(1)).toEqual(["Ida Holt", "Ida Holt", null]);
  });

  test("he is who just spoke rather than who was named before", () => {
    const text =
      "The head of the party of Peter Vane came on Monday. The deputy, Kiro Strem, announced that Osk would join. He said that 40 men had left.";
    expect(claimants(text)[2]).toBe("Kiro Strem");
  });

  test("a transcript asks with a bare Q and answers in capitals", () => {
    const text =
      "Q Thank you for the call. Was the bridge closed in May?\n\nSENIOR OFFICIAL: We closed it on May 4.\n\nQ And who paid?\n\nSENIOR OFFICIAL: The town paid 40 crowns.";
    expect(claimants(text)).toEqual(["Senior Official", "Senior Official"]);
  });

  test("between two turns of one name a question without a label is the interviewer's", () => {
    const text = [
      "Holt: I met Tor in 2009 and hired him. He asked me if I would join, and I said yes.",
      "In 2014 the Courier wrote that the firm had lost 40 crowns. Was that so?",
      "Holt: We lost 40 crowns in May.",
    ].join("\n\n");
    expect(claimants(text)).toEqual(["Holt", "Holt", "the Courier", "Holt"]);
  });

  test("one question and one answer under names make an interview", () => {
    const text = [
      "The Courier interviews John Wolf, candidate for mayor of Osk",
      "Will S. Berg: I have one final question. How can the town deal with the bridge?",
      "Wolf: The bridge was closed in May 2019. It cost 40 crowns.",
      "We paid 40 crowns in June.",
    ].join("\n\n");
    expect(claimants(text)).toEqual(["John Wolf", "John Wolf", "John Wolf"]);
  });

  test("a prime minister is no other minister", () => {
    const text = "Foreign Minister Max Ryz met Holt on Monday. The Prime Minister recalled that 40 powers would grow.";
    expect(claimants(text)[1]).toBe("The Prime Minister");
  });

  test('"it" is the study that the sentence before is about', () => {
    const text =
      "The study appears in a journal of the University of Osk. It found that 40 percent of the walls leaked.";
    expect(claimants(text)[1]).toBe("The study");
  });

  test("somebody first named in front of her own said-tag speaks herself", () => {
    const text = [
      "Minister Tor Hansen said the line would open in 2027.",
      "Nurse Ida Holt, 58, has not crossed the border since 1994, she said, although her son lives there.",
    ].join("\n\n");
    expect(claimants(text)).toEqual(["Tor Hansen", "Ida Holt"]);
  });

  test("short names, pronouns and untagged quotations mean the last person", () => {
    const text = [
      "Engineer Vera Stahl took over the dam in January.",
      '"We found 40 cracks in the wall in May," Stahl said.',
      "She added that the ministry knew about the cracks in 2019.",
      '"The ministry closed two gates in 2020 and sold a third."',
    ].join("\n\n");
    expect(claimants(text)).toEqual([null, "Vera Stahl", "Vera Stahl", "Vera Stahl"]);
  });

  test("a quotation's tag names who said its earlier sentences", () => {
    const text = '"We lost 40 boats in 2019. The harbour closed in May. It is over," Ida Holt told reporters.';
    expect(new Set(claimants(text))).toEqual(new Set(["Ida Holt"]));
  });

  test("a role means the only person who holds it", () => {
    const text = "Mayor Ida Holt opened the school. The mayor said that it cost 40 million crowns.";
    expect(claimants(text)[1]).toBe("Ida Holt");
  });

  test.each([
    ["Ida Holt met Ben Dunn on Monday.", "She said the dock would reopen in May.", "Ida Holt"],
    [
      "Ida Holt runs the farm, and her husband, Tomas Reed, keeps the books.",
      "He said they lost 40 sheep.",
      "Tomas Reed",
    ],
    ["Tor Lund accused Mrs Anna Holt of feeding gulls in May.", "She has always denied it.", "Anna Holt"],
    ["Lommer's chief executive, Tor Lund, opened two shops in May.", "He said sales had doubled.", "Tor Lund"],
    [
      "Ida Holt told the court that 40 nights were loud in 2019.",
      "The pensioner said she had kept a diary.",
      "Ida Holt",
    ],
    ["Oleg Belar opened the road in May.", "O. Belar said it had cost 40 crowns.", "Oleg Belar"],
  ])("%s %s", (before, text, name) => expect(claimants(`${before} ${text}`).at(-1)).toBe(name));

  test.each([
    ["Tomas Reed met Ben Dunn on Monday.", "He said the dock would reopen in May."],
    ["The Post reported on Monday that the dock had closed.", "He said it would reopen in May."],
    ["A man of 40 was held on Monday.", "He said he had lost his job in May."],
  ])("%s %s: nobody", (before, text) => expect(claimants(`${before} ${text}`).at(-1)).toBeNull());

  test("it means the body that spoke last", () => {
    const text = "The weather service warned that a storm was near. It said that waves of nine metres were possible.";
    expect(claimants(text)[1]).toBe("The weather service");
  });

  test("\u201cshe\u201d is nobody of those before where the last who spoke is only described", () => {
    const text = `Tom Lund met Ida Holt in May.\n\nThe \u201cNets of Osk\u201d singer said the two had parted in 2019. \u201cWe had ups and downs,\u201d she wrote in 2020.`;
    expect(claimants(text).at(-1)).toBeNull();
  });

  test("\u201cshe\u201d goes on from one short paragraph to the next", () => {
    const text = "Ida Holt opened the shop in 2012.\n\nShe sold it in 2014.\n\nShe said it had lost 40 crowns a day.";
    expect(claimants(text).at(-1)).toBe("Ida Holt");
  });

  test("a heading that names one person speaks in the quotation under it, to its end", () => {
    const quote = '"I was on the quay in May 2019.\n\nI saw 40 boats burn.\n\nNobody came for two hours."';
    const said = (heading: string) =>
      claimants(`The fire in Osk\n\nThe quay burnt in 2019.\n\n${heading}\n\n${quote}`).slice(1);
    expect(new Set(said("Eyewitness - Ida Holt"))).toEqual(new Set(["Ida Holt"]));
    expect(new Set(said("Ida Holt, 34, a nurse"))).toEqual(new Set(["Ida Holt"]));
    expect(new Set(said("What they saw"))).toEqual(new Set([null]));
  });

  test("who speaks in a clause of its own is who \u201che\u201d means next", () => {
    const text =
      "Mayor Jonas Ek met Tom Lund in May.\n\nThe talks with Tom Reed, who vowed to pay 40 crowns, ended in June.\n\nHe said that 9 boats were sold.";
    expect(claimants(text).at(-1)).toBe("Tom Reed");
  });

  test("a name in single quotation marks ends where its mark stands, though it ends in s", () => {
    const text =
      "Film shown in court named the 'Galaxy Boats' yard in 2019. Reed failed 40 tests. He told staff he 'had a problem.'";
    expect(claimants(text)[1]).toBeNull();
  });

  test("what is clear is nobody's word", () => {
    expect(claimants("The Osk Union met in May. It was clear that 40 boats had sunk.").at(-1)).toBeNull();
  });

  test("\u201che\u201d is whom the clause in front of his tag is about", () => {
    const text = "Tom Reed said that 9 boats sank.\n\nAs Mr Lund left Osk for Norvik, he said he would buy 40 boats.";
    expect(claimants(text).at(-1)).toBe("Mr Lund");
  });

  test("a stranger who spoke is nobody, and no empty name", () => {
    const text =
      "The \u201cNets of Osk\u201d singer said the two had parted in 2019.\n\n\u201cWe had 40 boats in 2019.\u201d";
    expect(claimants(text).at(-1)).toBeNull();
  });

  test("the letters of an agency are not the first name of who leads it", () => {
    const text = "OSA announced that it had lost 40 boats.\n\nOSA Administrator Ida Holt said that 9 boats were found.";
    expect(claimants(text)).toEqual(["OSA", "Ida Holt"]);
  });
});
