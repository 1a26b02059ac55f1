"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { ResplitInput } from "#lib/claim/resplit-input";
import { resplitArticle } from "#lib/desk/resplit-article";
import type { FormState } from "#lib/form-state";
import { action } from "#lib/gate";

const Sent = ResplitInput.extend({ version: z.coerce.number().int().min(1) });

export async function splitAgain(articleId: string, state: FormState, form: FormData): Promise<FormState> {
  const act = action(Sent, async (actor, input) => {
    await resplitArticle(actor, articleId, input);
    redirect(`/articles/${articleId}`);
  });
  return act(state as FormState<never>, form);
}
