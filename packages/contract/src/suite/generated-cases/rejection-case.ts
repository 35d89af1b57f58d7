import type { Generation } from "@certspec/openapi/samples";
import type { Diagnostic } from "../../checker/diagnostic.ts";
import { formatDiagnostic } from "../../checker/diagnostic.ts";
import { argumentsForOperation } from "../arguments-for-operation.ts";
import type { ContractCase } from "../contract-cases.ts";
import { plainError } from "../plain-error.ts";
import { arbitraryBody, coveringArguments, fixedBody } from "./arbitrary-arguments.ts";
import type { GeneratedCase, GeneratedSetting } from "./generated-case.ts";
import { inProcessCalls } from "./in-process-call.ts";
import { responseWith } from "./response-with.ts";
import { type WrongArguments, wrongArguments } from "./wrong-arguments.ts";

/** Calls with one wrong argument each: the client rejects it, or the request shows it; nothing slips through. */
export function rejectionCase(
  contractCase: ContractCase,
  setting: GeneratedSetting,
  generation: Generation,
): GeneratedCase {
  const { operation } = contractCase;
  const { contract, rejectsMissing } = setting;
  const title = `${operation.id} lets no wrong argument slip through`;
  return {
    title,
    operation: operation.id,
    run: async () => {
      const call = inProcessCalls(operation, setting);
      const [covering] = coveringArguments(operation, generation);
      const stated = argumentsForOperation(generation.document, contractCase).params;
      const right = { ...(covering ?? stated), ...fixedBody(contractCase, generation) };
      const hasBody = arbitraryBody(operation, generation) !== undefined;
      const diagnostics: string[] = [];
      for (const wrong of wrongArguments(operation, { right, hasBody, generation })) {
        const { requests, outcome } = await call(wrong.params, () =>
          responseWith(contractCase, contractCase.example?.value),
        );
        const [request] = requests;
        if (!request) {
          if (!("error" in outcome.awaited)) diagnostics.push(`${wrong.what}: neither sent nor rejected`);
          continue;
        }
        if (wrong.isMissing && rejectsMissing) {
          diagnostics.push(`${wrong.what}: sent, where the client has to reject it`);
          continue;
        }
        const found = await contract.checkRequest(request, { operationId: operation.id });
        if (!found.some((diagnostic) => isAbout(diagnostic, wrong)))
          diagnostics.push(
            [`${wrong.what}: sent as if it were right`, ...found.map(formatDiagnostic)].join("; beside "),
          );
      }
      if (diagnostics.length) throw plainError([title, ...diagnostics]);
    },
  };
}

/** A diagnostic is about a wrong argument where its place is that argument's, or a part or the whole of it. */
function isAbout({ code, place }: Diagnostic, { place: wrong }: WrongArguments): boolean {
  if (wrong.startsWith("path ") && code.startsWith("ROUTE-")) return true;
  if (!code.startsWith("REQ-")) return false;
  const [first, second] = [`${place}/`, `${wrong}/`].map((each) => each.replace(" /", "/"));
  return first?.startsWith(second ?? "") === true || second?.startsWith(first ?? "") === true;
}
