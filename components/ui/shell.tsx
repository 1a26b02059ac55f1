import Link from "next/link";
import type { ReactNode } from "react";
import type { Actor } from "#lib/member/member";
import { can } from "#lib/member/permissions";
import { Mark } from "./mark";
import { MemberMenu } from "./member-menu";
import { NavLink } from "./nav-link";

/** The frame of every signed-in page. */
export function Shell({ actor, desk, children }: { actor: Actor; desk: string; children: ReactNode }) {
  return (
    <>
      <a
        href="#main"
        className="-translate-y-16 absolute top-2 left-2 z-50 rounded bg-accent px-3 py-2 text-accent-ink focus:translate-y-0"
      >
        Skip to the content
      </a>
      <header className="sticky top-0 z-30 border-hairline border-b bg-paper">
        <div className="flex h-12 items-center gap-2 px-4 sm:gap-6 sm:px-6">
          <Link href="/" className="min-w-5 shrink truncate font-semibold font-serif text-ink text-lg">
            <Mark className="size-5 sm:hidden" />
            <span className="max-sm:sr-only">{desk}</span>
          </Link>
          <nav aria-label="Desk" className="mr-auto flex shrink-0 items-center gap-0.5">
            <NavLink href="/work">
              <span className="max-sm:hidden">My work</span>
              <span className="sm:hidden">Work</span>
            </NavLink>
            <NavLink href="/articles">Triage</NavLink>
            <NavLink href="/claims">Claims</NavLink>
            <NavLink href="/reports">Reports</NavLink>
            {can(actor, "member.manage") && <NavLink href="/members">Members</NavLink>}
          </nav>
          <MemberMenu name={actor.name} role={actor.role} />
        </div>
      </header>
      <main id="main">{children}</main>
    </>
  );
}
