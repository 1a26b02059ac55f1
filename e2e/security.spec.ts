import type { Page } from "@playwright/test";
import { invented, submit, written } from "./articles.ts";
import { actionCall, actions, filledIn, pages, routes } from "./doors.ts";
import { expect, test } from "./fixtures.ts";
import { addMember, type Person, signInAs } from "./people.ts";
import type { RunningDesk } from "./running-desk.ts";

const PASSWORD = "nine words are better";
const MARKER = "Marrowick keeps this to itself";

/** What is open to everybody: the front pages, the way in, the pulse and the API's description. */
const OPEN = [
  "/",
  "/setup",
  "/sign-in",
  "/join/[token]",
  "/api/auth/[...nextauth]",
  "/api/health",
  "/api/v1/openapi.json",
];

test.describe("an outsider", () => {
  const noRedirect = { maxRedirects: 0 };

  test("is sent away from every page, by whatever way they ask", async ({ api, request }) => {
    const { id, claims } = await submit(await api("editor"), {
      text: "The pier cost 9 million crowns.",
      title: MARKER,
    });
    const closed = pages().filter(({ address }) => !OPEN.includes(address));
    expect(closed.length).toBeGreaterThanOrEqual(9);
    for (const { address } of closed)
      await test.step(address, async () => {
        const url = filledIn(address, { articles: id, claims: claims[0]?.id ?? "" });
        const response = await request.get(url, noRedirect);
        expect(response.status()).toBe(307);
        expect(response.headers().location).toBe("/sign-in");
        // A client that says it has the frame already is sent the page alone: a guard in the frame would not be asked.
        for (const prefetch of ["0", "1"]) {
          const headers = { rsc: "1", "next-router-prefetch": prefetch };
          const parts = await request.get(`${url}?_rsc=1`, { ...noRedirect, headers });
          expect(await parts.text()).not.toContain(MARKER);
        }
      });
  });

  test("is refused by every route with every method it knows", async ({ api, desk, request }) => {
    const { id, claims } = await submit(await api("editor"), {
      text: "The pier cost 9 million crowns.",
      title: MARKER,
    });
    const closed = routes().filter(({ address }) => !OPEN.includes(address));
    expect(closed.length).toBeGreaterThanOrEqual(14);
    const before = written(desk);
    for (const { address, methods } of closed)
      for (const method of methods)
        await test.step(`${method} ${address}`, async () => {
          const url = filledIn(address, { articles: id, claims: claims[0]?.id ?? "" });
          const body = method === "GET" ? {} : { data: { version: 1 } };
          const response = await request.fetch(url, { method, ...noRedirect, ...body });
          expect(response.status()).toBe(401);
          expect(response.headers()["content-type"]).toContain("application/problem+json");
          expect(await response.text()).not.toContain(MARKER);
        });
    expect(written(desk)).toBe(before);
  });

  test("is refused by every server action", async ({ api, desk, request }) => {
    const { id } = await submit(await api("editor"), { text: "The pier cost 9 million crowns." });
    const all = actions();
    expect(all.length).toBeGreaterThanOrEqual(10);
    const before = written(desk);
    for (const { id: action, name, page } of all)
      await test.step(name, async () => {
        const answers: string[] = [];
        // Some take the form's state and the form, some an article's id before them.
        for (const first of [[], [id]]) {
          const multipart = actionCall({ version: "1", reason: "Why not", memberId: id, role: "admin" }, ...first);
          const headers = { "next-action": action, origin: desk.url };
          const response = await request.post(filledIn(page, { articles: id }), { headers, multipart, ...noRedirect });
          answers.push(await response.text());
        }
        // Opening a desk and joining one are for outsiders; both refuse these words by their own rules.
        if (!["setUp", "join"].includes(name)) expect(answers.join()).toContain("Sign in to go on.");
      });
    expect(written(desk)).toBe(before);
  });
});

