/** Who wants to hear of what. A topic is a claim's id or a word such as `current`. */
export class Topics {
  private readonly listeners = new Map<string, Set<() => void>>();

  subscribe(topic: string, listener: () => void): () => void {
    const set = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, set.add(listener));
    return () => set.delete(listener);
  }

  tell(...topics: string[]): void {
    for (const topic of new Set(topics)) for (const listener of this.listeners.get(topic) ?? []) listener();
  }
}
