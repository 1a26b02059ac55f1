import Form from "next/form";
import Link from "next/link";
import { Button } from "../ui/button";

interface Props {
  q: string | undefined;
  state: "open" | "signed-off" | undefined;
  mine: boolean;
  pressing: boolean;
  me: string;
}

/** Narrows the list; its state is in the address, so that it can be shared and gone back to. */
export function TriageFilter({ q, state, mine, pressing, me }: Props) {
  const tabs: [string, string, boolean][] = [
    ["All", "/articles", !state && !mine && !pressing],
    ["Open", "/articles?state=open", state === "open" && !mine],
    ["Urgent or due", "/articles?pressing=true", pressing],
    ["Mine", `/articles?assignee=${me}`, mine],
    ["Signed off", "/articles?state=signed-off", state === "signed-off"],
  ];
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <nav aria-label="Which articles" className="-ml-2 flex flex-wrap">
        {tabs.map(([name, href, here]) => (
          <Link
            key={name}
            href={href}
            prefetch={false}
            aria-current={here ? "page" : undefined}
            className={`rounded px-2 py-1.5 font-medium text-sm ${here ? "bg-wash text-ink" : "text-ink-soft hover:text-ink"}`}
          >
            {name}
          </Link>
        ))}
      </nav>
      <Form action="/articles" role="search" className="flex w-full gap-2 sm:w-auto">
        {pressing && <input type="hidden" name="pressing" value="true" />}
        {mine && <input type="hidden" name="assignee" value={me} />}
        {state && <input type="hidden" name="state" value={state} />}
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={200}
          aria-label="Title, outlet or byline"
          placeholder="Title, outlet or byline"
          className="control min-w-0 sm:w-64"
        />
        <Button type="submit">Search</Button>
      </Form>
    </div>
  );
}
