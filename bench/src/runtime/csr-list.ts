/** A page of custom CSRs in Cloudflare's envelope, the last one of its list. */
export function csrList(count: number): string {
  const result = Array.from({ length: count }, (_, index) => ({
    id: `7b163417-1d2b-4c84-a38a-2fb7a0cd${String(index).padStart(4, "0")}`,
    key_type: "rsa2048",
    created_at: "2026-01-01T05:20:00.12345Z",
    account_tag: "023e105f4ecef8ad9ca31a8372d0c353",
    name: `example ${index}`,
    description: "A certificate for the shop.",
    common_name: "example.com",
    organization: "Example Organization",
    organizational_unit: "Engineering",
    locality: "San Francisco",
    state: "California",
    country: "US",
    sans: ["example.com", "www.example.com"],
    csr: `-----BEGIN CERTIFICATE REQUEST-----\n${`${"MIIC".repeat(16)}\n`.repeat(4)}-----END CERTIFICATE REQUEST-----`,
  }));
  const result_info = { page: 1, per_page: 50, count, total_count: count, total_pages: 1 };
  return JSON.stringify({ success: true, errors: [], messages: [], result, result_info });
}
