import { builtinSplitter } from "#lib/claim/split/builtin";
import type { Splitter } from "#lib/claim/splitter";
import { env } from "#lib/env";
import { modelSplitter } from "./model-splitter.ts";

/** The splitter this desk uses: the built-in one, or a model where the settings name one. */
export function deskSplitter(): Splitter {
  const { SPLITTER_URL: url, SPLITTER_MODEL: model, SPLITTER_KEY: key, SPLITTER_TIMEOUT_MS: timeoutMs } = env();
  return url && model ? modelSplitter({ url, model, key, timeoutMs }, builtinSplitter) : builtinSplitter;
}
