/** The lengths that a text may have, in characters. */
export interface TextLengths {
  minLength: number;
  maxLength: number;
}

const letters = "abcdefghijklmnopqrstuvwxyz".repeat(40);

/** Texts of a format that are as short or as long as a schema wants them; none where the format has one length alone. */
export function sizedTexts(format: string, { minLength, maxLength }: TextLengths): string[] {
  const made = builders[format]?.(minLength, Math.min(maxLength, minLength + 100)) ?? [];
  return made.filter((text) => text.length >= minLength && text.length <= maxLength);
}

type Builder = (least: number, most: number) => string[];

const email: Builder = (least) => ["a@b.co", `${letters.slice(0, Math.max(1, least - 12))}@example.com`];

const host: Builder = (least) => {
  // Labels have at most 63 characters.
  const labels = Array.from({ length: Math.floor(Math.max(0, least - 4) / 40) }, () => letters.slice(0, 39));
  const rest = Math.max(1, least - labels.join(".").length - 4);
  return ["a.bc", [...labels, letters.slice(0, rest), "com"].join(".")];
};

const address: Builder = (least) => [
  "a:b",
  "http://a.b",
  `https://example.com/${letters.slice(0, Math.max(0, least - 20))}`,
];

const base64: Builder = (least) => [letters.slice(0, Math.ceil(least / 4) * 4)];

const builders: Readonly<Record<string, Builder>> = {
  email,
  "idn-email": email,
  hostname: host,
  "idn-hostname": host,
  uri: address,
  url: address,
  iri: address,
  "uri-reference": (least) => [letters.slice(0, Math.max(1, least))],
  "iri-reference": (least) => [letters.slice(0, Math.max(1, least))],
  byte: base64,
  base64url: (least) => [letters.slice(0, least)],
};
