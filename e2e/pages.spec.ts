import type { APIRequestContext, Page } from "@playwright/test";
import { decide, invented, submit } from "./articles.ts";
import { filledIn, pages } from "./doors.ts";
import { expect, test } from "./fixtures.ts";
import { looksRight, widen } from "./looks.ts";
import { addMember, signInAs } from "./people.ts";

const NOWHERE = "0190a000-0000-7000-8000-000000000000";

/** Goes there, waits for these words, and looks. */
async function look(page: Page, url: string, words: string | RegExp) {
  await test.step(`${url}: ${words}`, async () => {
    await widen(page);
    await page.goto(url);
    await expect(page.getByText(words).first()).toBeVisible();
    await looksRight(page);
  });
}

/** Opens a claim, and waits until the page is alive: it then tells the desk where its person is. */
async function openClaim(page: Page, articleId: string, claimId = "") {
  await widen(page);
  const alive = page.waitForResponse((response) => response.url().endsWith("/presence"));
  await page.goto(`/articles/${articleId}?claim=${claimId}`);
  await alive;
}

async function tunnel(editor: APIRequestContext) {
  return submit(editor, {
    text: await invented("harbour-tunnel.txt"),
    ...{ outlet: "Northport Courier", byline: "Lena Marsh", sourceUrl: "https://courier.example/tunnel" },
  });
}

test("the pages in front of the desk", async ({ page, startDesk }) => {
  const desk = await startDesk();
  await look(page, `${desk.url}/setup`, "Open your desk");
  await page.getByLabel("Your name").fill("Ada");
  await page.getByLabel("E-mail").fill("ada@desk");
  await page.getByLabel("Password", { exact: true }).fill("nine words are better");
  await page.getByRole("button", { name: "Open the desk" }).click();
  await expect(page.getByText("Enter an e-mail address.")).toBeVisible();
  await looksRight(page);
  await addMember(desk, "admin");
  await look(page, `${desk.url}/sign-in`, "Forgot your password");
  await look(page, `${desk.url}/sign-in?error=CredentialsSignin`, "do not fit together");
  await look(page, `${desk.url}/join/join_nothing`, "This link no longer works");
  await look(page, `${desk.url}/nowhere/at/all`, "There is nothing here");
});

test("the empty desk", async ({ page, startDesk }) => {
  const desk = await startDesk();
  await signInAs(desk, page, await addMember(desk, "admin"));
  await look(page, `${desk.url}/articles`, "Nothing has come in yet");
  await look(page, `${desk.url}/claims`, "Nothing found");
  await look(page, `${desk.url}/reports`, "No claims yet");
});

test.describe("every page there is, with something on it", () => {
  for (const { address } of pages())
    test(address, async ({ api, page, signIn }) => {
      const { id, claims } = await tunnel(await api("editor"));
      const reviewer = await api("reviewer");
      const verdicts = ["supported", "outdated", "false"] as const;
      for (const [at, claim] of claims.slice(0, 3).entries())
        await decide(reviewer, claim, verdicts[at] ?? "supported");
      await signIn(page, "admin");
      await look(page, filledIn(address, { articles: id, claims: claims[0]?.id ?? "" }), /\S/);
    });
});

test("what was found and what was not", async ({ api, page, signIn }) => {
  const { id } = await tunnel(await api("editor"));
  await signIn(page, "reviewer");
  await look(page, "/articles?q=zeppelin", "Nothing found");
  await look(page, "/claims?q=zeppelin", "No claim holds these words.");
  await look(page, "/claims?q=crowns&verdict=undecided", "410 million crowns");
  await look(page, "/reports?outlet=Nowhere+Gazette", "No claim matches");
  await look(page, "/reports?from=2026-05-09&to=2026-05-01", "This filter cannot be read.");
  await look(page, `/reports?article=${id}`, "Only claims of");
  await look(page, `/articles/${NOWHERE}`, "This is not on the desk");
  await look(page, "/members", "Your role does not open this page");
  await look(page, "/articles/new", "Editors submit articles");
});

test("forms that were sent", async ({ page, signIn }) => {
  await signIn(page, "admin");
  await page.goto("/articles/new");
  await page.getByRole("button", { name: "Submit article" }).click();
  await expect(page.getByText("There is no text yet.")).toBeVisible();
  await looksRight(page);
  await page.goto("/members");
  await page.getByLabel("E-mail").fill(`${crypto.randomUUID()}@desk.example`);
  await page.getByRole("button", { name: "Invite" }).click();
  await expect(page.getByLabel("One-time link for")).toBeVisible();
  await looksRight(page);
  await page.goto(await page.getByLabel("One-time link for").inputValue());
  await expect(page.getByRole("button", { name: "Join the desk" })).toBeVisible();
  await looksRight(page);
  await page.goto("/account");
  await page.getByLabel("What it is for").fill("Archive");
  await page.getByRole("button", { name: "Make token" }).click();
  await expect(page.getByLabel("Your new token")).toBeVisible();
  await looksRight(page);
});

