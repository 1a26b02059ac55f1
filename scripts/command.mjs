import { checkNode, giveUp, install } from "./setup.mjs";

// npm run member, npm run token: runs scripts/NAME.ts in this process, once what it needs is installed. Stdout is the
// command's alone; what is said about installing goes to stderr.

const [name] = process.argv.splice(2, 1);
try {
  checkNode();
  await install(process.stderr);
  const { register } = await import("tsx/esm/api");
  register();
  await import(`./${name}.ts`);
} catch (error) {
  giveUp(error);
}
