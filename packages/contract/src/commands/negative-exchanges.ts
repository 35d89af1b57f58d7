import type { Generation } from "@certspec/openapi/samples";
import { attempted } from "../checker/attempted.ts";
import type { Contract } from "../checker/contract.ts";
import { carriedBy } from "../checker/security/carried.ts";
import { argumentsForOperation } from "../suite/arguments-for-operation.ts";
import type { ContractCase } from "../suite/contract-cases.ts";
import { credentialSetsOf } from "../suite/credentials.ts";
import { arbitraryBody } from "../suite/generated-cases/arbitrary-arguments.ts";
import { type WrongArguments, wrongArguments } from "../suite/generated-cases/wrong-arguments.ts";
import { type WrittenCall, writeCall } from "../suite/wire/write-call.ts";
import { callOf, type Planned, type Target } from "./planned-exchange.ts";

/** Requests with a wrong part of a body, as many as are sent for each part. */
const mostForPart = 3;

/** Requests that a server must reject: each with one wrong argument, and one without credentials where they are needed. */
export async function negativeExchanges(
  contractCase: ContractCase,
  { contract, generation, ...target }: Target & { contract: Contract; generation: Generation },
): Promise<Planned[]> {
  const { operation } = contractCase;
  const short = { ...contractCase, requiredOnly: true };
  const base = attempted(() => argumentsForOperation(target.document, short));
  // The valid request already reports arguments that cannot be written.
  if (base instanceof Error) return [];
  const hasBody = arbitraryBody(operation, generation) !== undefined;
  const counts = new Map<string, number>();
  const planned: Planned[] = [];
  for (const wrong of wrongArguments(operation, { right: base.params, hasBody, generation })) {
    const kind = kindOf(wrong);
    const count = counts.get(kind) ?? 0;
    if (count >= (wrong.place.startsWith("body") ? mostForPart : 1)) continue;
    const request = await written(wrong, short, target);
    // The checker decides whether it is wrong: some of them are others once they are written.
    if (!request || !(await isWrong(request, contract, operation.id))) continue;
    counts.set(kind, count + 1);
    planned.push({ contractCase, wrong: wrong.what, write: async () => request });
  }
  const credentialSets = credentialSetsOf(target.document, operation);
  if (!credentialSets.length || credentialSets.some((credentialSet) => !credentialSet.length)) return planned;
  const places = carriedBy(target.document);
  const headers = Object.entries(target.headers).filter(([name]) => name !== "cookie" && !places.has(`header ${name}`));
  const anonymous = { ...target, headers: Object.fromEntries(headers) };
  return [
    ...planned,
    { contractCase, wrong: "no credentials", write: () => writeCall(target.document, callOf(short, anonymous)) },
  ];
}

/** A server has one way to look at a text where a number belongs; another text would show no more. */
function kindOf({ place, params }: WrongArguments): string {
  const name = place.slice(place.indexOf(" ") + 1);
  return `${place} ${typeof params[name]}`;
}

/** A request as it would be sent; nothing where a wrong value has no written form. */
async function written(wrong: WrongArguments, short: ContractCase, target: Target): Promise<WrittenCall | undefined> {
  const call = callOf(short, target);
  const given = argumentsForOperation(target.document, short).params;
  const isOwn = (name: string, value: unknown): boolean => value === undefined || Object.hasOwn(given, name);
  const parameters = call.parameters.map(({ parameter, value }) => ({
    parameter,
    value: isOwn(parameter.name, value) ? wrong.params[parameter.name] : value,
  }));
  // Without its value there is no path.
  if (parameters.some(({ parameter, value }) => parameter.in === "path" && value === undefined)) return undefined;
  const hasBody = Object.hasOwn(wrong.params, "body");
  const changed = { ...call, parameters, body: hasBody ? call.body : undefined, given: wrong.params.body };
  return writeCall(target.document, changed).catch(() => undefined);
}

async function isWrong(request: WrittenCall, contract: Contract, operationId: string): Promise<boolean> {
  const found = await contract.checkRequest(request, { operationId });
  return found.some(({ code }) => code.startsWith("REQ-"));
}
