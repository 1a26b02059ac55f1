import { Day } from "#components/ui/day";

export interface PastSignOff {
  id: string;
  by: string;
  at: number;
  overrideReason: string | null;
  overridden: string[];
  reopenedByName: string | null;
  reopenedAt: number | null;
  reopenReason: string | null;
}

/** Every sign-off of an article and every reopening, newest first. */
export function PastSignOffs({ past }: { past: PastSignOff[] }) {
  return (
    <ol className="max-w-prose border-hairline border-t">
      {past.map((one) => (
        <li key={one.id} className="flex flex-col gap-3 border-hairline border-b py-4">
          {one.reopenedAt !== null && (
            <div>
              <p>
                Reopened by {one.reopenedByName ?? "a former member"}, <Day at={one.reopenedAt} time />
              </p>
              <Reason>{one.reopenReason}</Reason>
            </div>
          )}
          <div>
            <p>
              Signed off by {one.by}, <Day at={one.at} time />
            </p>
            <Reason>{one.overrideReason}</Reason>
            <Overridden items={one.overridden} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Reason({ children }: { children: string | null }) {
  return children ? (
    <p className="wrap-anywhere mt-1 whitespace-pre-wrap font-serif text-ink-soft text-lg">{children}</p>
  ) : null;
}

function Overridden({ items }: { items: string[] }) {
  if (items.length === 0) return null;
  return (
    <details className="mt-1 text-ink-soft text-sm">
      <summary className="w-fit">
        Signed off against {items.length === 1 ? "one thing" : `${items.length} things`} in the way
      </summary>
      <ul className="wrap-anywhere mt-1 list-disc pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
