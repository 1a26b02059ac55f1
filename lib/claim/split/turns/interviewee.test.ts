import { describe, expect, test } from "vitest";
import { splitText } from "../builtin";
import { claimants } from "../claimants.fixture";

describe("who answers in an interview", () => {
  const answers = ["We had three hives in 2014.", "The ministry cut the grant by 40 percent."];

  test("answers belong to the person the headline names", () => {
    const text = `An interview with Ruta Venclova\n\nQ. How many?\n\nA. ${answers[0]}\n\nQ. And then?\n\nA. ${answers[1]}`;
    expect(claimants(text)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test.each([
    ["Interview of Minister of Energy Ruta Venclova with the newspaper Osk Daily, 6 February 2024", "Ruta Venclova"],
    ["Interview with the Minister for Foreign Affairs of Norland Jonas Ek", "Jonas Ek"],
    ["Foreign Minister Jonas Ek's interview with Osk Daily", "Jonas Ek"],
    ["Nilsson's Journal Interview with Jonas Ek", "Jonas Ek"],
    ["Jonas Ek’s exclusive interview for Osk Radio", "Jonas Ek"],
    ["Interview with Ana Maria Berg", "Ana Maria Berg"],
    ["A Lengthy Conversation With Ana Berg On Bees, The Media & Jonas Ek", "Ana Berg"],
    ["Ana Berg interview by the Osk Daily", "Ana Berg"],
    ["Interview Ruta Venclova", "Ruta Venclova"],
    ["'It was better than we had ever hoped for': BS Venclova on bread, boats, bees and rain", "BS Venclova"],
  ])("%s", (headline, name) => {
    const text = `${headline}\n\nQuestion. How many?\n\nAnswer. ${answers[0]}\n\nQuestion. And then?\n\nAnswer. ${answers[1]}`;
    expect(claimants(text)).toEqual([name, name]);
  });

  const asked = `Why bees?\n\nI like them. ${answers[0]}\n\nAnd then?\n\n${answers[1]}\n\nAre you done?\n\nI sold 3 hives in 2015.`;

  test.each([
    ["Ruta Venclova is the director of the Osk Bee Foundation.", "Ruta Venclova"],
    ["Ruta Venclova is a freelance writer.", null],
    ["Ruta Venclova is a reporter of the Osk Daily.", null],
  ])("the last line may tell who answered: %s", (line, name) => {
    const lead = "The beekeeper talks to Ana Berg about her hives and her fight with Jonas Ek.";
    const said = claimants(`${lead}\n\n${asked}\n\n${line}`);
    expect(said).toContain(name);
    for (const other of ["Ana Berg", "Jonas Ek"]) expect(said).not.toContain(other);
  });

  test.each([
    ["Boats\n\nRuta Venclova is the harbour master of Osk.", "Ruta Venclova"],
    ["Boats\n\nFor 20 years, Ruta Venclova has run the port.", "Ruta Venclova"],
    ["Boats\n\nThe harbour master of Osk, Ruta Venclova, has seen 40 storms.", "Ruta Venclova"],
    ["Boats\n\nRuta Venclova runs the port. The Daily's Jonas Ek spoke to her.", "Ruta Venclova"],
    ["Boats\n\nRuta Venclova of the Boat Union spoke to the Daily.", "Ruta Venclova"],
    ["Boats\n\nJonas Ek interviews Ruta Venclova, a sailor.", "Ruta Venclova"],
    ["Boats\n\nJonas Ek talked to chief sailor Ruta Venclova about boats.", "Ruta Venclova"],
    ["Boats\n\nI'm joined by Ruta Venclova.", "Ruta Venclova"],
    ["Boats\n\nThe Daily asked Ruta Venclova about boats.", "Ruta Venclova"],
    ["Five questions for Ruta Venclova", "Ruta Venclova"],
    ["Interview: Ruta Venclova", "Ruta Venclova"],
    ["Bees\n\nNorvik Monitor\n\nHives of Osk\n\nNorvik Monitor", null],
    ["Bees\n\nParty Chief Whip\n\nThe Chief Whip has seen 40 storms.", null],
    ["Boats\n\nThe harbour master of Osk meets with Prime Minister Jonas Ek.", null],
    ["Boats\n\nIt was in May that the harbour master wrote to Jonas Ek.", null],
  ])("the lines before the first question may tell who answers: %s", (lead, name) => {
    const said = claimants(`${lead}\n\nQ. How many?\n\nA. ${answers[0]}\n\nQ. And then?\n\nA. ${answers[1]}`);
    expect(said.slice(-2)).toEqual([name, name]);
  });

  test("a section's name announces an interview, and its first question whom it speaks to", () => {
    const text = `Interview\n\nThe hives\n\nMs. Lund, once more, we must talk about bees. How many are there?\n\n${answers[0]}\n\nAnd then?\n\n${answers[1]}`;
    expect(claimants(text).slice(-2)).toEqual(["Ms. Lund", "Ms. Lund"]);
  });

  test("where the headline announces it, questions may stand between quotation marks", () => {
    const text = `An interview with Ruta Venclova\n\n"The hives were sold in 1961. Am I right on that?"\n\n${answers[0]}\n\n"And who paid?"\n\n${answers[1]}`;
    expect(claimants(text).slice(-2)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test("a name of one word that the text goes on to use answers, and a thing does not", () => {
    const talk = (guest: string, told: string) =>
      `An interview with ${guest}\n\n${told}\n\nQ. How many?\n\nA. ${answers[0]}\n\nQ. And then?\n\nA. ${answers[1]}`;
    const known = claimants(talk("seabear90", "I met seabear90 in May. Nobody knows where seabear90 lives."));
    expect(known.slice(-2)).toEqual(["seabear90", "seabear90"]);
    expect(claimants(talk("nature", "We went to Osk in May. It rained.")).slice(-2)).toEqual([null, null]);
  });

  test("who says his name answers, also in small letters where the headline is that name", () => {
    const talk = (head: string, says: string) =>
      `${head}\nmac\nresearcher\nTom Reed\n\nWho are you?\n\n${says} ${answers[0]}\n\nWhat came then?\n\nI sold 3 hives in 2015.\n\nAnd who paid?\n\nI paid 40 crowns in May.`;
    expect(claimants(talk("ida holt", "Hello. My name is ida holt and I keep bees.")).at(-1)).toBe("ida holt");
    expect(claimants(talk("Bees", "My name is Ana Berg and I keep bees.")).at(-1)).toBe("Ana Berg");
  });

  test("letters stand for the one person at the head whose names begin with them", () => {
    const text = `Ruta Venclova-Lund and Jonas Berg: The Bees of Osk\n\nDS: How many?\n\nRVL: ${answers[0]}\n\nDS: And then?\n\nJB: ${answers[1]}`;
    expect(claimants(text)).toEqual(["Ruta Venclova-Lund", "Jonas Berg"]);
  });

  test("the title beside the text tells who answers, too", () => {
    const text = `Question. How many?\n\nAnswer. ${answers[0]}\n\nQuestion. And then?\n\nAnswer. ${answers[1]}`;
    const said = (title: string) => splitText(text, { title }).claims.map(({ claimant }) => claimant);
    expect(said("Interview with Jonas Ek, mayor of Osk")).toEqual(["Jonas Ek", "Jonas Ek"]);
    expect(said("Jonas Ek's interview with Osk Daily")).toEqual(["Jonas Ek", "Jonas Ek"]);
    expect(said("Hives are back")).toEqual([null, null]);
  });

  test.each([["She spoke to the Osk Daily's TOM REED about it."], ["Here she talks to Tom Reed about the harbour."]])(
    "turns that open in capitals: %s",
    (talk) => {
      const text = [
        "What is the harbour?",
        `BERTA LUND'S brother drowned in Osk in 2004. Berta is a nurse. ${talk}`,
        "CAN YOU tell us about the harbour?",
        `THE HARBOUR was sold in 2014. ${answers[0]}`,
        "AND WHO paid for it in the end?",
        answers[1],
        "COULD ANYBODY have stopped it?",
        "THE COUNCIL stopped two ships in 2016.",
      ].join("\n\n");
      expect(claimants(text).slice(-4)).toEqual(Array(4).fill("Berta Lund"));
    },
  );

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

  test("who answers is a person, and not whoever else the lines above name", () => {
    const turns = "\n\nQ: How did it begin?\n\nA: I built 40 boats in 2001.\n\nQ: And then?\n\nA: I sold them in 2009.";
    const other = "For this series I interviewed Juan Rios, who makes ropes.";
    const about = `${other}\n\nMeet Håvard Skrodal, maker of boats${turns}`;
    expect(splitText(about).claims.at(-1)?.claimant).toBe("Håvard Skrodal");
    const none = `On Board Ship One\n\nEn route to Osk${turns}`;
    expect(splitText(none).claims.at(-1)?.claimant).toBe(null);
  });

  test("whoever asks tells whom, and a picture's credit names nobody who answers", () => {
    const intro = "Jonas Ek founded Osk Bees in 2010. Ek sold it in 2015, and Ek left Osk.\n\n";
    const met = "There I had a chance to catch up with chief keeper Ruta Venclova in May.\n\n";
    const turns = `How many?\n\nMy ${answers[0]}\n\nAnd then?\n\nI know that ${answers[1]}\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    expect(claimants(intro + met + turns).at(-1)).toBe("Ruta Venclova");
    const pictured = `Mayor Ruta Venclova meets with reporters from Osk (Photo: Jonas Ek)\n\nMayor Ruta Venclova met with a group of reporters.\n\n`;
    expect(claimants(pictured + turns).at(-1)).toBe("Ruta Venclova");
  });

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

  test("the page of one person is an interview with that person, whoever asks", () => {
    const page = `Ruta Venclova\n\nRuta is a beekeeper in Osk.\n\nAn interview with Cass Kaiser\n\nQ: How many?\n\nA: ${answers[0]}`;
    expect(claimants(page).at(-1)).toBe("Ruta Venclova");
  });

  test("a headline that asks is no turn, and an interview may be announced as a sentence", () => {
    const talk = `How many?\n\n${answers[0]}\n\nAnd then?\n\n${answers[1]} I saw it.\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    const page = `What do bees want?\n\nRuta Venclova keeps bees in Osk.\n\nShe spoke to the Daily in 2019.\n\n${talk}`;
    expect(claimants(page).slice(-2)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
    expect(claimants(page)[0]).toBeNull();
    const announced = `Interview with Ruta Venclova, a beekeeper and writer in Osk.\n\n${talk}`;
    expect(claimants(announced).at(-1)).toBe("Ruta Venclova");
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

  test("a line that gives the name tells who answers, and neither a party nor somebody's son does", () => {
    const talk = `How many?\n\n${answers[0]} I saw it.\n\nAnd then?\n\n${answers[1]} I know.\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    const said = (head: string) => new Set(claimants(`Bees in Osk\n\n${head}\n\n${talk}`).slice(-3));
    expect(said("Name: Ruta Venclova\nParty: Osk Liberals")).toEqual(new Set(["Ruta Venclova"]));
    expect(said("Party: Osk Liberals")).toEqual(new Set([null]));
    expect(said("The beekeeper lives in Osk. Her son, Sergeant Tom Reed, is in the army.")).toEqual(new Set([null]));
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
