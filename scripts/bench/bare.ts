import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "data/bench-bare");
const next = path.join(root, "node_modules/next/dist/bin/next");

const FILES: Record<string, string> = {
  "package.json": '{ "private": true, "type": "module" }',
  "next.config.js": `export default { agentRules: false, turbopack: { root: ${JSON.stringify(root)} } };`,
  "app/layout.js": `
    export default function Layout({ children }) {
      return <html lang="en"><body>{children}</body></html>;
    }`,
  "app/page.js": `
    import { connection } from "next/server";
    import { insert } from "./actions";
    export default async function Page() {
      await connection();
      return <form action={insert}>Hello, world.<button>Insert</button></form>;
    }`,
  "app/actions.js": `
    "use server";
    import Database from "better-sqlite3";
    let statement;
    function open() {
      const db = new Database(process.env.BENCH_DATABASE);
      db.pragma("journal_mode = WAL");
      db.pragma("synchronous = FULL");
      db.exec("CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY, words TEXT)");
      return db.prepare("INSERT INTO rows (words) VALUES (?)");
    }
    export async function insert() {
      statement ??= open();
      statement.run("One row, of about as many words as a short rationale has.");
    }`,
};

export interface Bare {
  url: string;
  /** The id by which its one server action is called. */
  action: string;
  stop(): Promise<void>;
}

/** The bare thing that the desk is measured against: a dynamic hello world and a server action that inserts one row. */
export async function runBare(): Promise<Bare> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, "app"), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", BENCH_DATABASE: path.join(folder, "bare.db") },
  };
  const run = (command: string, ...words: string[]) =>
    spawn(process.execPath, [next, command, folder, ...words], { env, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(run("build"), "exit");
  if (code !== 0) throw new Error("The bare app could not be built.");
  const child = run("start", "--port", String(port));
  const url = `http://localhost:${port}`;
  while (!(await fetch(url).catch(() => null))) if (child.exitCode !== null) throw new Error("The bare app ended.");
  const manifest = await readFile(path.join(folder, ".next/server/server-reference-manifest.json"), "utf8");
  const [action = ""] = Object.keys((JSON.parse(manifest) as { node: object }).node);
  return {
    ...{ url, action },
    async stop() {
      child.kill("SIGKILL");
      await once(child, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("There is no free port.");
  return address.port;
}
