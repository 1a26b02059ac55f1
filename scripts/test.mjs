import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { needBrowser } from "./browser.mjs";
import { build, checkNode, giveUp, install, runBin, Stop, say } from "./setup.mjs";

// npm test: every check there is, from a fresh checkout on. `npm test -- unit types` runs only those steps.

const reports = mkdtempSync(path.join(tmpdir(), "claimdesk-test-"));

const STEPS = {
  lint: {
    title: "Lint, format and the arrows between rooms (biome)",
    work: () => oneCheck(runBin("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."])),
  },
  types: {
    title: "Types (next typegen, tsc)",
    work: async () => {
      const generated = await runBin("next/dist/bin/next", ["typegen"], { quiet: true });
      return oneCheck(generated || runBin("typescript/bin/tsc", ["--noEmit"]));
    },
  },
  unit: {
    title: "Unit tests (vitest)",
    work: async () => {
      const file = path.join(reports, "vitest.json");
      const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
      return counted(await runBin("vitest/vitest.mjs", args), file, ofVitest);
    },
  },
  e2e: {
    title: "Journeys through the built app (playwright)",
    work: async () => {
      await build();
      const file = path.join(reports, "playwright.json");
      const env = { CHROMIUM_PATH: await needBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      const args = ["test", "--reporter=list,json"];
      return counted(await runBin("@playwright/test/cli.js", args, { env }), file, ofPlaywright);
    },
  },
};

const oneCheck = async (code) => ((await code) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Counts from a tool's own report. A tool that ends badly though no test failed has failed itself. */
function counted(code, file, read) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    say(`There is no report to count from: ${file}`);
    code ||= 1;
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

const ofVitest = (report) => ({
  passed: report.numPassedTests,
  // A file that could not be loaded has failed without having a test that did.
  failed:
    report.numFailedTests +
    report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length,
  skipped: report.numPendingTests + report.numTodoTests,
});

const ofPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in STEPS));
  if (unknown.length > 0)
    throw new Stop(`There is no step ${unknown.join(", ")}. Steps: ${Object.keys(STEPS).join(", ")}.`);
  checkNode();
  await install();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, { title, work }] of Object.entries(STEPS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    say(`\n== ${title}`);
    const began = performance.now();
    const counts = await work().catch((error) => {
      console.error(error instanceof Stop ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    for (const key of Object.keys(total)) total[key] += counts[key] ?? 0;
    say(`-- ${counts.failed ? "failed" : "ok"}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

process.on("exit", () => rmSync(reports, { recursive: true, force: true }));
main().catch(giveUp);
