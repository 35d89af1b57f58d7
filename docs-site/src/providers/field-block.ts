import type { Document, Schema } from "@certspec/openapi";
import { constraintsOf } from "../../../scripts/src/generator/constraints.ts";
import { resolve } from "../../../scripts/src/generator/resolve.ts";
import { codeTag } from "../markdown/code-tag.ts";
import { literalText } from "../markdown/literal-text.ts";
import { specLine, specText } from "../markdown/spec-text.ts";
import type { Direction } from "./members-of.ts";
import { schemaType } from "./schema-type.ts";

/** A parameter or a property, with its description. */
export interface Field {
  name: string;
  schema: Schema;
  /** A word beside the type, such as the place of a parameter. */
  place?: string;
  required: boolean | string;
  deprecated?: boolean;
  description?: string;
  assumed?: string;
  /** The parts of the value, in Markdown. */
  inner?: string;
}

/** A field as a separate block: name, type, words, values, bounds. */
export function fieldBlock(document: Document, field: Field, direction: Direction): string {
  const schema = { ...resolve<Schema>(document, field.schema), ...field.schema };
  const required = typeof field.required === "string" ? field.required : field.required ? "required" : "";
  const marks = [
    `<span class="field-type">${literalText(schemaType(document, field.schema))}</span>`,
    field.place ? `<span class="field-place">${literalText(field.place)}</span>` : "",
    required ? `<span class="field-required">${literalText(required)}</span>` : "",
    (field.deprecated ?? schema.deprecated) ? `<span class="field-deprecated">deprecated</span>` : "",
    schema["x-sensitive"] ? `<span class="field-secret">secret</span>` : "",
  ];
  const head = `<p class="field-name">${codeTag(field.name)} ${marks.filter(Boolean).join(" ")}</p>`;
  const parts = [head, specText(field.description ?? schema.description), factsLine(document, schema, direction)];
  const assumed = field.assumed ?? schema["x-assumed"];
  if (assumed) parts.push(`Not documented by the provider, and assumed here: ${specLine(String(assumed))}`);
  return `<div class="field">\n\n${[...parts, field.inner ?? ""].filter(Boolean).join("\n\n")}\n\n</div>`;
}

function factsLine(document: Document, schema: Schema, direction: Direction): string {
  const items = schema.items && resolve<Schema>(document, schema.items);
  const values = schema.enum ?? (schema.const === undefined ? items?.enum : [schema.const]);
  const known = values?.map((value) => codeTag(typeof value === "string" ? value : JSON.stringify(value))).join(", ");
  const facts = [
    known ? `${direction === "response" && (values?.length ?? 0) > 1 ? "Known values" : "Values"}: ${known}.` : "",
    schema.default === undefined ? "" : `Default: ${codeTag(JSON.stringify(schema.default))}.`,
    ...constraintsOf(schema).map((constraint) => boundText(constraint)),
  ];
  const text = facts.filter(Boolean).join(" ");
  return text && `<p class="field-facts">${text}</p>`;
}

const words: Readonly<Record<string, string>> = {
  minimum: "At least",
  exclusiveMinimum: "More than",
  maximum: "At most",
  exclusiveMaximum: "Less than",
  multipleOf: "A multiple of",
  minLength: "Least length:",
  maxLength: "Greatest length:",
  pattern: "Pattern:",
  minItems: "Fewest items:",
  maxItems: "Most items:",
  minProperties: "Fewest properties:",
  maxProperties: "Most properties:",
};

function boundText(constraint: string): string {
  const [, keyword = "", value = ""] = /^@(\w+) ([\s\S]*)$/.exec(constraint) ?? [];
  if (keyword === "uniqueItems") return value === "true" ? "No item twice." : "";
  return `${words[keyword] ?? keyword} ${codeTag(value)}.`;
}
