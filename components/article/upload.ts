export interface UploadRefusal {
  message: string;
  fields: Record<string, string[]>;
}

/** Sends an article to the desk; answers its id, or why it was not taken. */
export async function upload(
  form: FormData,
  file: File | null,
  mostMegabytes: number,
): Promise<{ id: string } | UploadRefusal> {
  if (file && file.size > mostMegabytes * 1024 * 1024)
    return refuse(`This file is larger than the ${mostMegabytes} MB this desk takes. Submit it in parts.`);
  if (file && file.size === 0) return refuse("This file is empty. Choose another one.");
  if (!file && !String(form.get("text") ?? "").trim())
    return { message: "There is no text yet.", fields: { text: ["Paste the article, or choose a file."] } };
  if (file) {
    form.delete("text");
    form.set("file", file);
  }
  const body = file ? form : JSON.stringify(Object.fromEntries(form));
  const headers = file ? undefined : { "content-type": "application/json" };
  const response = await fetch("/api/v1/articles", { method: "POST", body, headers: headers ?? {} }).catch(() => null);
  if (!response) return refuse("The desk cannot be reached. Your text is still here; send it again.");
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return { id: answer.id };
  const fields: Record<string, string[]> = {};
  for (const { field, detail } of answer.errors ?? []) fields[field] = [...(fields[field] ?? []), detail];
  return { message: answer.detail ?? "The article was not taken in. Try again.", fields };
}

const refuse = (message: string): UploadRefusal => ({ message, fields: {} });
