import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

const MOST_BYTES = 1024 * 1024;

const DECODERS: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The first megabyte of a response's body, decompressed; what a page says about itself stands at its beginning. Neither
 * what is sent nor what it decompresses to is read further.
 */
export async function readBody(response: IncomingMessage): Promise<Uint8Array> {
  const decoder = DECODERS[response.headers["content-encoding"]?.trim().toLowerCase() ?? ""]?.();
  if (decoder) response.on("error", (error) => decoder.destroy(error)).pipe(decoder);
  const source = decoder ?? response;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_BYTES) break;
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, MOST_BYTES));
}
