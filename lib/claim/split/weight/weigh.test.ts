import { describe, expect, test } from "vitest";
import type { Segment } from "../../splitter";
import { splitText } from "../builtin";

function kindOf(sentence: string): string | undefined {
  return splitText(sentence).segments[0]?.kind;
}

describe("what a sentence is", () => {
  test.each([
    ["claim", "Osk has 9,000 inhabitants and two schools."],
    ["claim", "The harbour was closed for nine years."],
    ["claim", "Check Your Boat debunked a post about 40 sailors in May."],
    ["claim", "The minister allegedly met the owner of the mine in May."],
    ["claim", "The storm may have killed 40 seals in 2023."],
    ["claim", "The cause may be rust, but no report has been published in Osk."],
    ["claim", "Only one in five voters could name their member of parliament."],
    ["claim", "Dogs will be allowed in one car per train."],
    ["claim", "Ida Holt said that the town should sell the harbour."],
    ["claim", "The harbour is still dry."],
    ["claim", "The council would now like to replace the tram with a bus."],
    ["claim", "The owner must leave the house within 28 days."],
    ["claim", "Only one shopper in seven thinks that prices are fair."],
    ["claim", "Let us remind you that the fountain opened in May."],
    ["claim", "Despite their efforts, neither side could score in the first half."],
    ["claim", "Perhaps not surprisingly, the cut of May drew comment in Osk."],
    ["claim", "The event is regarded as the world's worst flood since 1931."],
    ["opinion", "I want a lecture from Reed about as much as I want a cold."],
    ["fragment", "Here are some of the threats that the report of 2015 named."],
    ["speculation", "If it's true, work may start in April."],
    ["speculation", "Were the states to wait, the bill could be far higher."],
    ["wish", "The Basin does not need another declaration."],
    ["wish", "And pls don't take more than 20 litres."],
    ["speculation", "The harbour could become a watershed for the whole region."],
    ["speculation", "The party is likely to be constrained by its own members."],
    ["speculation", "Critics believe that if Reed wins, he may become a mere figurehead."],
    ["speculation", "Whoever takes the helm will have great influence on the world."],
    ["wish", "We should be brave."],
    ["wish", "Let us wait and see what happens."],
    ["wish", "Don't miss the view from the left-hand window!"],
    ["opinion", "This is madness."],
    ["opinion", "Holt, a charismatic and brilliant speaker, is simply wonderful."],
    ["question", "Who paid for the bridge?"],
    ["fragment", "Of course."],
  ])("%s: %s", (kind, sentence) => expect(kindOf(sentence)).toBe(kind));
});

test("a quotation without a said-tag needs facts to be a claim", () => {
  const text = '"We lost 40 boats in 2019. It is structural. We need to adapt," Ida Holt said.';
  const kinds = splitText(text).segments.map(({ kind }) => kind);
  expect(kinds.slice(0, 2)).toEqual(["claim", "opinion"]);
});

test("an answer that tells of something is a claim, and loose talk is none", () => {
  const kinds = (...answers: string[]) =>
    splitText(`Q: How was it?\n\nA: ${answers.join("\n\nQ: And then?\n\nA: ")}`)
      .segments.filter(({ rule }) => !/label|question|blank/.test(rule))
      .map(({ kind }) => kind);
  const facts = [
    "We have our own foundry at the harbour, which makes the chains for each of the boats.",
    "My school took us on trips across the country during the summer.",
    "I run the ferry office in Norvik and the two small branches that it has in Lund.",
  ];
  expect(kinds(...facts)).toEqual(["claim", "claim", "claim"]);
  const talk = [
    "It's really the kind of thing that people need.",
    "You can do more if you want to.",
    "That's just how things are.",
  ];
  expect(kinds(...talk)).not.toContain("claim");
});

test("in a talk, feelings and what was not so are told apart from what was done", () => {
  const asked = (said: string) => {
    const text = `Interview with Ida Holt\n\nThe shipwright of Osk talks.\n\nQ: What happened?\n\nA: ${said} We kept one boat.\n\nQ: Why?\n\nA: It was old.`;
    const at = text.indexOf(said);
    return splitText(text).segments.find(({ start, end }) => start <= at && at < end) as Segment;
  };
  const codes = (said: string) => asked(said).reasons.map(({ code }) => code);
  expect(codes("We were very proud of the yard.")).toContain("feeling");
  expect(codes("We would never have sold the yard to Norvik.")).toContain("counterfactual");
  expect(codes("To me, a yard is a home.")).toContain("personal");
  expect(codes("I hoped the yard would stay.")).toContain("mind");
  expect(codes("We had courage and a vision of solidarity.")).toContain("abstract");
  expect(codes("We sold the yard in Osk.")).toContain("own-deed");
  expect(codes("My father ran the yard in Osk.")).toContain("kin");
  for (const view of [
    "We were very proud of the yard.",
    "We would never have sold the yard to Norvik.",
    "That was so human.",
    "I felt sad when it ended.",
  ])
    expect(asked(view).kind).not.toBe("claim");
  for (const fact of ["My father sold the yard in Osk.", "We moved to Osk and built nets."])
    expect(asked(fact).kind).toBe("claim");
});

test("what only hangs on the sentence before is none of its own", () => {
  const [, last] = splitText("The harbour was sold in May. Which is exactly the problem.").segments;
  expect(last?.kind).toBe("opinion");
});

test("reasons name the trait, its weight and the words that showed it", () => {
  const [segment] = splitText("The bridge in Osk cost 40 million crowns in May.").segments;
  expect(segment?.reasons).toContainEqual({ code: "number", weight: 0.2, evidence: "40" });
  expect(segment?.reasons).toContainEqual({ code: "date", weight: 0.12, evidence: "May" });
  expect(segment?.score).toBeGreaterThan(0.8);
});

test("words that facts are told with weigh in a quotation, as do those of views", () => {
  const said = (words: string) => {
    const text = `"The harbour was sold in May. ${words} Nobody paid," Ida Holt said.`;
    const at = text.indexOf(words);
    return splitText(text).segments.find(({ start, end }) => start <= at && at < end)?.reasons;
  };
  expect(said("They still use months-old reports there.")).toContainEqual(
    expect.objectContaining({ code: "fact-words", evidence: "They" }),
  );
  expect(said("They very likely think of the future.")).toContainEqual(
    expect.objectContaining({ code: "view-words", evidence: "very" }),
  );
});
