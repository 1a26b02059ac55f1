"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const here = usePathname().startsWith(href);
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? "page" : undefined}
      className={`rounded px-1 py-1.5 sm:px-2 font-medium text-sm ${here ? "text-ink underline decoration-2 decoration-accent underline-offset-8" : "text-ink-soft hover:text-ink"}`}
    >
      {children}
    </Link>
  );
}
