"use server";

import { revalidatePath } from "next/cache";
import * as desk from "#lib/desk/sign-off";
import type { FormState } from "#lib/form-state";
import { action } from "#lib/gate";
import { ReopenInput, SignOffInput } from "#lib/review/signoff";

const anew = (articleId: string) => {
  revalidatePath(`/articles/${articleId}`, "layout");
  return true as const;
};

export async function signOff(articleId: string, state: FormState<true>, form: FormData) {
  const send = action(SignOffInput, (actor, input) =>
    desk.signOff(actor, articleId, input).then(() => anew(articleId)),
  );
  return send(state, form);
}

export async function reopen(articleId: string, state: FormState<true>, form: FormData) {
  const send = action(ReopenInput, (actor, input) =>
    desk.reopenArticle(actor, articleId, input).then(() => anew(articleId)),
  );
  return send(state, form);
}
