import type { SampleOptions } from "@certspec/openapi/samples";
import type { ComponentNames } from "./component-names.ts";
import type { Mapping, Place } from "./place.ts";
import type { Source } from "./source.ts";

/** The state that all parts of an import share. */
export interface ImportContext extends ImportedFiles {
  source: Source;
  schemas: ImportedSchemas;
  /** The sources of parameters that have their own files, by that file in lower case. */
  sharedParameters: Map<string, Place>;
  /** The names of the files in responses/. */
  responseNames: ComponentNames;
  remark: (place: Place, text: string) => void;
  addBodyExamples: (carrier: ExampleCarrier) => void;
  addParameterExample: (carrier: ExampleCarrier) => void;
}

/** A media type or a parameter that has an example. */
export interface ExampleCarrier {
  file: string;
  pointer: string;
  origin: Place;
  /** The converted media type or parameter, into which the example is written. */
  holder: Mapping;
  side: "request" | "response";
  mediaType?: string;
}

/** The imported schemas, each in its own file. */
export interface ImportedSchemas {
  /** Converted schemas by file name: `Pet.yaml`. */
  schemas: Record<string, unknown>;
  /** Where they come from, by the same names. */
  origins: ReadonlyMap<string, Place>;
  /** Converts a schema that stands in another file of the spec; what it refers to comes along. */
  convert: (place: Place) => unknown;
  /** Moves an inline schema to its own file, with its own name. */
  extract: (place: Place, wish: string) => { $ref: string };
  /** Makes a value of a converted schema, once all are there; undefined where there is none. */
  sample: (schema: unknown, options: SampleOptions) => unknown;
}

/** The files of a spec during its import, as values that still change. */
export interface ImportedFiles {
  /** By path in the spec: `schemas/Pet.yaml`. */
  files: Record<string, unknown>;
  /** Where each of these files comes from. */
  origins: Map<string, Place>;
  /** Values to try, for each example by the place where it stands. */
  examples: ImportedExample[];
  /** Parts that were left out or need a review, each with its place in the source. */
  remarks: string[];
}

/** An example that is tried until one fits its schema. */
export interface ImportedExample {
  file: string;
  /** JSON pointers within the file at which the linter may find fault with it. */
  pointer: string;
  /** The place in the source, for remarks. */
  origin: Place;
  /** Ways to fill it, the best first; each writes into the file's value. */
  attempts: (() => void)[];
  attempt: number;
  /** Whether the first of them is an example that the source has. */
  isStated: boolean;
}
