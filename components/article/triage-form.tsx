"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { refusalOf, send } from "../claim/send";
import { Button } from "../ui/button";
import { Field, SelectField } from "../ui/field";

interface Props {
  article: { id: string; version: number; assigneeId: string | null; dueOn: string | null; urgent: boolean };
  colleagues: { id: string; name: string }[];
}

/** Who has the article, by when, and whether it is urgent. */
export function TriageForm({ article, colleagues }: Props) {
  const router = useRouter();
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    try {
      await send("PATCH", `/api/v1/articles/${article.id}`, {
        version: article.version,
        assigneeId: form.get("assigneeId") || null,
        dueOn: form.get("dueOn") || null,
        urgent: form.get("urgent") === "on",
      });
      setProblem("");
      router.refresh();
    } catch (error) {
      setProblem(refusalOf(error).message);
    }
    setBusy(false);
  };
  return (
    <details className="mt-3 font-sans text-sm">
      <summary className="text-ink-soft">Assign, set a day, mark as urgent</summary>
      <form key={article.version} onSubmit={save} className="mt-2 grid gap-3 sm:grid-cols-2">
        <SelectField label="Who has it" name="assigneeId" defaultValue={article.assigneeId ?? ""}>
          <option value="">Nobody yet</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <Field label="Due on" name="dueOn" type="date" defaultValue={article.dueOn ?? ""} />
        <label className="flex items-center gap-2">
          <input type="checkbox" name="urgent" defaultChecked={article.urgent} /> Urgent
        </label>
        <Button type="submit" disabled={busy}>
          Save
        </Button>
        {problem && (
          <p role="alert" className="text-false sm:col-span-2">
            {problem}
          </p>
        )}
      </form>
    </details>
  );
}
