import type { ComponentProps } from "react";
import { Day } from "#components/ui/day";
import { ActButton } from "./act-button";

interface Token {
  id: string;
  name: string;
  createdAt: number;
  expiresAt: number;
  revokedAt: number | null;
}

/** Personal tokens, newest first; `now` in milliseconds tells which have run out. */
export function TokenList({
  tokens,
  now,
  revoke,
}: {
  tokens: Token[];
  now: number;
  revoke: ComponentProps<typeof ActButton>["action"];
}) {
  if (tokens.length === 0) return <p className="text-ink-faint">No tokens yet.</p>;
  return (
    <ul className="border-hairline border-t">
      {tokens.map((token) => {
        const dead = token.revokedAt !== null || token.expiresAt <= now;
        return (
          <li key={token.id} className="flex items-start justify-between gap-4 border-hairline border-b py-2.5">
            <div className="min-w-0">
              <p className={dead ? "text-ink-faint line-through" : "text-ink"}>{token.name}</p>
              <p className="text-ink-faint text-sm">
                made <Day at={token.createdAt} />, <Fate {...token} now={now} />
              </p>
            </div>
            {!dead && (
              <ActButton
                action={revoke}
                hidden={{ tokenId: token.id }}
                size="small"
                look="danger"
                label={`Revoke the token ${token.name}`}
              >
                Revoke
              </ActButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Fate({ revokedAt, expiresAt, now }: Pick<Token, "revokedAt" | "expiresAt"> & { now: number }) {
  if (revokedAt !== null)
    return (
      <>
        revoked <Day at={revokedAt} />
      </>
    );
  return (
    <>
      {expiresAt <= now ? "ran out" : "runs out"} <Day at={expiresAt} />
    </>
  );
}
