// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { ApiPromise, CallOptions, PageOptions, PagePromise, Secret, WaitOptions } from "@certspec/core";
import type { components, operations } from "./schema.ts";

type Path<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Credentials. Options take precedence over environment variables. */
export type Credentials = OnlyCredentials<"userServiceKey" | "apiToken"> | OnlyCredentials<"userServiceKey" | "apiEmail" | "apiKey">;

/** All credential options. */
export interface CredentialOptions {
  /**
   * The email address of the user that the Global API Key belongs to.
   *
   * @default the environment's `CLOUDFLARE_EMAIL`
   */
  apiEmail?: Secret | undefined;
  /**
   * A user's Global API Key, a legacy credential. It has all of the user's permissions,
   * so prefer an API token.
   *
   * @default the environment's `CLOUDFLARE_API_KEY`
   */
  apiKey?: Secret | undefined;
  /**
   * An API token, limited to the permissions that it was created with. Prefer it over an API key.
   * Create tokens in the dashboard, under My Profile, API Tokens.
   *
   * @default the environment's `CLOUDFLARE_API_TOKEN`
   */
  apiToken?: Secret | undefined;
  /**
   * A user's Origin CA key, which works for Origin CA certificates only. Cloudflare deprecated it
   * on 2026-03-19 and announced that it stops working on 2026-09-30, so use an API token.
   *
   * @default the environment's `CLOUDFLARE_API_USER_SERVICE_KEY`
   */
  userServiceKey?: Secret | undefined;
}

type OnlyCredentials<Names extends keyof CredentialOptions> = Pick<CredentialOptions, Names> & {
  [Name in Exclude<keyof CredentialOptions, Names>]?: undefined;
};

/** Parameters of `customCsrs.list`: exactly one of `account_id`, `zone_id`. */
export type CustomCsrsListParams = CustomCsrsListByAccountId | CustomCsrsListByZoneId;

/** Parameters of `customCsrs.list`, by `account_id`. */
export interface CustomCsrsListByAccountId extends CustomCsrsListShared {
  /**
   * The account to list CSRs for. Pass this or `zone_id`, not both.
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
   * The zone to list CSRs for. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCsrs_list">["account_or_zone_id"];
}

/** Parameters shared by all variants of {@link CustomCsrsListParams}. */
export interface CustomCsrsListShared {
  /**
   * The page number, starting at 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"customCsrs_list">["page"] | undefined;
  /**
   * Number of CSRs per page.
   *
   * @minimum 5
   * @maximum 50
   * @default 50
   */
  per_page?: Query<"customCsrs_list">["per_page"] | undefined;
  /**
   * The field to sort by.
   *
   * @default "created_at"
   */
  order?: Query<"customCsrs_list">["order"] | undefined;
  /**
   * The sort direction.
   *
   * @default "asc"
   */
  direction?: Query<"customCsrs_list">["direction"] | undefined;
}

/** Error bodies of `customCsrs.list`, by status code. */
export interface CustomCsrsListErrors {
  /** The request failed. `errors` says why. */
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

/** Parameters shared by all variants of {@link CustomCsrsCreateParams}. */
export interface CustomCsrsCreateShared {
  /** The request body. */
  body: NewCustomCsr;
}

/** Error bodies of `customCsrs.create`, by status code. */
export interface CustomCsrsCreateErrors {
  /** The request failed. `errors` says why. */
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

/** Parameters shared by all variants of {@link CustomCsrsGetParams}. */
export interface CustomCsrsGetShared {
  /**
   * The custom CSR ID.
   *
   * @maxLength 36
   */
  custom_csr_id: Path<"customCsrs_get">["custom_csr_id"];
}

/** Error bodies of `customCsrs.get`, by status code. */
export interface CustomCsrsGetErrors {
  /** The request failed. `errors` says why. */
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

/** Parameters shared by all variants of {@link CustomCsrsDeleteParams}. */
export interface CustomCsrsDeleteShared {
  /**
   * The custom CSR ID.
   *
   * @maxLength 36
   */
  custom_csr_id: Path<"customCsrs_delete">["custom_csr_id"];
}

/** Error bodies of `customCsrs.delete`, by status code. */
export interface CustomCsrsDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `clientCertificates.list`. */
export interface ClientCertificatesListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_list">["zone_id"];
  /** Only return certificates with this status. `all` matches every status. */
  status?: Query<"clientCertificates_list">["status"] | undefined;
  /**
   * The page number, starting at 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"clientCertificates_list">["page"] | undefined;
  /**
   * Number of certificates per page.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"clientCertificates_list">["per_page"] | undefined;
  /**
   * Maximum number of certificates to return. Used with `offset`; how the pair combines with `page`
   * and `per_page` is not documented, so use one pair or the other.
   */
  limit?: Query<"clientCertificates_list">["limit"] | undefined;
  /** Number of certificates to skip. Used with `limit`. */
  offset?: Query<"clientCertificates_list">["offset"] | undefined;
}

/** Error bodies of `clientCertificates.list`, by status code. */
export interface ClientCertificatesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `clientCertificates.create`. */
export interface ClientCertificatesCreateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_create">["zone_id"];
  /** The request body. */
  body: NewClientCertificate;
}

/** Error bodies of `clientCertificates.create`, by status code. */
export interface ClientCertificatesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `clientCertificates.get`. */
export interface ClientCertificatesGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_get">["zone_id"];
  /**
   * The client certificate ID.
   *
   * @maxLength 32
   */
  client_certificate_id: Path<"clientCertificates_get">["client_certificate_id"];
}

/** Error bodies of `clientCertificates.get`, by status code. */
export interface ClientCertificatesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `clientCertificates.delete`. */
export interface ClientCertificatesDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_delete">["zone_id"];
  /**
   * The client certificate ID.
   *
   * @maxLength 32
   */
  client_certificate_id: Path<"clientCertificates_delete">["client_certificate_id"];
}

/** Error bodies of `clientCertificates.delete`, by status code. */
export interface ClientCertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `clientCertificates.edit`. */
export interface ClientCertificatesEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"clientCertificates_edit">["zone_id"];
  /**
   * The client certificate ID.
   *
   * @maxLength 32
   */
  client_certificate_id: Path<"clientCertificates_edit">["client_certificate_id"];
  /** The request body. */
  body: ClientCertificateEdit;
}

/** Error bodies of `clientCertificates.edit`, by status code. */
export interface ClientCertificatesEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `certificateAuthorities.hostnameAssociations.get`. */
export interface CertificateAuthoritiesHostnameAssociationsGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"certificateAuthorities_hostnameAssociations_get">["zone_id"];
  /**
   * The ID of a certificate authority that was uploaded as an mTLS certificate. Defaults to the
   * Cloudflare-managed certificate authority.
   *
   * @minLength 36
   * @maxLength 36
   */
  mtls_certificate_id?: Query<"certificateAuthorities_hostnameAssociations_get">["mtls_certificate_id"] | undefined;
}

/** Error bodies of `certificateAuthorities.hostnameAssociations.get`, by status code. */
export interface CertificateAuthoritiesHostnameAssociationsGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `certificateAuthorities.hostnameAssociations.update`. */
export interface CertificateAuthoritiesHostnameAssociationsUpdateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"certificateAuthorities_hostnameAssociations_update">["zone_id"];
  /** The request body. */
  body: HostnameAssociationsUpdate;
}

/** Error bodies of `certificateAuthorities.hostnameAssociations.update`, by status code. */
export interface CertificateAuthoritiesHostnameAssociationsUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.list`. */
export interface ZeroTrustGatewayCertificatesListParams {
  /** The account ID. */
  account_id: Path<"zeroTrust_gateway_certificates_list">["account_id"];
}

/** Error bodies of `zeroTrust.gateway.certificates.list`, by status code. */
export interface ZeroTrustGatewayCertificatesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.create`. */
export interface ZeroTrustGatewayCertificatesCreateParams {
  /** The account ID. */
  account_id: Path<"zeroTrust_gateway_certificates_create">["account_id"];
  /** The request body. */
  body?: NewGatewayCertificate | undefined;
}

/** Error bodies of `zeroTrust.gateway.certificates.create`, by status code. */
export interface ZeroTrustGatewayCertificatesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.get`. */
export interface ZeroTrustGatewayCertificatesGetParams {
  /** The account ID. */
  account_id: Path<"zeroTrust_gateway_certificates_get">["account_id"];
  /**
   * The certificate ID, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_get">["certificate_id"];
}

/** Error bodies of `zeroTrust.gateway.certificates.get`, by status code. */
export interface ZeroTrustGatewayCertificatesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.delete`. */
export interface ZeroTrustGatewayCertificatesDeleteParams {
  /** The account ID. */
  account_id: Path<"zeroTrust_gateway_certificates_delete">["account_id"];
  /**
   * The certificate ID, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_delete">["certificate_id"];
}

/** Error bodies of `zeroTrust.gateway.certificates.delete`, by status code. */
export interface ZeroTrustGatewayCertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.activate`. */
export interface ZeroTrustGatewayCertificatesActivateParams {
  /** The account ID. */
  account_id: Path<"zeroTrust_gateway_certificates_activate">["account_id"];
  /**
   * The certificate ID, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_activate">["certificate_id"];
  /** The request body. */
  body?: NonNullable<operations["zeroTrust_gateway_certificates_activate"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** Error bodies of `zeroTrust.gateway.certificates.activate`, by status code. */
export interface ZeroTrustGatewayCertificatesActivateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.gateway.certificates.deactivate`. */
export interface ZeroTrustGatewayCertificatesDeactivateParams {
  /** The account ID. */
  account_id: Path<"zeroTrust_gateway_certificates_deactivate">["account_id"];
  /**
   * The certificate ID, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_deactivate">["certificate_id"];
  /** The request body. */
  body?: NonNullable<operations["zeroTrust_gateway_certificates_deactivate"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** Error bodies of `zeroTrust.gateway.certificates.deactivate`, by status code. */
export interface ZeroTrustGatewayCertificatesDeactivateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.list`. */
export interface CustomCertificatesListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_list">["zone_id"];
  /**
   * The page number, starting at 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"customCertificates_list">["page"] | undefined;
  /**
   * Number of certificates per page.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"customCertificates_list">["per_page"] | undefined;
  /**
   * Whether a certificate has to match all filters or any of them.
   *
   * @default "all"
   */
  match?: Query<"customCertificates_list">["match"] | undefined;
  /** Only return certificates with this status. */
  status?: Query<"customCertificates_list">["status"] | undefined;
}

/** Error bodies of `customCertificates.list`, by status code. */
export interface CustomCertificatesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.create`. */
export interface CustomCertificatesCreateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_create">["zone_id"];
  /** The request body. */
  body: NewCustomCertificate;
}

/** Error bodies of `customCertificates.create`, by status code. */
export interface CustomCertificatesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.prioritize.update`. */
export interface CustomCertificatesPrioritizeUpdateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_prioritize_update">["zone_id"];
  /** The request body. */
  body: CustomCertificatePriorities;
}

/** The response data. */
export type CustomCertificatesPrioritizeUpdateData = Exclude<NonNullable<CustomCertificateList>["result"], undefined>;

/** Error bodies of `customCertificates.prioritize.update`, by status code. */
export interface CustomCertificatesPrioritizeUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.get`. */
export interface CustomCertificatesGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_get">["zone_id"];
  /**
   * The custom certificate ID.
   *
   * @maxLength 32
   */
  custom_certificate_id: Path<"customCertificates_get">["custom_certificate_id"];
}

/** Error bodies of `customCertificates.get`, by status code. */
export interface CustomCertificatesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.delete`. */
export interface CustomCertificatesDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_delete">["zone_id"];
  /**
   * The custom certificate ID.
   *
   * @maxLength 32
   */
  custom_certificate_id: Path<"customCertificates_delete">["custom_certificate_id"];
}

/** Error bodies of `customCertificates.delete`, by status code. */
export interface CustomCertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.edit`. */
export interface CustomCertificatesEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_edit">["zone_id"];
  /**
   * The custom certificate ID.
   *
   * @maxLength 32
   */
  custom_certificate_id: Path<"customCertificates_edit">["custom_certificate_id"];
  /** The request body. */
  body: CustomCertificateEdit;
}

/** Error bodies of `customCertificates.edit`, by status code. */
export interface CustomCertificatesEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.list`. */
export interface MtlsCertificatesListParams {
  /**
   * The account ID.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_list">["account_id"];
  /** Only return certificates of these types. */
  type?: Query<"mtlsCertificates_list">["type"] | undefined;
}

/** Error bodies of `mtlsCertificates.list`, by status code. */
export interface MtlsCertificatesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.create`. */
export interface MtlsCertificatesCreateParams {
  /**
   * The account ID.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_create">["account_id"];
  /** The request body. */
  body: NewMtlsCertificate;
}

/** Error bodies of `mtlsCertificates.create`, by status code. */
export interface MtlsCertificatesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.get`. */
export interface MtlsCertificatesGetParams {
  /**
   * The account ID.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_get">["account_id"];
  /**
   * The mTLS certificate ID.
   *
   * @maxLength 32
   */
  mtls_certificate_id: Path<"mtlsCertificates_get">["mtls_certificate_id"];
}

/** Error bodies of `mtlsCertificates.get`, by status code. */
export interface MtlsCertificatesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.delete`. */
export interface MtlsCertificatesDeleteParams {
  /**
   * The account ID.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_delete">["account_id"];
  /**
   * The mTLS certificate ID.
   *
   * @maxLength 32
   */
  mtls_certificate_id: Path<"mtlsCertificates_delete">["mtls_certificate_id"];
}

/** Error bodies of `mtlsCertificates.delete`, by status code. */
export interface MtlsCertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.associations.get`. */
export interface MtlsCertificatesAssociationsGetParams {
  /**
   * The account ID.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_associations_get">["account_id"];
  /**
   * The mTLS certificate ID.
   *
   * @maxLength 32
   */
  mtls_certificate_id: Path<"mtlsCertificates_associations_get">["mtls_certificate_id"];
}

/** Error bodies of `mtlsCertificates.associations.get`, by status code. */
export interface MtlsCertificatesAssociationsGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originCACertificates.list`. */
export interface OriginCACertificatesListParams {
  /**
   * The zone to list certificates for.
   *
   * @maxLength 32
   */
  zone_id: Query<"originCACertificates_list">["zone_id"];
  /**
   * The page number, starting at 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"originCACertificates_list">["page"] | undefined;
  /**
   * Number of certificates per page.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"originCACertificates_list">["per_page"] | undefined;
  /**
   * Maximum number of certificates to return. Used with `offset`; how the pair combines with `page`
   * and `per_page` is not documented, so use one pair or the other.
   */
  limit?: Query<"originCACertificates_list">["limit"] | undefined;
  /** Number of certificates to skip. Used with `limit`. */
  offset?: Query<"originCACertificates_list">["offset"] | undefined;
}

/** Error bodies of `originCACertificates.list`, by status code. */
export interface OriginCACertificatesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originCACertificates.create`. */
export interface OriginCACertificatesCreateParams {
  /** The request body. */
  body: NewOriginCaCertificate;
}

/** Error bodies of `originCACertificates.create`, by status code. */
export interface OriginCACertificatesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originCACertificates.get`. */
export interface OriginCACertificatesGetParams {
  /**
   * The Origin CA certificate ID.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originCACertificates_get">["certificate_id"];
}

/** Error bodies of `originCACertificates.get`, by status code. */
export interface OriginCACertificatesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originCACertificates.delete`. */
export interface OriginCACertificatesDeleteParams {
  /**
   * The Origin CA certificate ID.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originCACertificates_delete">["certificate_id"];
}

/** Error bodies of `originCACertificates.delete`, by status code. */
export interface OriginCACertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.list`. */
export interface SslCertificatePacksListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_list">["zone_id"];
  /**
   * The page number, starting at 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"ssl_certificatePacks_list">["page"] | undefined;
  /**
   * Number of packs per page.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"ssl_certificatePacks_list">["per_page"] | undefined;
  /** Pass `all` to include packs with any status. Defaults to active packs. */
  status?: Query<"ssl_certificatePacks_list">["status"] | undefined;
  /** Only return packs in this environment. */
  deploy?: Query<"ssl_certificatePacks_list">["deploy"] | undefined;
}

