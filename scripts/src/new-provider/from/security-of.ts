import { NewProviderError } from "../new-provider-error.ts";
import type { ProviderNames } from "../provider-names.ts";
import type { ImportContext } from "./import-context.ts";
import { nameCredential } from "./name-credential.ts";
import type { SourceOperation } from "./pick-operations.ts";
import { child, entries, isMapping, items, type Mapping, type Place, textOf } from "./place.ts";

/** The credentials of an import. */
export interface ImportedSecurity {
  /** The schemes that the chosen operations ask for, each with an option of the client. */
  schemes: Record<string, Mapping>;
  /** The requirements of all operations that state none. */
  root: Mapping[];
  /** The requirements that an operation states; undefined for those of the root. */
  ofOperation: (operation: Place) => Mapping[] | undefined;
}

/** Reads the credentials that operations ask for; where nothing asks for those that are declared, they are optional. */
export function securityOf(
  names: ProviderNames,
  operations: readonly SourceOperation[],
  context: ImportContext,
): ImportedSecurity {
  const { source, remark } = context;
  const components = source.follow(child(source.root, "components"));
  const declared = source.follow(child(components, "securitySchemes"));
  const schemes: Record<string, Mapping> = {};
  const taken = new Set<string>();
  const use = (name: string): boolean => {
    if (name in schemes) return true;
    const scheme = schemeAt(child(declared, name), name, context);
    if (scheme === undefined) return false;
    const credential = nameCredential(name, scheme, { names, taken });
    taken.add(credential.option);
    const plain = Object.entries(scheme).filter(([key]) => !key.startsWith("x-"));
    const description = typeof scheme.description === "string" ? scheme.description : "Shows who calls.";
    schemes[name] = { ...Object.fromEntries(plain), description, "x-credential": credential };
    return true;
  };
  const requirementsAt = (place: Place): Mapping[] =>
    items(place).map((requirement) => usable(requirement, { use, declared, context }));

  const shared = requirementsAt(child(source.root, "security"));
  const ofOperation = (operation: Place): Mapping[] | undefined => {
    const own = child(operation, "security");
    return Array.isArray(own.value) ? requirementsAt(own) : undefined;
  };
  // First, so that the schemes are known.
  const stated = operations.map(({ operation }) => ofOperation(operation));
  if (Object.keys(schemes).length > 0) return { schemes, root: shared, ofOperation };

  const known = Object.keys(isMapping(declared.value) ? declared.value : {});
  if (known.length === 0) {
    remark(
      source.root,
      "the document declares no credentials. If the API wants any, import it again with --auth bearer or --auth api-key.",
    );
    return { schemes, root: shared, ofOperation };
  }
  const isSilent = shared.length === 0 && stated.every((each) => each === undefined);
  const optional = isSilent ? known.filter((name) => use(name)) : [];
  remark(
    declared,
    isSilent
      ? `no operation says that it needs credentials, so ${optional.join(", ")} can be given and need not be. Write \`security\` as the API has it.`
      : `none of the operations needs credentials, although the document declares ${known.join(", ")}. Write \`security\` if they do.`,
  );
  if (optional.length === 0) return { schemes, root: shared, ofOperation };
  return { schemes, root: [...optional.map((name) => ({ [name]: [] })), {}], ofOperation };
}

interface RequirementSetting {
  use: (name: string) => boolean;
  declared: Place;
  context: ImportContext;
}

/** A requirement without schemes that no client can send: those of the connection, and a second one in the same place. */
function usable(requirement: Place, { use, declared, context }: RequirementSetting): Mapping {
  const kept: Mapping = {};
  const places = new Map<string, string>();
  for (const [name, { value: scopes }] of entries(requirement)) {
    const { value: scheme } = context.source.follow(child(declared, name));
    const place = isMapping(scheme) ? placeOf(scheme) : name;
    const other = places.get(place);
    if (other !== undefined) {
      context.remark(
        requirement,
        `${other} and ${name} are both sent in ${place}, where one has room; ${name} was left out.`,
      );
      continue;
    }
    if (!use(name)) continue;
    places.set(place, name);
    kept[name] = scopes;
  }
  return kept;
}

function placeOf({ type, in: place, name }: Mapping): string {
  return type === "apiKey" ? `the ${place} ${`${name}`.toLowerCase()}` : "the header authorization";
}

/** A declared scheme as the client can use it; undefined for one that is not a part of requests. */
function schemeAt(written: Place, name: string, { source, remark }: ImportContext): Mapping | undefined {
  const scheme = source.follow(written);
  if (!isMapping(scheme.value))
    throw new NewProviderError(
      `${source.at(source.root)}: the security scheme ${name} is used and not declared. Add it under components.securitySchemes, or give --auth bearer or --auth api-key.`,
    );
  const { type } = scheme.value;
  if (type === "mutualTLS") {
    remark(
      scheme,
      `${name} is a certificate of the connection: give it to the \`fetch\` of the client, which sends none.`,
    );
    return undefined;
  }
  if (!["http", "apiKey", "oauth2", "openIdConnect"].includes(`${type}`))
    throw new NewProviderError(
      `${source.at(scheme)}: no client can use a security scheme of type ${type}. Give --auth bearer or --auth api-key instead.`,
    );
  if (type === "oauth2" || type === "openIdConnect")
    remark(scheme, `${name} is ${type}: the client takes a token that its caller has, and gets none by itself.`);
  const http = `${textOf(scheme, "scheme")}`.toLowerCase();
  if (type !== "http" || http === "bearer" || http === "basic") return scheme.value;
  remark(
    scheme,
    `${name} is ${textOf(scheme, "scheme")}, which the client does not compute: its option is sent as the header Authorization.`,
  );
  const { description } = scheme.value;
  return { type: "apiKey", in: "header", name: "Authorization", ...(description !== undefined && { description }) };
}
