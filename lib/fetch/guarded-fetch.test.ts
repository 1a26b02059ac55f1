import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { guardedFetch } from "./guarded-fetch.ts";
import { internet, type Network } from "./network.ts";

let server: Server;
let port: number;
let answer: RequestListener;
let asked: { path: string; host: string | undefined; headers: NodeJS.Dict<string | string[]> }[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? "", host: request.headers.host, headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** A network in which names mean what is told, and the test's own server alone may be reached. */
const names = (table: Record<string, string[]>): Network => ({
  resolve: async (host) => table[host] ?? Promise.reject(new Error("ENOTFOUND")),
  mayConnect: (address, at) => address === "127.0.0.1" && at === port,
});
const web = names({
  "news.example": ["127.0.0.1"],
  "inside.example": ["10.0.0.1"],
  "both.example": ["127.0.0.1", "10.0.0.1"],
});
const page = (host = "news.example", path = "/") => `http://${host}:${port}${path}`;
const html: (body: string | Buffer, headers?: Record<string, string>) => RequestListener =
  (body, headers = {}) =>
  (_, response) =>
    response.writeHead(200, { "content-type": "text/html", ...headers }).end(body);
const refused = (address: string, network = web, within?: number) =>
  guardedFetch(address, network, within).then(
    () => "was read",
    (error) => error.details?.fields?.url?.[0] ?? error.stack,
  );

test("reads a page from the address its name was checked to have", async () => {
  answer = html("<title>Hello</title>", { "content-type": 'Text/HTML; charset="ISO-8859-1"' });
  const found = await guardedFetch(page("news.example", "/a?b=c#d"), web);
  expect(new TextDecoder().decode(found.bytes)).toBe("<title>Hello</title>");
  expect(found).toMatchObject({ type: "text/html", charset: "ISO-8859-1" });
  expect(asked).toMatchObject([{ path: "/a?b=c", host: `news.example:${port}` }]);
  expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual([
    "accept",
    "accept-encoding",
    "connection",
    "host",
    "user-agent",
  ]);
});

test.each([
  ["ftp://news.example/", "Only addresses"],
  ["file:///etc/passwd", "Only addresses"],
  ["http://ada:secret@news.example/", "Leave name and password out"],
  ["http://inside.example/", "not on the public internet"],
  ["http://both.example/", "not on the public internet"],
  ["http://unknown.example/", "could not be reached"],
  ["nonsense", "could not be reached"],
])("%s is refused before anything is sent", async (address, words) => {
  answer = html("secret");
  expect(await refused(address.replace(".example/", `.example:${port}/`))).toContain(words);
  expect(asked).toEqual([]);
});

test.each([
  "http://127.0.0.1/",
  "http://localhost/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://017700000001/",
  "http://0/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://169.254.169.254/latest/meta-data/",
  "http://[fd00:ec2::254]/",
  "http://8.8.8.8:22/",
  "https://8.8.8.8:8443/",
])("%s is refused on the real network", async (address) => {
  expect(await refused(address, internet)).toContain("not on the public internet");
});

test("a redirect is checked like a new address", async () => {
  const to =
    (location: string): RequestListener =>
    (_, response) =>
      response.writeHead(302, { location }).end();
  for (const [location, words] of [
    ["http://inside.example/", "not on the public internet"],
    ["http://169.254.169.254/", "not on the public internet"],
    [`http://x:y@news.example:${port}/`, "Leave name and password out"],
    ["file:///etc/passwd", "Only addresses"],
    ["http://", "could not be reached"],
    ["/again", "from one address to the next"],
  ] as const) {
    answer = to(location);
    expect(await refused(page())).toContain(words);
  }
  expect(asked.filter((one) => one.path === "/again")).toHaveLength(3);
  answer = (request, response) =>
    request.url === "/3"
      ? html("here")(request, response)
      : to(`/${Number(request.url?.slice(1)) + 1}`)(request, response);
  expect((await guardedFetch(page("news.example", "/0"), web)).url.pathname).toBe("/3");
});

test("a name that comes to mean another machine between check and connection does not matter", async () => {
  answer = html("here");
  let times = 0;
  const rebinding: Network = { ...web, resolve: async () => (times++ === 0 ? ["127.0.0.1"] : ["10.0.0.1"]) };
  await guardedFetch(page("turncoat.example"), rebinding);
  expect(times).toBe(1);
});

test("what takes too long is given up, be it the name, the answer or the rest of it", async () => {
  const never = new Promise<never>(() => undefined);
  expect(await refused(page(), { ...web, resolve: () => never }, 50)).toContain("in time");
  answer = () => undefined;
  expect(await refused(page(), web, 50)).toContain("in time");
  for (const encoding of ["identity", "gzip"]) {
    answer = (_, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": encoding });
      response.write(encoding === "gzip" ? gzipSync("half a page").subarray(0, 15) : "half a page");
    };
    expect(await refused(page(), web, 100)).toContain("in time");
  }
});

test("no more than a megabyte is taken, and a small file that unpacks to a large one neither", async () => {
  const large = Buffer.alloc(20 * 1024 * 1024, "a");
  for (const [encoding, body] of [
    ["identity", large],
    ["gzip", gzipSync(large)],
    ["br", brotliCompressSync(large.subarray(0, 4 * 1024 * 1024))],
  ] as const) {
    answer = html(body, { "content-encoding": encoding });
    expect((await guardedFetch(page(), web)).bytes.byteLength).toBe(1024 * 1024);
  }
  answer = html("no gzip", { "content-encoding": "gzip" });
  expect(await refused(page())).toContain("could not be reached");
});

test("only web pages and PDFs are read, and of a PDF nothing but its name", async () => {
  answer = html("x", { "content-type": "application/json" });
  expect(await refused(page())).toContain("no web page");
  answer = (_, response) => response.writeHead(404).end();
  expect(await refused(page())).toContain("404");
  answer = html("%PDF", { "content-type": "application/pdf" });
  expect((await guardedFetch(page(), web)).bytes.byteLength).toBe(0);
});
