import type { Document, Server } from "@certspec/openapi";
import type { CredentialFacts } from "../../../scripts/src/generator/api-facts.ts";
import type { OperationModel } from "../../../scripts/src/generator/operation-model.ts";

/** A provider as its pages describe it. */
export interface Provider {
  /** As in `packages/<name>`. */
  name: string;
  /** The name of its client in programs. */
  variable: string;
  /** As people write it. */
  title: string;
  /** The package to install. */
  packageName: string;
  /** The function that creates its client. */
  createName: string;
  document: Document;
  servers: readonly Server[];
  credentials: CredentialFacts[];
  operations: DocumentedOperation[];
}

/** An operation with the signature that its package gives it. */
export interface DocumentedOperation extends OperationModel {
  provider: Provider;
  /** `cloudflare.customCsrs.list` */
  call: string;
  signature: string;
}
