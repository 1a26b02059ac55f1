import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { builtinSplitter } from "#lib/claim/split/builtin";
import { modelSplitter } from "./model-splitter.ts";

const TEXT = "The tunnel cost 410 million crowns, mayor Ida Holt said. It opened on Monday.";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

async function endpoint(answer: RequestListener) {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/v1`;
}

const content = (text: string) => JSON.stringify({ choices: [{ message: { role: "assistant", content: text } }] });
const saying =
  (body: string, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(body);

const split = (url: string, timeoutMs = 5000, text = TEXT) =>
  modelSplitter({ url, model: "small", key: "secret", timeoutMs }, builtinSplitter).split(text);

const fallsBack = async (url: string, why: string, timeoutMs?: number, text?: string) => {
  const { note, splitter, ...rest } = await split(url, timeoutMs, text);
  expect(note).toBe(`The model ${why}, so the built-in splitter cut this article.`);
  expect(splitter).toBe("builtin");
  expect(rest).toEqual(await builtinSplitter.split(text ?? TEXT));
};

test("claims come from the model, anchored word for word", async () => {
  const claims = [
    { quote: "The tunnel cost 410 million crowns", claimant: "Ida Holt", score: 0.9 },
    { quote: "It opened on Monday.", claimant: "Ada Colt" },
    { quote: "It closed on Tuesday." },
  ];
  const result = await split(await endpoint(saying(content(JSON.stringify({ claims })))));
  expect(result.claims).toMatchObject([
    { start: 0, end: 34, quote: "The tunnel cost 410 million crowns", claimant: "Ida Holt", score: 0.9 },
    { start: 57, end: 77, quote: "It opened on Monday.", claimant: null },
  ]);
  expect(result).toMatchObject({ splitter: "model", note: expect.stringContaining("also named 1 claim") });
  expect(result.version).toMatch(/^small\/2 on builtin-/);
});

test("the question carries the article, the model's name and the key, and asks for JSON", async () => {
  const seen: { url?: string; key?: string; body: string } = { body: "" };
  const url = await endpoint((request, response) => {
    seen.url = request.url;
    seen.key = request.headers.authorization;
    request.on("data", (chunk) => {
      seen.body += chunk;
    });
    request.on("end", () => response.end(content('```json\n{"claims":[{"quote":"It opened on Monday."}]}\n```')));
  });
  expect((await split(`${url}/`)).note).toBeUndefined();
  expect(seen).toMatchObject({ url: "/v1/chat/completions", key: "Bearer secret" });
  expect(JSON.parse(seen.body)).toMatchObject({
    model: "small",
    temperature: 0,
    response_format: { type: "json_object" },
    messages: [{ role: "system" }, { role: "user", content: TEXT }],
  });
});

test("a server that knows no response_format is asked once more without it", async () => {
  const asked: object[] = [];
  const url = await endpoint(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString());
    asked.push(body);
    if (body.response_format) response.writeHead(400).end("{}");
    else response.end(content('{"claims":[{"quote":"It opened on Monday."}]}'));
  });
  expect((await split(url)).note).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test("an answer is read in parts, after thinking and in prose; a bad claim is left out by itself", async () => {
  const good = { quote: "It opened on Monday.", score: 95, claimant: 5 };
  const json = JSON.stringify({ claims: [{ quote: 7 }, "It opened", good] });
  const parts = [
    { type: "text", text: `<think>{}</think>Here: ${json.slice(0, 20)}` },
    { text: `${json.slice(20)} Yes.` },
  ];
  const result = await split(await endpoint(saying(JSON.stringify({ choices: [{ message: { content: parts } }] }))));
  expect(result.claims).toMatchObject([{ quote: "It opened on Monday.", claimant: null }]);
  expect(result.note).toContain("also named 2 claims");
});

test("page furniture that a model takes for claims is left out", async () => {
  const text = `${TEXT}\n\nShare this article on Facebook`;
  const quotes = ["It opened on Monday.", "Share this article on Facebook", "Monday.\n\nShare this"];
  const body = content(JSON.stringify({ claims: quotes.map((quote) => ({ quote })) }));
  const { claims, note } = await split(await endpoint(saying(body)), 5000, text);
  expect(claims.map(({ quote }) => quote)).toEqual(["It opened on Monday."]);
  expect(note).toContain("also named 2 claims");
});

test("a model that never answers, or begins and stops, is not waited for", async () => {
  await fallsBack(await endpoint(() => undefined), "did not answer in time", 100);
  const begins: RequestListener = (_, response) => response.writeHead(200).write('{"choices":');
  await fallsBack(await endpoint(begins), "did not answer in time", 100);
});

test("nobody listening, or a connection that breaks off", async () => {
  await fallsBack("http://127.0.0.1:1/v1", "could not be reached");
  await fallsBack(await endpoint((request) => request.socket.destroy()), "could not be reached");
});

test.each([
  [400, "answered with the error 400"],
  [401, "answered with the error 401"],
  [503, "answered with the error 503"],
])("status %i", async (status, why) => {
  await fallsBack(await endpoint(saying("{}", status)), why);
});

test("a redirect is not followed", async () => {
  let asked = 0;
  const url = await endpoint((_, response) => {
    asked++;
    response.writeHead(307, { location: "/v1/elsewhere" }).end();
  });
  await fallsBack(url, "answered with the error 307");
  expect(asked).toBe(1);
});

test.each([
  ["<html>busy</html>", "gave an answer that could not be read"],
  ["{}", "gave an answer that could not be read"],
  ['{"choices":[]}', "gave an answer that could not be read"],
  [content("Here are the claims:"), "gave an answer that could not be read"],
  [content('{"claims":[{"quote":"The tun'), "gave an answer that could not be read"],
  [content("[]"), "gave an answer of another shape than was asked for"],
  [content('{"claims":"none"}'), "gave an answer of another shape than was asked for"],
  [content('{"claims":[{"quote":7}]}'), "gave an answer of another shape than was asked for"],
  [content('{"claims":[]}'), "found no claim"],
  [content('{"claims":[{"quote":"The tunnel cost 7 crowns."}]}'), "quoted nothing that stands in the article"],
])("an answer of no use: %s", async (body, why) => {
  await fallsBack(await endpoint(saying(body)), why);
});

test("an endless body is read no further than the limit", async () => {
  const chunk = " ".repeat(1024 * 1024);
  const url = await endpoint((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  });
  await fallsBack(url, "answered with more than this desk reads");
});

test("an article too long for a model is not sent", async () => {
  const text = TEXT + "\n".repeat(400_000);
  await fallsBack("http://127.0.0.1:1/v1", "cannot take an article this long", 5000, text);
});
