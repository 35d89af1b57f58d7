export type { Change, ChangePlace, Classification, ClassifyOptions } from "./change.ts";
export { classify } from "./classify.ts";
export { DriftError } from "./drift-error.ts";
export { compareLevels, type Level } from "./level.ts";
