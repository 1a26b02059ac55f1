import { expect, test } from "vitest";
import { readBytes, readJson } from "./body.ts";

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://desk.example/", { method: "POST", body, headers, duplex: "half" } as RequestInit);

test("a body is read whole up to the limit, in however many pieces it comes", async () => {
  const pieces = new ReadableStream({
    start(controller) {
      for (const piece of ["ab", "", "cd"]) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  expect(new TextDecoder().decode(await readBytes(post(pieces), 4))).toBe("abcd");
});

test("a body is refused by its length before it is read, and as soon as it has grown too long", async () => {
  const refused = { kind: "too-large", message: expect.stringMatching(/ \d+ kB /) };
  await expect(readBytes(post("ab", { "content-length": "5" }), 4)).rejects.toMatchObject(refused);
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent++;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  await expect(readBytes(post(endless), 10_000)).rejects.toMatchObject(refused);
  expect(sent).toBeLessThan(20);
});

test("what is no JSON, no UTF-8 or endlessly nested is malformed", async () => {
  const bodies = ["{", "", new Uint8Array([0x22, 0xff, 0x22]), "[".repeat(500_000)];
  for (const body of bodies) await expect(readJson(post(body))).rejects.toMatchObject({ kind: "malformed" });
});
