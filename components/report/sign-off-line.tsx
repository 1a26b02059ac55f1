import type { SignOffOfReport } from "#lib/report/row";
import { Day } from "../ui/day";

/** Whether an article's review is closed, by whom, and what was overridden for it. */
export function SignOffLine({ signOff }: { signOff: SignOffOfReport | null }) {
  if (!signOff) return <p className="mt-6 text-ink-soft">The review is open: nobody has signed it off.</p>;
  return (
    <div className="mt-6">
      <p>
        Signed off by <bdi>{signOff.by}</bdi>, <Day at={signOff.at} time />.
      </p>
      {signOff.overrideReason && (
        <>
          <p className="mt-1">
            Signed off all the same, because: <q>{signOff.overrideReason}</q>
          </p>
          <ul className="mt-1 list-disc pl-5 text-ink-soft">
            {signOff.overridden.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
