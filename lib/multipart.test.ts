import { expect, test } from "vitest";
import { isMultipart, readMultipart } from "./multipart.ts";

const TYPE = "multipart/form-data; boundary=frame";
const frame = (head: string, content: string) => `--frame\r\n${head}\r\n\r\n${content}\r\n`;
const read = async (body: string, type = TYPE) => {
  const { fields, files } = await readMultipart(new TextEncoder().encode(body), type);
  return { fields, files: files.map(({ field, name, bytes }) => [field, name, new TextDecoder().decode(bytes)]) };
};
const named = async (disposition: string) => {
  const body = `${frame(`Content-Disposition: form-data; ${disposition}`, "It rose.")}--frame--\r\n`;
  return (await read(body)).files;
};

test("a file is known by its name, however its client writes that", async () => {
  const name = "name=file; filename=a.txt";
  expect(await named('name="file"; filename="a.txt"')).toEqual([["file", "a.txt", "It rose."]]);
  expect(await named(name)).toEqual([["file", "a.txt", "It rose."]]);
  expect(await named("name=\"file\"; filename*=UTF-8''caf%C3%A9.txt")).toEqual([["file", "café.txt", "It rose."]]);
  const both = 'name="file"; filename="cafe.txt"; filename*=UTF-8\'\'caf%C3%A9.txt';
  expect(await named(both)).toEqual([["file", expect.stringMatching(/^caf.\.txt$/), "It rose."]]);
  expect(await named('name="file"; filename="a \\"b\\".txt"')).toEqual([["file", 'a "b".txt', "It rose."]]);
  expect(await named('name="file"; filename="café.txt"')).toEqual([["file", "café.txt", "It rose."]]);
  expect(await named('name="file"; filename=""')).toEqual([["file", "", "It rose."]]);
});

const PARTS = [
  frame('Content-Disposition: form-data; name="title"', "The tunnel — opened"),
  frame(
    'Content-Disposition: form-data; name="file"; filename="a.md"\r\nContent-Type: text/markdown',
    "---\n--x\n\nOne.",
  ),
  "--frame--\r\n",
];
const WHOLE = { fields: { title: "The tunnel — opened" }, files: [["file", "a.md", "---\n--x\n\nOne."]] };

test("a preamble, an epilogue, a quoted boundary and bare line feeds around the parts change nothing", async () => {
  const body = PARTS.join("");
  expect(await read(body)).toEqual(WHOLE);
  expect(await read(`A form follows.\r\n${body}Thanks.`)).toEqual(WHOLE);
  expect(await read(body, 'Multipart/Form-Data; charset=utf-8; BOUNDARY="frame"')).toEqual(WHOLE);
  expect(await read(body.replaceAll("\r\n", "\n"))).toEqual(WHOLE);
  expect(await read(`A form follows.\n${body.replaceAll("\r\n", "\n")}`)).toEqual(WHOLE);
});

test("what is broken off, has no boundary, or has far too many parts is no form", async () => {
  await expect(read(PARTS.slice(0, 2).join(""))).rejects.toThrow();
  await expect(read(PARTS.join(""), "multipart/form-data")).rejects.toThrow();
  await expect(read("No form at all.")).rejects.toThrow();
  await expect(read("")).rejects.toThrow();
  const many = frame('Content-Disposition: form-data; name="a"', "b").repeat(101);
  await expect(read(`${many}--frame--\r\n`)).rejects.toThrow("Too many parts");
});

test("a form is told by its type in whatever letters", () => {
  expect(isMultipart(TYPE)).toBe(true);
  expect(isMultipart("Multipart/Form-Data; boundary=x")).toBe(true);
  expect(isMultipart("multipart/form-data")).toBe(true);
  expect(isMultipart("multipart/form-database")).toBe(false);
  expect(isMultipart("application/json")).toBe(false);
  expect(isMultipart(null)).toBe(false);
});
