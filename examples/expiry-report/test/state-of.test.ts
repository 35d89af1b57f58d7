import {
  certificatePackStatusValues,
  clientCertificateStatusValues,
  customCertificateStatusValues,
  gatewayCertificateBindingStatusValues,
  originPullStatusValues,
  trustStoreCertificateStatusValues,
} from "@certspec/cloudflare";
import * as infisical from "@certspec/infisical";
import * as numeral from "@certspec/numeral";
import { expect, test } from "vitest";
import { type State, stateOf } from "../src/report/state-of.ts";

const now = new Date("2026-11-24T12:00:00Z");
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);
const judge = (status: string, days: number | undefined, withinDays = 30) =>
  stateOf({ status, expires: days === undefined ? undefined : after(days), now, withinDays });

test("without anything to wait for, the end decides", () => {
  expect([-1, 0, 1, 30, 30.1, undefined].map((days) => judge("active", days))).toEqual([
    "expired",
    "expired",
    "expiring",
    "expiring",
    "valid",
    "valid",
  ]);
  expect(judge("active", 1, 0)).toBe("valid");
});

test("an end that is near matters more than what is waited for, and nothing more than that it is over", () => {
  expect(judge("pending_validation", 3)).toBe("expiring");
  expect(judge("pending_validation", 300)).toBe("pending");
  expect(judge("revoked", -3)).toBe("over");
  expect(judge("pending_deletion", 3)).toBe("pending");
  expect(judge("validation_timed_out", 3)).toBe("failed");
});

test("a status that nobody knew of leaves the end to decide", () => {
  expect(judge("brand_new", 3)).toBe("expiring");
  expect(judge("brand_new", undefined)).toBe("valid");
});

test("every status that the specs know is judged on purpose", () => {
  const known = [
    certificatePackStatusValues,
    clientCertificateStatusValues,
    customCertificateStatusValues,
    gatewayCertificateBindingStatusValues,
    originPullStatusValues,
    trustStoreCertificateStatusValues,
    infisical.certificateStatusValues,
    infisical.certificateRequestStatusValues,
    numeral.certificateStatusValues,
    numeral.certificateRequestStatusValues,
  ].flat();
  const judged = grouped([...new Set<string>(known)].sort());

  expect(judged).toEqual({
    expired: ["expired"],
    expiring: ["expiring"],
    valid: ["active", "available", "staging_active"],
    over: ["backup_issued", "canceled", "deleted", "fulfilled", "inactive", "issued", "revoked"],
    failed: [
      "deletion_timed_out",
      "deployment_timed_out",
      "failed",
      "initializing_timed_out",
      "invalid",
      "issuance_timed_out",
      "rejected",
      "validation_timed_out",
    ],
    pending: [
      "deactivating",
      "holding_deployment",
      "initializing",
      "needs_info",
      "pending",
      "pending_approval",
      "pending_cleanup",
      "pending_deletion",
      "pending_deployment",
      "pending_expiration",
      "pending_issuance",
      "pending_reactivation",
      "pending_revocation",
      "pending_validation",
      "processing",
      "staging_deployment",
    ],
  } satisfies Record<State, string[]>);
});

function grouped(statuses: string[]): Partial<Record<State, string[]>> {
  const groups: Partial<Record<State, string[]>> = {};
  for (const status of statuses) {
    const state = judge(status, undefined);
    groups[state] = [...(groups[state] ?? []), status];
  }
  return groups;
}
