const SIGNATURES: [string, string][] = [
  ["%PDF-", "a PDF"],
  ["PK\x03\x04", "a ZIP archive or an office document such as .docx"],
  ["\xd0\xcf\x11\xe0", "an old office document such as .doc"],
  ["{\\rtf", "a rich text (.rtf) document"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["RIFF", "a sound, film or WebP file"],
  ["ID3", "a sound file"],
  ["\x1f\x8b", "a gzip archive"],
  ["7z\xbc\xaf", "a 7-Zip archive"],
  ["\x7fELF", "a program"],
  ["SQLite format 3\0", "a database"],
];

/** What a file that is not text looks like by its first bytes; null where they tell nothing. */
export function looksLike(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}
