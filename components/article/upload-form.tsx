"use client";

import { FileText } from "lucide-react";
import { useRouter } from "next/navigation";
import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { Button } from "../ui/button";
import { Field, TextField } from "../ui/field";
import { Notice } from "../ui/notice";
import { type UploadRefusal, upload } from "./upload";

const ACCEPT = ".txt,.md,.markdown,.html,.htm";

/** Takes an article in, by paste or by file; what the document tells fills what is left blank. */
export function UploadForm({ mostMegabytes }: { mostMegabytes: number }) {
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<UploadRefusal | null>(null);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const errors = refusal?.fields ?? {};
  const choose = (chosen: File | null) => {
    setRefusal(null);
    setFile(chosen);
    if (!chosen && picker.current) picker.current.value = "";
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0] ?? null);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    const came = await upload(new FormData(event.currentTarget), file, mostMegabytes);
    if ("id" in came) return router.push(`/articles/${came.id}`);
    setRefusal(came);
    setBusy(false);
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-x-10 gap-y-6 lg:grid-cols-[1fr_18rem]">
      <div className="flex min-w-0 flex-col gap-4">
        {refusal && (
          <Notice tone="bad">{[refusal.message, ...(errors.file ?? []), ...(errors[""] ?? [])].join(" ")}</Notice>
        )}
        <fieldset
          aria-label="A file"
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded border border-dashed px-4 py-5 ${over ? "border-accent bg-accent-wash" : "border-edge"}`}
        >
          <FileText aria-hidden className="size-5 text-ink-faint" />
          {file ? (
            <>
              <span className="min-w-0 break-all font-medium">{file.name}</span>
              <Button size="small" onClick={() => choose(null)}>
                Remove the file
              </Button>
            </>
          ) : (
            <>
              <span className="text-ink-soft">Drop a .txt, .md or .html file here, up to {mostMegabytes} MB, or</span>
              <Button size="small" onClick={() => picker.current?.click()}>
                Choose a file
              </Button>
            </>
          )}
          <input
            ref={picker}
            type="file"
            accept={ACCEPT}
            aria-label="Article file"
            tabIndex={-1}
            className="sr-only"
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
        </fieldset>
        {!file && (
          <TextField
            label="Or paste the text"
            name="text"
            rows={18}
            errors={errors.text}
            className="[&_textarea]:font-serif [&_textarea]:text-lg"
          />
        )}
      </div>
      <div className="flex flex-col gap-4">
        <p className="text-ink-faint text-sm">Leave blank what you do not know. The document fills what it tells.</p>
        <Field label="Title" name="title" maxLength={500} errors={errors.title} />
        <Field label="Outlet" name="outlet" maxLength={200} errors={errors.outlet} />
        <Field label="Byline" name="byline" maxLength={200} errors={errors.byline} />
        <Field label="Published on" name="publishedOn" type="date" errors={errors.publishedOn} />
        <Field label="Source link" name="sourceUrl" type="url" placeholder="https://" errors={errors.sourceUrl} />
        <Button type="submit" look="primary" disabled={busy} className="mt-2">
          {busy ? "Splitting into claims…" : "Submit article"}
        </Button>
      </div>
    </form>
  );
}
