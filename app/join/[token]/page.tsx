import type { Metadata } from "next";
import Link from "next/link";
import { Front } from "#components/member/front";
import { JoinForm } from "#components/member/join-form";
import { buttonClass } from "#components/ui/button";
import { readLink } from "#lib/desk/join";
import { env } from "#lib/env";
import { join } from "./actions";

export const metadata: Metadata = { title: "Join", referrer: "no-referrer" };

export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const desk = env().DESK_NAME;
  const link = await readLink(token);
  if (!link)
    return (
      <Front
        desk={desk}
        title="This link no longer works"
        lead="A link works once and for seven days. Ask an admin of the desk for a new one."
      >
        <Link href="/sign-in" className={buttonClass()}>
          Sign in instead
        </Link>
      </Front>
    );
  return link.joined ? (
    <Front desk={desk} title="Set a new password" lead="You are signed out everywhere else once it is set.">
      <JoinForm action={join} token={token} email={link.email} name={link.name} again />
    </Front>
  ) : (
    <Front
      desk={desk}
      title={`Join ${desk}`}
      lead="A colleague invited you to check claims here. Choose a name and a password."
    >
      <JoinForm action={join} token={token} email={link.email} name={link.name} again={false} />
    </Front>
  );
}
