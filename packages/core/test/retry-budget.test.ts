import { expect, test } from "vitest";
import { createRetryBudget } from "../src/transport/retry-budget.ts";

const takenFrom = (budget: ReturnType<typeof createRetryBudget>): number => {
  let taken = 0;
  while (taken < 100 && budget.take()) taken += 1;
  return taken;
};

test("a budget gives as many retries as it holds", () => {
  expect(takenFrom(createRetryBudget(3))).toBe(3);
  expect(takenFrom(createRetryBudget(0))).toBe(0);
  expect(takenFrom(createRetryBudget(0.5))).toBe(0);
});

test("five calls that work refund one retry, and none is kept beyond its size", () => {
  const budget = createRetryBudget(2);
  for (let call = 0; call < 100; call += 1) budget.refund();
  expect(takenFrom(budget)).toBe(2);

  for (let call = 0; call < 4; call += 1) budget.refund();
  expect(budget.take()).toBe(false);
  budget.refund();
  expect(takenFrom(budget)).toBe(1);
});
