import type { Generation } from "@certspec/openapi/samples";
import { createSchemas } from "../../checker/schema/create-schemas.ts";
import { contractCases } from "../contract-cases.ts";
import { answerCases } from "./answer-cases.ts";
import { foreignWaysCase } from "./foreign-ways-case.ts";
import type { GeneratedCase, GeneratedSetting } from "./generated-case.ts";
import { refusalCase } from "./refusal-case.ts";
import { requestCase } from "./request-case.ts";

/**
 * Cases beyond the examples, through a client without a socket: calls with generated arguments, with wrong ones, and
 * generated answers, those of a grown API among them.
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
  const answers = new Map(cases.toReversed().map((each) => [`${each.operation.id} answers ${each.status}`, each]));
  return [
    ...[...first.values()].flatMap((each) => [
      requestCase(each, setting, generation("request")),
      refusalCase(each, setting, generation("request")),
      ...foreignWaysCase(each, setting),
    ]),
    ...[...answers].flatMap(([title, each]) => answerCases(title, each, { ...setting, ...generation("response") })),
  ];
}
