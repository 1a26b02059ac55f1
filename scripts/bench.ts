/**
 * Measures the built desk against the bare thing in the same run, on the same machine.
 *
 *   npm run bench -- [splitter] [start] [page] [save] [javascript] [hands] [streams] [--long]
 *
 * Without names all of them. Exit code 1 where a target is missed. `--long` holds the event streams for five minutes.
 */
import { parseArgs } from "node:util";
import { type Bare, runBare } from "./bench/bare.ts";
import { hands, javascript, openBrowser, scrolling } from "./bench/browser.ts";
import { benchDesk, type Desk, page, save, start, submit } from "./bench/desk.ts";
import { type Measure, table } from "./bench/measure.ts";
import { news } from "./bench/prose.ts";
import { splitter } from "./bench/splitter.ts";
import { streams } from "./bench/streams.ts";
import { build } from "./setup.mjs";

const PARTS = ["splitter", "start", "page", "save", "javascript", "hands", "streams"];

const { positionals, values: options } = parseArgs({ allowPositionals: true, options: { long: { type: "boolean" } } });
const unknown = positionals.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(", ")}. Parts: ${PARTS.join(", ")}.`);
const asked = (...parts: string[]) => positionals.length === 0 || parts.some((part) => positionals.includes(part));

const measures: Measure[] = [];
const found = (...more: Measure[]) => {
  measures.push(...more);
  for (const { what, figure } of more) console.error(`${what}: ${figure}`);
};

async function besideBare(desk: Desk, bare: Bare): Promise<void> {
  const { id, claims } = await submit(desk, news(5000));
  if (asked("page")) found(await page(desk, bare, id));
  if (asked("save")) found(await save(desk, bare, claims));
  if (!asked("javascript")) return;
  const browser = await openBrowser();
  found(await javascript(browser, desk, bare, id));
  await browser.close();
}

if (asked("splitter")) found(...(await splitter()));
if (asked("start", "page", "save", "javascript", "hands", "streams")) await build();
if (asked("start")) found(await start());
if (asked("page", "save", "javascript", "hands", "streams")) {
  const desk = await benchDesk();
  try {
    if (asked("page", "save", "javascript")) {
      const bare = await runBare();
      await besideBare(desk, bare).finally(bare.stop);
    }
    if (asked("hands")) {
      const browser = await openBrowser();
      for (const [measure, words] of [
        [hands, 14_800],
        [scrolling, 20_000],
      ] as const) {
        const text = news(words);
        found(await measure(browser, desk, (await submit(desk, text)).id, text));
      }
      await browser.close();
    }
    if (asked("streams")) found(...(await streams(desk, options.long ? 300 : 60)));
  } finally {
    await desk.stop();
  }
}

console.log(`\n${table(measures)}`);
if (measures.some(({ ok }) => ok === false)) process.exitCode = 1;