test.describe("the review screen", () => {
  const verdict = (page: Page) => page.getByRole("form", { name: "Verdict" });

  test("while a claim is decided", async ({ api, page, signIn }) => {
    const { id, claims } = await tunnel(await api("editor"));
    await signIn(page, "reviewer");
    await look(page, `/articles/${id}`, "No claim is open");
    await openClaim(page, id, claims[1]?.id);
    for (const word of ["Supported", "Outdated", "False"])
      await test.step(word, async () => {
        await widen(page);
        await verdict(page).getByText(word, { exact: true }).click();
        await verdict(page).getByRole("button", { name: "Record verdict" }).click();
        await expect(verdict(page).getByRole("alert")).toBeVisible();
        await looksRight(page);
      });
    await verdict(page).getByRole("button", { name: "Add citation" }).click();
    await verdict(page).getByRole("button", { name: "Record verdict" }).click();
    await expect(verdict(page).getByText("Quote the passage that decides it.").first()).toBeVisible();
    await looksRight(page);
  });

  test("with what else there is to see", async ({ api, page, signIn }) => {
    const reviewer = await api("reviewer");
    const { id, claims } = await tunnel(await api("editor"));
    const [opened, cost] = claims;
    if (!opened || !cost) throw new Error("The tunnel has too few claims.");
    await decide(reviewer, opened, "outdated");
    await signIn(page, "reviewer");
    await openClaim(page, id, opened.id);
    await page.getByText("History", { exact: true }).click();
    await expect(
      page
        .getByRole("listitem")
        .filter({ hasText: /A reviewer .* outdated/ })
        .first(),
    ).toBeVisible();
    await looksRight(page);

    await widen(page);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await looksRight(page);
    await page.keyboard.press("Escape");

    await openClaim(page, id, cost.id);
    await verdict(page).getByText("False", { exact: true }).click();
    await decide(reviewer, cost, "supported");
    await expect(page.getByRole("alert", { name: "Two versions" })).toBeVisible();
    await looksRight(page);
  });

  test("and its end", async ({ api, page, signIn }) => {
    const [editor, reviewer] = [await api("editor"), await api("reviewer")];
    const { id, claims } = await submit(editor, { text: "The pier cost 9 million crowns. It is 900 metres long." });
    await signIn(page, "admin");
    await look(page, `/articles/${id}/sign-off`, "What is still open");
    for (const claim of claims) await decide(reviewer, claim, "supported");
    await look(page, `/articles/${id}/sign-off`, "Every claim has a verdict");
    await page.getByRole("button", { name: "Sign off the article" }).click();
    await expect(page.getByText("signed this article off").first()).toBeVisible();
    await looksRight(page);
    await look(page, `/articles/${id}?claim=${claims[0]?.id}`, "This article is signed off.");
  });
});

test("words without end break rather than push the page aside", async ({ api, page, signIn }) => {
  const word = "Donaudampfschifffahrtsgesellschaft".repeat(12);
  const reviewer = await api("reviewer");
  const { id, claims } = await submit(await api("editor"), {
    ...{ title: `${word} opens`, outlet: word.slice(0, 190), byline: word.slice(0, 190) },
    ...{
      text: `The ${word} cost 9 million crowns in 2025, ${word} said.`,
      sourceUrl: `https://courier.example/${word}`,
    },
  });
  const [claim] = claims;
  if (!claim) throw new Error("There is no claim.");
  const citation = { stance: "refutes", passage: word, title: word, publisher: word.slice(0, 190), note: word };
  const data = {
    version: 1,
    verdict: "false",
    rationale: word,
    citations: [{ ...citation, url: `https://a.example/${word}` }],
  };
  expect((await reviewer.post(`/api/v1/claims/${claim.id}/verdicts`, { data })).status()).toBe(201);
  await signIn(page, "admin");
  for (const url of [
    "/articles",
    "/claims",
    `/reports?article=${id}`,
    `/articles/${id}/sign-off`,
    `/articles/${id}?claim=${claim.id}`,
  ])
    await look(page, url, /Donaudampf/);
});
