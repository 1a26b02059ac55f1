import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

const CLIENT = { id: "claimdesk", secret: "a secret between the desk and its identity provider" };

export interface IdentityProvider {
  /** The settings of a desk that signs its members in here. */
  settings: Record<string, string>;
  /** Lets a desk send people here. */
  welcome(deskUrl: string): void;
  stop(): Promise<void>;
}

/**
 * A real OpenID provider on localhost. Whoever signs in types their own e-mail address as the login; one that begins with
 * `unverified` is told to the desk as not confirmed.
 */
export async function runIdentityProvider(): Promise<IdentityProvider> {
  let answer: RequestListener = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    settings: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: "the newsroom account",
    },
    welcome(deskUrl) {
      answer = new Provider(issuer, {
        clients: [
          {
            client_id: CLIENT.id,
            client_secret: CLIENT.secret,
            redirect_uris: [`${deskUrl}/api/auth/callback/oidc`],
          },
        ],
        claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
        conformIdTokenClaims: false,
        pkce: { required: () => true },
        findAccount: (_: unknown, login: string) => ({
          accountId: login,
          claims: () => ({
            sub: login,
            email: login,
            email_verified: !login.startsWith("unverified"),
            name: "Someone",
          }),
        }),
      }).callback();
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
