import { readFileSync } from "node:fs";
import { toCodePoints } from "#lib/claim/offsets";
import { splitText } from "#lib/claim/split/builtin";

/** One line of JSON per file, with offsets in Unicode code points. */
function answer(file: string): string {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)).replaceAll("\r\n", "\n");
  const { version, title, segments, claims } = splitText(text);
  const segmentPoint = toCodePoints(text);
  const claimPoint = toCodePoints(text);
  return JSON.stringify({
    version,
    title,
    segments: segments.map(({ start, end, kind, reason }) => ({
      start: segmentPoint(start),
      end: segmentPoint(end),
      kind,
      reason,
    })),
    claims: claims.map(({ start, end, quote, claimant, score, group }) => ({
      start: claimPoint(start),
      end: claimPoint(end),
      text: quote,
      claimant,
      score,
      group,
    })),
  });
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Usage: npm run --silent split -- FILE...");
  process.exitCode = 1;
}
for (const file of files) {
  try {
    console.log(answer(file));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