/** Error bodies of `ssl.certificatePacks.list`, by status code. */
export interface SslCertificatePacksListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.create`. */
export interface SslCertificatePacksCreateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_create">["zone_id"];
  /** The request body. */
  body: NewCertificatePack;
}

/** Error bodies of `ssl.certificatePacks.create`, by status code. */
export interface SslCertificatePacksCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.quota.get`. */
export interface SslCertificatePacksQuotaGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_quota_get">["zone_id"];
}

/** Error bodies of `ssl.certificatePacks.quota.get`, by status code. */
export interface SslCertificatePacksQuotaGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.get`. */
export interface SslCertificatePacksGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_get">["zone_id"];
  /**
   * The certificate pack ID.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"ssl_certificatePacks_get">["certificate_pack_id"];
}

/** Error bodies of `ssl.certificatePacks.get`, by status code. */
export interface SslCertificatePacksGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.delete`. */
export interface SslCertificatePacksDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_delete">["zone_id"];
  /**
   * The certificate pack ID.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"ssl_certificatePacks_delete">["certificate_pack_id"];
}

/** Error bodies of `ssl.certificatePacks.delete`, by status code. */
export interface SslCertificatePacksDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.edit`. */
export interface SslCertificatePacksEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_edit">["zone_id"];
  /**
   * The certificate pack ID.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"ssl_certificatePacks_edit">["certificate_pack_id"];
  /** The request body. */
  body: CertificatePackEdit;
}

/** Error bodies of `ssl.certificatePacks.edit`, by status code. */
export interface SslCertificatePacksEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.verification.get`. */
export interface SslVerificationGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_verification_get">["zone_id"];
  /** Pass `true` to retry validation immediately. */
  retry?: Query<"ssl_verification_get">["retry"] | undefined;
}

/** Error bodies of `ssl.verification.get`, by status code. */
export interface SslVerificationGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.verification.edit`. */
export interface SslVerificationEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_verification_edit">["zone_id"];
  /** The certificate pack ID, a UUID. */
  certificate_pack_id: Path<"ssl_verification_edit">["certificate_pack_id"];
  /** The request body. */
  body: SslVerificationEdit;
}

/** Error bodies of `ssl.verification.edit`, by status code. */
export interface SslVerificationEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.universal.settings.get`. */
export interface SslUniversalSettingsGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_universal_settings_get">["zone_id"];
}

/** Error bodies of `ssl.universal.settings.get`, by status code. */
export interface SslUniversalSettingsGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.universal.settings.edit`. */
export interface SslUniversalSettingsEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_universal_settings_edit">["zone_id"];
  /** The request body. */
  body: UniversalSslSettings;
}

/** Error bodies of `ssl.universal.settings.edit`, by status code. */
export interface SslUniversalSettingsEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.list`. */
export interface KeylessCertificatesListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_list">["zone_id"];
}

/** Error bodies of `keylessCertificates.list`, by status code. */
export interface KeylessCertificatesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.create`. */
export interface KeylessCertificatesCreateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_create">["zone_id"];
  /** The request body. */
  body: NewKeylessCertificate;
}

/** Error bodies of `keylessCertificates.create`, by status code. */
export interface KeylessCertificatesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.get`. */
export interface KeylessCertificatesGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_get">["zone_id"];
  /**
   * The Keyless SSL configuration ID.
   *
   * @maxLength 32
   */
  keyless_certificate_id: Path<"keylessCertificates_get">["keyless_certificate_id"];
}

/** Error bodies of `keylessCertificates.get`, by status code. */
export interface KeylessCertificatesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.delete`. */
export interface KeylessCertificatesDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_delete">["zone_id"];
  /**
   * The Keyless SSL configuration ID.
   *
   * @maxLength 32
   */
  keyless_certificate_id: Path<"keylessCertificates_delete">["keyless_certificate_id"];
}

/** Error bodies of `keylessCertificates.delete`, by status code. */
export interface KeylessCertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.edit`. */
export interface KeylessCertificatesEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_edit">["zone_id"];
  /**
   * The Keyless SSL configuration ID.
   *
   * @maxLength 32
   */
  keyless_certificate_id: Path<"keylessCertificates_edit">["keyless_certificate_id"];
  /** The request body. */
  body: KeylessCertificateEdit;
}

/** Error bodies of `keylessCertificates.edit`, by status code. */
export interface KeylessCertificatesEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.zoneCertificates.list`. */
export interface OriginTLSClientAuthZoneCertificatesListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_zoneCertificates_list">["zone_id"];
}

/** Error bodies of `originTLSClientAuth.zoneCertificates.list`, by status code. */
export interface OriginTLSClientAuthZoneCertificatesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.zoneCertificates.create`. */
export interface OriginTLSClientAuthZoneCertificatesCreateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_zoneCertificates_create">["zone_id"];
  /** The request body. */
  body: NewOriginPullCertificate;
}

/** Error bodies of `originTLSClientAuth.zoneCertificates.create`, by status code. */
export interface OriginTLSClientAuthZoneCertificatesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.settings.get`. */
export interface OriginTLSClientAuthSettingsGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_settings_get">["zone_id"];
}

/** Error bodies of `originTLSClientAuth.settings.get`, by status code. */
export interface OriginTLSClientAuthSettingsGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.settings.update`. */
export interface OriginTLSClientAuthSettingsUpdateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_settings_update">["zone_id"];
  /** The request body. */
  body: OriginPullSettingsUpdate;
}

/** Error bodies of `originTLSClientAuth.settings.update`, by status code. */
export interface OriginTLSClientAuthSettingsUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameAssociations.list`. */
export interface OriginTLSClientAuthHostnameAssociationsListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameAssociations_list">["zone_id"];
  /**
   * The page number, starting at 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"originTLSClientAuth_hostnameAssociations_list">["page"] | undefined;
  /**
   * Number of associations per page.
   *
   * @minimum 1
   * @maximum 1000
   * @default 50
   */
  per_page?: Query<"originTLSClientAuth_hostnameAssociations_list">["per_page"] | undefined;
  /**
   * Only return associations with this status. `all` matches every status. Defaults to active
   * associations.
   */
  status?: Query<"originTLSClientAuth_hostnameAssociations_list">["status"] | undefined;
}

/** Error bodies of `originTLSClientAuth.hostnameAssociations.list`, by status code. */
export interface OriginTLSClientAuthHostnameAssociationsListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnames.update`. */
export interface OriginTLSClientAuthHostnamesUpdateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnames_update">["zone_id"];
  /** The request body. */
  body: OriginPullHostnamesUpdate;
}

/** The response data. */
export type OriginTLSClientAuthHostnamesUpdateData = Exclude<NonNullable<UpdatedOriginPullHostnameList>["result"], undefined>;

/** Error bodies of `originTLSClientAuth.hostnames.update`, by status code. */
export interface OriginTLSClientAuthHostnamesUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameCertificates.list`. */
export interface OriginTLSClientAuthHostnameCertificatesListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameCertificates_list">["zone_id"];
}

/** Error bodies of `originTLSClientAuth.hostnameCertificates.list`, by status code. */
export interface OriginTLSClientAuthHostnameCertificatesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameCertificates.create`. */
export interface OriginTLSClientAuthHostnameCertificatesCreateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameCertificates_create">["zone_id"];
  /** The request body. */
  body: NewOriginPullCertificate;
}

/** Error bodies of `originTLSClientAuth.hostnameCertificates.create`, by status code. */
export interface OriginTLSClientAuthHostnameCertificatesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameCertificates.get`. */
export interface OriginTLSClientAuthHostnameCertificatesGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameCertificates_get">["zone_id"];
  /**
   * The certificate ID.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originTLSClientAuth_hostnameCertificates_get">["certificate_id"];
}

/** Error bodies of `originTLSClientAuth.hostnameCertificates.get`, by status code. */
export interface OriginTLSClientAuthHostnameCertificatesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameCertificates.delete`. */
export interface OriginTLSClientAuthHostnameCertificatesDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameCertificates_delete">["zone_id"];
  /**
   * The certificate ID.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originTLSClientAuth_hostnameCertificates_delete">["certificate_id"];
}

/** Error bodies of `originTLSClientAuth.hostnameCertificates.delete`, by status code. */
export interface OriginTLSClientAuthHostnameCertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnames.get`. */
export interface OriginTLSClientAuthHostnamesGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnames_get">["zone_id"];
  /**
   * The hostname.
   *
   * @maxLength 255
   */
  hostname: Path<"originTLSClientAuth_hostnames_get">["hostname"];
}

/** Error bodies of `originTLSClientAuth.hostnames.get`, by status code. */
export interface OriginTLSClientAuthHostnamesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.zoneCertificates.get`. */
export interface OriginTLSClientAuthZoneCertificatesGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_zoneCertificates_get">["zone_id"];
  /**
   * The certificate ID.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originTLSClientAuth_zoneCertificates_get">["certificate_id"];
}

/** Error bodies of `originTLSClientAuth.zoneCertificates.get`, by status code. */
export interface OriginTLSClientAuthZoneCertificatesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.zoneCertificates.delete`. */
export interface OriginTLSClientAuthZoneCertificatesDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_zoneCertificates_delete">["zone_id"];
  /**
   * The certificate ID.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originTLSClientAuth_zoneCertificates_delete">["certificate_id"];
}

/** Error bodies of `originTLSClientAuth.zoneCertificates.delete`, by status code. */
export interface OriginTLSClientAuthZoneCertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.access.certificates.list`: exactly one of `account_id`, `zone_id`. */
export type ZeroTrustAccessCertificatesListParams = ZeroTrustAccessCertificatesListByAccountId | ZeroTrustAccessCertificatesListByZoneId;

