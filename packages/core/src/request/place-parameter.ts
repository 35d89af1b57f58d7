import type { Parameter } from "../table.ts";
import { setHeader } from "./set-header.ts";

/** Puts a written parameter where its place says, when that is neither the path nor the query. */
export type ParameterPlacer = (parameter: Parameter, text: string, headers: Headers) => void;

/** Put a written parameter into a header of its own, or beside the other cookies. */
export const placeParameter: ParameterPlacer = ({ name, in: place }, text, headers) => {
  if (place === "header") return setHeader(headers, name, text);
  const cookie = headers.get("cookie");
  headers.set("cookie", cookie ? `${cookie}; ${text}` : text);
};
