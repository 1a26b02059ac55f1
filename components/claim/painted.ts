/** How long to wait for a paint, in milliseconds: a page that nobody sees paints nothing. */
const HIDDEN = 100;

/** Ends once what was just drawn is seen: work that need not come before leaves the machine to it. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, HIDDEN);
  });
