import type { Mock } from "@certspec/mock";
import { type Document, essenceOf } from "@certspec/openapi";
import type { Contract } from "../../checker/contract.ts";
import { headerValue } from "../../checker/message/header-lines.ts";
import { readRequest } from "../../checker/message/request-message.ts";
import { readResponse } from "../../checker/message/response-message.ts";
import { compare } from "../../checker/mismatch.ts";
import { type Operation, operationsOf, routeShape } from "../../checker/operations-of.ts";
import type { Recorder } from "../../report/create-recorder.ts";
import { argumentsForOperation } from "../../suite/arguments-for-operation.ts";
import { type ContractCase, contractCases } from "../../suite/contract-cases.ts";
import { type CaseDiagnostic, failWith } from "../../suite/contract-error.ts";
import { coveredItems } from "../../suite/coverage/covered-items.ts";
import { secretsFor } from "../../suite/credentials.ts";
import { preferFor, violationsOf } from "../../suite/mock-exchange.ts";
import { sendPlain } from "../../suite/wire/send-plain.ts";
import { type Call, writeCall } from "../../suite/wire/write-call.ts";
import type { DocumentTest } from "./document-test.ts";
import { type WrongCall, wrongCalls } from "./wrong-calls.ts";

export interface DocumentSetting {
  document: Document;
  /** At the mock's URL. */
  contract: Contract;
  mock: Mock;
  recorder: Recorder;
}

/** Right requests of all cases, which its mock must answer as they ask; and wrong ones, which must be found and rejected. */
export function documentTests(setting: DocumentSetting): DocumentTest[] {
  const hidden = hiddenOperations(operationsOf(setting.document));
  if (hidden.size > 0)
    setting.recorder.note(
      `${hidden.size} ${hidden.size === 1 ? "operation is" : "operations are"} not tested, because another one has the same path: ${listed(hidden)}`,
    );
  const cases = contractCases(setting.document).filter(({ operation }) => !hidden.has(operation.id));
  const first = new Map(cases.toReversed().map((each) => [each.operation.id, each]));
  return [
    ...cases.map(
      (each): DocumentTest => ({
        title: each.title,
        phase: "examples",
        operation: each.operation.id,
        run: async () => failWith(each.title, await responseDiagnostics(each, setting)),
      }),
    ),
    ...[...first.values()].toReversed().map((each): DocumentTest => {
      const title = `${each.operation.id} rejects what is wrong`;
      const run = async (): Promise<void> => failWith(title, await rejectionDiagnostics(each, setting));
      return { title, phase: "rejections", operation: each.operation.id, run };
    }),
  ];
}

/** The operations whose requests reach another one, which has the same path but for the names of parameters. */
function hiddenOperations(operations: readonly Operation[]): Set<string> {
  const shapes = new Set<string>();
  const hidden = operations.filter((operation) => {
    const shape = routeShape(operation);
    const isHidden = shapes.has(shape);
    shapes.add(shape);
    return isHidden;
  });
  return new Set(hidden.map(({ id }) => id));
}

const maxNamed = 5;

function listed(names: ReadonlySet<string>): string {
  const more = names.size > maxNamed ? [`and ${names.size - maxNamed} more`] : [];
  return [...[...names].slice(0, maxNamed), ...more].join(", ");
}

async function responseDiagnostics(contractCase: ContractCase, setting: DocumentSetting): Promise<CaseDiagnostic[]> {
  const { document, contract, mock, recorder } = setting;
  const { operation, status, example, accept, alternative, mediaType } = contractCase;
  const call = callFor(contractCase, setting);
  const wanted = status < 300 && mediaType !== undefined ? (accept ?? mediaType) : undefined;
  const headers = { prefer: preferFor(status, example?.name), ...(wanted !== undefined && { accept: wanted }) };
  const request = await writeCall(document, { ...call, headers });
  mock.reset();
  const response = await sendPlain(request);
  const [recorded] = mock.requests;
  const found = await contract.checkRequest(request, { operationId: operation.id, secrets: call.secrets });
  if (found.length) return found;
  const message = await readRequest(request);
  const exchange = { operation, message, secrets: call.secrets, alternative };
  recorder.cover(coveredItems(document, exchange));
  const [violation] = (recorded ? violationsOf(recorded) : []).filter(({ place }) => !place.startsWith("response"));
  if (violation) {
    // That is a fault of the mock, since the request is right.
    recorder.note(`${operation.id}: the mock rejects a valid request: ${violation.received}`);
    return [];
  }
  // The document is not at fault where the mock is at its limits.
  if (response.status === 501 && status !== 501) {
    const reason = recorded?.violations.find(({ on }) => on === "response")?.message;
    recorder.note(
      `${operation.id} answers ${status} in ${mediaType}: not tested: ${reason ?? "the mock does not support the media type"}`,
    );
    return [];
  }
  const diagnostics = compare("status of the mock", status, response.status);
  if (diagnostics.length) return diagnostics;
  const judged = await contract.checkResponse(request, response);
  if (judged.length && example) return judged;
  if (judged.length) {
    const what = `${operation.id} answers ${status}`;
    recorder.note(`${what}: the mock's generated response does not match the schema. Add an example to the response`);
    return [];
  }
  const received = await readResponse(response);
  const type = headerValue(received.headers, "content-type");
  const judgedResponse = { status: response.status, mediaType: type && essenceOf(type), example: example?.name };
  recorder.cover(coveredItems(document, { ...exchange, response: judgedResponse }));
  return [];
}

async function rejectionDiagnostics(contractCase: ContractCase, setting: DocumentSetting): Promise<CaseDiagnostic[]> {
  const call = callFor(contractCase, setting);
  const found: CaseDiagnostic[] = [];
  for (const wrong of wrongCalls(setting.document, call)) found.push(...(await diagnosticsAbout(wrong, call, setting)));
  return found;
}

async function diagnosticsAbout(wrong: WrongCall, call: Call, setting: DocumentSetting): Promise<CaseDiagnostic[]> {
  const { document, contract, mock, recorder } = setting;
  const written = await writeCall(document, wrong.change(call));
  const request = wrong.rewrite?.(written) ?? written;
  // A body without bytes, such as a form without fields, has no media type.
  if (wrong.code === "REQ-TYPE-UNDECLARED" && !request.body?.length) return [];
  const codes: string[] = (await contract.checkRequest(request)).map(({ code }) => code);
  if (!codes.includes(wrong.code))
    return [{ place: wrong.name, expected: wrong.code, received: codes.join(", ") || "nothing wrong" }];
  mock.reset();
  const { status } = await sendPlain(request);
  const isRejected = status >= 400 || mock.requests.some(({ violations }) => violations.length);
  if (!isRejected) recorder.note(`${call.operation.id}: the mock accepts ${wrong.name}`);
  return [];
}

function callFor(contractCase: ContractCase, { document, mock }: DocumentSetting): Call {
  const { operation, credentialSet } = contractCase;
  const { parameters, body, params } = argumentsForOperation(document, contractCase);
  const secrets = secretsFor(document, operation, credentialSet);
  return { operation, baseUrl: mock.url, parameters, body, given: params.body, secrets };
}
