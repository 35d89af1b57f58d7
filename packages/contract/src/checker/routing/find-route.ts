import { createPathTree, type Document, type PathTree, parameterReader, routeTemplate } from "@certspec/openapi";
import type { DiagnosticCode } from "../codes/diagnostic-codes.ts";
import { type Diagnostic, diagnose } from "../diagnostic.ts";
import type { RequestMessage } from "../message/request-message.ts";
import type { Operation } from "../operations-of.ts";
import { type Base, basesOf } from "./base-paths.ts";

/** The operation that a request is one of, and what fills its path. */
export interface Route {
  operation: Operation;
  /** Names to raw values. */
  segments: ReadonlyMap<string, string>;
}

/** The result of routing a request: an operation, diagnostics, or both. */
export interface Found {
  route?: Route;
  diagnostics: Diagnostic[];
}

/** Makes a function that finds the operation of a request. */
export function createRouter(
  document: Document,
  { operations, baseUrl }: { operations: readonly Operation[]; baseUrl: string | undefined },
): (message: RequestMessage) => Found {
  const table = pathTable(operations);
  const bases = new Map(operations.map((operation) => [operation, basesOf(document, operation, baseUrl)]));
  const all = [...new Map([...bases.values()].flat().map((base) => [base.url, base])).values()];

  return (message) => {
    const find = (allowsEmpty: boolean): Route[] => {
      const paths = new Set(
        all.flatMap(({ path }) => (path.test(message.path) ? [message.path.replace(path, "")] : [])),
      );
      return [...paths]
        .flatMap((path) => matchPath(table, path === "" ? "/" : path, { allowsEmpty }))
        .filter(({ operation }) => bases.get(operation)?.some((base) => base.path.test(message.path)));
    };
    const isMeant = ({ operation }: Route): boolean => operation.method === message.method;
    const based = find(false);
    const slashed = slashedMatch(message, { table, all });
    // An empty segment is a parameter without a value, unless the path is another one with a slash too many.
    const route = based.find(isMeant) ?? (slashed && isMeant(slashed) ? undefined : find(true).find(isMeant));
    if (route) return { route, diagnostics: checkOrigin(message, bases.get(route.operation) ?? []) };
    return { diagnostics: [lost(message, { table, all, based, slashed })] };
  };
}

/** The operation whose path differs by a slash at its end. */
function slashedMatch({ path }: RequestMessage, { table, all }: Pick<Lost, "table" | "all">): Route | undefined {
  const slashed = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
  return all.flatMap((base) => (base.path.test(slashed) ? matchPath(table, slashed.replace(base.path, "")) : []))[0];
}

function checkOrigin({ origin, path }: RequestMessage, bases: readonly Base[]): Diagnostic[] {
  const isKnown = bases.some(
    (base) => base.origin === undefined || (base.origin.test(origin ?? "") && base.path.test(path)),
  );
  if (origin === undefined || isKnown) return [];
  const expected = bases.map(({ url }) => url).join(" or ");
  return [diagnose("ROUTE-SERVER-UNDECLARED", { place: "url", pointer: "/servers", expected, received: origin })];
}

interface Lost {
  table: PathTable;
  all: readonly Base[];
  based: readonly Route[];
  slashed: Route | undefined;
}

/** Says why a request reaches no operation. */
function lost({ method, path }: RequestMessage, { table, all, based, slashed }: Lost): Diagnostic {
  const received = `${method} ${path}`;
  const found = (code: DiagnosticCode, expected: string, pointer: string): Diagnostic =>
    diagnose(code, { place: code === "ROUTE-METHOD-UNDECLARED" ? "method" : "path", pointer, expected, received });
  const [first] = based;
  if (first) {
    const methods = based.map(({ operation }) => operation.method).join(" or ");
    return found("ROUTE-METHOD-UNDECLARED", methods, first.operation.pointer.replace(/\/[^/]+$/, ""));
  }
  if (slashed) return found("ROUTE-TRAILING-SLASH", slashed.operation.path, slashed.operation.pointer);
  const [misplaced] = suffixes(path).flatMap((suffix) => matchPath(table, suffix));
  const isBased = all.some((base) => base.path.test(path));
  const expected = all.map(({ url }) => url).join(" or ");
  if (misplaced && !isBased)
    return found("ROUTE-BASE-PATH", `${expected} before ${misplaced.operation.path}`, "/servers");
  return found("ROUTE-PATH-UNKNOWN", "a path of the document", "/paths");
}

/** The operations at each place that a path can lead to. */
type PathTable = PathTree<{ operation: Operation; read: ReturnType<typeof parameterReader> }[]>;

function pathTable(operations: readonly Operation[]): PathTable {
  const table: PathTable = createPathTree();
  for (const operation of operations) {
    const parameters = operation.parameters.map(({ value }) => value);
    const template = routeTemplate(operation.path, parameters);
    table.at(template, () => []).push({ operation, read: parameterReader(template) });
  }
  return table;
}

/** The operations whose template matches a path best; templates that differ in their parameters alone match it alike. */
function matchPath(table: PathTable, path: string, { allowsEmpty = false }: { allowsEmpty?: boolean } = {}): Route[] {
  const found = table
    .find(path)
    .map((entries) => entries.map(({ operation, read }): Route => ({ operation, segments: read(path) })))
    .filter((routes) => allowsEmpty || routes.every(({ segments }) => ![...segments.values()].includes("")));
  const best = shapeOf(found[0]);
  return found.filter((routes) => shapeOf(routes) === best).flat();
}

function shapeOf(routes: readonly Route[] | undefined): string | undefined {
  return routes?.[0]?.operation.path.replaceAll(/\{[^{}]+\}/g, "{}");
}

function suffixes(path: string): string[] {
  const parts = path.split("/").slice(1);
  return parts.map((_, index) => `/${parts.slice(index).join("/")}`);
}
