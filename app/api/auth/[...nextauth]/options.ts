import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Provider } from "next-auth/providers/index";
import { memberByOidc } from "#lib/desk/join";
import { actorOfSession, endSession, SESSION_SECONDS, startSession } from "#lib/desk/sessions";
import { checkPassword } from "#lib/desk/sign-in";
import { env } from "#lib/env";
import { secureCookies } from "#lib/gate";
import { Email } from "#lib/member/member";
import { authSecret } from "#lib/secret";

/** One call of next-auth: the cookie carries a session's id, and the sessions table says whether it still holds. */
export function options(request: Request): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: secureCookies(),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    // The library's own pages carry styles that no policy of ours lets through.
    pages: { signIn: "/sign-in", error: "/sign-in", verifyRequest: "/sign-in", signOut: "/account" },
    providers: [password(request), ...singleSignOn()],
    callbacks: {
      async signIn({ account, profile }) {
        if (account?.provider !== "oidc") return true;
        const claims = profile as { email?: string; email_verified?: boolean | string } | undefined;
        // Some providers let people write any address into their profile, and then do not vouch for it.
        if (!claims?.email || String(claims.email_verified) !== "true") return "/sign-in?error=unverified";
        return (await memberByOidc(claims.email)) ? true : "/sign-in?error=stranger";
      },
      async jwt({ token, user, account }) {
        if (!account) return token;
        const member = account.provider === "oidc" ? await memberByOidc(user.email ?? "") : user;
        if (!member) throw new Error("Nobody here has this address.");
        return { sid: await startSession(member.id, request.headers.get("user-agent") ?? "") };
      },
    },
    events: {
      async signOut({ token }) {
        const actor = typeof token?.sid === "string" ? await actorOfSession(token.sid) : null;
        if (actor?.sessionId) await endSession(actor, { sessionId: actor.sessionId });
      },
    },
  };
}

const password = (request: Request) =>
  CredentialsProvider({
    name: "E-mail and password",
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(given) {
      const email = Email.safeParse(given?.email);
      if (!email.success || !given?.password || given.password.length > 200) return null;
      // The last address is the one that our own server or its proxy has seen.
      const address = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "unknown";
      const member = await checkPassword(email.data, given.password, address);
      return member && { id: member.id, email: member.email, name: member.name };
    },
  });

function singleSignOn(): Provider[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = env();
  if (!OIDC_ISSUER) return [];
  return [
    {
      id: "oidc",
      name: OIDC_NAME,
      type: "oauth",
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
      authorization: { params: { scope: "openid email profile" } },
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      profile: (claims) => ({ id: claims.sub, email: claims.email, name: claims.name }),
    },
  ];
}
