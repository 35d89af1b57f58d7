import type { ApiError, CertspecError } from "../errors/errors.ts";
import type { ErrorStatus, StatusesOf, StatusOf } from "../errors/status.ts";

/** The result of a call in place of an exception. Narrow it by `ok`, then by `status`. */
export type SafeResult<Data, Errors> = Success<Data> | Failure<Errors> | Undocumented<Errors> | NoResponse;

export interface Success<Data> {
  ok: true;
  status: number;
  data: Data;
  error?: undefined;
  response: Response;
}

/** One variant for each documented status, with the body that the spec documents. */
export type Failure<Errors> = {
  [Key in keyof Errors]: FailureWith<StatusOf<Key, keyof Errors>, Errors[Key]>;
}[keyof Errors];

/** A response with a status that the spec does not document. */
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

/** No readable response: the request was rejected, the connection failed, or the response broke the contract. */
export interface NoResponse {
  ok: false;
  status: undefined;
  body?: undefined;
  error: CertspecError;
  response?: undefined;
}

/** A pending call. Await it for the data. */
export interface ApiPromise<Data, Errors = unknown> extends Promise<Data> {
  /** Resolves with a result instead of throwing. It rejects only with the abort reason of the caller. */
  safe(): Promise<SafeResult<Data, Errors>>;
  /** Resolves with the data and the response, whose body has already been read. */
  withResponse(): Promise<{ data: Data; response: Response }>;
}

/**
 * A pending stream. Iterate over it once for its items as they arrive, or await it to know that it has begun.
 * The response of `withResponse()` has a body that the iteration reads. Leaving the iteration cancels it.
 */
export interface EventStream<Item, Errors = unknown>
  extends ApiPromise<AsyncIterable<Item>, Errors>,
    AsyncIterable<Item> {}

/** An event of a stream of server-sent events. */
export interface ServerSentEvent<Data> {
  /** Name of the event. @default "message" */
  readonly event: string;
  readonly data: Data;
  /** The last id that the API sent. Pass it as the header `last-event-id` to resume the stream, if the API supports that. */
  readonly id: string | undefined;
  /** Milliseconds to wait before the stream is resumed, if the API sent them. */
  readonly retryMs: number | undefined;
}

/** A pending list. Await it for a page, or iterate over the items of all pages. */
export interface PagePromise<Item, Body, Errors = unknown>
  extends ApiPromise<Page<Item, Body>, Errors>,
    AsyncIterable<Item> {
  /** Iterates over pages. */
  pages(): AsyncIterable<Page<Item, Body>>;
  /** Collects the items of all pages, at most `limit`. @default no limit */
  toArray(options?: { limit?: number | undefined }): Promise<Item[]>;
}

/** A page of a list. Iterate over it for its items and those of all pages after it. */
export interface Page<Item, Body> extends AsyncIterable<Item> {
  /** The items on this page. */
  readonly items: Item[];
  /** The totals of the whole list, where the API returns them. */
  readonly info: PageInfo;
  /** The whole response body, as the API sent it. */
  readonly body: Body;
  /** Whether there is another page. */
  readonly hasNext: boolean;
  /** Resumes the list after this page when passed as the option `cursor`; `undefined` on the last page. */
  readonly cursor: string | number | undefined;
  /** Fetches the next page. Rejects with a `RequestError` when there is none. */
  next(): Promise<Page<Item, Body>>;
}

/** Totals of a list, if the API returns them. */
export interface PageInfo {
  /** Number of items on all pages. */
  readonly total: number | undefined;
  /** Number of pages. */
  readonly pages: number | undefined;
}
