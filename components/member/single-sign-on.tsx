"use client";

import { useState } from "react";
import { Button } from "#components/ui/button";

/** Leaves for the identity provider, which sends the person back. */
export function SingleSignOn({ name }: { name: string }) {
  const [leaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    const { signIn } = await import("next-auth/react");
    await signIn("oidc", { callbackUrl: "/" });
  };
  return (
    <Button onClick={leave} disabled={leaving} className="w-full">
      {leaving ? "Leaving for the sign-in…" : `Sign in with ${name}`}
    </Button>
  );
}
