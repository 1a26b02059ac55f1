import { expect, test } from "./fixtures.ts";

test("an empty desk asks to be set up", async ({ page, startDesk }) => {
  const desk = await startDesk();
  await page.goto(desk.url);
  await expect(page).toHaveURL(`${desk.url}/setup`);
});
