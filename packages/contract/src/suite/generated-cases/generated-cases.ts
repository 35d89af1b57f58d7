import type { Generation } from "@certspec/openapi/samples";
import { createSchemas } from "../../checker/schema/create-schemas.ts";
import { contractCases } from "../contract-cases.ts";
import type { GeneratedCase, GeneratedSetting } from "./generated-case.ts";
import { rejectionCase } from "./rejection-case.ts";
import { requestCase } from "./request-case.ts";
import { responseCases } from "./response-cases.ts";
import { wrongCredentialsCase } from "./wrong-credentials-case.ts";

/**
 * Cases beyond the examples, through a client without a socket: calls with generated arguments, with wrong ones, and
 * generated responses, those of a grown API among them.
 */
export function generatedCases(setting: GeneratedSetting): GeneratedCase[] {
  const { document } = setting;
  const schemas = createSchemas(document);
  const generation = (direction: Generation["direction"]): Generation => ({
    document,
    direction,
    isValid: (pointer, value) => schemas.isValid({ pointer, value, direction }),
  });
  const cases = contractCases(document).filter(({ requiredOnly }) => !requiredOnly);
  const first = new Map(cases.toReversed().map((each) => [each.operation.id, each]));
  const responses = new Map(cases.toReversed().map((each) => [`${each.operation.id} answers ${each.status}`, each]));
  return [
    ...[...first.values()].flatMap((each) => [
      requestCase(each, setting, generation("request")),
      rejectionCase(each, setting, generation("request")),
      ...wrongCredentialsCase(each, setting),
    ]),
    ...[...responses].flatMap(([title, each]) => responseCases(title, each, { ...setting, ...generation("response") })),
  ];
}
