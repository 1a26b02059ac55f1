/**
 * Short lists of whole numbers, one behind the other in one array: an array for each of a hundred thousand lists would
 * cost more than what is done with them.
 */
export class NumberLists {
  private numbers = new Int32Array(1 << 10);
  private readonly ends: number[] = [];

  add(list: readonly number[]): void {
    const start = this.ends.at(-1) ?? 0;
    const end = start + list.length;
    if (end > this.numbers.length) {
      const roomier = new Int32Array(Math.max(end, 2 * this.numbers.length));
      roomier.set(this.numbers);
      this.numbers = roomier;
    }
    for (let at = 0; at < list.length; at++) this.numbers[start + at] = list[at] as number;
    this.ends.push(end);
  }

  /** The numbers of all lists. */
  all(): Int32Array {
    return this.numbers.subarray(0, this.ends.at(-1) ?? 0);
  }

  /** The numbers of the list added as number `i`, from 0, that pass. */
  some(i: number, passes: (number: number) => boolean): number[] {
    const passed: number[] = [];
    for (let at = this.ends[i - 1] ?? 0; at < (this.ends[i] as number); at++) {
      const number = this.numbers[at] as number;
      if (passes(number)) passed.push(number);
    }
    return passed;
  }
}
