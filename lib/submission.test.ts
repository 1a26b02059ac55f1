import { expect, test } from "vitest";
import { readSubmission } from "./submission.ts";

const file = (field = "file", name = "a.txt", content = "It rose.") => ({
  ...{ field, name, bytes: new TextEncoder().encode(content) },
});
const refused = (fields: Record<string, string>, files: ReturnType<typeof file>[]) => {
  try {
    return readSubmission({ fields, files });
  } catch (error) {
    return Object.keys((error as { details: { fields: object } }).details.fields);
  }
};

test("a form gives its fields and its file", () => {
  expect(readSubmission({ fields: { title: "T" }, files: [file()] })).toEqual({ given: { title: "T" }, file: file() });
  expect(readSubmission({ fields: { text: " " }, files: [file()] })).toMatchObject({ file: { name: "a.txt" } });
});

test("a file input that nobody used is no file; an empty file with a name is one", () => {
  expect(readSubmission({ fields: { text: "It rose." }, files: [file("file", "", "")] })).toEqual({
    given: { text: "It rose." },
  });
  expect(readSubmission({ fields: {}, files: [file("file", "a.txt", "")] }).file?.name).toBe("a.txt");
});

test("nothing that was sent is left out silently", () => {
  expect(refused({ text: "It rose." }, [file()])).toEqual(["text", "file"]);
  expect(refused({}, [file(), file()])).toEqual(["file"]);
  expect(refused({}, [file("upload")])).toEqual(["upload"]);
  expect(refused({ file: "It rose." }, [])).toEqual(["file"]);
});
