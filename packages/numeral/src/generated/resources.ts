// Generated from specs/numeral/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { ApiPromise, CallOptions, PageOptions, PagePromise, Secret, WaitOptions } from "@certspec/core";
import type { components, operations } from "./schema.ts";

type Path<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Credentials. Options take precedence over environment variables. */
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
  /** Only those of this customer. `id_type` says whose identifier it is. */
  customer_id?: Query<"certificateRequests_list">["customer_id"] | undefined;
  /**
   * Whose identifier `customer_id` is: `id` for Numeral's (`cust_…`), `reference_customer_id` for your
   * own. Any other value is a 400, even without `customer_id`.
   *
   * @default "id"
   */
  id_type?: Query<"certificateRequests_list">["id_type"] | undefined;
  /**
   * How many items a page holds.
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

/** Parameters of `certificateRequests.get`. */
export interface CertificateRequestsGetParams {
  /** The identifier of the certificate request. */
  request_id: Path<"certificateRequests_get">["request_id"];
}

/** Bodies of the failures of `certificateRequests.get`, by status. */
export interface CertificateRequestsGetErrors {
  /** The request is not accepted. */
  400: ErrorBody;
  /** There is no such certificate request. */
  404: ErrorBody;
}

/** Parameters of `certificateRequests.cancel`. */
export interface CertificateRequestsCancelParams {
  /** The identifier of the certificate request. */
  request_id: Path<"certificateRequests_cancel">["request_id"];
}

/** Bodies of the failures of `certificateRequests.cancel`, by status. */
export interface CertificateRequestsCancelErrors {
  /** There is no such certificate request. */
  404: ErrorBody;
  /** The request is closed already. */
  409: ErrorBody;
}

/** Parameters of `certificates.list`. */
export interface CertificatesListParams {
  /** Only certificates in this state. */
  status?: Query<"certificates_list">["status"] | undefined;
  /** Only those of this customer. `id_type` says whose identifier it is. */
  customer_id?: Query<"certificates_list">["customer_id"] | undefined;
  /**
   * Whose identifier `customer_id` is: `id` for Numeral's (`cust_…`), `reference_customer_id` for your
   * own. Any other value is a 400, even without `customer_id`.
   *
   * @default "id"
   */
  id_type?: Query<"certificates_list">["id_type"] | undefined;
  /** Only certificates that are valid in this jurisdiction. */
  jurisdiction?: Query<"certificates_list">["jurisdiction"] | undefined;
  /**
   * How many items a page holds.
   *
   * @minimum 1
   * @maximum 100
   * @default 10
   */
  limit?: Query<"certificates_list">["limit"] | undefined;
  /** Where the page starts, the `next_cursor` of the page before. Leave it out for the first. */
  cursor?: Query<"certificates_list">["cursor"] | undefined;
}

/** Bodies of the failures of `certificates.list`, by status. */
export interface CertificatesListErrors {
  /** The request is not accepted. */
  400: ErrorBody;
}

/** Parameters of `certificates.get`. */
export interface CertificatesGetParams {
  /** The identifier of the certificate. */
  certificate_id: Path<"certificates_get">["certificate_id"];
}

/** Bodies of the failures of `certificates.get`, by status. */
export interface CertificatesGetErrors {
  /** There is no such certificate in the account. */
  404: ErrorBody;
}

/** Parameters of `customers.list`. */
export interface CustomersListParams {
  /** Where the page starts, the `last_customer_id` of the page before. Leave it out for the first. */
  cursor?: Query<"customers_list">["cursor"] | undefined;
}

/** Bodies of the failures of `customers.list`, by status. */
export type CustomersListErrors = Record<never, never>;

/** Parameters of `customers.create`. */
export interface CustomersCreateParams {
  /** The request body. */
  body: NewCustomer;
}

/** Bodies of the failures of `customers.create`, by status. */
export interface CustomersCreateErrors {
  /** The customer is not accepted. */
  400: ErrorBody;
}

/** Parameters of `customers.get`. */
export interface CustomersGetParams {
  /** The identifier of the customer. `id_type` says whose it is. */
  customer_id: Path<"customers_get">["customer_id"];
  /**
   * Whose identifier `customer_id` is: `id` for Numeral's (`cust_…`), `reference_customer_id` for your
   * own. Any other value is a 400, even without `customer_id`.
   *
   * @default "id"
   */
  id_type?: Query<"customers_get">["id_type"] | undefined;
}

/** Bodies of the failures of `customers.get`, by status. */
export interface CustomersGetErrors {
  /** There is no such customer. */
  404: ErrorBody;
}

/** Parameters of `customers.delete`. */
export interface CustomersDeleteParams {
  /** Numeral's identifier of the customer. */
  customer_id: Path<"customers_delete">["customer_id"];
}

/** Bodies of the failures of `customers.delete`, by status. */
export type CustomersDeleteErrors = Record<never, never>;

/** The API's resources, as the client holds them. */
export interface Resources {
  readonly certificateRequests: CertificateRequestsResource;
  readonly certificates: CertificatesResource;
  readonly customers: CustomersResource;
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

  /**
   * Get a certificate request
   *
   * Gets one certificate request of the account.
   *
   * The operation works with live keys only.
   *
   * @throws ApiError when the API answers 400, 404.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/get_certificate_request}
   */
  get(params: CertificateRequestsGetParams, options?: CallOptions): ApiPromise<CertificateRequest, CertificateRequestsGetErrors>;

