import type { Metadata } from "next";
import { cookies } from "next/headers";
import { AccountPart } from "#components/member/account-part";
import { PasswordForm } from "#components/member/password-form";
import { ROLE_WORDS } from "#components/member/role-words";
import { SessionList } from "#components/member/session-list";
import { ThemeForm } from "#components/member/theme-form";
import { TokenForm } from "#components/member/token-form";
import { TokenList } from "#components/member/token-list";
import { PageHead } from "#components/ui/page-head";
import { listSessions } from "#lib/desk/sessions";
import { listTokens } from "#lib/desk/tokens";
import { requireActor } from "#lib/gate";
import { changePassword, endAllSessions, endSession, makeToken, revokeToken, setTheme } from "./actions";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const actor = await requireActor();
  const theme = (await cookies()).get("theme")?.value ?? "system";
  const { name, does } = ROLE_WORDS[actor.role];
  return (
    <div className="page">
      <PageHead title="Account" lead={`${actor.name}, ${actor.email}. ${name}: ${does}.`} />
      <AccountPart id="appearance" title="Appearance" about="Kept in this browser.">
        <ThemeForm action={setTheme} theme={theme} />
      </AccountPart>
      <AccountPart id="password" title="Password" about="Changing it signs every other browser out.">
        <PasswordForm action={changePassword} email={actor.email} />
      </AccountPart>
      <AccountPart
        id="sessions"
        title="Sessions"
        about="Where you are signed in. A session you do not know? End it and change the password."
      >
        <SessionList sessions={await listSessions(actor)} end={endSession} endAll={endAllSessions} />
      </AccountPart>
      <AccountPart
        id="tokens"
        title="API tokens"
        about="A program that holds one does what you may do here, through the API under /api/v1."
      >
        <div className="flex flex-col gap-6">
          <TokenForm action={makeToken} />
          <TokenList tokens={await listTokens(actor)} now={Date.now()} revoke={revokeToken} />
        </div>
      </AccountPart>
    </div>
  );
}
