"use client";

import { type MouseEvent, memo, useMemo } from "react";
import { toUtf16 } from "#lib/claim/offsets";
import type { Stretch } from "#lib/claim/stretch";
import type { DeskClaim } from "../claim/desk-types";
import { useReview, useWatch } from "../claim/review-context";
import { ClaimPiece } from "./claim-piece";
import { layOut, type Paragraph } from "./pieces";
import { SetAside } from "./set-aside";

interface Props {
  text: string;
  title: string;
  language: string;
  ledger: Stretch[];
}

const LOOK: Record<Paragraph["kind"], string> = {
  text: "mb-5",
  heading: "mt-8 mb-3 font-semibold text-xl leading-snug",
  aside: "mb-2 font-sans text-sm",
  item: "mb-2.5 pl-4",
};

/** The article as it reads, its claims marked by state. A click anywhere on a claim opens it. */
export function ArticleText({ text, title, language, ledger }: Props) {
  const store = useReview();
  const order = useWatch("order", () => store.order);
  const paragraphs = useMemo(() => {
    const unit = toUtf16(text);
    const open = order.map((id) => store.claim(id)).filter((claim): claim is DeskClaim => claim !== undefined);
    return layOut(
      text,
      ledger,
      open.map(({ id, start, end }) => ({ id, start: unit(start), end: unit(end) })),
    );
  }, [text, ledger, order, store]);
  const click = (event: MouseEvent<HTMLElement>) => {
    if (!getSelection()?.isCollapsed) return;
    const aside = (event.target as Element).closest<HTMLElement>("[data-segment]");
    if (aside) return store.showAside(true, Number(aside.dataset.segment));
    const ids = claimsAt(event.target);
    const at = store.current ? ids.indexOf(store.current) : -1;
    const next = ids[(at + 1) % ids.length];
    if (next) store.open(next);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every claim is also a button of the list, and a key away.
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are what a person points at.
    <div
      lang={language}
      dir="auto"
      onClick={click}
      onMouseOver={(event) => store.hover(claimsAt(event.target)[0] ?? null)}
      onFocus={(event) => store.hover(claimsAt(event.target)[0] ?? null)}
      onBlur={() => store.hover(null)}
      onMouseLeave={() => store.hover(null)}
      className="font-serif text-article text-ink"
    >
      {paragraphs.slice(isHeadline(paragraphs[0], text, title) ? 1 : 0).map((paragraph) => (
        <TextParagraph key={paragraph.start} paragraph={paragraph} text={text} ledger={ledger} />
      ))}
    </div>
  );
}

/** The headline stands above the text already; what follows it is the article. */
const isHeadline = (first: Paragraph | undefined, text: string, title: string): boolean =>
  first?.pieces.every((piece) => piece.claims.length === 0) === true &&
  text.slice(first.start, first.pieces.at(-1)?.end).trim() === title;

const claimsAt = (target: EventTarget): string[] =>
  (target as Element).closest<HTMLElement>("[data-claims]")?.dataset.claims?.split(" ") ?? [];

const TextParagraph = memo(function TextParagraph({
  paragraph,
  text,
  ledger,
}: Omit<Props, "language" | "title"> & { paragraph: Paragraph }) {
  return (
    // Relative, for what stands in it unseen: else the browser would lay all of that out anew at every key.
    <p dir="auto" className={`relative ${LOOK[paragraph.kind]}`}>
      {paragraph.pieces.map((piece) => {
        const words = text.slice(piece.start, piece.end);
        if (piece.claims.length > 0) return <ClaimPiece key={piece.start} piece={piece} words={words} />;
        if (words.trim() === "") return words;
        return <SetAside key={piece.start} piece={piece} kind={ledger[piece.segment]?.[2] ?? "blank"} words={words} />;
      })}
    </p>
  );
});
