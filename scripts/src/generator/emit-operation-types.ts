import { emitParams } from "./emit-params.ts";
import { emitErrors, emitReturnType } from "./emit-return-type.ts";
import type { Wait } from "./emit-waits.ts";
import { jsdoc } from "./jsdoc.ts";
import type { OperationModel } from "./operation-model.ts";
import type { TypeContext } from "./type-expressions.ts";

/** The types that one operation brings, and the signature of its method. */
export interface OperationTypes {
  declarations: string;
  signature: string;
  wait: Wait | undefined;
}

/** Writes an operation's flat parameters, its errors by status, and its method. */
export function emitOperationTypes(operation: OperationModel, context: TypeContext): OperationTypes {
  const call = `\`${[...operation.resource, operation.method].join(".")}\``;
  const params = emitParams(operation, call, context);
  const returned = emitReturnType(operation, context);
  const errors = emitErrors(operation, call, context);
  const options = operation.pagination ? "PageOptions" : "CallOptions";
  return {
    wait: operation.states.length > 0 ? { operation, record: returned.record, params: params.type } : undefined,
    declarations: [params.declaration, returned.declaration, errors].filter(Boolean).join("\n"),
    signature: `${methodDoc(operation)}  ${methodName(operation)}(params${params.required ? "" : "?"}: ${params.type}, options?: ${options}): ${returned.type};\n`,
  };
}

/** Written plainly, `new` would make the resource a constructor. */
function methodName({ method }: OperationModel): string {
  return method === "new" ? `"${method}"` : method;
}

function methodDoc({ source, failures }: OperationModel): string {
  const throws = failures.length
    ? `@throws ApiError when the API responds with ${failures.map(({ status }) => status).join(", ")}.`
    : undefined;
  const see = source.externalDocs ? `@see {@link ${source.externalDocs.url}}` : undefined;
  return jsdoc([source.summary, source.description, throws, see, source.deprecated ? "@deprecated" : undefined], "  ");
}
