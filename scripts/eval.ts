/**
 * Measures the built-in splitter against hand-labelled articles and sentences.
 *
 *   npm run eval -- [--set open|held-out] [--errors]
 *
 * The open set may be looked at while changing the splitter; the held-out set is only for measuring.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { splitText } from "#lib/claim/split/builtin";
import { addCounts, scoreClaims } from "./eval/claims";
import { type Article, readCorpus, SETS, type SetName } from "./eval/corpus";
import { breaches, FLOORS } from "./eval/floors";
import { measuresOf } from "./eval/measures";
import { readSentences, scoreSentences } from "./eval/sentences";
import { countsLine, headLine } from "./eval/table";

const { values: options } = parseArgs({ options: { set: { type: "string" }, errors: { type: "boolean" } } });
const here = join(import.meta.dirname, "eval");
const say = (text: string) => process.stdout.write(`${text}\n`);
const sayErrors = (errors: string[]) => {
  if (options.errors) for (const error of errors) say(`    ${error}`);
};
const failures: string[] = [];

function measureSet(set: SetName, articles: Article[]): void {
  say(headLine(set));
  const all = articles.map((article) => {
    const { counts, errors } = scoreClaims(article, splitText(article.text).claims);
    say(countsLine(`  ${article.name}`, counts));
    sayErrors(errors);
    return counts;
  });
  const total = addCounts(all);
  say(`${countsLine(`  all ${articles.length}`, total)}\n`);
  failures.push(...breaches(set, measuresOf(total)));
}

function measureSentences(): void {
  const ledger = (text: string) => splitText(text).segments;
  const short = scoreSentences(readSentences(join(here, "sentences/short.jsonl")), ledger);
  const exact = (100 * short.exact) / short.cases;
  say(`sentences exact   ${short.exact} of ${short.cases}`);
  sayErrors(short.errors);
  const informal = scoreSentences(readSentences(join(here, "sentences/informal.jsonl")), ledger);
  say(`sentence F1       ${informal.f1.toFixed(1)}`);
  sayErrors(informal.errors);
  if (exact < FLOORS.sentences.exact) failures.push(`sentences exact is below ${FLOORS.sentences.exact} %`);
  if (informal.f1 < FLOORS.sentences.f1) failures.push(`sentence F1 is below ${FLOORS.sentences.f1}`);
}

/** The same text must be split the same way, byte for byte, whatever was split before it. */
function measureSameness(articles: Article[]): void {
  const run = (order: Article[]) => new Map(order.map(({ name, text }) => [name, JSON.stringify(splitText(text))]));
  const [first, second] = [run(articles), run(articles.toReversed())];
  const same = [...first].filter(([name, bytes]) => second.get(name) === bytes).length;
  say(`same bytes twice  ${same} of ${articles.length}`);
  if (same < articles.length) failures.push("two runs over the same text differ");
}

const sets = SETS.filter((set) => options.set === undefined || options.set === set);
if (sets.length === 0) throw new Error(`--set is one of ${SETS.join(", ")}`);
const corpus = readCorpus(join(here, "corpus"));
for (const set of sets)
  measureSet(
    set,
    corpus.filter((article) => article.set === set),
  );
if (options.set === undefined) {
  measureSentences();
  measureSameness(corpus);
}
for (const failure of failures) say(`FAILED  ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
