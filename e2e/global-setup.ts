import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { closeStore, store } from "#lib/desk/store";
import { build } from "../scripts/setup.mjs";

/** Builds the app if it is stale, and makes the migrated, empty database that every desk under test starts from. */
export default async function globalSetup() {
  await build();
  const folder = await mkdtemp(path.join(tmpdir(), "claimdesk-template-"));
  process.env.CLAIMDESK_TEMPLATE = path.join(folder, "template.db");
  process.env.DATABASE_PATH = process.env.CLAIMDESK_TEMPLATE;
  store();
  closeStore();
  return () => rm(folder, { recursive: true, force: true });
}
