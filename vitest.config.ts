import { configDefaults, defineConfig } from "vitest/config";

/** Pure rules that share nothing but what they know: their files need no world of their own each, which halves the time. */
const RULES = "lib/{claim,review,article,report,member}/**/*.test.ts";

export default defineConfig({
  test: {
    environment: "node",
    testTimeout: 20_000,
    // Every core works: by itself the runner leaves one idle, which on a machine of two is half of it.
    pool: "threads",
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "rules", include: [RULES], isolate: false } },
      {
        extends: true,
        test: {
          name: "desk",
          include: ["{lib,db,components,scripts}/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, RULES],
        },
      },
    ],
  },
});
