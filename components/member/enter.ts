/** next-auth's word for a pair that does not fit. */
const WRONG_PAIR = "CredentialsSignin";

/** Signs in and goes to the desk. Answers only if that failed, with what to tell the person. */
export async function enter(email: string, password: string): Promise<string> {
  const { signIn } = await import("next-auth/react");
  // Without a callback it takes this page's address, and an error left in that would pass for one of this sign-in.
  const result = await signIn("credentials", { email, password, redirect: false, callbackUrl: "/" }).catch(
    () => undefined,
  );
  if (result?.ok && !result.error) {
    location.assign("/");
    // The page is on its way out: the button stays busy until it is gone.
    return new Promise<never>(() => {});
  }
  if (!result) return "The desk did not answer. Check your connection and try again.";
  if (result.error === WRONG_PAIR) return "This e-mail and password do not fit together. Check both and try again.";
  return result.error?.includes(" ")
    ? result.error
    : "Signing in did not work. Try again; if it stays, tell whoever runs the desk.";
}
