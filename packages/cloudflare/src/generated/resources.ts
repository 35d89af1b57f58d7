// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { ApiPromise, CallOptions, PageOptions, PagePromise, Secret } from "@certspec/core";
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

/** Parameters of `customCsrs.create`: exactly one of `account_id`, `zone_id`. */
export type CustomCsrsCreateParams = CustomCsrsCreateByAccountId | CustomCsrsCreateByZoneId;

/** Parameters of `customCsrs.create`, by `account_id`. */
export interface CustomCsrsCreateByAccountId extends CustomCsrsCreateShared {
  /**
   * The account that the CSR is for. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"customCsrs_create">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `customCsrs.create`, by `zone_id`. */
export interface CustomCsrsCreateByZoneId extends CustomCsrsCreateShared {
  account_id?: undefined;
  /**
   * The zone that the CSR is for. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCsrs_create">["account_or_zone_id"];
}

/** What all forms of {@link CustomCsrsCreateParams} take. */
export interface CustomCsrsCreateShared {
  /** The request body. */
  body: NewCustomCsr;
}

/** Bodies of the failures of `customCsrs.create`, by status. */
export interface CustomCsrsCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCsrs.get`: exactly one of `account_id`, `zone_id`. */
export type CustomCsrsGetParams = CustomCsrsGetByAccountId | CustomCsrsGetByZoneId;

/** Parameters of `customCsrs.get`, by `account_id`. */
export interface CustomCsrsGetByAccountId extends CustomCsrsGetShared {
  /**
   * The account that the CSR belongs to. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"customCsrs_get">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `customCsrs.get`, by `zone_id`. */
export interface CustomCsrsGetByZoneId extends CustomCsrsGetShared {
  account_id?: undefined;
  /**
   * The zone that the CSR belongs to. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCsrs_get">["account_or_zone_id"];
}

/** What all forms of {@link CustomCsrsGetParams} take. */
export interface CustomCsrsGetShared {
  /**
   * The identifier of the custom CSR.
   *
   * @maxLength 36
   */
  custom_csr_id: Path<"customCsrs_get">["custom_csr_id"];
}

/** Bodies of the failures of `customCsrs.get`, by status. */
export interface CustomCsrsGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCsrs.delete`: exactly one of `account_id`, `zone_id`. */
export type CustomCsrsDeleteParams = CustomCsrsDeleteByAccountId | CustomCsrsDeleteByZoneId;

/** Parameters of `customCsrs.delete`, by `account_id`. */
export interface CustomCsrsDeleteByAccountId extends CustomCsrsDeleteShared {
  /**
   * The account that the CSR belongs to. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"customCsrs_delete">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `customCsrs.delete`, by `zone_id`. */
export interface CustomCsrsDeleteByZoneId extends CustomCsrsDeleteShared {
  account_id?: undefined;
  /**
   * The zone that the CSR belongs to. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCsrs_delete">["account_or_zone_id"];
}

/** What all forms of {@link CustomCsrsDeleteParams} take. */
export interface CustomCsrsDeleteShared {
  /**
   * The identifier of the custom CSR.
   *
   * @maxLength 36
   */
  custom_csr_id: Path<"customCsrs_delete">["custom_csr_id"];
}

/** Bodies of the failures of `customCsrs.delete`, by status. */
export interface CustomCsrsDeleteErrors {
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

/** Parameters of `clientCertificates.create`. */
export interface ClientCertificatesCreateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_create">["zone_id"];
  /** The request body. */
  body: NewClientCertificate;
}

/** Bodies of the failures of `clientCertificates.create`, by status. */
export interface ClientCertificatesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `clientCertificates.get`. */
export interface ClientCertificatesGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_get">["zone_id"];
  /**
   * The identifier of the client certificate.
   *
   * @maxLength 32
   */
  client_certificate_id: Path<"clientCertificates_get">["client_certificate_id"];
}

/** Bodies of the failures of `clientCertificates.get`, by status. */
export interface ClientCertificatesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `clientCertificates.delete`. */
export interface ClientCertificatesDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_delete">["zone_id"];
  /**
   * The identifier of the client certificate.
   *
   * @maxLength 32
   */
  client_certificate_id: Path<"clientCertificates_delete">["client_certificate_id"];
}

/** Bodies of the failures of `clientCertificates.delete`, by status. */
export interface ClientCertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `clientCertificates.edit`. */
export interface ClientCertificatesEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_edit">["zone_id"];
  /**
   * The identifier of the client certificate.
   *
   * @maxLength 32
   */
  client_certificate_id: Path<"clientCertificates_edit">["client_certificate_id"];
  /** The request body. */
  body: ClientCertificateEdit;
}

/** Bodies of the failures of `clientCertificates.edit`, by status. */
export interface ClientCertificatesEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `certificateAuthorities.hostnameAssociations.get`. */
export interface CertificateAuthoritiesHostnameAssociationsGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"certificateAuthorities_hostnameAssociations_get">["zone_id"];
  /**
   * The identifier of an authority that was uploaded as an mTLS certificate. Without it, the
   * hostnames are those of the authority that Cloudflare manages.
   *
   * @minLength 36
   * @maxLength 36
   */
  mtls_certificate_id?: Query<"certificateAuthorities_hostnameAssociations_get">["mtls_certificate_id"] | undefined;
}

