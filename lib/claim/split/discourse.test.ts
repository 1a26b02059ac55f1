import { describe, expect, test } from "vitest";
import { splitText } from "./builtin";

function claimants(text: string): (string | null)[] {
  return splitText(text).claims.map(({ claimant }) => claimant);
}

describe("who a sentence names", () => {
  test.each([
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
  ])("nobody: %s", (text) => expect(claimants(text)).toEqual([null]));
});

describe("who goes on speaking", () => {
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

  test("it means the body that spoke last", () => {
    const text = "The weather service warned that a storm was near. It said that waves of nine metres were possible.";
    expect(claimants(text)[1]).toBe("The weather service");
  });
});

describe("interviews", () => {
  const answers = ["We had three hives in 2014.", "The ministry cut the grant by 40 percent."];

  test("answers belong to the person the headline names", () => {
    const text = `An interview with Ruta Venclova\n\nQ. How many?\n\nA. ${answers[0]}\n\nQ. And then?\n\nA. ${answers[1]}`;
    expect(claimants(text)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test("names that take turns are speakers", () => {
    const text = `Anna Frost: How many?\n\nRuta Venclova: ${answers[0]}\n\nFrost: And then?\n\nVenclova: ${answers[1]}`;
    expect(claimants(text)).toEqual(["Ruta Venclova", "Ruta Venclova"]);
  });

  test("questions that stand alone mark turns as labels do", () => {
    const text = `Beekeeper Ruta Venclova on her ten years in the meadows\n\nHow many?\n\n${answers[0]}\n\nAnd then?\n\nWe lost 40 hives in 2016.\n\nWho paid?\n\nMy sister paid 900 crowns.`;
    expect(new Set(claimants(text))).toEqual(new Set(["Ruta Venclova"]));
  });
});
