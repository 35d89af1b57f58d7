import type { Document } from "@certspec/openapi";
import { argumentsForOperation } from "../suite/arguments-for-operation.ts";
import type { ContractCase } from "../suite/contract-cases.ts";
import { type Call, type WrittenCall, writeCall } from "../suite/wire/write-call.ts";

/** A request to send, and its purpose. */
export interface Planned {
  contractCase: ContractCase;
  /** The mistake, if the server must reject the request. */
  wrong?: string;
  /** Creates the request. */
  write: () => Promise<WrittenCall>;
}

export interface Target {
  document: Document;
  baseUrl: string;
  /** Sent with each request, credentials among them. */
  headers: Readonly<Record<string, string>>;
}

/** The request of a case with its required arguments only, because optional ones may hide what is to be seen. */
export function plannedExchange(contractCase: ContractCase, target: Target): Planned {
  const short = { ...contractCase, requiredOnly: true };
  return {
    contractCase,
    write: async () => writeCall(target.document, callOf(short, target)),
  };
}

/**
 * The call of a case.
 * @throws {TypeError} where a value needs an example.
 */
export function callOf(contractCase: ContractCase, { document, baseUrl, headers }: Target): Call {
  const { parameters, body, params } = argumentsForOperation(document, contractCase);
  return { operation: contractCase.operation, baseUrl, parameters, body, given: params.body, secrets: {}, headers };
}
