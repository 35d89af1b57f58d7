/** One comparison of a client's type with what the document says. */
export interface Probe {
  /** The operation, or the schema, that it is about. */
  subject: string;
  place: string;
  /** The type that is compared, on one line; the compiler rejects it where the types differ. */
  text: string;
}

/** Makes the comparisons of one subject. */
export type Comparing = (place: string, expected: string, received: string) => Probe;

/** Compares types of a subject, as texts. */
export function comparing(subject: string): Comparing {
  return (place, expected, received) => ({
    subject,
    place,
    text: `Check<Compare<${expected}, ${received}, ${JSON.stringify(place)}>>`,
  });
}

/** A type below another, such as `Client["customCsrs"]["list"]`. */
export function below(type: string, ...keys: readonly (string | number)[]): string {
  return type + keys.map((key) => `[${JSON.stringify(key)}]`).join("");
}
