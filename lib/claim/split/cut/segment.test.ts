import { describe, expect, test } from "vitest";
import { splitText } from "../builtin";

const BODY =
  "The council of Osk voted on Monday to close the old library. It was opened in 1931 by Ida Holt and has 40,000 books.";

/** Kinds and rules of the pieces of a page, blanks aside. */
function kinds(page: string): string[] {
  return splitText(page)
    .segments.filter(({ kind }) => kind !== "blank")
    .map(({ kind, rule }) => `${kind}:${rule}`);
}

function kindOf(line: string): string | undefined {
  return kinds(`Library closes\n\n${BODY}\n\n${line}\n\n${BODY.replace("1931", "1932")}`)[3];
}

describe("page furniture is no claim", () => {
  test.each([
    ["Share 1.7K", "boilerplate:share-widget"],
    ["- Tweet", "boilerplate:share-widget"],
    ["Facebook Twitter WhatsApp Email", "boilerplate:share-widget"],
    ["Follow us on Facebook", "boilerplate:share-widget"],
    ["Sign up to our free weekly newsletter for all the news from Osk.", "boilerplate:newsletter"],
    ["You are receiving this email because you subscribed.", "boilerplate:newsletter"],
    ["We use cookies to improve your experience.", "boilerplate:cookie-notice"],
    ["READ MORE: Five libraries that were saved", "boilerplate:related"],
    ["For more information on the vote, read Osk municipal election, 2006.", "boilerplate:related"],
    ["For more ideas on how to save, check out Real Osk.", "boilerplate:related"],
    ["Email any tips, videos, audio files or photos to scoops@osk.example.", "boilerplate:related"],
    ["If you'd like to submit a letter of up to 250 words, email us at letters@osk.example", "boilerplate:related"],
    [
      "Related StoriesAfter Outcry, Player Changes Mind And StandsOsk Anchor Rips Holt For Song.",
      "boilerplate:related",
    ],
    ["Like Osk Times on Facebook for the latest in news and reviews.", "boilerplate:share-widget"],
    ["Every day, our editors send out a selection of the day's news.", "boilerplate:newsletter"],
    ["Post a comment about this story in Reader Discussion…", "boilerplate:advertisement"],
    ["Osk.example is a part of the Norvik.example network of sites.", "boilerplate:advertisement"],
    ["Use of this site constitutes acceptance of our User Agreement.", "boilerplate:advertisement"],
    ["Please turn on JavaScript. Media requires JavaScript to play.", "boilerplate:cookie-notice"],
    ["Osk News is not responsible or liable to you for the same.", "boilerplate:advertisement"],
    ["The Osk Daily newsletter provides all the news you need to start your day.", "boilerplate:newsletter"],
    ["The following interview has been edited for brevity and clarity.", "attribution:editorial-tail"],
    ["[The talk goes on about bees and Holt ends with this...]", "attribution:editorial-tail"],
    ["Adapted from The Osk Years by Ida Holt, published in May.", "attribution:editorial-tail"],
    ["Subjects: Harbour; bees; the visit of 4 May.", "metadata:metadata-line"],
    ["To see more of Holt's work, visit the artist's website or follow her on Instagram.", "boilerplate:related"],
    ["The views and opinions expressed herein are the views and opinions of the author.", "attribution:editorial-tail"],
    ["Holt reported from Osk, Norvia; NPA writers Ana Berg in Lund and Tor Ek contributed.", "metadata:byline"],
    ["(Corrects 10th paragraph to show the boat is from Osk, not Norvik.)", "attribution:editorial-tail"],
    ["Original article on Live Osk.", "attribution:editorial-tail"],
    ["Ida Holt and Tom Reed reported on this story for OskNews.com.", "metadata:byline"],
    ["Ana Berg in Lund also contributed to the report.", "metadata:byline"],
    ["Ida Holt wrote this story for Learning Norlandic.", "metadata:byline"],
    ["Ida Holt was the editor.", "metadata:byline"],
    ["— Holt, on whether the nets of the other towns are better.", "attribution:editorial-tail"],
    ["(Automatically generated transcript for reference – spelling errors may exist.)", "attribution:editorial-tail"],
    ["moor – v. to tie a boat to something so that it does not drift", "boilerplate:glossary"],
    ["An error has occurred, please try again later.", "boilerplate:cookie-notice"],
    ["Otherwise, your data will be deleted if the desk has answered your request.", "boilerplate:cookie-notice"],
    ["The boats and stories that matter, delivered weekday mornings.", "boilerplate:newsletter"],
    ["Osk News reserves the right to close a story's comment section at any time.", "boilerplate:advertisement"],
    ["For more information, check out the Osk website or mobile app.", "boilerplate:related"],
    ["For a full recap of how the town marked the day, check out our live coverage", "boilerplate:advertisement"],
    ["Distribution and use of this material are governed by our Subscriber Agreement.", "boilerplate:copyright"],
    ["For non-personal use or to order multiple copies, please contact Osk Reprints.", "boilerplate:copyright"],
    ["(Except for the headline, this story has not been edited by Osk staff.)", "boilerplate:advertisement"],
    ["Start following Channel 9 Osk on Twitter today.", "boilerplate:share-widget"],
    ["Mayor closes 40 piers in first cut Monday, Mar. 08, 2026 10:24AM EST", "boilerplate:related"],
    ["The interview has been transcribed below.", "attribution:editorial-tail"],
    ["In this ongoing series, we share what sailors told us.", "attribution:editorial-tail"],
    ["For more about this event, go to www.osk.example.", "boilerplate:related"],
    ["We have migrated to a new commenting platform.", "boilerplate:advertisement"],
    ["Guidelines: Keep it civil and on topic; no insults.", "boilerplate:advertisement"],
    [
      "Trending Now Boats are back in Osk after the flood of May The sailor who sold his nets and now regrets it",
      "boilerplate:related",
    ],
    ["This story was provided by OskNews, which covers the sea.", "attribution:editorial-tail"],
    ["The authors wish to thank Ana Berg for her help.", "attribution:editorial-tail"],
    ["Home | News | Sport | Weather", "boilerplate:navigation"],
    ["Advertisement", "boilerplate:advertisement"],
    ["© 2026 The Osk Times. All rights reserved.", "boilerplate:copyright"],
    ["Photo: Osk Times/J. Roe", "credit:photo-credit"],
    ["[File photo] / Reuters", "credit:photo-credit"],
    ["Tags: books, council, Osk", "metadata:tags"],
    ["date 2026-01-28 WORLD", "metadata:metadata-line"],
    ["January 28, 2026", "metadata:metadata-line"],
    ["3 min read", "metadata:metadata-line"],
    ["By Sarah Quill, staff reporter", "metadata:byline"],
    ["(Reporting by Lena Brandt; Editing by Tom Hale)", "metadata:byline"],
    ["- attributed to the Osk Herald", "attribution:editorial-tail"],
    ["Esta página también está disponible en español para los lectores de la región.", "foreign:foreign-language"],
    ["You have used 2 of 3 free articles.", "boilerplate:newsletter"],
    ["Quotes delayed by at least 15 minutes.", "boilerplate:copyright"],
    ["When using materials, a hyperlink to the site is obligatory.", "boilerplate:copyright"],
    ["Comments are closed on this story.", "boilerplate:advertisement"],
    ["Methodology: telephone interviews, weighted by age and sex.", "attribution:editorial-tail"],
    ["Correction, 29 October: an earlier version gave the number as 3,404.", "attribution:editorial-tail"],
    ["The interview has been translated and condensed.", "attribution:editorial-tail"],
    ["This interview was conducted in Oskish and has been condensed.", "attribution:editorial-tail"],
    ["Reproduction is permitted with reference to the newspaper.", "attribution:editorial-tail"],
    ["Comments on this piece are closed.", "boilerplate:advertisement"],
    ["Comments (387) are subject to our guidelines.", "boilerplate:advertisement"],
    ["Analysis | 11 min read | Published Feb. 27, 2023", "metadata:metadata-line"],
    ["👍 412 😡 1.9K · 31.2K views", "metadata:metadata-line"],
    ["Prenumerera nu för 9 kr första månaden.", "foreign:foreign-language"],
    ["Sie haben noch 2 Artikel frei. Jetzt abonnieren", "foreign:foreign-language"],
    ["[3] As of 14 February 2025.", "metadata:footnote"],
    ["Doug Berg, OSK TODAY 8:42 a.m. EDT October 3, 2014", "metadata:byline"],
    ["Contributing: Liz Berg, Michael Winter, Osk Press.", "metadata:byline"],
    ["--additional reporting from Darren Berg.", "metadata:byline"],
    ["Patrick Berg contributed reporting from Osk, and Michael Holt from Brunn.", "metadata:byline"],
    ["Ida Berg has been an Osk News reporter since 2004, covering boats and nets.", "metadata:byline"],
    ["Ida Berg is the Herald's contributing network editor.", "metadata:byline"],
    ["Ida Berg and Tom Reed contributed reporting. Ana Holt contributed research.", "metadata:byline"],
    ["Boats Aloud is produced by me, Ida Berg, along with Tom Reed.", "metadata:byline"],
    ["Some of the information in this story may have changed after publication.", "boilerplate:advertisement"],
    ["Ida Berg reports.", "metadata:byline"],
    ["Materials provided by Osk University. Note: Content may be edited for style.", "boilerplate:advertisement"],
    ["Jan. 25, 2018 \u2014 How do nets hold? Researchers used a mix of ropes and ...", "boilerplate:related"],
    ["Ida Berg covers courts and crime for the Herald. She joined the paper in 2014.", "metadata:byline"],
    ["Prices are correct at the time of publication.", "boilerplate:advertisement"],
    ["The information on this site is for general purposes only.", "boilerplate:advertisement"],
    ["Market data provided by Osk Markets.", "boilerplate:advertisement"],
    [
      "The NPA receives support from several private foundations for its coverage of boats.",
      "boilerplate:advertisement",
    ],
    ["The NPA is solely responsible for all content.", "boilerplate:advertisement"],
    ["The Herald is a nonprofit newsroom that covers the coast of Norland.", "boilerplate:advertisement"],
    ["To get the latest headlines, follow the Herald on the net.", "boilerplate:advertisement"],
    ["FTC: We use income earning auto affiliate links.", "boilerplate:advertisement"],
    ["We also share that information with third parties for analytics.", "boilerplate:advertisement"],
    ["Mark di Berg is a news reporter for the Osk Times and is based in Brunn.", "metadata:byline"],
    [
      "Harbour Writer Berta Holt in Port Osk, Norland, and Vilmos Isager in Brunn contributed to this report.",
      "metadata:byline",
    ],
    ["This version corrects the spelling of the island to Tuvo.", "attribution:editorial-tail"],
    [
      "CORRECTION: Through an error in the mail room, a draft was printed early on Monday. The text above took its place.",
      "attribution:editorial-tail",
    ],
    ["Questions and answers have been edited for length and clarity.", "attribution:editorial-tail"],
    ["(WARNING: Video contains graphic images.)", "boilerplate:advertisement"],
    ["Next Story The lamp is the best toy in the new Osk film", "boilerplate:related"],
    ["The best of The Osk Times, delivered daily – sign up for the letter.", "boilerplate:newsletter"],
    ["Or send an email to: desk@osk.example.", "boilerplate:related"],
    [
      "This press release contains forward-looking statements, among them those on the closing of the sale. Actual results may differ.",
      "boilerplate:disclaimer",
    ],
    ["More information: Ida Holt et al. Nets of the North, Osk Papers (2019).", "metadata:footnote"],
    ["Citation: Nets of the North (2019, October 22) retrieved 20 January 2020.", "metadata:footnote"],
    ["by Nathan Holt in News on Mar 9, 2017 10:15 am", "metadata:byline"],
    ["Berg reports for the Osk Daily; Holt reports for the Brunn Post.", "metadata:byline"],
    ["CTN's Matthias Holt reported from Osk, and CTN's Ed Berg wrote this story from Brunn.", "metadata:byline"],
    ["An earlier version misstated the day.", "attribution:editorial-tail"],
    ["Sorry, we are no longer accepting comments.", "boilerplate:advertisement"],
    ["Below are some lightly edited excerpts from that conversation.", "attribution:editorial-tail"],
    ["Article: Ten ferries that made the harbour", "boilerplate:related"],
    ["JUST WATCHED The mayor speaks Replay More Videos ... MUST WATCH", "boilerplate:advertisement"],
    ['The Bride And The Radical Power Of "Carefree Girls"...', "heading:heading"],
    ["Key details:", "heading:section-label"],
    ["Excerpts from their talk, which have been edited for clarity, are below.", "attribution:editorial-tail"],
    ["The following is an interview with Holt, conducted via email.", "attribution:editorial-tail"],
    ["The interview is published unedited, as sent to the Daily.", "attribution:editorial-tail"],
    [
      "The Osk Institute takes no positions; the views given herein do not necessarily reflect the views of its staff.",
      "attribution:editorial-tail",
    ],
    ["The opinions in the Comment section are those of the author.", "attribution:editorial-tail"],
    ["For the latest news, weather and sports, head to The Osk Daily.", "boilerplate:advertisement"],
    ["It was produced by Ida Holt with help from Tom Reed.", "metadata:byline"],
    ["Ida Holt, OBC News, Osk.", "metadata:byline"],
    ["Map of the Free Harbour of Osk and of Lund, Norland.", "caption:caption"],
    ["File photo of councillor Ida Holt.", "caption:caption"],
    ["This interview is a collection of excerpts from a talk.", "attribution:editorial-tail"],
    ["In this occasional series, we ask somebody in Osk how boats are built.", "attribution:editorial-tail"],
    ["Osk News Flash top headlines are here.", "boilerplate:advertisement"],
    ["Ida Holt with council leader Tom Reed.", "opinion:opinion"],
    ["What the neighbours say", "heading:heading"],
  ])("%s", (line, kind) => expect(kindOf(line)).toBe(kind));
});

