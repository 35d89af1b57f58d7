/** An object of which every property can be absent, and none is `undefined`. */
export type Defined<Properties> = { [Name in keyof Properties]?: Exclude<Properties[Name], undefined> };

/**
 * Copies the own properties of an object that are not `undefined`. The copy inherits nothing, so a property that other code has
 * added to `Object.prototype` cannot pass for an option.
 */
export function ownProperties<Properties extends object>(properties: Properties): Defined<Properties> {
  const own: Defined<Properties> = Object.assign(Object.create(null), properties);
  for (const name in own) if (own[name] === undefined) delete own[name];
  return own;
}

/** Returns an own property of an object; inherited ones, such as `constructor`, are not there. */
export function ownProperty(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined;
}
