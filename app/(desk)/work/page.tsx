import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Section } from "#components/report/section";
import { buttonClass } from "#components/ui/button";
import { Empty } from "#components/ui/empty";
import { PageHead } from "#components/ui/page-head";
import { AssignedList } from "#components/work/assigned-list";
import { ChangedList } from "#components/work/changed-list";
import { LookAgain } from "#components/work/look-again";
import { MentionList } from "#components/work/mention-list";
import { Week } from "#components/work/week";
import { myWork } from "#lib/desk/my-work";
import { listMentions } from "#lib/desk/notes";
import { requireActor } from "#lib/gate";
import { can } from "#lib/member/permissions";
import { leadOf } from "./lead";

export const metadata: Metadata = { title: "My work" };

const toTriage = (look: "primary" | "plain" = "plain") => (
  <Link href="/articles?state=open" className={buttonClass(look)}>
    Find one in triage
  </Link>
);

export default async function WorkPage() {
  const actor = await requireActor();
  const { assigned, toReview, toRecheck, changed, week } = await myWork(actor);
  const asked = await listMentions(actor);
  const decides = can(actor, "verdict.record") || week.some((day) => day.total > 0);
  const again = toReview.length + toRecheck.length;
  return (
    <div className="page">
      <PageHead title="My work" lead={leadOf({ assigned, asked: asked.length, again, changed: changed.length })} />
      <div className={decides ? "grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]" : ""}>
        <div className="flex min-w-0 flex-col gap-12">
          <Section id="assigned" title="Assigned to you">
            {assigned.length > 0 ? (
              <AssignedList articles={assigned} />
            ) : (
              <Empty title="No article is yours" action={toTriage("primary")}>
                Take one that nobody has, or wait for an editor to give you one. It stays here until it is signed off.
              </Empty>
            )}
          </Section>
          {asked.length > 0 && (
            <Section id="asked" title="Asked of you">
              <MentionList mentions={asked} />
            </Section>
          )}
          {(decides || again > 0) && (
            <Section id="again" title="To look at again">
              {again > 0 ? (
                <LookAgain toReview={toReview} toRecheck={toRecheck} />
              ) : (
                <Quiet>
                  No claim is due. Give a verdict that may go stale a “review by” day, and the claim comes back here.
                </Quiet>
              )}
            </Section>
          )}
          {(decides || changed.length > 0) && (
            <Section id="changed" title="Changed by others">
              {changed.length > 0 ? (
                <ChangedList changes={changed} />
              ) : (
                <Quiet>Nobody changed a claim you decided in the last 30 days.</Quiet>
              )}
            </Section>
          )}
        </div>
        {decides && (
          <Section id="week" title="Your last seven days">
            <Week days={week} />
          </Section>
        )}
      </div>
    </div>
  );
}

const Quiet = ({ children }: { children: ReactNode }) => (
  <p className="border-hairline border-t pt-3 text-ink-soft">{children}</p>
);