describe("sentences that only look like furniture stay claims", () => {
  test.each([
    "The firm changed its privacy policy in 2024.",
    "Your data will be shared with the police of Osk in 2027, Ida Holt said.",
    "The council reserves the right to sell 40 boats.",
    "Ida Holt was the editor of the Osk Times in 2024.",
    "The boat was delivered on Monday morning.",
    "He thanked his staff.",
    "Published in January, the survey showed a fall of 9 percent.",
    "Support among voters under 35 is 68%.",
    "Share prices fell by 4% with the rest of the market.",
    "The newspaper's newsletter has 40,000 subscribers.",
    "The website uses cookies to track children, a court ruled on Monday.",
    "Tags were found on 40 dead birds.",
    "The data was delayed by 40 minutes because of a fault, the agency said.",
    "The interview was conducted in 2019 and led to his arrest.",
    "Sound engineers went on strike on Monday.",
    "The judge found that the firm's forward-looking statements had misled investors in 2019.",
    "The use of text messages fell by 40 percent in 2023.",
    "Holt sent 40 letters by email in 2019, contact lists show.",
    "The authors thank no one in their report of 2019.",
    "His words do not reflect the views of the party, Ida Holt said in 2019.",
    "The map of the valley was drawn in 1900.",
    "World Trade Union (WTU) Director Ida Holt met the council on Monday.",
  ])("%s", (line) => expect(kindOf(line)).toMatch(/^claim/));
});

