import { expect, test } from "vitest";
import { splitText } from "../builtin";

function groups(...paragraphs: string[]): (number | null)[] {
  return splitText(paragraphs.join("\n\n")).claims.map(({ group }) => group);
}

const FILLER = "The mayor of Lund planted nine trees in the park behind the old station.";

test("a summary bullet repeats the body", () => {
  const body = "Lawmakers in Osk approved the harbour budget on Friday by 64 votes to 51 after a long debate.";
  expect(groups("- The harbour budget of Osk was approved by lawmakers by 64 votes to 51.", FILLER, body)).toEqual([
    1,
    null,
    1,
  ]);
});

test("another number or a denial is another statement", () => {
  const rose = "Unemployment in the harbour district rose to 4.1 percent in March.";
  expect(groups(rose, FILLER, rose.replace("4.1", "7.4"))).toEqual([null, null, null]);
  const signed = "The harbour district has signed the treaty with its neighbours.";
  expect(groups(signed, FILLER, signed.replace("has signed", "has not signed"))).toEqual([null, null, null]);
});

test("the same clause in two longer sentences is found", () => {
  expect(
    groups(
      "Holt argues that no great power has ever survived by outsourcing its security.",
      FILLER,
      "It means that we must act \u2014 no great power in history has outsourced its survival and survived.",
    ).filter((group) => group === 1),
  ).toHaveLength(2);
});

test("pictures of one day and place are not one", () => {
  const of = (what: string) => `${what} in the Sarn refugee camp in Norvik, Monday, Jan. 27, 2025.`;
  const women = of("Women wait at a clinic run by the Osk agency for refugees, known as OAR,");
  const boys = of("Two boys leave a school run by the Osk agency for refugees, known as OAR,");
  expect(groups(women, FILLER, boys)).toEqual([null, null, null]);
});

test("a figure in a name tells nothing", () => {
  expect(
    groups(
      "The drug is used against Corva-19 in 40 countries.",
      FILLER,
      "Exports of the drug to countries hit by Corva-19 were banned in March.",
    ),
  ).toEqual([null, null, null]);
});

test("what says the same as one of a group must say the same as its first", () => {
  const founded =
    "In April Ruta Venclova left her studies of physics to found Hives Ltd, which builds robot keepers called Buzzers for large farms.";
  const builds = "We build robot keepers, which we call Buzzers, for large farms.";
  const cars = "Robot keepers for large farms are like racing cars, she said in May.";
  expect(groups(builds, FILLER, cars)).toEqual([1, null, 1]);
  expect(groups(founded, FILLER, builds, cars)).toEqual([1, null, 1, null]);
});
