import type { ApiError, CertspecError } from "../errors/errors.ts";
import type { ErrorStatus, StatusesOf, StatusOf } from "../errors/status.ts";

/** An answer as a value: narrow it by `ok`, then by `status`. */
export type SafeResult<Data, Errors> = Success<Data> | Failure<Errors> | Undocumented<Errors> | NoAnswer;

export interface Success<Data> {
  ok: true;
  status: number;
  data: Data;
  error?: undefined;
  response: Response;
}

/** One arm for each documented status, with the body that the spec gives it. */
export type Failure<Errors> = {
  [Key in keyof Errors]: FailureWith<StatusOf<Key, keyof Errors>, Errors[Key]>;
}[keyof Errors];

/** An answer with a status that the spec does not name. */
export type Undocumented<Errors> = "default" extends keyof Errors
  ? never
  : FailureWith<Exclude<ErrorStatus, StatusesOf<keyof Errors>>, unknown>;

export interface FailureWith<Status, Body> {
  ok: false;
  status: Status;
  body: Body;
  error: ApiError<Body>;
  response: Response;
}

/** The request never got an answer that could be read. */
export interface NoAnswer {
  ok: false;
  status: undefined;
  body?: undefined;
  error: CertspecError;
  response?: undefined;
}

/** A call on its way: await it for the data. */
export interface ApiPromise<Data, Errors = unknown> extends Promise<Data> {
  /** A result instead of an exception; it rejects only with the reason of the caller's own abort. */
  safe(): Promise<SafeResult<Data, Errors>>;
  /** The data together with the response that brought it; its body has been read. */
  withResponse(): Promise<{ data: Data; response: Response }>;
}

/** A list on its way: await it for a page, iterate it for the items of all pages. */
export interface PagePromise<Item, Body, Errors = unknown>
  extends ApiPromise<Page<Item, Body>, Errors>,
    AsyncIterable<Item> {
  /** Iterate over whole pages. */
  pages(): AsyncIterable<Page<Item, Body>>;
  /** Collect the items of all pages, `limit` at most. */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
}

export interface Page<Item, Body> {
  readonly items: Item[];
  readonly info: PageInfo;
  /** The whole body, as the API sent it. */
  readonly body: Body;
  readonly hasNext: boolean;
  /** What resumes the list after this page, as `cursor` of the options; `undefined` on the last page. */
  readonly cursor: string | number | undefined;
  /** Fetch the page after this one; a `RequestError` when there is none. */
  next(): Promise<Page<Item, Body>>;
}

/** What a page says of its list, as far as the API states it. */
export interface PageInfo {
  readonly total: number | undefined;
  readonly pages: number | undefined;
}
