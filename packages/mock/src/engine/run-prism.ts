import type { OpenApiDocument } from "@certspec/openapi";
import { createInstance, getHttpOperationsFromSpec } from "../prism-engine.ts";
import type { Operation } from "./operation.ts";

// The one file that calls Prism. Its own types come with those of fp-ts; these cover the parts in use.

/** A request in the form that Prism reads. */
export interface PrismRequest {
  method: string;
  url: { path: string; query: Record<string, string | string[]> };
  headers: Record<string, string>;
  body?: unknown;
}

/** A violation in Prism's own form, which it chooses error responses by. */
export interface Diagnostic {
  path?: readonly string[];
  /** 0 to 3: error, warning, information, hint. */
  severity: number;
  code?: string | number;
  message: string;
  /** Challenges for a `WWW-Authenticate` header. */
  tags?: readonly string[];
}

export interface PrismConfig {
  checkSecurity: boolean;
  validateRequest: boolean;
  validateResponse: boolean;
  errors: boolean;
  mock: { dynamic: boolean; ignoreExamples?: boolean; seed?: string; code?: number; exampleKey?: string };
}

/** Steps of Prism that the mock replaces. */
export interface PrismSteps {
  route?: () => Either<Operation>;
  validateInput?: () => Either<PrismRequest>;
  mock?: (input: { resource: Operation; input: { validations: Diagnostic[] } }) => () => Either<PrismOutput>;
}

export interface PrismOutput {
  statusCode: number;
  headers?: Record<string, unknown>;
  body?: unknown;
}

export interface PrismRun {
  output: PrismOutput;
  validations: { output: Diagnostic[] };
}

export type Either<Value> = { _tag: "Left"; left: unknown } | { _tag: "Right"; right: Value };

/** Reads the operations of a document; its references are replaced in place. */
export async function operationsOf(document: OpenApiDocument): Promise<Operation[]> {
  return (await prism.getHttpOperationsFromSpec(document)) as Operation[];
}

/** Runs Prism's steps on a request: route, validate, mock, validate the response. */
export function runPrism(
  request: PrismRequest,
  {
    operations,
    steps,
    config = {},
  }: { operations: readonly Operation[]; steps: PrismSteps; config?: Partial<PrismConfig> },
): Promise<Either<PrismRun>> {
  // A new one each time: Prism writes the media types that a request accepts into its configuration.
  const full: PrismConfig = {
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    mock: { dynamic: false },
    ...config,
  };
  return prism.createInstance(full, { ...steps, logger: silent }).request(request, operations, full)();
}

interface Prism {
  getHttpOperationsFromSpec(document: object): Promise<unknown[]>;
  createInstance(
    config: PrismConfig,
    components: PrismSteps & { logger: object },
  ): {
    request(
      request: PrismRequest,
      operations: readonly Operation[],
      config: PrismConfig,
    ): () => Promise<Either<PrismRun>>;
  };
}

const prism = { createInstance, getHttpOperationsFromSpec } as Prism;

const ignore = (): void => undefined;
const silent: object = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  child: (): object => silent,
};
