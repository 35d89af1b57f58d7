import document from "@certspec/cloudflare/openapi.json" with { type: "json" };
import { mockSetup } from "@certspec/mock/vitest";

/** Starts one process of mocks for all test files, and stops it after the last. */
export const setup: ReturnType<typeof mockSetup> = mockSetup({ cloudflare: document }, { items: 120 });
