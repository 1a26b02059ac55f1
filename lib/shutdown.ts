type Closer = () => unknown;

const home = globalThis as typeof globalThis & { claimdeskClosers?: Set<Closer> };

/** Shared by all module graphs of this process, and by the start script, which knows it by this name. */
function closers(): Set<Closer> {
  home.claimdeskClosers ??= new Set();
  return home.claimdeskClosers;
}

/** Has `close` called when the server stops; whatever holds a response open registers here. Answers how to take it back. */
export function onShutdown(close: Closer): () => void {
  closers().add(close);
  return () => void closers().delete(close);
}

/** Calls every closer once and waits for them; one that fails does not keep the others from closing. */
export async function shutdown(): Promise<void> {
  const all = [...closers()];
  closers().clear();
  await Promise.allSettled(all.map(async (close) => close()));
}
