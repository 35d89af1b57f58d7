/** What a custom CSR is made of. */
export const newCsr = {
  name: "Mine",
  key_type: "p256v1",
  common_name: "example.org",
  organization: "Example Inc.",
  organizational_unit: "Web",
  locality: "Berlin",
  state: "Berlin",
  country: "DE",
  sans: ["example.org"],
  description: "For tests",
} as const;
