/**
 * Short lists of whole numbers, one behind the other in one array: an array for each of a hundred thousand lists would
 * cost more than what is done with them.
 */
export class NumberLists {
  private numbers: Int32Array;
  private readonly ends: Int32Array;
  private count = 0;

  /** Room for so many lists, and at first for so many numbers in all of them. */
  constructor(lists: number, numbers: number) {
    this.ends = new Int32Array(lists);
    this.numbers = new Int32Array(numbers);
  }

  add(list: readonly number[]): void {
    const start = this.ends[this.count - 1] ?? 0;
    const end = start + list.length;
    if (end > this.numbers.length) {
      const roomier = new Int32Array(Math.max(end, 2 * this.numbers.length));
      roomier.set(this.numbers);
      this.numbers = roomier;
    }
    for (let at = 0; at < list.length; at++) this.numbers[start + at] = list[at] as number;
    this.ends[this.count++] = end;
  }

  /** The numbers of all lists. */
  all(): Int32Array {
    return this.numbers.subarray(0, this.ends[this.count - 1] ?? 0);
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
