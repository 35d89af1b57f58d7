import type { Document } from "@certspec/openapi";
import { formatDiagnostic } from "../../checker/diagnostic.ts";
import { type Operation, operationsOf } from "../../checker/operations-of.ts";
import { argumentsForOperation } from "../arguments-for-operation.ts";
import type { ContractCase } from "../contract-cases.ts";
import { credentialSetsOf } from "../credentials.ts";
import { plainError } from "../plain-error.ts";
import type { GeneratedCase, GeneratedSetting } from "./generated-case.ts";
import { inProcessCalls } from "./in-process-call.ts";
import { responseWith } from "./response-with.ts";

/** Calls with credentials that only other operations take: the client rejects the call instead of sending them. */
export function wrongCredentialsCase(contractCase: ContractCase, setting: GeneratedSetting): GeneratedCase[] {
  const { operation } = contractCase;
  const { contract, document } = setting;
  const foreign = foreignCredentialSets(document, operation);
  if (!foreign.length) return [];
  const title = `${operation.id} is not sent with credentials of other operations`;
  const run = async (): Promise<void> => {
    const diagnostics: string[] = [];
    const { params } = argumentsForOperation(document, contractCase);
    for (const credentialSet of foreign) {
      const call = inProcessCalls(operation, { ...setting, credentialSet });
      const { requests, outcome } = await call(params, () => responseWith(contractCase, contractCase.example?.value));
      const names = `credentials ${credentialSet.join(" and ")}`;
      for (const request of requests) {
        const found = await contract.checkRequest(request, { operationId: operation.id });
        diagnostics.push(...found.map((diagnostic) => `${names}: sent: ${formatDiagnostic(diagnostic)}`));
      }
      if (!requests.length && !("error" in outcome.awaited)) diagnostics.push(`${names}: neither sent nor rejected`);
    }
    if (diagnostics.length) throw plainError([title, ...diagnostics]);
  };
  return [{ title, operation: operation.id, run }];
}

/** Credential sets that hold none of an operation's own; it has to need credentials. */
function foreignCredentialSets(document: Document, operation: Operation): string[][] {
  const own = credentialSetsOf(document, operation);
  if (!own.length) return [];
  const all = operationsOf(document).flatMap((each) => credentialSetsOf(document, each));
  const isForeign = (credentialSet: readonly string[]): boolean =>
    credentialSet.length > 0 && !own.some((each) => each.every((name) => credentialSet.includes(name)));
  return [...new Map(all.filter(isForeign).map((credentialSet) => [credentialSet.join(), credentialSet])).values()];
}
