import { controlIn, isBlank } from "./plain.ts";
import { refuse } from "./refuse.ts";
import { looksLike } from "./signature.ts";

/** Where an HTML page declares its encoding, the standard has it within the first 1,024 bytes; be a little generous. */
const DECLARED_WITHIN = 4096;

/** Encodings whose bytes are all ASCII, so that they would pass for UTF-8. */
const SEVEN_BIT = /^(?:iso-2022|hz)/i;

const ELSE = "Save it as .txt, .md or .html, or paste the text.";

/**
 * The text of a document: UTF-8, UTF-16 with a byte order mark, or what an HTML page declares. No byte order mark, `\n`
 * line ends, otherwise character for character. Throws Invalid for anything that is not text.
 */
export function decode(bytes: Uint8Array, html: boolean): string {
  const binary = looksLike(bytes);
  if (binary) throw refuse(`This looks like ${binary}, not like text. ${ELSE}`);
  const text = read(bytes, html).replace(/\r\n?/g, "\n");
  refuseControls(text);
  if (isBlank(text)) throw refuse("The file is empty. Choose another one, or paste the text.");
  return text;
}

/** Throws Invalid for control characters other than tab and line end, naming the first. */
export function refuseControls(text: string): void {
  const control = controlIn(text);
  if (control) throw refuse(`${control} ${ELSE}`);
}

function read(bytes: Uint8Array, html: boolean): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strictly("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return strictly("utf-16be", bytes);
  const declared = html ? declaredCharset(bytes) : null;
  if (declared && SEVEN_BIT.test(declared)) return strictly(declared, bytes);
  try {
    // A page saved by a browser is UTF-8 whatever it still declares, and hardly any other encoding passes for it.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (declared && !/^utf-?8$/i.test(declared)) return strictly(declared, bytes);
    throw refuse("The file is not UTF-8. Open it in an editor, save it with the encoding UTF-8, and choose it again.");
  }
}

function strictly(charset: string, bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? text.replace(/[\x80-\x9f]/g, windows1252) : text;
  } catch (error) {
    if (error instanceof RangeError)
      throw refuse(`The page declares an encoding nobody knows here (${charset.slice(0, 40)}). Save it as UTF-8.`);
    throw refuse(`The file says it is ${charset}, but some of its bytes are not. Save it as UTF-8.`);
  }
}

const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Some releases of Node decode windows-1252 as Latin-1, which leaves control characters where quotation marks were. */
const windows1252 = (char: string) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char;

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  const found = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return found?.[1] ?? /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null;
}
