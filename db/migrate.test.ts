import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "claimdesk-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens each file it is told of, and answers how that went. */
const OPENER = `
  const { createInterface } = await import("node:readline");
  const { openSqlite } = await import("./db/sqlite.ts");
  console.log("ready");
  for await (const file of createInterface({ input: process.stdin }))
    try {
      openSqlite(file).close();
      console.log("opened");
    } catch (error) {
      console.log(error.message);
    }
`;

function opener() {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", OPENER]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => (await lines.next()).value;
  return { child, answer };
}

test("several processes that open a new file at once all find it migrated", async () => {
  const openers = Array.from({ length: 3 }, opener);
  const answers = () => Promise.all(openers.map(({ answer }) => answer()));
  expect(await answers()).toEqual(openers.map(() => "ready"));
  for (let n = 0; n < 20; n++) {
    for (const { child } of openers) child.stdin.write(`${path.join(folder, `${n}.db`)}\n`);
    expect(await answers()).toEqual(openers.map(() => "opened"));
  }
  for (const { child } of openers) child.stdin.end();
});
