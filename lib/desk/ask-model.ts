import { z } from "zod";

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

const Completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/**
 * Asks a model for one JSON document and answers it parsed. Throws NoAnswer where the endpoint cannot be reached, is late,
 * refuses, sends elsewhere, or says something that is no JSON. Nothing it says is in the error.
 */
export async function askModel(endpoint: Endpoint, system: string, user: string): Promise<unknown> {
  const signal = AbortSignal.timeout(endpoint.timeoutMs);
  try {
    const response = await fetch(`${endpoint.url.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(endpoint.key && { authorization: `Bearer ${endpoint.key}` }),
      },
      body: JSON.stringify({
        model: endpoint.model,
        temperature: 0,
        response_format: { type: "json_object" },
        messages: [
          { role: "system", content: system },
          { role: "user", content: user },
        ],
      }),
      // The key and the article go to the address an admin set, and to no other.
      redirect: "manual",
      cache: "no-store",
      signal,
    });
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
  try {
    const { content } = Completion.parse(JSON.parse(body)).choices[0]?.message ?? { content: "" };
    // Some models fence their JSON though they were asked not to.
    return JSON.parse(content.trim().replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, "$1"));
  } catch {
    throw new NoAnswer("gave an answer that could not be read");
  }
}
