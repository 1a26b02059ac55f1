import { describe, expect, test } from "vitest";
import { splitText } from "../builtin";
import { claimants } from "../claimants.fixture";

describe("who goes on speaking", () => {
  test('"in her opinion" is hers who spoke last', () => {
    const text = "Ida Holt said the pier cost 4 million crowns. In her opinion, the town paid for 12 boats in 2019.";
    expect(claimants(text)).toEqual(["Ida Holt", "Ida Holt"]);
  });

  test("two single marks in a row close a quotation", () => {
    const text =
      "Ida Holt called the boats \"old tubs,'' and sold 12 of them. The harbour lost 4 million crowns in 2019.";
    expect(claimants(text).at(-1)).toBeNull();
  });

  test("whoever should do something is not the one who says so", () => {
    const told = "The Osk Bank said that 40 boats were lost in 2019.";
    expect(claimants(`${told} The council should pay for 12 of them, it said.`).at(-1)).not.toBe("The council");
    expect(claimants(`${told}\n\nThe council paid for 12 of them, it said.`).at(-1)).toBe("The council");
  });

  test("a minister for two things is called by her own name", () => {
    const text =
      "“We have 40 boats,” said Minister for Sea Development and Information Ruta Lund.\n\nLund said the pier cost 4 million crowns.";
    expect(claimants(text).at(-1)).toBe("Ruta Lund");
  });

  test("a name with what shortens it is that of the last name alone", () => {
    const text = "Ida F. Holt Jr. sold 12 boats in May. Tom Reed sold 3.\n\nHolt said the pier cost 4 million crowns.";
    expect(claimants(text)).toEqual([null, null, "Ida F. Holt Jr."]);
  });

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

  test("\u201cthey\u201d may be one source without a name, and \u201che\u201d somebody's boyfriend", () => {
    expect(claimants("A source told the Daily the house was sold.\n\nThey said it cost 40 crowns.")).toEqual([
      "A source",
      "A source",
    ]);
    expect(claimants("The boyfriend said a car had stopped in May. He said he ran 40 metres.")).toEqual([
      "The boyfriend",
      "The boyfriend",
    ]);
  });

  test.each([
    [
      "Ida Holt said 40 boats were sold.\n\n\u201cTwelve sank in June. Nobody paid for the 12 boats.\u201d",
      "Ida Holt",
      3,
    ],
    ["Ida Holt wrote:\n\n\u201cForty boats were sold in May. Twelve sank in June.\u201d", "Ida Holt", 2],
    ["In a letter, the council said:\n\n\u201cForty boats were sold in May. Twelve sank.\u201d", "the council", 2],
    ["The statement read: \u201cForty boats were sold in May. Twelve sank in June.\u201d", "The statement", 2],
    ["\u201cForty boats were sold in May.\n\n\u201cTwelve sank in June,\u201d Ida Holt said.", "Ida Holt", 2],
    ["Ida Holt went on to say that 40 boats were sold in May.", "Ida Holt", 1],
    ["Prosecutors allege that Tom Reed sold the boat for 40 crowns.", "Prosecutors", 1],
    ["Beijing has accused Norland of selling 40 boats.", "Beijing", 1],
    ["Ida Holt agreed that 40 boats had been sold.", "Ida Holt", 1],
  ])("%s", (text, name, times) => {
    expect(claimants(text)).toEqual(Array(times).fill(name));
  });

  test("what somebody is may be told with her own \u201cshe\u201d, and a crime denied", () => {
    const text =
      "Ida Holt left Osk United in May, the club said. Coach Tom Reed said she scored 40 goals. The striker said she had spoken to three clubs.";
    expect(claimants(text)).toEqual(["the club", "Tom Reed", "Ida Holt"]);
    expect(claimants("Mayor Tom Reed took 40 crowns in May, a court heard. Mr Reed denies bribery.").at(-1)).toBe(
      "Tom Reed",
    );
  });

  test("a name that a month bears is a person's where the text says so", () => {
    const text = "Prime Minister Theresa May met the council in Osk. May said she had sold 40 boats.";
    expect(claimants(text).at(-1)).toBe("Theresa May");
  });

  test("what a post says is said by whoever signed it, unless it names somebody", () => {
    const text = [
      "The plane flew over Osk at noon on Tuesday.",
      "@osk The plane over Osk is a C-130. https://t.co/aaaa\n— Ida Holt (@idaholt) December 13, 2016",
      "The army told the council in May that it was sold — Tom Reed (@reed) December 13, 2016",
    ].join("\n\n");
    expect(claimants(text)).toEqual([null, "Ida Holt", "The army"]);
    expect(splitText(text).segments.filter(({ rule }) => rule === "post-signature")).toHaveLength(2);
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

  test("he is none whom his own sentence tells of", () => {
    const text = 'Tom Lund attacked Senator Ben Reed on Sunday. He said Mr Reed "begged" for 40 boats.';
    expect(claimants(text)[1]).toBe("Tom Lund");
  });

  test("who is called by the first name alone is who she means", () => {
    const text = "Gloria arrived in Osk in 2019.\n\n“I lived in Norvik for 9 years,” she recalls.";
    expect(claimants(text).at(-1)).toBe("Gloria");
  });

  test("whom a sentence is about may stand behind what leads into it", () => {
    const text =
      "Tom Reed sold the yard. Then, last week, Nora Swan posted a picture of 40 boats.\n\nShe claimed it was sunk.";
    expect(claimants(text).at(-1)).toBe("Nora Swan");
  });

  test("who is spoken to in what leads into a sentence is not who it is about", () => {
    const text =
      "Cardinal Pablo Lund said 40 men were held. Addressing the president, Ferdinand Reed, the cardinal spoke for an hour.\n\nHe said it was paid in May.";
    expect(claimants(text).at(-1)).not.toBe("Ferdinand Reed");
  });

  test("a short quotation in single marks ends before a verb, though it ends in s", () => {
    const text =
      "The court heard that two 'old supervisors' were her parents in 2011. Tom Reed, prosecuting, told how she applied in May. Mr Reed said: 'She sold 40 boats.'";
    expect(claimants(text)).toEqual(["The court", "Tom Reed", "Tom Reed"]);
  });

  test("they are the body that have said it", () => {
    const text = "Norvik Records have twice denied paying 40 crowns.\n\n“We sold 9 records in May,” they said.";
    expect(claimants(text)).toEqual(["Norvik Records", "Norvik Records"]);
  });

  test("a line set above a talk is whose words it is", () => {
    const line = "We sold 40 boats to the town of Osk in 2019.";
    const text = `${line}\n\nInterview with Ida Holt\n\nThe shipwright of Osk talks.\n\nQ: What did you sell?\n\nA: ${line} We kept one.\n\nQ: Why?\n\nA: It was old.`;
    expect(claimants(text)[0]).toBe("Ida Holt");
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
