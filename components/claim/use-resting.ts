import { useEffect, useEffectEvent, useState } from "react";
import { refusalOf } from "./send";

/** A claim that is only passed by is not asked about; milliseconds. */
const REST = 250;

interface Answer<T> {
  found: T | null;
  problem: string | null;
}

/** Asks the desk about what a person rests at, once for each `question`; what was passed by is never asked about. */
export function useResting<T>(question: string, ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T> & { question: string }>({ question: "", found: null, problem: null });
  const asked = useEffectEvent(ask);
  useEffect(() => {
    let here = true;
    const resting = setTimeout(() => {
      asked().then(
        (found) => here && setAnswer({ question, found, problem: null }),
        (error) => here && setAnswer({ question, found: null, problem: refusalOf(error).message }),
      );
    }, REST);
    return () => {
      here = false;
      clearTimeout(resting);
    };
  }, [question]);
  return answer.question === question ? answer : { found: null, problem: null };
}
