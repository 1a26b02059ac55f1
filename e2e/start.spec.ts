import { spawn } from "node:child_process";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "./fixtures.ts";

test("an empty desk asks to be set up", async ({ page, startDesk }) => {
  const desk = await startDesk();
  await page.goto(desk.url);
  await expect(page).toHaveURL(`${desk.url}/setup`);
});

test("without AUTH_SECRET a desk makes its own, for its owner's eyes only", async ({ startDesk }) => {
  const desk = await startDesk({ AUTH_SECRET: "" });
  const { mode } = await stat(path.join(path.dirname(desk.databasePath), "claimdesk.secret"));
  expect(mode & 0o777).toBe(0o600);
});

test("answers carry the headers that keep other sites out, and HSTS only behind https", async ({
  request,
  startDesk,
}) => {
  const desk = await startDesk({ PUBLIC_URL: "https://desk.example.org" });
  const here = (await request.get("/setup")).headers();
  const behindHttps = (await request.get(`${desk.url}/setup`)).headers();
  expect(here).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  expect(here).not.toHaveProperty("x-powered-by");
  expect(here).not.toHaveProperty("strict-transport-security");
  expect(behindHttps).toHaveProperty("strict-transport-security");
  for (const address of ["/api/v1/openapi.json", "/api/auth/session"])
    expect((await request.get(address)).headers()["content-security-policy"]).toContain("default-src 'none'");
  const away = { maxRedirects: 0 };
  for (const page of ["signout", "verify-request", "error", "signin"])
    expect((await request.get(`/api/auth/${page}`, away)).status(), page).toBe(302);
  expect(await (await request.get("/robots.txt")).text()).toContain("Disallow: /");
});

test.describe("a start that cannot succeed ends and says why", () => {
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "claimdesk-start-"));
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  /** What the start prints before it ends by itself, and its exit code. */
  const start = (settings: Record<string, string>) =>
    new Promise<{ code: number | null; said: string }>((resolve) => {
      const env = { ...process.env, PORT: "0", DATABASE_PATH: path.join(folder, "desk.db"), ...settings };
      const child = spawn(process.execPath, ["scripts/serve.mjs"], { env });
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk) => {
          said += chunk;
        });
      child.once("close", (code) => resolve({ code, said }));
    });

  test("wrong settings are all named", async () => {
    const { code, said } = await start({ MAX_UPLOAD_MB: "many", AUTH_SECRET: "short" });
    expect(said).toContain("MAX_UPLOAD_MB:");
    expect(said).toContain("AUTH_SECRET:");
    expect(code).toBe(1);
  });

  test("a file that is no database is named", async () => {
    const file = path.join(folder, "letter.txt");
    await writeFile(file, "Dear desk, this is not a database, however long it may become.\n".repeat(100));
    const { code, said } = await start({ DATABASE_PATH: file });
    expect(said).toContain(`DATABASE_PATH is ${file}`);
    expect(code).toBe(1);
  });

  test("a port that is taken is named", async ({ desk }) => {
    const { port } = new URL(desk.url);
    const { code, said } = await start({ PORT: port });
    expect(said).toContain(`Port ${port} is in use`);
    expect(code).toBe(1);
  });
});
