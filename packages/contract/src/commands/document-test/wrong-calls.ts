import { allows, type Document, isJson, type Parameter, type Schema } from "@certspec/openapi";
import type { DiagnosticCode } from "../../checker/codes/diagnostic-codes.ts";
import { resolveReference } from "../../checker/resolve-reference.ts";
import { demandsVisible } from "../../suite/credentials.ts";
import type { Call, WrittenCall } from "../../suite/wire/write-call.ts";

/** A valid call with one mistake. */
export interface WrongCall {
  /** A description of the mistake. */
  name: string;
  /** The code that a checker must find. */
  code: DiagnosticCode;
  change: (call: Call) => Call;
  /** Changes the request. */
  rewrite?: (request: WrittenCall) => WrittenCall;
}

/** The mistakes that can be made in a call: what is required left out, wrong types, broken bodies, no credentials. */
export function wrongCalls(document: Document, call: Call): WrongCall[] {
  const { operation, body } = call;
  return [
    ...call.parameters.flatMap(({ parameter, value }) =>
      value === undefined ? [] : wrongParameters(document, parameter),
    ),
    ...(body ? wrongBodies(call) : []),
    ...(demandsVisible(document, operation)
      ? [{ name: "no credentials", code: "SEC-MISSING" as const, change: (given: Call) => ({ ...given, secrets: {} }) }]
      : []),
  ];
}

function wrongParameters(document: Document, parameter: Parameter): WrongCall[] {
  const { name, in: place, required, schema, content } = parameter;
  const replaced = (value: unknown) => (call: Call) => ({
    ...call,
    parameters: call.parameters.map((each) => (each.parameter === parameter ? { ...each, value } : each)),
  });
  const codeOf = (fault: string): DiagnosticCode => `REQ-${place.toUpperCase()}-${fault}` as DiagnosticCode;
  const missing =
    required && place !== "path" && (place !== "header" || name.toLowerCase() !== "host")
      ? [{ name: `no ${place} ${name}`, code: codeOf("MISSING"), change: replaced(undefined) }]
      : [];
  const isNumber = !content && schema !== undefined && takesNumbersOnly(document, schema);
  const invalid = isNumber
    ? [{ name: `${place} ${name} that is not a number`, code: codeOf("INVALID"), change: replaced("no-number") }]
    : [];
  return [...missing, ...invalid];
}

function takesNumbersOnly(document: Document, node: Schema): boolean {
  const { type, enum: values } = resolveReference(document, node);
  const types = [type].flat();
  return values === undefined && types.length > 0 && types.every((each) => each === "integer" || each === "number");
}

function wrongBodies({ operation, body }: Call): WrongCall[] {
  const { value: node } = operation.requestBody ?? {};
  const declared = Object.keys(node?.content ?? {});
  const same = (call: Call): Call => call;
  const canBeEmpty = declared.some((mediaType) => !/[/+]json|multipart/.test(mediaType));
  const foreign = "application/vnd.certspec-contract";
  return [
    ...(node?.required && !canBeEmpty
      ? [{ name: "no body", code: "REQ-BODY-MISSING" as const, change: (call: Call) => ({ ...call, body: undefined }) }]
      : []),
    ...(isJson(body?.mediaType ?? "")
      ? [{ name: "a body that is not JSON", code: "REQ-BODY-SYNTAX" as const, change: same, rewrite: cutBody }]
      : []),
    ...(declared.some((mediaType) => allows(mediaType, foreign))
      ? []
      : [
          {
            name: "a body in an undeclared media type",
            code: "REQ-TYPE-UNDECLARED" as const,
            change: (call: Call) => ({ ...call, headers: { ...call.headers, "content-type": foreign } }),
          },
        ]),
  ];
}

/** No value in JSON ends like this. */
function cutBody(request: WrittenCall): WrittenCall {
  return { ...request, body: new TextEncoder().encode('{"cut') };
}
