import { z } from "zod";

/** A sign of presence, and a claim handed out, count this long: browsers let a tab in the background act once a minute. */
export const PRESENT_MS = 75_000;

const Client = z.string().min(1).max(64);
const ClaimId = z.string().max(64).nullable();

/** A tab tells where its person is; `gone` as it closes. */
export const PresenceInput = z.object({ client: Client, claimId: ClaimId, gone: z.boolean().default(false) });
export type PresenceInput = z.infer<typeof PresenceInput>;

/** A tab asks for the next undecided claim after the one it has open. */
export const NextInput = z.object({ client: Client, after: ClaimId.default(null) });
export type NextInput = z.infer<typeof NextInput>;

/** Where a reader of the stream goes on: events after this number. */
export const StreamQuery = z.object({ after: z.coerce.number().int().min(0).optional() });
