import { atPointer, type Direction, type Document } from "@certspec/openapi";
import { Ajv2020, type ErrorObject, str, type ValidateFunction } from "ajv/dist/2020.js";
import { type Adapted, adaptSchema, type Reading } from "./adapt-schema.ts";
import { createFormats, type ExactNumbers } from "./formats.ts";
import { type SchemaError, schemaErrors } from "./schema-errors.ts";

/** A value to be checked by the schema at a pointer. */
export interface Checked {
  pointer: string;
  value: unknown;
  direction: Direction;
  /** Whole numbers of the value as they are written, where a JavaScript number cannot hold them. */
  largeIntegers?: readonly string[];
}

/** The schemas of a document; each is compiled once, when it is first needed. */
export interface Schemas {
  /**
   * Checks a value; no errors means that it is valid.
   * @throws {SchemaFault} where the schema itself cannot be used.
   */
  check: (checked: Checked) => SchemaError[];
  isValid: (checked: Checked) => boolean;
}

/** A schema that cannot be used. */
export class SchemaFault extends Error {
  override readonly name = "SchemaFault";
  readonly pointer: string;

  constructor(pointer: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.pointer = pointer;
  }
}

/** Makes the schemas of a document ready for checking. */
export function createSchemas(document: Document): Schemas {
  const exact: ExactNumbers = { current: [] };
  const sides = { request: createSide(document, "request", exact), response: createSide(document, "response", exact) };
  const run = ({ pointer, value, direction, largeIntegers = [] }: Checked): readonly ErrorObject[] => {
    const validate = sides[direction].validator(pointer);
    exact.current = largeIntegers;
    return validate(value) ? [] : (validate.errors ?? []);
  };
  return {
    check: (checked) =>
      schemaErrors(run(checked), { value: checked.value, origins: sides[checked.direction].origins, document }),
    isValid: (checked) => run(checked).length === 0,
  };
}

interface Side {
  validator: (pointer: string) => ValidateFunction;
  origins: WeakMap<object, string>;
}

function createSide(document: Document, direction: Direction, exact: ExactNumbers): Side {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    validateSchema: true,
    addUsedSchema: false,
    logger: false,
    formats: createFormats(exact),
    code: { regExp: Object.assign(lenientPattern, { code: "lenientPattern" }) },
  });
  ajv.removeKeyword("multipleOf").addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    validate: (step: number, value: number) => isMultiple(value, step),
    error: { message: ({ schemaCode }) => str`must be multiple of ${schemaCode}` },
  });
  ajv.addKeyword({ keyword: "misdirected", schemaType: "boolean", errors: false, validate: () => false });
  const origins = new WeakMap<object, string>();
  const names = new Map<string, string>();
  let count = 0;
  const faults = new Map<string, SchemaFault>();
  const validators = new Map<string, ValidateFunction>();
  const nameOf = (pointer: string, { hidden = [], isBase = false }: Partial<Reading> = {}): string => {
    const key = JSON.stringify([pointer, hidden, isBase]);
    const known = names.get(key);
    if (known !== undefined) return known;
    // A number is never used again: schemas within one that fails have theirs already.
    count += 1;
    const name = `contract:/${count}`;
    names.set(key, name);
    try {
      ajv.addSchema(adapt(pointer, name, { hidden, isBase }) as object, name, false, false);
    } catch (error) {
      names.delete(key);
      throw error;
    }
    return name;
  };
  const adapt = (pointer: string, $id: string, reading: Reading): Adapted => {
    const located = atPointer<unknown>(document, pointer);
    if (!located) throw new SchemaFault(pointer, "the reference leads nowhere");
    const adapted = adaptSchema(located, { document, direction, nameOf, origins }, reading);
    return typeof adapted === "boolean" ? { $id, ...(adapted ? {} : { not: {} }) } : Object.assign(adapted, { $id });
  };
  const validator = (pointer: string): ValidateFunction => {
    const fault = faults.get(pointer);
    if (fault) throw fault;
    const known = validators.get(pointer);
    if (known) return known;
    try {
      const validate = ajv.getSchema(nameOf(pointer));
      if (!validate) throw new ReferenceError("the schema was not found");
      validators.set(pointer, validate);
      return validate;
    } catch (error) {
      const found =
        error instanceof SchemaFault
          ? error
          : new SchemaFault(pointer, (error as Error).message.replaceAll(/contract:\/\d+/g, "the schema"), {
              cause: error,
            });
      faults.set(pointer, found);
      throw found;
    }
  };
  return { validator, origins };
}

/** 19.99 is a multiple of 0.01, though not quite in floating point. */
function isMultiple(value: number, step: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(step)) return value % step === 0;
  const quotient = value / step;
  return Math.abs(Math.round(quotient) - quotient) <= Math.max(1e-9, Math.abs(quotient) * 1e-14);
}

/** Patterns are those of JavaScript's u flag; many documents were written without it. */
function lenientPattern(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}
