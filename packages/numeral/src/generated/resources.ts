// Generated from specs/numeral/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { ApiPromise, CallOptions, PageOptions, PagePromise, Secret, WaitOptions } from "@certspec/core";
import type { components, operations } from "./schema.ts";

type Path<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Credentials. Options take precedence over environment variables. */
export interface Credentials {
  /**
   * An API key for the account.
   *
   * @default the environment's `NUMERAL_API_KEY`
   */
  apiKey?: Secret | undefined;
}

/** Parameters of `certificateRequests.list`. */
export interface CertificateRequestsListParams {
  /** Only return requests with this status. */
  status?: Query<"certificateRequests_list">["status"] | undefined;
  /** Only return items of this customer. `id_type` says whether the ID is Numeral's or your own. */
  customer_id?: Query<"certificateRequests_list">["customer_id"] | undefined;
  /**
   * The kind of ID in `customer_id`: `id` for Numeral's (`cust_…`), or `reference_customer_id` for your
   * own. Any other value returns a 400, even without `customer_id`.
   *
   * @default "id"
   */
  id_type?: Query<"certificateRequests_list">["id_type"] | undefined;
  /**
   * Number of items per page.
   *
   * @minimum 1
   * @maximum 100
   * @default 10
   */
  limit?: Query<"certificateRequests_list">["limit"] | undefined;
  /** Start of the page: the `next_cursor` of the previous page. Omit it for the first page. */
  cursor?: Query<"certificateRequests_list">["cursor"] | undefined;
}

/** Error bodies of `certificateRequests.list`, by status code. */
export interface CertificateRequestsListErrors {
  /** The request is invalid. */
  400: ErrorBody;
}

/** Parameters of `certificateRequests.get`. */
export interface CertificateRequestsGetParams {
  /** The certificate request ID. */
  request_id: Path<"certificateRequests_get">["request_id"];
}

/** Error bodies of `certificateRequests.get`, by status code. */
export interface CertificateRequestsGetErrors {
  /** The request is invalid. */
  400: ErrorBody;
  /** The certificate request does not exist. */
  404: ErrorBody;
}

/** Parameters of `certificateRequests.cancel`. */
export interface CertificateRequestsCancelParams {
  /** The certificate request ID. */
  request_id: Path<"certificateRequests_cancel">["request_id"];
}

/** Error bodies of `certificateRequests.cancel`, by status code. */
export interface CertificateRequestsCancelErrors {
  /** The certificate request does not exist. */
  404: ErrorBody;
  /** The request is already closed. */
  409: ErrorBody;
}

/** Parameters of `certificates.list`. */
export interface CertificatesListParams {
  /** Only return certificates with this status. */
  status?: Query<"certificates_list">["status"] | undefined;
  /** Only return items of this customer. `id_type` says whether the ID is Numeral's or your own. */
  customer_id?: Query<"certificates_list">["customer_id"] | undefined;
  /**
   * The kind of ID in `customer_id`: `id` for Numeral's (`cust_…`), or `reference_customer_id` for your
   * own. Any other value returns a 400, even without `customer_id`.
   *
   * @default "id"
   */
  id_type?: Query<"certificates_list">["id_type"] | undefined;
  /** Only return certificates that are valid in this jurisdiction. */
  jurisdiction?: Query<"certificates_list">["jurisdiction"] | undefined;
  /**
   * Number of items per page.
   *
   * @minimum 1
   * @maximum 100
   * @default 10
   */
  limit?: Query<"certificates_list">["limit"] | undefined;
  /** Start of the page: the `next_cursor` of the previous page. Omit it for the first page. */
  cursor?: Query<"certificates_list">["cursor"] | undefined;
}

/** Error bodies of `certificates.list`, by status code. */
export interface CertificatesListErrors {
  /** The request is invalid. */
  400: ErrorBody;
}

/** Parameters of `certificates.get`. */
export interface CertificatesGetParams {
  /** The certificate ID. */
  certificate_id: Path<"certificates_get">["certificate_id"];
}

/** Error bodies of `certificates.get`, by status code. */
export interface CertificatesGetErrors {
  /** The certificate does not exist in the account. */
  404: ErrorBody;
}

/** Parameters of `customers.list`. */
export interface CustomersListParams {
  /** Start of the page: the `last_customer_id` of the previous page. Omit it for the first page. */
  cursor?: Query<"customers_list">["cursor"] | undefined;
}

/** Error bodies of `customers.list`, by status code. */
export type CustomersListErrors = Record<never, never>;