test("what stands among the links under an article is the page's, and the article's own last lines are not", () => {
  const long = `${BODY} ${BODY.replace("1931", "1932")}`;
  const article = ["Library closes", long, "The mayor sold the building in May."];
  const page = [
    ...article,
    "© 2026 The Osk Times. All rights reserved.",
    "Topics: Interest | Economy | Banking",
    "More stories",
    "- Not every captain went to sea, but some schools produced more of them than others.",
    "- Osk Global Village",
    "A satellite was sent back to earth.",
    "Your comment has been posted.",
    "Follow us on Facebook",
    "Subscribe to this RSS feed",
  ].join("\n\n");
  expect(splitText(page).claims.map(({ quote }) => quote)).toEqual(
    splitText(article.join("\n\n")).claims.map(({ quote }) => quote),
  );
});

test("teasers under headlines of their own are the page's, behind its links", () => {
  const trade = ["Ivory trade", "The trade boomed in Norvik in May."];
  const teasers = [...trade, "Aid probe", "The council paid 40 crowns for food in May."];
  const page = (...rest: string[]) => kinds([BODY, BODY, BODY, ...rest].join("\n\n"));
  const more = ["Boat lost", "A boat with 40 men was lost in May."];
  expect(page("Share this article", "Facebook", ...teasers, ...more).slice(-6)).not.toContain("claim:statement");
  expect(page("Related news:", ...teasers).slice(-4)).not.toContain("claim:statement");
  expect(page("Share this article", "Facebook", ...teasers).at(-1)).toBe("claim:statement");
  expect(page(...teasers, ...more).at(-1)).toBe("claim:statement");
});

