import { Malformed, TooLarge } from "./errors.ts";
import { type Form, readMultipart } from "./multipart.ts";

const MB = 1024 * 1024;
const size = (bytes: number) =>
  bytes < MB ? `${Math.round(bytes / 1024)} kB` : `${Math.round((bytes / MB) * 10) / 10} MB`;

/** The request's body, refused as soon as it is known to be longer than `most` bytes. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const refuse = () => TooLarge(`This is larger than the ${size(most)} this desk takes. Submit it in parts.`);
  if (Number(request.headers.get("content-length") ?? 0) > most) throw refuse();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > most) throw refuse();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** A JSON body in UTF-8; anything else is Malformed. */
export async function readJson(request: Request, most = MB): Promise<unknown> {
  const bytes = await readBytes(request, most);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw Malformed("The body is not JSON.", "Send one JSON object in UTF-8.");
  }
}

/** A multipart form; a body that is none is Malformed. */
export async function readForm(request: Request, most: number): Promise<Form> {
  const bytes = await readBytes(request, most);
  try {
    return await readMultipart(bytes, request.headers.get("content-type") ?? "");
  } catch {
    throw Malformed("The body is not a form.", "Send multipart/form-data with a part named file.");
  }
}
