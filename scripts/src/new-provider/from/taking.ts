import type { ComponentNames } from "./component-names.ts";
import type { Mapping, Place } from "./place.ts";
import type { Source } from "./source.ts";
import type { TakenSchemas } from "./take-schemas.ts";
import type { TakenFiles } from "./taken-files.ts";

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
