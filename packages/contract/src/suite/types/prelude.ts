/** The types that probes are made of: what differs between two types is a union of `Mismatch`es, nothing is `never`. */
export const prelude: string = `
type Leaf = string | number | boolean | bigint | symbol | null | undefined | Blob | Date | URL | ((...values: never) => unknown);
type Flat<T> = unknown extends T ? T : T extends Leaf ? T : { -readonly [Key in keyof T]: Flat<T[Key]> };
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
interface Mismatch<At extends string, Expected, Received> { at: At; expected: Expected; received: Received }
type Nothing = { readonly nothing: unique symbol }["nothing"];
type Check<Found extends [never]> = Found;

type Compare<Expected, Received, At extends string> = [Search<Flat<Expected>, Flat<Received>, At, [1]>];
type Search<E, R, At extends string, Limit extends 1[]> =
  Same<E, R> extends true ? never
  : [Step<E, R, At, [], Limit>] extends [infer Found]
    ? [Found] extends [never] ? (Limit["length"] extends 8 ? Mismatch<At, E, R> : Search<E, R, At, [...Limit, 1]>) : Found
    : never;
type Step<E, R, At extends string, Depth extends 1[], Limit extends 1[]> =
  Same<E, R> extends true ? never
  : unknown extends E ? Mismatch<At, E, R>
  : unknown extends R ? Mismatch<At, E, R>
  : Same<Extract<E, null | undefined>, Extract<R, null | undefined>> extends false ? Mismatch<At, E, R>
  : Inside<Only<E, R>, Only<R, E>, Mismatch<At, E, R>, At, Depth, Limit>;
type Only<A, B> = A extends unknown ? (true extends (B extends unknown ? Same<A, B> : never) ? never : A) : never;
type IsOne<T, Whole = T> = [T] extends [never] ? false : (T extends unknown ? ([Whole] extends [T] ? true : false) : never) extends true ? true : false;
type Inside<E, R, Whole, At extends string, Depth extends 1[], Limit extends 1[]> =
  [IsOne<E>, IsOne<R>] extends [true, true]
    ? [E, R] extends [Leaf, unknown] | [unknown, Leaf] ? Whole
    : Depth["length"] extends Limit["length"] ? never
    : [E, R] extends [readonly (infer EItem)[], readonly (infer RItem)[]]
      ? number extends LengthOf<E> & LengthOf<R> ? Step<EItem, RItem, \`\${At}[]\`, [...Depth, 1], Limit> : Whole
    : Members<E, R, At, [...Depth, 1], Limit>
  : Whole;
type Members<E, R, At extends string, Depth extends 1[], Limit extends 1[]> = {
  [Key in keyof E | keyof R]: Key extends keyof R
    ? Key extends keyof E
      ? Same<IsOptional<E, Key>, IsOptional<R, Key>> extends true
        ? Step<E[Key], R[Key], Below<At, Key>, Depth, Limit>
        : Mismatch<Below<At, Key>, IsOptional<E, Key>, IsOptional<R, Key>>
      : Mismatch<Below<At, Key>, Nothing, R[Key]>
    : Mismatch<Below<At, Key>, E[Key & keyof E], Nothing>;
}[keyof E | keyof R];
type LengthOf<T> = T extends readonly unknown[] ? T["length"] : never;
type IsOptional<T, Key extends keyof T> = {} extends Pick<T, Key> ? "optional" : "required";
type Below<At extends string, Key> = Key extends string | number ? \`\${At}.\${Key}\` : At;

type Tagged<T, Key extends string, Value> = T extends unknown ? Omit<T, Key> & { [Each in Key]: Value } : never;
type With<T, Key extends string> = T extends unknown ? Omit<T, Key> & { [Each in Key & keyof T]-?: Exclude<T[Each], undefined> } : never;
type Part<T, Key extends string> = T extends null | undefined ? never : Key extends keyof T ? Exclude<T[Key], undefined> : never;
type Argument<Method> = Method extends (first: infer First, ...more: never) => unknown ? First : never;
type Settled<Method> = Method extends (...values: never) => infer Call ? Awaited<Call> : never;
type Safe<Method> = Method extends (...values: never) => { safe(): infer Result } ? Awaited<Result> : never;
type BodyOf<Result, Status> = Result extends { ok: false; status: infer Each; body: infer Body } ? Status extends Each ? Body : never : never;
type ContentOf<Owner> = [Owner] extends [never] ? never : [Owner] extends [{ content: infer Content }] ? Content : [Owner] extends [{ content?: never }] ? never : "no content";
type FormOf<Argument, Key extends string> = Argument extends unknown ? (Key extends keyof Argument ? ([Argument[Key]] extends [undefined] ? never : Argument) : never) : never;
type Accepts<Option> = unknown extends Option ? Option : number extends Option ? Option : null extends Option ? Option : string extends Option ? "texts" : Option;
type Guarded<Guard> = Guard extends (error: unknown, ...more: never) => error is infer Narrow ? Narrow : never;
type FormFor<Forms, Resource> = [ExactForm<Forms, Resource>] extends [never] ? FittingForm<Forms, Resource> : ExactForm<Forms, Resource>;
type ExactForm<Forms, Resource> = Forms extends [infer Taken, unknown, infer Options] ? (Same<Taken, Pick<Resource, keyof Taken & keyof Resource>> extends true ? Options : never) : never;
type FittingForm<Forms, Resource> = Forms extends [infer Taken, unknown, infer Options] ? (Resource extends Taken ? Options : never) : never;
type ItemOf<Method> = Method extends (...values: never) => AsyncIterable<infer Item> ? Item : never;
`;
