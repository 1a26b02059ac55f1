import type { ReactNode } from "react";
import type { ClaimView } from "#lib/claim/claim";
import type { Told } from "#lib/claim/resplit-change";
import type { ResplitPreview as Preview } from "#lib/claim/resplit-json";
import type { SplitClaim } from "#lib/claim/splitter";
import { VerdictMark } from "../verdict/verdict-mark";

const MOST = 100;

const speaker = (claimant: string | null) => claimant ?? "the article itself";

const DIFFERENCE: Record<Told, (before: ClaimView, after: SplitClaim) => string> = {
  claimant: (before, after) => `Said by ${speaker(after.claimant)}, not by ${speaker(before.claimant)}`,
  time: (_, { time }) => (time.words.length > 0 ? `Speaks about ${time.words.join(", ")}` : "Speaks about no date"),
  cuts: () => "To be cut at other places",
  repeats: () => "Repeats other claims",
};

/** What splitting again would change, before it changes. */
export function ResplitPreview({ preview }: { preview: Preview }) {
  const { text, kept, changed, added, gone, heldBack, kinds } = preview;
  return (
    <div className="flex flex-col gap-8">
      <p>
        {kept} {kept === 1 ? "claim stays" : "claims stay"} as they are.
      </p>
      <Part title="Claims told otherwise" items={changed}>
        {({ claim, found, otherwise, stays }) => (
          <>
            <Quote>{claim.statement}</Quote>
            <p className="text-sm">{otherwise.map((what) => DIFFERENCE[what](claim, found)).join(". ")}.</p>
            {stays && <Faint>Stays as it is: {stays}</Faint>}
          </>
        )}
      </Part>
      <Part title="New claims" items={added}>
        {(claim) => (
          <>
            <Quote>{claim.quote}</Quote>
            {claim.claimant && <Faint>Said by {claim.claimant}</Faint>}
          </>
        )}
      </Part>
      <Part title="Claims the splitter no longer finds" items={gone}>
        {({ claim, stays }) => (
          <>
            <Quote>{claim.statement}</Quote>
            <p className="text-sm">
              {claim.verdict && <VerdictMark verdict={claim.verdict.verdict} />}{" "}
              <span className="text-ink-faint">{stays ? `Stays: ${stays}` : "Nobody touched it; it goes."}</span>
            </p>
          </>
        )}
      </Part>
      <Part title="Held back" items={heldBack}>
        {({ claim }) => (
          <>
            <Quote>{claim.quote}</Quote>
            <Faint>Not added: a claim that somebody worked on speaks about the same words.</Faint>
          </>
        )}
      </Part>
      <Part title="Sentences of another kind" items={kinds}>
        {({ start, end, from, to }) => (
          <>
            <Quote>{text.slice(start, end).trim()}</Quote>
            <Faint>
              {from} becomes {to}
            </Faint>
          </>
        )}
      </Part>
    </div>
  );
}

function Part<T extends object>({
  title,
  items,
  children,
}: {
  title: string;
  items: T[];
  children: (item: T) => ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="font-semibold font-serif text-xl">
        {title} <span className="font-normal text-ink-faint">({items.length})</span>
      </h2>
      <ul className="mt-2 border-hairline border-t">
        {items.slice(0, MOST).map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once and never changes.
          <li key={at} className="border-hairline border-b py-2">
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > MOST && <Faint>and {items.length - MOST} more</Faint>}
    </section>
  );
}

const Quote = ({ children }: { children: string }) => (
  <p dir="auto" className="max-w-prose font-serif">
    {children}
  </p>
);
const Faint = ({ children }: { children: ReactNode }) => <p className="text-ink-faint text-sm">{children}</p>;