test.describe("the content security policy", () => {
  const policy = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'(?:;|$)/;

  test("names a nonce of its own in each answer, which every inline script carries", async ({ request }) => {
    const nonces = new Set<string>();
    for (const url of ["/sign-in", "/sign-in", "/setup", "/join/nothing", "/nowhere"]) {
      const response = await request.get(url);
      const nonce = policy.exec(response.headers()["content-security-policy"] ?? "")?.[1] ?? "";
      expect(nonce.length).toBeGreaterThan(20);
      nonces.add(nonce);
      for (const [tag] of (await response.text()).matchAll(/<script\b[^>]*>/g))
        expect(tag).toContain(`nonce="${nonce}"`);
    }
    expect(nonces.size).toBe(5);
  });

  test("is kept by every page, which says nothing on the console", async ({ api, page, signIn }) => {
    const complaints = listen(page);
    const { id, claims } = await submit(await api("editor"), { text: await invented("harbour-tunnel.txt") });
    await signIn(page, "admin");
    for (const { address } of pages())
      await test.step(address, async () => {
        const response = await page.goto(filledIn(address, { articles: id, claims: claims[0]?.id ?? "" }));
        expect(response?.status()).toBe(200);
        expect(response?.headers()["content-security-policy"]).toMatch(policy);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    expect(complaints).toEqual([]);
  });
});

test("every answer tells browsers to keep other sites out, and the API's are not kept", async ({ api, request }) => {
  const headers = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
  };
  for (const url of ["/sign-in", "/nowhere", "/api/health", "/api/v1/articles"])
    expect((await request.get(url)).headers()).toMatchObject(headers);
  const kept = await (await api("admin")).get("/api/v1/articles");
  expect(kept.headers()).toMatchObject({ ...headers, "cache-control": "no-store" });
});

test.describe("cookies", () => {
  /** Signs in as a browser would, without one; answers what the desk sets. */
  async function cookiesOf(desk: RunningDesk, person: Person): Promise<string[]> {
    const csrf = await fetch(`${desk.url}/api/auth/csrf`);
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const given = csrf.headers.getSetCookie();
    const signedIn = await fetch(`${desk.url}/api/auth/callback/credentials`, {
      method: "POST",
      body: new URLSearchParams({ csrfToken, email: person.email, password: PASSWORD, json: "true" }),
      headers: { cookie: given.map((cookie) => cookie.split(";")[0]).join("; ") },
      redirect: "manual",
    });
    return [...given, ...signedIn.headers.getSetCookie()];
  }

  test("cannot be read by scripts nor sent by other sites", async ({ desk }) => {
    const cookies = await cookiesOf(desk, await addMember(desk, "reviewer", { password: PASSWORD }));
    expect(cookies.some((cookie) => cookie.startsWith("next-auth.session-token="))).toBe(true);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; SameSite=(Lax|Strict)/i);
    }
  });

  test("travel by https alone where the desk is known by https", async ({ startDesk }) => {
    const desk = await startDesk({ PUBLIC_URL: "https://desk.example.org" });
    const cookies = await cookiesOf(desk, await addMember(desk, "reviewer", { password: PASSWORD }));
    expect(cookies.some((cookie) => cookie.startsWith("__Secure-next-auth.session-token="))).toBe(true);
    for (const cookie of cookies) expect(cookie).toMatch(/; Secure/i);
  });
});

test("another site can change nothing with a member's cookie", async ({ api, desk, page, signIn }) => {
  const { id } = await submit(await api("editor"), { text: "The pier cost 9 million crowns." });
  await signIn(page, "admin");
  expect((await page.request.get("/api/v1/articles")).status()).toBe(200);
  const before = written(desk);
  const data = { text: "Planted by another site in 2026." };
  for (const origin of ["https://evil.example", "null", desk.url.replace("localhost", "localhost.evil.example")])
    expect((await page.request.post("/api/v1/articles", { data, headers: { origin } })).status()).toBe(403);
  expect((await page.request.post("/api/v1/articles", { data })).status()).toBe(403);
  const signOff = actions().find(({ name }) => name === "signOff")?.id ?? "";
  const headers = { "next-action": signOff, origin: "https://evil.example" };
  const multipart = actionCall({ version: "1", reason: "Why not" }, id);
  await page.request.post(`/articles/${id}/sign-off`, { headers, multipart });
  expect(written(desk)).toBe(before);
  const here = { multipart, headers: { ...headers, origin: desk.url } };
  await page.request.post(`/articles/${id}/sign-off`, here);
  expect(written(desk), "the same call from here does sign the article off").not.toBe(before);
});

