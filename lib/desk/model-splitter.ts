import { type ModelAnswer, placeQuotes, readAnswer } from "#lib/claim/model-answer";
import { QUESTION } from "#lib/claim/model-question";
import { withModelClaims } from "#lib/claim/model-split";
import type { SplitHints, SplitResult, Splitter } from "#lib/claim/splitter";
import { askModel, type Endpoint, NoAnswer } from "./ask-model.ts";

/** Changes whenever the question or the reading of its answer does. */
const VERSION = 2;

/** The longest text that is sent, in UTF-16 units; a longer one fits no model's window. */
const MOST = 400_000;

/**
 * A splitter that takes its claims from a model and everything else from `fallback`. Whatever goes wrong with the model,
 * the fallback cuts the article alone and `note` tells the editor why.
 */
export function modelSplitter(endpoint: Endpoint, fallback: Splitter): Splitter {
  const name = "model";
  return {
    name,
    async split(text: string, hints?: SplitHints): Promise<SplitResult> {
      const builtin = await fallback.split(text, hints);
      try {
        const { placed, leftOut } = placeQuotes(text, builtin.segments, await answerTo(endpoint, text));
        if (placed.length === 0) throw new NoAnswer("quoted nothing that stands in the article");
        const version = `${endpoint.model}/${VERSION} on ${builtin.version}`;
        return { ...withModelClaims(text, builtin, placed), splitter: name, version, note: leftOutNote(leftOut) };
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        const note = `The model ${error.message}, so the built-in splitter cut this article.`;
        return { ...builtin, splitter: fallback.name, note };
      }
    },
  };
}

async function answerTo(endpoint: Endpoint, text: string): Promise<ModelAnswer> {
  if (text.length > MOST) throw new NoAnswer("cannot take an article this long");
  const answer = readAnswer(await askModel(endpoint, QUESTION, text));
  if (!answer) throw new NoAnswer("gave an answer of another shape than was asked for");
  if (answer.claims.length === 0) throw new NoAnswer("found no claim");
  return answer;
}

function leftOutNote(leftOut: number): string | undefined {
  if (leftOut === 0) return undefined;
  const claims = leftOut === 1 ? "1 claim" : `${leftOut} claims`;
  return `The model also named ${claims} whose words do not stand in the article as a claim of their own; they were left out.`;
}
