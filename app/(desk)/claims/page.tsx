import type { Metadata } from "next";
import Form from "next/form";
import Link from "next/link";
import { FoundClaims } from "#components/claim/found-claims";
import { Button, buttonClass } from "#components/ui/button";
import { Empty } from "#components/ui/empty";
import { PageHead } from "#components/ui/page-head";
import { ClaimQuery } from "#lib/claim/claim";
import { listClaims } from "#lib/desk/list-claims";
import { requireActor } from "#lib/gate";

export const metadata: Metadata = { title: "Claims" };

export default async function ClaimsPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const actor = await requireActor();
  const asked = Object.fromEntries(Object.entries(await searchParams).filter(([, value]) => value !== ""));
  const parsed = ClaimQuery.safeParse(asked);
  const filter = parsed.success ? parsed.data : ClaimQuery.parse({});
  const { items, next } = await listClaims(actor, { ...filter, articleId: undefined });
  const more = new URLSearchParams({ ...asked, cursor: String(next) });
  return (
    <div className="page">
      <PageHead title="Claims" lead="Everything this desk has checked or has still to check, newest first." />
      <Form action="/claims" role="search" className="mb-4 flex flex-wrap gap-2">
        <input
          type="search"
          name="q"
          defaultValue={filter.q}
          maxLength={500}
          aria-label="Words of a claim or its claimant"
          placeholder="Words of a claim or its claimant"
          className="control min-w-0 flex-1 basis-56"
        />
        <select name="verdict" aria-label="Verdict" defaultValue={filter.verdict ?? ""} className="control w-auto">
          <option value="">Any verdict</option>
          <option value="undecided">Undecided</option>
          <option value="supported">Supported</option>
          <option value="outdated">Outdated</option>
          <option value="false">False</option>
        </select>
        <Button type="submit">Search</Button>
      </Form>
      {items.length > 0 ? (
        <FoundClaims claims={items} />
      ) : (
        <Empty
          title="Nothing found"
          action={
            <Link href="/claims" className={buttonClass()}>
              Show every claim
            </Link>
          }
        >
          {filter.q ? "No claim holds these words. Try fewer of them." : "There is no claim of this kind yet."}
        </Empty>
      )}
      {next && (
        <p className="mt-6 text-center">
          <Link href={`/claims?${more}`} className={buttonClass()}>
            Show older claims
          </Link>
        </p>
      )}
    </div>
  );
}
