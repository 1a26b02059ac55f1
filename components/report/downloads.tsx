import { Download } from "lucide-react";
import { buttonClass } from "#components/ui/button";

const FILES = [
  { file: "claims.csv", words: "Download claims (CSV)" },
  { file: "citations.csv", words: "Download citations (CSV)" },
  { file: "report.json", words: "Download all (JSON)" },
];

/** The report as files, with the same filter; `query` begins with a question mark or is empty. */
export function Downloads({ query, allowed }: { query: string; allowed: boolean }) {
  if (!allowed)
    return (
      <p className="text-ink-soft">
        Admins can take this report out as files. Ask one of them, and send them this page's address.
      </p>
    );
  return (
    <div className="flex flex-wrap gap-2">
      {FILES.map(({ file, words }) => (
        <a key={file} href={`/api/v1/reports/${file}${query}`} download className={buttonClass()}>
          <Download aria-hidden className="size-4" />
          {words}
        </a>
      ))}
    </div>
  );
}
