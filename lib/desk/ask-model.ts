import { z } from "zod";
import { jsonIn } from "#lib/claim/json-in";

/** An OpenAI-compatible endpoint. */
export interface Endpoint {
  /** Without `/chat/completions`. */
  url: string;
  model: string;
  key?: string;
  timeoutMs: number;
}

/** Why a model gave nothing to work with, as the second half of "The model …". */
export class NoAnswer extends Error {}

/** The longest answer that is read, in bytes. */
const MOST = 8 * 1024 * 1024;

/** Most servers answer in one text, some in parts. */
const Content = z.union([z.string(), z.array(z.object({ text: z.string().default("") }))]);
const Completion = z.object({ choices: z.array(z.object({ message: z.object({ content: Content }) })).min(1) });

/** What servers say to a parameter they do not know. */
const NOT_KNOWN = [400, 422];

/**
 * Asks a model for one JSON document and answers it parsed. Throws NoAnswer where the endpoint cannot be reached, is late,
 * refuses, sends elsewhere, or says something that holds no JSON. Nothing it says is in the error.
 */
export async function askModel(endpoint: Endpoint, system: string, user: string): Promise<unknown> {
  const signal = AbortSignal.timeout(endpoint.timeoutMs);
  const question = {
    model: endpoint.model,
    temperature: 0,
    messages: [
      { role: "system", content: system },
      { role: "user", content: user },
    ],
  };
  try {
    let response = await post(endpoint, { ...question, response_format: { type: "json_object" } }, signal);
    if (NOT_KNOWN.includes(response.status)) {
      await response.body?.cancel();
      response = await post(endpoint, question, signal);
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw new NoAnswer(`answered with the error ${response.status}`);
    }
    return readContent(await readText(response));
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(signal.aborted ? "did not answer in time" : "could not be reached");
  }
}

const post = ({ url, key }: Endpoint, body: object, signal: AbortSignal): Promise<Response> =>
  fetch(`${url.replace(/\/+$/, "")}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
    // The key and the article go to the address an admin set, and to no other.
    redirect: "manual",
    cache: "no-store",
    signal,
  });

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST) throw new NoAnswer("answered with more than this desk reads");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function readContent(body: string): unknown {
  const completion = Completion.safeParse(jsonIn(body));
  const content = completion.data?.choices[0]?.message.content ?? "";
  const answer = jsonIn(typeof content === "string" ? content : content.map(({ text }) => text).join(""));
  if (answer === undefined) throw new NoAnswer("gave an answer that could not be read");
  return answer;
}
