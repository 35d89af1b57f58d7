import { expect, test } from "vitest";
import { createRetryBudget } from "../src/transport/retry-budget.ts";

const spentFrom = (budget: ReturnType<typeof createRetryBudget>): number => {
  let spent = 0;
  while (spent < 100 && budget.take()) spent += 1;
  return spent;
};

test("a budget has as many retries as its size", () => {
  expect(spentFrom(createRetryBudget(3))).toBe(3);
  expect(spentFrom(createRetryBudget(0))).toBe(0);
  expect(spentFrom(createRetryBudget(0.5))).toBe(0);
});

test("five successful calls refund one retry, and a budget never exceeds its size", () => {
  const budget = createRetryBudget(2);
  for (let call = 0; call < 100; call += 1) budget.refund();
  expect(spentFrom(budget)).toBe(2);

  for (let call = 0; call < 4; call += 1) budget.refund();
  expect(budget.take()).toBe(false);
  budget.refund();
  expect(spentFrom(budget)).toBe(1);
});