/** Parameters of `customers.create`. */
export interface CustomersCreateParams {
  /** The request body. */
  body: NewCustomer;
}

/** Error bodies of `customers.create`, by status code. */
export interface CustomersCreateErrors {
  /** The customer is invalid. */
  400: ErrorBody;
}

/** Parameters of `customers.get`. */
export interface CustomersGetParams {
  /** The customer's ID. `id_type` says whether it is Numeral's or your own. */
  customer_id: Path<"customers_get">["customer_id"];
  /**
   * The kind of ID in `customer_id`: `id` for Numeral's (`cust_…`), or `reference_customer_id` for your
   * own. Any other value returns a 400, even without `customer_id`.
   *
   * @default "id"
   */
  id_type?: Query<"customers_get">["id_type"] | undefined;
}

/** Error bodies of `customers.get`, by status code. */
export interface CustomersGetErrors {
  /** The customer does not exist. */
  404: ErrorBody;
}

/** Parameters of `customers.delete`. */
export interface CustomersDeleteParams {
  /** Numeral's ID for the customer. */
  customer_id: Path<"customers_delete">["customer_id"];
}

/** Error bodies of `customers.delete`, by status code. */
export type CustomersDeleteErrors = Record<never, never>;

/** The client's resources. */
export interface Resources {
  /** Open and closed requests that ask customers for an exemption certificate. */
  readonly certificateRequests: CertificateRequestsResource;
  /** Exemption certificates that customers have submitted. */
  readonly certificates: CertificatesResource;
  /** The merchant's customers, who submit certificates. */
  readonly customers: CustomersResource;
}

/** Open and closed requests that ask customers for an exemption certificate. */
export interface CertificateRequestsResource {
  /**
   * List certificate requests
   *
   * Lists the account's certificate requests, including fulfilled and canceled ones. Pass `status` to
   * filter by status, and `customer_id` to filter by customer. An unknown customer returns an empty
   * list, not an error.
   *
   * Works with live keys only.
   *
   * @throws ApiError when the API responds with 400.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/list_certificate_requests}
   */
  list(params?: CertificateRequestsListParams, options?: PageOptions): PagePromise<CertificateRequest, CertificateRequestList, CertificateRequestsListErrors>;

  /**
   * Get a certificate request
   *
   * Returns a certificate request.
   *
   * Works with live keys only.
   *
   * @throws ApiError when the API responds with 400, 404.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/get_certificate_request}
   */
  get(params: CertificateRequestsGetParams, options?: CallOptions): ApiPromise<CertificateRequest, CertificateRequestsGetErrors>;

  /**
   * Cancel a certificate request
   *
   * Cancels a pending certificate request. Canceling a request that is already canceled returns the same
   * response, so the call is safe to repeat. A request that was fulfilled or has become invalid returns
   * a 409.
   *
   * Works with live keys only.
   *
   * @throws ApiError when the API responds with 404, 409.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/cancel_certificate_request}
   */
  cancel(params: CertificateRequestsCancelParams, options?: CallOptions): ApiPromise<CertificateRequest, CertificateRequestsCancelErrors>;
}

/** Exemption certificates that customers have submitted. */
export interface CertificatesResource {
  /**
   * List certificates
   *
   * Lists the account's exemption certificates. Archived and deleted certificates and earlier revisions
   * are not included. An unknown customer returns an empty list, not an error.
   *
   * Works with live keys only.
   *
   * @throws ApiError when the API responds with 400.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/list_certificates}
   */
  list(params?: CertificatesListParams, options?: PageOptions): PagePromise<Certificate, CertificateList, CertificatesListErrors>;

  /**
   * Get a certificate
   *
   * Returns an exemption certificate with a download link for its document. The link is valid for an
   * hour.
   *
   * Works with live keys only.
   *
   * @throws ApiError when the API responds with 404.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/get_certificate}
   */
  get(params: CertificatesGetParams, options?: CallOptions): ApiPromise<CertificateWithDocument, CertificatesGetErrors>;
}

/** The merchant's customers, who submit certificates. */
export interface CustomersResource {
  /**
   * List customers
   *
   * Lists the account's customers. Each page returns its last customer's ID as `last_customer_id`, which
   * is the `cursor` for the next page; certificate lists call it `next_cursor`.
   *
   * @see {@link https://docs.numeral.com}
   */
  list(params?: CustomersListParams, options?: PageOptions): PagePromise<Customer, CustomerList, CustomersListErrors>;