test("the place of an advertisement is cut from the sentence it was run into", () => {
  const run = kinds("Story continues below advertisement The harbour of Osk was closed in May 2019.");
  expect(run).toEqual(["boilerplate:advertisement", "claim:statement"]);
  expect(kinds("The port lost 40 boats in May. Story continues below advertisement The port was closed.")).toEqual([
    "claim:statement",
    "boilerplate:advertisement",
    "claim:statement",
  ]);
  expect(kinds("Advertisement spending rose by 40 percent in 2019.")).toEqual(["claim:statement"]);
});

test("an author's box is no news, wherever it stands", () => {
  const box = "Ida Holt currently works for the Osk Times as a writer. She studied in Brunn.";
  const page = ["Library closes", "By Ida Holt", box, BODY, BODY.replace("1931", "1932"), BODY.replace("1931", "1933")];
  expect(splitText(page.join("\n\n")).claims.some(({ quote }) => quote.includes("Holt currently"))).toBe(false);
  const below = [
    "Library closes",
    BODY,
    "About the author",
    "Ida Holt",
    "Ida has worked in Osk. She holds a degree from Brunn.",
  ];
  expect(splitText(below.join("\n\n")).claims.some(({ quote }) => quote.includes("degree"))).toBe(false);
});

test("credits and datelines inside a line are cut off", () => {
  const line = `Boats lie in the harbour of Osk, Monday, May 4, 2026. (NP Photo/Ida Holt) Men eat bread in Osk in May. (NP Photo/Ida Holt) OSK (NP) — ${BODY}`;
  expect(splitText(line).claims.some(({ quote }) => /Photo|\(NP\)/.test(quote))).toBe(false);
});

