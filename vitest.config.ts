import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,db,components,scripts}/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 20_000,
  },
});
