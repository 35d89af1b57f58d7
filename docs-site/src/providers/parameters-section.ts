import type { Parameter, Schema } from "@certspec/openapi";
import { constantOf } from "../../../scripts/src/generator/constant-of.ts";
import { codeTag } from "../markdown/code-tag.ts";
import { type Field, fieldBlock } from "./field-block.ts";
import type { DocumentedOperation } from "./provider.ts";

/** The parameters of a call, as blocks; empty where it has none. */
export function parametersSection({ parameters, oneOf, provider }: DocumentedOperation): string {
  const { document } = provider;
  const names = Object.keys(oneOf ?? {});
  const chosen = Object.entries(oneOf ?? {}).map(([name, { description, parameter }]): Field => {
    const others = names.filter((other) => other !== name).map((other) => `this or ${other}`);
    const field = { name, schema: schemaOf(parameter), place: "path", required: others.join(", ") || true };
    return description === undefined ? field : { ...field, description };
  });
  const plain = parameters
    .filter((parameter) => constantOf(document, parameter) === undefined)
    .map((parameter): Field => {
      const { name, in: place, description, deprecated, required = false } = parameter;
      const field: Field = { name, schema: schemaOf(parameter), place, required: place === "path" || required };
      if (description !== undefined) field.description = description;
      if (deprecated) field.deprecated = true;
      if ("x-assumed" in parameter) field.assumed = String(parameter["x-assumed"]);
      return field;
    });
  const constants = parameters.flatMap((parameter) => {
    const value = constantOf(document, parameter);
    return value === undefined
      ? []
      : [`The client sends the header ${codeTag(`${parameter.name}: ${value}`)} by itself.`];
  });
  return [...[...chosen, ...plain].map((field) => fieldBlock(document, field, "request")), ...constants].join("\n\n");
}

function schemaOf(parameter: Parameter | undefined): Schema {
  return parameter?.schema ?? Object.values(parameter?.content ?? {})[0]?.schema ?? { type: "string" };
}
