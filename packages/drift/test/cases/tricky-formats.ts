import { type TrickySchema, tricky } from "./tricky-case.ts";

const text = { type: "string" };
const patch = ["patch", "format-hint-changed"] as const;

/** Formats that only describe values, beside formats that forbid some. */
export const trickyFormats: readonly TrickySchema[] = [
  tricky("fractions are said to be doubles", { type: "number" }, { type: "number", format: "double" }, patch, patch),
  tricky(
    "integers are not said to be large any more",
    { type: "integer", format: "int64" },
    { type: "integer" },
    patch,
    patch,
  ),
  tricky("a text is a password", text, { ...text, format: "password" }, patch, patch),
  tricky("a format that no registry has", text, { ...text, format: "markdown" }, patch, patch),
  tricky("another format that no registry has", { ...text, format: "a" }, { ...text, format: "b" }, patch, patch),
  tricky(
    "a hint becomes a demand",
    { ...text, format: "mail" },
    { ...text, format: "email" },
    ["major", "format-added"],
    ["patch", "format-added"],
  ),
  tricky(
    "a demand becomes a hint",
    { ...text, format: "email" },
    { ...text, format: "mail" },
    ["minor", "format-removed"],
    ["minor", "format-removed"],
  ),
  tricky(
    "integers are said to be small",
    { type: "integer" },
    { type: "integer", format: "int32" },
    ["major", "format-added"],
    ["patch", "format-added"],
  ),
  tricky(
    "fractions are said to be whole",
    { type: "number" },
    { type: "number", format: "int64" },
    ["major", "format-added"],
    ["patch", "format-added"],
  ),
];
