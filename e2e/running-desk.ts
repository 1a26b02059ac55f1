import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";

export const AUTH_SECRET = "a secret that is only good for the tests of this desk";

/** Blank settings win over those of a developer's `.env`. */
const BLANK = Object.fromEntries(
  [
    ...["HOST", "PUBLIC_URL", "DESK_NAME", "MAX_UPLOAD_MB", "TRUST_PROXY", "FETCH_CITATIONS"],
    ...["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME"],
    ...["SPLITTER_URL", "SPLITTER_MODEL", "SPLITTER_KEY", "SPLITTER_TIMEOUT_MS"],
  ].map((name) => [name, ""]),
);

/** The built app as a process of its own, over its own copy of the migrated template database. */
export interface RunningDesk {
  /** Such as `http://localhost:41234`. */
  url: string;
  /** A second connection to its database, to put things there and to look what it kept. */
  db: Database.Database;
  databasePath: string;
  /** The process it runs in now. */
  pid: number | undefined;
  /** Sends SIGTERM and waits; throws unless the desk ended cleanly. */
  stop(): Promise<void>;
  /** Ends the process in the midst of whatever it does, without a word to it. */
  kill(): Promise<void>;
  /** Starts it anew over what it left behind. Its `url` and `db` are new ones then. */
  restart(): Promise<void>;
}

/** Starts a desk on a free port. `settings` are environment variables. */
export async function runDesk(settings: Record<string, string> = {}): Promise<RunningDesk> {
  const folder = await mkdtemp(path.join(tmpdir(), "claimdesk-e2e-"));
  const databasePath = path.join(folder, "desk.db");
  await copyFile(templatePath(), databasePath);
  const start = async () => {
    const child = spawn(process.execPath, ["scripts/serve.mjs"], {
      env: { ...process.env, ...BLANK, PORT: "0", DATABASE_PATH: databasePath, AUTH_SECRET, ...settings },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const endToo = () => child.kill();
    process.once("exit", endToo);
    child.once("exit", () => process.off("exit", endToo));
    const url = await address(child);
    const health = await fetch(`${url}/api/health`);
    if (!health.ok) throw new Error(`The desk under test is not well: ${health.status} ${await health.text()}`);
    return { child, url, db: open(databasePath) };
  };
  let running = await start();
  const end = async (signal: NodeJS.Signals) => {
    const { child, db } = running;
    db.close();
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, "exit");
    }
    return child;
  };
  return {
    get url() {
      return running.url;
    },
    get db() {
      return running.db;
    },
    databasePath,
    get pid() {
      return running.child.pid;
    },
    async stop() {
      const child = await end("SIGTERM");
      await rm(folder, { recursive: true, force: true });
      if (child.exitCode !== 0)
        throw new Error(`The desk under test ended with ${child.exitCode ?? child.signalCode} instead of 0.`);
    },
    async kill() {
      await end("SIGKILL");
    },
    async restart() {
      running = await start();
    },
  };
}

function open(databasePath: string): Database.Database {
  const db = new Database(databasePath);
  db.pragma("busy_timeout = 5000");
  db.pragma("foreign_keys = ON");
  return db;
}

/** The address the start script prints once it serves. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += chunk;
      const url = /ready on (http:\S+?:\d+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`The desk under test did not start (${code}).\n${said}`)));
  });
}

export function templatePath(): string {
  const file = process.env.CLAIMDESK_TEMPLATE;
  if (!file) throw new Error("There is no template database: e2e/global-setup.ts has not run.");
  return file;
}
