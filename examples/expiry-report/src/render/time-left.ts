import { dayMs } from "../report/state-of.ts";

const hourMs = 3_600_000;

/** How far away an end is, in words: `in 5 days`, `2 hours ago`. */
export function timeLeft(expires: Date, now: Date): string {
  const leftMs = expires.getTime() - now.getTime();
  const [amount, unit] =
    Math.abs(leftMs) >= dayMs ? [Math.trunc(leftMs / dayMs), "day"] : [Math.trunc(leftMs / hourMs), "hour"];
  if (amount === 0) return leftMs > 0 ? "within the hour" : "just now";
  const count = Math.abs(amount).toLocaleString("en");
  const words = `${count} ${unit}${count === "1" ? "" : "s"}`;
  return amount > 0 ? `in ${words}` : `${words} ago`;
}
