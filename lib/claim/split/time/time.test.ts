import { describe, expect, test } from "vitest";
import { splitText } from "../builtin";
import { dayIn } from "./published";

function timeOf(sentence: string) {
  return splitText(sentence, { publishedOn: "2026-01-28" }).claims[0]?.time;
}

describe("when a claim speaks about", () => {
  test.each([
    ["The mandate was extended until October 2024.", { until: "2024-10" }],
    ["The mine has been closed since 2019.", { from: "2019" }],
    ["The tunnel was built between 2016 and 2022.", { from: "2016", until: "2022" }],
    ["The mayor resigned on May 4, 2025.", { from: "2025-05-04", until: "2025-05-04" }],
    ["The town sold the harbour last year.", { from: "2025", until: "2025" }],
    ["The town sold the harbour three years ago.", { from: "2023", until: "2023" }],
    ["The council of Osk voted on Monday.", { from: "2026-01-26", until: "2026-01-26" }],
    ["The council of Osk voted yesterday.", { from: "2026-01-27", until: "2026-01-27" }],
    ["The mayor resigned in July last year.", { from: "2025-07", until: "2025-07" }],
    ["The plan covered 2015-2019.", { from: "2015", until: "2019" }],
    ["The plan covered the years 2015\u201319.", { from: "2015", until: "2019" }],
    ["The budget for 2024/25 was approved.", { from: "2024", until: "2025" }],
    ["The factory closed in the late 1980s.", { from: "1980", until: "1989", words: ["late 1980s"] }],
    ["The deal was signed in early 2023.", { from: "2023", until: "2023", words: ["early 2023"] }],
    ["The deal was signed in mid-2023.", { from: "2023", until: "2023", words: ["mid-2023"] }],
    ["The deal was signed in mid-November 2024.", { from: "2024-11", until: "2024-11" }],
    ["The deal was signed in the summer of 2021.", { from: "2021", until: "2021" }],
    ["The deal was signed last summer.", { from: "2025", until: "2025" }],
    ["Sales fell 4 percent in the first quarter of 2024.", { from: "2024-01-01", until: "2024-03-31" }],
    ["Sales fell 4 percent in the second half of 2024.", { from: "2024-07-01", until: "2024-12-31" }],
    ["The mayor resigned on the 4th of May 2025.", { from: "2025-05-04", until: "2025-05-04" }],
    ["The mayor resigned on 25/12/2025.", { from: "2025-12-25", until: "2025-12-25" }],
    ["The mayor resigned on 03/04/2025.", { from: "2025", until: "2025" }],
    ["The fair was held on May 3-5, 2025.", { from: "2025-05-03", until: "2025-05-05" }],
    ["The strikes took place between March and May 2023.", { from: "2023-03", until: "2023-05" }],
    ["The strike lasted from November to March 2023.", { from: "2022-11", until: "2023-03" }],
    ["The war lasted from 2016 to 2022.", { from: "2016", until: "2022" }],
  ])("%s", (sentence, time) => expect(timeOf(sentence)).toMatchObject(time));

  test.each([
    ["The mayor of Osk resigned on 3 April.", "2025-04-03"],
    ["The mayor of Osk resigned on 3 January.", "2026-01-03"],
    ["The town sold the harbour in March.", "2025-03"],
    ["The bridge will open on May 4.", "2026-05-04"],
    ["The council plans to open the bridge on 3 April.", "2026-04-03"],
    ["The next vote is due in March.", "2026-03"],
    ["The mayor resigned last July.", "2025-07"],
    ["Police arrested two men this morning.", "2026-01-28"],
    ["The mayor resigned today.", "2026-01-28"],
    ["The council of Osk voted last Wednesday.", "2026-01-21"],
    ["The council of Osk will vote on Monday.", "2026-02-02"],
    ["The harbour was sold 10 days ago.", "2026-01-18"],
    ["The harbour was sold two decades ago.", "2006"],
    ["The mayor died on Monday, 4 May 2025.", "2025-05-04"],
    ["The fire broke out on Wednesday, January 28.", "2026-01-28"],
    ["The chamber told the town of it as early as 2022.", "2022"],
    ["Osk launched 87 boats on the night of Nov. 19.", "2025-11-19"],
    ["The council of Osk announced the sale on Thursday.", "2026-01-22"],
    ["The trains of Osk will run on 3 April.", "2026-04-03"],
    ["The tunnel of Osk will open to traffic on April 2.", "2026-04-02"],
    ["A report from 2019 found 40 errors.", "2019"],
    ["The bank lent 40 million crowns in the last week of May.", "2025-05"],
  ])("against the article's day: %s", (sentence, day) =>
    expect(timeOf(sentence)).toMatchObject({ from: day, until: day }),
  );

  test("a week is its seven days", () => {
    expect(timeOf("The council voted last week.")).toMatchObject({ from: "2026-01-19", until: "2026-01-25" });
    expect(timeOf("The council voted earlier this week.")).toMatchObject({ from: "2026-01-26", until: "2026-01-28" });
  });

  test.each([
    ["The museum opens on 3 April.", ["3 April"]],
    ["The council decided to open the bridge on 3 April.", ["3 April"]],
    ["The mayor said the bridge would open on 3 April.", ["3 April"]],
    ["The harbour was sold a few years ago.", ["a few years ago"]],
    ["The harbour was sold more than three years ago.", ["three years ago"]],
    ["The town has lost 40 jobs since then.", ["since then"]],
    ["The mayor resigned on 31 February 2025.", ["31 February 2025"]],
    ["The bridge fell on Sunday, March 3.", ["Sunday", "March 3"]],
    ["The town lost 400 jobs over the last year.", ["last year"]],
    ["The vaccine was approved at the start of the year.", ["start of the year"]],
  ])("left as words: %s", (sentence, words) => expect(timeOf(sentence)).toEqual({ words, now: false }));

  test("a day without a year in the same breath as another year stays words", () => {
    const said = "The strike began on 3 March 2019 and ended on 5 May.";
    expect(timeOf(said)).toMatchObject({ from: "2019-03-03", until: "2019-03-03" });
    const { claims } = splitText("In 2009 the mine of Osk was closed. In March the town bought it.", {
      publishedOn: "2026-01-28",
    });
    expect(claims[1]?.time).toEqual({ words: ["March"], now: false });
  });

  test.each([
    "The guests stayed in Room 1984.",
    "The council adopted Resolution 2254.",
    "The bus takes route 2020 to Osk.",
    "The company bought a Boeing 2020 from the airline.",
    "1984 people died in the flood.",
    "The city lost 1984 people.",
    "The fine of 2000 euros was paid.",
    "Prices rose by 2000 crowns.",
    "Prices rose to 2000 in Osk.",
    "The town had 1,984 houses.",
    "April Holt said the town sold the harbour.",
  ])("no date: %s", (sentence) => expect(timeOf(sentence)).toEqual({ words: [], now: false }));

  test.each([
    ["He won the 2024 election.", "2024"],
    ["The disputed 2020 election led to protests.", "2020"],
    ["Osk's 2024 budget grew by 4 percent.", "2024"],
    ["In 2024 prices rose by 4 percent.", "2024"],
    ["2019 was the worst year for the town.", "2019"],
    ["The crisis of 2008 cost 400 jobs.", "2008"],
  ])("a year: %s", (sentence, year) => expect(timeOf(sentence)).toMatchObject({ from: year, until: year }));

  test("a count is no year", () => {
    expect(timeOf("The town lost 2000 people in the war.")?.from).toBeUndefined();
  });

  test("words that lean on now are flagged and kept", () => {
    expect(timeOf("Ida Holt is currently mayor of Osk.")).toMatchObject({ now: true, words: ["currently"] });
    expect(timeOf("Ida Holt was mayor of Osk in 1990.")?.now).toBe(false);
  });

  test("without the article's day relative words stay words", () => {
    const [claim] = splitText("The town sold the harbour last year.").claims;
    expect(claim?.time).toEqual({ words: ["last year"], now: false });
  });
});

test.each([
  ["Published: 4 May 2026, 09:12", "2026-05-04"],
  ["January 28, 2026", "2026-01-28"],
  ["10. 9. 2025, 6:00", "2025-09-10"],
  ["12/31/2025", "2025-12-31"],
  ["3 de marzo de 2024", "2024-03-03"],
  ["no date", null],
])("the day in %s", (line, day) => expect(dayIn(line)).toBe(day));
