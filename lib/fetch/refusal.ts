import { type DeskError, Invalid } from "#lib/errors";

/** Why a page was not read, as a message on the address's own field. */
export const refusal = (message: string): DeskError => Invalid(message, { url: [message] });

export const NOT_PUBLIC = "This address is not on the public internet. Fill the fields in by hand.";
export const TOO_LATE = "The page did not answer in time. Fill the fields in by hand.";
export const UNREACHABLE = "The page could not be reached. Check the address, or fill the fields in by hand.";
