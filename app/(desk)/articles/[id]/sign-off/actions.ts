"use server";

import { revalidatePath } from "next/cache";
import * as desk from "#lib/desk/sign-off";
import type { FormState } from "#lib/form-state";
import { action } from "#lib/gate";
import { ReopenInput, SignOffInput } from "#lib/review/signoff";

/** Has the page read anew in either case: a refusal often means that it was out of date. */
async function anew(articleId: string, sent: Promise<FormState<void>>): Promise<FormState<void>> {
  const state = await sent;
  revalidatePath(`/articles/${articleId}`, "layout");
  return state;
}

export async function signOff(articleId: string, state: FormState<void>, form: FormData) {
  return anew(articleId, action(SignOffInput, (actor, input) => desk.signOff(actor, articleId, input))(state, form));
}

export async function reopen(articleId: string, state: FormState<void>, form: FormData) {
  return anew(
    articleId,
    action(ReopenInput, (actor, input) => desk.reopenArticle(actor, articleId, input))(state, form),
  );
}