/** Parameters of `zeroTrust.access.certificates.list`, by `account_id`. */
export interface ZeroTrustAccessCertificatesListByAccountId extends ZeroTrustAccessCertificatesListShared {
  /**
   * The account to list certificates for. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"zeroTrust_access_certificates_list">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `zeroTrust.access.certificates.list`, by `zone_id`. */
export interface ZeroTrustAccessCertificatesListByZoneId extends ZeroTrustAccessCertificatesListShared {
  account_id?: undefined;
  /**
   * The zone to list certificates for. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"zeroTrust_access_certificates_list">["account_or_zone_id"];
}

/** Parameters shared by all variants of {@link ZeroTrustAccessCertificatesListParams}. */
export interface ZeroTrustAccessCertificatesListShared {
  /**
   * The page number.
   *
   * @default 1
   */
  page?: Query<"zeroTrust_access_certificates_list">["page"] | undefined;
  /**
   * Number of certificates per page.
   *
   * @maximum 1000
   * @default 50
   */
  per_page?: Query<"zeroTrust_access_certificates_list">["per_page"] | undefined;
}

/** Error bodies of `zeroTrust.access.certificates.list`, by status code. */
export interface ZeroTrustAccessCertificatesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.access.certificates.create`: exactly one of `account_id`, `zone_id`. */
export type ZeroTrustAccessCertificatesCreateParams = ZeroTrustAccessCertificatesCreateByAccountId | ZeroTrustAccessCertificatesCreateByZoneId;

/** Parameters of `zeroTrust.access.certificates.create`, by `account_id`. */
export interface ZeroTrustAccessCertificatesCreateByAccountId extends ZeroTrustAccessCertificatesCreateShared {
  /**
   * The account that the certificate is for. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"zeroTrust_access_certificates_create">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `zeroTrust.access.certificates.create`, by `zone_id`. */
export interface ZeroTrustAccessCertificatesCreateByZoneId extends ZeroTrustAccessCertificatesCreateShared {
  account_id?: undefined;
  /**
   * The zone that the certificate is for. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"zeroTrust_access_certificates_create">["account_or_zone_id"];
}

/** Parameters shared by all variants of {@link ZeroTrustAccessCertificatesCreateParams}. */
export interface ZeroTrustAccessCertificatesCreateShared {
  /** The request body. */
  body: NewAccessCertificate;
}

/** Error bodies of `zeroTrust.access.certificates.create`, by status code. */
export interface ZeroTrustAccessCertificatesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.access.certificates.settings.get`: exactly one of `account_id`, `zone_id`. */
export type ZeroTrustAccessCertificatesSettingsGetParams = ZeroTrustAccessCertificatesSettingsGetByAccountId | ZeroTrustAccessCertificatesSettingsGetByZoneId;

/** Parameters of `zeroTrust.access.certificates.settings.get`, by `account_id`. */
export interface ZeroTrustAccessCertificatesSettingsGetByAccountId {
  /**
   * The account to list settings for. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"zeroTrust_access_certificates_settings_get">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `zeroTrust.access.certificates.settings.get`, by `zone_id`. */
export interface ZeroTrustAccessCertificatesSettingsGetByZoneId {
  account_id?: undefined;
  /**
   * The zone to list settings for. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"zeroTrust_access_certificates_settings_get">["account_or_zone_id"];
}

/** Error bodies of `zeroTrust.access.certificates.settings.get`, by status code. */
export interface ZeroTrustAccessCertificatesSettingsGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.access.certificates.settings.update`: exactly one of `account_id`, `zone_id`. */
export type ZeroTrustAccessCertificatesSettingsUpdateParams = ZeroTrustAccessCertificatesSettingsUpdateByAccountId | ZeroTrustAccessCertificatesSettingsUpdateByZoneId;

/** Parameters of `zeroTrust.access.certificates.settings.update`, by `account_id`. */
export interface ZeroTrustAccessCertificatesSettingsUpdateByAccountId extends ZeroTrustAccessCertificatesSettingsUpdateShared {
  /**
   * The account that the hostnames belong to. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"zeroTrust_access_certificates_settings_update">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `zeroTrust.access.certificates.settings.update`, by `zone_id`. */
export interface ZeroTrustAccessCertificatesSettingsUpdateByZoneId extends ZeroTrustAccessCertificatesSettingsUpdateShared {
  account_id?: undefined;
  /**
   * The zone that the hostnames belong to. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"zeroTrust_access_certificates_settings_update">["account_or_zone_id"];
}

/** Parameters shared by all variants of {@link ZeroTrustAccessCertificatesSettingsUpdateParams}. */
export interface ZeroTrustAccessCertificatesSettingsUpdateShared {
  /** The request body. */
  body: AccessCertificateSettingsUpdate;
}

/** The response data. */
export type ZeroTrustAccessCertificatesSettingsUpdateData = Exclude<NonNullable<AccessCertificateSettingList>["result"], undefined>;

/** Error bodies of `zeroTrust.access.certificates.settings.update`, by status code. */
export interface ZeroTrustAccessCertificatesSettingsUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.access.certificates.get`: exactly one of `account_id`, `zone_id`. */
export type ZeroTrustAccessCertificatesGetParams = ZeroTrustAccessCertificatesGetByAccountId | ZeroTrustAccessCertificatesGetByZoneId;

/** Parameters of `zeroTrust.access.certificates.get`, by `account_id`. */
export interface ZeroTrustAccessCertificatesGetByAccountId extends ZeroTrustAccessCertificatesGetShared {
  /**
   * The account that the certificate belongs to. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"zeroTrust_access_certificates_get">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `zeroTrust.access.certificates.get`, by `zone_id`. */
export interface ZeroTrustAccessCertificatesGetByZoneId extends ZeroTrustAccessCertificatesGetShared {
  account_id?: undefined;
  /**
   * The zone that the certificate belongs to. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"zeroTrust_access_certificates_get">["account_or_zone_id"];
}

/** Parameters shared by all variants of {@link ZeroTrustAccessCertificatesGetParams}. */
export interface ZeroTrustAccessCertificatesGetShared {
  /**
   * The certificate ID, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_access_certificates_get">["certificate_id"];
}

/** Error bodies of `zeroTrust.access.certificates.get`, by status code. */
export interface ZeroTrustAccessCertificatesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.access.certificates.update`: exactly one of `account_id`, `zone_id`. */
export type ZeroTrustAccessCertificatesUpdateParams = ZeroTrustAccessCertificatesUpdateByAccountId | ZeroTrustAccessCertificatesUpdateByZoneId;

/** Parameters of `zeroTrust.access.certificates.update`, by `account_id`. */
export interface ZeroTrustAccessCertificatesUpdateByAccountId extends ZeroTrustAccessCertificatesUpdateShared {
  /**
   * The account that the certificate belongs to. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"zeroTrust_access_certificates_update">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `zeroTrust.access.certificates.update`, by `zone_id`. */
export interface ZeroTrustAccessCertificatesUpdateByZoneId extends ZeroTrustAccessCertificatesUpdateShared {
  account_id?: undefined;
  /**
   * The zone that the certificate belongs to. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"zeroTrust_access_certificates_update">["account_or_zone_id"];
}

/** Parameters shared by all variants of {@link ZeroTrustAccessCertificatesUpdateParams}. */
export interface ZeroTrustAccessCertificatesUpdateShared {
  /**
   * The certificate ID, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_access_certificates_update">["certificate_id"];
  /** The request body. */
  body: AccessCertificateUpdate;
}

/** Error bodies of `zeroTrust.access.certificates.update`, by status code. */
export interface ZeroTrustAccessCertificatesUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.access.certificates.delete`: exactly one of `account_id`, `zone_id`. */
export type ZeroTrustAccessCertificatesDeleteParams = ZeroTrustAccessCertificatesDeleteByAccountId | ZeroTrustAccessCertificatesDeleteByZoneId;

/** Parameters of `zeroTrust.access.certificates.delete`, by `account_id`. */
export interface ZeroTrustAccessCertificatesDeleteByAccountId extends ZeroTrustAccessCertificatesDeleteShared {
  /**
   * The account that the certificate belongs to. Pass this or `zone_id`, not both.
   *
   * @maxLength 32
   */
  account_id: Path<"zeroTrust_access_certificates_delete">["account_or_zone_id"];
  zone_id?: undefined;
}

/** Parameters of `zeroTrust.access.certificates.delete`, by `zone_id`. */
export interface ZeroTrustAccessCertificatesDeleteByZoneId extends ZeroTrustAccessCertificatesDeleteShared {
  account_id?: undefined;
  /**
   * The zone that the certificate belongs to. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"zeroTrust_access_certificates_delete">["account_or_zone_id"];
}

/** Parameters shared by all variants of {@link ZeroTrustAccessCertificatesDeleteParams}. */
export interface ZeroTrustAccessCertificatesDeleteShared {
  /**
   * The certificate ID, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_access_certificates_delete">["certificate_id"];
}

/** Error bodies of `zeroTrust.access.certificates.delete`, by status code. */
export interface ZeroTrustAccessCertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.list`. */
export interface CustomHostnamesListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_list">["zone_id"];
  /**
   * The page number, starting at 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"customHostnames_list">["page"] | undefined;
  /**
   * Number of hostnames per page.
   *
   * @minimum 5
   * @maximum 1000
   * @default 20
   */
  per_page?: Query<"customHostnames_list">["per_page"] | undefined;
  /**
   * Only return the hostname with this full name.
   *
   * @maxLength 255
   */
  hostname?: Query<"customHostnames_list">["hostname"] | undefined;
  /**
   * Only return the hostname with exactly this full name.
   *
   * @maxLength 255
   */
  "hostname.exact"?: Query<"customHostnames_list">["hostname.exact"] | undefined;
  /**
   * Only return hostnames that start with this text.
   *
   * @maxLength 255
   */
  "hostname.startsWith"?: Query<"customHostnames_list">["hostname.startsWith"] | undefined;
  /**
   * Only return hostnames that contain this text.
   *
   * @maxLength 255
   */
  "hostname.contain"?: Query<"customHostnames_list">["hostname.contain"] | undefined;
  /**
   * Only return the hostname with this ID.
   *
   * @minLength 36
   * @maxLength 36
   */
  id?: Query<"customHostnames_list">["id"] | undefined;
  /**
   * The field to sort by.
   *
   * @default "ssl"
   */
  order?: Query<"customHostnames_list">["order"] | undefined;
  /** The sort direction. */
  direction?: Query<"customHostnames_list">["direction"] | undefined;
  /** Only return hostnames whose certificate has this status. */
  ssl_status?: Query<"customHostnames_list">["ssl_status"] | undefined;
  /** Only return hostnames with this status. */
  hostname_status?: Query<"customHostnames_list">["hostname_status"] | undefined;
  /** Only return hostnames whose certificate was issued by this certificate authority. */
  certificate_authority?: Query<"customHostnames_list">["certificate_authority"] | undefined;
  /** Only return wildcard hostnames, or only non-wildcard ones. */
  wildcard?: Query<"customHostnames_list">["wildcard"] | undefined;
  /** Only return hostnames with this origin server. */
  custom_origin_server?: Query<"customHostnames_list">["custom_origin_server"] | undefined;
  /**
   * Whether to filter by hostnames that have SSL enabled.
   *
   * @default 0
   */
  ssl?: Query<"customHostnames_list">["ssl"] | undefined;
}

/** Error bodies of `customHostnames.list`, by status code. */
export interface CustomHostnamesListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.create`. */
export interface CustomHostnamesCreateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_create">["zone_id"];
  /** The request body. */
  body: NewCustomHostname;
}

/** Error bodies of `customHostnames.create`, by status code. */
export interface CustomHostnamesCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.quota.get`. */
export interface CustomHostnamesQuotaGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_quota_get">["zone_id"];
}

/** Error bodies of `customHostnames.quota.get`, by status code. */
export interface CustomHostnamesQuotaGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.fallbackOrigin.get`. */
export interface CustomHostnamesFallbackOriginGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_fallbackOrigin_get">["zone_id"];
}

/** Error bodies of `customHostnames.fallbackOrigin.get`, by status code. */
export interface CustomHostnamesFallbackOriginGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.fallbackOrigin.update`. */
export interface CustomHostnamesFallbackOriginUpdateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_fallbackOrigin_update">["zone_id"];
  /** The request body. */
  body: FallbackOriginUpdate;
}

/** Error bodies of `customHostnames.fallbackOrigin.update`, by status code. */
export interface CustomHostnamesFallbackOriginUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.fallbackOrigin.delete`. */
export interface CustomHostnamesFallbackOriginDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_fallbackOrigin_delete">["zone_id"];
}

/** Error bodies of `customHostnames.fallbackOrigin.delete`, by status code. */
export interface CustomHostnamesFallbackOriginDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.get`. */
export interface CustomHostnamesGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_get">["zone_id"];
  /**
   * The custom hostname ID.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_get">["custom_hostname_id"];
}

/** Error bodies of `customHostnames.get`, by status code. */
export interface CustomHostnamesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.delete`. */
export interface CustomHostnamesDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_delete">["zone_id"];
  /**
   * The custom hostname ID.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_delete">["custom_hostname_id"];
}

/** Error bodies of `customHostnames.delete`, by status code. */
export interface CustomHostnamesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.edit`. */
export interface CustomHostnamesEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_edit">["zone_id"];
  /**
   * The custom hostname ID.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_edit">["custom_hostname_id"];
  /** The request body. */
  body: CustomHostnameEdit;
}

/** Error bodies of `customHostnames.edit`, by status code. */
export interface CustomHostnamesEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.certificatePack.certificates.update`. */
export interface CustomHostnamesCertificatePackCertificatesUpdateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_certificatePack_certificates_update">["zone_id"];
  /**
   * The custom hostname ID.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_certificatePack_certificates_update">["custom_hostname_id"];
  /**
   * The certificate pack ID.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"customHostnames_certificatePack_certificates_update">["certificate_pack_id"];
  /**
   * The certificate ID.
   *
   * @maxLength 32
   */
  certificate_id: Path<"customHostnames_certificatePack_certificates_update">["certificate_id"];
  /** The request body. */
  body: CertificateAndKey;
}

/** Error bodies of `customHostnames.certificatePack.certificates.update`, by status code. */
export interface CustomHostnamesCertificatePackCertificatesUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.certificatePack.certificates.delete`. */
export interface CustomHostnamesCertificatePackCertificatesDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_certificatePack_certificates_delete">["zone_id"];
  /**
   * The custom hostname ID.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_certificatePack_certificates_delete">["custom_hostname_id"];
  /**
   * The certificate pack ID.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"customHostnames_certificatePack_certificates_delete">["certificate_pack_id"];
  /**
   * The certificate ID.
   *
   * @maxLength 32
   */
  certificate_id: Path<"customHostnames_certificatePack_certificates_delete">["certificate_id"];
}

/** Error bodies of `customHostnames.certificatePack.certificates.delete`, by status code. */
export interface CustomHostnamesCertificatePackCertificatesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.customTrustStore.list`. */
export interface AcmCustomTrustStoreListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_customTrustStore_list">["zone_id"];
  /**
   * The page number, starting at 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"acm_customTrustStore_list">["page"] | undefined;
  /**
   * Number of certificates per page.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"acm_customTrustStore_list">["per_page"] | undefined;
  /**
   * Maximum number of certificates to return. How it combines with `page` and `per_page` is not
   * documented, so use one pair or the other.
   */
  limit?: Query<"acm_customTrustStore_list">["limit"] | undefined;
  /** Number of certificates to skip. Used with `limit`. */
  offset?: Query<"acm_customTrustStore_list">["offset"] | undefined;
}

/** Error bodies of `acm.customTrustStore.list`, by status code. */
export interface AcmCustomTrustStoreListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.customTrustStore.create`. */
export interface AcmCustomTrustStoreCreateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_customTrustStore_create">["zone_id"];
  /** The request body. */
  body: NewTrustStoreCertificate;
}

/** Error bodies of `acm.customTrustStore.create`, by status code. */
export interface AcmCustomTrustStoreCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.customTrustStore.get`. */
export interface AcmCustomTrustStoreGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_customTrustStore_get">["zone_id"];
  /**
   * The ID of the certificate in the trust store.
   *
   * @maxLength 32
   */
  custom_origin_trust_store_id: Path<"acm_customTrustStore_get">["custom_origin_trust_store_id"];
}

/** Error bodies of `acm.customTrustStore.get`, by status code. */
export interface AcmCustomTrustStoreGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.customTrustStore.delete`. */
export interface AcmCustomTrustStoreDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_customTrustStore_delete">["zone_id"];
  /**
   * The ID of the certificate in the trust store.
   *
   * @maxLength 32
   */
  custom_origin_trust_store_id: Path<"acm_customTrustStore_delete">["custom_origin_trust_store_id"];
}

/** Error bodies of `acm.customTrustStore.delete`, by status code. */
export interface AcmCustomTrustStoreDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.totalTLS.get`. */
export interface AcmTotalTLSGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_totalTLS_get">["zone_id"];
}

/** Error bodies of `acm.totalTLS.get`, by status code. */
export interface AcmTotalTLSGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.totalTLS.edit`. */
export interface AcmTotalTLSEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_totalTLS_edit">["zone_id"];
  /** The request body. */
  body: TotalTlsEdit;
}

/** Error bodies of `acm.totalTLS.edit`, by status code. */
export interface AcmTotalTLSEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `hostnames.settings.tls.list`. */
export interface HostnamesSettingsTlsListParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"hostnames_settings_tls_list">["zone_id"];
  /**
   * The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
   * `off`.
   */
  setting_id: Path<"hostnames_settings_tls_list">["setting_id"];
}

/** Error bodies of `hostnames.settings.tls.list`, by status code. */
export interface HostnamesSettingsTlsListErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `hostnames.settings.tls.get`. */
export interface HostnamesSettingsTlsGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"hostnames_settings_tls_get">["zone_id"];
  /**
   * The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
   * `off`.
   */
  setting_id: Path<"hostnames_settings_tls_get">["setting_id"];
  /** The hostname. */
  hostname: Path<"hostnames_settings_tls_get">["hostname"];
}

/** Error bodies of `hostnames.settings.tls.get`, by status code. */
export interface HostnamesSettingsTlsGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `hostnames.settings.tls.update`. */
export interface HostnamesSettingsTlsUpdateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"hostnames_settings_tls_update">["zone_id"];
  /**
   * The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
   * `off`.
   */
  setting_id: Path<"hostnames_settings_tls_update">["setting_id"];
  /** The hostname. */
  hostname: Path<"hostnames_settings_tls_update">["hostname"];
  /** The request body. */
  body: HostnameTlsSettingUpdate;
}

/** Error bodies of `hostnames.settings.tls.update`, by status code. */
export interface HostnamesSettingsTlsUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `hostnames.settings.tls.delete`. */
export interface HostnamesSettingsTlsDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"hostnames_settings_tls_delete">["zone_id"];
  /**
   * The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
   * `off`.
   */
  setting_id: Path<"hostnames_settings_tls_delete">["setting_id"];
  /** The hostname. */
  hostname: Path<"hostnames_settings_tls_delete">["hostname"];
}

/** Error bodies of `hostnames.settings.tls.delete`, by status code. */
export interface HostnamesSettingsTlsDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSComplianceModes.get`. */
export interface OriginTLSComplianceModesGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSComplianceModes_get">["zone_id"];
}

/** Error bodies of `originTLSComplianceModes.get`, by status code. */
export interface OriginTLSComplianceModesGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSComplianceModes.update`. */
export interface OriginTLSComplianceModesUpdateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSComplianceModes_update">["zone_id"];
  /** The request body. */
  body: OriginTlsComplianceModesUpdate;
}

/** Error bodies of `originTLSComplianceModes.update`, by status code. */
export interface OriginTLSComplianceModesUpdateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSComplianceModes.delete`. */
export interface OriginTLSComplianceModesDeleteParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSComplianceModes_delete">["zone_id"];
}

/** Error bodies of `originTLSComplianceModes.delete`, by status code. */
export interface OriginTLSComplianceModesDeleteErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSComplianceModes.edit`. */
export interface OriginTLSComplianceModesEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSComplianceModes_edit">["zone_id"];
  /** The request body. */
  body: OriginTlsComplianceModesUpdate;
}

/** Error bodies of `originTLSComplianceModes.edit`, by status code. */
export interface OriginTLSComplianceModesEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.autoOriginTLSKex.get`. */
export interface SslAutoOriginTLSKexGetParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_autoOriginTLSKex_get">["zone_id"];
}

/** Error bodies of `ssl.autoOriginTLSKex.get`, by status code. */
export interface SslAutoOriginTLSKexGetErrors {
  /** The request failed. `errors` says why. */
  "4XX": AutoOriginTlsKexFailure;
}

/** Parameters of `ssl.autoOriginTLSKex.edit`. */
export interface SslAutoOriginTLSKexEditParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_autoOriginTLSKex_edit">["zone_id"];
  /** The request body. */
  body: AutoOriginTlsKexEdit;
}

/** Error bodies of `ssl.autoOriginTLSKex.edit`, by status code. */
export interface SslAutoOriginTLSKexEditErrors {
  /** The request failed. `errors` says why. */
  "4XX": AutoOriginTlsKexFailure;
}

/** Parameters of `ssl.analyze.create`. */
export interface SslAnalyzeCreateParams {
  /**
   * The zone ID.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_analyze_create">["zone_id"];
  /** The request body. */
  body: CertificateAnalysisRequest;
}

/** The response data. */
export type SslAnalyzeCreateData = Exclude<NonNullable<CertificateAnalysisResult>["result"], undefined>;

/** Error bodies of `ssl.analyze.create`, by status code. */
export interface SslAnalyzeCreateErrors {
  /** The request failed. `errors` says why. */
  "4XX": Failure;
}

