import type { ComponentProps } from "react";
import { Day } from "#components/ui/day";
import { ActButton } from "./act-button";
import { browserName } from "./browser-name";

interface Session {
  id: string;
  agent: string;
  createdAt: number;
  here: boolean;
}
type Action = ComponentProps<typeof ActButton>["action"];

export function SessionList({ sessions, end, endAll }: { sessions: Session[]; end: Action; endAll: Action }) {
  const hereFirst = sessions.toSorted((a, b) => Number(b.here) - Number(a.here));
  return (
    <>
      <ul className="mb-4 border-hairline border-t">
        {hereFirst.map((session) => (
          <li key={session.id} className="flex items-start justify-between gap-4 border-hairline border-b py-2.5">
            <div className="min-w-0">
              <p className="text-ink">
                {browserName(session.agent)}
                {session.here && <span className="text-ink-faint"> (this browser)</span>}
              </p>
              <p className="text-ink-faint text-sm">
                since <Day at={session.createdAt} time />
              </p>
            </div>
            {!session.here && (
              <ActButton
                action={end}
                hidden={{ sessionId: session.id }}
                size="small"
                label={`End the session of ${browserName(session.agent)}`}
              >
                End
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      <div className="flex">
        <ActButton action={endAll} look="danger">
          Sign out everywhere
        </ActButton>
      </div>
    </>
  );
}
