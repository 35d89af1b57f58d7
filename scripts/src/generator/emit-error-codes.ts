import type { Document } from "@certspec/openapi";
import { jsdoc } from "./jsdoc.ts";

/** The codes that errors of the API are known to have, as constants with a guard; empty where none is documented. */
export function emitErrorCodes({ "x-error-codes": codes = [] }: Document): string {
  if (codes.length === 0) return "";
  const members = codes.map(({ name, code, statuses = [], description }) => {
    const told = statuses.length ? `${statuses.join(", ")}: ${description}` : description;
    return `${jsdoc([told], "  ")}  ${name}: ${JSON.stringify(code)},\n`;
  });
  const doc = jsdoc(["The known error codes, for `error.code === ErrorCode.…`. The API may add more."]);
  const literals = [...new Set(codes.map(({ code }) => JSON.stringify(code)))].join(" | ");
  return [
    `${doc}export const ErrorCode = {\n${members.join("")}} as const;\n`,
    `export type KnownErrorCode = ${literals};\n`,
    `${jsdoc(["Returns whether a code is one of `ErrorCode`."])}export const isKnownErrorCode: (code: unknown) => code is KnownErrorCode = /* @__PURE__ */ createValueGuard(
  /* @__PURE__ */ Object.values(ErrorCode),
);\n`,
  ].join("\n");
}