  /**
   * Cancel a certificate request
   *
   * Cancels a certificate request that is still pending. A request that is canceled already stays
   * so, and the answer is the same: the call can be repeated. A request that was fulfilled or has
   * become invalid is a 409.
   *
   * The operation works with live keys only.
   *
   * @throws ApiError when the API answers 404, 409.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/cancel_certificate_request}
   */
  cancel(params: CertificateRequestsCancelParams, options?: CallOptions): ApiPromise<CertificateRequest, CertificateRequestsCancelErrors>;
}

/** The exemption certificates that customers have submitted. */
export interface CertificatesResource {
  /**
   * List certificates
   *
   * Lists the exemption certificates of the account. Archived and deleted ones and earlier revisions
   * are not among them. A customer that cannot be found gives an empty list, not an error.
   *
   * The operation works with live keys only.
   *
   * @throws ApiError when the API answers 400.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/list_certificates}
   */
  list(params?: CertificatesListParams, options?: PageOptions): PagePromise<Certificate, CertificateList, CertificatesListErrors>;

  /**
   * Get a certificate
   *
   * Gets one exemption certificate, with a link from which its document can be downloaded for an
   * hour.
   *
   * The operation works with live keys only.
   *
   * @throws ApiError when the API answers 404.
   * @see {@link https://docs.numeral.com/api-reference/v2026-03-01/endpoint/get_certificate}
   */
  get(params: CertificatesGetParams, options?: CallOptions): ApiPromise<CertificateWithDocument, CertificatesGetErrors>;
}

/** The customers of the merchant, who submit certificates. */
export interface CustomersResource {
  /**
   * List customers
   *
   * Lists the customers of the account. A page names its last customer as `last_customer_id`, which is
   * the `cursor` of the next page; lists of certificates call it `next_cursor`.
   *
   * @see {@link https://docs.numeral.com}
   */
  list(params?: CustomersListParams, options?: PageOptions): PagePromise<Customer, CustomerList, CustomersListErrors>;

  /**
   * Create a customer
   *
   * Creates a customer of the account. Give it your own identifier as `reference_customer_id` to find it
   * by that later.
   *
   * @throws ApiError when the API answers 400.
   * @see {@link https://docs.numeral.com}
   */
  create(params: CustomersCreateParams, options?: CallOptions): ApiPromise<Customer, CustomersCreateErrors>;

  /**
   * Get a customer
   *
   * Gets one customer of the account, by Numeral's identifier or by your own.
   *
   * @throws ApiError when the API answers 404.
   * @see {@link https://docs.numeral.com}
   */
  get(params: CustomersGetParams, options?: CallOptions): ApiPromise<Customer, CustomersGetErrors>;

  /**
   * Delete a customer
   *
   * Deletes one customer of the account.
   *
   * @see {@link https://docs.numeral.com}
   */
  delete(params: CustomersDeleteParams, options?: CallOptions): ApiPromise<CustomerDeletion, CustomersDeleteErrors>;
}

/** Waits until a state that changes by itself has reached its end; see `waitFor`. */
export interface WaitFor {
  /**
   * Polls `certificateRequests.get` until `status` is `fulfilled`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `canceled`, `invalid`.
   */
  <const State extends "pending" | "fulfilled" | "canceled" | "invalid" = "fulfilled">(
    resource: Pick<CertificateRequestsResource, "get">,
    params: CertificateRequestsGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CertificateRequest & { status: State }>;

  /**
   * Polls `certificates.get` until `status` is `active`, `expiring`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `needs_info`, `expired`, `invalid`.
   */
  <const State extends "processing" | "needs_info" | "active" | "expiring" | "expired" | "invalid" = "active" | "expiring">(
    resource: Pick<CertificatesResource, "get">,
    params: CertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CertificateWithDocument & { status: State }>;
}

/** Bodies of failures, by operation and status. */
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

/** An exemption certificate of a customer. */
export interface Certificate extends Schema<"Certificate"> {}

/** A page of exemption certificates. */
export interface CertificateList extends Schema<"CertificateList"> {}

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

/**
 * The state of an exemption certificate.
 *
 * - `processing`: it has been submitted and is being read.
 * - `needs_info`: something is missing.
 * - `active`: it is valid.
 * - `expiring`: it is valid, but not for long.
 * - `expired`: its time is over.
 * - `invalid`: it was not accepted.
 */
export type CertificateStatus = Schema<"CertificateStatus">;

/** An exemption certificate of a customer, with a link to its document. */
export interface CertificateWithDocument extends Schema<"CertificateWithDocument"> {}

/** A customer of the merchant. */
export interface Customer extends Schema<"Customer"> {}

/** That a customer was deleted. */
export interface CustomerDeletion extends Schema<"CustomerDeletion"> {}

/** A page of customers. */
export interface CustomerList extends Schema<"CustomerList"> {}

/** The body of a failure. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/**
 * The kind of failure, across the whole API. Operations on certificates are known to answer
 * `INVALID_REQUEST`, and `TESTMODE_NOT_SUPPORTED` to a test key; creating a customer `MISSING_FIELD`,
 * `INVALID_EMAIL` and `DUPLICATE_CUSTOMER`. More kinds may be added.
 */
export type ErrorType = Schema<"ErrorType">;

/** What is known of a new customer. */
export interface NewCustomer extends Schema<"NewCustomer"> {}
