import { Ban, CircleCheck, Mail } from "lucide-react";

const STATES = {
  active: { Icon: CircleCheck, word: "Active", look: "text-ink-soft" },
  invited: { Icon: Mail, word: "Invited", look: "text-outdated" },
  disabled: { Icon: Ban, word: "Disabled", look: "text-ink-faint" },
};

export function MemberState({ state }: { state: keyof typeof STATES }) {
  const { Icon, word, look } = STATES[state];
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm ${look}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {word}
    </span>
  );
}