test("what leads a quotation in is no claim, and a list of places takes no turns", () => {
  const text = "The bridge closed in May. The mayor's spokesman Tom Berg wrote:\n\n“It was sold in June.”";
  expect(kinds(text)[1]).toBe("fragment:pointer");
  const list = [
    "Norland: Buses are free.",
    "Osland: Boats were taxed in May.",
    "Norland: Bread costs 4 crowns.",
    "Brunn: A law passed in June.",
    "Osland: Nets were sold in July.",
  ];
  expect(splitText(list.join("\n\n")).claims.every(({ claimant }) => claimant === null)).toBe(true);
});

test("a dateline is cut from the sentence it opens", () => {
  const text = "PORT OSK, March 3 (NPA) - Four people died in a storm.";
  expect(splitText(text).claims.map(({ quote }) => quote)).toEqual(["Four people died in a storm."]);
});

test("a picture's credit is cut from its caption", () => {
  const text = "Ida Holt opened the library in 1931. [File photo] / Osk Times";
  expect(kinds(text)).toEqual(["claim:statement", "credit:photo-credit"]);
});

test.each([
  ["The pier was opened by Ida Holt in 2019. (Jack Roe / The Osk Herald)", "credit:photo-credit"],
  ["The pier was opened by Ida Holt in 2019. (31.05.2019)", "metadata:metadata-line"],
  ["The pier was opened by Ida Holt in 2019. Jack Roe reports.", "metadata:byline"],
])("%s ends in what is the page's", (text, last) => {
  expect(kinds(text)).toEqual(["claim:statement", last]);
});

test.each([
  ["The men ate bread in Osk in 2019.(Photo: John Holt/Osk Images)", "(Photo: John Holt/Osk Images)"],
  ["The men ate bread in Osk in 2019. Credit...Ida Holt for The Osk Times", "Credit...Ida Holt for The Osk Times"],
  ["The men ate bread in Osk in 2019. Cliff Holt/Osk Images", "Cliff Holt/Osk Images"],
  ["FILE - In this May 4 photo, the men eat bread in Osk.", "FILE -"],
])("a credit is cut from %s", (text, credit) => {
  const { segments } = splitText(text);
  expect(
    segments.filter(({ kind }) => kind === "credit").map(({ start, end }) => text.slice(start, end).trim()),
  ).toEqual([credit]);
});

test("a line under a headline is one, too, and a headline may stand twice", () => {
  const twice =
    "The court of Osk wants the mayor gone and the union says: “Our aims are not tied to one bridge alone in this town”";
  const page = ["© 2026 The Osk Times. All rights reserved.", twice, "THREATS IN OSK", twice, BODY].join("\n");
  expect(kinds(page).slice(1, 4)).toEqual(["heading:heading", "heading:heading", "heading:heading"]);
});

