import { type Auth, authScheme } from "../auth-scheme.ts";
import type { ProviderNames } from "../provider-names.ts";
import type { SpecDraft } from "../spec-draft.ts";
import { bodyExamples, madeExamples } from "./body-examples.ts";
import { createComponentNames } from "./component-names.ts";
import type { ExampleCarrier, ImportContext } from "./import-context.ts";
import { importOperation, tagOf } from "./import-operation.ts";
import { createImportedSchemas } from "./import-schemas.ts";
import { readImported, viewSchemas } from "./imported-operation.ts";
import { loosenChoices } from "./loosen-choices.ts";
import { nameOperations } from "./name-operations.ts";
import { noteRateLimits } from "./note-rate-limits.ts";
import { openResponses } from "./open-responses.ts";
import { pickOperations, requestOf } from "./pick-operations.ts";
import { child, isMapping, type Mapping, type Place, textOf } from "./place.ts";
import { recogniseEnvelope, recogniseErrors } from "./recognise-bodies.ts";
import { recognisePages } from "./recognise-pages.ts";
import { rootOf } from "./root-of.ts";
import { type ImportedSecurity, securityOf } from "./security-of.ts";
import { assumedServerOf } from "./server-of.ts";
import { settleSpec } from "./settle-spec.ts";
import { readSource, type Source } from "./source.ts";

export interface ImportOptions {
  file: string;
  /** operationIds, or methods and paths. */
  operations: readonly string[];
  auth: Auth | undefined;
  baseUrl: string | undefined;
  /** The folder that the document's files stay in, where it is not that of the document. */
  within?: string | undefined;
}

/** Imports chosen operations of an existing document into a new spec. */
export async function importOperations(
  names: ProviderNames,
  { file, operations: choices, auth, baseUrl, within }: ImportOptions,
): Promise<SpecDraft> {
  const source = readSource(file, within);
  const operations = pickOperations(source, choices);
  const ids = nameOperations(operations);
  const context = createContext(source, ids);
  const tags = operations.map((operation, index) => tagOf(operation, ids[index] ?? ""));
  const security = auth ? securityByHand(auth, names) : securityOf(names, operations, context);
  const root = rootOf({ names, security, baseUrl, operations, tags, ids }, context);
  const fallback = docsOf(source, root);
  const drafted = operations.map((operation, index) => {
    const id = ids[index] ?? "";
    const own = textOf(child(operation.operation, "externalDocs"), "url");
    const docs = own?.startsWith("https://") ? own : fallback;
    const requirements = security.ofOperation(operation.operation);
    importOperation(operation, { id, tag: tags[index] ?? "", docs, security: requirements, root }, context);
    return { id, request: requestOf(operation), summary: textOf(operation.operation, "summary") ?? id, docs };
  });
  if (drafted.some(({ docs }) => docs === fallback))
    context.remark(
      source.root,
      `operations without their own page link to ${fallback}. Give each its page in \`externalDocs\`.`,
    );
  context.files["openapi.yaml"] = root;
  context.origins.set("openapi.yaml", source.root);
  for (const [name, schema] of Object.entries(context.schemas.schemas)) context.files[`schemas/${name}`] = schema;
  for (const [name, place] of context.schemas.origins) context.origins.set(`schemas/${name}`, place);
  openResponses(context.files);
  loosenChoices(context);
  const view = viewSchemas(context);
  const imported = operations.map(({ method }, index) => readImported(ids[index] ?? "", method, context));
  for (const operation of imported) recognisePages(operation, view, context);
  recogniseErrors(root, imported, { view, context });
  recogniseEnvelope(root, imported, view);
  noteRateLimits(imported, context);
  if (root["x-error"] ?? root["x-envelope"])
    root["x-assumed"] = "`x-error` and `x-envelope`, which were read from the names of fields.";
  const files = await settleSpec(context, names.name);
  return {
    files,
    operations: drafted,
    remarks: [...new Set(context.remarks)],
    assumedServer: assumedServerOf(root),
    credentials: credentialsOf(root),
    provenance: provenanceOf(source),
  };
}

/** The security that the caller chose, whatever the document says. */
function securityByHand(auth: Auth, names: ProviderNames): ImportedSecurity {
  const schemes = authScheme(auth, names) as ImportedSecurity["schemes"];
  return { schemes, root: Object.keys(schemes).map((name) => ({ [name]: [] })), ofOperation: () => undefined };
}

function createContext(source: Source, ids: readonly string[]): ImportContext {
  const remarks: string[] = [];
  const remark: ImportContext["remark"] = (place, text) => void remarks.push(`${source.at(place)}: ${text}`);
  const schemas = createImportedSchemas(source, ids, remark);
  const examples: ImportContext["examples"] = [];
  return {
    source,
    schemas,
    remarks,
    examples,
    files: {},
    origins: new Map(),
    sharedParameters: new Map(),
    responseNames: createComponentNames(),
    remark,
    addBodyExamples: (carrier) => void examples.push(bodyExamples(carrier, source, schemas)),
    addParameterExample: (carrier) => void examples.push(parameterExample(carrier, source, schemas)),
  };
}

function parameterExample(
  carrier: ExampleCarrier,
  { follow }: Source,
  schemas: ImportContext["schemas"],
): ImportContext["examples"][number] {
  const { holder, origin, file, pointer } = carrier;
  const named = isMapping(origin.value)
    ? Object.keys(isMapping(origin.value.examples) ? origin.value.examples : {})[0]
    : undefined;
  const first =
    named === undefined ? undefined : (follow(child(child(origin, "examples"), named)).value as Mapping).value;
  const own = (origin.value as Mapping).example ?? first;
  const set = (example: unknown) => () => {
    holder.example = example;
  };
  const made = madeExamples(carrier, schemas).map((make) => () => set(make() ?? "text")());
  return {
    file,
    pointer,
    origin,
    attempt: 0,
    isStated: own !== undefined,
    attempts: [...(own === undefined ? [] : [set(own)]), ...made, () => void delete holder.example],
  };
}

function docsOf({ root }: Source, { servers }: Mapping): string {
  const own = textOf(child(root, "externalDocs"), "url") ?? textOf(child(child(root, "info"), "contact"), "url");
  if (own?.startsWith("https://") && URL.canParse(own)) return own;
  const url = (servers as { url: string }[])[0]?.url.replaceAll(/\{.*?\}/g, "www") ?? "";
  return `https://${URL.canParse(url) ? new URL(url).host : "docs.acme.test"}/`;
}

function credentialsOf({ components }: Mapping): SpecDraft["credentials"] {
  const schemes = (components as { securitySchemes?: Record<string, Mapping> } | undefined)?.securitySchemes ?? {};
  return Object.values(schemes).map((scheme) => scheme["x-credential"] as SpecDraft["credentials"][number]);
}

function provenanceOf({ root }: Source): string {
  const info: Place = child(root, "info");
  const version = (info.value as Mapping | undefined)?.version;
  return `Imported by \`pnpm new-provider --from\` from the OpenAPI document "${textOf(info, "title") ?? "untitled"}", version ${version ?? "unknown"}. Texts are still upstream's: write them in your own words, and check the licence of the document.`;
}
