import { Invalid } from "./errors.ts";
import type { Form, FormFile } from "./multipart.ts";

/** What a form submits: its fields and at most one file. Throws Invalid rather than leave out anything that was sent. */
export function readSubmission({ fields, files }: Form): { given: Record<string, string>; file?: FormFile } {
  // A browser sends a file input that nobody used as a file without name and bytes.
  const [file, ...more] = files.filter(({ name, bytes }) => name !== "" || bytes.length > 0);
  const refuse = (errors: Record<string, string[]>) => Invalid("The form cannot be taken as it is.", errors);
  if (more.length > 0) throw refuse({ file: ["Send one file at a time."] });
  if (file && file.field !== "file") throw refuse({ [file.field]: ["Send a file in the part named file."] });
  const { file: words, ...given } = fields;
  if (words) throw refuse({ file: ["Send it as a file, with a file name."] });
  if (file && given.text?.trim()) {
    const either = ["Send the text or a file, not both."];
    throw refuse({ text: either, file: either });
  }
  return file ? { given, file } : { given };
}
