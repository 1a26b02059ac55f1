import { submit } from "./articles.ts";
import { expect } from "./fixtures.ts";
import { test } from "./review-page.ts";

const MANY = 150;
const text = Array.from(
  { length: MANY },
  (_, at) => `Quay ${at + 1} was opened in ${1850 + at} and cost ${at + 3} crowns.`,
);

test("a long list holds the rows in view, tells how many there are, and follows the claim at hand", async ({
  visit,
  admin,
}) => {
  const { id } = await submit(admin, { text: text.join("\n\n") });
  const screen = await visit("reviewer");
  await screen.open(id);
  const rows = screen.list.getByRole("list", { name: "Claims" }).getByRole("listitem");
  await expect(rows.first()).toHaveAttribute("aria-setsize", String(MANY));
  expect(await rows.count()).toBeLessThan(MANY / 2);
  const button = (number: number) =>
    screen.list.getByRole("button", { name: `Undecided. ${number} Quay ${number} was` });
  // The list goes along with the text.
  await screen.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(button(146)).toBeInViewport();
  await screen.press("g", ..."140", "Enter");
  await screen.at(140, MANY);
  await expect(button(140)).toBeInViewport();
  await expect(button(2)).toHaveCount(0);
  await button(140).focus();
  await screen.press("ArrowDown");
  await screen.at(141, MANY);
  await expect(button(141)).toBeFocused();
  // Scrolled away from, the claim at hand keeps its place for the Tab key.
  await rows.last().hover();
  await screen.page.mouse.wheel(0, -20_000);
  await expect(button(3)).toBeInViewport();
  await expect(button(141)).not.toBeInViewport();
  await expect(button(141)).toBeFocused();
  await button(4).click();
  await screen.at(4, MANY);
  await screen.press("/");
  await screen.type("Quay 77 ");
  await screen.press("Enter");
  await screen.at(77, MANY);
  await expect(rows).toHaveCount(1);
});

test("on a narrow screen the list opens at its head, and rows away from it are there when they are scrolled to", async ({
  visit,
  admin,
}) => {
  const { id } = await submit(admin, { text: text.join("\n\n") });
  const screen = await visit("reviewer");
  await screen.page.setViewportSize({ width: 360, height: 740 });
  await screen.open(id);
  await screen.page.locator("[aria-controls=claim-list]").click();
  const button = (number: number) =>
    screen.list.getByRole("button", { name: `Undecided. ${number} Quay ${number} was` });
  await expect(button(1)).toBeInViewport();
  await button(2).hover();
  await screen.page.mouse.wheel(0, 20_000);
  await expect(button(MANY)).toBeInViewport();
});
