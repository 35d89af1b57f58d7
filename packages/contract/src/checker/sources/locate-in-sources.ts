import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { keysOf } from "@certspec/openapi";
import type { Node } from "yaml";
import { readYamlFile, referenceOf, type YamlFile } from "./yaml-file.ts";

/**
 * Says at which file and line of its sources a part of a document is, for documents in one file, and for those that are
 * bundled from several, where `#/components/schemas/Thing` was `schemas/Thing.yaml`.
 * @example describeContract(document, createCloudflare, { locate: locateInSources("specs/cloudflare/openapi.yaml") });
 */
export function locateInSources(root: string | URL): (pointer: string) => string | undefined {
  const start = resolve(root instanceof URL ? fileURLToPath(root) : root);
  const files = new Map<string, YamlFile>();
  const read = (path: string): YamlFile => {
    const file = files.get(path) ?? readYamlFile(path);
    files.set(path, file);
    return file;
  };
  const known = new Map<string, string | undefined>();
  let components: Map<string, string> | undefined;
  const find = (pointer: string): string | undefined => {
    const keys = keysOf(pointer);
    const [first, section = "", name = ""] = keys;
    const file = read(start);
    const own = walk({ file, node: file.root }, keys, read);
    if (first !== "components" || own.depth >= Math.min(3, keys.length)) return placeOf(own);
    components ??= filesByName(start);
    const source = components.get(`${section}/${name}`) ?? components.get(name);
    if (source === undefined) return placeOf(own);
    const moved = read(source);
    return placeOf(walk({ file: moved, node: moved.root }, keys.slice(3), read));
  };
  return (pointer) => {
    if (!known.has(pointer)) known.set(pointer, existsSync(start) ? find(pointer) : undefined);
    return known.get(pointer);
  };
}

interface Place {
  file: YamlFile;
  node: Node | undefined;
}

/** Goes as far as there is a way; references are followed, in the same file and into others. */
function walk(start: Place, keys: readonly string[], read: (path: string) => YamlFile): Place & { depth: number } {
  let place = followed(start, read);
  for (const [index, key] of keys.entries()) {
    const next = place.node && place.file.child(place.node, key);
    if (!next) return { ...place, depth: index };
    place = followed({ file: place.file, node: next }, read);
  }
  return { ...place, depth: keys.length };
}

function followed(start: Place, read: (path: string) => YamlFile): Place {
  let place = start;
  for (let hops = 0; place.node && hops < 50; hops += 1) {
    const reference = referenceOf(place.file, place.node);
    if (reference === undefined) return place;
    const [path = "", fragment = ""] = reference.split("#");
    const target = path === "" ? place.file.path : join(dirname(place.file.path), path);
    if (/^[a-z]+:/i.test(path) || !existsSync(target)) return place;
    const file = read(target);
    let node = file.root;
    for (const key of keysOf(fragment)) node = node && file.child(node, key);
    if (!node) return place;
    place = { file, node };
  }
  return place;
}

function placeOf({ file, node }: Place): string | undefined {
  const line = node && file.lineOf(node);
  if (line === undefined) return undefined;
  const path = relative(process.cwd(), file.path);
  return `${(path.startsWith("..") || isAbsolute(path) ? file.path : path).replaceAll("\\", "/")}:${line}`;
}

/** The files beside and below a document: by folder and name, and by name where that says enough. */
function filesByName(start: string): Map<string, string> {
  const folder = dirname(start);
  const found = new Map<string, string>();
  for (const path of sourcesIn(folder).toSorted()) {
    const name = basename(path, extname(path));
    found.set(`${basename(dirname(path))}/${name}`, path);
    if (!found.has(name)) found.set(name, path);
  }
  return found;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(?:node_modules|dist)$/.test(entry.name) ? [] : sourcesIn(path);
    return /\.(?:ya?ml|json)$/.test(entry.name) ? [path] : [];
  });
}