  /**
   * Create a customer
   *
   * Creates a customer. Set `reference_customer_id` to your own ID for the customer to look it up by
   * that ID later.
   *
   * @throws ApiError when the API responds with 400.
   * @see {@link https://docs.numeral.com}
   */
  create(params: CustomersCreateParams, options?: CallOptions): ApiPromise<Customer, CustomersCreateErrors>;

  /**
   * Get a customer
   *
   * Returns a customer, by Numeral's ID or by your own.
   *
   * @throws ApiError when the API responds with 404.
   * @see {@link https://docs.numeral.com}
   */
  get(params: CustomersGetParams, options?: CallOptions): ApiPromise<Customer, CustomersGetErrors>;

  /**
   * Delete a customer
   *
   * Deletes a customer.
   *
   * @see {@link https://docs.numeral.com}
   */
  delete(params: CustomersDeleteParams, options?: CallOptions): ApiPromise<CustomerDeletion, CustomersDeleteErrors>;
}

/** Polls a resource until it reaches a final state; see `waitFor`. */
export interface WaitFor {
  /**
   * Polls `certificateRequests.get` until `status` is `fulfilled`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `canceled`, `invalid`.
   */
  <const State extends "pending" | "fulfilled" | "canceled" | "invalid" = "fulfilled">(
    resource: Pick<CertificateRequestsResource, "get">,
    params: CertificateRequestsGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CertificateRequest & { status: State }>;

  /**
   * Polls `certificates.get` until `status` is `active`, `expiring`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `needs_info`, `expired`, `invalid`.
   */
  <const State extends "processing" | "needs_info" | "active" | "expiring" | "expired" | "invalid" = "active" | "expiring">(
    resource: Pick<CertificatesResource, "get">,
    params: CertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CertificateWithDocument & { status: State }>;
}

/** Error bodies, by operation and status code. */
export interface OperationErrors {
  certificateRequests_list: CertificateRequestsListErrors;
  certificateRequests_get: CertificateRequestsGetErrors;
  certificateRequests_cancel: CertificateRequestsCancelErrors;
  certificates_list: CertificatesListErrors;
  certificates_get: CertificatesGetErrors;
  customers_list: CustomersListErrors;
  customers_create: CustomersCreateErrors;
  customers_get: CustomersGetErrors;
  customers_delete: CustomersDeleteErrors;
}

/** A customer's exemption certificate. */
export interface Certificate extends Schema<"Certificate"> {}

/** A page of exemption certificates. */
export interface CertificateList extends Schema<"CertificateList"> {}

/** A request that asks a customer for an exemption certificate. */
export interface CertificateRequest extends Schema<"CertificateRequest"> {}

/** A page of certificate requests. */
export interface CertificateRequestList extends Schema<"CertificateRequestList"> {}

/**
 * The status of a certificate request.
 *
 * - `pending`: the customer has not responded yet, or the response is being processed.
 * - `fulfilled`: the customer submitted a certificate that was accepted.
 * - `canceled`: the request was canceled before it was fulfilled.
 * - `invalid`: the request expired or could not be fulfilled.
 *
 * The last three are final.
 */
export type CertificateRequestStatus = Schema<"CertificateRequestStatus">;

/**
 * The status of an exemption certificate.
 *
 * - `processing`: the certificate was submitted and is being read.
 * - `needs_info`: information is missing.
 * - `active`: the certificate is valid.
 * - `expiring`: the certificate is valid but expires soon.
 * - `expired`: the certificate is past its last valid day.
 * - `invalid`: the certificate was not accepted.
 */
export type CertificateStatus = Schema<"CertificateStatus">;

/** A customer's exemption certificate, with a link to its document. */
export interface CertificateWithDocument extends Schema<"CertificateWithDocument"> {}

/** A customer of the merchant. */
export interface Customer extends Schema<"Customer"> {}

/** Confirmation that a customer was deleted. */
export interface CustomerDeletion extends Schema<"CustomerDeletion"> {}

/** A page of customers. */
export interface CustomerList extends Schema<"CustomerList"> {}

/** The body of an error response. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/**
 * The type of error, for the whole API. Certificate operations are known to return `INVALID_REQUEST`,
 * and `TESTMODE_NOT_SUPPORTED` for a test key; creating a customer can return `MISSING_FIELD`,
 * `INVALID_EMAIL` or `DUPLICATE_CUSTOMER`. More types may be added.
 */
export type ErrorType = Schema<"ErrorType">;

/** The details of a new customer. */
export interface NewCustomer extends Schema<"NewCustomer"> {}
