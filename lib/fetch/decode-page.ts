/** Where a page declares its encoding: within its first 1,024 bytes, says the standard; be a little generous. */
const DECLARED_WITHIN = 4096;

/**
 * The text of an HTML page, by its byte order mark, else by the header, else by what the page declares, else as UTF-8
 * (HTML Living Standard, 13.2.3). Bytes that fit nothing become replacement characters: only metadata is read.
 */
export function decodePage(bytes: Uint8Array, header: string | undefined): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (first === 0xef && second === 0xbb) return new TextDecoder().decode(bytes);
  return (decoderOf(header) ?? decoderOf(declared(bytes)) ?? new TextDecoder()).decode(bytes);
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  return /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
}

function decoderOf(charset: string | undefined): TextDecoder | null {
  try {
    return charset ? new TextDecoder(charset) : null;
  } catch {
    return null;
  }
}
