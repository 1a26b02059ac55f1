import { type APIRequestContext, test as base, type Page } from "@playwright/test";
import type { Role } from "#lib/member/member";
import { addMember, addToken, type Person, signInAs } from "./people.ts";
import { type RunningDesk, runDesk } from "./running-desk.ts";

interface PerTest {
  /** Signs the page in, by default as someone new with this role; answers who that is. */
  signIn(page: Page, who: Role | Person): Promise<Person>;
  /** A client of the API with a token of this person's, or of someone new with this role. */
  api(who: Role | Person): Promise<APIRequestContext>;
  /** Another desk, empty and not set up, for what the shared one cannot show; with settings of its own if need be. */
  startDesk(settings?: Record<string, string>): Promise<RunningDesk>;
}

interface PerWorker {
  /** The desk that this worker's tests share: set up, with one admin. Tests bring their own people and articles. */
  desk: RunningDesk;
}

export const test = base.extend<PerTest, PerWorker>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs.
    async ({}, use) => {
      const desk = await runDesk();
      await addMember(desk, "admin", { name: "Ada Admin" });
      await use(desk);
      await desk.stop();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ desk }, use) => use(desk.url),

  signIn: async ({ desk }, use) =>
    use(async (page, who) => {
      const person = typeof who === "string" ? await addMember(desk, who) : who;
      await signInAs(desk, page, person);
      return person;
    }),

  api: async ({ desk, playwright }, use) => {
    const clients: APIRequestContext[] = [];
    await use(async (who) => {
      const person = typeof who === "string" ? await addMember(desk, who) : who;
      const extraHTTPHeaders = { authorization: `Bearer ${addToken(desk, person)}` };
      const client = await playwright.request.newContext({ baseURL: desk.url, extraHTTPHeaders });
      clients.push(client);
      return client;
    });
    await Promise.all(clients.map((client) => client.dispose()));
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs.
  startDesk: async ({}, use) => {
    const desks: RunningDesk[] = [];
    await use(async (settings) => {
      const desk = await runDesk(settings);
      desks.push(desk);
      return desk;
    });
    await Promise.all(desks.map((desk) => desk.stop()));
  },
});

export { expect } from "@playwright/test";
