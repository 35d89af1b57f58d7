import type { Direction } from "@certspec/openapi";
import type { Operation } from "../../checker/operations-of.ts";
import { contentType } from "./content-type.ts";
import { writtenType } from "./parameters-type.ts";
import { below, comparing, type Probe } from "./probe.ts";
import type { TypeScope } from "./type-scope.ts";
import { either } from "./type-text.ts";

const places = ["path", "query", "header", "cookie"] as const;

/** Compares an operation as the type of all paths has it, in the form of openapi-typescript. */
export function wireProbes(operation: Operation, scope: TypeScope, paths: string): Probe[] {
  const compare = comparing(operation.id);
  const wire = below(paths, operation.path, operation.method.toLowerCase());
  const content = (owner: Owner | undefined, direction: Direction): string => contentOf(owner, { direction, scope });
  const { requestBody, responses } = operation;
  const keys = Object.keys(responses).map((key) => (/^\d+$/.test(key) ? key : JSON.stringify(key)));
  return [
    ...places.flatMap((place) => {
      const own = operation.parameters.filter(({ value: node }) => node.in === place);
      const isRequired = own.some(({ value: node }) => place === "path" || node.required);
      const properties = own.map((parameter) => `${writtenType(parameter, scope)};`);
      const at = below(`${wire}["parameters"]`, place);
      return [
        compare(`raw ${place}`, own.length ? `{ ${properties.join(" ")} }` : "never", `Exclude<${at}, undefined>`),
        compare(`raw ${place}`, need(isRequired), `IsOptional<${wire}["parameters"], "${place}">`),
      ];
    }),
    compare("raw body", content(requestBody, "request"), `ContentOf<Exclude<${wire}["requestBody"], undefined>>`),
    compare("raw body", need(requestBody?.value.required === true), `IsOptional<${wire}, "requestBody">`),
    compare("raw statuses", either(keys), `keyof ${wire}["responses"]`),
    ...Object.entries(responses).map(([key, response], index) =>
      compare(`raw body of ${key}`, content(response, "response"), `ContentOf<${wire}["responses"][${keys[index]}]>`),
    ),
  ];
}

type Owner = Parameters<typeof contentType>[0];

function contentOf(owner: Owner | undefined, about: { direction: Direction; scope: TypeScope }): string {
  const mediaTypes = Object.keys(owner?.value.content ?? {});
  if (!owner || !mediaTypes.length) return "never";
  const properties = mediaTypes.map(
    (mediaType) => `${JSON.stringify(mediaType)}: ${contentType(owner, mediaType, about)};`,
  );
  return `{ ${properties.join(" ")} }`;
}

function need(isRequired: boolean): string {
  return isRequired ? `"required"` : `"optional"`;
}
