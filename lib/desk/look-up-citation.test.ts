import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { env } from "#lib/env";
import { freshDesk, joined } from "./desk.fixture.ts";
import { lookUpCitation } from "./look-up-citation.ts";

freshDesk();
afterEach(() => {
  env().FETCH_CITATIONS = false;
});

test("a desk that does not fetch pages says so, and fetches none", async () => {
  const url = "https://example.org/";
  const resolve = () => Promise.reject(new Error("The name was asked for."));
  const asked = lookUpCitation(await joined("reviewer"), { url }, { resolve, mayConnect: () => true });
  await expect(asked).rejects.toMatchObject({ kind: "conflict", message: expect.stringContaining("FETCH_CITATIONS") });
});

test("a desk that does reads what a page says about itself, but nothing inside its own network", async () => {
  env().FETCH_CITATIONS = true;
  const reviewer = await joined("reviewer");
  const server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<title>Tunnel opens</title>"),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://news.example:${(server.address() as AddressInfo).port}/`;
  const network = { resolve: async () => ["127.0.0.1"], mayConnect: () => true };
  const found = await lookUpCitation(reviewer, { url }, network);
  expect(found).toEqual({ url, title: "Tunnel opens", publisher: "news.example", publishedOn: null, archiveUrl: null });
  const inside = lookUpCitation(reviewer, { url: url.replace("news.example", "127.0.0.1") });
  await expect(inside).rejects.toMatchObject({ kind: "invalid", message: expect.stringContaining("public internet") });
  await new Promise((resolve) => server.close(resolve));
});
