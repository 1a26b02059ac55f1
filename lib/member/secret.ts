import { createHash, randomBytes } from "node:crypto";

/** A secret that is shown once: 256 random bits behind a prefix that tells scanners what it is. */
export const newSecret = (prefix: "cd" | "join"): string => `${prefix}_${randomBytes(32).toString("base64url")}`;

/** What is kept of a secret: SHA-256 in hex. The secrets are random, so no salt is needed. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
