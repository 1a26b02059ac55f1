import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,db,components,scripts}/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 20_000,
    // Every core works: by itself the runner leaves one idle, which on a machine of two is half of it.
    pool: "threads",
    maxWorkers: "100%",
  },
});
