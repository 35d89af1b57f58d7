export const states = ["expired", "expiring", "pending", "failed", "valid", "over"] as const;

/** State of a certificate, for its reader; `over` needs no attention any more, such as after a revocation. */
export type State = (typeof states)[number];

const over = ["revoked", "deleted", "canceled", "cancelled", "fulfilled", "issued", "inactive", "backup_issued"];
const failed = /^(?:failed|rejected|invalid)$|_timed_out$/;
const pending =
  /^(?:pending|initializing|processing|needs_info|authorizing|issuing|timing_out|deactivating)|_deployment$/;
const leaving = /^pending_(?:deletion|revocation|cleanup|expiration)$/;

interface Question {
  status: string;
  expires: Date | undefined;
  now: Date;
  withinDays: number;
}

export const dayMs = 86_400_000;

/** The state of a certificate: its end matters more than what it waits for, and a status that is not known leaves the date to decide. */
export function stateOf({ status, expires, now, withinDays }: Question): State {
  if (over.includes(status)) return "over";
  if (failed.test(status)) return "failed";
  if (leaving.test(status)) return "pending";
  if (status === "expired" || (expires && expires <= now)) return "expired";
  if (status === "expiring" || (expires && expires.getTime() <= now.getTime() + withinDays * dayMs)) return "expiring";
  return pending.test(status) ? "pending" : "valid";
}
