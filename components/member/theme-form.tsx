"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useActionState } from "react";
import type { FormState } from "#lib/form-state";

const CHOICES = [
  { theme: "system", Icon: Monitor, word: "As the system" },
  { theme: "light", Icon: Sun, word: "Light" },
  { theme: "dark", Icon: Moon, word: "Dark" },
] as const;

type State = FormState<true>;

export function ThemeForm({
  action,
  theme,
}: {
  action: (state: State, form: FormData) => Promise<State>;
  theme: string;
}) {
  const [state, send, pending] = useActionState(action, {});
  return (
    <form action={send}>
      <fieldset disabled={pending}>
        <legend className="sr-only">Appearance</legend>
        <div className="inline-flex flex-wrap rounded border border-edge">
          {CHOICES.map(({ theme: value, Icon, word }) => (
            <button
              key={value}
              type="submit"
              name="theme"
              value={value}
              aria-pressed={theme === value}
              className="inline-flex min-h-9 items-center gap-2 rounded px-3 text-ink-soft hover:bg-wash aria-pressed:bg-accent-wash aria-pressed:font-medium aria-pressed:text-ink"
            >
              <Icon aria-hidden className="size-4" />
              {word}
            </button>
          ))}
        </div>
      </fieldset>
      {state.message && (
        <p role="alert" className="mt-1 text-false text-sm">
          {state.message}
        </p>
      )}
    </form>
  );
}