test("lines that were wrapped by hand are one paragraph", () => {
  const text = [
    "The council of Osk welcomed on Tuesday the decision of the state to pay 40 crowns for the old library in the market square,",
    " as part of a plan that it said would need more money",
    " from the towns around it and from the state, which had asked the fishermen of",
    " Osk Bay and Brunn to pay.",
  ].join("\n");
  expect(splitText(text).claims).toHaveLength(1);
  const tag = "“Everyone has the right to feel safe in the square,”\nsaid Mayor Ida Holt.";
  expect(splitText(tag).claims).toHaveLength(1);
});

test("bullets and run-in labels are cut from the sentences behind them", () => {
  const text = "- Current role: Holt became mayor of Osk in 2024.\n- The town has 9,000 inhabitants.";
  expect(kinds(text)).toEqual([
    "marker:list-marker",
    "label:run-in-label",
    "claim:statement",
    "marker:list-marker",
    "claim:statement",
  ]);
});

test("links under a related label are no claims", () => {
  const text = `${BODY}\n\nRelated stories\n- Wind farm plan divides the island community\n- Minister defends the energy bill`;
  expect(splitText(text).claims).toHaveLength(2);
});

test("a bullet that reads as a headline leads to another page, and one that tells a figure does not", () => {
  const of = (item: string) => {
    const text = `${BODY}\n\n- ${item}`;
    return splitText(text).segments.find(({ end }) => end > text.length - 2)?.rule;
  };
  expect(of("Osk Air sends layoff notices to 1,700 pilots amid drop in travel")).toBe("related");
  expect(of("Revenue of all yards: $2 billion against $3 billion expected")).toBe("statement");
  expect(of("The yards in Osk were sold to a bank for 40 crowns")).toBe("statement");
});

test("a line that ends behind a quoted phrase or in a small word goes on in the next one", () => {
  const lines = [
    "The January figures of the yards in Osk and Norvik \u201ctook the sting out of the surprise\u201d",
    "in the February data, which the council of Osk and all of its offices had not put in writing before, Ida Holt said.",
    "The bank said February was a slow month for all sales, with those of its own shops during",
    "Harbour Day down 50% from the year before, when the yards and the council had a boat each.",
  ].join("\n");
  expect(splitText(lines).claims).toHaveLength(2);
});

test("lines wrapped at a margin are one paragraph", () => {
  const text = [
    "The council of Osk voted on Monday evening to close the old",
    "library in the square, which was opened in 1931 by a former",
    "mayor of the town and has 40,000 books.",
  ].join("\n");
  expect(splitText(text).claims).toHaveLength(1);
});

test("what an author is stands at the end, and a person in the news does not", () => {
  const bio = (body: string, last: string) => kinds(`Library closes\n\nBy Anna Frost\n\n${body}\n\n${last}`).at(-1);
  expect(bio(BODY, "Anna Frost is a former teacher.")).toBe("metadata:byline");
  expect(bio(BODY, "Lena Marsh covers transport for the Post.")).toBe("metadata:byline");
  expect(bio(BODY, "Ida Holt is a former teacher.")).toBe("claim:statement");
  expect(bio(BODY, "Anna Frost is the strategist who founded Osk Labs. She answers questions in live chat.")).toBe(
    "metadata:byline",
  );
  expect(bio(BODY, "Anna Frost is a staff writer for the Post. She has a degree in physics.")).toBe("metadata:byline");
  expect(bio(BODY, "By Anna Frost. The port of Osk was closed in May 2019.")).toBe("claim:statement");
  expect(bio(BODY, "Ida Holt is head of Osk. Tor Ek is a partner. The authors would like to thank Ana Berg.")).toMatch(
    /byline|editorial-tail/,
  );
});

test("notes under their heading are no claims, and a list under another heading is", () => {
  const notes = "1 Statistics of 2024, table 3.\n2 The report was published in Osk in 2025.";
  expect(splitText(`${BODY}\n\nNotes\n${notes}`).claims).toHaveLength(2);
  expect(splitText(`${BODY}\n\nWhat we know\n1. The roof fell in May.\n2. Two men died in Osk.`).claims).toHaveLength(
    4,
  );
});

