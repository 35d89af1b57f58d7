import { existsSync } from "node:fs";
import { join } from "node:path";
import { entriesOf, isObject, type JsonObject, listOf } from "@certspec/openapi";
import { readYaml } from "../read-file.ts";
import { UpstreamError } from "../upstream-error.ts";

/** One place that says what a provider's API is like. */
export type Source =
  | { name: string; kind: "document"; url: string; operations: ReadonlyMap<string, readonly string[]> }
  | { name: string; kind: "pages"; index: string; below: string; operations: ReadonlyMap<string, readonly string[]> }
  | { name: string; kind: "har"; recording: string; base: string; operations: readonly string[] };

/** The content of `specs/<provider>/upstream.yaml`. */
export interface UpstreamConfig {
  provider: string;
  /** The folder of the spec. */
  folder: string;
  /** After how many days without a fetch the lock is stale. */
  freshForDays: number;
  /** The sources, the one that counts first. */
  sources: readonly Source[];
  /** The operations that no source is asked about, and why. */
  unwatched: ReadonlyMap<string, string>;
}

/** Reads the file that names the sources of a provider; throws a `UpstreamError` that names what is wrong in it. */
export function readUpstreamConfig(root: string, provider: string): UpstreamConfig {
  const folder = join(root, "specs", provider);
  const shown = `specs/${provider}/upstream.yaml`;
  if (!existsSync(join(folder, "upstream.yaml")))
    throw new UpstreamError(`${shown}: file not found; write one that names the sources of the provider`);
  const document = readYaml(join(folder, "upstream.yaml"));
  const content = isObject(document) ? document : {};
  const { freshForDays } = content;
  if (typeof freshForDays !== "number" || freshForDays <= 0)
    throw new UpstreamError(`${shown}: freshForDays has to be a number of days`);
  const sources = listOf(content.sources).map((source, index) =>
    readSource(isObject(source) ? source : {}, `${shown}: sources[${index}]`),
  );
  if (sources.length === 0) throw new UpstreamError(`${shown}: sources has to name at least one source`);
  const unwatched = new Map(entriesOf(content.unwatched).map(([id, reason]) => [id, readReason(id, reason, shown)]));
  return { provider, folder, freshForDays, sources, unwatched };
}

function readReason(id: string, reason: unknown, shown: string): string {
  if (typeof reason === "string" && reason !== "") return reason;
  throw new UpstreamError(`${shown}: unwatched.${id} has to be the reason, as a text`);
}

function readSource(source: JsonObject, place: string): Source {
  const text = (key: string): string => {
    const value = source[key];
    if (typeof value !== "string" || value === "") throw new UpstreamError(`${place}.${key} has to be a text`);
    return value;
  };
  const [name, kind] = [text("name"), text("kind")];
  if (kind === "har") {
    const operations = listOf(source.operations).map(String);
    if (operations.length === 0) throw new UpstreamError(`${place}.operations has to list at least one operation`);
    const base = text("base");
    if (!URL.canParse(base))
      throw new UpstreamError(`${place}.base has to be an address such as "https://api.test/v1"`);
    const recording = text("recording");
    if (/^[a-z]+:\/\//i.test(recording)) requireAddress(recording, `${place}.recording`);
    return { name, kind, recording, base, operations };
  }
  const operations = new Map(entriesOf(source.operations).map(([id, requests]) => [id, [requests].flat().map(String)]));
  if (operations.size === 0) throw new UpstreamError(`${place}.operations has to name at least one operation`);
  const address = (key: string): string => requireAddress(text(key), `${place}.${key}`);
  if (kind === "document") return { name, kind, url: address("url"), operations };
  if (kind === "pages") {
    const [index, below] = [address("index"), address("below")];
    const pages = new Map(
      [...operations].map(([id, [url = ""]]) => [id, [requireAddress(url, `${place}.operations.${id}`)]]),
    );
    return { name, kind, index, below, operations: pages };
  }
  throw new UpstreamError(`${place}.kind has to be "document", "pages" or "har", not "${kind}"`);
}

/** Facts come over connections that nobody can change on the way; a server on this machine is for trying. */
function requireAddress(address: string, place: string): string {
  const protocol = URL.canParse(address) ? new URL(address).protocol : "";
  if (protocol === "https:" || (protocol === "http:" && isLoopback(address))) return address;
  throw new UpstreamError(
    protocol === "http:"
      ? `${place}: ${address} is not encrypted, so anybody on the way can change it; name its https address`
      : `${place}: expected an address such as "https://api.test/openapi.json", got "${address}"`,
  );
}

/** Whether an address leads to this machine. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
