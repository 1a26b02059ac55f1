import { hash, verify } from "@node-rs/argon2";

/** Argon2id with OWASP's first recommendation: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let decoy: Promise<string> | undefined;

/** Takes as long for a member who is not there as for one who is, so that the answer's time tells nothing. */
export async function passwordFits(password: string, kept: string | null | undefined): Promise<boolean> {
  decoy ??= hashPassword("nobody's password");
  const fits = await verify(kept ?? (await decoy), password);
  return fits && kept != null;
}
