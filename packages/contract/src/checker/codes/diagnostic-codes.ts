import { bodyCodes } from "./body-codes.ts";
import type { CodePage } from "./code-page.ts";
import { intentCodes } from "./intent-codes.ts";
import { parameterCodes } from "./parameter-codes.ts";
import { responseCodes } from "./response-codes.ts";
import { routeCodes } from "./route-codes.ts";
import { securityCodes } from "./security-codes.ts";
import { specCodes } from "./spec-codes.ts";

/** The stable name of a kind of diagnostic. */
export type DiagnosticCode =
  | keyof typeof routeCodes
  | keyof typeof parameterCodes
  | keyof typeof bodyCodes
  | keyof typeof intentCodes
  | keyof typeof securityCodes
  | keyof typeof responseCodes
  | keyof typeof specCodes;

/** All codes, each with its page. */
export const diagnosticCodes: Readonly<Record<DiagnosticCode, CodePage>> = {
  ...routeCodes,
  ...parameterCodes,
  ...bodyCodes,
  ...intentCodes,
  ...securityCodes,
  ...responseCodes,
  ...specCodes,
};