test.describe("markup in what was submitted", () => {
  test("is shown as the text it is", async ({ api, page, signIn }) => {
    const complaints = listen(page);
    const title = `<img src=x onerror="document.title='taken over'"> and **stars**`;
    const { id } = await submit(await api("editor"), {
      ...{ title, text: await invented("hostile.txt"), outlet: "<b>Outlet</b>", byline: "<script>1</script>" },
    });
    await signIn(page, "reviewer");
    await page.goto(`/articles/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    const article = page.getByRole("article");
    for (const words of [
      '<script>document.title = "taken over"</script>',
      "<b>12 million crowns</b>",
      "**Bold claim**",
    ])
      await expect(article).toContainText(words);
    await expect(article).toContainText("[bridge](javascript:document.title='taken')");
    await expect(article.locator("img, script, b, strong, em, code, a[href^=javascript]")).toHaveCount(0);
    // The desk is shared: what other tests submitted must not push this article off the first page.
    const places = ["/articles?q=onerror", "/claims?q=onerror", `/reports?article=${id}`, `/articles/${id}/sign-off`];
    for (const url of places) {
      await page.goto(url);
      await expect(page.getByText("onerror").first()).toBeVisible();
      await expect(page.locator("img, a[href^='javascript' i]")).toHaveCount(0);
    }
    await expect(page).not.toHaveTitle("taken over");
    expect(complaints).toEqual([]);
  });

  test("never becomes a link that runs something", async ({ api, page, signIn }) => {
    const html = `<!doctype html><html><head><title>Pier</title><link rel="canonical" href="javascript:alert(1)">
      <meta property="og:url" content="JavaScript:alert(2)"><script type="application/ld+json">
      {"@type":"NewsArticle","headline":"Pier","url":"javascript:alert(3)","mainEntityOfPage":"data:text/html,4"}</script>
      </head><body><article><h1>Pier</h1><p>The pier cost 9 million crowns, the <a href="javascript:alert(5)">mayor</a>
      said on Monday. It is 900 metres long and was built in 1998 by forty workers.</p></article></body></html>`;
    const editor = await api("editor");
    const file = { name: "pier.html", mimeType: "text/html", buffer: Buffer.from(html) };
    const response = await editor.post("/api/v1/articles", { multipart: { file } });
    expect(response.status(), await response.text()).toBe(201);
    const { id, sourceUrl } = await response.json();
    expect(sourceUrl).toBeNull();
    await signIn(page, "reviewer");
    await page.goto(`/articles/${id}`);
    await expect(page.getByRole("article")).toContainText("the mayor said");
    await expect(page.locator("a[href^='javascript' i], a[href^='data' i]")).toHaveCount(0);
  });
});

test.describe("from the next request on", () => {
  test("a disabled member is outside", async ({ desk, page, signIn }) => {
    const person = await signIn(page, "admin");
    await page.goto("/members");
    await expect(page.getByRole("heading", { name: "Members", level: 1 })).toBeVisible();
    desk.db.prepare("UPDATE members SET disabled_at = ? WHERE id = ?").run(Date.now(), person.id);
    expect((await page.request.get("/api/v1/articles")).status()).toBe(401);
    await page.reload();
    await expect(page).toHaveURL(/\/sign-in$/);
  });

  test("a changed role holds", async ({ desk, page, signIn }) => {
    const person = await signIn(page, "admin");
    await page.goto("/articles/new");
    await expect(page.getByRole("button", { name: "Submit article" })).toBeVisible();
    desk.db.prepare("UPDATE members SET role = 'reviewer' WHERE id = ?").run(person.id);
    await page.reload();
    await expect(page.getByRole("heading", { name: "Editors submit articles" })).toBeVisible();
    await page.goto("/members");
    await expect(page.getByRole("heading", { name: "Your role does not open this page" })).toBeVisible();
    expect((await page.request.get("/api/v1/reports/claims.csv")).status()).toBe(403);
  });

  test("signing out everywhere holds in every browser", async ({ browser, desk, page, signIn }) => {
    const person = await signIn(page, "reviewer");
    const elsewhere = await browser.newPage({ baseURL: desk.url });
    await signInAs(desk, elsewhere, person);
    await elsewhere.goto("/articles");
    await page.goto("/account");
    await page.getByRole("button", { name: "Sign out everywhere" }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await elsewhere.reload();
    await expect(elsewhere).toHaveURL(/\/sign-in$/);
    await elsewhere.close();
  });

  test("signing out here ends the session itself, not only its cookie", async ({ page, signIn }) => {
    const person = await signIn(page, "reviewer");
    await page.goto("/articles");
    const cookies = await page.context().cookies();
    await page.getByRole("button", { name: person.name }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    await page.context().addCookies(cookies);
    expect((await page.request.get("/api/v1/articles")).status()).toBe(401);
  });
});

test("what is typed while a sign-in is on its way is not lost: the fields stand still until the answer", async ({
  desk,
  page,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/callback\/credentials/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${desk.url}/sign-in`);
  const email = page.getByLabel("E-mail");
  const password = page.getByLabel("Password", { exact: true });
  await email.fill("nobody@desk.example");
  await password.fill("a guess");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(password).not.toBeEditable();
  await expect(email).not.toBeEditable();
  letGo();
  await password.fill("a second guess");
  await expect(page.getByText("This e-mail and password do not fit together.")).toBeVisible();
  await expect(password).toHaveValue("a second guess");
  await expect(email).toHaveValue("nobody@desk.example");
});

test("after five wrong passwords an account waits, and says so, while others come in", async ({ page, startDesk }) => {
  const desk = await startDesk();
  const watched = await addMember(desk, "reviewer", { password: PASSWORD });
  const other = await addMember(desk, "reviewer", { password: PASSWORD });
  const signIn = async (email: string, password: string) => {
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
  };
  await page.goto(`${desk.url}/sign-in`);
  for (let n = 1; n <= 5; n++) {
    const answered = page.waitForResponse(/callback\/credentials/);
    await signIn(watched.email, `guess number ${n}`);
    await answered;
    await expect(page.getByText("This e-mail and password do not fit together.")).toBeVisible();
  }
  await signIn(watched.email, PASSWORD);
  await expect(page.getByText(/Too many tries\. Wait \d+ s and try again\./)).toBeVisible();
  await signIn(other.email, PASSWORD);
  await expect(page).toHaveURL(`${desk.url}/work`);
});

/** What the pages complain about from here on: errors and warnings of the console, and the policy's own reports. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()} ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()} ${error.message}`));
  return complaints;
}
