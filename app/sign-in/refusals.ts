/** What a sign-in that came back with `?error=` is told. */
const REFUSALS: Record<string, string> = {
  CredentialsSignin: "This e-mail and password do not fit together. Check both and try again.",
  stranger: "Nobody on this desk has that e-mail address. Ask an admin of the desk to invite it.",
  unverified: "Your identity provider has not confirmed your e-mail address. Confirm it there, then try again.",
  AccessDenied: "You may not sign in here. Ask an admin of the desk to invite you.",
  Configuration: "The desk's sign-in is set up wrongly. Tell whoever runs the desk; its log says more.",
  SessionRequired: "Sign in to go on.",
};

export function refusal(code: string | string[] | undefined): string | undefined {
  if (code === undefined) return undefined;
  return REFUSALS[String(code)] ?? "The sign-in did not go through. Try again, or use your password.";
}
