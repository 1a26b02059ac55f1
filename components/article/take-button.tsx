"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf, send } from "../claim/send";

interface Props {
  article: { id: string; version: number; assigneeId: string | null };
  me: string;
}

/** Takes an article that nobody has, or gives one's own back. */
export function TakeButton({ article, me }: Props) {
  const router = useRouter();
  const [problem, setProblem] = useState("");
  const mine = article.assigneeId === me;
  if (article.assigneeId && !mine) return null;
  const act = async () => {
    try {
      const change = { version: article.version, assigneeId: mine ? null : me };
      await send("PATCH", `/api/v1/articles/${article.id}`, change);
      router.refresh();
    } catch (error) {
      setProblem(refusalOf(error).message);
    }
  };
  return (
    <>
      <button type="button" onClick={act} className="text-accent underline underline-offset-2">
        {mine ? "Give it back" : "Take it"}
      </button>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
}