/** Bodies of the failures of `certificateAuthorities.hostnameAssociations.get`, by status. */
export interface CertificateAuthoritiesHostnameAssociationsGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `certificateAuthorities.hostnameAssociations.update`. */
export interface CertificateAuthoritiesHostnameAssociationsUpdateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"certificateAuthorities_hostnameAssociations_update">["zone_id"];
  /** The request body. */
  body: HostnameAssociationsUpdate;
}

/** Bodies of the failures of `certificateAuthorities.hostnameAssociations.update`, by status. */
export interface CertificateAuthoritiesHostnameAssociationsUpdateErrors {
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

/** Parameters of `zeroTrust.gateway.certificates.create`. */
export interface ZeroTrustGatewayCertificatesCreateParams {
  /** The identifier of the account. */
  account_id: Path<"zeroTrust_gateway_certificates_create">["account_id"];
  /** The request body. */
  body?: NewGatewayCertificate | undefined;
}

/** Bodies of the failures of `zeroTrust.gateway.certificates.create`, by status. */
export interface ZeroTrustGatewayCertificatesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.get`. */
export interface ZeroTrustGatewayCertificatesGetParams {
  /** The identifier of the account. */
  account_id: Path<"zeroTrust_gateway_certificates_get">["account_id"];
  /**
   * The identifier of the Zero Trust certificate, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_get">["certificate_id"];
}

/** Bodies of the failures of `zeroTrust.gateway.certificates.get`, by status. */
export interface ZeroTrustGatewayCertificatesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.delete`. */
export interface ZeroTrustGatewayCertificatesDeleteParams {
  /** The identifier of the account. */
  account_id: Path<"zeroTrust_gateway_certificates_delete">["account_id"];
  /**
   * The identifier of the Zero Trust certificate, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_delete">["certificate_id"];
}

/** Bodies of the failures of `zeroTrust.gateway.certificates.delete`, by status. */
export interface ZeroTrustGatewayCertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.activate`. */
export interface ZeroTrustGatewayCertificatesActivateParams {
  /** The identifier of the account. */
  account_id: Path<"zeroTrust_gateway_certificates_activate">["account_id"];
  /**
   * The identifier of the Zero Trust certificate, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_activate">["certificate_id"];
}

/** Bodies of the failures of `zeroTrust.gateway.certificates.activate`, by status. */
export interface ZeroTrustGatewayCertificatesActivateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.deactivate`. */
export interface ZeroTrustGatewayCertificatesDeactivateParams {
  /** The identifier of the account. */
  account_id: Path<"zeroTrust_gateway_certificates_deactivate">["account_id"];
  /**
   * The identifier of the Zero Trust certificate, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_deactivate">["certificate_id"];
}

/** Bodies of the failures of `zeroTrust.gateway.certificates.deactivate`, by status. */
export interface ZeroTrustGatewayCertificatesDeactivateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** The API's resources, as the client holds them. */
export interface Resources {
  readonly customCsrs: CustomCsrsResource;
  readonly clientCertificates: ClientCertificatesResource;
  readonly certificateAuthorities: CertificateAuthoritiesResource;
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

  /**
   * Create a custom CSR
   *
   * Generates a certificate signing request for an account or a zone. Cloudflare generates the
   * private key and keeps it: the answer holds the CSR, never the key.
   *
   * Custom CSRs are part of the Business and Enterprise plans. The caller needs the permission "SSL
   * and Certificates Write" on the account. How many an account may have is a quota; code 1403 says
   * that it is used up.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_csrs/methods/create/}
   */
  create(params: CustomCsrsCreateParams, options?: CallOptions): ApiPromise<CustomCsr, CustomCsrsCreateErrors>;

