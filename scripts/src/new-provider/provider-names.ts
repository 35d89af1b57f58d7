import { coreNames } from "../generator/core-names.ts";
import { NewProviderError } from "./new-provider-error.ts";

/** One provider's name in every spelling that the files use. */
export interface ProviderNames {
  /** The folder and the end of the package's name: `acme-certs`. */
  name: string;
  /** The type and the function: `AcmeCerts`, `createAcmeCerts`. */
  pascal: string;
  /** A client in examples: `acmeCerts`. */
  camel: string;
  /** The start of its environment variables: `ACME_CERTS`. */
  constant: string;
  /** How texts call it: `Acme Certs`. */
  title: string;
}

/**
 * Spells a provider's name.
 * @throws {NewProviderError} for a name that cannot be a folder, a package and a TypeScript name.
 */
export function providerNames(name: string, title?: string): ProviderNames {
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name) || name.length > 60)
    throw new NewProviderError(
      `\`${name}\` cannot name a provider. Write at most 60 lower-case letters, digits and single hyphens, a letter first: acme, acme-certificates.`,
    );
  const words = name.split("-");
  const pascal = words.map(capitalize).join("");
  if (reserved.has(name) || coreNames.includes(pascal) || coreNames.includes(`${pascal}Options`))
    throw new NewProviderError(
      `\`${name}\` is reserved: it means something else here, or to npm. Choose another name.`,
    );
  if (title !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N} .&'()-]{0,79}$/u.test(title))
    throw new NewProviderError(
      `\`${title}\` cannot be the title. Write one line of at most 80 letters, digits, spaces and . & ' ( ) -, such as "Acme Certificates".`,
    );
  return {
    name,
    pascal,
    camel: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`,
    constant: words.join("_").toUpperCase(),
    title: title ?? words.map(capitalize).join(" "),
  };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// Types of every client, names of packages here, and words that cannot name a variable.
const reserved = new Set(
  [
    "api bench certspec components contract core credentials docs docs-site",
    "drift examples generated known mock node operation-errors operations paths provider resources schema",
    "scripts server-name specs test await break case catch class const continue debugger default delete do else",
    "enum export extends false finally for function if implements import in instanceof interface let new null package",
    "private protected public return static super switch this throw true try typeof undefined var void while with yield",
    "favicon node-modules",
  ].flatMap((line) => line.split(" ")),
);