test("a headline of several sentences stands over a byline, and a letter's first lines are none", () => {
  const headline = "They are coming for the tram again. This time it cost 40 crowns";
  expect(kinds(`${headline}\nBy Anna Frost\n\n${BODY}`)[0]).toBe("heading:heading");
  expect(splitText(`We lost 40 boats in May. The dock shut in 2018\n\n${BODY}`).claims.length).toBeGreaterThan(2);
});

test("a Polish text is no notice in an English one", () => {
  expect(splitText("Premier podpisał umowę w Gdańsku. Łódź już wcześniej ją przyjęła.").claims.length).toBeGreaterThan(
    0,
  );
});

test("a picture in front of a line is its bullet", () => {
  expect(kinds("🚋 Trams 1 and 5 go by Garden Street because the rails are broken")).toEqual([
    "marker:list-marker",
    "claim:statement",
  ]);
});

test("a byline of a bare name stands beside a date", () => {
  expect(kinds(`Library closes after ninety years\n4 May 2026\nAnna Frost\n\n${BODY}`)[2]).toBe("metadata:byline");
});

test("the addresses a post ends with are cut off its words", () => {
  const { claims, segments } = splitText(
    "The bridge was shut in May 2019. https://t.co/mlM6jwiTyh pic.twitter.com/OUiKqj8q",
  );
  expect(claims.map(({ quote }) => quote)).toEqual(["The bridge was shut in May 2019."]);
  expect(segments.at(-1)?.kind).toBe("metadata");
  const inside = "The report of 2019 stands at https://t.co/mlM6jwiTyh.";
  expect(splitText(inside).claims.map(({ quote }) => quote)).toEqual([inside]);
});

test("an author's box and a notice of rights are the page's with all they say", () => {
  const body = "Der Rat von Osk hat am Montag den Hafen verkauft. Er hatte 40 Kais und kostete 9 Millionen Kronen.";
  const box = "Ida Holt kam 2001 zum Osker Boten. Sie ging 2013 nach Norvik und schrieb 40 Berichte.";
  const kept = splitText(`Osk verkauft den Hafen\n\nVon Ida Holt, Osk\n\nIda Holt\n\n${box}\n\n${body}`);
  expect(kept.claims.map(({ quote }) => quote).join(" ")).toBe(body);
  const rights =
    "Most quotes are from OSX. All times are ET. OSX: \u00a9 2019 OSX Inc. All rights reserved. NQ is a registered trademark of OSX.";
  expect(
    splitText(`${BODY}\n\n${rights}`)
      .claims.map(({ quote }) => quote)
      .join(" "),
  ).toBe(BODY);
});

test("a link that leads past something lists nothing", () => {
  const { segments } = splitText(`${BODY}\n\nContinue reading the main story\n\nEyewitness - Ida Holt\n\n${BODY}`);
  expect(segments.filter(({ kind }) => kind !== "blank").map(({ rule }) => rule)).toContain("heading");
});

test("leads of other articles, each under its headline, are the page's however long", () => {
  const lead = (town: string) =>
    `Boats that were on their way to the harbour of ${town} were held at sea for nine hours on Sunday while the port was searched for a bag that nobody had lost, the harbour master and two of the captains said on Monday.`;
  const long = `${BODY} ${BODY.replace("1931", "1932")}`;
  const tail = ["Osk", "Lund", "Norvik"].flatMap((town) => [`Boats held off ${town}`, lead(town)]);
  const page = ["Library closes", long, "Related News", "Harbour shut", "Bank sold", ...tail].join("\n\n");
  expect(splitText(page).claims.map(({ quote }) => quote)).not.toContain(lead("Osk"));
  expect(splitText(["Library closes", long, ...tail].join("\n\n")).claims.map(({ quote }) => quote)).toContain(
    lead("Osk"),
  );
});

test("an agency between two sentences is the credit of a picture", () => {
  const { claims } = splitText(`"It cost 40 crowns," Ida Holt said in 2019. | Getty ${BODY}`);
  expect(claims.at(1)?.quote).toBe("The council of Osk voted on Monday to close the old library.");
});

test("an advertisement's place or a caption's label that is run into a sentence is cut off", () => {
  expect(kinds("ADVERTISEMENTThe pier was opened in 2019.")).toEqual(["boilerplate:advertisement", "claim:statement"]);
  expect(kinds("Caption:The pier was opened in 2019.")).toEqual(["label:run-in-label", "claim:statement"]);
});
