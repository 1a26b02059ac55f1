import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

// Workers load this file too; they take the path from the environment.
process.env.CHROMIUM_PATH ||= await findBrowser();

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    // Recording takes longer than the journeys; `npm run e2e -- --trace on` records one to look at.
    trace: "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // The first lets Chromium run as root, as in a container; the others keep it quiet and small.
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    },
  },
});
