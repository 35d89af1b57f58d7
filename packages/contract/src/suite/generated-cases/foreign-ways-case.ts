import type { Document } from "@certspec/openapi";
import { formatDiagnostic } from "../../checker/diagnostic.ts";
import { type Operation, operationsOf } from "../../checker/operations-of.ts";
import { argumentsForOperation } from "../arguments-for-operation.ts";
import type { ContractCase } from "../contract-cases.ts";
import { waysOf } from "../credentials.ts";
import { plainError } from "../plain-error.ts";
import { answerWith } from "./answer-with.ts";
import type { GeneratedCase, GeneratedSetting } from "./generated-case.ts";
import { inProcessCalls } from "./in-process-call.ts";

/** Calls with credentials that only other operations take: the client refuses to send them here. */
export function foreignWaysCase(contractCase: ContractCase, setting: GeneratedSetting): GeneratedCase[] {
  const { operation } = contractCase;
  const { contract, document } = setting;
  const foreign = foreignWays(document, operation);
  if (!foreign.length) return [];
  const title = `${operation.id} is not sent with credentials of other operations`;
  const run = async (): Promise<void> => {
    const complaints: string[] = [];
    const { params } = argumentsForOperation(document, contractCase);
    for (const way of foreign) {
      const call = inProcessCalls(operation, { ...setting, way });
      const { requests, outcome } = await call(params, () => answerWith(contractCase, contractCase.example?.value));
      const names = `credentials ${way.join(" and ")}`;
      for (const request of requests) {
        const found = await contract.checkRequest(request, { operationId: operation.id });
        complaints.push(...found.map((diagnostic) => `${names}: sent: ${formatDiagnostic(diagnostic)}`));
      }
      if (!requests.length && !("error" in outcome.awaited)) complaints.push(`${names}: neither sent nor refused`);
    }
    if (complaints.length) throw plainError([title, ...complaints]);
  };
  return [{ title, operation: operation.id, run }];
}

/** Ways to authenticate that hold none of an operation's own; it has to need credentials. */
function foreignWays(document: Document, operation: Operation): string[][] {
  const own = waysOf(document, operation);
  if (!own.length) return [];
  const all = operationsOf(document).flatMap((each) => waysOf(document, each));
  const isForeign = (way: readonly string[]): boolean =>
    way.length > 0 && !own.some((each) => each.every((name) => way.includes(name)));
  return [...new Map(all.filter(isForeign).map((way) => [way.join(), way])).values()];
}
