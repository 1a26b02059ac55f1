import type { ComponentProps } from "react";
import { Button } from "./button";

/**
 * Sends its form once at a time. While it is busy it stays focusable: a button that is disabled loses the focus, and
 * whoever works by keyboard their place.
 */
export function SubmitButton({
  busy,
  ...button
}: { busy: boolean } & Omit<ComponentProps<typeof Button>, "type" | "onClick">) {
  return (
    <Button
      {...button}
      type="submit"
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
      }}
      className={`aria-disabled:opacity-60 ${button.className ?? ""}`}
    />
  );
}
