"use client";

import Link from "next/link";
import { useId } from "react";

/** Who is signed in, and the way to the account and out. The browser's own popover closes it. */
export function MemberMenu({ name, role }: { name: string; role: string }) {
  const id = useId();
  return (
    <div className="relative shrink-0">
      <button
        type="button"
        popoverTarget={id}
        className="max-w-40 truncate rounded px-2 py-1.5 font-medium text-ink-soft text-sm hover:bg-wash hover:text-ink"
      >
        <span className="max-sm:sr-only">{name}</span>
        <span aria-hidden className="sm:hidden">
          {initials(name)}
        </span>
      </button>
      <div
        id={id}
        popover="auto"
        className="fixed inset-auto top-12 right-4 m-0 w-52 rounded border border-hairline bg-sheet py-1 text-ink shadow-lg"
      >
        <p className="truncate px-3 py-2 text-ink-faint text-sm">
          {name}, {role}
        </p>
        <Link href="/account" prefetch={false} className="block px-3 py-2 hover:bg-wash">
          Account
        </Link>
        <SignOut />
      </div>
    </div>
  );
}

/** At most two letters, for where the whole name has no room. */
function initials(name: string): string {
  const words = name.split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => [...(word ?? "")][0] ?? "").join("");
}

function SignOut() {
  const leave = async () => {
    const { signOut } = await import("next-auth/react");
    await signOut({ redirect: false });
    location.assign("/sign-in");
  };
  return (
    <button type="button" onClick={leave} className="block w-full px-3 py-2 text-left hover:bg-wash">
      Sign out
    </button>
  );
}
