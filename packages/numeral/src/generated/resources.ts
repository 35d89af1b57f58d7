// Generated from specs/numeral/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { PageOptions, PagePromise, Secret } from "@certspec/core";
import type { components, operations } from "./schema.ts";

type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The secrets that authenticate a client; explicit ones silence the environment. */
export interface Credentials {
  /**
   * An API key of the account.
   *
   * @default the environment's `NUMERAL_API_KEY`
   */
  apiKey?: Secret | undefined;
}

/** Parameters of `certificateRequests.list`. */
export interface CertificateRequestsListParams {
  /** Only requests in this state. */
  status?: Query<"certificateRequests_list">["status"] | undefined;
  /** Only requests to this customer. `id_type` says whose identifier it is. */
  customer_id?: Query<"certificateRequests_list">["customer_id"] | undefined;
  /**
   * Whose identifier `customer_id` is: `id` for Numeral's (`cust_…`), `reference_customer_id` for your
   * own. Any other value is a 400, even without `customer_id`.
   *
   * @default "id"
   */
  id_type?: Query<"certificateRequests_list">["id_type"] | undefined;
  /**
   * How many requests a page holds.
   *
   * @minimum 1
   * @maximum 100
   * @default 10
   */
  limit?: Query<"certificateRequests_list">["limit"] | undefined;
  /** Where the page starts, the `next_cursor` of the page before. Leave it out for the first. */
  cursor?: Query<"certificateRequests_list">["cursor"] | undefined;
}

/** Bodies of the failures of `certificateRequests.list`, by status. */
export interface CertificateRequestsListErrors {
  /** The request is not accepted. */
  400: ErrorBody;
}

/** The API's resources, as the client holds them. */
export interface Resources {
  readonly certificateRequests: CertificateRequestsResource;
}

/** Open and closed requests to customers for an exemption certificate. */
export interface CertificateRequestsResource {
  /**
   * List certificate requests
   *
   * Lists the certificate requests of the account. Fulfilled and canceled requests are among them: pass
   * `status` to narrow the list, and `customer_id` to see those of one customer. A customer that cannot
   * be found gives an empty list, not an error.
   *
   * The operation works with live keys only.
   *
   * @throws ApiError when the API answers 400.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/list_certificate_requests}
   */
  list(params?: CertificateRequestsListParams, options?: PageOptions): PagePromise<CertificateRequest, CertificateRequestList, CertificateRequestsListErrors>;
}

/** Bodies of failures, by operation and status. */
export interface OperationErrors {
  certificateRequests_list: CertificateRequestsListErrors;
}

/** A request to a customer for an exemption certificate. */
export interface CertificateRequest extends Schema<"CertificateRequest"> {}

/** A page of certificate requests. */
export interface CertificateRequestList extends Schema<"CertificateRequestList"> {}

/**
 * The state of a certificate request.
 *
 * - `pending`: the customer has not answered yet, or the answer is being processed.
 * - `fulfilled`: the customer submitted a certificate and it was accepted.
 * - `canceled`: the request was canceled before that.
 * - `invalid`: the request expired or could not be fulfilled.
 *
 * The last three are final.
 */
export type CertificateRequestStatus = Schema<"CertificateRequestStatus">;

/** The body of a failure. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/**
 * The kind of failure, across the whole API. This operation is known to answer `INVALID_REQUEST`, and
 * `TESTMODE_NOT_SUPPORTED` to a test key. More kinds may be added.
 */
export type ErrorType = Schema<"ErrorType">;
