import type { JsonObject } from "@certspec/openapi";
import type { Resource } from "./collection.ts";
import { newIdentity } from "./item-identity.ts";
import { withOwnLinks } from "./relate-records.ts";
import type { Random } from "./seeded-random.ts";
import { similarText } from "./similar-text.ts";

/** Properties that differ between records. */
const distinguishing = /serial|fingerprint|thumbprint|sha\d|checksum|etag/i;

/** Returns a variation of an example: its id and other unique properties are new, the rest stays. */
export function varyItem(
  example: unknown,
  resource: Resource,
  { random, taken }: { random: Random; taken: ReadonlySet<string> },
): unknown {
  const { identity, schemaOf } = resource;
  if (typeof example === "string" || typeof example === "number")
    return newIdentity(example, undefined, { random, taken });
  if (typeof example !== "object" || example === null || Array.isArray(example)) return example;
  const item = Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      const isOther = typeof value === "string" && distinguishing.test(name) && schemaOf(name)?.enum === undefined;
      return [name, isOther ? similarText(value, random) : value];
    }),
  );
  if (identity !== undefined) item[identity] = newIdentity(item[identity], schemaOf(identity), { random, taken });
  const name =
    identity === undefined ? Object.keys(item).find((each) => isFree(item[each], schemaOf(each))) : undefined;
  if (name !== undefined) item[name] = `${item[name]} ${taken.size + 1}`;
  return identity === undefined ? item : withOwnLinks(item, resource, String(item[identity]));
}

/** Tells whether a property may be any string. */
function isFree(value: unknown, schema: JsonObject | undefined): boolean {
  const bounds = ["enum", "const", "format", "pattern", "maxLength"];
  return typeof value === "string" && !bounds.some((bound) => schema && bound in schema);
}
