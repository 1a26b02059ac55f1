import fc from "fast-check";
import { expect, test } from "vitest";
import { NumberLists } from "./number-lists";

const lists = fc.array(fc.array(fc.nat({ max: 2 ** 31 - 1 }), { maxLength: 700 }), { maxLength: 8 });

test("each list comes back as it was added", () => {
  fc.assert(
    fc.property(lists, (added) => {
      const kept = new NumberLists(added.length, 4);
      for (const list of added) kept.add(list);
      expect([...kept.all()]).toEqual(added.flat());
      added.forEach((list, i) => {
        expect(kept.some(i, () => true)).toEqual(list);
        expect(kept.some(i, (number) => number % 2 === 0)).toEqual(list.filter((number) => number % 2 === 0));
      });
    }),
  );
});
