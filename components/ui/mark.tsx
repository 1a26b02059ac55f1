/** The desk's mark, as in the browser's tab: lines of a text, one of them checked. */
export function Mark({ className }: { className: string }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className={className}>
      <rect width="32" height="32" rx="6" className="fill-accent" />
      <g fill="none" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" className="stroke-accent-ink">
        <path d="M7 10h18M7 22h9" strokeOpacity=".55" />
        <path d="M7 16h11m2 4.5 2.5 2.5 5-6" />
      </g>
    </svg>
  );
}
