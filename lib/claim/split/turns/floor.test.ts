import { describe, expect, test } from "vitest";
import { splitText } from "../builtin";
import { claimants } from "../claimants.fixture";

describe("who has the floor in an interview", () => {
  const answers = ["We had three hives in 2014.", "The ministry cut the grant by 40 percent."];

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

  test("a letter for the questions alone leaves the answers to who is asked", () => {
    const text = [
      "President Ida Holt took questions in Osk on Monday.",
      "Q: The boats are old. Will you sell them? (Applause)",
      "We sold 12 of them in 2019.",
      "The council paid 9 million crowns.",
      "Q: And the pier?",
      "It was closed in May.",
    ].join("\n\n");
    expect(claimants(text).slice(-3)).toEqual(["Ida Holt", "Ida Holt", "Ida Holt"]);
  });

  test("names in capitals take turns before a stop, as in official transcripts", () => {
    const text = [
      "Chair Holt's Press Conference",
      "COLBY REED. How many boats were sold?",
      "CHAIR HOLT. We sold 12 of them in 2019.",
      "The council paid 9 million crowns.",
      "ANA LUND. And the pier?",
      "CHAIR HOLT. It was closed in May.",
    ].join("\n\n");
    expect(claimants(text)).toEqual(["Holt", "Holt", "Holt"]);
  });

  test("an administration by the name of who speaks does not end the turn", () => {
    const text = [
      "HOLT: We bought 400 boats in 2021.",
      "The Holt administration and the Reed administration sold 40 of them.",
      "In 2023 I closed the harbour.",
      "REED: And who paid?",
      "HOLT: The council paid 9 million crowns.",
    ].join("\n\n");
    expect(claimants(text)).toEqual(["Holt", "Holt", "Holt", "Holt"]);
  });

  test("one question of several paragraphs, and its answer", () => {
    const text = [
      "In this clip, Arthur Holt tells of his boats.",
      "Ana: Arthur, the harbour was in the news last week.",
      "But how many boats were sold?",
      "Arthur: We sold 40 boats in 2021.",
      "The council bought 12 of them.",
    ].join("\n\n");
    expect(claimants(text).slice(-2)).toEqual(["Arthur Holt", "Arthur Holt"]);
  });

  test("names may take turns inside a block, where one asks another who answers", () => {
    const text = `Why run? Ida Holt: I have 40 boats in the harbour of Osk. ${"They are old. ".repeat(90)}Daily: Who paid? Ida Holt: The council paid 9 million crowns.`;
    expect(claimants(text)).toContain("Ida Holt");
    expect(splitText(text).claims.every(({ quote }) => !quote.includes(":"))).toBe(true);
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

  test("a turn opens its own line, though the one before was cut off", () => {
    const text =
      "REED: When you have nothing left that you can\nHOLT: We sold 40 boats in May.\nREED: And who could\nHOLT: The council bought them.";
    expect(claimants(text)).toEqual(["Holt", "Holt"]);
  });

  test("questions in bold type ask as others do", () => {
    const text = [
      "Interview with Ida Holt, harbour master of Osk",
      "**When did you buy the first boat?**",
      "I bought it in 2014 for 40 crowns.",
      "**And what happened in 2021?**",
      "The yard lost 40 people in June 2021.",
    ].join("\n\n");
    expect(claimants(text)).toEqual(["Ida Holt", "Ida Holt"]);
  });

  test("a house that calls its members Mr and Ms gives an office with the name in brackets", () => {
    const text = [
      "Mr Lars Eide asked the Minister for Boats whether crews can keep their nets.",
      "The Secretary to the Minister for Boats (Ms Ida Holt) (for the Minister): In 2021 we received 40 requests.",
      "Mr Deputy Speaker: Mr Eide.",
      "Mr Lars Eide (Osk): Could I ask how many were refused?",
      "Ms Ida Holt: We refused 12 of them in May.",
    ].join("\n\n");
    expect(claimants(text).slice(-2)).toEqual(["Ida Holt", "Ida Holt"]);
  });

  test("names in brackets take turns", () => {
    const text = [
      "The panel: Ida Holt, Tom Reed and Ana Berg of the Osk yards.",
      "[Berg] Did you need a licence?",
      "[Holt] “No. We sold 40 boats in May.”",
      "[Berg] How did you get to Osk?",
      "[Reed] “I came by boat in 2014.”",
    ].join("\n\n");
    expect(claimants(text).slice(-2)).toEqual(["Ida Holt", "Tom Reed"]);
  });

  test("where only whoever asks has a label, the guest of the headline answers", () => {
    const text = [
      "Interview with Ida Holt about her book on boats",
      "Denis: Is it a book for sailors?",
      "I wrote it in 2014 for 40 crews.",
      "It was sold out in May.",
      "Denis: Which part was the hardest?",
      "The first one took me 12 years.",
    ].join("\n\n");
    expect(claimants(text)).toEqual(["Ida Holt", "Ida Holt", "Ida Holt"]);
  });

  test("answers run on behind their questions are the guest's", () => {
    const text = [
      "Q&A with harbour master Ida Holt",
      'Why did you buy the crane? "We lost 40 boats in 2014."',
      'What did you have before? "We had two cranes, which the council sold in May."',
      '"The third one fell in June."',
      'Is it easy to use? "I learned it in 12 days."',
    ].join("\n\n");
    expect(claimants(text)).toEqual(Array(4).fill("Ida Holt"));
  });

  test("the label of an advertisement takes no turn", () => {
    const text = [
      "Feds: Ring drew leaders to Osk",
      "Two men were held in Osk in May.",
      "Advertisement:",
      "They paid 40 crowns each.",
      "Advertisement:",
    ].join("\n\n");
    expect(claimants(text)).not.toContain("Feds");
  });

  test("turns that have lost their breaks may be those of an office with a number and of a last name", () => {
    const asks = "Osk School 360: What did you start? Ida Holt: We built 40 boats in 2014. ".repeat(20);
    const text = `Saving boats\n\nIda Holt spoke to Osk School 360 about it. ${asks}Osk School 360: And then? Holt: The yard was sold in May.`;
    expect(claimants(text).at(-1)).toBe("Ida Holt");
  });

  test("lines of capitals and a colon that tell no name take no turn", () => {
    const text = "WARNING: The harbour closed on Monday.\n\nWARNING: The bridge fell in May.";
    expect(splitText(text).claims.map(({ claimant }) => claimant)).toEqual([null, null]);
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

  test("the letters of a hyphenated name may have its hyphen", () => {
    const turns = [
      "Osk Boats: What happened?",
      "Tor Lund: We lost 40 boats.",
      "Carla Cantu-Gisp: We sold 9 of them.",
      "OB: And then?",
      "TL: We moved to Osk in May.",
      "CC-G: It was founded in 2019.",
      "OB: And now?",
      "TL: We own 12 boats.",
      "CC-G: We built two yards in May.",
    ];
    const said = claimants(turns.join("\n\n"));
    expect(said.filter((name) => name === "Carla Cantu-Gisp")).toHaveLength(3);
    expect(said).not.toContain("CC-G");
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

  test("what follows a question without a label is not the one's who asked", () => {
    const talk = `Seasons: A Letter to the Sea\n\nSeasons: A Letter to the Sea is sold in 40 towns.\n\nOsk Daily: How many hives were there?\n\n${answers[0]}`;
    expect(claimants(talk)).toEqual([null, null]);
  });

  test("a last name in capitals stands behind its letters, too", () => {
    const room = `Part One: Ruta VENCLOVA (Osk Bees), Jonas EK (Lund)\n\nQ: How many?\n\nRV: ${answers[0]}\n\nQ: And then?\n\nRV: ${answers[1]}`;
    expect(claimants(room)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
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

  test("a magazine that is called as a day is may ask", () => {
    const talk = `The writer Ruta Venclova kept bees.\n\nDATE: How many?\n\nRuta Venclova: ${answers[0]}`;
    expect(
      splitText(talk)
        .claims.map(({ quote }) => quote)
        .at(-1),
    ).toBe(answers[0]);
  });

  test("what stands about the one who answered at the end is nobody's, the US aside", () => {
    const talk = `An interview with Ruta Venclova\n\nQ. How many?\n\nA. ${answers[0]}\n\nQ. And then?\n\nA. ${answers[1]}\n\nIn 1961 Ruta Venclova sold 40 hives to the US navy.`;
    expect(claimants(talk).at(-1)).toBeNull();
  });

  test("a name of three letters takes turns", () => {
    const talk = `Ann: How many?\n\nRik: ${answers[0]}\n\nAnn: And then?\n\nRik: ${answers[1]}`;
    expect(claimants(talk)).toEqual(["Rik", "Rik"]);
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
});
