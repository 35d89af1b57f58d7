import { type Parameter, shapeOf } from "@certspec/openapi";

/** Not every value has a form in every style; what has none cannot be meant. */
export function canTravel({ in: place, style, content }: Parameter, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const items = shapeOf(value) === "scalar" ? [value] : Object.values(value as object);
  if (content) return place !== "header" || isPlain(JSON.stringify(value));
  if (style === "deepObject" && shapeOf(value) !== "scalar") return isDeep(value);
  if (shapeOf(value) !== "scalar") {
    if (!items.length || items.some((item) => shapeOf(item) !== "scalar" || item === null || item === "")) return false;
    const divided = place === "header" || place === "cookie" || style?.endsWith("Delimited");
    if (style === "label" && items.some((item) => String(item).includes("."))) return false;
    if (divided && !items.every((item) => /^[\w.-]+$/.test(String(item)))) return false;
  }
  if (place === "header") return items.every((item) => isPlain(String(item)) && String(item) !== "");
  if (place === "path") return items.every((item) => !["", ".", ".."].includes(String(item)));
  return true;
}

/** In brackets, numbers are the places of a list, and what is empty is not written. */
function isDeep(value: unknown): boolean {
  if (shapeOf(value) === "scalar") return value !== null && value !== undefined && value !== "";
  const entries = Object.entries(value as object);
  const areNames = Array.isArray(value) || entries.every(([name]) => !/^\d*$|[[\]]/.test(name));
  return entries.length > 0 && areNames && entries.every(([, item]) => isDeep(item));
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && text.trim() === text;
}
