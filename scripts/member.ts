/** Adds a member, or lets one in again: npm run --silent member -- add EMAIL ROLE */
import { parseArgs } from "node:util";
import { z } from "zod";
import { linkFromConsole } from "#lib/desk/console";
import { env } from "#lib/env";
import { Email, Role } from "#lib/member/member";
import { runCommand } from "./console.ts";

const Arguments = z.tuple(
  [z.literal("add", "The command is add."), Email, Role],
  "Give add, an e-mail address and a role.",
);

await runCommand("Usage: npm run --silent member -- add EMAIL editor|reviewer|admin", async () => {
  const [, email, role] = Arguments.parse(parseArgs({ allowPositionals: true }).positionals);
  const link = await linkFromConsole({ email, role });
  if (!link.added)
    console.error(`${email} is here already, as ${link.role}: this is a fresh link, and the role stays.`);
  return new URL(`/join/${link.secret}`, env().publicUrl).href;
});
