import { describe, expect, test } from "vitest";
import { lexiconOf } from "../lexicon/lexicon";
import { guessLanguage } from "../words/language";
import { sentenceEnds } from "./sentences";

function sentences(text: string, language = guessLanguage(text)): string[] {
  let from = 0;
  return sentenceEnds(text, 0, text.length, language, lexiconOf(language)).map((to) => {
    const sentence = text.slice(from, to).trim();
    from = to;
    return sentence;
  });
}

/** Each case is written with a bar where the sentences part. */
function expectCuts(marked: string, language?: string): void {
  const parts = marked.split(" | ");
  expect(sentences(parts.join(" "), language)).toEqual(parts);
}

describe("English sentences", () => {
  test.each([
    "Dr. Ida Holt met Gen. Ortiz in St. Osk at 5 p.m. on Friday. | They spoke for an hour.",
    "The firm is based in the U.S. and sells to the U.K. Government. | It was founded in 1990.",
    "He works for Holt & Co. in Osk. | She left Brandt Inc. | They never met.",
    "It begins at 9 a.m. ET on the pier. | The ship left at 3:15 p.m. Dec. 22 from Osk.",
    "It began at about 3 a.m. Friday after a storm. | They left at 5 p.m. | Friday was quiet.",
    "The shop opens at 9 a.m. Monday to Friday. | It closed at 9 p.m. March 3 for good.",
    "It rose by 1.8 percent as of 1:30 p.m. Osk time and fell later.",
    "The town has state-funded pre-K. | (One town has none.) | It cost 40 crowns.",
    "It shows a market (see the picture of the harbour today.) | The post was shared.",
    "She works for Holt (formerly Osk Nets Inc.) Boats in Lund.",
    "“What a job for Osk!” Berg tweeted before the vote. | Nobody read it.",
    "See p. 55 and fig. 3 for details. | No. 10 was closed.",
    "The rate rose to 3.5 percent. | It was 2.9 in May.",
    "Write to desk@osk.example. | The page is www.osk.example/a.b.html today.",
    "J. K. Brandt wrote it. | You and I. | Nobody else read it.",
    'He said, "It is over." | Then he left.',
    '"It is over." he said.',
    '"Why now?" Holt asked. | Nobody answered.',
    "He stopped (nobody knew why. It was late.) and left. | She stayed.",
    "It went on... and on. | I gave up.... | She left.",
    "It cost 40 crowns.[2][3] | Nobody paid.",
    "we went home. | it was late. | nobody cared!! | ok then",
    "Osk, e.g. the port, has approx. five cranes vs. nine before. | All work.",
  ])("%s", (marked) => expectCuts(marked));

  test("a missing space after a stop is no glue", () => {
    expect(sentences("It ended badly.The mayor resigned.")).toEqual(["It ended badly.", "The mayor resigned."]);
    expect(sentences('"We go on," said Ida Holt."They left us."')).toEqual([
      '"We go on," said Ida Holt.',
      '"They left us."',
    ]);
    expect(sentences("He thanked me.HOLT: So be it.")).toEqual(["He thanked me.", "HOLT: So be it."]);
    expect(sentences("It fell in May 2015.An inquest found why.")).toEqual([
      "It fell in May 2015.",
      "An inquest found why.",
    ]);
    expect(sentences("She hopes so.\u201cIt was small,\u201d she said.")).toEqual([
      "She hopes so.",
      "\u201cIt was small,\u201d she said.",
    ]);
    expect(sentences("\u201cWe hope so.\u201dThe family left.")).toEqual([
      "\u201cWe hope so.\u201d",
      "The family left.",
    ]);
    expect(sentences("It lasts all week.\u00a9 2017 The Osk Press")).toEqual([
      "It lasts all week.",
      "\u00a9 2017 The Osk Press",
    ]);
  });

  test("stamps of forwarded mail are a part of their own", () => {
    expect(sentences("Ida Holt 09/20/2000 09:32 AM Please call me back.")).toEqual([
      "Ida Holt",
      "09/20/2000 09:32 AM",
      "Please call me back.",
    ]);
  });

  test.each([
    ["The shop is at 12 Elm St. It shuts at six.", 2],
    ["The road to St. Ives is shut.", 1],
    ["The offer ends on Wed. Let me know.", 2],
    ["Bing! bought the site in 2005. It closed it in 2009.", 2],
    ["It was a good night. :) They were kind.", 2],
    ["lol no. that's not what he said.", 2],
    ["somewhere like tony's. that may be too nice", 2],
    ["is there an answer to this? is it worth the wait?", 2],
    ["is that good or bad?what do you think?", 2],
    ["The page is www.example.org/find?what=that and more.", 1],
    ["Eleven cables carry the traffic.¹ None was guarded.", 2],
    ["It burst again‼️ The last time was in May.", 2],
    ["Who paid for it?🧐 The fountain opened in May.", 2],
    ["He paid 4.5² and left.", 1],
    ["Dear Ms. Holt: Thank you for the invoice.", 2],
    ["See you on Monday. Best, Owen", 3],
    ["Read https://example.org/a/b The page is free.", 2],
    ["The paper is at https://example.org/a/b and free.", 1],
  ])("%s: %d", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe("other languages", () => {
  test.each([
    ["es", "El Sr. Ruiz llegó a las 9 a.m. del lunes. | La Sra. Mora no vino. | ¿Quién lo sabe?"],
    ["fr", "M. Duval et Mme. Roux sont partis. | Le prix est de 3,5 euros. | Personne ne sait."],
    ["de", "Die Eröffnung der 100. Spiele von Osk war am Montag. | Das Spiel endete 3:2. | Danach gingen alle."],
    ["de", "Am 3. Oktober kam Dr. Brandt, d.h. zu spät. | Er blieb bis 1990. | Niemand fragte."],
    ["pt", "O Sr. Alves saiu às 9 horas. | A Dra. Pires ficou."],
    ["it", "Il Sig. Riva è partito. | Il dott. Neri è rimasto."],
  ])("%s", (language, marked) => expectCuts(marked, language));

  test("Chinese and Japanese stops need no space", () => {
    expect(sentences("水位上涨。他们离开了！", "zh")).toEqual(["水位上涨。", "他们离开了！"]);
    expect(sentences("「もう遅い。」と彼は言った。雨が降った。", "ja")).toEqual([
      "「もう遅い。」と彼は言った。",
      "雨が降った。",
    ]);
  });

  test("right-to-left text keeps its order", () => {
    expect(sentences("وصل الوزير أمس. هل تكلم؟ لا أحد يعرف.", "ar")).toHaveLength(3);
  });
});
