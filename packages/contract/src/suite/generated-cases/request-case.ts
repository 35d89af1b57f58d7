import type { Generation } from "@certspec/openapi/samples";
import { formatDiagnostic } from "../../checker/diagnostic.ts";
import { show } from "../../checker/mismatch.ts";
import type { ContractCase } from "../contract-cases.ts";
import { secretsFor } from "../credentials.ts";
import { plainError } from "../plain-error.ts";
import { arbitraryArguments, coveringArguments, fixedBody } from "./arbitrary-arguments.ts";
import type { GeneratedCase, GeneratedSetting } from "./generated-case.ts";
import { inProcessCalls } from "./in-process-call.ts";
import { responseWith } from "./response-with.ts";
import { runProperty } from "./run-property.ts";

/** Calls with any arguments that the document allows: what arrives is what was meant. */
export function requestCase(
  contractCase: ContractCase,
  setting: GeneratedSetting,
  generation: Generation,
): GeneratedCase {
  const { operation } = contractCase;
  const { contract, document } = setting;
  const title = `${operation.id} sends what the caller means`;
  return {
    title,
    operation: operation.id,
    run: async (options) => {
      const call = inProcessCalls(operation, setting);
      const fixed = fixedBody(contractCase, generation);
      const secrets = secretsFor(document, operation);
      const check = async (params: Record<string, unknown>): Promise<string[]> => {
        const intended = { ...params, ...fixed };
        const { requests, outcome } = await call(intended, () =>
          responseWith(contractCase, contractCase.example?.value),
        );
        const [request, ...more] = requests;
        if (!request || more.length) {
          const error = "error" in outcome.awaited ? ` (${show(outcome.awaited.error)})` : "";
          return [`requests: expected 1, received ${requests.length}${error}`];
        }
        const found = await contract.checkRequest(request, { intended, operationId: operation.id, secrets });
        return found.map(formatDiagnostic);
      };
      for (const params of coveringArguments(operation, generation)) {
        const diagnostics = await check(params);
        if (diagnostics.length) throw plainError([title, ...diagnostics, `with ${show(params)}`]);
      }
      await runProperty(arbitraryArguments(operation, generation), check, { ...options, title });
    },
  };
}
