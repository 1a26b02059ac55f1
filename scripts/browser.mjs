import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { run, runBin, Stop, say } from "./setup.mjs";

// The headless shell first: it draws the same pages without a desktop browser's other processes.
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of a Chromium to drive: CHROMIUM_PATH, Playwright's own, or one on the PATH. */
export async function findBrowser() {
  const { chromium } = await import("playwright");
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath, MAC].find((file) => file && works(file));
}

/** The same, installing one where there is none: Debian's, if this may be done here, or else Playwright's. */
export async function needBrowser() {
  const found = await findBrowser();
  if (found) return found;
  say("No Chromium here; installing one");
  for (const install of [withApt, () => runBin("playwright/cli.js", ["install", "chromium"])]) {
    await install();
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Stop("The browser tests need Chromium. Install it, or name an existing one in CHROMIUM_PATH.");
}

async function withApt() {
  if (!existsSync("/usr/bin/apt-get")) return;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    return run(command, rest, { quiet: true }).catch(() => 1);
  };
  await apt("update");
  for (const name of ["chromium-headless-shell", "chromium"])
    if ((await apt("install", "-y", "--no-install-recommends", name)) === 0) return;
}

/** Some systems put a stub in this place that only tells how to install the real thing. */
function works(file) {
  if (!existsSync(file)) return false;
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
