import type { FetchResponse } from "openapi-fetch";

/**
 * The paths in a form that the installed openapi-fetch supports. Version 0.17 maps `string & {}`, which keeps an enum open,
 * to an object type, so open enums become `string` or `number` there. Earlier versions get the paths unchanged.
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
