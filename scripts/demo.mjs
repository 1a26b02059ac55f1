import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { parseArgs } from "node:util";
import { build, checkNode, giveUp, install, loadSettings, root, Stop, say } from "./setup.mjs";

// npm run demo: a desk with sample people and articles, on a database of its own that is made afresh at every start.
// `-- --keep` goes on with the last one; `-- --database FILE` puts it elsewhere.

const OTHERS = [
  ...["PUBLIC_URL", "TRUST_PROXY", "FETCH_CITATIONS", "MAX_UPLOAD_MB"],
  ...["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"],
  ...["SPLITTER_URL", "SPLITTER_MODEL", "SPLITTER_KEY", "SPLITTER_TIMEOUT_MS"],
];

try {
  const { values } = options();
  const file = path.resolve(root, values.database);
  if (!path.basename(file).includes("demo"))
    throw new Stop(`The demo replaces its database, so its file's name must hold “demo”. ${file} was not touched.`);
  checkNode();
  await install();
  await build();
  const password = randomBytes(9).toString("base64url");
  settle(file);
  await needPort();
  const keep = values.keep && existsSync(file);
  if (!keep) for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  const people = fill(password, keep);
  const { serve } = await import("./serve.mjs");
  await serve();
  tell(people, password);
} catch (error) {
  giveUp(error);
}

function options() {
  try {
    const database = { type: "string", default: "data/demo.db" };
    return parseArgs({ options: { keep: { type: "boolean", default: false }, database } });
  } catch (error) {
    throw new Stop(`${error.message}\nUsage: npm run demo [-- [--keep] [--database FILE]]`);
  }
}

/** Blank settings win over those of `.env`, which are another desk's. The secret lives as long as this process. */
function settle(file) {
  for (const name of OTHERS) process.env[name] = "";
  process.env.DATABASE_PATH = file;
  process.env.AUTH_SECRET = randomBytes(32).toString("base64url");
  process.env.DESK_NAME = "Claimdesk demo";
  loadSettings();
}

/** A demo that runs already would lose its database before this one found the port taken. */
function needPort() {
  const { PORT, HOST } = process.env;
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", () => reject(new Stop(`Port ${PORT || 3000} cannot be had. Set PORT to another one.`)));
    probe.listen({ port: Number(PORT || 3000), host: HOST || undefined }, () => probe.close(resolve));
  });
}

function fill(password, keep) {
  const script = ["node_modules/tsx/dist/cli.mjs", "scripts/demo/fill.ts", ...(keep ? ["keep"] : [])];
  const env = { ...process.env, DEMO_PASSWORD: password };
  return JSON.parse(execFileSync(process.execPath, script, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] }));
}

function tell(people, password) {
  const wide = Math.max(...people.map(({ email }) => email.length));
  const lines = people.map(({ email, name, role }) => `  ${email.padEnd(wide)}  ${role.padEnd(8)}  ${name}`);
  say(`\nOpen ${process.env.NEXTAUTH_URL} and sign in as one of\n${lines.join("\n")}\nPassword: ${password}\n`);
  say(
    "This desk is for looking around: its people and articles are invented, and the next `npm run demo` replaces it.",
  );
}
