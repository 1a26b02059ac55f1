import { Busboy } from "@fastify/busboy";

export interface FormFile {
  /** The name of its field. */
  field: string;
  /** Without folders; empty where the client told none. */
  name: string;
  bytes: Uint8Array;
}

/** A form as it was sent: the last value of each field, and every file in order. */
export interface Form {
  fields: Record<string, string>;
  files: FormFile[];
}

export const isMultipart = (contentType: string | null): boolean =>
  /^multipart\/form-data\s*(?:;|$)/i.test(contentType ?? "");

/** Far more than an article has. */
const MOST_PARTS = 100;

/** Reads a multipart/form-data body (RFC 7578). Rejects one that is broken off, has no boundary, or has far too many parts. */
export function readMultipart(bytes: Uint8Array, contentType: string): Promise<Form> {
  return new Promise((resolve, reject) => {
    const form: Form = { fields: {}, files: [] };
    const parser = new Busboy({
      headers: { "content-type": contentType },
      limits: { parts: MOST_PARTS, fieldSize: bytes.length },
      isPartAFile: (_, __, fileName) => fileName !== undefined,
    });
    parser.on("field", (name, value) => {
      form.fields[name ?? ""] = value;
    });
    parser.on("file", (field, stream, name) => {
      const chunks: Buffer[] = [];
      stream.on("error", reject);
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => form.files.push({ field: field ?? "", name: name ?? "", bytes: Buffer.concat(chunks) }));
    });
    parser.on("partsLimit", () => reject(new Error("Too many parts.")));
    parser.on("error", reject);
    parser.on("finish", () => resolve(form));
    parser.end(withStandardLines(bytes, contentType));
  });
}

/**
 * The body with CR LF around its parts, as the standard has it, where a script wrote the frame with bare line feeds; what
 * stands in the parts is not touched.
 */
function withStandardLines(bytes: Uint8Array, contentType: string): Buffer {
  const body = Buffer.from(bytes);
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const mark = `\n--${quoted ?? bare}`;
  const text = `\n${body.toString("latin1")}`;
  if (!text.includes(`${mark}\n`)) return body;
  const [, ...parts] = text.split(mark);
  const mended = parts.map((part) => {
    const end = part.indexOf("\n\n");
    const head = part.slice(0, Math.max(0, end)).replaceAll("\n", "\r\n");
    return `\r${mark}${end < 0 ? part : `${head}\r\n\r\n${part.slice(end + 2)}`}`;
  });
  return Buffer.from(mended.join(""), "latin1");
}