/** The client's resources. */
export interface Resources {
  /**
   * Certificate signing requests whose private key Cloudflare generates and keeps. Have one signed
   * by a certificate authority of your choice, and upload the certificate that it issues.
   */
  readonly customCsrs: CustomCsrsResource;
  /** Certificates that identify a zone's clients, for mutual TLS. */
  readonly clientCertificates: ClientCertificatesResource;
  /** Contains `hostnameAssociations`. */
  readonly certificateAuthorities: CertificateAuthoritiesResource;
  /** Contains `gateway` and `access`. */
  readonly zeroTrust: ZeroTrustResource;
  /** Your own certificates that Cloudflare presents to a zone's visitors. */
  readonly customCertificates: CustomCertificatesResource;
  /** An account's certificates for mutual TLS, such as its own certificate authorities. */
  readonly mtlsCertificates: MtlsCertificatesResource;
  /** Certificates for origin servers, issued and trusted by Cloudflare. */
  readonly originCACertificates: OriginCACertificatesResource;
  /** Contains `certificatePacks`, `verification`, `universal`, `autoOriginTLSKex` and `analyze`. */
  readonly ssl: SslResource;
  /** Certificates whose private keys stay on your own key servers. */
  readonly keylessCertificates: KeylessCertificatesResource;
  /** Contains `zoneCertificates`, `settings`, `hostnameAssociations`, `hostnames` and `hostnameCertificates`. */
  readonly originTLSClientAuth: OriginTLSClientAuthResource;
  /** Your customers' hostnames that a zone serves, and their certificates. */
  readonly customHostnames: CustomHostnamesResource;
  /** Contains `customTrustStore` and `totalTLS`. */
  readonly acm: AcmResource;
  /** Contains `settings`. */
  readonly hostnames: HostnamesResource;
  /** The key exchanges that Cloudflare uses to connect to a zone's origin servers. */
  readonly originTLSComplianceModes: OriginTLSComplianceModesResource;
}

/**
 * Certificate signing requests whose private key Cloudflare generates and keeps. Have one signed
 * by a certificate authority of your choice, and upload the certificate that it issues.
 */
export interface CustomCsrsResource {
  /**
   * List custom CSRs
   *
   * Lists the custom certificate signing requests of an account or a zone, sorted by `order` and
   * `direction`.
   *
   * Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Read" or
   * "SSL and Certificates Write" on the account.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_csrs/methods/list/}
   */
  list(params: CustomCsrsListParams, options?: PageOptions): PagePromise<CustomCsr, CustomCsrList, CustomCsrsListErrors>;

  /**
   * Create a custom CSR
   *
   * Generates a certificate signing request for an account or a zone. Cloudflare generates the private
   * key and keeps it: the response contains the CSR, never the key.
   *
   * Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Write"
   * on the account. The number of CSRs per account is limited by a quota; the error code 1403 means that
   * it is used up.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_csrs/methods/create/}
   */
  create(params: CustomCsrsCreateParams, options?: CallOptions): ApiPromise<CustomCsr, CustomCsrsCreateErrors>;

  /**
   * Get a custom CSR
   *
   * Returns a custom certificate signing request of an account or a zone.
   *
   * Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Read" or
   * "SSL and Certificates Write" on the account.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_csrs/methods/get/}
   */
  get(params: CustomCsrsGetParams, options?: CallOptions): ApiPromise<CustomCsr, CustomCsrsGetErrors>;

  /**
   * Delete a custom CSR
   *
   * Deletes a custom certificate signing request and its private key. Fails with the error code 1420
   * while an active certificate pack uses the CSR.
   *
   * Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Write"
   * on the account.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_csrs/methods/delete/}
   */
  delete(params: CustomCsrsDeleteParams, options?: CallOptions): ApiPromise<DeletedCustomCsr, CustomCsrsDeleteErrors>;
}

/** Certificates that identify a zone's clients, for mutual TLS. */
export interface ClientCertificatesResource {
  /**
   * List client certificates
   *
   * Lists a zone's API Shield client certificates. Revoked certificates are never deleted and stay in
   * the list: pass `status` to filter it.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/list/}
   */
  list(params: ClientCertificatesListParams, options?: PageOptions): PagePromise<ClientCertificate, ClientCertificateList, ClientCertificatesListErrors>;

  /**
   * Create a client certificate
   *
   * Issues an API Shield client certificate from your CSR, signed by the account's Cloudflare-managed
   * certificate authority. Responds with 200. The number of unrevoked certificates per zone is limited;
   * the error code 1489 means that the limit is reached.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/create/}
   */
  create(params: ClientCertificatesCreateParams, options?: CallOptions): ApiPromise<ClientCertificate, ClientCertificatesCreateErrors>;

  /**
   * Get a client certificate
   *
   * Returns an API Shield client certificate. Poll it after revoking or reactivating it, because both
   * take a while.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/get/}
   */
  get(params: ClientCertificatesGetParams, options?: CallOptions): ApiPromise<ClientCertificate, ClientCertificatesGetErrors>;

  /**
   * Revoke a client certificate
   *
   * Revokes a client certificate. Its status changes to `pending_revocation` and then to `revoked`. A
   * revoked certificate is not deleted and stays in the list. The response contains the whole
   * certificate.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/delete/}
   */
  delete(params: ClientCertificatesDeleteParams, options?: CallOptions): ApiPromise<ClientCertificate, ClientCertificatesDeleteErrors>;

  /**
   * Reactivate a client certificate
   *
   * Reverses the revocation of a client certificate while it is still pending. The status changes to
   * `pending_reactivation` and then to `active`.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/client_certificates/methods/edit/}
   */
  edit(params: ClientCertificatesEditParams, options?: CallOptions): ApiPromise<ClientCertificate, ClientCertificatesEditErrors>;
}

/** Contains `hostnameAssociations`. */
export interface CertificateAuthoritiesResource {
  /** The hostnames in a zone that request client certificates from a certificate authority. */
  readonly hostnameAssociations: CertificateAuthoritiesHostnameAssociationsResource;
}

/** The hostnames in a zone that request client certificates from a certificate authority. */
export interface CertificateAuthoritiesHostnameAssociationsResource {
  /**
   * Get hostname associations
   *
   * Returns the hostnames in a zone that request client certificates from a certificate authority.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/get/}
   */
  get(params: CertificateAuthoritiesHostnameAssociationsGetParams, options?: CallOptions): ApiPromise<HostnameAssociations, CertificateAuthoritiesHostnameAssociationsGetErrors>;

  /**
   * Replace hostname associations
   *
   * Replaces the hostnames in a zone that request client certificates from a certificate authority. The
   * whole list is replaced: to add a hostname, read the list first.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/certificate_authorities/subresources/hostname_associations/methods/update/}
   */
  update(params: CertificateAuthoritiesHostnameAssociationsUpdateParams, options?: CallOptions): ApiPromise<HostnameAssociations, CertificateAuthoritiesHostnameAssociationsUpdateErrors>;
}

/** Contains `gateway` and `access`. */
export interface ZeroTrustResource {
  /** Contains `certificates`. */
  readonly gateway: ZeroTrustGatewayResource;
  /** Contains `certificates`. */
  readonly access: ZeroTrustAccessResource;
}

/** Contains `certificates`. */
export interface ZeroTrustGatewayResource {
  /** Root certificates that Gateway uses to inspect an account's TLS traffic. */
  readonly certificates: ZeroTrustGatewayCertificatesResource;
}

/** Root certificates that Gateway uses to inspect an account's TLS traffic. */
export interface ZeroTrustGatewayCertificatesResource {
  /**
   * List Zero Trust certificates
   *
   * Lists the certificates that Gateway can use to inspect an account's TLS traffic, both generated by
   * Cloudflare and uploaded by the account. The response contains the complete list. The certificate
   * that Gateway currently uses has `in_use: true`.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/list/}
   */
  list(params: ZeroTrustGatewayCertificatesListParams, options?: PageOptions): PagePromise<GatewayCertificate, GatewayCertificateList, ZeroTrustGatewayCertificatesListErrors>;

