// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { PageOptions, PagePromise, Secret } from "@certspec/core";
import type { components, operations } from "./schema.ts";

type Path<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The secrets that authenticate a client; explicit ones silence the environment. */
export interface Credentials {
  /**
   * The e-mail address of the user whose Global API Key is sent beside it.
   *
   * @default the environment's `CLOUDFLARE_EMAIL`
   */
  apiEmail?: Secret | undefined;
  /**
   * The Global API Key of a user, the older way to sign in. It can do all that the user can, so
   * use an API token where you can.
   *
   * @default the environment's `CLOUDFLARE_API_KEY`
   */
  apiKey?: Secret | undefined;
  /**
   * An API token, limited to the permissions it was created with. Prefer it over the key. Tokens
   * are made in the dashboard, under My Profile, API Tokens.
   *
   * @default the environment's `CLOUDFLARE_API_TOKEN`
   */
  apiToken?: Secret | undefined;
}

/** Parameters of `customCsrs.list`: exactly one of `account_id`, `zone_id`. */
export type CustomCsrsListParams = CustomCsrsListByAccountId | CustomCsrsListByZoneId;

/** Parameters of `customCsrs.list`, by `account_id`. */
export interface CustomCsrsListByAccountId extends CustomCsrsListShared {
  /**
   * The account whose CSRs are listed. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"customCsrs_list">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `customCsrs.list`, by `zone_id`. */
export interface CustomCsrsListByZoneId extends CustomCsrsListShared {
  account_id?: undefined;
  /**
   * The zone whose CSRs are listed. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCsrs_list">["account_or_zone_id"];
}

/** What all forms of {@link CustomCsrsListParams} take. */
export interface CustomCsrsListShared {
  /**
   * The number of the page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"customCsrs_list">["page"] | undefined;
  /**
   * How many CSRs a page holds.
   *
   * @minimum 5
   * @maximum 50
   * @default 50
   */
  per_page?: Query<"customCsrs_list">["per_page"] | undefined;
  /**
   * The field by which the CSRs are sorted.
   *
   * @default "created_at"
   */
  order?: Query<"customCsrs_list">["order"] | undefined;
  /**
   * Whether the order is ascending or descending.
   *
   * @default "asc"
   */
  direction?: Query<"customCsrs_list">["direction"] | undefined;
}

/** Bodies of the failures of `customCsrs.list`, by status. */
export interface CustomCsrsListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `clientCertificates.list`. */
export interface ClientCertificatesListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_list">["zone_id"];
  /** Only certificates in this state. `all` names every state. */
  status?: Query<"clientCertificates_list">["status"] | undefined;
  /**
   * The number of the page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"clientCertificates_list">["page"] | undefined;
  /**
   * How many certificates a page holds.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"clientCertificates_list">["per_page"] | undefined;
  /**
   * The most certificates to return. Belongs to `offset`; how the pair combines with `page` and
   * `per_page` is not documented, so use one pair or the other.
   */
  limit?: Query<"clientCertificates_list">["limit"] | undefined;
  /** How many certificates to skip before the first one returned. Belongs to `limit`. */
  offset?: Query<"clientCertificates_list">["offset"] | undefined;
}

/** Bodies of the failures of `clientCertificates.list`, by status. */
export interface ClientCertificatesListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.list`. */
export interface ZeroTrustGatewayCertificatesListParams {
  /** The identifier of the account. */
  account_id: Path<"zeroTrust_gateway_certificates_list">["account_id"];
}

/** Bodies of the failures of `zeroTrust.gateway.certificates.list`, by status. */
export interface ZeroTrustGatewayCertificatesListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** The API's resources, as the client holds them. */
export interface Resources {
  readonly customCsrs: CustomCsrsResource;
  readonly clientCertificates: ClientCertificatesResource;
  readonly zeroTrust: ZeroTrustResource;
}

/**
 * Certificate signing requests whose private key Cloudflare generates and keeps. Have one signed
 * by an authority of your choice and upload the certificate that comes back.
 */
export interface CustomCsrsResource {
  /**
   * List custom CSRs
   *
   * Lists the custom certificate signing requests of an account or of a zone, sorted by `order` and
   * `direction`.
   *
   * Custom CSRs are part of the Business and Enterprise plans. The caller needs the permission "SSL and
   * Certificates Read" or "SSL and Certificates Write" on the account.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_csrs/methods/list/}
   */
  list(params: CustomCsrsListParams, options?: PageOptions): PagePromise<CustomCsr, CustomCsrList, CustomCsrsListErrors>;
}

/** Certificates that identify the clients of a zone, for mutual TLS. */
export interface ClientCertificatesResource {
  /**
   * List client certificates
   *
   * Lists the API Shield client certificates of a zone. Revoked certificates stay in the list, because
   * they are never deleted: pass `status` to narrow it.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/list/}
   */
  list(params: ClientCertificatesListParams, options?: PageOptions): PagePromise<ClientCertificate, ClientCertificateList, ClientCertificatesListErrors>;
}

export interface ZeroTrustResource {
  readonly gateway: ZeroTrustGatewayResource;
}

export interface ZeroTrustGatewayResource {
  readonly certificates: ZeroTrustGatewayCertificatesResource;
}

/** Root certificates with which Gateway inspects the TLS traffic of an account. */
export interface ZeroTrustGatewayCertificatesResource {
  /**
   * List Zero Trust certificates
   *
   * Lists all certificates that Gateway can use for TLS inspection in an account, whether made by
   * Cloudflare or brought by the account. The list comes whole, in one answer. The certificate that
   * Gateway inspects traffic with has `in_use: true`.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/list/}
   */
  list(params: ZeroTrustGatewayCertificatesListParams, options?: PageOptions): PagePromise<GatewayCertificate, GatewayCertificateList, ZeroTrustGatewayCertificatesListErrors>;
}

/** Bodies of failures, by operation and status. */
export interface OperationErrors {
  customCsrs_list: CustomCsrsListErrors;
  clientCertificates_list: ClientCertificatesListErrors;
  zeroTrust_gateway_certificates_list: ZeroTrustGatewayCertificatesListErrors;
}

/**
 * An API Shield client certificate. The fields of the subject (`common_name`, `organization` and so
 * on) are those of the CSR it was issued for. Every field is optional.
 */
export interface ClientCertificate extends Schema<"ClientCertificate"> {}

/** A list of client certificates in Cloudflare's envelope. */
export interface ClientCertificateList extends Schema<"ClientCertificateList"> {}

/**
 * The state of a client certificate. Revoking and reactivating take a while: the certificate is in a
 * `pending_` state meanwhile and settles by itself, so poll it. A certificate can be reactivated only
 * while its revocation is pending.
 */
export type ClientCertificateStatus = Schema<"ClientCertificateStatus">;

/**
 * A custom certificate signing request. Cloudflare generates its private key and keeps it; the API
 * never returns the key.
 */
export interface CustomCsr extends Schema<"CustomCsr"> {}

/**
 * The kind of key that the CSR was made with: `rsa2048` is RSA with 2,048 bits, `p256v1` is ECDSA on
 * the curve P-256.
 */
export type CustomCsrKeyType = Schema<"CustomCsrKeyType">;

/** A list of custom CSRs in Cloudflare's envelope. */
export interface CustomCsrList extends Schema<"CustomCsrList"> {}

/** The body of a call that failed. */
export interface Failure extends Schema<"Failure"> {}

/**
 * A certificate with which Gateway can inspect TLS traffic. An account may generate three a day and
 * have ten available, of which one is in use. Every field is optional.
 */
export interface GatewayCertificate extends Schema<"GatewayCertificate"> {}

/**
 * How far the certificate has been deployed to Cloudflare's edge. It starts `inactive`; activating it
 * leads through `pending_deployment` to `available`, the only state in which Gateway can use it;
 * deactivating it leads through `pending_deletion` back to `inactive`, in which it can be deleted.
 * The pending states settle by themselves. `available` was called `active` in 2024.
 */
export type GatewayCertificateBindingStatus = Schema<"GatewayCertificateBindingStatus">;

/** A list of Zero Trust certificates in Cloudflare's envelope. */
export interface GatewayCertificateList extends Schema<"GatewayCertificateList"> {}

/**
 * Who made the certificate: `gateway_managed` is generated by Cloudflare, `custom` was brought by the
 * account from its own authority.
 */
export type GatewayCertificateType = Schema<"GatewayCertificateType">;

/** The size of a list that comes whole. Unlike other lists, it has no `total_pages`. */
export interface GatewayResultInfo extends Schema<"GatewayResultInfo"> {}

/** One coded note of an answer, an error or a message. */
export interface ResponseInfo extends Schema<"ResponseInfo"> {}

/** Where a page stands in the whole list. */
export interface ResultInfo extends Schema<"ResultInfo"> {}
