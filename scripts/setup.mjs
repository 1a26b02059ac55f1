import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

// What every command needs before it can do its own work. Plain Node: nothing is installed yet when this runs.

export const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => path.join(root, ...parts);

export const say = (text) => console.log(text);

/** Ends the command with a reason; what was not foreseen keeps its stack. */
export function giveUp(error) {
  console.error(error instanceof Stop ? `\n${error.message}` : error);
  process.exit(1);
}

/** Something the reader can mend, told in one or two lines. */
export class Stop extends Error {}

export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(`Claimdesk needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org.`);
}

/** Runs a command to its end. Answers its exit code; its output goes `to` a stream, with `quiet` only if it fails. */
export function run(command, args, { quiet = false, env = {}, to = "inherit" } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", quiet ? "pipe" : to, quiet ? "pipe" : "inherit"],
      shell: process.platform === "win32" && command === "npm",
    });
    const output = [];
    child.stdout?.on("data", (chunk) => output.push(chunk));
    child.stderr?.on("data", (chunk) => output.push(chunk));
    const stop = (signal) => child.kill(signal);
    process.once("SIGTERM", stop).once("SIGINT", stop);
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("SIGTERM", stop).off("SIGINT", stop);
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}

/** Runs a JavaScript command of an installed package, without a shell between. */
export const runBin = (file, args, options) => run(process.execPath, [at("node_modules", file), ...args], options);

const LOCK_STAMP = "node_modules/.claimdesk-lock";

/** Installs what package-lock.json names, unless exactly that is installed; tells of it on `out`. */
export async function install(out = process.stdout) {
  const lock = readFileSync(at("package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  if (read(LOCK_STAMP) === hash) return;
  if (!installedByHand(lock)) {
    out.write(`${existsSync(at("node_modules")) ? "Updating" : "Installing"} packages (npm ci; a minute or two)\n`);
    // Both marks go first: an installation that is broken off must not pass for a whole one.
    rmSync(at(LOCK_STAMP), { force: true });
    rmSync(at("node_modules/.package-lock.json"), { force: true });
    if ((await run("npm", ["ci", "--include=dev", "--no-fund", "--no-audit"], { to: out })) !== 0)
      throw new Stop(
        "The packages could not be installed; see above. Where no ready-made SQLite fits this machine it is compiled, " +
          "which takes python3, make and g++.",
      );
  }
  writeFileSync(at(LOCK_STAMP), hash);
}

/** Whether somebody's own `npm ci` or `npm install` already brought every package of the lock; npm notes that at its end. */
function installedByHand(lock) {
  const noted = read("node_modules/.package-lock.json");
  if (!noted) return false;
  const have = JSON.parse(noted).packages;
  return Object.entries(JSON.parse(lock.toString()).packages).every(
    ([where, { version, optional, peer }]) => where === "" || optional || peer || have[where]?.version === version,
  );
}

const SOURCES = [
  ...["app", "components", "lib", "db", "public"],
  ...["instrumentation.ts", "instrumentation-node.ts", "proxy.ts"],
  ...["next.config.js", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"],
];
const BUILD_STAMP = ".next/claimdesk-build";

/** Builds the app, unless the last build was of the same sources. */
export async function build() {
  const hash = hashOf(SOURCES);
  if (read(BUILD_STAMP) === hash) return;
  say("Building the app (half a minute or so)");
  rmSync(at(BUILD_STAMP), { force: true });
  // A page that read the database while it is built would show that moment for ever; with this path it fails instead.
  const env = { NODE_ENV: "production", DATABASE_PATH: at("package.json", "no-database-while-building.db") };
  if ((await runBin("next/dist/bin/next", ["build"], { quiet: true, env })) !== 0)
    throw new Stop("The app could not be built; see above.");
  writeFileSync(at(BUILD_STAMP), hash);
}

/** SHA-256 over names and contents; what only tests read does not count. */
function hashOf(names) {
  const hash = createHash("sha256");
  const add = (name) => {
    for (const entry of readdirSync(at(name), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = `${name}/${entry.name}`;
      if (entry.isDirectory()) add(inside);
      else if (!/\.(test|fixture)\.tsx?$/.test(inside)) hash.update(`${inside}\0`).update(readFileSync(at(inside)));
    }
  };
  for (const name of names) {
    if (!existsSync(at(name))) continue;
    if (path.extname(name)) hash.update(`${name}\0`).update(readFileSync(at(name)));
    else add(name);
  }
  return hash.digest("hex");
}

/** Takes settings from `.env`, where the environment does not set them already, and makes the database's path absolute. */
export function loadSettings() {
  if (existsSync(at(".env"))) process.loadEnvFile(at(".env"));
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.DATABASE_PATH = path.resolve(root, process.env.DATABASE_PATH || "data/claimdesk.db");
}

/** The address people type; a PUBLIC_URL that is none is told when the settings are checked. */
export function publicUrl(port) {
  const given = process.env.PUBLIC_URL;
  if (!given) return `http://localhost:${port}`;
  return URL.canParse(given) ? new URL(given).origin : given;
}

function read(name) {
  return existsSync(at(name)) ? readFileSync(at(name), "utf8") : undefined;
}
