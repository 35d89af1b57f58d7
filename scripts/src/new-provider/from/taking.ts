import type { SampleOptions } from "@certspec/openapi/samples";
import type { ComponentNames } from "./component-names.ts";
import type { Mapping, Place } from "./place.ts";
import type { Source } from "./source.ts";

/** What every part of taking operations over works on. */
export interface Taking extends TakenFiles {
  source: Source;
  schemas: TakenSchemas;
  /** Where the parameters with a file of their own come from, by that file in lower case. */
  sharedParameters: Map<string, Place>;
  /** The names of the files in responses/. */
  responseNames: ComponentNames;
  remark: (place: Place, text: string) => void;
  addBodyExamples: (carrier: ExampleCarrier) => void;
  addParameterExample: (carrier: ExampleCarrier) => void;
}

/** What carries an example: a media type or a parameter. */
export interface ExampleCarrier {
  file: string;
  pointer: string;
  origin: Place;
  /** The converted media type or parameter, into which the example is written. */
  holder: Mapping;
  side: "request" | "response";
  mediaType?: string;
}

/** The schemas that come along, in files of their own. */
export interface TakenSchemas {
  /** Converted schemas by file name: `Pet.yaml`. */
  schemas: Record<string, unknown>;
  /** Convert a schema that stands in another file of the spec; what it refers to comes along. */
  convert: (place: Place) => unknown;
  /** Give a schema that is written in place a file and name of its own. */
  extract: (place: Place, wish: string) => { $ref: string };
  /** Make a value of a converted schema, once all are there; undefined where there is none. */
  sample: (schema: unknown, options: SampleOptions) => unknown;
}

/** The files of a spec that is being taken over, as values that are still changed. */
export interface TakenFiles {
  /** By path in the spec: `schemas/Pet.yaml`. */
  files: Record<string, unknown>;
  /** Values to try, for each example by the place where it stands. */
  examples: TakenExample[];
  /** What was left out or has to be looked at, each with its place in the source. */
  remarks: string[];
}

/** An example that is tried until one fits its schema. */
export interface TakenExample {
  file: string;
  /** JSON pointers within the file at which the linter may find fault with it. */
  pointer: string;
  /** The place in the source, for remarks. */
  origin: Place;
  /** Ways to fill it, the best first; each writes into the file's value. */
  attempts: (() => void)[];
  attempt: number;
}
