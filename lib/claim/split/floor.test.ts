import { describe, expect, test } from "vitest";
import { splitText } from "./builtin";

function claimants(text: string): (string | null)[] {
  return splitText(text).claims.map(({ claimant }) => claimant);
}

describe("who has the floor in an interview", () => {
  const answers = ["We had three hives in 2014.", "The ministry cut the grant by 40 percent."];

  test("answers belong to the person the headline names", () => {
    const text = `An interview with Ruta Venclova\n\nQ. How many?\n\nA. ${answers[0]}\n\nQ. And then?\n\nA. ${answers[1]}`;
    expect(claimants(text)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test.each([
    ["Interview of Minister of Energy Ruta Venclova with the newspaper Osk Daily, 6 February 2024", "Ruta Venclova"],
    ["Interview with the Minister for Foreign Affairs of Norland Jonas Ek", "Jonas Ek"],
    ["Foreign Minister Jonas Ek's interview with Osk Daily", "Jonas Ek"],
    ["Jonas Ek’s exclusive interview for Osk Radio", "Jonas Ek"],
    ["Interview with Ana Maria Berg", "Ana Maria Berg"],
  ])("%s", (headline, name) => {
    const text = `${headline}\n\nQuestion. How many?\n\nAnswer. ${answers[0]}\n\nQuestion. And then?\n\nAnswer. ${answers[1]}`;
    expect(claimants(text)).toEqual([name, name]);
  });

  test("the title beside the text tells who answers, too", () => {
    const text = `Question. How many?\n\nAnswer. ${answers[0]}\n\nQuestion. And then?\n\nAnswer. ${answers[1]}`;
    const said = (title: string) => splitText(text, { title }).claims.map(({ claimant }) => claimant);
    expect(said("Interview with Jonas Ek, mayor of Osk")).toEqual(["Jonas Ek", "Jonas Ek"]);
    expect(said("Jonas Ek's interview with Osk Daily")).toEqual(["Jonas Ek", "Jonas Ek"]);
    expect(said("Hives are back")).toEqual([null, null]);
  });

  test("a box of facts at the end is nobody's answer", () => {
    const text = `An interview with Ruta Venclova\n\nQ. How many?\n\nA. ${answers[0]}\n\nQ. And then?\n\nA. ${answers[1]}\n\nFACTS/RUTA VENCLOVA\n\nShe was born in Osk in 1961.`;
    expect(claimants(text).at(-1)).toBeNull();
  });

  test("turns in bold type are turns", () => {
    const text = `An interview with Ruta Venclova\n\n**Q: How many?**\n\n**A:** ${answers[0]}\n\n**Q:** And then?\n\n**A:** ${answers[1]}`;
    expect(claimants(text)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test("a transcript names who takes a turn once, in capitals, with an office or a party beside it", () => {
    const text = [
      "Remarks by the mayor of Osk and the bishop",
      "MAYOR HOLT: We bought 400 boats in 2021.",
      "Well, the harbour opened on Monday.",
      "Deputy TOM BERG (Harbour Party, Osk): The boats cost 40 million crowns in May.",
      "ADA LUND, host: The council voted on Tuesday to sell 12 of them.",
      "LUND: The sale closed in June 2022.",
      "Ms B T NORDAHL (OFP): The bank lent the town 9 million in 2020.",
    ].join("\n\n");
    expect(splitText(text).claims.map(({ claimant }) => claimant)).toEqual([
      "Holt",
      "Holt",
      "Tom Berg",
      "Ada Lund",
      "Ada Lund",
      "B T Nordahl",
    ]);
  });

  test("the turns of a list have its bullets before them", () => {
    const text = [
      "Osk Daily: What did the bridge cost?",
      "- Holt: The bridge cost 40 million crowns in 2021.",
      "It was closed in May.",
      "- Berg: The state paid 12 million of it.",
      "Osk Daily: And the road?",
      "- Holt: The road was sold in 2023.",
    ].join("\n\n");
    expect(splitText(text).claims.map(({ claimant }) => claimant)).toEqual(["Holt", "Holt", "Berg", "Holt"]);
  });

  test("letters name the one who answers where the headline tells the last name only", () => {
    const text = [
      "Mayor Haugland on boats, bread and the bridge",
      "TH: Did the boats sink?",
      "IH: Two boats sank in 2021.",
      "TH: And the bridge?",
      "IH: The bridge was sold in May.",
    ].join("\n\n");
    expect(splitText(text).claims.map(({ claimant }) => claimant)).toEqual(["Mayor Haugland", "Mayor Haugland"]);
  });

  test("lines of capitals and a colon that tell no name take no turn", () => {
    const text = "WARNING: The harbour closed on Monday.\n\nWARNING: The bridge fell in May.";
    expect(splitText(text).claims.map(({ claimant }) => claimant)).toEqual([null, null]);
  });

  test("who answers is a person, and not whoever else the lines above name", () => {
    const turns = "\n\nQ: How did it begin?\n\nA: I built 40 boats in 2001.\n\nQ: And then?\n\nA: I sold them in 2009.";
    const other = "For this series I interviewed Juan Rios, who makes ropes.";
    const about = `${other}\n\nMeet Håvard Skrodal, maker of boats${turns}`;
    expect(splitText(about).claims.at(-1)?.claimant).toBe("Håvard Skrodal");
    const none = `On Board Ship One\n\nEn route to Osk${turns}`;
    expect(splitText(none).claims.at(-1)?.claimant).toBe(null);
  });

  test("a first name and a letter, or letters alone, mean the person whose name they are", () => {
    const text = [
      "Dr. Tessaly Batholm has been at the harbour of Osk since 2001.",
      "Think Osk Boats: Why boats?",
      "Tessaly B: The harbour was closed in May.",
      "Think Osk Boats: And now?",
      "Tessaly B: It was sold in June.",
    ].join("\n\n");
    expect(splitText(text).claims.map(({ claimant }) => claimant)).toEqual([
      null,
      "Tessaly Batholm",
      "Tessaly Batholm",
    ]);
    const letters = [
      "Lina Anna King: Tell me how it began.",
      "Andrew Warth: The school opened in 1984.",
      "LAK: You lead it now.",
      "AW: I have led it since 2008.",
    ].join("\n\n");
    expect(splitText(letters).claims.at(-1)?.claimant).toBe("Andrew Warth");
  });

  test("words that a body added are none of the person's quoted before, and a text between names whose they are", () => {
    const text = [
      "Port chief Karl Croner said: “We will work with the town.”",
      "“The port paid 40 crowns for each boat in May,” it added.",
    ].join("\n\n");
    expect(splitText(text).claims.at(-1)?.claimant).not.toBe("Karl Croner");
  });

  test("an initial at the head of a sentence takes no turn", () => {
    expect(claimants("A. Lund was shot in 1865. Two men were held in Osk.")).toEqual([null, null]);
  });

  test("initials without a colon take turns where the text names both in full", () => {
    const intro = "Ruta Venclova met Jonas Ek in Osk in 2024.\n\n";
    const turns = `RV ${answers[0]}\n\nJE The ministry paid in May.\n\nRV ${answers[1]}\n\nJE It paid 40 crowns.`;
    expect(claimants(intro + turns).slice(1)).toEqual(["Ruta Venclova", "Jonas Ek", "Ruta Venclova", "Jonas Ek"]);
    expect(claimants(turns)).not.toContain("Ruta Venclova");
  });

  test("labels on lines of their own take turns, as a list of subjects does not", () => {
    const doorstop = [
      "TRANSCRIPT OF THE PRIME MINISTER RUTA VENCLOVA, OSK",
      "Subjects: Bees; Honey.",
      "JOURNALIST:",
      "How many?",
      "PRIME MINISTER:",
      answers[0],
      "JOURNALIST:",
      "And then?",
      "PRIME MINISTER:",
      answers[1],
    ];
    expect(claimants(doorstop.join("\n"))).toEqual(["Prime Minister", "Prime Minister"]);
  });

  test("a letter stands for whoever took a turn by that letter's name, and whoever asks may have a dash", () => {
    const zine = [
      "OSK - Hello, and thank you!",
      "Ruta: We come from Osk and keep 40 hives.",
      "OSK - Your hives were sold in May.",
      `R: ${answers[0]}`,
      "OSK – How did the year end?",
      `R: ${answers[1]}`,
    ];
    expect(claimants(zine.join("\n\n"))).toEqual(["Ruta", null, "Ruta", "Ruta"]);
  });

  test("a transcript gives what somebody is beside the name", () => {
    const talk = [
      'RUTA VENCLOVA, "OSK TODAY": We had 40 guests in May.',
      "JONAS EK, OSK DAILY CORRESPONDENT: The court sat on Monday.",
      "VENCLOVA: It sat for 40 days.",
      "EK: It cost 9 million crowns.",
    ];
    expect(claimants(talk.join("\n\n"))).toEqual(["Ruta Venclova", "Jonas Ek", "Ruta Venclova", "Jonas Ek"]);
  });

  test("whoever asks tells whom, and a picture's credit names nobody who answers", () => {
    const intro = "Jonas Ek founded Osk Bees in 2010. Ek sold it in 2015, and Ek left Osk.\n\n";
    const met = "There I had a chance to catch up with chief keeper Ruta Venclova in May.\n\n";
    const turns = `How many?\n\nMy ${answers[0]}\n\nAnd then?\n\nI know that ${answers[1]}\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    expect(claimants(intro + met + turns).at(-1)).toBe("Ruta Venclova");
    const pictured = `Mayor Ruta Venclova meets with reporters from Osk (Photo: Jonas Ek)\n\nMayor Ruta Venclova met with a group of reporters.\n\n`;
    expect(claimants(pictured + turns).at(-1)).toBe("Ruta Venclova");
  });

  test("what somebody calls his own in his turn is his to answer for", () => {
    const text = `Question: And you?\n\nRuta Venclova: My research focuses on the 40 bees that sleep in May.\n\nQuestion: Why?\n\nVenclova: ${answers[1]}`;
    expect(claimants(text)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test.each([
    [
      "initials heard before",
      `Ruta Ada Venclova: We had 40 hives.\n\nQ: And then?\n\nRAV: ${answers[1]}`,
      "Ruta Ada Venclova",
    ],
    [
      "an interview under the name of its guest",
      `Author Interview: Ruta Venclova\n\nBy Jonas Ek\n\nQ: How many?\n\nA: ${answers[0]}`,
      "Ruta Venclova",
    ],
    [
      "whoever asked, in a line of credits",
      `Beekeeper Ruta Venclova on her ten years in the meadows\n\nInterview: Jonas Ek\n\nQ: How many?\n\nA: ${answers[0]}`,
      "Ruta Venclova",
    ],
  ])("%s", (_, text, name) => expect(claimants(text).at(-1)).toBe(name));

  test("whoever introduces himself in his first answer is who answers", () => {
    const talk = `Who are you?\n\nI am Ruta Venclova, the founder of Osk Hives.\n\nHow many?\n\nMy ${answers[0]}\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    expect(claimants(talk).at(-1)).toBe("Ruta Venclova");
  });

  test("one name beside a question is who answers, on a line of its own, too", () => {
    expect(claimants(`Question:\nHow many?\nVenclova:\n${answers[0]}\n${answers[1]}`)).toEqual([
      "Venclova",
      "Venclova",
    ]);
  });

  test("somebody without a name is called what he is, and a place answers nothing", () => {
    const briefing = `Briefing on the talks\n\nIntercontinental New York Barclay\n\nNew York, New York\n\nQ  How many?\n\nSENIOR ADMINISTRATION OFFICIAL: ${answers[0]}\n\nQ  And then?\n\nSENIOR ADMINISTRATION OFFICIAL: ${answers[1]}`;
    expect(new Set(claimants(briefing))).toEqual(new Set(["Senior Administration Official"]));
  });

  test("what follows a question without a label is not the one's who asked", () => {
    const talk = `Seasons: A Letter to the Sea\n\nSeasons: A Letter to the Sea is sold in 40 towns.\n\nOsk Daily: How many hives were there?\n\n${answers[0]}`;
    expect(claimants(talk)).toEqual([null, null]);
  });

  test("a last name in capitals stands behind its letters, too", () => {
    const room = `Part One: Ruta VENCLOVA (Osk Bees), Jonas EK (Lund)\n\nQ: How many?\n\nRV: ${answers[0]}\n\nQ: And then?\n\nRV: ${answers[1]}`;
    expect(claimants(room)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test("two questions make an interview where the headline announces one", () => {
    const talk = (headline: string) =>
      claimants(
        `${headline}\n\nWas the hive sold?\n\nOh, the ministry cut the grant by 40 percent.\n\nWho paid?\n\nThe town paid 900 crowns.`,
      );
    expect(talk('"We sold them!": Interview with Osk party leader Ruta Venclova')).toEqual([
      "Ruta Venclova",
      "Ruta Venclova",
    ]);
    expect(talk("Ruta Venclova sells her hives")).toEqual([null, null]);
  });

  test("full names on lines of their own take turns, if only one each", () => {
    const forum = `Ana Berg:\n\nMy name is Ana Berg. I met 40 of the guests in May.\n\nTor Ek:\n\nI thank you. The ministry cut the grant by 40 percent, and Tor Ek wrote it down.`;
    expect(claimants(forum)).toContain("Ana Berg");
    const list = `Main Points:\n\nThe hives were sold in May 2019.\n\nOther Points:\n\nThe grant was cut by 40 percent.`;
    expect(claimants(list)).toEqual([null, null]);
  });

  test("answers between quotation marks are the guest's", () => {
    const talk = `An interview with Ruta Venclova\n\nHow many?\n\n“I had three hives in 2014. ${answers[1]}”\n\nAnd then?\n\n“I sold 40 of them in May.”\n\nWho paid?\n\n“My sister paid 900 crowns.”`;
    expect(new Set(claimants(talk))).toEqual(new Set(["Ruta Venclova"]));
  });

  test("turns are found in a text that has lost its breaks", () => {
    const filler = "The harbour of Osk was closed in May 2019. ".repeat(30);
    const text = `${filler}Jonas Ek: How many hives were there? Ruta Venclova: ${answers[0]} And then? ${answers[1]}`;
    expect(claimants(text).slice(-2)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test("the day a page was published takes no turn", () => {
    const page = `PUBLISHED:\n\n18:53 EST, 6 December 2012\n\nThe radio aired a talk in May.\n\nANA BERG: How many?\n\nTOR EK: ${answers[0]}\n\nBERG: Who?\n\nEK: ${answers[1]}`;
    expect(claimants(page)).toEqual([null, "Tor Ek", "Tor Ek"]);
  });

  test("the page of one person is an interview with that person, whoever asks", () => {
    const page = `Ruta Venclova\n\nRuta is a beekeeper in Osk.\n\nAn interview with Cass Kaiser\n\nQ: How many?\n\nA: ${answers[0]}`;
    expect(claimants(page).at(-1)).toBe("Ruta Venclova");
  });

  test("many who answer by turns are known by their names, and the heads of numbered items are nobody", () => {
    const turns = (year: number) =>
      `Berg: In ${year} 40 boats sank.\n\nSnow: In ${year} it lost 40 men.\n\nLund: In ${year} none sank.\n\n`;
    const others = "Dahl: I saw 40 of them.\n\n";
    const panel = `${turns(2011)}${others}${turns(2012)}Moss: We went in May.\n\nRyzov: We had 40 boats.`.replace(
      "Berg: In 2012",
      "Berg: Yes, in 2012",
    );
    expect(claimants(panel).slice(-2)).toEqual(["Moss", "Ryzov"]);
    const items = `Q: Why?\n\nA: ${answers[0]}\n\n1. Clean Water: I had 40 wells dug.\n\n2. Clean Water: I had 9 wells dug.`;
    expect(claimants(items)).not.toContain("Clean Water");
  });

  test("names that take turns are speakers", () => {
    const text = `Anna Frost: How many?\n\nRuta Venclova: ${answers[0]}\n\nFrost: And then?\n\nVenclova: ${answers[1]}`;
    expect(claimants(text)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test("questions that stand alone mark turns as labels do", () => {
    const text = `Beekeeper Ruta Venclova on her ten years in the meadows\n\nHow many?\n\n${answers[0]}\n\nAnd then?\n\nWe lost 40 hives in 2016.\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    expect(new Set(claimants(text))).toEqual(new Set(["Ruta Venclova"]));
  });

  test("labels on lines of their own take turns with those of journalists", () => {
    const talk = `The minister, Ruta Venclova, met the press.\n\nJOURNALIST:\n\nHow many?\n\nVENCLOVA:\n\n${answers[0]}\n\nJOURNALIST:\n\nWhich ones?\n\nVENCLOVA:\n\n${answers[1]}`;
    expect(claimants(talk).slice(-2)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test("an office of several words may stand before a name on a line of its own", () => {
    const talk = `Jonas Ek met the head of state.\n\nForeign Minister of Sund Jonas Ek:\n\nWe bought 40 boats in 2019. Madam President, Ruta Venclova.\n\nPresident of Norland Ruta Venclova:\n\n${answers[0]}`;
    expect(claimants(talk).at(-1)).toBe("Ruta Venclova");
    expect(claimants(talk).at(-2)).toBe("Jonas Ek");
  });

  test("a headline that asks is no turn, and an interview may be announced as a sentence", () => {
    const talk = `How many?\n\n${answers[0]}\n\nAnd then?\n\n${answers[1]} I saw it.\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    const page = `What do bees want?\n\nRuta Venclova keeps bees in Osk.\n\nShe spoke to the Daily in 2019.\n\n${talk}`;
    expect(claimants(page).slice(-2)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
    expect(claimants(page)[0]).toBeNull();
    const announced = `Interview with Ruta Venclova, a beekeeper and writer in Osk.\n\n${talk}`;
    expect(claimants(announced).at(-1)).toBe("Ruta Venclova");
  });

  test("a magazine that is called as a day is may ask", () => {
    const talk = `The writer Ruta Venclova kept bees.\n\nDATE: How many?\n\nRuta Venclova: ${answers[0]}`;
    expect(
      splitText(talk)
        .claims.map(({ quote }) => quote)
        .at(-1),
    ).toBe(answers[0]);
  });

  test("bodies, places and reporters do not answer, and one of several does not either", () => {
    const talk = `How many?\n\n${answers[0]} I saw it.\n\nAnd then?\n\n${answers[1]} I know.\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    const said = (head: string) => new Set(claimants(`Bees in Osk\n\n${head}\n\n${talk}`).slice(-3));
    expect(said("Feria Mayor de Osk")).toEqual(new Set([null]));
    expect(said("In May, Tom Reed and Ida Holt spoke to us about bees.")).toEqual(new Set([null]));
    expect(said("The beekeepers spoke to Osk Daily's Tom Reed about bees.")).toEqual(new Set([null]));
  });

  test("the one name that takes turns beside a paper's answers, whoever was named before", () => {
    const page = `Three go to sea\n\nOn board are Anna Frost from Osk and Ida Venclova, a sailor.\n\nOSK DAILY: How many?\n\nIda Venclova: We had three boats in 2014. Who had more?\n\nAnd then?\n\n${answers[1]}`;
    expect(claimants(page).at(-1)).toBe("Ida Venclova");
  });

  test("a transcript's honourable member answers under an office", () => {
    const talk = `TRANSCRIPT OF THE PRIME MINISTER THE HON IDA HOLT MP, OSK\n\nSubjects: harbour; bees; Mark Lund; rain\n\nJOURNALIST:\n\nHow many?\n\nPRIME MINISTER:\n\n${answers[0]}\n\nJOURNALIST:\n\nAnd then?\n\nPRIME MINISTER:\n\n${answers[1]}`;
    expect(claimants(talk)).toEqual(["Ida Holt", "Ida Holt"]);
  });

  test("what stands about the one who answered at the end is nobody's, the US aside", () => {
    const talk = `An interview with Ruta Venclova\n\nQ. How many?\n\nA. ${answers[0]}\n\nQ. And then?\n\nA. ${answers[1]}\n\nIn 1961 Ruta Venclova sold 40 hives to the US navy.`;
    expect(claimants(talk).at(-1)).toBeNull();
  });

  test("a line that gives the name tells who answers, and neither a party nor somebody's son does", () => {
    const talk = `How many?\n\n${answers[0]} I saw it.\n\nAnd then?\n\n${answers[1]} I know.\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    const said = (head: string) => new Set(claimants(`Bees in Osk\n\n${head}\n\n${talk}`).slice(-3));
    expect(said("Name: Ruta Venclova\nParty: Osk Liberals")).toEqual(new Set(["Ruta Venclova"]));
    expect(said("Party: Osk Liberals")).toEqual(new Set([null]));
    expect(said("The beekeeper lives in Osk. Her son, Sergeant Tom Reed, is in the army.")).toEqual(new Set([null]));
  });

  test("a name of three letters takes turns", () => {
    const talk = `Ann: How many?\n\nRik: ${answers[0]}\n\nAnn: And then?\n\nRik: ${answers[1]}`;
    expect(claimants(talk)).toEqual(["Rik", "Rik"]);
  });

  test("whom a talk with an office was with answers, in turns of dashes too", () => {
    const page = `"Bees cannot be fooled"\n\nAccording to a conversation with the leader of the group of meadows in the Osk laboratory, Ruta Venclova, bees are back.\n\n- How many are there now?\n\n- ${answers[0]} I saw it.\n\n- And who paid?\n\n- My sister paid 900 crowns.\n\n- What did it cost?\n\n- ${answers[1]} I know.`;
    expect(claimants(page).at(-1)).toBe("Ruta Venclova");
  });

  test("edited excerpts are an interview, and who said so in it answers, though nobody says \u201cI\u201d", () => {
    const talk = `How many are there?\n\nThere were three hives in 2014.\n\nWho paid?\n\nA ministry cut the grant by 40 percent.`;
    const head = (end: string) =>
      `Bees are back, says Venclova\n\nThe head of the Osk yard, Tom Reed, left in May. In an interview with the Daily, the Osk keeper Ruta Venclova said that 9 hives were new. ${end}\n\n${talk}`;
    expect(claimants(head("Edited excerpts:")).slice(-2)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
    expect(claimants(head("They were counted.")).slice(-2)).toEqual([null, null]);
  });
});
