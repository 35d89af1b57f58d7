import type { MultipartFault, Undecodable } from "@certspec/openapi";

/** The form that a value of a parameter or a field would have had, where it has another one. */
export function expectedForm(undecodable: Undecodable, name: string): string {
  switch (undecodable.fault) {
    case "repeated":
      return `${name} once`;
    case "unpaired":
      return "a value for each name";
    case "unequal":
      return "name=value, each with an equals sign";
    case "brackets":
      return `${name}[property]=value`;
    case "prefix":
      return `${undecodable.prefix} before the value`;
  }
}

/** Descriptions of the ways in which a multipart body can be malformed. */
export const multipartFaults: Readonly<Record<MultipartFault, string>> = {
  "no boundary": "the media type has no boundary",
  "unused boundary": "the boundary does not occur in the body",
  "not closed": "the closing boundary is missing",
  "endless headers": "a part has no empty line after its headers",
  "no name": "a part has no Content-Disposition: form-data with a name",
};
