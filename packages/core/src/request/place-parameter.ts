import type { Parameter } from "../table.ts";
import { setHeader } from "./set-header.ts";

/** Adds a serialized parameter to the headers or the cookies of a request. */
export type ParameterPlacer = (parameter: Parameter, text: string, headers: Headers) => void;

/** Sets a serialized parameter as a header, or adds it to the other cookies. */
export const placeParameter: ParameterPlacer = ({ name, in: place }, text, headers) => {
  if (place === "header") return setHeader(headers, name, text);
  const cookie = headers.get("cookie");
  headers.set("cookie", cookie ? `${cookie}; ${text}` : text);
};
