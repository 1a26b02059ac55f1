import type { ButtonHTMLAttributes } from "react";

const LOOKS = {
  primary: "bg-accent text-accent-ink border-accent hover:opacity-90",
  plain: "bg-sheet text-ink border-edge hover:bg-wash",
  quiet: "bg-transparent text-ink-soft border-transparent hover:bg-wash hover:text-ink",
  danger: "bg-sheet text-false border-false hover:bg-false-wash",
} as const;

export type ButtonLook = keyof typeof LOOKS;

/** The class of a button, for links that look like one. */
export const buttonClass = (look: ButtonLook = "plain", size: "normal" | "small" = "normal") =>
  `inline-flex items-center justify-center gap-2 rounded border font-medium whitespace-nowrap disabled:opacity-60 ${
    size === "small" ? "min-h-7 px-2 text-sm" : "min-h-9 px-3.5 text-base"
  } ${LOOKS[look]}`;

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
  size?: "normal" | "small";
}

export function Button({ look = "plain", size = "normal", type = "button", className = "", ...rest }: Props) {
  return <button type={type} className={`${buttonClass(look, size)} ${className}`} {...rest} />;
}
