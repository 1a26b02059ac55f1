import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "./button";
import { Empty } from "./empty";
import { PageHead } from "./page-head";

/** A page that this role does not open: says so, and where to go instead. */
export function NoPermission({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="page">
      <PageHead title={title} />
      <Empty
        title="Your role does not open this page"
        action={
          <Link href="/articles" className={buttonClass()}>
            Go to triage
          </Link>
        }
      >
        {children}
      </Empty>
    </div>
  );
}
