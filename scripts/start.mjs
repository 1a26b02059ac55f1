import { build, checkNode, giveUp, install } from "./setup.mjs";

// npm start: from a fresh checkout to a serving desk. Installs and builds only what is missing or has changed.

try {
  checkNode();
  await install();
  await build();
  const { serve } = await import("./serve.mjs");
  await serve();
} catch (error) {
  giveUp(error);
}
