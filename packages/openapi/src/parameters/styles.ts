import type { Parameter } from "../document.ts";

/** How a value is built, which decides how a style writes it. */
export type Shape = "list" | "object" | "scalar";

/** The shape of a value. */
export function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return "list";
  return typeof value === "object" && value !== null ? "object" : "scalar";
}

/** The styles that a place allows, its default first. */
export const stylesIn: Readonly<Record<Parameter["in"], readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** The text of a style before a value. */
export function prefixOf(style: string): string {
  return style === "label" ? "." : style === "matrix" ? ";" : "";
}

/** The text of a style between the parts of one value; parts hold it percent-encoded, if at all. */
export function separatorOf(style: string): string {
  return style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
}

/** Whether a parameter is exploded where it does not say so. */
export function explodes(style: string): boolean {
  return style === "form";
}
