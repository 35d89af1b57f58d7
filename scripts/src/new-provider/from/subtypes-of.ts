import { child, entries, identity, isMapping, items, type Mapping, type Place, textOf } from "./place.ts";
import type { Source } from "./source.ts";

/** A schema whose discriminator tells apart what extends it. */
export interface Parent {
  propertyName: string;
  /** By the value that names each. */
  subtypes: [value: string, place: Place][];
}

/**
 * Returns what finds the subtypes of a schema that has a discriminator and lists no alternatives: those of its mapping, and the
 * components that extend it, which are named by themselves.
 */
export function createParents(source: Source): (place: Place) => Parent | undefined {
  const { root, follow } = source;
  const components = child(follow(child(root, "components")), "schemas");
  let children: Map<string, [string, Place][]> | undefined;
  const childrenOf = (place: Place): [string, Place][] => {
    children ??= readChildren();
    return children.get(identity(place)) ?? [];
  };

  function readChildren(): Map<string, [string, Place][]> {
    const found = new Map<string, [string, Place][]>();
    for (const [name, component] of entries(components))
      for (const part of items(child(component, "allOf"))) {
        if (!isMapping(part.value) || typeof part.value.$ref !== "string") continue;
        const key = identity(follow(part));
        found.set(key, [...(found.get(key) ?? []), [name, component]]);
      }
    return found;
  }

  return (place) => {
    const { value } = place;
    if (!isMapping(value) || value.oneOf !== undefined || value.anyOf !== undefined) return undefined;
    const discriminator = child(place, "discriminator");
    const propertyName = textOf(discriminator, "propertyName");
    if (propertyName === undefined) return undefined;
    const mapped = entries(child(discriminator, "mapping")).map(([name, target]): [string, Place] => [
      name,
      follow({ ...target, value: { $ref: referenceTo(`${target.value}`, components.value) } }),
    ]);
    const known = new Set(mapped.map(([, target]) => identity(target)));
    const others = childrenOf(place).filter(([, target]) => !known.has(identity(target)));
    const subtypes = [...mapped, ...others].filter(([, target]) => identity(target) !== identity(place));
    return subtypes.length > 0 ? { propertyName, subtypes } : undefined;
  };
}

/** A mapping may name a component. */
export function referenceTo(target: string, components: unknown): string {
  const isName =
    /^[A-Za-z\d._-]+$/.test(target) && isMapping(components) && Object.hasOwn(components as Mapping, target);
  return isName ? `#/components/schemas/${target}` : target;
}