  /**
   * Create a Zero Trust certificate
   *
   * Generates a root certificate that Gateway can use to inspect TLS traffic. The certificate is
   * inactive: activate it and, once it is available, select it in the Gateway configuration. An account
   * can generate three a day. Responds with 200.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/create/}
   */
  create(params: ZeroTrustGatewayCertificatesCreateParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesCreateErrors>;

  /**
   * Get a Zero Trust certificate
   *
   * Returns a Zero Trust certificate. Poll it after activating or deactivating it, because both take a while.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/get/}
   */
  get(params: ZeroTrustGatewayCertificatesGetParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesGetErrors>;

  /**
   * Delete a Zero Trust certificate
   *
   * Deletes a Zero Trust certificate that Cloudflare generated. It must be inactive: deactivate it
   * first. The response contains the deleted certificate.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/delete/}
   */
  delete(params: ZeroTrustGatewayCertificatesDeleteParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesDeleteErrors>;

  /**
   * Activate a Zero Trust certificate
   *
   * Deploys a Zero Trust certificate to Cloudflare's edge. Its status changes to `pending_deployment`
   * and then to `available`. An account can have ten available certificates. Responds with 202.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/activate/}
   */
  activate(params: ZeroTrustGatewayCertificatesActivateParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesActivateErrors>;

  /**
   * Deactivate a Zero Trust certificate
   *
   * Removes a Zero Trust certificate from Cloudflare's edge. Its status changes to `pending_deletion`
   * and then to `inactive`. Responds with 201.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/certificates/methods/deactivate/}
   */
  deactivate(params: ZeroTrustGatewayCertificatesDeactivateParams, options?: CallOptions): ApiPromise<GatewayCertificate, ZeroTrustGatewayCertificatesDeactivateErrors>;
}

/** Contains `certificates`. */
export interface ZeroTrustAccessResource {
  /** Certificate authorities whose client certificates Access accepts. */
  readonly certificates: ZeroTrustAccessCertificatesResource;
}

/** Certificate authorities whose client certificates Access accepts. */
export interface ZeroTrustAccessCertificatesResource {
  /** Certificate authorities whose client certificates Access accepts. */
  readonly settings: ZeroTrustAccessCertificatesSettingsResource;

  /**
   * List Access mTLS certificates
   *
   * Lists the CA certificates whose client certificates Access accepts in an account or a zone.
   *
   * Requires the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/list/}
   */
  list(params: ZeroTrustAccessCertificatesListParams, options?: PageOptions): PagePromise<AccessCertificate, AccessCertificateList, ZeroTrustAccessCertificatesListErrors>;

  /**
   * Add an mTLS certificate to Access
   *
   * Adds a CA certificate, so that Access accepts client certificates issued by it for applications of
   * an account or a zone. Responds with 201.
   *
   * Requires the permission "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/create/}
   */
  create(params: ZeroTrustAccessCertificatesCreateParams, options?: CallOptions): ApiPromise<AccessCertificate, ZeroTrustAccessCertificatesCreateErrors>;

  /**
   * Get an Access mTLS certificate
   *
   * Returns a CA certificate whose client certificates Access accepts.
   *
   * Requires the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/get/}
   */
  get(params: ZeroTrustAccessCertificatesGetParams, options?: CallOptions): ApiPromise<AccessCertificate, ZeroTrustAccessCertificatesGetErrors>;

  /**
   * Update an Access mTLS certificate
   *
   * Updates the hostnames and the name of an mTLS certificate. The certificate itself does not change.
   *
   * Requires the permission "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/update/}
   */
  update(params: ZeroTrustAccessCertificatesUpdateParams, options?: CallOptions): ApiPromise<AccessCertificate, ZeroTrustAccessCertificatesUpdateErrors>;

  /**
   * Delete an Access mTLS certificate
   *
   * Deletes a CA certificate from Access. The response contains its ID.
   *
   * Requires the permission "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/delete/}
   */
  delete(params: ZeroTrustAccessCertificatesDeleteParams, options?: CallOptions): ApiPromise<DeletedAccessCertificate, ZeroTrustAccessCertificatesDeleteErrors>;
}

/** Certificate authorities whose client certificates Access accepts. */
export interface ZeroTrustAccessCertificatesSettingsResource {
  /**
   * List the mTLS settings of hostnames
   *
   * Lists the mutual TLS settings of hostnames in an account or a zone. The response contains the
   * complete list.
   *
   * Requires the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/get/}
   */
  get(params: ZeroTrustAccessCertificatesSettingsGetParams, options?: PageOptions): PagePromise<AccessCertificateSetting, AccessCertificateSettingList, ZeroTrustAccessCertificatesSettingsGetErrors>;

  /**
   * Update the mTLS settings of hostnames
   *
   * Updates the mutual TLS settings of hostnames in an account or a zone. Responds with 202; the body
   * contains the settings.
   *
   * Requires the permission "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/update/}
   */
  update(params: ZeroTrustAccessCertificatesSettingsUpdateParams, options?: CallOptions): ApiPromise<ZeroTrustAccessCertificatesSettingsUpdateData, ZeroTrustAccessCertificatesSettingsUpdateErrors>;
}

/** Your own certificates that Cloudflare presents to a zone's visitors. */
export interface CustomCertificatesResource {
  /** Your own certificates that Cloudflare presents to a zone's visitors. */
  readonly prioritize: CustomCertificatesPrioritizeResource;

  /**
   * List custom certificates
   *
   * Lists a zone's custom certificates, optionally filtered by status.
   *
   * Custom certificates require a Business or Enterprise plan, and one of the permissions "SSL and
   * Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and
   * "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/list/}
   */
  list(params: CustomCertificatesListParams, options?: PageOptions): PagePromise<CustomCertificate, CustomCertificateList, CustomCertificatesListErrors>;

  /**
   * Upload a custom certificate
   *
   * Uploads your own certificate for a zone, either with its private key or with the ID of the custom
   * CSR that it was issued from. Responds with 200.
   *
   * Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
   * Write" or "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/create/}
   */
  create(params: CustomCertificatesCreateParams, options?: CallOptions): ApiPromise<CustomCertificate, CustomCertificatesCreateErrors>;

  /**
   * Get a custom certificate
   *
   * Returns a custom certificate of a zone: its validity, its chain, where its private key may be
   * stored, and its key server if it has one.
   *
   * Custom certificates require a Business or Enterprise plan, and one of the permissions "SSL and
   * Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and
   * "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/get/}
   */
  get(params: CustomCertificatesGetParams, options?: CallOptions): ApiPromise<CustomCertificate, CustomCertificatesGetErrors>;

  /**
   * Delete a custom certificate
   *
   * Deletes a custom certificate from a zone. The response contains its ID.
   *
   * Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
   * Write" or "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/delete/}
   */
  delete(params: CustomCertificatesDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, CustomCertificatesDeleteErrors>;

  /**
   * Update a custom certificate
   *
   * Replaces the certificate, its private key or its settings. Changing a certificate of type
   * `sni_custom` creates a new certificate: the response has a new ID, and the old ID no longer exists.
   *
   * Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
   * Write" or "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/edit/}
   */
  edit(params: CustomCertificatesEditParams, options?: CallOptions): ApiPromise<CustomCertificate, CustomCertificatesEditErrors>;
}

/** Your own certificates that Cloudflare presents to a zone's visitors. */
export interface CustomCertificatesPrioritizeResource {
  /**
   * Set the priorities of custom certificates
   *
   * Sets which certificate takes precedence where certificates of type `legacy_custom` overlap. The
   * response contains the certificates.
   *
   * Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
   * Write" or "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/subresources/prioritize/methods/update/}
   */
  update(params: CustomCertificatesPrioritizeUpdateParams, options?: CallOptions): ApiPromise<CustomCertificatesPrioritizeUpdateData, CustomCertificatesPrioritizeUpdateErrors>;
}

/** An account's certificates for mutual TLS, such as its own certificate authorities. */
export interface MtlsCertificatesResource {
  /** An account's certificates for mutual TLS, such as its own certificate authorities. */
  readonly associations: MtlsCertificatesAssociationsResource;

  /**
   * List mTLS certificates
   *
   * Lists the certificates that an account uploaded for mutual TLS, such as its own certificate
   * authorities. The response contains the complete list. Certificates from the Cloudflare-managed
   * certificate authority are client certificates, which are listed by zone.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write" on the account.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/methods/list/}
   */
  list(params: MtlsCertificatesListParams, options?: PageOptions): PagePromise<MtlsCertificate, MtlsCertificateList, MtlsCertificatesListErrors>;

  /**
   * Upload an mTLS certificate
   *
   * Uploads a certificate for Cloudflare services that support mutual TLS, such as your own certificate
   * authority. Responds with 200.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write" on the account.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/methods/create/}
   */
  create(params: MtlsCertificatesCreateParams, options?: CallOptions): ApiPromise<UploadedMtlsCertificate, MtlsCertificatesCreateErrors>;

  /**
   * Get an mTLS certificate
   *
   * Returns an mTLS certificate of an account.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write" on the account.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/methods/get/}
   */
  get(params: MtlsCertificatesGetParams, options?: CallOptions): ApiPromise<MtlsCertificate, MtlsCertificatesGetErrors>;

  /**
   * Delete an mTLS certificate
   *
   * Deletes an mTLS certificate. Fails while a service uses it; the certificate's associations list the
   * services. The response contains the whole certificate.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write" on the account.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/methods/delete/}
   */
  delete(params: MtlsCertificatesDeleteParams, options?: CallOptions): ApiPromise<MtlsCertificate, MtlsCertificatesDeleteErrors>;
}

/** An account's certificates for mutual TLS, such as its own certificate authorities. */
export interface MtlsCertificatesAssociationsResource {
  /**
   * List the services that use an mTLS certificate
   *
   * Lists the Cloudflare services that use an mTLS certificate, with the deployment status for each. The
   * response contains the complete list.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write" on the account.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/subresources/associations/methods/get/}
   */
  get(params: MtlsCertificatesAssociationsGetParams, options?: PageOptions): PagePromise<MtlsAssociation, MtlsAssociationList, MtlsCertificatesAssociationsGetErrors>;
}

/** Certificates for origin servers, issued and trusted by Cloudflare. */
export interface OriginCACertificatesResource {
  /**
   * List Origin CA certificates
   *
   * Lists a zone's Origin CA certificates. The zone is a query parameter.
   *
   * Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
   * not accepted.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/list/}
   */
  list(params: OriginCACertificatesListParams, options?: PageOptions): PagePromise<OriginCaCertificate, OriginCaCertificateList, OriginCACertificatesListErrors>;

  /**
   * Create an Origin CA certificate
   *
   * Issues an Origin CA certificate from your CSR, for connections between Cloudflare and an origin
   * server. Responds with 200.
   *
   * Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
   * not accepted.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/create/}
   */
  create(params: OriginCACertificatesCreateParams, options?: CallOptions): ApiPromise<OriginCaCertificate, OriginCACertificatesCreateErrors>;

  /**
   * Get an Origin CA certificate
   *
   * Returns an Origin CA certificate.
   *
   * Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
   * not accepted.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/get/}
   */
  get(params: OriginCACertificatesGetParams, options?: CallOptions): ApiPromise<OriginCaCertificate, OriginCACertificatesGetErrors>;

  /**
   * Revoke an Origin CA certificate
   *
   * Revokes an Origin CA certificate. The response contains the time of revocation.
   *
   * Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
   * not accepted.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/delete/}
   */
  delete(params: OriginCACertificatesDeleteParams, options?: CallOptions): ApiPromise<RevokedOriginCaCertificate, OriginCACertificatesDeleteErrors>;
}

/** Contains `certificatePacks`, `verification`, `universal`, `autoOriginTLSKex` and `analyze`. */
export interface SslResource {
  /** Certificates for a zone, ordered through Cloudflare from a certificate authority. */
  readonly certificatePacks: SslCertificatePacksResource;
  /** Domain validation for certificate packs. */
  readonly verification: SslVerificationResource;
  /** Contains `settings`. */
  readonly universal: SslUniversalResource;
  /** The key exchanges that Cloudflare uses to connect to a zone's origin servers. */
  readonly autoOriginTLSKex: SslAutoOriginTLSKexResource;
  /** Analysis of a certificate before it is uploaded. */
  readonly analyze: SslAnalyzeResource;
}

/** Certificates for a zone, ordered through Cloudflare from a certificate authority. */
export interface SslCertificatePacksResource {
  /** Certificates for a zone, ordered through Cloudflare from a certificate authority. */
  readonly quota: SslCertificatePacksQuotaResource;

  /**
   * List certificate packs
   *
   * Lists a zone's certificate packs: the active ones by default, or all.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/list/}
   */
  list(params: SslCertificatePacksListParams, options?: PageOptions): PagePromise<CertificatePack, CertificatePackList, SslCertificatePacksListErrors>;

  /**
   * Order a certificate pack
   *
   * Orders an advanced certificate pack for a zone. The certificate authority validates the domain
   * before it issues the certificates; `validation_records` contains the records that it checks. The
   * number of packs per zone is limited by a quota. Responds with 200.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/create/}
   */
  create(params: SslCertificatePacksCreateParams, options?: CallOptions): ApiPromise<CertificatePack, SslCertificatePacksCreateErrors>;

  /**
   * Get a certificate pack
   *
   * Returns a certificate pack. Poll it after ordering it, because validation and issuance take a while.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/get/}
   */
  get(params: SslCertificatePacksGetParams, options?: CallOptions): ApiPromise<CertificatePack, SslCertificatePacksGetErrors>;

  /**
   * Delete a certificate pack
   *
   * Deletes an advanced certificate pack. The response contains its ID.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/delete/}
   */
  delete(params: SslCertificatePacksDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, SslCertificatePacksDeleteErrors>;

  /**
   * Restart or update a certificate pack
   *
   * Restarts the validation of an advanced certificate pack with the status `validation_timed_out`, or
   * turns Cloudflare branding on or off.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/edit/}
   */
  edit(params: SslCertificatePacksEditParams, options?: CallOptions): ApiPromise<CertificatePack, SslCertificatePacksEditErrors>;
}

/** Certificates for a zone, ordered through Cloudflare from a certificate authority. */
export interface SslCertificatePacksQuotaResource {
  /**
   * Get the certificate pack quota
   *
   * Returns a zone's quota of advanced certificate packs and how much of it is used.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/subresources/quota/methods/get/}
   */
  get(params: SslCertificatePacksQuotaGetParams, options?: CallOptions): ApiPromise<CertificatePackQuota, SslCertificatePacksQuotaGetErrors>;
}

/** Domain validation for certificate packs. */
export interface SslVerificationResource {
  /**
   * List SSL verifications
   *
   * Lists the validation status of a zone's certificate packs. The response contains the complete list.
   *
   * Available on all plans. Requires one of the permissions "SSL and Certificates Read", "SSL and
   * Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/get/}
   */
  get(params: SslVerificationGetParams, options?: PageOptions): PagePromise<SslVerification, SslVerificationList, SslVerificationGetErrors>;

  /**
   * Update the validation method
   *
   * Changes the domain validation method of a certificate pack and starts validation immediately. The
   * response contains the new status.
   *
   * Available on all plans. Requires one of the permissions "SSL and Certificates Read", "SSL and
   * Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/edit/}
   */
  edit(params: SslVerificationEditParams, options?: CallOptions): ApiPromise<SslVerificationEdited, SslVerificationEditErrors>;
}

/** Contains `settings`. */
export interface SslUniversalResource {
  /** Certificates that Cloudflare orders automatically for a zone. */
  readonly settings: SslUniversalSettingsResource;
}

/** Certificates that Cloudflare orders automatically for a zone. */
export interface SslUniversalSettingsResource {
  /**
   * Get the Universal SSL settings
   *
   * Returns whether Universal SSL is on for a zone.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/get/}
   */
  get(params: SslUniversalSettingsGetParams, options?: CallOptions): ApiPromise<UniversalSslSettings, SslUniversalSettingsGetErrors>;

  /**
   * Update the Universal SSL settings
   *
   * Turns Universal SSL on or off for a zone. Before you turn it off, read the description of `enabled`.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/edit/}
   */
  edit(params: SslUniversalSettingsEditParams, options?: CallOptions): ApiPromise<UniversalSslSettings, SslUniversalSettingsEditErrors>;
}

/** The key exchanges that Cloudflare uses to connect to a zone's origin servers. */
export interface SslAutoOriginTLSKexResource {
  /**
   * Get the automatic key exchange
   *
   * Returns whether Cloudflare offers a zone's origin servers their preferred key exchange first, among
   * those that the compliance modes allow. If not, Cloudflare offers key exchanges in its default order.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/get/}
   */
  get(params: SslAutoOriginTLSKexGetParams, options?: CallOptions): ApiPromise<AutoOriginTlsKex, SslAutoOriginTLSKexGetErrors>;

  /**
   * Update the automatic key exchange
   *
   * Turns the automatic key exchange on or off. While it is on, Cloudflare regularly scans a zone's
   * origin servers and offers their preferred key exchange first.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/edit/}
   */
  edit(params: SslAutoOriginTLSKexEditParams, options?: CallOptions): ApiPromise<AutoOriginTlsKex, SslAutoOriginTLSKexEditErrors>;
}

/** Analysis of a certificate before it is uploaded. */
export interface SslAnalyzeResource {
  /**
   * Analyze a certificate
   *
   * Returns the hostnames, signature algorithm and expiry date of a certificate, without uploading it.
   * Responds with 200.
   *
   * Available on all plans. Requires one of the permissions "SSL and Certificates Read", "SSL and
   * Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/analyze/methods/create/}
   */
  create(params: SslAnalyzeCreateParams, options?: CallOptions): ApiPromise<SslAnalyzeCreateData, SslAnalyzeCreateErrors>;
}

/** Certificates whose private keys stay on your own key servers. */
export interface KeylessCertificatesResource {
  /**
   * List Keyless SSL configurations
   *
   * Lists a zone's Keyless SSL configurations. The response contains the complete list.
   *
   * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/list/}
   */
  list(params: KeylessCertificatesListParams, options?: PageOptions): PagePromise<KeylessCertificate, KeylessCertificateList, KeylessCertificatesListErrors>;

  /**
   * Create a Keyless SSL configuration
   *
   * Sets up Keyless SSL for a certificate, whose private key stays on your own key server. Responds with
   * 200.
   *
   * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/create/}
   */
  create(params: KeylessCertificatesCreateParams, options?: CallOptions): ApiPromise<KeylessCertificate, KeylessCertificatesCreateErrors>;

  /**
   * Get a Keyless SSL configuration
   *
   * Returns a Keyless SSL configuration.
   *
   * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/get/}
   */
  get(params: KeylessCertificatesGetParams, options?: CallOptions): ApiPromise<KeylessCertificate, KeylessCertificatesGetErrors>;

  /**
   * Delete a Keyless SSL configuration
   *
   * Deletes a Keyless SSL configuration. Cloudflare then no longer uses the key server. The response
   * contains the configuration's ID.
   *
   * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/delete/}
   */
  delete(params: KeylessCertificatesDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, KeylessCertificatesDeleteErrors>;

  /**
   * Update a Keyless SSL configuration
   *
   * Changes the name of a Keyless SSL configuration, or the address of its key server.
   *
   * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/edit/}
   */
  edit(params: KeylessCertificatesEditParams, options?: CallOptions): ApiPromise<KeylessCertificate, KeylessCertificatesEditErrors>;
}

/** Contains `zoneCertificates`, `settings`, `hostnameAssociations`, `hostnames` and `hostnameCertificates`. */
export interface OriginTLSClientAuthResource {
  /** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
  readonly zoneCertificates: OriginTLSClientAuthZoneCertificatesResource;
  /** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
  readonly settings: OriginTLSClientAuthSettingsResource;
  /** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
  readonly hostnameAssociations: OriginTLSClientAuthHostnameAssociationsResource;
  /** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
  readonly hostnames: OriginTLSClientAuthHostnamesResource;
  /** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
  readonly hostnameCertificates: OriginTLSClientAuthHostnameCertificatesResource;
}

/** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
export interface OriginTLSClientAuthZoneCertificatesResource {
  /**
   * List certificates for a zone's origin servers
   *
   * Lists the certificates that identify Cloudflare to a zone's origin servers. The response contains
   * the complete list.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/list/}
   */
  list(params: OriginTLSClientAuthZoneCertificatesListParams, options?: PageOptions): PagePromise<OriginPullZoneCertificate, OriginPullZoneCertificateList, OriginTLSClientAuthZoneCertificatesListErrors>;

  /**
   * Upload a certificate for a zone's origin servers
   *
   * Uploads a certificate that identifies Cloudflare to a zone's origin servers, in place of the
   * certificate that Cloudflare shares between zones. Keep only one certificate active. It is used once
   * authenticated origin pulls are turned on in the settings. Responds with 200.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/create/}
   */
  create(params: OriginTLSClientAuthZoneCertificatesCreateParams, options?: CallOptions): ApiPromise<OriginPullZoneCertificate, OriginTLSClientAuthZoneCertificatesCreateErrors>;

  /**
   * Get a certificate for a zone's origin servers
   *
   * Returns a certificate that identifies Cloudflare to a zone's origin servers.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/get/}
   */
  get(params: OriginTLSClientAuthZoneCertificatesGetParams, options?: CallOptions): ApiPromise<OriginPullZoneCertificate, OriginTLSClientAuthZoneCertificatesGetErrors>;

  /**
   * Delete a certificate for a zone's origin servers
   *
   * Deletes a certificate that identifies Cloudflare to a zone's origin servers. The response contains
   * the whole certificate.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/delete/}
   */
  delete(params: OriginTLSClientAuthZoneCertificatesDeleteParams, options?: CallOptions): ApiPromise<OriginPullZoneCertificate, OriginTLSClientAuthZoneCertificatesDeleteErrors>;
}

/** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
export interface OriginTLSClientAuthSettingsResource {
  /**
   * Get the settings of authenticated origin pulls
   *
   * Returns whether authenticated origin pulls are on for a zone. They are off by default.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/get/}
   */
  get(params: OriginTLSClientAuthSettingsGetParams, options?: CallOptions): ApiPromise<OriginPullSettings, OriginTLSClientAuthSettingsGetErrors>;

  /**
   * Update the settings of authenticated origin pulls
   *
   * Turns authenticated origin pulls on or off for a zone. You can turn them on before or after
   * uploading a certificate.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/update/}
   */
  update(params: OriginTLSClientAuthSettingsUpdateParams, options?: CallOptions): ApiPromise<OriginPullSettings, OriginTLSClientAuthSettingsUpdateErrors>;
}

/** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
export interface OriginTLSClientAuthHostnameAssociationsResource {
  /**
   * List hostname associations of authenticated origin pulls
   *
   * Lists a zone's hostnames with the certificates that they are associated with.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_associations/methods/list/}
   */
  list(params: OriginTLSClientAuthHostnameAssociationsListParams, options?: PageOptions): PagePromise<OriginPullAssociation, OriginPullAssociationList, OriginTLSClientAuthHostnameAssociationsListErrors>;
}

/** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
export interface OriginTLSClientAuthHostnamesResource {
  /**
   * Associate hostnames with certificates
   *
   * Associates hostnames with certificates, turns their associations on or off, or removes them. A
   * certificate can have 100 hostnames. The response contains the hostnames.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/update/}
   */
  update(params: OriginTLSClientAuthHostnamesUpdateParams, options?: CallOptions): ApiPromise<OriginTLSClientAuthHostnamesUpdateData, OriginTLSClientAuthHostnamesUpdateErrors>;

  /**
   * Get a hostname with its certificate
   *
   * Returns whether Cloudflare presents a separate certificate to a hostname's origin servers, and which
   * one.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/get/}
   */
  get(params: OriginTLSClientAuthHostnamesGetParams, options?: CallOptions): ApiPromise<OriginPullHostname, OriginTLSClientAuthHostnamesGetErrors>;
}

/** Certificates that identify Cloudflare to origin servers, for a zone or for individual hostnames. */
export interface OriginTLSClientAuthHostnameCertificatesResource {
  /**
   * List certificates for the origin servers of hostnames
   *
   * Lists a zone's certificates that identify Cloudflare to the origin servers of individual hostnames.
   * The response contains the complete list.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/list/}
   */
  list(params: OriginTLSClientAuthHostnameCertificatesListParams, options?: PageOptions): PagePromise<OriginPullHostnameCertificate, OriginPullHostnameCertificateList, OriginTLSClientAuthHostnameCertificatesListErrors>;

  /**
   * Upload a certificate for the origin servers of hostnames
   *
   * Uploads a certificate that identifies Cloudflare to the origin servers of individual hostnames. A
   * zone can have ten. The certificate is used once it is associated with hostnames. Responds with 200.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/create/}
   */
  create(params: OriginTLSClientAuthHostnameCertificatesCreateParams, options?: CallOptions): ApiPromise<OriginPullHostnameCertificate, OriginTLSClientAuthHostnameCertificatesCreateErrors>;

  /**
   * Get a certificate for the origin servers of hostnames
   *
   * Returns a certificate that identifies Cloudflare to the origin servers of individual hostnames.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/get/}
   */
  get(params: OriginTLSClientAuthHostnameCertificatesGetParams, options?: CallOptions): ApiPromise<OriginPullHostnameCertificate, OriginTLSClientAuthHostnameCertificatesGetErrors>;

  /**
   * Delete a certificate for the origin servers of hostnames
   *
   * Deletes a certificate that identifies Cloudflare to the origin servers of individual hostnames.
   * Remove its associations first, by setting `enabled` to null. The response contains the whole
   * certificate.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/delete/}
   */
  delete(params: OriginTLSClientAuthHostnameCertificatesDeleteParams, options?: CallOptions): ApiPromise<OriginPullHostnameCertificate, OriginTLSClientAuthHostnameCertificatesDeleteErrors>;
}

/** Your customers' hostnames that a zone serves, and their certificates. */
export interface CustomHostnamesResource {
  /** Your customers' hostnames that a zone serves, and their certificates. */
  readonly quota: CustomHostnamesQuotaResource;

  /** The default origin server for custom hostnames. */
  readonly fallbackOrigin: CustomHostnamesFallbackOriginResource;

  /** Contains `certificates`. */
  readonly certificatePack: CustomHostnamesCertificatePackResource;

  /**
   * List custom hostnames
   *
   * Lists a zone's custom hostnames, optionally filtered by name, status, certificate authority or
   * origin server. Pass only one of `hostname`, `hostname.exact`, `hostname.startsWith`,
   * `hostname.contain` and `id`.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/list/}
   */
  list(params: CustomHostnamesListParams, options?: PageOptions): PagePromise<CustomHostname, CustomHostnameList, CustomHostnamesListErrors>;

  /**
   * Create a custom hostname
   *
   * Adds a custom hostname to a zone and orders a certificate for it, which is validated with the
   * `method` in `ssl`. Poll the hostname until it and its certificate are active. Responds with 200. If
   * the quota is used up, `messages` contains a warning.
   *
   * - With `http`, a hostname that does not point to the zone yet needs an update once it does, to
   *   complete its validation.
   * - With `email`, the certificate authority writes to the domain's WHOIS contacts and to five standard
   *   addresses.
   * - To upload two certificates, use `custom_cert_bundle`.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/create/}
   */
  create(params: CustomHostnamesCreateParams, options?: CallOptions): ApiPromise<CustomHostname, CustomHostnamesCreateErrors>;

  /**
   * Get a custom hostname
   *
   * Returns a custom hostname: its status, ownership verification, origin server and certificate. Poll
   * it after creating or updating it.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/get/}
   */
  get(params: CustomHostnamesGetParams, options?: CallOptions): ApiPromise<CustomHostname, CustomHostnamesGetErrors>;

  /**
   * Delete a custom hostname
   *
   * Permanently deletes a custom hostname and revokes the certificates issued for it. The body contains
   * only the ID, without an envelope.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/delete/}
   */
  delete(params: CustomHostnamesDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, CustomHostnamesDeleteErrors>;

  /**
   * Update a custom hostname
   *
   * Changes the certificate, the metadata or the origin server of a custom hostname. Sending `ssl` with
   * the current `method` and `type` restarts validation; a different `method` changes how the hostname
   * is validated.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/edit/}
   */
  edit(params: CustomHostnamesEditParams, options?: CallOptions): ApiPromise<CustomHostname, CustomHostnamesEditErrors>;
}

/** Your customers' hostnames that a zone serves, and their certificates. */
export interface CustomHostnamesQuotaResource {
  /**
   * Get the custom hostname quota
   *
   * Returns a zone's quota of custom hostnames and how much of it is used. The quota belongs to the zone
   * or to its account.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/quota/methods/get/}
   */
  get(params: CustomHostnamesQuotaGetParams, options?: CallOptions): ApiPromise<CustomHostnameQuota, CustomHostnamesQuotaGetErrors>;
}

/** The default origin server for custom hostnames. */
export interface CustomHostnamesFallbackOriginResource {
  /**
   * Get the fallback origin
   *
   * Returns the default origin server for custom hostnames.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/get/}
   */
  get(params: CustomHostnamesFallbackOriginGetParams, options?: CallOptions): ApiPromise<FallbackOrigin, CustomHostnamesFallbackOriginGetErrors>;

  /**
   * Set the fallback origin
   *
   * Sets the default origin server for custom hostnames. Poll it until it is active.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/update/}
   */
  update(params: CustomHostnamesFallbackOriginUpdateParams, options?: CallOptions): ApiPromise<FallbackOrigin, CustomHostnamesFallbackOriginUpdateErrors>;

  /**
   * Delete the fallback origin
   *
   * Deletes a zone's fallback origin. Custom hostnames without their own origin server are then left
   * without one.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/delete/}
   */
  delete(params: CustomHostnamesFallbackOriginDeleteParams, options?: CallOptions): ApiPromise<FallbackOrigin, CustomHostnamesFallbackOriginDeleteErrors>;
}

/** Contains `certificates`. */
export interface CustomHostnamesCertificatePackResource {
  /** The one or two certificates uploaded for a custom hostname. */
  readonly certificates: CustomHostnamesCertificatePackCertificatesResource;
}

/** The one or two certificates uploaded for a custom hostname. */
export interface CustomHostnamesCertificatePackCertificatesResource {
  /**
   * Replace a certificate of a custom hostname
   *
   * Replaces one of the two certificates uploaded for a custom hostname, and its private key. The new
   * key must have the same type as the old one, RSA or ECDSA. Responds with 202.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/update/}
   */
  update(params: CustomHostnamesCertificatePackCertificatesUpdateParams, options?: CallOptions): ApiPromise<CustomHostname, CustomHostnamesCertificatePackCertificatesUpdateErrors>;

  /**
   * Delete a certificate of a custom hostname
   *
   * Deletes one of the two certificates uploaded for a custom hostname, and its private key. The last
   * certificate cannot be deleted. Responds with 202; the body contains only an ID, without an envelope.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/delete/}
   */
  delete(params: CustomHostnamesCertificatePackCertificatesDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, CustomHostnamesCertificatePackCertificatesDeleteErrors>;
}

/** Contains `customTrustStore` and `totalTLS`. */
export interface AcmResource {
  /** Root certificates that Cloudflare trusts when it connects to a zone's origin servers. */
  readonly customTrustStore: AcmCustomTrustStoreResource;
  /** Certificates that Cloudflare orders automatically for each proxied hostname of a zone. */
  readonly totalTLS: AcmTotalTLSResource;
}

/** Root certificates that Cloudflare trusts when it connects to a zone's origin servers. */
export interface AcmCustomTrustStoreResource {
  /**
   * List certificates in the custom trust store
   *
   * Lists the root certificates that Cloudflare trusts when it connects to a zone's origin servers.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/list/}
   */
  list(params: AcmCustomTrustStoreListParams, options?: PageOptions): PagePromise<TrustStoreCertificate, TrustStoreCertificateList, AcmCustomTrustStoreListErrors>;

  /**
   * Add a certificate to the custom trust store
   *
   * Uploads a root certificate for Cloudflare to trust when it connects to a zone's origin servers. Poll
   * it until it is active. Responds with 200.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/create/}
   */
  create(params: AcmCustomTrustStoreCreateParams, options?: CallOptions): ApiPromise<TrustStoreCertificate, AcmCustomTrustStoreCreateErrors>;

  /**
   * Get a certificate in the custom trust store
   *
   * Returns a root certificate in the custom trust store, with its issuer, expiry date and deployment
   * status.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/get/}
   */
  get(params: AcmCustomTrustStoreGetParams, options?: CallOptions): ApiPromise<TrustStoreCertificate, AcmCustomTrustStoreGetErrors>;

  /**
   * Remove a certificate from the custom trust store
   *
   * Removes a root certificate. Cloudflare then no longer trusts the origin certificates that it signed.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/delete/}
   */
  delete(params: AcmCustomTrustStoreDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, AcmCustomTrustStoreDeleteErrors>;
}

/** Certificates that Cloudflare orders automatically for each proxied hostname of a zone. */
export interface AcmTotalTLSResource {
  /**
   * Get the Total TLS settings
   *
   * Returns whether Total TLS is on for a zone, and which certificate authority issues its certificates.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/get/}
   */
  get(params: AcmTotalTLSGetParams, options?: CallOptions): ApiPromise<TotalTls, AcmTotalTLSGetErrors>;

  /**
   * Update the Total TLS settings
   *
   * Turns Total TLS on or off for a zone. The method is POST.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/edit/}
   */
  edit(params: AcmTotalTLSEditParams, options?: CallOptions): ApiPromise<TotalTls, AcmTotalTLSEditErrors>;
}

/** Contains `settings`. */
export interface HostnamesResource {
  /** Contains `tls`. */
  readonly settings: HostnamesSettingsResource;
}

/** Contains `tls`. */
export interface HostnamesSettingsResource {
  /** Ciphers, minimum TLS version and HTTP/2 for individual hostnames in a zone. */
  readonly tls: HostnamesSettingsTlsResource;
}

/** Ciphers, minimum TLS version and HTTP/2 for individual hostnames in a zone. */
export interface HostnamesSettingsTlsResource {
  /**
   * List a TLS setting for all hostnames
   *
   * Lists the hostnames in a zone that have a TLS setting, with its values. The response contains the
   * complete list.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
   * Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/list/}
   */
  list(params: HostnamesSettingsTlsListParams, options?: PageOptions): PagePromise<HostnameTlsSetting, HostnameTlsSettingList, HostnamesSettingsTlsListErrors>;

  /**
   * Get a TLS setting of a hostname
   *
   * Returns a TLS setting of a hostname.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/get/}
   */
  get(params: HostnamesSettingsTlsGetParams, options?: CallOptions): ApiPromise<HostnameTlsSetting, HostnamesSettingsTlsGetErrors>;

  /**
   * Set a TLS setting of a hostname
   *
   * Creates or replaces a TLS setting of a hostname.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/update/}
   */
  update(params: HostnamesSettingsTlsUpdateParams, options?: CallOptions): ApiPromise<HostnameTlsSetting, HostnamesSettingsTlsUpdateErrors>;

  /**
   * Delete a TLS setting of a hostname
   *
   * Deletes a hostname's TLS setting. The zone's setting then applies.
   *
   * Available on all plans. Requires the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/delete/}
   */
  delete(params: HostnamesSettingsTlsDeleteParams, options?: CallOptions): ApiPromise<HostnameTlsSetting, HostnamesSettingsTlsDeleteErrors>;
}

/** The key exchanges that Cloudflare uses to connect to a zone's origin servers. */
export interface OriginTLSComplianceModesResource {
  /**
   * Get the origin TLS compliance modes
   *
   * Returns the compliance modes that restrict the key exchanges with a zone's origin servers.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/get/}
   */
  get(params: OriginTLSComplianceModesGetParams, options?: CallOptions): ApiPromise<OriginTlsComplianceModes, OriginTLSComplianceModesGetErrors>;

  /**
   * Replace the origin TLS compliance modes
   *
   * Replaces the list of compliance modes. Unknown modes, and modes that have no key exchange in common,
   * are rejected.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/update/}
   */
  update(params: OriginTLSComplianceModesUpdateParams, options?: CallOptions): ApiPromise<OriginTlsComplianceModes, OriginTLSComplianceModesUpdateErrors>;

  /**
   * Delete the origin TLS compliance modes
   *
   * Deletes the list of compliance modes. Every key exchange is then allowed.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/delete/}
   */
  delete(params: OriginTLSComplianceModesDeleteParams, options?: CallOptions): ApiPromise<DeletedOriginTlsComplianceModes, OriginTLSComplianceModesDeleteErrors>;

  /**
   * Update the origin TLS compliance modes
   *
   * Replaces the list of compliance modes, as a PUT does: omitted modes are removed. Unknown modes, and
   * modes that have no key exchange in common, are rejected.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API responds with 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/edit/}
   */
  edit(params: OriginTLSComplianceModesEditParams, options?: CallOptions): ApiPromise<OriginTlsComplianceModes, OriginTLSComplianceModesEditErrors>;
}

/** Polls a resource until it reaches a final state; see `waitFor`. */
export interface WaitFor {
  /**
   * Polls `clientCertificates.get` until `status` is `active`, `revoked`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state.
   */
  <const State extends "active" | "pending_reactivation" | "pending_revocation" | "revoked" = "active" | "revoked">(
    resource: Pick<ClientCertificatesResource, "get">,
    params: ClientCertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<ClientCertificate & { status: State }>;

  /**
   * Polls `zeroTrust.gateway.certificates.get` until `binding_status` is `inactive`, `available`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state.
   */
  <const State extends "pending_deployment" | "available" | "pending_deletion" | "inactive" = "inactive" | "available">(
    resource: Pick<ZeroTrustGatewayCertificatesResource, "get">,
    params: ZeroTrustGatewayCertificatesGetParams,
    options?: WaitOptions<State, "binding_status">,
  ): Promise<GatewayCertificate & { binding_status: State }>;

  /**
   * Polls `customCertificates.get` until `status` is `active`, `deleted`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `expired`.
   */
  <const State extends "active" | "expired" | "deleted" | "pending" | "initializing" = "active" | "deleted">(
    resource: Pick<CustomCertificatesResource, "get">,
    params: CustomCertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CustomCertificate & { status: State }>;

  /**
   * Polls `ssl.certificatePacks.get` until `status` is `active`, `deleted`, `staging_active`, `inactive`, `backup_issued`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `expired`, `initializing_timed_out`, `validation_timed_out`, `issuance_timed_out`, `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment" = "active" | "deleted" | "staging_active" | "inactive" | "backup_issued">(
    resource: Pick<SslCertificatePacksResource, "get">,
    params: SslCertificatePacksGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CertificatePack & { status: State }>;

  /**
   * Polls `ssl.verification.get` until `certificate_status` of all items is `active`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `expired`.
   */
  <const State extends "initializing" | "authorizing" | "active" | "expired" | "issuing" | "timing_out" | "pending_deployment" = "active">(
    resource: Pick<SslVerificationResource, "get">,
    params: SslVerificationGetParams,
    options?: WaitOptions<State, "certificate_status">,
  ): Promise<(SslVerification & { certificate_status: State })[]>;

  /**
   * Polls `originTLSClientAuth.hostnameCertificates.get` until `status` is `active`, `deleted`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" = "active" | "deleted">(
    resource: Pick<OriginTLSClientAuthHostnameCertificatesResource, "get">,
    params: OriginTLSClientAuthHostnameCertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<OriginPullHostnameCertificate & { status: State }>;

  /**
   * Polls `originTLSClientAuth.hostnames.get` until `status` is `active`, `deleted`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" = "active" | "deleted">(
    resource: Pick<OriginTLSClientAuthHostnamesResource, "get">,
    params: OriginTLSClientAuthHostnamesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<OriginPullHostname & { status: State }>;

  /**
   * Polls `originTLSClientAuth.hostnames.get` until `cert_status` is `active`, `deleted`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" = "active" | "deleted">(
    resource: Pick<OriginTLSClientAuthHostnamesResource, "get">,
    params: OriginTLSClientAuthHostnamesGetParams,
    options: WaitOptions<State, "cert_status"> & { field: "cert_status" },
  ): Promise<OriginPullHostname & { cert_status: State }>;

  /**
   * Polls `originTLSClientAuth.zoneCertificates.get` until `status` is `active`, `deleted`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" = "active" | "deleted">(
    resource: Pick<OriginTLSClientAuthZoneCertificatesResource, "get">,
    params: OriginTLSClientAuthZoneCertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<OriginPullZoneCertificate & { status: State }>;

  /**
   * Polls `customHostnames.fallbackOrigin.get` until `status` is `active`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deployment_timed_out" | "deletion_timed_out" = "active">(
    resource: Pick<CustomHostnamesFallbackOriginResource, "get">,
    params: CustomHostnamesFallbackOriginGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<FallbackOrigin & { status: State }>;

  /**
   * Polls `customHostnames.get` until `status` is `active`, `deleted`, `provisioned`, `test_active`, `test_active_apex`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `moved`, `blocked`, `test_blocked`, `test_failed`.
   */
  <const State extends "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked" = "active" | "deleted" | "provisioned" | "test_active" | "test_active_apex">(
    resource: Pick<CustomHostnamesResource, "get">,
    params: CustomHostnamesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CustomHostname & { status: State }>;

  /**
   * Polls `customHostnames.get` until `ssl.status` is `active`, `deleted`, `staging_active`, `inactive`, `backup_issued`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `expired`, `initializing_timed_out`, `validation_timed_out`, `issuance_timed_out`, `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment" = "active" | "deleted" | "staging_active" | "inactive" | "backup_issued">(
    resource: Pick<CustomHostnamesResource, "get">,
    params: CustomHostnamesGetParams,
    options: WaitOptions<State, "ssl.status"> & { field: "ssl.status" },
  ): Promise<CustomHostname & { ssl: { status: State } }>;

  /**
   * Polls `acm.customTrustStore.get` until `status` is `active`, `deleted`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `expired`.
   */
  <const State extends "initializing" | "pending_deployment" | "active" | "pending_deletion" | "deleted" | "expired" = "active" | "deleted">(
    resource: Pick<AcmCustomTrustStoreResource, "get">,
    params: AcmCustomTrustStoreGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<TrustStoreCertificate & { status: State }>;
}

/** Error bodies, by operation and status code. */
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
  customCertificates_list: CustomCertificatesListErrors;
  customCertificates_create: CustomCertificatesCreateErrors;
  customCertificates_prioritize_update: CustomCertificatesPrioritizeUpdateErrors;
  customCertificates_get: CustomCertificatesGetErrors;
  customCertificates_delete: CustomCertificatesDeleteErrors;
  customCertificates_edit: CustomCertificatesEditErrors;
  mtlsCertificates_list: MtlsCertificatesListErrors;
  mtlsCertificates_create: MtlsCertificatesCreateErrors;
  mtlsCertificates_get: MtlsCertificatesGetErrors;
  mtlsCertificates_delete: MtlsCertificatesDeleteErrors;
  mtlsCertificates_associations_get: MtlsCertificatesAssociationsGetErrors;
  originCACertificates_list: OriginCACertificatesListErrors;
  originCACertificates_create: OriginCACertificatesCreateErrors;
  originCACertificates_get: OriginCACertificatesGetErrors;
  originCACertificates_delete: OriginCACertificatesDeleteErrors;
  ssl_certificatePacks_list: SslCertificatePacksListErrors;
  ssl_certificatePacks_create: SslCertificatePacksCreateErrors;
  ssl_certificatePacks_quota_get: SslCertificatePacksQuotaGetErrors;
  ssl_certificatePacks_get: SslCertificatePacksGetErrors;
  ssl_certificatePacks_delete: SslCertificatePacksDeleteErrors;
  ssl_certificatePacks_edit: SslCertificatePacksEditErrors;
  ssl_verification_get: SslVerificationGetErrors;
  ssl_verification_edit: SslVerificationEditErrors;
  ssl_universal_settings_get: SslUniversalSettingsGetErrors;
  ssl_universal_settings_edit: SslUniversalSettingsEditErrors;
  keylessCertificates_list: KeylessCertificatesListErrors;
  keylessCertificates_create: KeylessCertificatesCreateErrors;
  keylessCertificates_get: KeylessCertificatesGetErrors;
  keylessCertificates_delete: KeylessCertificatesDeleteErrors;
  keylessCertificates_edit: KeylessCertificatesEditErrors;
  originTLSClientAuth_zoneCertificates_list: OriginTLSClientAuthZoneCertificatesListErrors;
  originTLSClientAuth_zoneCertificates_create: OriginTLSClientAuthZoneCertificatesCreateErrors;
  originTLSClientAuth_settings_get: OriginTLSClientAuthSettingsGetErrors;
  originTLSClientAuth_settings_update: OriginTLSClientAuthSettingsUpdateErrors;
  originTLSClientAuth_hostnameAssociations_list: OriginTLSClientAuthHostnameAssociationsListErrors;
  originTLSClientAuth_hostnames_update: OriginTLSClientAuthHostnamesUpdateErrors;
  originTLSClientAuth_hostnameCertificates_list: OriginTLSClientAuthHostnameCertificatesListErrors;
  originTLSClientAuth_hostnameCertificates_create: OriginTLSClientAuthHostnameCertificatesCreateErrors;
  originTLSClientAuth_hostnameCertificates_get: OriginTLSClientAuthHostnameCertificatesGetErrors;
  originTLSClientAuth_hostnameCertificates_delete: OriginTLSClientAuthHostnameCertificatesDeleteErrors;
  originTLSClientAuth_hostnames_get: OriginTLSClientAuthHostnamesGetErrors;
  originTLSClientAuth_zoneCertificates_get: OriginTLSClientAuthZoneCertificatesGetErrors;
  originTLSClientAuth_zoneCertificates_delete: OriginTLSClientAuthZoneCertificatesDeleteErrors;
  zeroTrust_access_certificates_list: ZeroTrustAccessCertificatesListErrors;
  zeroTrust_access_certificates_create: ZeroTrustAccessCertificatesCreateErrors;
  zeroTrust_access_certificates_settings_get: ZeroTrustAccessCertificatesSettingsGetErrors;
  zeroTrust_access_certificates_settings_update: ZeroTrustAccessCertificatesSettingsUpdateErrors;
  zeroTrust_access_certificates_get: ZeroTrustAccessCertificatesGetErrors;
  zeroTrust_access_certificates_update: ZeroTrustAccessCertificatesUpdateErrors;
  zeroTrust_access_certificates_delete: ZeroTrustAccessCertificatesDeleteErrors;
  customHostnames_list: CustomHostnamesListErrors;
  customHostnames_create: CustomHostnamesCreateErrors;
  customHostnames_quota_get: CustomHostnamesQuotaGetErrors;
  customHostnames_fallbackOrigin_get: CustomHostnamesFallbackOriginGetErrors;
  customHostnames_fallbackOrigin_update: CustomHostnamesFallbackOriginUpdateErrors;
  customHostnames_fallbackOrigin_delete: CustomHostnamesFallbackOriginDeleteErrors;
  customHostnames_get: CustomHostnamesGetErrors;
  customHostnames_delete: CustomHostnamesDeleteErrors;
  customHostnames_edit: CustomHostnamesEditErrors;
  customHostnames_certificatePack_certificates_update: CustomHostnamesCertificatePackCertificatesUpdateErrors;
  customHostnames_certificatePack_certificates_delete: CustomHostnamesCertificatePackCertificatesDeleteErrors;
  acm_customTrustStore_list: AcmCustomTrustStoreListErrors;
  acm_customTrustStore_create: AcmCustomTrustStoreCreateErrors;
  acm_customTrustStore_get: AcmCustomTrustStoreGetErrors;
  acm_customTrustStore_delete: AcmCustomTrustStoreDeleteErrors;
  acm_totalTLS_get: AcmTotalTLSGetErrors;
  acm_totalTLS_edit: AcmTotalTLSEditErrors;
  hostnames_settings_tls_list: HostnamesSettingsTlsListErrors;
  hostnames_settings_tls_get: HostnamesSettingsTlsGetErrors;
  hostnames_settings_tls_update: HostnamesSettingsTlsUpdateErrors;
  hostnames_settings_tls_delete: HostnamesSettingsTlsDeleteErrors;
  originTLSComplianceModes_get: OriginTLSComplianceModesGetErrors;
  originTLSComplianceModes_update: OriginTLSComplianceModesUpdateErrors;
  originTLSComplianceModes_delete: OriginTLSComplianceModesDeleteErrors;
  originTLSComplianceModes_edit: OriginTLSComplianceModesEditErrors;
  ssl_autoOriginTLSKex_get: SslAutoOriginTLSKexGetErrors;
  ssl_autoOriginTLSKex_edit: SslAutoOriginTLSKexEditErrors;
  ssl_analyze_create: SslAnalyzeCreateErrors;
}

/** A CA certificate whose client certificates Access accepts. Every field is optional. */
export interface AccessCertificate extends Schema<"AccessCertificate"> {}

/** A list of Access mTLS certificates in Cloudflare's envelope. */
export interface AccessCertificateList extends Schema<"AccessCertificateList"> {}

/** An Access mTLS certificate in Cloudflare's envelope. */
export interface AccessCertificateResult extends Schema<"AccessCertificateResult"> {}

/** A hostname's mutual TLS settings. */
export interface AccessCertificateSetting extends Schema<"AccessCertificateSetting"> {}

/** A list of hostnames' mutual TLS settings in Cloudflare's envelope. */
export interface AccessCertificateSettingList extends Schema<"AccessCertificateSettingList"> {}

/** New mutual TLS settings for hostnames. */
export interface AccessCertificateSettingsUpdate extends Schema<"AccessCertificateSettingsUpdate"> {}

/** Changes to an Access mTLS certificate. */
export interface AccessCertificateUpdate extends Schema<"AccessCertificateUpdate"> {}

/** The automatic key exchange setting for a zone's origin servers. */
export interface AutoOriginTlsKex extends Schema<"AutoOriginTlsKex"> {}

/** A change to the automatic key exchange setting. */
export interface AutoOriginTlsKexEdit extends Schema<"AutoOriginTlsKexEdit"> {}

/** The error body of the automatic key exchange operations. It contains the current setting. */
export interface AutoOriginTlsKexFailure extends Schema<"AutoOriginTlsKexFailure"> {}

/** The setting in Cloudflare's envelope. */
export interface AutoOriginTlsKexResult extends Schema<"AutoOriginTlsKexResult"> {}

/**
 * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
 * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
 * the uploaded chain, verified but unchanged.
 */
export type BundleMethod = Schema<"BundleMethod">;

/**
 * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
 * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
 * the uploaded chain, verified but unchanged.
 */
export type BundleMethodInput = Schema<"BundleMethodInput">;

/** A certificate to analyze. */
export interface CertificateAnalysisRequest extends Schema<"CertificateAnalysisRequest"> {}

/** The analysis of a certificate in Cloudflare's envelope. */
export interface CertificateAnalysisResult extends Schema<"CertificateAnalysisResult"> {}

/** A certificate to upload, with its private key. */
export interface CertificateAndKey extends Schema<"CertificateAndKey"> {}

/** The certificate authority that issues a pack's certificates. */
export type CertificateAuthority = Schema<"CertificateAuthority">;

/** The certificate authority that issues a pack's certificates. */
export type CertificateAuthorityInput = Schema<"CertificateAuthorityInput">;

/** Certificates of a zone that cover the same hosts. */
export interface CertificatePack extends Schema<"CertificatePack"> {}

/** Changes to a certificate pack. */
export interface CertificatePackEdit extends Schema<"CertificatePackEdit"> {}

/** A list of certificate packs in Cloudflare's envelope. */
export interface CertificatePackList extends Schema<"CertificatePackList"> {}

/** A zone's certificate pack quota and its usage. */
export interface CertificatePackQuota extends Schema<"CertificatePackQuota"> {}

/** The certificate pack quota in Cloudflare's envelope. */
export interface CertificatePackQuotaResult extends Schema<"CertificatePackQuotaResult"> {}

/** A certificate pack in Cloudflare's envelope. */
export interface CertificatePackResult extends Schema<"CertificatePackResult"> {}

/**
 * The status of a certificate pack. A new pack goes from `initializing` through `pending_validation`,
 * `pending_issuance` and `pending_deployment` to `active`, or times out on the way. Validation can be
 * restarted for a pack in `validation_timed_out`.
 */
export type CertificatePackStatus = Schema<"CertificatePackStatus">;

/** The type of pack: `universal` is part of the zone, `advanced` was ordered. */
export type CertificatePackType = Schema<"CertificatePackType">;

/**
 * An API Shield client certificate. The subject fields (`common_name`, `organization` and so on) come
 * from the CSR. Every field is optional.
 */
export interface ClientCertificate extends Schema<"ClientCertificate"> {}

/** A change to a client certificate. */
export interface ClientCertificateEdit extends Schema<"ClientCertificateEdit"> {}

/** A list of client certificates in Cloudflare's envelope. */
export interface ClientCertificateList extends Schema<"ClientCertificateList"> {}

/** A client certificate in Cloudflare's envelope. */
export interface ClientCertificateResult extends Schema<"ClientCertificateResult"> {}

/**
 * The status of a client certificate. Revocation and reactivation take a while: the certificate has a
 * `pending_` status in the meantime, which changes without another call, so poll it. A certificate can
 * be reactivated only while its revocation is pending.
 */
export type ClientCertificateStatus = Schema<"ClientCertificateStatus">;

/** Your own certificate that Cloudflare presents to a zone's visitors. */
export interface CustomCertificate extends Schema<"CustomCertificate"> {}

/** Changes to a custom certificate. */
export interface CustomCertificateEdit extends Schema<"CustomCertificateEdit"> {}

/** A list of custom certificates in Cloudflare's envelope. */
export interface CustomCertificateList extends Schema<"CustomCertificateList"> {}

/** The order in which a zone's certificates are used. */
export interface CustomCertificatePriorities extends Schema<"CustomCertificatePriorities"> {}

/** A custom certificate in Cloudflare's envelope. */
export interface CustomCertificateResult extends Schema<"CustomCertificateResult"> {}

/** The status of a custom certificate. */
export type CustomCertificateStatus = Schema<"CustomCertificateStatus">;

/**
 * A custom certificate signing request. Cloudflare generates its private key and keeps it; the API
 * never returns the key.
 */
export interface CustomCsr extends Schema<"CustomCsr"> {}

/** The key type of the CSR: `rsa2048` is RSA with 2,048 bits, `p256v1` is ECDSA on the curve P-256. */
export type CustomCsrKeyType = Schema<"CustomCsrKeyType">;

/** A list of custom CSRs in Cloudflare's envelope. */
export interface CustomCsrList extends Schema<"CustomCsrList"> {}

/** A custom CSR in Cloudflare's envelope. */
export interface CustomCsrResult extends Schema<"CustomCsrResult"> {}

/** A customer's hostname that a zone serves. */
export interface CustomHostname extends Schema<"CustomHostname"> {}

/** The certificate authority that issues a custom hostname's certificate. */
export type CustomHostnameCertificateAuthority = Schema<"CustomHostnameCertificateAuthority">;

/** The certificate authority that issues a custom hostname's certificate. */
export type CustomHostnameCertificateAuthorityInput = Schema<"CustomHostnameCertificateAuthorityInput">;

/** Changes to a custom hostname. */
export interface CustomHostnameEdit extends Schema<"CustomHostnameEdit"> {}

/** A list of custom hostnames in Cloudflare's envelope. */
export interface CustomHostnameList extends Schema<"CustomHostnameList"> {}

/** A zone's custom hostname quota and its usage. */
export interface CustomHostnameQuota extends Schema<"CustomHostnameQuota"> {}

/** The custom hostname quota in Cloudflare's envelope. */
export interface CustomHostnameQuotaResult extends Schema<"CustomHostnameQuotaResult"> {}

/** A custom hostname in Cloudflare's envelope. */
export interface CustomHostnameResult extends Schema<"CustomHostnameResult"> {}

/** A custom hostname's certificate and TLS settings. */
export interface CustomHostnameSsl extends Schema<"CustomHostnameSsl"> {}

/** A custom hostname's new certificate and TLS settings. */
export interface CustomHostnameSslRequest extends Schema<"CustomHostnameSslRequest"> {}

/** The TLS settings of a custom hostname. */
export interface CustomHostnameSslSettings extends Schema<"CustomHostnameSslSettings"> {}

/** The TLS settings of a custom hostname. */
export interface CustomHostnameSslSettingsInput extends Schema<"CustomHostnameSslSettingsInput"> {}

/**
 * The status of a custom hostname. A new hostname is `pending` until its ownership is verified, and
 * then `active`. It becomes `moved` if ownership verification expires, or if it no longer points to
 * the fallback origin. Updating a `moved` or `deleted` hostname makes it `pending` again. A `blocked`
 * hostname was flagged for abuse. `ssl.status` is the status of its certificate.
 */
export type CustomHostnameStatus = Schema<"CustomHostnameStatus">;

/** A deleted Access mTLS certificate. */
export interface DeletedAccessCertificate extends Schema<"DeletedAccessCertificate"> {}

/** The ID of a deleted Access mTLS certificate in Cloudflare's envelope. */
export interface DeletedAccessCertificateResult extends Schema<"DeletedAccessCertificateResult"> {}

/** A deleted custom CSR. */
export interface DeletedCustomCsr extends Schema<"DeletedCustomCsr"> {}

/** The ID of a deleted custom CSR in Cloudflare's envelope. */
export interface DeletedCustomCsrResult extends Schema<"DeletedCustomCsrResult"> {}

/** A deleted item. */
export interface DeletedItem extends Schema<"DeletedItem"> {}

/** The ID of a deleted item in Cloudflare's envelope. */
export interface DeletedItemResult extends Schema<"DeletedItemResult"> {}

/** The compliance modes setting, without a value. */
export interface DeletedOriginTlsComplianceModes extends Schema<"DeletedOriginTlsComplianceModes"> {}

/** The setting without a value in Cloudflare's envelope. */
export interface DeletedOriginTlsComplianceModesResult extends Schema<"DeletedOriginTlsComplianceModesResult"> {}

/** An error in a response. */
export interface ErrorInfo extends Schema<"ErrorInfo"> {}

/** The body of an error response. */
export interface Failure extends Schema<"Failure"> {}

/** The default origin server for custom hostnames. */
export interface FallbackOrigin extends Schema<"FallbackOrigin"> {}

/** The fallback origin in Cloudflare's envelope. */
export interface FallbackOriginResult extends Schema<"FallbackOriginResult"> {}

/** The deployment status of a zone's fallback origin. */
export type FallbackOriginStatus = Schema<"FallbackOriginStatus">;

/** A zone's new fallback origin. */
export interface FallbackOriginUpdate extends Schema<"FallbackOriginUpdate"> {}

/**
 * A certificate that Gateway can use to inspect TLS traffic. An account can generate three a day and
 * have ten available, of which one is in use. Every field is optional.
 */
export interface GatewayCertificate extends Schema<"GatewayCertificate"> {}

/**
 * The deployment status of a certificate at Cloudflare's edge. A new certificate is `inactive`.
 * Activation changes it to `pending_deployment` and then `available`, the only status in which Gateway
 * can use it. Deactivation changes it to `pending_deletion` and then back to `inactive`, in which it
 * can be deleted. The pending statuses change without another call. In 2024, `available` was called
 * `active`.
 */
export type GatewayCertificateBindingStatus = Schema<"GatewayCertificateBindingStatus">;

/** A list of Zero Trust certificates in Cloudflare's envelope. */
export interface GatewayCertificateList extends Schema<"GatewayCertificateList"> {}

/** A Zero Trust certificate in Cloudflare's envelope. */
export interface GatewayCertificateResult extends Schema<"GatewayCertificateResult"> {}

/**
 * The origin of the certificate: `gateway_managed` certificates are generated by Cloudflare, `custom`
 * ones come from the account's own certificate authority.
 */
export type GatewayCertificateType = Schema<"GatewayCertificateType">;

/** The size of an unpaginated list. Unlike that of other lists, it has no `total_pages`. */
export interface GatewayResultInfo extends Schema<"GatewayResultInfo"> {}

/**
 * The data centers that store the private key. Connections to other data centers are encrypted too but
 * are slower, because the handshake involves the nearest data center that has the key. By default, all
 * data centers store it.
 */
export interface GeoRestrictions extends Schema<"GeoRestrictions"> {}

/**
 * The data centers that store the private key. Connections to other data centers are encrypted too but
 * are slower, because the handshake involves the nearest data center that has the key. By default, all
 * data centers store it.
 */
export interface GeoRestrictionsInput extends Schema<"GeoRestrictionsInput"> {}

/** The hostnames that request client certificates from a certificate authority. */
export interface HostnameAssociations extends Schema<"HostnameAssociations"> {}

/** Hostname associations in Cloudflare's envelope. */
export interface HostnameAssociationsResult extends Schema<"HostnameAssociationsResult"> {}

/** A certificate authority's new hostnames. */
export interface HostnameAssociationsUpdate extends Schema<"HostnameAssociationsUpdate"> {}

/** A TLS setting of a hostname. */
export interface HostnameTlsSetting extends Schema<"HostnameTlsSetting"> {}

/** A list of TLS settings of hostnames in Cloudflare's envelope. */
export interface HostnameTlsSettingList extends Schema<"HostnameTlsSettingList"> {}

/** A TLS setting of a hostname in Cloudflare's envelope. */
export interface HostnameTlsSettingResult extends Schema<"HostnameTlsSettingResult"> {}

/** The new value of a hostname's TLS setting. */
export interface HostnameTlsSettingUpdate extends Schema<"HostnameTlsSettingUpdate"> {}

/** The value of a hostname's TLS setting. Its type depends on the setting. */
export type HostnameTlsSettingValue = Schema<"HostnameTlsSettingValue">;

/** The value of a hostname's TLS setting. Its type depends on the setting. */
export type HostnameTlsSettingValueInput = Schema<"HostnameTlsSettingValueInput">;

/**
 * A Keyless SSL configuration. The private key stays on your own key server, which Cloudflare contacts
 * during the TLS handshake.
 */
export interface KeylessCertificate extends Schema<"KeylessCertificate"> {}

/** Changes to a Keyless SSL configuration. */
export interface KeylessCertificateEdit extends Schema<"KeylessCertificateEdit"> {}

/** A list of Keyless SSL configurations in Cloudflare's envelope. */
export interface KeylessCertificateList extends Schema<"KeylessCertificateList"> {}

/** A Keyless SSL configuration in Cloudflare's envelope. */
export interface KeylessCertificateResult extends Schema<"KeylessCertificateResult"> {}

/** The status of a Keyless SSL configuration. */
export type KeylessCertificateStatus = Schema<"KeylessCertificateStatus">;

/** How to reach the key server through a Cloudflare Tunnel. */
export interface KeylessTunnel extends Schema<"KeylessTunnel"> {}

/** A Cloudflare service that uses an mTLS certificate. */
export interface MtlsAssociation extends Schema<"MtlsAssociation"> {}

/** A list of the services that use an mTLS certificate in Cloudflare's envelope. */
export interface MtlsAssociationList extends Schema<"MtlsAssociationList"> {}

/**
 * A certificate that an account uses for mutual TLS with Cloudflare services, such as its own
 * certificate authority. Every field is optional.
 */
export interface MtlsCertificate extends Schema<"MtlsCertificate"> {}

/** A list of mTLS certificates in Cloudflare's envelope. */
export interface MtlsCertificateList extends Schema<"MtlsCertificateList"> {}

/** An mTLS certificate in Cloudflare's envelope. */
export interface MtlsCertificateResult extends Schema<"MtlsCertificateResult"> {}

/**
 * The origin of the certificate: `custom` certificates were uploaded, `gateway_managed` and
 * `access_managed` ones are managed by Gateway and Access.
 */
export type MtlsCertificateType = Schema<"MtlsCertificateType">;

/** A CA certificate for Access to accept. */
export interface NewAccessCertificate extends Schema<"NewAccessCertificate"> {}

/** An advanced certificate pack to order. */
export interface NewCertificatePack extends Schema<"NewCertificatePack"> {}

/** A client certificate to issue. */
export interface NewClientCertificate extends Schema<"NewClientCertificate"> {}

/** A certificate to upload. */
export interface NewCustomCertificate extends Schema<"NewCustomCertificate"> {}

/** A custom CSR to generate. */
export interface NewCustomCsr extends Schema<"NewCustomCsr"> {}

/** A custom hostname to create. */
export interface NewCustomHostname extends Schema<"NewCustomHostname"> {}

/** A Zero Trust certificate to generate. */
export interface NewGatewayCertificate extends Schema<"NewGatewayCertificate"> {}

/** A Keyless SSL configuration to create. */
export interface NewKeylessCertificate extends Schema<"NewKeylessCertificate"> {}

/** A certificate to upload for mutual TLS. */
export interface NewMtlsCertificate extends Schema<"NewMtlsCertificate"> {}

/** An Origin CA certificate to issue. */
export interface NewOriginCaCertificate extends Schema<"NewOriginCaCertificate"> {}

/** A certificate that identifies Cloudflare to origin servers. */
export interface NewOriginPullCertificate extends Schema<"NewOriginPullCertificate"> {}

/** A certificate to add to the custom trust store. */
export interface NewTrustStoreCertificate extends Schema<"NewTrustStoreCertificate"> {}

/**
 * An Origin CA certificate, for the connection between Cloudflare and an origin server. Cloudflare
 * trusts it; browsers do not.
 */
export interface OriginCaCertificate extends Schema<"OriginCaCertificate"> {}

/** A list of Origin CA certificates in Cloudflare's envelope. */
export interface OriginCaCertificateList extends Schema<"OriginCaCertificateList"> {}

/** An Origin CA certificate in Cloudflare's envelope. */
export interface OriginCaCertificateResult extends Schema<"OriginCaCertificateResult"> {}

/** The certificate's type: for an RSA key, for an ECDSA key, or for a Keyless SSL server. */
export type OriginCaRequestType = Schema<"OriginCaRequestType">;

/** The certificate's type: for an RSA key, for an ECDSA key, or for a Keyless SSL server. */
export type OriginCaRequestTypeInput = Schema<"OriginCaRequestTypeInput">;

/** The association of a hostname with a certificate. Every field is optional. */
export interface OriginPullAssociation extends Schema<"OriginPullAssociation"> {}

/** A list of hostname associations in Cloudflare's envelope. */
export interface OriginPullAssociationList extends Schema<"OriginPullAssociationList"> {}

/** A hostname and its associated certificate. Every field is optional. */
export interface OriginPullHostname extends Schema<"OriginPullHostname"> {}

/**
 * A certificate that identifies Cloudflare to the origin servers of individual hostnames. Every field
 * is optional.
 */
export interface OriginPullHostnameCertificate extends Schema<"OriginPullHostnameCertificate"> {}

/** A list of certificates for hostnames' origin servers in Cloudflare's envelope. */
export interface OriginPullHostnameCertificateList extends Schema<"OriginPullHostnameCertificateList"> {}

/** A certificate for hostnames' origin servers in Cloudflare's envelope. */
export interface OriginPullHostnameCertificateResult extends Schema<"OriginPullHostnameCertificateResult"> {}

/** A hostname with its certificate in Cloudflare's envelope. */
export interface OriginPullHostnameResult extends Schema<"OriginPullHostnameResult"> {}

/** The hostname associations to change. */
export interface OriginPullHostnamesUpdate extends Schema<"OriginPullHostnamesUpdate"> {}

/** A zone's settings for authenticated origin pulls. */
export interface OriginPullSettings extends Schema<"OriginPullSettings"> {}

/** The settings of authenticated origin pulls in Cloudflare's envelope. */
export interface OriginPullSettingsResult extends Schema<"OriginPullSettingsResult"> {}

/** A change to a zone's settings for authenticated origin pulls. */
export interface OriginPullSettingsUpdate extends Schema<"OriginPullSettingsUpdate"> {}

/** The deployment status of a certificate, or of its association with a hostname. */
export type OriginPullStatus = Schema<"OriginPullStatus">;

/** A certificate that identifies Cloudflare to a zone's origin servers. Every field is optional. */
export interface OriginPullZoneCertificate extends Schema<"OriginPullZoneCertificate"> {}

/** A list of certificates for a zone's origin servers in Cloudflare's envelope. */
export interface OriginPullZoneCertificateList extends Schema<"OriginPullZoneCertificateList"> {}

/** A certificate for a zone's origin servers in Cloudflare's envelope. */
export interface OriginPullZoneCertificateResult extends Schema<"OriginPullZoneCertificateResult"> {}

/**
 * The compliance modes. Only the key exchanges that all of them have in common are allowed: `fips`
 * contains the curves approved by FIPS, and `pqh` contains the hybrid post-quantum key exchanges. More
 * modes may be added. An empty list allows every key exchange.
 *
 * @maxItems 20
 * @uniqueItems true
 */
export type OriginTlsComplianceModeList = Schema<"OriginTlsComplianceModeList">;

/** The compliance modes that restrict the key exchanges with a zone's origin servers. */
export interface OriginTlsComplianceModes extends Schema<"OriginTlsComplianceModes"> {}

/** The compliance modes in Cloudflare's envelope. */
export interface OriginTlsComplianceModesResult extends Schema<"OriginTlsComplianceModesResult"> {}

/** A zone's new compliance modes. */
export interface OriginTlsComplianceModesUpdate extends Schema<"OriginTlsComplianceModesUpdate"> {}

/** A certificate in a pack. */
export interface PackCertificate extends Schema<"PackCertificate"> {}

/** A coded message in a response: an error or a note. */
export interface ResponseInfo extends Schema<"ResponseInfo"> {}

/** The position of a page in the whole list. */
export interface ResultInfo extends Schema<"ResultInfo"> {}

/** A revoked Origin CA certificate. */
export interface RevokedOriginCaCertificate extends Schema<"RevokedOriginCaCertificate"> {}

/** A revoked Origin CA certificate. The rest of the envelope is not documented. */
export interface RevokedOriginCaCertificateResult extends Schema<"RevokedOriginCaCertificateResult"> {}

/** The validation status of a certificate pack. */
export interface SslVerification extends Schema<"SslVerification"> {}

/** A change to the domain validation method of a certificate pack. */
export interface SslVerificationEdit extends Schema<"SslVerificationEdit"> {}

/** The updated domain validation method of a certificate pack. */
export interface SslVerificationEdited extends Schema<"SslVerificationEdited"> {}

/** An updated validation in Cloudflare's envelope. */
export interface SslVerificationEditedResult extends Schema<"SslVerificationEditedResult"> {}

/** A zone's validations. The rest of the envelope is not documented. */
export interface SslVerificationList extends Schema<"SslVerificationList"> {}

/** The status of a certificate during validation. */
export type SslVerificationStatus = Schema<"SslVerificationStatus">;

/** A zone's Total TLS settings. */
export interface TotalTls extends Schema<"TotalTls"> {}

/** Changes to a zone's Total TLS settings. */
export interface TotalTlsEdit extends Schema<"TotalTlsEdit"> {}

/** The Total TLS settings in Cloudflare's envelope. */
export interface TotalTlsResult extends Schema<"TotalTlsResult"> {}

/** A root certificate that Cloudflare trusts when it connects to a zone's origin servers. */
export interface TrustStoreCertificate extends Schema<"TrustStoreCertificate"> {}

/** A list of certificates in the custom trust store in Cloudflare's envelope. */
export interface TrustStoreCertificateList extends Schema<"TrustStoreCertificateList"> {}

/** A certificate in the custom trust store in Cloudflare's envelope. */
export interface TrustStoreCertificateResult extends Schema<"TrustStoreCertificateResult"> {}

/** The deployment status of a certificate in the custom trust store. */
export type TrustStoreCertificateStatus = Schema<"TrustStoreCertificateStatus">;

/** A zone's Universal SSL settings. */
export interface UniversalSslSettings extends Schema<"UniversalSslSettings"> {}

/** The Universal SSL settings in Cloudflare's envelope. */
export interface UniversalSslSettingsResult extends Schema<"UniversalSslSettingsResult"> {}

/** A hostname in the response to its update. */
export interface UpdatedOriginPullHostname extends Schema<"UpdatedOriginPullHostname"> {}

/** A list of updated hostnames in Cloudflare's envelope. */
export interface UpdatedOriginPullHostnameList extends Schema<"UpdatedOriginPullHostnameList"> {}

/** An mTLS certificate in the response to its upload. */
export interface UploadedMtlsCertificate extends Schema<"UploadedMtlsCertificate"> {}

/** An uploaded mTLS certificate in Cloudflare's envelope. */
export interface UploadedMtlsCertificateResult extends Schema<"UploadedMtlsCertificateResult"> {}

/** How domain ownership is verified: with a TXT record, a page or an email. */
export type ValidationMethod = Schema<"ValidationMethod">;

/** How domain ownership is verified: with a TXT record, a page or an email. */
export type ValidationMethodInput = Schema<"ValidationMethodInput">;

/** A record that the certificate authority checks to validate a domain. Every field is optional. */
export interface ValidationRecord extends Schema<"ValidationRecord"> {}
