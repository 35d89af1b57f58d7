import { listOf } from "../json.ts";
import type { Bound, BoundKeyword, KeywordSet } from "./schema-node.ts";

/** The keywords that bound values, with the value that bounds nothing. */
export const boundKeywords: Readonly<
  Record<BoundKeyword, { of: readonly string[]; side: "lower" | "upper"; free: number }>
> = {
  minimum: { of: ["number", "integer"], side: "lower", free: Number.NEGATIVE_INFINITY },
  maximum: { of: ["number", "integer"], side: "upper", free: Number.POSITIVE_INFINITY },
  minLength: { of: ["string"], side: "lower", free: 0 },
  maxLength: { of: ["string"], side: "upper", free: Number.POSITIVE_INFINITY },
  minItems: { of: ["array"], side: "lower", free: 0 },
  maxItems: { of: ["array"], side: "upper", free: Number.POSITIVE_INFINITY },
  minProperties: { of: ["object"], side: "lower", free: 0 },
  maxProperties: { of: ["object"], side: "upper", free: Number.POSITIVE_INFINITY },
};

/** The tightest bound of each kind that some keywords set; a bound between two integers is that of the next one. */
export function boundsOf(
  keywords: readonly KeywordSet[],
  types: ReadonlySet<string> | undefined,
): Map<BoundKeyword, Bound> {
  const isInteger = types?.size === 1 && types.has("integer");
  const bounds = new Map<BoundKeyword, Bound>();
  for (const { schema, pointer } of keywords) {
    for (const keyword of Object.keys(boundKeywords) as BoundKeyword[]) {
      const { free, of } = boundKeywords[keyword];
      // A bound of texts says nothing about numbers.
      if (types && !of.some((type) => types.has(type))) continue;
      const value = schema[keyword];
      const exclusive = exclusiveOf(keyword);
      const other = exclusive && schema[exclusive];
      // OpenAPI 3.0 has a flag beside the bound, 3.1 a separate bound.
      if (typeof value === "number" && value !== free) tighten(keyword, { value, exclusive: other === true, pointer });
      if (typeof other === "number") tighten(keyword, { value: other, exclusive: true, pointer });
      // A list that ends with its `prefixItems`.
      if (keyword === "maxItems" && schema.items === false)
        tighten(keyword, { value: listOf(schema.prefixItems).length, exclusive: false, pointer });
    }
  }
  return bounds;

  function tighten(keyword: BoundKeyword, given: Bound): void {
    const bound = isInteger ? wholeBound(keyword, given) : given;
    const known = bounds.get(keyword);
    if (known === undefined || compareBounds(keyword, known, bound) > 0) bounds.set(keyword, bound);
  }
}

/** Above 0 is from 1 on, for integers. */
function wholeBound(keyword: BoundKeyword, { value, exclusive, pointer }: Bound): Bound {
  if (keyword !== "minimum" && keyword !== "maximum") return { value, exclusive, pointer };
  const isLower = keyword === "minimum";
  const nearest = isLower ? Math.ceil(value) : Math.floor(value);
  const step = exclusive && nearest === value ? (isLower ? 1 : -1) : 0;
  return { value: nearest + step, exclusive: false, pointer };
}

/** Positive when the second bound is tighter than the first, negative when it is looser, 0 when they are the same. */
export function compareBounds(keyword: BoundKeyword, first: Bound | undefined, second: Bound | undefined): number {
  const { side, free } = boundKeywords[keyword];
  const a = first?.value ?? free;
  const b = second?.value ?? free;
  if (a !== b) return (side === "lower" ? b > a : b < a) ? 1 : -1;
  return Number(second?.exclusive ?? false) - Number(first?.exclusive ?? false);
}

function exclusiveOf(keyword: BoundKeyword): string | undefined {
  if (keyword === "minimum") return "exclusiveMinimum";
  return keyword === "maximum" ? "exclusiveMaximum" : undefined;
}
