import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Measure } from "./measure.ts";
import { news } from "./prose.ts";

const SIZE = 5_000_000;
const LEAST = 5;
const LONGEST = 3;
/** The engine still recompiles in the first five. */
const ROUNDS = 12;

const seconds = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
};

const WORST: Record<string, () => string> = {
  "5 MB on one line": () => long().replace(/\n+/g, " "),
  "100,000 quotes never closed": () => "“".repeat(100_000),
  "1 MB of a.b.c.": () => "a.b.c.".repeat(1_000_000 / 6),
  "50 kB of combining marks": () => `a${"\u0301".repeat(25_000)}`,
};

let text: string | undefined;
const long = () => {
  text ??= news(SIZE / 5).slice(0, SIZE);
  return text;
};

/** The platform's cutter copies its whole text for each sentence, so that it is given one paragraph at a time. */
function bareSentences(text: string): number {
  const bare = new Intl.Segmenter("en", { granularity: "sentence" });
  let sentences = 0;
  for (const paragraph of text.split("\n\n")) for (const _ of bare.segment(paragraph)) sentences++;
  return sentences;
}

/** The splitter in one file, as a server runs it: the runner of these scripts adds a call to each function they make. */
async function bundled(): Promise<typeof import("#lib/claim/split/builtin").splitText> {
  const folder = await mkdtemp(path.join(tmpdir(), "claimdesk-bench-"));
  const outfile = path.join(folder, "splitter.mjs");
  const entry = path.join(import.meta.dirname, "../../lib/claim/split/builtin.ts");
  await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm" });
  const { splitText } = await import(outfile);
  await rm(folder, { recursive: true });
  return splitText;
}

/** The splitter on five megabytes of news beside the platform's own cutter of sentences, and on texts made to be slow. */
export async function splitter(): Promise<Measure[]> {
  const splitText = await bundled();
  const speed = (work: () => unknown) =>
    long().length / 1e6 / Math.min(...Array.from({ length: ROUNDS }, () => seconds(work)));
  const ours = speed(() => splitText(long()));
  const theirs = speed(() => bareSentences(long()));
  return [
    {
      what: "splitter on 5 MB of news",
      figure: `${ours.toFixed(1)} MB/s`,
      beside: `Intl.Segmenter ${theirs.toFixed(1)} MB/s`,
      target: `>= ${LEAST} MB/s`,
      ok: ours >= LEAST,
    },
    ...Object.entries(WORST).map(([what, make]) => {
      const worst = make();
      const took = seconds(() => splitText(worst));
      return {
        what: `splitter: ${what}`,
        figure: `${took.toFixed(2)} s`,
        target: `< ${LONGEST} s`,
        ok: took < LONGEST,
      };
    }),
  ];
}
