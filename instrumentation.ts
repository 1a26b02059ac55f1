/** Next calls this once in each runtime, before the first request. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { openDesk } = await import("./instrumentation-node.ts");
  openDesk();
}
