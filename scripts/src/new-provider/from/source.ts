import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from "node:path";
import {
  below,
  createLocator,
  keysOf,
  type Position,
  readerOf,
  readingFailure,
  UnresolvedReference,
} from "@certspec/openapi";
import { parse } from "yaml";
import { NewProviderError } from "../new-provider-error.ts";
import { isMapping, type Place } from "./place.ts";

/** A document to import operations from, with the files that it refers to. */
export interface Source {
  root: Place;
  /** Whether schemas are those of OpenAPI 3.0. */
  is30: boolean;
  /** Follows `$ref`s to the end. */
  follow: (place: Place) => Place;
  /** File, line and JSON pointer of a place, as messages show it. */
  at: (place: Place) => string;
}

/**
 * Reads an OpenAPI document. References may lead to the files of one folder: that of the document unless `within` names another.
 * @throws {NewProviderError} when it cannot be read, or is none of version 3.0 or 3.1.
 */
export function readSource(path: string, within: string = dirname(realPath(path))): Source {
  const folder = realFolder(within);
  const shown = new Map<string, string>();
  const locators = new Map<string, (pointer: string) => Position>();
  const roots = new Map<string, unknown>();
  const load = (file: string, name: string): Place => {
    if (!roots.has(file)) {
      shown.set(file, name);
      const text = read(file, name);
      locators.set(file, createLocator(text));
      roots.set(file, parsed(text, name));
    }
    return { file, keys: [], value: roots.get(file) };
  };
  const at = ({ file, keys }: Place): string => {
    const pointer = below("", ...keys);
    // Many documents are one line, where only the pointer says which part is meant.
    const place = pointer === "" ? "" : ` #${pointer}`;
    return `${shown.get(file) ?? file}:${locators.get(file)?.(pointer).line ?? 1}${place}`;
  };

  function follow(place: Place): Place {
    const passed: Place[] = [];
    let here = place;
    while (isMapping(here.value) && typeof here.value.$ref === "string") {
      if (passed.some(({ value }) => value === here.value))
        throw new NewProviderError(
          `${at(place)}: \`$ref: ${here.value.$ref}\` leads back to itself. Correct the document.`,
        );
      passed.push(here);
      here = target(here, here.value.$ref);
    }
    return here;
  }

  function target(from: Place, reference: string): Place {
    const [path = "", pointer = ""] = reference.split("#");
    const named = path === "" ? undefined : byName(from.file, reference);
    if (named) return named;
    if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith("//"))
      throw new NewProviderError(
        `${at(from)}: \`$ref: ${reference}\` leads to the web. Download that file, and refer to the copy.`,
      );
    const file = path === "" ? from.file : resolve(dirname(from.file), safeDecode(path));
    const name = path === "" ? "" : `${dirname(shown.get(from.file) ?? "")}/${path}`.replace(/^\.\//, "");
    if (leaves(file))
      throw new NewProviderError(
        `${at(from)}: \`$ref: ${reference}\` leads out of the folder of the document, and what it leads to would be published. If it belongs to the document, name a folder that holds both: --within <folder>.`,
      );
    let here: Place;
    try {
      here = path === "" ? { file, keys: [], value: roots.get(file) } : load(file, name);
    } catch (error) {
      throw new NewProviderError(`${at(from)}: \`$ref: ${reference}\`: ${(error as Error).message}`);
    }
    const document = here.value;
    if (!isMapping(document))
      throw new NewProviderError(
        `${at(from)}: \`$ref: ${reference}\` leads into a file that is not an object. Correct the document.`,
      );
    try {
      const found = readerOf(document).target(`#${pointer}`);
      return { file, keys: keysOf(found.pointer), value: found.value };
    } catch (error) {
      if (!(error instanceof UnresolvedReference)) throw error;
      const reason =
        error.reason === "malformed"
          ? "is not a JSON pointer. Write a percent sign in a name as %25."
          : "leads nowhere. Correct the document.";
      throw new NewProviderError(`${at(from)}: \`$ref: ${reference}\` ${reason}`);
    }
  }

  /** Where a reference leads by the name (`$id`) that a schema of the file gives itself, which looks like a path or an address. */
  function byName(file: string, reference: string): Place | undefined {
    const document = roots.get(file);
    const found = isMapping(document)
      ? readerOf(document).next({ value: { $ref: reference }, pointer: "" })
      : undefined;
    return found && { file, keys: keysOf(found.pointer), value: found.value };
  }

  /** Whether a file is outside the folder, once links of the file system are followed. A missing file is reported when it is read. */
  function leaves(file: string): boolean {
    const inside = relative(folder, realPath(file));
    return isAbsolute(inside) || inside === ".." || inside.startsWith(`..${sep}`);
  }

  // Messages go into the README, too, where nobody else has the folders of this machine.
  const near = relative(process.cwd(), resolve(path));
  const root = load(realPath(path), near.startsWith("..") || isAbsolute(near) ? basename(path) : near);
  return { root, is30: is30(root, path), follow, at };
}

/** The path without links; that of the nearest folder that exists for a file that does not. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
  }
}

/** @throws {NewProviderError} */
function realFolder(path: string): string {
  const folder = realPath(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new NewProviderError(`there is no folder ${path}.`);
}

function read(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    throw new NewProviderError(`${name}: ${readingFailure(error)}`);
  }
}

function parsed(text: string, name: string): unknown {
  const isJson = extname(name) === ".json" || /^\s*[{[]/.test(text);
  try {
    return isJson ? JSON.parse(text) : parse(text, { maxAliasCount: -1, merge: true });
  } catch (error) {
    // JSON with comments, or YAML in braces, is YAML still.
    try {
      return parse(text, { maxAliasCount: -1, merge: true });
    } catch (inYaml) {
      const { linePos, message } = inYaml as Error & { linePos?: { line: number }[] };
      const reason = (isJson ? (error as Error).message : message).split("\n")[0];
      throw new NewProviderError(`${name}:${linePos?.[0]?.line ?? 1}: this is neither JSON nor YAML: ${reason}`);
    }
  }
}

function is30(root: Place, name: string): boolean {
  const { value } = root;
  if (!isMapping(value)) throw new NewProviderError(`${name}:1: Not an OpenAPI document: expected an object.`);
  const version = `${value.openapi ?? ""}`;
  if ("swagger" in value)
    throw new NewProviderError(
      `${name}:1: this is Swagger ${value.swagger}. Convert it first, then import the result:\n  npx -y swagger2openapi@7.0.8 --patch --outfile ${convertedName(name)} ${name}`,
    );
  if (/^3\.0(?:\.|$)/.test(version)) return true;
  if (/^3\.1(?:\.|$)/.test(version)) return false;
  throw new NewProviderError(
    version === ""
      ? `${name}:1: Not an OpenAPI document: expected \`openapi\` with a version, such as \`openapi: 3.1.0\`.`
      : `${name}:1: OpenAPI ${version} is not supported. Convert the document to 3.0 or 3.1.`,
  );
}

function convertedName(name: string): string {
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}.openapi3${extension || ".yaml"}`;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that means itself.
    return text;
  }
}
