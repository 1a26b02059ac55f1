import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Front } from "#components/member/front";
import { SignInForm } from "#components/member/sign-in-form";
import { SingleSignOn } from "#components/member/single-sign-on";
import { needsSetUp } from "#lib/desk/join";
import { env } from "#lib/env";
import { signedIn } from "#lib/gate";
import { refusal } from "./refusals";

export const metadata: Metadata = { title: "Sign in" };

interface Props {
  searchParams: Promise<{ error?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Props) {
  if (await signedIn()) redirect("/");
  if (await needsSetUp()) redirect("/setup");
  const { DESK_NAME, OIDC_ISSUER, OIDC_NAME } = env();
  return (
    <Front desk={DESK_NAME} title="Sign in">
      <SignInForm refusal={refusal((await searchParams).error)} />
      {OIDC_ISSUER && (
        <div className="mt-6 border-hairline border-t pt-6">
          <SingleSignOn name={OIDC_NAME} />
        </div>
      )}
      <p className="mt-6 text-ink-faint text-sm">
        Forgot your password, or new here? An admin of the desk can send you a link.
      </p>
    </Front>
  );
}
