/** Makes a personal token for a member and prints only that: npm run --silent token -- EMAIL [--name N] [--days N] */
import { parseArgs } from "node:util";
import { z } from "zod";
import { tokenFromConsole } from "#lib/desk/console";
import { Email, TokenRequest } from "#lib/member/member";
import { runCommand } from "./console.ts";

const options = { name: { type: "string", default: "console" }, days: { type: "string" } } as const;

await runCommand("Usage: npm run --silent token -- EMAIL [--name NAME] [--days DAYS]", async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [email] = z.tuple([Email], "Give one e-mail address.").parse(positionals);
  return (await tokenFromConsole(email, TokenRequest.parse(values))).secret;
});
