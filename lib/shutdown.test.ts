import { expect, test, vi } from "vitest";
import { onShutdown, shutdown } from "./shutdown.ts";

test("every closer is called once and waited for, though one fails", async () => {
  const closed: string[] = [];
  onShutdown(() => {
    throw new Error("no");
  });
  onShutdown(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    closed.push("late");
  });
  await shutdown();
  await shutdown();
  expect(closed).toEqual(["late"]);
});

test("a closer that was taken back is not called", async () => {
  const close = vi.fn();
  onShutdown(close)();
  await shutdown();
  expect(close).not.toHaveBeenCalled();
});