  /**
   * Get a custom CSR
   *
   * Gets one custom certificate signing request of an account or a zone.
   *
   * Custom CSRs are part of the Business and Enterprise plans. The caller needs the permission "SSL
   * and Certificates Read" or "SSL and Certificates Write" on the account.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_csrs/methods/get/}
   */
  get(params: CustomCsrsGetParams, options?: CallOptions): ApiPromise<CustomCsr, CustomCsrsGetErrors>;

  /**
   * Delete a custom CSR
   *
   * Deletes a custom certificate signing request and the private key that belongs to it. While an
   * active certificate pack uses the CSR, this is refused with code 1420.
   *
   * Custom CSRs are part of the Business and Enterprise plans. The caller needs the permission "SSL
   * and Certificates Write" on the account.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_csrs/methods/delete/}
   */
  delete(params: CustomCsrsDeleteParams, options?: CallOptions): ApiPromise<DeletedCustomCsr, CustomCsrsDeleteErrors>;
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

  /**
   * Create a client certificate
   *
   * Issues an API Shield client certificate for a signing request of yours, by the authority that
   * Cloudflare manages for the account. The answer is a 200. A zone may have a limited number of
   * certificates that are not revoked; code 1489 says that it is reached.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/create/}
   */
  create(params: ClientCertificatesCreateParams, options?: CallOptions): ApiPromise<ClientCertificate, ClientCertificatesCreateErrors>;

  /**
   * Get a client certificate
   *
   * Gets one API Shield client certificate of a zone. Poll it after revoking or reactivating it,
   * since both take a while.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/get/}
   */
  get(params: ClientCertificatesGetParams, options?: CallOptions): ApiPromise<ClientCertificate, ClientCertificatesGetErrors>;

  /**
   * Revoke a client certificate
   *
   * Revokes a client certificate. It goes through `pending_revocation` to `revoked`, and stays in
   * the list: nothing is deleted. The answer holds the whole certificate.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/delete/}
   */
  delete(params: ClientCertificatesDeleteParams, options?: CallOptions): ApiPromise<ClientCertificate, ClientCertificatesDeleteErrors>;

  /**
   * Reactivate a client certificate
   *
   * Takes back the revocation of a client certificate, as long as it is pending. The certificate
   * goes through `pending_reactivation` to `active`.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/edit/}
   */
  edit(params: ClientCertificatesEditParams, options?: CallOptions): ApiPromise<ClientCertificate, ClientCertificatesEditErrors>;
}

export interface CertificateAuthoritiesResource {
  readonly hostnameAssociations: CertificateAuthoritiesHostnameAssociationsResource;
}

/** The hostnames of a zone for which an authority's client certificates are asked for. */
export interface CertificateAuthoritiesHostnameAssociationsResource {
  /**
   * Get hostname associations
   *
   * Gets the hostnames of a zone for which clients are asked for a certificate of one authority.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/get/}
   */
  get(params: CertificateAuthoritiesHostnameAssociationsGetParams, options?: CallOptions): ApiPromise<HostnameAssociations, CertificateAuthoritiesHostnameAssociationsGetErrors>;

  /**
   * Replace hostname associations
   *
   * Replaces the hostnames of a zone for which clients are asked for a certificate of one authority.
   * The list is replaced as a whole: read it first to add one.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/update/}
   */
  update(params: CertificateAuthoritiesHostnameAssociationsUpdateParams, options?: CallOptions): ApiPromise<HostnameAssociations, CertificateAuthoritiesHostnameAssociationsUpdateErrors>;
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

