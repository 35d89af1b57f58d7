import { componentNames } from "./component-names.ts";
import { envelopeNames } from "./envelope-names.ts";
import { errorNames } from "./error-names.ts";
import { exampleForEveryStatus } from "./example-for-every-status.ts";
import { examplesMatch } from "./examples-match.ts";
import { extensionShapes } from "./extension-shapes.ts";
import { externalDocs } from "./external-docs.ts";
import { noEndlessSchema } from "./no-endless-schema.ts";
import { noUnusedFiles } from "./no-unused-files.ts";
import { oneOfParameters } from "./one-of-parameters.ts";
import { operationIdNounVerb } from "./operation-id-noun-verb.ts";
import { operationIdUnique } from "./operation-id-unique.ts";
import { paginationNames } from "./pagination-names.ts";
import { parameterFiles } from "./parameter-files.ts";
import { readableFiles } from "./readable-files.ts";
import { refsResolve } from "./refs-resolve.ts";
import { refsStayInside } from "./refs-stay-inside.ts";
import { sharedErrorResponses } from "./shared-error-responses.ts";
import { uniqueParameterNames } from "./unique-parameter-names.ts";

/** The project's own lint rules, as a plugin of openapi-core. */
// biome-ignore lint/style/noDefaultExport: openapi-core takes a plugin's default export.
export default function certspec(): { id: string; rules: { oas3: Record<string, unknown> } } {
  return {
    id: "certspec",
    rules: {
      oas3: {
        "component-names": componentNames,
        "envelope-names": envelopeNames,
        "error-names": errorNames,
        "example-for-every-status": exampleForEveryStatus,
        "examples-match": examplesMatch,
        "extension-shapes": extensionShapes,
        "external-docs": externalDocs,
        "no-endless-schema": noEndlessSchema,
        "no-unused-files": noUnusedFiles,
        "one-of-parameters": oneOfParameters,
        "operation-id-noun-verb": operationIdNounVerb,
        "operation-id-unique": operationIdUnique,
        "pagination-names": paginationNames,
        "parameter-files": parameterFiles,
        "readable-files": readableFiles,
        "refs-resolve": refsResolve,
        "refs-stay-inside": refsStayInside,
        "shared-error-responses": sharedErrorResponses,
        "unique-parameter-names": uniqueParameterNames,
      },
    },
  };
}
