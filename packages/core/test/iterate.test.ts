import { expect, test } from "vitest";
import { iterate } from "../src/pages/iterate.ts";

/** Counts to a number, each step later than the one before it would like. */
function countTo(last: number, fail = 0) {
  let count = 0;
  return iterate<number>(async () => {
    const mine = count + 1;
    await new Promise((resolve) => setTimeout(resolve, last - mine));
    count = mine;
    if (count === fail) throw new Error(`no ${count}`);
    return count > last ? undefined : count;
  });
}

test("values come in order, even if the next is requested before the last has arrived", async () => {
  const counted = countTo(3);

  const results = await Promise.all([counted.next(), counted.next(), counted.next(), counted.next(), counted.next()]);

  expect(results.map(({ value }) => value)).toEqual([1, 2, 3, undefined, undefined]);
  expect(results.map(({ done }) => done)).toEqual([false, false, false, true, true]);
});

test("an iteration that is left runs no further step", async () => {
  let steps = 0;
  const counted = iterate<number>(async () => ++steps);

  for await (const value of counted) if (value === 2) break;

  expect(await counted.next()).toEqual({ done: true, value: undefined });
  expect(steps).toBe(2);
});

test("a step that fails ends the iteration", async () => {
  const counted = countTo(3, 2);

  await counted.next();
  await expect(counted.next()).rejects.toThrow("no 2");
  expect(await counted.next()).toEqual({ done: true, value: undefined });
});

test("the error of a step is thrown only once", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  await expect(countTo(1, 1).next()).rejects.toThrow("no 1");
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", listen);

  expect(unhandled).toEqual([]);
});