  /**
   * Create a Zero Trust certificate
   *
   * Generates a root certificate with which Gateway can inspect TLS traffic. It is inactive:
   * activate it, and choose it in the Gateway configuration when it is available. An account may
   * generate three a day. The answer is a 200.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/create/}
   */
  create(params: ZeroTrustGatewayCertificatesCreateParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesCreateErrors>;

  /**
   * Get a Zero Trust certificate
   *
   * Gets one Zero Trust certificate of an account. Poll it after activating or deactivating it,
   * since both take a while.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/get/}
   */
  get(params: ZeroTrustGatewayCertificatesGetParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesGetErrors>;

  /**
   * Delete a Zero Trust certificate
   *
   * Deletes a Zero Trust certificate that Cloudflare generated. It has to be inactive: deactivate it
   * first. The answer holds the certificate that was deleted.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/delete/}
   */
  delete(params: ZeroTrustGatewayCertificatesDeleteParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesDeleteErrors>;

  /**
   * Activate a Zero Trust certificate
   *
   * Deploys a Zero Trust certificate to Cloudflare's edge. It goes through `pending_deployment` to
   * `available`; an account may have ten that are available. The answer is a 202.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/activate/}
   */
  activate(params: ZeroTrustGatewayCertificatesActivateParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesActivateErrors>;

  /**
   * Deactivate a Zero Trust certificate
   *
   * Withdraws a Zero Trust certificate from Cloudflare's edge. It goes through `pending_deletion` to
   * `inactive`. The answer is a 201.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/deactivate/}
   */
  deactivate(params: ZeroTrustGatewayCertificatesDeactivateParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesDeactivateErrors>;
}

/** Bodies of failures, by operation and status. */
export interface OperationErrors {
  customCsrs_list: CustomCsrsListErrors;
  customCsrs_create: CustomCsrsCreateErrors;
  customCsrs_get: CustomCsrsGetErrors;
  customCsrs_delete: CustomCsrsDeleteErrors;
  clientCertificates_list: ClientCertificatesListErrors;
  clientCertificates_create: ClientCertificatesCreateErrors;
  clientCertificates_get: ClientCertificatesGetErrors;
  clientCertificates_delete: ClientCertificatesDeleteErrors;
  clientCertificates_edit: ClientCertificatesEditErrors;
  certificateAuthorities_hostnameAssociations_get: CertificateAuthoritiesHostnameAssociationsGetErrors;
  certificateAuthorities_hostnameAssociations_update: CertificateAuthoritiesHostnameAssociationsUpdateErrors;
  zeroTrust_gateway_certificates_list: ZeroTrustGatewayCertificatesListErrors;
  zeroTrust_gateway_certificates_create: ZeroTrustGatewayCertificatesCreateErrors;
  zeroTrust_gateway_certificates_get: ZeroTrustGatewayCertificatesGetErrors;
  zeroTrust_gateway_certificates_delete: ZeroTrustGatewayCertificatesDeleteErrors;
  zeroTrust_gateway_certificates_activate: ZeroTrustGatewayCertificatesActivateErrors;
  zeroTrust_gateway_certificates_deactivate: ZeroTrustGatewayCertificatesDeactivateErrors;
}

/**
 * An API Shield client certificate. The fields of the subject (`common_name`, `organization` and so
 * on) are those of the CSR it was issued for. Every field is optional.
 */
export interface ClientCertificate extends Schema<"ClientCertificate"> {}

/** What is to happen to a client certificate. */
export interface ClientCertificateEdit extends Schema<"ClientCertificateEdit"> {}

/** A list of client certificates in Cloudflare's envelope. */
export interface ClientCertificateList extends Schema<"ClientCertificateList"> {}

/** A client certificate in Cloudflare's envelope. */
export interface ClientCertificateResult extends Schema<"ClientCertificateResult"> {}

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

/** A custom CSR in Cloudflare's envelope. */
export interface CustomCsrResult extends Schema<"CustomCsrResult"> {}

/** What is left of a custom CSR that was deleted. */
export interface DeletedCustomCsr extends Schema<"DeletedCustomCsr"> {}

/** The identifier of a deleted custom CSR in Cloudflare's envelope. */
export interface DeletedCustomCsrResult extends Schema<"DeletedCustomCsrResult"> {}

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

/** A Zero Trust certificate in Cloudflare's envelope. */
export interface GatewayCertificateResult extends Schema<"GatewayCertificateResult"> {}

/**
 * Who made the certificate: `gateway_managed` is generated by Cloudflare, `custom` was brought by the
 * account from its own authority.
 */
export type GatewayCertificateType = Schema<"GatewayCertificateType">;

/** The size of a list that comes whole. Unlike other lists, it has no `total_pages`. */
export interface GatewayResultInfo extends Schema<"GatewayResultInfo"> {}

/** The hostnames for which a certificate authority is asked for client certificates. */
export interface HostnameAssociations extends Schema<"HostnameAssociations"> {}

/** Hostname associations in Cloudflare's envelope. */
export interface HostnameAssociationsResult extends Schema<"HostnameAssociationsResult"> {}

/** The hostnames that an authority is to have from now on. */
export interface HostnameAssociationsUpdate extends Schema<"HostnameAssociationsUpdate"> {}

/** A client certificate to be issued. */
export interface NewClientCertificate extends Schema<"NewClientCertificate"> {}

/** A custom CSR to be generated. */
export interface NewCustomCsr extends Schema<"NewCustomCsr"> {}

/** A Zero Trust certificate to be generated. */
export interface NewGatewayCertificate extends Schema<"NewGatewayCertificate"> {}

/** One coded note of an answer, an error or a message. */
export interface ResponseInfo extends Schema<"ResponseInfo"> {}

/** Where a page stands in the whole list. */
export interface ResultInfo extends Schema<"ResultInfo"> {}
