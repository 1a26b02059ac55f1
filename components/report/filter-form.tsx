import Link from "next/link";
import { Button, buttonClass } from "#components/ui/button";
import { Field, SelectField } from "#components/ui/field";
import { WORD } from "#components/verdict/verdict-mark";

interface Props {
  typed: Record<string, string>;
  errors: Record<string, string[]>;
  outlets: string[];
  reviewers: { id: string; name: string }[];
}

/** A plain GET form: what it shows can be bookmarked, sent to a colleague, and works before any script does. */
export function FilterForm({ typed, errors, outlets, reviewers }: Props) {
  const filtered = Object.keys(typed).some((name) => name !== "article");
  const cleared = typed.article ? `/reports?article=${encodeURIComponent(typed.article)}` : "/reports";
  // An outlet from a bookmark stays chosen, even if its last article was renamed meanwhile.
  const known = typed.outlet && !outlets.includes(typed.outlet) ? [typed.outlet, ...outlets] : outlets;
  return (
    <form
      key={JSON.stringify(typed)}
      action="/reports"
      className="grid grid-cols-2 items-start gap-x-4 gap-y-3 md:grid-cols-3 lg:grid-cols-[9.5rem_9.5rem_1fr_1fr_1fr_auto]"
    >
      {typed.article && <input type="hidden" name="article" value={typed.article} />}
      <Field label="From" name="from" type="date" defaultValue={typed.from} errors={errors.from} />
      <Field label="To" name="to" type="date" defaultValue={typed.to} errors={errors.to} />
      <SelectField
        label="Outlet"
        name="outlet"
        defaultValue={typed.outlet ?? ""}
        errors={errors.outlet}
        className="col-span-2 md:col-span-1"
      >
        <option value="">Every outlet</option>
        {known.map((outlet) => (
          <option key={outlet}>{outlet}</option>
        ))}
      </SelectField>
      <SelectField label="Verdict" name="verdict" defaultValue={typed.verdict ?? ""} errors={errors.verdict}>
        <option value="">Every verdict</option>
        {Object.entries(WORD).map(([verdict, word]) => (
          <option key={verdict} value={verdict}>
            {word}
          </option>
        ))}
      </SelectField>
      <SelectField label="Reviewer" name="reviewer" defaultValue={typed.reviewer ?? ""} errors={errors.reviewer}>
        <option value="">Every reviewer</option>
        {reviewers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="col-span-2 flex gap-2 md:col-span-1 md:mt-6">
        <Button type="submit">Filter</Button>
        {filtered && (
          <Link href={cleared} className={buttonClass("quiet")}>
            Clear
          </Link>
        )}
      </div>
    </form>
  );
}
