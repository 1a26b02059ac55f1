import { describe, expect, test } from "vitest";
import { lexiconOf } from "../lexicon/lexicon";
import { tokenize } from "../words/tokens";
import { ownDay } from "./calendar";
import { timeOf } from "./time";

function time(sentence: string, language = "en") {
  const tokens = tokenize(sentence, lexiconOf(language));
  return timeOf(sentence, tokens, 0, tokens.count, ownDay("2026-01-28"), language);
}

describe("what holds only as of its writing", () => {
  test.each([
    ["Ida Holt is the mayor of Osk.", "is the mayor"],
    ["Ida Holt is the current mayor of Osk.", "current"],
    ["Unemployment stands at 4 percent.", "stands at"],
    ["Unemployment is 4 percent.", "is 4 percent"],
    ["Ida Holt is 79 years old.", "is 79 years old"],
    ["The bridge remains closed.", "remains"],
    ["The bridge is still closed.", "still"],
    ["The bridge is set to open.", "is set to"],
    ["Holt is the country's longest-serving mayor.", "is the country's longest-serving"],
    ["Holt leads the party.", "leads the"],
    ["Holt holds the post of minister.", "holds the post"],
    ["The party is in power.", "is in power"],
    ["The firm is under investigation.", "is under investigation"],
    ["Holt is a member of the council.", "is a member"],
    ["The club has 1,200 members.", "has 1,200 members"],
    ["The king is 86.", "is 86"],
    ["Now the town has forty schools.", "Now"],
    ["The mine has been closed since 2019.", "since 2019"],
  ])("%s", (sentence, words) => expect(time(sentence)).toMatchObject({ now: true, words: [words] }));

  test.each([
    "Water boils at 100 degrees.",
    "A spider has eight legs.",
    "The bridge is 200 metres long.",
    "Holt was the mayor of Osk.",
    "The war that began in 2022 has killed 4,000 people.",
    "The train leads the way to Osk.",
    "Holt is the former mayor of Osk.",
    "Holt was the longest-serving mayor of the country.",
    "Holt was still mayor in 1990.",
    "The remains of a ship were found in Osk.",
    "The heads of the schools met, and yet the mayor resigned.",
    "The treaty had been in force since 2019.",
    "The mayor resigned today.",
  ])("not so: %s", (sentence) => expect(time(sentence).now).toBe(false));

  test.each([
    ["es", "Ida Holt es la alcaldesa de Osk.", true],
    ["es", "Ida Holt fue alcaldesa de Osk.", false],
    ["fr", "La ministre a 79 ans.", true],
    ["fr", "Le pont reste ferm\u00e9.", true],
    ["de", "Ida Holt ist B\u00fcrgermeisterin von Osk.", true],
    ["de", "Ida Holt war B\u00fcrgermeisterin von Osk.", false],
    ["pt", "A ponte continua fechada.", true],
    ["it", "Ida Holt \u00e8 la sindaca di Osk.", true],
  ])("%s: %s", (language, sentence, now) => expect(time(sentence, language).now).toBe(now));
});
