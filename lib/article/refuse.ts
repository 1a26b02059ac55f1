import { type DeskError, Invalid } from "#lib/errors";

/** The refusal of a document, as a message on the form's file field. */
export const refuse = (message: string): DeskError => Invalid(message, { file: [message] });
