import { spawn } from "node:child_process";
import path from "node:path";
import { checkNode, giveUp, install, loadSettings, publicUrl, root } from "./setup.mjs";

// npm run dev: the app from its sources, reloading as they change.

try {
  checkNode();
  await install();
  loadSettings();
  const port = process.env.PORT || "3000";
  process.env.NEXTAUTH_URL = publicUrl(port);
  const args = [path.join(root, "node_modules/next/dist/bin/next"), "dev", "--port", port];
  if (process.env.HOST) args.push("--hostname", process.env.HOST);
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => child.kill(signal));
  child.on("close", (code) => process.exit(code ?? 0));
} catch (error) {
  giveUp(error);
}
