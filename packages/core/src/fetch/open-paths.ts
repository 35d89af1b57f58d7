import type { FetchResponse } from "openapi-fetch";

/**
 * The paths as the installed openapi-fetch can take them. Version 0.17 maps over `string & {}`, which keeps an enum open,
 * and makes an object of it: there an open enum becomes `string`, and one of numbers `number`. Earlier versions take the paths as they are.
 */
export type OpenPaths<Paths> = KeepsOpenEnums extends true ? Paths : WithoutOpenEnums<Paths>;

type OpenEnum = "known" | (string & {});

interface OperationOfOpenEnum {
  responses: { 200: { content: { "application/json": OpenEnum } } };
}

type KeepsOpenEnums = FetchResponse<OperationOfOpenEnum, object, "application/json">["data"] extends string | undefined
  ? true
  : false;

type WithoutOpenEnums<Value> = Value extends string
  ? string extends Value
    ? string
    : Value
  : Value extends number
    ? number extends Value
      ? number
      : Value
    : Value extends object
      ? { [Key in keyof Value]: WithoutOpenEnums<Value[Key]> }
      : Value;
