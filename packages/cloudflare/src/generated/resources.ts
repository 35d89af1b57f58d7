// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { ApiPromise, CallOptions, PageOptions, PagePromise, Secret, WaitOptions } from "@certspec/core";
import type { components, operations } from "./schema.ts";

type Path<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Credentials. Options take precedence over environment variables. */
export type Credentials = OnlyCredentials<"userServiceKey" | "apiToken"> | OnlyCredentials<"userServiceKey" | "apiEmail" | "apiKey">;

/** All options that hold credentials. */
export interface CredentialOptions {
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
  /**
   * The Origin CA key of a user, which does for Origin CA certificates alone. Cloudflare deprecated it on
   * 2026-03-19, and announced that it stops working on 2026-09-30, so use an API token.
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

/** Parameters shared by all variants of {@link CustomCsrsListParams}. */
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

/** Parameters shared by all variants of {@link CustomCsrsCreateParams}. */
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

/** Parameters shared by all variants of {@link CustomCsrsGetParams}. */
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

/** Parameters shared by all variants of {@link CustomCsrsDeleteParams}. */
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
   * The identifier of the certificate, a UUID.
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
   * The identifier of the certificate, a UUID.
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
   * The identifier of the certificate, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_activate">["certificate_id"];
  /** The request body. */
  body?: NonNullable<operations["zeroTrust_gateway_certificates_activate"]["requestBody"]>["content"]["application/json"] | undefined;
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
   * The identifier of the certificate, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_gateway_certificates_deactivate">["certificate_id"];
  /** The request body. */
  body?: NonNullable<operations["zeroTrust_gateway_certificates_deactivate"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** Bodies of the failures of `zeroTrust.gateway.certificates.deactivate`, by status. */
export interface ZeroTrustGatewayCertificatesDeactivateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.list`. */
export interface CustomCertificatesListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_list">["zone_id"];
  /**
   * The number of the page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"customCertificates_list">["page"] | undefined;
  /**
   * How many certificates a page holds.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"customCertificates_list">["per_page"] | undefined;
  /**
   * Whether a certificate has to meet all search parameters or any of them.
   *
   * @default "all"
   */
  match?: Query<"customCertificates_list">["match"] | undefined;
  /** Only certificates in this state. */
  status?: Query<"customCertificates_list">["status"] | undefined;
}

/** Bodies of the failures of `customCertificates.list`, by status. */
export interface CustomCertificatesListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.create`. */
export interface CustomCertificatesCreateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_create">["zone_id"];
  /** The request body. */
  body: NewCustomCertificate;
}

/** Bodies of the failures of `customCertificates.create`, by status. */
export interface CustomCertificatesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.prioritize.update`. */
export interface CustomCertificatesPrioritizeUpdateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_prioritize_update">["zone_id"];
  /** The request body. */
  body: CustomCertificatePriorities;
}

/** What the API answers. */
export type CustomCertificatesPrioritizeUpdateData = Exclude<NonNullable<CustomCertificateList>["result"], undefined>;

/** Bodies of the failures of `customCertificates.prioritize.update`, by status. */
export interface CustomCertificatesPrioritizeUpdateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.get`. */
export interface CustomCertificatesGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_get">["zone_id"];
  /**
   * The identifier of the custom certificate.
   *
   * @maxLength 32
   */
  custom_certificate_id: Path<"customCertificates_get">["custom_certificate_id"];
}

/** Bodies of the failures of `customCertificates.get`, by status. */
export interface CustomCertificatesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.delete`. */
export interface CustomCertificatesDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_delete">["zone_id"];
  /**
   * The identifier of the custom certificate.
   *
   * @maxLength 32
   */
  custom_certificate_id: Path<"customCertificates_delete">["custom_certificate_id"];
}

/** Bodies of the failures of `customCertificates.delete`, by status. */
export interface CustomCertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customCertificates.edit`. */
export interface CustomCertificatesEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customCertificates_edit">["zone_id"];
  /**
   * The identifier of the custom certificate.
   *
   * @maxLength 32
   */
  custom_certificate_id: Path<"customCertificates_edit">["custom_certificate_id"];
  /** The request body. */
  body: CustomCertificateEdit;
}

/** Bodies of the failures of `customCertificates.edit`, by status. */
export interface CustomCertificatesEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.list`. */
export interface MtlsCertificatesListParams {
  /**
   * The identifier of the account.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_list">["account_id"];
  /** Only certificates of these types. */
  type?: Query<"mtlsCertificates_list">["type"] | undefined;
}

/** Bodies of the failures of `mtlsCertificates.list`, by status. */
export interface MtlsCertificatesListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.create`. */
export interface MtlsCertificatesCreateParams {
  /**
   * The identifier of the account.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_create">["account_id"];
  /** The request body. */
  body: NewMtlsCertificate;
}

/** Bodies of the failures of `mtlsCertificates.create`, by status. */
export interface MtlsCertificatesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.get`. */
export interface MtlsCertificatesGetParams {
  /**
   * The identifier of the account.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_get">["account_id"];
  /**
   * The identifier of the mTLS certificate.
   *
   * @maxLength 32
   */
  mtls_certificate_id: Path<"mtlsCertificates_get">["mtls_certificate_id"];
}

/** Bodies of the failures of `mtlsCertificates.get`, by status. */
export interface MtlsCertificatesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.delete`. */
export interface MtlsCertificatesDeleteParams {
  /**
   * The identifier of the account.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_delete">["account_id"];
  /**
   * The identifier of the mTLS certificate.
   *
   * @maxLength 32
   */
  mtls_certificate_id: Path<"mtlsCertificates_delete">["mtls_certificate_id"];
}

/** Bodies of the failures of `mtlsCertificates.delete`, by status. */
export interface MtlsCertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `mtlsCertificates.associations.get`. */
export interface MtlsCertificatesAssociationsGetParams {
  /**
   * The identifier of the account.
   *
   * @maxLength 32
   */
  account_id: Path<"mtlsCertificates_associations_get">["account_id"];
  /**
   * The identifier of the mTLS certificate.
   *
   * @maxLength 32
   */
  mtls_certificate_id: Path<"mtlsCertificates_associations_get">["mtls_certificate_id"];
}

/** Bodies of the failures of `mtlsCertificates.associations.get`, by status. */
export interface MtlsCertificatesAssociationsGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originCACertificates.list`. */
export interface OriginCACertificatesListParams {
  /**
   * The zone whose certificates are listed.
   *
   * @maxLength 32
   */
  zone_id: Query<"originCACertificates_list">["zone_id"];
  /**
   * The number of the page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"originCACertificates_list">["page"] | undefined;
  /**
   * How many certificates a page holds.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"originCACertificates_list">["per_page"] | undefined;
  /**
   * The most certificates to return. Belongs to `offset`; how the pair combines with `page` and
   * `per_page` is not documented, so use one pair or the other.
   */
  limit?: Query<"originCACertificates_list">["limit"] | undefined;
  /** How many certificates to skip before the first one returned. Belongs to `limit`. */
  offset?: Query<"originCACertificates_list">["offset"] | undefined;
}

/** Bodies of the failures of `originCACertificates.list`, by status. */
export interface OriginCACertificatesListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originCACertificates.create`. */
export interface OriginCACertificatesCreateParams {
  /** The request body. */
  body: NewOriginCaCertificate;
}

/** Bodies of the failures of `originCACertificates.create`, by status. */
export interface OriginCACertificatesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originCACertificates.get`. */
export interface OriginCACertificatesGetParams {
  /**
   * The identifier of the Origin CA certificate.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originCACertificates_get">["certificate_id"];
}

/** Bodies of the failures of `originCACertificates.get`, by status. */
export interface OriginCACertificatesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originCACertificates.delete`. */
export interface OriginCACertificatesDeleteParams {
  /**
   * The identifier of the Origin CA certificate.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originCACertificates_delete">["certificate_id"];
}

/** Bodies of the failures of `originCACertificates.delete`, by status. */
export interface OriginCACertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.list`. */
export interface SslCertificatePacksListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_list">["zone_id"];
  /**
   * The number of the page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"ssl_certificatePacks_list">["page"] | undefined;
  /**
   * How many packs a page holds.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"ssl_certificatePacks_list">["per_page"] | undefined;
  /** Pass `all` for packs in every state. Without it, only active ones are listed. */
  status?: Query<"ssl_certificatePacks_list">["status"] | undefined;
  /** Only packs of this environment. */
  deploy?: Query<"ssl_certificatePacks_list">["deploy"] | undefined;
}

/** Bodies of the failures of `ssl.certificatePacks.list`, by status. */
export interface SslCertificatePacksListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.create`. */
export interface SslCertificatePacksCreateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_create">["zone_id"];
  /** The request body. */
  body: NewCertificatePack;
}

/** Bodies of the failures of `ssl.certificatePacks.create`, by status. */
export interface SslCertificatePacksCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.quota.get`. */
export interface SslCertificatePacksQuotaGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_quota_get">["zone_id"];
}

/** Bodies of the failures of `ssl.certificatePacks.quota.get`, by status. */
export interface SslCertificatePacksQuotaGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.get`. */
export interface SslCertificatePacksGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_get">["zone_id"];
  /**
   * The identifier of the certificate pack.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"ssl_certificatePacks_get">["certificate_pack_id"];
}

/** Bodies of the failures of `ssl.certificatePacks.get`, by status. */
export interface SslCertificatePacksGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.delete`. */
export interface SslCertificatePacksDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_delete">["zone_id"];
  /**
   * The identifier of the certificate pack.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"ssl_certificatePacks_delete">["certificate_pack_id"];
}

/** Bodies of the failures of `ssl.certificatePacks.delete`, by status. */
export interface SslCertificatePacksDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.certificatePacks.edit`. */
export interface SslCertificatePacksEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_certificatePacks_edit">["zone_id"];
  /**
   * The identifier of the certificate pack.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"ssl_certificatePacks_edit">["certificate_pack_id"];
  /** The request body. */
  body: CertificatePackEdit;
}

/** Bodies of the failures of `ssl.certificatePacks.edit`, by status. */
export interface SslCertificatePacksEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.verification.get`. */
export interface SslVerificationGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_verification_get">["zone_id"];
  /** Pass `true` to have the validation tried again at once. */
  retry?: Query<"ssl_verification_get">["retry"] | undefined;
}

/** Bodies of the failures of `ssl.verification.get`, by status. */
export interface SslVerificationGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.verification.edit`. */
export interface SslVerificationEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_verification_edit">["zone_id"];
  /** The identifier of the certificate pack, a UUID. */
  certificate_pack_id: Path<"ssl_verification_edit">["certificate_pack_id"];
  /** The request body. */
  body: SslVerificationEdit;
}

/** Bodies of the failures of `ssl.verification.edit`, by status. */
export interface SslVerificationEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.universal.settings.get`. */
export interface SslUniversalSettingsGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_universal_settings_get">["zone_id"];
}

/** Bodies of the failures of `ssl.universal.settings.get`, by status. */
export interface SslUniversalSettingsGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.universal.settings.edit`. */
export interface SslUniversalSettingsEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_universal_settings_edit">["zone_id"];
  /** The request body. */
  body: UniversalSslSettings;
}

/** Bodies of the failures of `ssl.universal.settings.edit`, by status. */
export interface SslUniversalSettingsEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.list`. */
export interface KeylessCertificatesListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_list">["zone_id"];
}

/** Bodies of the failures of `keylessCertificates.list`, by status. */
export interface KeylessCertificatesListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.create`. */
export interface KeylessCertificatesCreateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_create">["zone_id"];
  /** The request body. */
  body: NewKeylessCertificate;
}

/** Bodies of the failures of `keylessCertificates.create`, by status. */
export interface KeylessCertificatesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.get`. */
export interface KeylessCertificatesGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_get">["zone_id"];
  /**
   * The identifier of the Keyless SSL configuration.
   *
   * @maxLength 32
   */
  keyless_certificate_id: Path<"keylessCertificates_get">["keyless_certificate_id"];
}

/** Bodies of the failures of `keylessCertificates.get`, by status. */
export interface KeylessCertificatesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.delete`. */
export interface KeylessCertificatesDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_delete">["zone_id"];
  /**
   * The identifier of the Keyless SSL configuration.
   *
   * @maxLength 32
   */
  keyless_certificate_id: Path<"keylessCertificates_delete">["keyless_certificate_id"];
}

/** Bodies of the failures of `keylessCertificates.delete`, by status. */
export interface KeylessCertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `keylessCertificates.edit`. */
export interface KeylessCertificatesEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"keylessCertificates_edit">["zone_id"];
  /**
   * The identifier of the Keyless SSL configuration.
   *
   * @maxLength 32
   */
  keyless_certificate_id: Path<"keylessCertificates_edit">["keyless_certificate_id"];
  /** The request body. */
  body: KeylessCertificateEdit;
}

/** Bodies of the failures of `keylessCertificates.edit`, by status. */
export interface KeylessCertificatesEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.zoneCertificates.list`. */
export interface OriginTLSClientAuthZoneCertificatesListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_zoneCertificates_list">["zone_id"];
}

/** Bodies of the failures of `originTLSClientAuth.zoneCertificates.list`, by status. */
export interface OriginTLSClientAuthZoneCertificatesListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.zoneCertificates.create`. */
export interface OriginTLSClientAuthZoneCertificatesCreateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_zoneCertificates_create">["zone_id"];
  /** The request body. */
  body: NewOriginPullCertificate;
}

/** Bodies of the failures of `originTLSClientAuth.zoneCertificates.create`, by status. */
export interface OriginTLSClientAuthZoneCertificatesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.settings.get`. */
export interface OriginTLSClientAuthSettingsGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_settings_get">["zone_id"];
}

/** Bodies of the failures of `originTLSClientAuth.settings.get`, by status. */
export interface OriginTLSClientAuthSettingsGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.settings.update`. */
export interface OriginTLSClientAuthSettingsUpdateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_settings_update">["zone_id"];
  /** The request body. */
  body: OriginPullSettingsUpdate;
}

/** Bodies of the failures of `originTLSClientAuth.settings.update`, by status. */
export interface OriginTLSClientAuthSettingsUpdateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameAssociations.list`. */
export interface OriginTLSClientAuthHostnameAssociationsListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameAssociations_list">["zone_id"];
  /**
   * The number of the page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"originTLSClientAuth_hostnameAssociations_list">["page"] | undefined;
  /**
   * How many associations a page holds.
   *
   * @minimum 1
   * @maximum 1000
   * @default 50
   */
  per_page?: Query<"originTLSClientAuth_hostnameAssociations_list">["per_page"] | undefined;
  /**
   * Only associations in this state. `all` names every state; without it, only active ones are
   * listed.
   */
  status?: Query<"originTLSClientAuth_hostnameAssociations_list">["status"] | undefined;
}

/** Bodies of the failures of `originTLSClientAuth.hostnameAssociations.list`, by status. */
export interface OriginTLSClientAuthHostnameAssociationsListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnames.update`. */
export interface OriginTLSClientAuthHostnamesUpdateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnames_update">["zone_id"];
  /** The request body. */
  body: OriginPullHostnamesUpdate;
}

/** What the API answers. */
export type OriginTLSClientAuthHostnamesUpdateData = Exclude<NonNullable<UpdatedOriginPullHostnameList>["result"], undefined>;

/** Bodies of the failures of `originTLSClientAuth.hostnames.update`, by status. */
export interface OriginTLSClientAuthHostnamesUpdateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameCertificates.list`. */
export interface OriginTLSClientAuthHostnameCertificatesListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameCertificates_list">["zone_id"];
}

/** Bodies of the failures of `originTLSClientAuth.hostnameCertificates.list`, by status. */
export interface OriginTLSClientAuthHostnameCertificatesListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameCertificates.create`. */
export interface OriginTLSClientAuthHostnameCertificatesCreateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameCertificates_create">["zone_id"];
  /** The request body. */
  body: NewOriginPullCertificate;
}

/** Bodies of the failures of `originTLSClientAuth.hostnameCertificates.create`, by status. */
export interface OriginTLSClientAuthHostnameCertificatesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameCertificates.get`. */
export interface OriginTLSClientAuthHostnameCertificatesGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameCertificates_get">["zone_id"];
  /**
   * The identifier of the certificate.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originTLSClientAuth_hostnameCertificates_get">["certificate_id"];
}

/** Bodies of the failures of `originTLSClientAuth.hostnameCertificates.get`, by status. */
export interface OriginTLSClientAuthHostnameCertificatesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnameCertificates.delete`. */
export interface OriginTLSClientAuthHostnameCertificatesDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_hostnameCertificates_delete">["zone_id"];
  /**
   * The identifier of the certificate.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originTLSClientAuth_hostnameCertificates_delete">["certificate_id"];
}

/** Bodies of the failures of `originTLSClientAuth.hostnameCertificates.delete`, by status. */
export interface OriginTLSClientAuthHostnameCertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.hostnames.get`. */
export interface OriginTLSClientAuthHostnamesGetParams {
  /**
   * The identifier of the zone.
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

/** Bodies of the failures of `originTLSClientAuth.hostnames.get`, by status. */
export interface OriginTLSClientAuthHostnamesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.zoneCertificates.get`. */
export interface OriginTLSClientAuthZoneCertificatesGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_zoneCertificates_get">["zone_id"];
  /**
   * The identifier of the certificate.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originTLSClientAuth_zoneCertificates_get">["certificate_id"];
}

/** Bodies of the failures of `originTLSClientAuth.zoneCertificates.get`, by status. */
export interface OriginTLSClientAuthZoneCertificatesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSClientAuth.zoneCertificates.delete`. */
export interface OriginTLSClientAuthZoneCertificatesDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSClientAuth_zoneCertificates_delete">["zone_id"];
  /**
   * The identifier of the certificate.
   *
   * @maxLength 32
   */
  certificate_id: Path<"originTLSClientAuth_zoneCertificates_delete">["certificate_id"];
}

/** Bodies of the failures of `originTLSClientAuth.zoneCertificates.delete`, by status. */
export interface OriginTLSClientAuthZoneCertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.access.certificates.list`: exactly one of `account_id`, `zone_id`. */
export type ZeroTrustAccessCertificatesListParams = ZeroTrustAccessCertificatesListByAccountId | ZeroTrustAccessCertificatesListByZoneId;

/** Parameters of `zeroTrust.access.certificates.list`, by `account_id`. */
export interface ZeroTrustAccessCertificatesListByAccountId extends ZeroTrustAccessCertificatesListShared {
  /**
   * The account whose certificates are listed. Pass this or `zone_id`, not both.
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
   * The zone whose certificates are listed. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"zeroTrust_access_certificates_list">["account_or_zone_id"];
}

/** Parameters shared by all variants of {@link ZeroTrustAccessCertificatesListParams}. */
export interface ZeroTrustAccessCertificatesListShared {
  /**
   * The number of the page to return.
   *
   * @default 1
   */
  page?: Query<"zeroTrust_access_certificates_list">["page"] | undefined;
  /**
   * How many certificates a page holds.
   *
   * @maximum 1000
   * @default 50
   */
  per_page?: Query<"zeroTrust_access_certificates_list">["per_page"] | undefined;
}

/** Bodies of the failures of `zeroTrust.access.certificates.list`, by status. */
export interface ZeroTrustAccessCertificatesListErrors {
  /** The call failed. `errors` says why. */
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

/** Bodies of the failures of `zeroTrust.access.certificates.create`, by status. */
export interface ZeroTrustAccessCertificatesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `zeroTrust.access.certificates.settings.get`: exactly one of `account_id`, `zone_id`. */
export type ZeroTrustAccessCertificatesSettingsGetParams = ZeroTrustAccessCertificatesSettingsGetByAccountId | ZeroTrustAccessCertificatesSettingsGetByZoneId;

/** Parameters of `zeroTrust.access.certificates.settings.get`, by `account_id`. */
export interface ZeroTrustAccessCertificatesSettingsGetByAccountId {
  /**
   * The account whose settings are listed. Pass this or `zone_id`, not both.
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
   * The zone whose settings are listed. Pass this or `account_id`, not both.
   *
   * @maxLength 32
   */
  zone_id: Path<"zeroTrust_access_certificates_settings_get">["account_or_zone_id"];
}

/** Bodies of the failures of `zeroTrust.access.certificates.settings.get`, by status. */
export interface ZeroTrustAccessCertificatesSettingsGetErrors {
  /** The call failed. `errors` says why. */
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

/** What the API answers. */
export type ZeroTrustAccessCertificatesSettingsUpdateData = Exclude<NonNullable<AccessCertificateSettingList>["result"], undefined>;

/** Bodies of the failures of `zeroTrust.access.certificates.settings.update`, by status. */
export interface ZeroTrustAccessCertificatesSettingsUpdateErrors {
  /** The call failed. `errors` says why. */
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
   * The identifier of the certificate, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_access_certificates_get">["certificate_id"];
}

/** Bodies of the failures of `zeroTrust.access.certificates.get`, by status. */
export interface ZeroTrustAccessCertificatesGetErrors {
  /** The call failed. `errors` says why. */
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
   * The identifier of the certificate, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_access_certificates_update">["certificate_id"];
  /** The request body. */
  body: AccessCertificateUpdate;
}

/** Bodies of the failures of `zeroTrust.access.certificates.update`, by status. */
export interface ZeroTrustAccessCertificatesUpdateErrors {
  /** The call failed. `errors` says why. */
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
   * The identifier of the certificate, a UUID.
   *
   * @maxLength 36
   */
  certificate_id: Path<"zeroTrust_access_certificates_delete">["certificate_id"];
}

/** Bodies of the failures of `zeroTrust.access.certificates.delete`, by status. */
export interface ZeroTrustAccessCertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.list`. */
export interface CustomHostnamesListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_list">["zone_id"];
  /**
   * The number of the page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"customHostnames_list">["page"] | undefined;
  /**
   * How many hostnames a page holds.
   *
   * @minimum 5
   * @maximum 1000
   * @default 20
   */
  per_page?: Query<"customHostnames_list">["per_page"] | undefined;
  /**
   * Only the hostname with this full name.
   *
   * @maxLength 255
   */
  hostname?: Query<"customHostnames_list">["hostname"] | undefined;
  /**
   * Only the hostname with exactly this full name.
   *
   * @maxLength 255
   */
  "hostname.exact"?: Query<"customHostnames_list">["hostname.exact"] | undefined;
  /**
   * Only hostnames that start with this text.
   *
   * @maxLength 255
   */
  "hostname.startsWith"?: Query<"customHostnames_list">["hostname.startsWith"] | undefined;
  /**
   * Only hostnames that contain this text.
   *
   * @maxLength 255
   */
  "hostname.contain"?: Query<"customHostnames_list">["hostname.contain"] | undefined;
  /**
   * Only the hostname with this identifier.
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
  /** Whether to sort upwards or downwards. */
  direction?: Query<"customHostnames_list">["direction"] | undefined;
  /** Only hostnames whose certificate is in this state. */
  ssl_status?: Query<"customHostnames_list">["ssl_status"] | undefined;
  /** Only hostnames in this state. */
  hostname_status?: Query<"customHostnames_list">["hostname_status"] | undefined;
  /** Only hostnames whose certificate this authority issued. */
  certificate_authority?: Query<"customHostnames_list">["certificate_authority"] | undefined;
  /** Only hostnames that are wildcards, or only those that are not. */
  wildcard?: Query<"customHostnames_list">["wildcard"] | undefined;
  /** Only hostnames with this origin server. */
  custom_origin_server?: Query<"customHostnames_list">["custom_origin_server"] | undefined;
  /**
   * Whether to narrow the list by whether hostnames have SSL enabled.
   *
   * @default 0
   */
  ssl?: Query<"customHostnames_list">["ssl"] | undefined;
}

/** Bodies of the failures of `customHostnames.list`, by status. */
export interface CustomHostnamesListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.create`. */
export interface CustomHostnamesCreateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_create">["zone_id"];
  /** The request body. */
  body: NewCustomHostname;
}

/** Bodies of the failures of `customHostnames.create`, by status. */
export interface CustomHostnamesCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.quota.get`. */
export interface CustomHostnamesQuotaGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_quota_get">["zone_id"];
}

/** Bodies of the failures of `customHostnames.quota.get`, by status. */
export interface CustomHostnamesQuotaGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.fallbackOrigin.get`. */
export interface CustomHostnamesFallbackOriginGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_fallbackOrigin_get">["zone_id"];
}

/** Bodies of the failures of `customHostnames.fallbackOrigin.get`, by status. */
export interface CustomHostnamesFallbackOriginGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.fallbackOrigin.update`. */
export interface CustomHostnamesFallbackOriginUpdateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_fallbackOrigin_update">["zone_id"];
  /** The request body. */
  body: FallbackOriginUpdate;
}

/** Bodies of the failures of `customHostnames.fallbackOrigin.update`, by status. */
export interface CustomHostnamesFallbackOriginUpdateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.fallbackOrigin.delete`. */
export interface CustomHostnamesFallbackOriginDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_fallbackOrigin_delete">["zone_id"];
}

/** Bodies of the failures of `customHostnames.fallbackOrigin.delete`, by status. */
export interface CustomHostnamesFallbackOriginDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.get`. */
export interface CustomHostnamesGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_get">["zone_id"];
  /**
   * The identifier of the custom hostname.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_get">["custom_hostname_id"];
}

/** Bodies of the failures of `customHostnames.get`, by status. */
export interface CustomHostnamesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.delete`. */
export interface CustomHostnamesDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_delete">["zone_id"];
  /**
   * The identifier of the custom hostname.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_delete">["custom_hostname_id"];
}

/** Bodies of the failures of `customHostnames.delete`, by status. */
export interface CustomHostnamesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.edit`. */
export interface CustomHostnamesEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_edit">["zone_id"];
  /**
   * The identifier of the custom hostname.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_edit">["custom_hostname_id"];
  /** The request body. */
  body: CustomHostnameEdit;
}

/** Bodies of the failures of `customHostnames.edit`, by status. */
export interface CustomHostnamesEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.certificatePack.certificates.update`. */
export interface CustomHostnamesCertificatePackCertificatesUpdateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_certificatePack_certificates_update">["zone_id"];
  /**
   * The identifier of the custom hostname.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_certificatePack_certificates_update">["custom_hostname_id"];
  /**
   * The identifier of the certificate pack.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"customHostnames_certificatePack_certificates_update">["certificate_pack_id"];
  /**
   * The identifier of the certificate.
   *
   * @maxLength 32
   */
  certificate_id: Path<"customHostnames_certificatePack_certificates_update">["certificate_id"];
  /** The request body. */
  body: CertificateAndKey;
}

/** Bodies of the failures of `customHostnames.certificatePack.certificates.update`, by status. */
export interface CustomHostnamesCertificatePackCertificatesUpdateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `customHostnames.certificatePack.certificates.delete`. */
export interface CustomHostnamesCertificatePackCertificatesDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"customHostnames_certificatePack_certificates_delete">["zone_id"];
  /**
   * The identifier of the custom hostname.
   *
   * @maxLength 32
   */
  custom_hostname_id: Path<"customHostnames_certificatePack_certificates_delete">["custom_hostname_id"];
  /**
   * The identifier of the certificate pack.
   *
   * @maxLength 32
   */
  certificate_pack_id: Path<"customHostnames_certificatePack_certificates_delete">["certificate_pack_id"];
  /**
   * The identifier of the certificate.
   *
   * @maxLength 32
   */
  certificate_id: Path<"customHostnames_certificatePack_certificates_delete">["certificate_id"];
}

/** Bodies of the failures of `customHostnames.certificatePack.certificates.delete`, by status. */
export interface CustomHostnamesCertificatePackCertificatesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.customTrustStore.list`. */
export interface AcmCustomTrustStoreListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_customTrustStore_list">["zone_id"];
  /**
   * The number of the page to return, counted from 1.
   *
   * @minimum 1
   * @default 1
   */
  page?: Query<"acm_customTrustStore_list">["page"] | undefined;
  /**
   * How many certificates a page holds.
   *
   * @minimum 5
   * @maximum 50
   * @default 20
   */
  per_page?: Query<"acm_customTrustStore_list">["per_page"] | undefined;
  /**
   * How many certificates to return. How it combines with `page` and `per_page` is not documented, so
   * use one pair or the other.
   */
  limit?: Query<"acm_customTrustStore_list">["limit"] | undefined;
  /** How many certificates to skip before the first one returned. Belongs to `limit`. */
  offset?: Query<"acm_customTrustStore_list">["offset"] | undefined;
}

/** Bodies of the failures of `acm.customTrustStore.list`, by status. */
export interface AcmCustomTrustStoreListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.customTrustStore.create`. */
export interface AcmCustomTrustStoreCreateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_customTrustStore_create">["zone_id"];
  /** The request body. */
  body: NewTrustStoreCertificate;
}

/** Bodies of the failures of `acm.customTrustStore.create`, by status. */
export interface AcmCustomTrustStoreCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.customTrustStore.get`. */
export interface AcmCustomTrustStoreGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_customTrustStore_get">["zone_id"];
  /**
   * The identifier of the certificate in the trust store.
   *
   * @maxLength 32
   */
  custom_origin_trust_store_id: Path<"acm_customTrustStore_get">["custom_origin_trust_store_id"];
}

/** Bodies of the failures of `acm.customTrustStore.get`, by status. */
export interface AcmCustomTrustStoreGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.customTrustStore.delete`. */
export interface AcmCustomTrustStoreDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_customTrustStore_delete">["zone_id"];
  /**
   * The identifier of the certificate in the trust store.
   *
   * @maxLength 32
   */
  custom_origin_trust_store_id: Path<"acm_customTrustStore_delete">["custom_origin_trust_store_id"];
}

/** Bodies of the failures of `acm.customTrustStore.delete`, by status. */
export interface AcmCustomTrustStoreDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.totalTLS.get`. */
export interface AcmTotalTLSGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_totalTLS_get">["zone_id"];
}

/** Bodies of the failures of `acm.totalTLS.get`, by status. */
export interface AcmTotalTLSGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `acm.totalTLS.edit`. */
export interface AcmTotalTLSEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"acm_totalTLS_edit">["zone_id"];
  /** The request body. */
  body: TotalTlsEdit;
}

/** Bodies of the failures of `acm.totalTLS.edit`, by status. */
export interface AcmTotalTLSEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `hostnames.settings.tls.list`. */
export interface HostnamesSettingsTlsListParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"hostnames_settings_tls_list">["zone_id"];
  /** The setting, which says the kind of its value: a list of ciphers, a version of TLS, or `on` and `off`. */
  setting_id: Path<"hostnames_settings_tls_list">["setting_id"];
}

/** Bodies of the failures of `hostnames.settings.tls.list`, by status. */
export interface HostnamesSettingsTlsListErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `hostnames.settings.tls.get`. */
export interface HostnamesSettingsTlsGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"hostnames_settings_tls_get">["zone_id"];
  /** The setting, which says the kind of its value: a list of ciphers, a version of TLS, or `on` and `off`. */
  setting_id: Path<"hostnames_settings_tls_get">["setting_id"];
  /** The hostname. */
  hostname: Path<"hostnames_settings_tls_get">["hostname"];
}

/** Bodies of the failures of `hostnames.settings.tls.get`, by status. */
export interface HostnamesSettingsTlsGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `hostnames.settings.tls.update`. */
export interface HostnamesSettingsTlsUpdateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"hostnames_settings_tls_update">["zone_id"];
  /** The setting, which says the kind of its value: a list of ciphers, a version of TLS, or `on` and `off`. */
  setting_id: Path<"hostnames_settings_tls_update">["setting_id"];
  /** The hostname. */
  hostname: Path<"hostnames_settings_tls_update">["hostname"];
  /** The request body. */
  body: HostnameTlsSettingUpdate;
}

/** Bodies of the failures of `hostnames.settings.tls.update`, by status. */
export interface HostnamesSettingsTlsUpdateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `hostnames.settings.tls.delete`. */
export interface HostnamesSettingsTlsDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"hostnames_settings_tls_delete">["zone_id"];
  /** The setting, which says the kind of its value: a list of ciphers, a version of TLS, or `on` and `off`. */
  setting_id: Path<"hostnames_settings_tls_delete">["setting_id"];
  /** The hostname. */
  hostname: Path<"hostnames_settings_tls_delete">["hostname"];
}

/** Bodies of the failures of `hostnames.settings.tls.delete`, by status. */
export interface HostnamesSettingsTlsDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSComplianceModes.get`. */
export interface OriginTLSComplianceModesGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSComplianceModes_get">["zone_id"];
}

/** Bodies of the failures of `originTLSComplianceModes.get`, by status. */
export interface OriginTLSComplianceModesGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSComplianceModes.update`. */
export interface OriginTLSComplianceModesUpdateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSComplianceModes_update">["zone_id"];
  /** The request body. */
  body: OriginTlsComplianceModesUpdate;
}

/** Bodies of the failures of `originTLSComplianceModes.update`, by status. */
export interface OriginTLSComplianceModesUpdateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSComplianceModes.delete`. */
export interface OriginTLSComplianceModesDeleteParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSComplianceModes_delete">["zone_id"];
}

/** Bodies of the failures of `originTLSComplianceModes.delete`, by status. */
export interface OriginTLSComplianceModesDeleteErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `originTLSComplianceModes.edit`. */
export interface OriginTLSComplianceModesEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"originTLSComplianceModes_edit">["zone_id"];
  /** The request body. */
  body: OriginTlsComplianceModesUpdate;
}

/** Bodies of the failures of `originTLSComplianceModes.edit`, by status. */
export interface OriginTLSComplianceModesEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** Parameters of `ssl.autoOriginTLSKex.get`. */
export interface SslAutoOriginTLSKexGetParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_autoOriginTLSKex_get">["zone_id"];
}

/** Bodies of the failures of `ssl.autoOriginTLSKex.get`, by status. */
export interface SslAutoOriginTLSKexGetErrors {
  /** The call failed. `errors` says why. */
  "4XX": AutoOriginTlsKexFailure;
}

/** Parameters of `ssl.autoOriginTLSKex.edit`. */
export interface SslAutoOriginTLSKexEditParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_autoOriginTLSKex_edit">["zone_id"];
  /** The request body. */
  body: AutoOriginTlsKexEdit;
}

/** Bodies of the failures of `ssl.autoOriginTLSKex.edit`, by status. */
export interface SslAutoOriginTLSKexEditErrors {
  /** The call failed. `errors` says why. */
  "4XX": AutoOriginTlsKexFailure;
}

/** Parameters of `ssl.analyze.create`. */
export interface SslAnalyzeCreateParams {
  /**
   * The identifier of the zone.
   *
   * @maxLength 32
   */
  zone_id: Path<"ssl_analyze_create">["zone_id"];
  /** The request body. */
  body: CertificateAnalysisRequest;
}

/** What the API answers. */
export type SslAnalyzeCreateData = Exclude<NonNullable<CertificateAnalysisResult>["result"], undefined>;

/** Bodies of the failures of `ssl.analyze.create`, by status. */
export interface SslAnalyzeCreateErrors {
  /** The call failed. `errors` says why. */
  "4XX": Failure;
}

/** The API's resources, as the client holds them. */
export interface Resources {
  readonly customCsrs: CustomCsrsResource;
  readonly clientCertificates: ClientCertificatesResource;
  readonly certificateAuthorities: CertificateAuthoritiesResource;
  readonly zeroTrust: ZeroTrustResource;
  readonly customCertificates: CustomCertificatesResource;
  readonly mtlsCertificates: MtlsCertificatesResource;
  readonly originCACertificates: OriginCACertificatesResource;
  readonly ssl: SslResource;
  readonly keylessCertificates: KeylessCertificatesResource;
  readonly originTLSClientAuth: OriginTLSClientAuthResource;
  readonly customHostnames: CustomHostnamesResource;
  readonly acm: AcmResource;
  readonly hostnames: HostnamesResource;
  readonly originTLSComplianceModes: OriginTLSComplianceModesResource;
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
  readonly access: ZeroTrustAccessResource;
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

export interface ZeroTrustAccessResource {
  readonly certificates: ZeroTrustAccessCertificatesResource;
}

/** Authorities whose client certificates Access accepts. */
export interface ZeroTrustAccessCertificatesResource {
  readonly settings: ZeroTrustAccessCertificatesSettingsResource;

  /**
   * List mTLS certificates of Access
   *
   * Lists the certificates of the authorities whose client certificates Access accepts in an account
   * or a zone.
   *
   * The caller needs the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/list/}
   */
  list(params: ZeroTrustAccessCertificatesListParams, options?: PageOptions): PagePromise<AccessCertificate, AccessCertificateList, ZeroTrustAccessCertificatesListErrors>;

  /**
   * Add an mTLS certificate to Access
   *
   * Adds the certificate of an authority, so that Access accepts its client certificates for
   * applications of an account or a zone. The answer is a 201.
   *
   * The caller needs the permission "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/create/}
   */
  create(params: ZeroTrustAccessCertificatesCreateParams, options?: CallOptions): ApiPromise<AccessCertificate, ZeroTrustAccessCertificatesCreateErrors>;

  /**
   * Get an mTLS certificate of Access
   *
   * Gets one certificate of an authority whose client certificates Access accepts.
   *
   * The caller needs the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/get/}
   */
  get(params: ZeroTrustAccessCertificatesGetParams, options?: CallOptions): ApiPromise<AccessCertificate, ZeroTrustAccessCertificatesGetErrors>;

  /**
   * Change an mTLS certificate of Access
   *
   * Sets the hostnames of an mTLS certificate, and its name. The certificate itself stays as it is.
   *
   * The caller needs the permission "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/update/}
   */
  update(params: ZeroTrustAccessCertificatesUpdateParams, options?: CallOptions): ApiPromise<AccessCertificate, ZeroTrustAccessCertificatesUpdateErrors>;

  /**
   * Delete an mTLS certificate of Access
   *
   * Deletes the certificate of an authority from Access. The answer holds its identifier.
   *
   * The caller needs the permission "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/delete/}
   */
  delete(params: ZeroTrustAccessCertificatesDeleteParams, options?: CallOptions): ApiPromise<DeletedAccessCertificate, ZeroTrustAccessCertificatesDeleteErrors>;
}

/** Authorities whose client certificates Access accepts. */
export interface ZeroTrustAccessCertificatesSettingsResource {
  /**
   * List the mTLS settings of hostnames
   *
   * Lists how mutual TLS works for the hostnames of an account or a zone. The list comes whole, in
   * one answer.
   *
   * The caller needs the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/get/}
   */
  get(params: ZeroTrustAccessCertificatesSettingsGetParams, options?: PageOptions): PagePromise<AccessCertificateSetting, AccessCertificateSettingList, ZeroTrustAccessCertificatesSettingsGetErrors>;

  /**
   * Set the mTLS settings of hostnames
   *
   * Sets how mutual TLS works for hostnames of an account or a zone. The answer is a 202 and holds
   * the settings.
   *
   * The caller needs the permission "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/update/}
   */
  update(params: ZeroTrustAccessCertificatesSettingsUpdateParams, options?: CallOptions): ApiPromise<ZeroTrustAccessCertificatesSettingsUpdateData, ZeroTrustAccessCertificatesSettingsUpdateErrors>;
}

/** Certificates of your own that Cloudflare presents to the visitors of a zone. */
export interface CustomCertificatesResource {
  readonly prioritize: CustomCertificatesPrioritizeResource;

  /**
   * List custom certificates
   *
   * Lists the certificates that were uploaded for a zone, narrowed by their state.
   *
   * Custom certificates are part of the Business and Enterprise plans. The caller needs one of the
   * permissions "SSL and Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS
   * Certificates Read" and "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/list/}
   */
  list(params: CustomCertificatesListParams, options?: PageOptions): PagePromise<CustomCertificate, CustomCertificateList, CustomCertificatesListErrors>;

  /**
   * Upload a custom certificate
   *
   * Uploads a certificate of your own for a zone, with its private key or with the custom CSR that
   * it was issued for. The answer is a 200.
   *
   * Custom certificates are part of the Business and Enterprise plans. The caller needs the
   * permission "SSL and Certificates Write" or "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/create/}
   */
  create(params: CustomCertificatesCreateParams, options?: CallOptions): ApiPromise<CustomCertificate, CustomCertificatesCreateErrors>;

  /**
   * Get a custom certificate
   *
   * Gets one certificate that was uploaded for a zone: its validity, its chain, where its key may be
   * held, and its key server if it has one.
   *
   * Custom certificates are part of the Business and Enterprise plans. The caller needs one of the
   * permissions "SSL and Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS
   * Certificates Read" and "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/get/}
   */
  get(params: CustomCertificatesGetParams, options?: CallOptions): ApiPromise<CustomCertificate, CustomCertificatesGetErrors>;

  /**
   * Delete a custom certificate
   *
   * Removes a certificate from a zone. The answer holds its identifier.
   *
   * Custom certificates are part of the Business and Enterprise plans. The caller needs the
   * permission "SSL and Certificates Write" or "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/delete/}
   */
  delete(params: CustomCertificatesDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, CustomCertificatesDeleteErrors>;

  /**
   * Change a custom certificate
   *
   * Replaces the certificate, its private key or its settings. A certificate of type `sni_custom` is
   * replaced as a whole: the answer has a new identifier, and the old one is gone.
   *
   * Custom certificates are part of the Business and Enterprise plans. The caller needs the
   * permission "SSL and Certificates Write" or "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/methods/edit/}
   */
  edit(params: CustomCertificatesEditParams, options?: CallOptions): ApiPromise<CustomCertificate, CustomCertificatesEditErrors>;
}

/** Certificates of your own that Cloudflare presents to the visitors of a zone. */
export interface CustomCertificatesPrioritizeResource {
  /**
   * Set the priorities of custom certificates
   *
   * Sets which certificate of a zone wins where those of type `legacy_custom` overlap. The answer
   * holds the certificates.
   *
   * Custom certificates are part of the Business and Enterprise plans. The caller needs the
   * permission "SSL and Certificates Write" or "Access: Mutual TLS Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_certificates/subresources/prioritize/methods/update/}
   */
  update(params: CustomCertificatesPrioritizeUpdateParams, options?: CallOptions): ApiPromise<CustomCertificatesPrioritizeUpdateData, CustomCertificatesPrioritizeUpdateErrors>;
}

/** Certificates of an account for mutual TLS, such as authorities of its own. */
export interface MtlsCertificatesResource {
  readonly associations: MtlsCertificatesAssociationsResource;

  /**
   * List mTLS certificates
   *
   * Lists all certificates that an account uploaded for mutual TLS, such as authorities of its own.
   * The list comes whole, in one answer. Certificates of the authority that Cloudflare manages are
   * client certificates, which are listed by zone.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write" on the account.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/methods/list/}
   */
  list(params: MtlsCertificatesListParams, options?: PageOptions): PagePromise<MtlsCertificate, MtlsCertificateList, MtlsCertificatesListErrors>;

  /**
   * Upload an mTLS certificate
   *
   * Uploads a certificate for the services of Cloudflare that can use mutual TLS, such as an
   * authority of your own. The answer is a 200.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write" on the
   * account.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/methods/create/}
   */
  create(params: MtlsCertificatesCreateParams, options?: CallOptions): ApiPromise<UploadedMtlsCertificate, MtlsCertificatesCreateErrors>;

  /**
   * Get an mTLS certificate
   *
   * Gets one certificate that an account uploaded for mutual TLS.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write" on the account.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/methods/get/}
   */
  get(params: MtlsCertificatesGetParams, options?: CallOptions): ApiPromise<MtlsCertificate, MtlsCertificatesGetErrors>;

  /**
   * Delete an mTLS certificate
   *
   * Deletes an mTLS certificate, which is refused while a service uses it: its associations say
   * which. The answer holds the whole certificate.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write" on the
   * account.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/methods/delete/}
   */
  delete(params: MtlsCertificatesDeleteParams, options?: CallOptions): ApiPromise<MtlsCertificate, MtlsCertificatesDeleteErrors>;
}

/** Certificates of an account for mutual TLS, such as authorities of its own. */
export interface MtlsCertificatesAssociationsResource {
  /**
   * List the uses of an mTLS certificate
   *
   * Lists the services of Cloudflare that use an mTLS certificate, and how far it has been deployed
   * for each. The list comes whole, in one answer.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write" on the account.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/mtls_certificates/subresources/associations/methods/get/}
   */
  get(params: MtlsCertificatesAssociationsGetParams, options?: PageOptions): PagePromise<MtlsAssociation, MtlsAssociationList, MtlsCertificatesAssociationsGetErrors>;
}

/** Certificates for origin servers, which Cloudflare issues and trusts. */
export interface OriginCACertificatesResource {
  /**
   * List Origin CA certificates
   *
   * Lists the Origin CA certificates of a zone, which is named in the query.
   *
   * Available on all plans. The caller needs an API token, or the Origin CA key, which is deprecated; the
   * Global API Key does not do.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/list/}
   */
  list(params: OriginCACertificatesListParams, options?: PageOptions): PagePromise<OriginCaCertificate, OriginCaCertificateList, OriginCACertificatesListErrors>;

  /**
   * Create an Origin CA certificate
   *
   * Issues an Origin CA certificate for a signing request of yours. It is for the way between
   * Cloudflare and the origin server. The answer is a 200.
   *
   * Available on all plans. The caller needs an API token, or the Origin CA key, which is deprecated; the
   * Global API Key does not do.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/create/}
   */
  create(params: OriginCACertificatesCreateParams, options?: CallOptions): ApiPromise<OriginCaCertificate, OriginCACertificatesCreateErrors>;

  /**
   * Get an Origin CA certificate
   *
   * Gets one Origin CA certificate.
   *
   * Available on all plans. The caller needs an API token, or the Origin CA key, which is deprecated; the
   * Global API Key does not do.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/get/}
   */
  get(params: OriginCACertificatesGetParams, options?: CallOptions): ApiPromise<OriginCaCertificate, OriginCACertificatesGetErrors>;

  /**
   * Revoke an Origin CA certificate
   *
   * Revokes an Origin CA certificate. The answer says when.
   *
   * Available on all plans. The caller needs an API token, or the Origin CA key, which is deprecated; the
   * Global API Key does not do.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_ca_certificates/methods/delete/}
   */
  delete(params: OriginCACertificatesDeleteParams, options?: CallOptions): ApiPromise<RevokedOriginCaCertificate, OriginCACertificatesDeleteErrors>;
}

export interface SslResource {
  readonly certificatePacks: SslCertificatePacksResource;
  readonly verification: SslVerificationResource;
  readonly universal: SslUniversalResource;
  readonly autoOriginTLSKex: SslAutoOriginTLSKexResource;
  readonly analyze: SslAnalyzeResource;
}

/** Certificates that authorities issue for a zone through Cloudflare. */
export interface SslCertificatePacksResource {
  readonly quota: SslCertificatePacksQuotaResource;

  /**
   * List certificate packs
   *
   * Lists the certificate packs of a zone that are active, or all of them.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/list/}
   */
  list(params: SslCertificatePacksListParams, options?: PageOptions): PagePromise<CertificatePack, CertificatePackList, SslCertificatePacksListErrors>;

  /**
   * Order a certificate pack
   *
   * Orders an advanced certificate pack for a zone. The authority validates the domain before it
   * issues the certificates: `validation_records` says what it looks for. How many packs a zone may
   * have is a quota. The answer is a 200.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/create/}
   */
  create(params: SslCertificatePacksCreateParams, options?: CallOptions): ApiPromise<CertificatePack, SslCertificatePacksCreateErrors>;

  /**
   * Get a certificate pack
   *
   * Gets one certificate pack of a zone. Poll it after ordering it, since validation and issuance
   * take a while.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/get/}
   */
  get(params: SslCertificatePacksGetParams, options?: CallOptions): ApiPromise<CertificatePack, SslCertificatePacksGetErrors>;

  /**
   * Delete a certificate pack
   *
   * Deletes an advanced certificate pack. The answer holds its identifier.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/delete/}
   */
  delete(params: SslCertificatePacksDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, SslCertificatePacksDeleteErrors>;

  /**
   * Restart or change a certificate pack
   *
   * Starts the validation of an advanced certificate pack again, which is for a pack in
   * `validation_timed_out`, or changes whether it carries the branding of Cloudflare.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/methods/edit/}
   */
  edit(params: SslCertificatePacksEditParams, options?: CallOptions): ApiPromise<CertificatePack, SslCertificatePacksEditErrors>;
}

/** Certificates that authorities issue for a zone through Cloudflare. */
export interface SslCertificatePacksQuotaResource {
  /**
   * Get the quota of certificate packs
   *
   * Gets how many advanced certificate packs a zone may have, and how many it has.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/certificate_packs/subresources/quota/methods/get/}
   */
  get(params: SslCertificatePacksQuotaGetParams, options?: CallOptions): ApiPromise<CertificatePackQuota, SslCertificatePacksQuotaGetErrors>;
}

/** The validation of the domains of certificate packs. */
export interface SslVerificationResource {
  /**
   * List SSL verifications
   *
   * Lists how far the validations of the certificate packs of a zone are. The list comes whole, in
   * one answer.
   *
   * Available on all plans. The caller needs one of the permissions "SSL and Certificates Read",
   * "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/get/}
   */
  get(params: SslVerificationGetParams, options?: PageOptions): PagePromise<SslVerification, SslVerificationList, SslVerificationGetErrors>;

  /**
   * Change the validation method
   *
   * Sets how the domain of a certificate pack is validated, and has it tried at once. The answer has
   * the new state.
   *
   * Available on all plans. The caller needs one of the permissions "SSL and Certificates Read",
   * "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/verification/methods/edit/}
   */
  edit(params: SslVerificationEditParams, options?: CallOptions): ApiPromise<SslVerificationEdited, SslVerificationEditErrors>;
}

export interface SslUniversalResource {
  readonly settings: SslUniversalSettingsResource;
}

/** Certificates that Cloudflare orders for a zone by itself. */
export interface SslUniversalSettingsResource {
  /**
   * Get the Universal SSL settings
   *
   * Gets whether a zone has certificates of Universal SSL.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/get/}
   */
  get(params: SslUniversalSettingsGetParams, options?: CallOptions): ApiPromise<UniversalSslSettings, SslUniversalSettingsGetErrors>;

  /**
   * Change the Universal SSL settings
   *
   * Turns Universal SSL on or off for a zone. Before turning it off, see what `enabled` says about
   * it.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/universal/subresources/settings/methods/edit/}
   */
  edit(params: SslUniversalSettingsEditParams, options?: CallOptions): ApiPromise<UniversalSslSettings, SslUniversalSettingsEditErrors>;
}

/** The key exchanges that Cloudflare uses when it connects to the origin servers of a zone. */
export interface SslAutoOriginTLSKexResource {
  /**
   * Get the automatic choice of the key exchange
   *
   * Gets whether Cloudflare prefers a key exchange that suits the origin servers of a zone, among
   * those that the modes of compliance allow. Otherwise it offers them in their usual order.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/get/}
   */
  get(params: SslAutoOriginTLSKexGetParams, options?: CallOptions): ApiPromise<AutoOriginTlsKex, SslAutoOriginTLSKexGetErrors>;

  /**
   * Change the automatic choice of the key exchange
   *
   * Turns the automatic choice on or off. While it is on, Cloudflare scans the origin servers of the
   * zone from time to time, and offers them the key exchange that they prefer first.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/auto_origin_tls_kex/methods/edit/}
   */
  edit(params: SslAutoOriginTLSKexEditParams, options?: CallOptions): ApiPromise<AutoOriginTlsKex, SslAutoOriginTLSKexEditErrors>;
}

/** Reading a certificate before it is uploaded. */
export interface SslAnalyzeResource {
  /**
   * Analyze a certificate
   *
   * Reads the hostnames, the signature algorithm and the end of a certificate. It changes nothing. The
   * response is a 200.
   *
   * Available on all plans. The caller needs one of the permissions "SSL and Certificates Read", "SSL
   * and Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/ssl/subresources/analyze/methods/create/}
   */
  create(params: SslAnalyzeCreateParams, options?: CallOptions): ApiPromise<SslAnalyzeCreateData, SslAnalyzeCreateErrors>;
}

/** Certificates whose private keys stay on key servers of yours. */
export interface KeylessCertificatesResource {
  /**
   * List Keyless SSL configurations
   *
   * Lists all Keyless SSL configurations of a zone. The list comes whole, in one answer.
   *
   * Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
   * Certificates Read" or "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/list/}
   */
  list(params: KeylessCertificatesListParams, options?: PageOptions): PagePromise<KeylessCertificate, KeylessCertificateList, KeylessCertificatesListErrors>;

  /**
   * Create a Keyless SSL configuration
   *
   * Sets up Keyless SSL for a certificate: its private key stays on a key server of yours. The
   * answer is a 200.
   *
   * Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/create/}
   */
  create(params: KeylessCertificatesCreateParams, options?: CallOptions): ApiPromise<KeylessCertificate, KeylessCertificatesCreateErrors>;

  /**
   * Get a Keyless SSL configuration
   *
   * Gets one Keyless SSL configuration of a zone.
   *
   * Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
   * Certificates Read" or "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/get/}
   */
  get(params: KeylessCertificatesGetParams, options?: CallOptions): ApiPromise<KeylessCertificate, KeylessCertificatesGetErrors>;

  /**
   * Delete a Keyless SSL configuration
   *
   * Deletes a Keyless SSL configuration: the key server is not asked any more. The answer holds its
   * identifier.
   *
   * Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/delete/}
   */
  delete(params: KeylessCertificatesDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, KeylessCertificatesDeleteErrors>;

  /**
   * Change a Keyless SSL configuration
   *
   * Changes the name of a Keyless SSL configuration, or where its key server is.
   *
   * Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/keyless_certificates/methods/edit/}
   */
  edit(params: KeylessCertificatesEditParams, options?: CallOptions): ApiPromise<KeylessCertificate, KeylessCertificatesEditErrors>;
}

export interface OriginTLSClientAuthResource {
  readonly zoneCertificates: OriginTLSClientAuthZoneCertificatesResource;
  readonly settings: OriginTLSClientAuthSettingsResource;
  readonly hostnameAssociations: OriginTLSClientAuthHostnameAssociationsResource;
  readonly hostnames: OriginTLSClientAuthHostnamesResource;
  readonly hostnameCertificates: OriginTLSClientAuthHostnameCertificatesResource;
}

/** Certificates by which Cloudflare identifies itself to origin servers, for a zone or single hostnames. */
export interface OriginTLSClientAuthZoneCertificatesResource {
  /**
   * List certificates for a zone's origin servers
   *
   * Lists all certificates by which Cloudflare can identify itself to the origin servers of a zone.
   * The list comes whole, in one answer.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/list/}
   */
  list(params: OriginTLSClientAuthZoneCertificatesListParams, options?: PageOptions): PagePromise<OriginPullZoneCertificate, OriginPullZoneCertificateList, OriginTLSClientAuthZoneCertificatesListErrors>;

  /**
   * Upload a certificate for a zone's origin servers
   *
   * Uploads a certificate by which Cloudflare identifies itself to the origin servers of a zone,
   * instead of by the one that it shares between zones. Keep only one active. It is used once the
   * settings turn authenticated origin pulls on. The answer is a 200.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/create/}
   */
  create(params: OriginTLSClientAuthZoneCertificatesCreateParams, options?: CallOptions): ApiPromise<OriginPullZoneCertificate, OriginTLSClientAuthZoneCertificatesCreateErrors>;

  /**
   * Get a certificate for a zone's origin servers
   *
   * Gets one certificate by which Cloudflare can identify itself to the origin servers of a zone.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/get/}
   */
  get(params: OriginTLSClientAuthZoneCertificatesGetParams, options?: CallOptions): ApiPromise<OriginPullZoneCertificate, OriginTLSClientAuthZoneCertificatesGetErrors>;

  /**
   * Delete a certificate for a zone's origin servers
   *
   * Removes a certificate by which Cloudflare can identify itself to the origin servers of a zone.
   * The answer holds the whole certificate.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/zone_certificates/methods/delete/}
   */
  delete(params: OriginTLSClientAuthZoneCertificatesDeleteParams, options?: CallOptions): ApiPromise<OriginPullZoneCertificate, OriginTLSClientAuthZoneCertificatesDeleteErrors>;
}

/** Certificates by which Cloudflare identifies itself to origin servers, for a zone or single hostnames. */
export interface OriginTLSClientAuthSettingsResource {
  /**
   * Get the settings of authenticated origin pulls
   *
   * Gets whether authenticated origin pulls are on for a zone. At first they are off.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/get/}
   */
  get(params: OriginTLSClientAuthSettingsGetParams, options?: CallOptions): ApiPromise<OriginPullSettings, OriginTLSClientAuthSettingsGetErrors>;

  /**
   * Set the settings of authenticated origin pulls
   *
   * Turns authenticated origin pulls on or off for a zone. They may be turned on before a
   * certificate is uploaded or after it.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/settings/methods/update/}
   */
  update(params: OriginTLSClientAuthSettingsUpdateParams, options?: CallOptions): ApiPromise<OriginPullSettings, OriginTLSClientAuthSettingsUpdateErrors>;
}

/** Certificates by which Cloudflare identifies itself to origin servers, for a zone or single hostnames. */
export interface OriginTLSClientAuthHostnameAssociationsResource {
  /**
   * List hostnames with certificates of their own
   *
   * Lists which hostnames of a zone are associated with which certificates.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_associations/methods/list/}
   */
  list(params: OriginTLSClientAuthHostnameAssociationsListParams, options?: PageOptions): PagePromise<OriginPullAssociation, OriginPullAssociationList, OriginTLSClientAuthHostnameAssociationsListErrors>;
}

/** Certificates by which Cloudflare identifies itself to origin servers, for a zone or single hostnames. */
export interface OriginTLSClientAuthHostnamesResource {
  /**
   * Associate hostnames with certificates
   *
   * Associates hostnames of a zone with certificates, turns their associations on or off, or
   * dissolves them. A certificate can have 100 hostnames. The answer holds the hostnames.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/update/}
   */
  update(params: OriginTLSClientAuthHostnamesUpdateParams, options?: CallOptions): ApiPromise<OriginTLSClientAuthHostnamesUpdateData, OriginTLSClientAuthHostnamesUpdateErrors>;

  /**
   * Get a hostname with its certificate
   *
   * Gets whether the origin servers of a hostname get a certificate of their own, and which.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostnames/methods/get/}
   */
  get(params: OriginTLSClientAuthHostnamesGetParams, options?: CallOptions): ApiPromise<OriginPullHostname, OriginTLSClientAuthHostnamesGetErrors>;
}

/** Certificates by which Cloudflare identifies itself to origin servers, for a zone or single hostnames. */
export interface OriginTLSClientAuthHostnameCertificatesResource {
  /**
   * List certificates for the origin servers of hostnames
   *
   * Lists all certificates by which Cloudflare can identify itself to the origin servers of single
   * hostnames of a zone. The list comes whole, in one answer.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/list/}
   */
  list(params: OriginTLSClientAuthHostnameCertificatesListParams, options?: PageOptions): PagePromise<OriginPullHostnameCertificate, OriginPullHostnameCertificateList, OriginTLSClientAuthHostnameCertificatesListErrors>;

  /**
   * Upload a certificate for the origin servers of hostnames
   *
   * Uploads a certificate by which Cloudflare identifies itself to the origin servers of single
   * hostnames. A zone can have ten. Associate it with hostnames to have it used. The answer is a
   * 200.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/create/}
   */
  create(params: OriginTLSClientAuthHostnameCertificatesCreateParams, options?: CallOptions): ApiPromise<OriginPullHostnameCertificate, OriginTLSClientAuthHostnameCertificatesCreateErrors>;

  /**
   * Get a certificate for the origin servers of hostnames
   *
   * Gets one certificate by which Cloudflare can identify itself to the origin servers of single
   * hostnames.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/get/}
   */
  get(params: OriginTLSClientAuthHostnameCertificatesGetParams, options?: CallOptions): ApiPromise<OriginPullHostnameCertificate, OriginTLSClientAuthHostnameCertificatesGetErrors>;

  /**
   * Delete a certificate for the origin servers of hostnames
   *
   * Removes a certificate by which Cloudflare can identify itself to the origin servers of single
   * hostnames. Dissolve its associations first, by setting `enabled` to null. The answer holds the
   * whole certificate.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_client_auth/subresources/hostname_certificates/methods/delete/}
   */
  delete(params: OriginTLSClientAuthHostnameCertificatesDeleteParams, options?: CallOptions): ApiPromise<OriginPullHostnameCertificate, OriginTLSClientAuthHostnameCertificatesDeleteErrors>;
}

/** Hostnames of your customers that a zone serves, and their certificates. */
export interface CustomHostnamesResource {
  readonly quota: CustomHostnamesQuotaResource;

  readonly fallbackOrigin: CustomHostnamesFallbackOriginResource;

  readonly certificatePack: CustomHostnamesCertificatePackResource;

  /**
   * List custom hostnames
   *
   * Lists the custom hostnames of a zone, narrowed by name, state, authority and origin server. Of
   * `hostname`, `hostname.exact`, `hostname.startsWith`, `hostname.contain` and `id`, only one may be
   * passed.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/list/}
   */
  list(params: CustomHostnamesListParams, options?: PageOptions): PagePromise<CustomHostname, CustomHostnameList, CustomHostnamesListErrors>;

  /**
   * Create a custom hostname
   *
   * Adds a custom hostname to a zone and orders a certificate for it, whose domain is validated by the
   * `method` in `ssl`. Poll the hostname until it and its certificate are active. With `http`, a
   * hostname that does not point to the zone yet needs a change once it does, so that its validation
   * ends. `email` writes to the contacts of the domain in WHOIS and to five usual addresses. Two
   * certificates to upload go into `custom_cert_bundle`. The response is a 200, and warns of a quota
   * that is used up in `messages`.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/create/}
   */
  create(params: CustomHostnamesCreateParams, options?: CallOptions): ApiPromise<CustomHostname, CustomHostnamesCreateErrors>;

  /**
   * Get a custom hostname
   *
   * Gets one custom hostname of a zone: its state, how to prove its ownership, its origin server and
   * its certificate. Poll it after creating or changing it.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/get/}
   */
  get(params: CustomHostnamesGetParams, options?: CallOptions): ApiPromise<CustomHostname, CustomHostnamesGetErrors>;

  /**
   * Delete a custom hostname
   *
   * Deletes a custom hostname for good, and revokes the certificates that were issued for it. The
   * response is the identifier alone, without an envelope.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/delete/}
   */
  delete(params: CustomHostnamesDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, CustomHostnamesDeleteErrors>;

  /**
   * Change a custom hostname
   *
   * Changes the certificate, the metadata or the origin server of a custom hostname. An `ssl` with the
   * `method` and `type` that the hostname has already starts its validations again; another `method`
   * validates it in another way.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/methods/edit/}
   */
  edit(params: CustomHostnamesEditParams, options?: CallOptions): ApiPromise<CustomHostname, CustomHostnamesEditErrors>;
}

/** Hostnames of your customers that a zone serves, and their certificates. */
export interface CustomHostnamesQuotaResource {
  /**
   * Get the quota of custom hostnames
   *
   * Gets how many custom hostnames a zone may have, and how many it has. The quota is that of the zone
   * or of its account.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/quota/methods/get/}
   */
  get(params: CustomHostnamesQuotaGetParams, options?: CallOptions): ApiPromise<CustomHostnameQuota, CustomHostnamesQuotaGetErrors>;
}

/** The origin server of the custom hostnames that name none. */
export interface CustomHostnamesFallbackOriginResource {
  /**
   * Get the fallback origin
   *
   * Gets the origin server of the custom hostnames that name none.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/get/}
   */
  get(params: CustomHostnamesFallbackOriginGetParams, options?: CallOptions): ApiPromise<FallbackOrigin, CustomHostnamesFallbackOriginGetErrors>;

  /**
   * Set the fallback origin
   *
   * Sets the origin server of the custom hostnames that name none. Poll it until it is active.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/update/}
   */
  update(params: CustomHostnamesFallbackOriginUpdateParams, options?: CallOptions): ApiPromise<FallbackOrigin, CustomHostnamesFallbackOriginUpdateErrors>;

  /**
   * Delete the fallback origin
   *
   * Removes the fallback origin of a zone. Custom hostnames without an origin server are then left
   * without any.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/delete/}
   */
  delete(params: CustomHostnamesFallbackOriginDeleteParams, options?: CallOptions): ApiPromise<FallbackOrigin, CustomHostnamesFallbackOriginDeleteErrors>;
}

export interface CustomHostnamesCertificatePackResource {
  readonly certificates: CustomHostnamesCertificatePackCertificatesResource;
}

/** The two certificates that can be uploaded for a custom hostname. */
export interface CustomHostnamesCertificatePackCertificatesResource {
  /**
   * Replace a certificate of a custom hostname
   *
   * Replaces one of the two certificates that were uploaded for a custom hostname, and its private
   * key. The new one has a key of the same kind, RSA or ECDSA. The response is a 202.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/update/}
   */
  update(params: CustomHostnamesCertificatePackCertificatesUpdateParams, options?: CallOptions): ApiPromise<CustomHostname, CustomHostnamesCertificatePackCertificatesUpdateErrors>;

  /**
   * Delete a certificate of a custom hostname
   *
   * Deletes one of the two certificates that were uploaded for a custom hostname, and its private key.
   * The last one cannot be deleted. The response is a 202 with an identifier alone, without an
   * envelope.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/certificate_pack/subresources/certificates/methods/delete/}
   */
  delete(params: CustomHostnamesCertificatePackCertificatesDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, CustomHostnamesCertificatePackCertificatesDeleteErrors>;
}

export interface AcmResource {
  readonly customTrustStore: AcmCustomTrustStoreResource;
  readonly totalTLS: AcmTotalTLSResource;
}

/** Root certificates that Cloudflare trusts when it connects to the origin servers of a zone. */
export interface AcmCustomTrustStoreResource {
  /**
   * List certificates of the custom trust store
   *
   * Lists the root certificates that Cloudflare trusts when it connects to the origin servers of a
   * zone.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/list/}
   */
  list(params: AcmCustomTrustStoreListParams, options?: PageOptions): PagePromise<TrustStoreCertificate, TrustStoreCertificateList, AcmCustomTrustStoreListErrors>;

  /**
   * Add a certificate to the custom trust store
   *
   * Uploads a root certificate that Cloudflare is to trust when it connects to the origin servers of a
   * zone. Poll it until it is active. The response is a 200.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/create/}
   */
  create(params: AcmCustomTrustStoreCreateParams, options?: CallOptions): ApiPromise<TrustStoreCertificate, AcmCustomTrustStoreCreateErrors>;

  /**
   * Get a certificate of the custom trust store
   *
   * Gets one root certificate of the custom trust store: its issuer, when it expires, and how far it
   * has been deployed.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/get/}
   */
  get(params: AcmCustomTrustStoreGetParams, options?: CallOptions): ApiPromise<TrustStoreCertificate, AcmCustomTrustStoreGetErrors>;

  /**
   * Remove a certificate from the custom trust store
   *
   * Removes a root certificate. Origin servers whose certificates it signed are not trusted any more.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/custom_trust_store/methods/delete/}
   */
  delete(params: AcmCustomTrustStoreDeleteParams, options?: CallOptions): ApiPromise<DeletedItem, AcmCustomTrustStoreDeleteErrors>;
}

/** Separate certificates for the proxied records of a zone, which Cloudflare orders by itself. */
export interface AcmTotalTLSResource {
  /**
   * Get the Total TLS settings
   *
   * Gets whether Total TLS is on for a zone, and which authority issues its certificates.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/get/}
   */
  get(params: AcmTotalTLSGetParams, options?: CallOptions): ApiPromise<TotalTls, AcmTotalTLSGetErrors>;

  /**
   * Change the Total TLS settings
   *
   * Turns Total TLS on or off for a zone, by a POST.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/acm/subresources/total_tls/methods/edit/}
   */
  edit(params: AcmTotalTLSEditParams, options?: CallOptions): ApiPromise<TotalTls, AcmTotalTLSEditErrors>;
}

export interface HostnamesResource {
  readonly settings: HostnamesSettingsResource;
}

export interface HostnamesSettingsResource {
  readonly tls: HostnamesSettingsTlsResource;
}

/** Ciphers, the oldest version of TLS, and HTTP/2 for single hostnames of a zone. */
export interface HostnamesSettingsTlsResource {
  /**
   * List a TLS setting of all hostnames
   *
   * Lists the hostnames of a zone that have a TLS setting, and its values. The list comes whole, in
   * one response.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
   * Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/list/}
   */
  list(params: HostnamesSettingsTlsListParams, options?: PageOptions): PagePromise<HostnameTlsSetting, HostnameTlsSettingList, HostnamesSettingsTlsListErrors>;

  /**
   * Get a TLS setting of a hostname
   *
   * Gets a TLS setting of one hostname of a zone.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/get/}
   */
  get(params: HostnamesSettingsTlsGetParams, options?: CallOptions): ApiPromise<HostnameTlsSetting, HostnamesSettingsTlsGetErrors>;

  /**
   * Set a TLS setting of a hostname
   *
   * Sets a TLS setting of one hostname of a zone, whether the hostname had it before or not.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/update/}
   */
  update(params: HostnamesSettingsTlsUpdateParams, options?: CallOptions): ApiPromise<HostnameTlsSetting, HostnamesSettingsTlsUpdateErrors>;

  /**
   * Delete a TLS setting of a hostname
   *
   * Removes a TLS setting from one hostname of a zone, which then has that of the zone.
   *
   * Available on all plans. The caller needs the permission "SSL and Certificates Write".
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/hostnames/subresources/settings/subresources/tls/methods/delete/}
   */
  delete(params: HostnamesSettingsTlsDeleteParams, options?: CallOptions): ApiPromise<HostnameTlsSetting, HostnamesSettingsTlsDeleteErrors>;
}

/** The key exchanges that Cloudflare uses when it connects to the origin servers of a zone. */
export interface OriginTLSComplianceModesResource {
  /**
   * Get the modes of compliance of origin TLS
   *
   * Gets which key exchanges Cloudflare may use when it connects to the origin servers of a zone, as a
   * list of modes.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/get/}
   */
  get(params: OriginTLSComplianceModesGetParams, options?: CallOptions): ApiPromise<OriginTlsComplianceModes, OriginTLSComplianceModesGetErrors>;

  /**
   * Replace the modes of compliance of origin TLS
   *
   * Replaces the list of modes. Modes without a common key exchange, and modes that are unknown, are
   * rejected.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/update/}
   */
  update(params: OriginTLSComplianceModesUpdateParams, options?: CallOptions): ApiPromise<OriginTlsComplianceModes, OriginTLSComplianceModesUpdateErrors>;

  /**
   * Delete the modes of compliance of origin TLS
   *
   * Removes the list of modes, so that every key exchange is allowed.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/delete/}
   */
  delete(params: OriginTLSComplianceModesDeleteParams, options?: CallOptions): ApiPromise<DeletedOriginTlsComplianceModes, OriginTLSComplianceModesDeleteErrors>;

  /**
   * Change the modes of compliance of origin TLS
   *
   * Replaces the list of modes, as a PUT does: a mode that is left out is removed. Modes without a
   * common key exchange, and modes that are unknown, are rejected.
   *
   * Available on all plans.
   *
   * @throws ApiError when the API answers 4XX.
   * @see {@link https://developers.cloudflare.com/api/resources/origin_tls_compliance_modes/methods/edit/}
   */
  edit(params: OriginTLSComplianceModesEditParams, options?: CallOptions): ApiPromise<OriginTlsComplianceModes, OriginTLSComplianceModesEditErrors>;
}

/** Waits until a state that changes by itself has reached its end; see `waitFor`. */
export interface WaitFor {
  /**
   * Polls `clientCertificates.get` until `status` is `active`, `revoked`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere.
   */
  <const State extends "active" | "pending_reactivation" | "pending_revocation" | "revoked" = "active" | "revoked">(
    resource: Pick<ClientCertificatesResource, "get">,
    params: ClientCertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<ClientCertificate & { status: State }>;

  /**
   * Polls `zeroTrust.gateway.certificates.get` until `binding_status` is `inactive`, `available`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere.
   */
  <const State extends "pending_deployment" | "available" | "pending_deletion" | "inactive" = "inactive" | "available">(
    resource: Pick<ZeroTrustGatewayCertificatesResource, "get">,
    params: ZeroTrustGatewayCertificatesGetParams,
    options?: WaitOptions<State, "binding_status">,
  ): Promise<GatewayCertificate & { binding_status: State }>;

  /**
   * Polls `customCertificates.get` until `status` is `active`, `deleted`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `expired`.
   */
  <const State extends "active" | "expired" | "deleted" | "pending" | "initializing" = "active" | "deleted">(
    resource: Pick<CustomCertificatesResource, "get">,
    params: CustomCertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CustomCertificate & { status: State }>;

  /**
   * Polls `ssl.certificatePacks.get` until `status` is `active`, `deleted`, `staging_active`, `inactive`, `backup_issued`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `expired`, `initializing_timed_out`, `validation_timed_out`, `issuance_timed_out`, `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment" = "active" | "deleted" | "staging_active" | "inactive" | "backup_issued">(
    resource: Pick<SslCertificatePacksResource, "get">,
    params: SslCertificatePacksGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CertificatePack & { status: State }>;

  /**
   * Polls `ssl.verification.get` until `certificate_status` of all items is `active`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `expired`.
   */
  <const State extends "initializing" | "authorizing" | "active" | "expired" | "issuing" | "timing_out" | "pending_deployment" = "active">(
    resource: Pick<SslVerificationResource, "get">,
    params: SslVerificationGetParams,
    options?: WaitOptions<State, "certificate_status">,
  ): Promise<(SslVerification & { certificate_status: State })[]>;

  /**
   * Polls `originTLSClientAuth.hostnameCertificates.get` until `status` is `active`, `deleted`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" = "active" | "deleted">(
    resource: Pick<OriginTLSClientAuthHostnameCertificatesResource, "get">,
    params: OriginTLSClientAuthHostnameCertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<OriginPullHostnameCertificate & { status: State }>;

  /**
   * Polls `originTLSClientAuth.hostnames.get` until `status` is `active`, `deleted`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" = "active" | "deleted">(
    resource: Pick<OriginTLSClientAuthHostnamesResource, "get">,
    params: OriginTLSClientAuthHostnamesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<OriginPullHostname & { status: State }>;

  /**
   * Polls `originTLSClientAuth.hostnames.get` until `cert_status` is `active`, `deleted`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" = "active" | "deleted">(
    resource: Pick<OriginTLSClientAuthHostnamesResource, "get">,
    params: OriginTLSClientAuthHostnamesGetParams,
    options: WaitOptions<State, "cert_status"> & { field: "cert_status" },
  ): Promise<OriginPullHostname & { cert_status: State }>;

  /**
   * Polls `originTLSClientAuth.zoneCertificates.get` until `status` is `active`, `deleted`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" = "active" | "deleted">(
    resource: Pick<OriginTLSClientAuthZoneCertificatesResource, "get">,
    params: OriginTLSClientAuthZoneCertificatesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<OriginPullZoneCertificate & { status: State }>;

  /**
   * Polls `customHostnames.fallbackOrigin.get` until `status` is `active`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deployment_timed_out" | "deletion_timed_out" = "active">(
    resource: Pick<CustomHostnamesFallbackOriginResource, "get">,
    params: CustomHostnamesFallbackOriginGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<FallbackOrigin & { status: State }>;

  /**
   * Polls `customHostnames.get` until `status` is `active`, `deleted`, `provisioned`, `test_active`, `test_active_apex`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `moved`, `blocked`, `test_blocked`, `test_failed`.
   */
  <const State extends "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked" = "active" | "deleted" | "provisioned" | "test_active" | "test_active_apex">(
    resource: Pick<CustomHostnamesResource, "get">,
    params: CustomHostnamesGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CustomHostname & { status: State }>;

  /**
   * Polls `customHostnames.get` until `ssl.status` is `active`, `deleted`, `staging_active`, `inactive`, `backup_issued`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `expired`, `initializing_timed_out`, `validation_timed_out`, `issuance_timed_out`, `deployment_timed_out`, `deletion_timed_out`.
   */
  <const State extends "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment" = "active" | "deleted" | "staging_active" | "inactive" | "backup_issued">(
    resource: Pick<CustomHostnamesResource, "get">,
    params: CustomHostnamesGetParams,
    options: WaitOptions<State, "ssl.status"> & { field: "ssl.status" },
  ): Promise<CustomHostname & { ssl: { status: State } }>;

  /**
   * Polls `acm.customTrustStore.get` until `status` is `active`, `deleted`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `expired`.
   */
  <const State extends "initializing" | "pending_deployment" | "active" | "pending_deletion" | "deleted" | "expired" = "active" | "deleted">(
    resource: Pick<AcmCustomTrustStoreResource, "get">,
    params: AcmCustomTrustStoreGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<TrustStoreCertificate & { status: State }>;
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

/** The certificate of an authority whose client certificates Access accepts. Every field is optional. */
export interface AccessCertificate extends Schema<"AccessCertificate"> {}

/** A list of mTLS certificates of Access in Cloudflare's envelope. */
export interface AccessCertificateList extends Schema<"AccessCertificateList"> {}

/** An mTLS certificate of Access in Cloudflare's envelope. */
export interface AccessCertificateResult extends Schema<"AccessCertificateResult"> {}

/** How mutual TLS works for a hostname. */
export interface AccessCertificateSetting extends Schema<"AccessCertificateSetting"> {}

/** A list of hostnames' settings for mutual TLS in Cloudflare's envelope. */
export interface AccessCertificateSettingList extends Schema<"AccessCertificateSettingList"> {}

/** How mutual TLS is to work for hostnames. */
export interface AccessCertificateSettingsUpdate extends Schema<"AccessCertificateSettingsUpdate"> {}

/** What an mTLS certificate of Access is to be from now on. */
export interface AccessCertificateUpdate extends Schema<"AccessCertificateUpdate"> {}

/** Whether Cloudflare chooses the key exchange with the origin servers of a zone by itself. */
export interface AutoOriginTlsKex extends Schema<"AutoOriginTlsKex"> {}

/** Whether Cloudflare is to choose the key exchange with the origin servers of a zone by itself. */
export interface AutoOriginTlsKexEdit extends Schema<"AutoOriginTlsKexEdit"> {}

/** The body of a call about the automatic key exchange that failed. It holds the setting as it is. */
export interface AutoOriginTlsKexFailure extends Schema<"AutoOriginTlsKexFailure"> {}

/** The setting in Cloudflare's envelope. */
export interface AutoOriginTlsKexResult extends Schema<"AutoOriginTlsKexResult"> {}

/**
 * How the chain of the certificate is put together: `ubiquitous` for the chain that most clients
 * verify, outdated ones included, `optimal` for the shortest chain with the newest intermediates,
 * `force` for the chain as it was uploaded, which is verified but not changed.
 */
export type BundleMethod = Schema<"BundleMethod">;

/**
 * How the chain of the certificate is put together: `ubiquitous` for the chain that most clients
 * verify, outdated ones included, `optimal` for the shortest chain with the newest intermediates,
 * `force` for the chain as it was uploaded, which is verified but not changed.
 */
export type BundleMethodInput = Schema<"BundleMethodInput">;

/** A certificate to be analyzed. */
export interface CertificateAnalysisRequest extends Schema<"CertificateAnalysisRequest"> {}

/** The analysis of a certificate in Cloudflare's envelope. */
export interface CertificateAnalysisResult extends Schema<"CertificateAnalysisResult"> {}

/** A certificate to upload and its private key. */
export interface CertificateAndKey extends Schema<"CertificateAndKey"> {}

/** The authority that issues the certificates of a pack. */
export type CertificateAuthority = Schema<"CertificateAuthority">;

/** The authority that issues the certificates of a pack. */
export type CertificateAuthorityInput = Schema<"CertificateAuthorityInput">;

/** Certificates of a zone that belong together, for the same hosts. */
export interface CertificatePack extends Schema<"CertificatePack"> {}

/** What to change of a certificate pack. */
export interface CertificatePackEdit extends Schema<"CertificatePackEdit"> {}

/** A list of certificate packs in Cloudflare's envelope. */
export interface CertificatePackList extends Schema<"CertificatePackList"> {}

/** How many certificate packs a zone may have, and has. */
export interface CertificatePackQuota extends Schema<"CertificatePackQuota"> {}

/** The quota of certificate packs in Cloudflare's envelope. */
export interface CertificatePackQuotaResult extends Schema<"CertificatePackQuotaResult"> {}

/** A certificate pack in Cloudflare's envelope. */
export interface CertificatePackResult extends Schema<"CertificatePackResult"> {}

/**
 * The state of a certificate pack. The validation of a pack in `validation_timed_out` can be started
 * again. A new pack goes from `initializing` over `pending_validation`, `pending_issuance` and
 * `pending_deployment` to `active`, or times out on the way.
 */
export type CertificatePackStatus = Schema<"CertificatePackStatus">;

/** How the pack came about. `universal` comes with the zone, `advanced` was ordered. */
export type CertificatePackType = Schema<"CertificatePackType">;

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

/** A certificate of your own that Cloudflare presents to the visitors of a zone. */
export interface CustomCertificate extends Schema<"CustomCertificate"> {}

/** What to change of a certificate that was uploaded. */
export interface CustomCertificateEdit extends Schema<"CustomCertificateEdit"> {}

/** A list of custom certificates in Cloudflare's envelope. */
export interface CustomCertificateList extends Schema<"CustomCertificateList"> {}

/** The order in which the certificates of a zone are used. */
export interface CustomCertificatePriorities extends Schema<"CustomCertificatePriorities"> {}

/** A custom certificate in Cloudflare's envelope. */
export interface CustomCertificateResult extends Schema<"CustomCertificateResult"> {}

/** The state of a custom certificate. */
export type CustomCertificateStatus = Schema<"CustomCertificateStatus">;

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

/** A hostname of a customer that a zone serves. */
export interface CustomHostname extends Schema<"CustomHostname"> {}

/** The authority that issues the certificate of a custom hostname. */
export type CustomHostnameCertificateAuthority = Schema<"CustomHostnameCertificateAuthority">;

/** The authority that issues the certificate of a custom hostname. */
export type CustomHostnameCertificateAuthorityInput = Schema<"CustomHostnameCertificateAuthorityInput">;

/** The fields of a custom hostname to change. */
export interface CustomHostnameEdit extends Schema<"CustomHostnameEdit"> {}

/** A list of custom hostnames in Cloudflare's envelope. */
export interface CustomHostnameList extends Schema<"CustomHostnameList"> {}

/** How many custom hostnames a zone may have, and has. */
export interface CustomHostnameQuota extends Schema<"CustomHostnameQuota"> {}

/** The quota of custom hostnames in Cloudflare's envelope. */
export interface CustomHostnameQuotaResult extends Schema<"CustomHostnameQuotaResult"> {}

/** A custom hostname in Cloudflare's envelope. */
export interface CustomHostnameResult extends Schema<"CustomHostnameResult"> {}

/** The certificate of a custom hostname, and how visitors are served with it. */
export interface CustomHostnameSsl extends Schema<"CustomHostnameSsl"> {}

/** The certificate that a custom hostname is to have, and how visitors are to be served with it. */
export interface CustomHostnameSslRequest extends Schema<"CustomHostnameSslRequest"> {}

/** Which protocols visitors of a custom hostname may use. */
export interface CustomHostnameSslSettings extends Schema<"CustomHostnameSslSettings"> {}

/** Which protocols visitors of a custom hostname may use. */
export interface CustomHostnameSslSettingsInput extends Schema<"CustomHostnameSslSettingsInput"> {}

/**
 * How far a custom hostname has come. A new one is `pending` until its ownership is verified, and
 * `active` from then on. It is `moved` when the checks of its ownership have run out, or when it no longer
 * points to the fallback origin. A change of it makes one that was `moved` or `deleted` `pending` again.
 * A hostname that is `blocked` was flagged for abuse. `ssl.status` is the state of its certificate.
 */
export type CustomHostnameStatus = Schema<"CustomHostnameStatus">;

/** What is left of an mTLS certificate that was deleted. */
export interface DeletedAccessCertificate extends Schema<"DeletedAccessCertificate"> {}

/** The identifier of a deleted mTLS certificate in Cloudflare's envelope. */
export interface DeletedAccessCertificateResult extends Schema<"DeletedAccessCertificateResult"> {}

/** What is left of a custom CSR that was deleted. */
export interface DeletedCustomCsr extends Schema<"DeletedCustomCsr"> {}

/** The identifier of a deleted custom CSR in Cloudflare's envelope. */
export interface DeletedCustomCsrResult extends Schema<"DeletedCustomCsrResult"> {}

/** What is left of an item that was deleted. */
export interface DeletedItem extends Schema<"DeletedItem"> {}

/** The identifier of a deleted item in Cloudflare's envelope. */
export interface DeletedItemResult extends Schema<"DeletedItemResult"> {}

/** The setting of the modes of compliance, without a value. */
export interface DeletedOriginTlsComplianceModes extends Schema<"DeletedOriginTlsComplianceModes"> {}

/** The setting without a value in Cloudflare's envelope. */
export interface DeletedOriginTlsComplianceModesResult extends Schema<"DeletedOriginTlsComplianceModesResult"> {}

/** One reason why a call failed. */
export interface ErrorInfo extends Schema<"ErrorInfo"> {}

/** The body of a call that failed. */
export interface Failure extends Schema<"Failure"> {}

/** The origin server of the custom hostnames that name none. */
export interface FallbackOrigin extends Schema<"FallbackOrigin"> {}

/** The fallback origin in Cloudflare's envelope. */
export interface FallbackOriginResult extends Schema<"FallbackOriginResult"> {}

/** How far the fallback origin of a zone has been deployed. */
export type FallbackOriginStatus = Schema<"FallbackOriginStatus">;

/** The fallback origin that a zone is to have. */
export interface FallbackOriginUpdate extends Schema<"FallbackOriginUpdate"> {}

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

/**
 * The data centers that may hold the private key. Connections to the others are encrypted as well,
 * but slower, as the handshake involves the nearest one that holds the key. Without it, all hold it.
 */
export interface GeoRestrictions extends Schema<"GeoRestrictions"> {}

/**
 * The data centers that may hold the private key. Connections to the others are encrypted as well,
 * but slower, as the handshake involves the nearest one that holds the key. Without it, all hold it.
 */
export interface GeoRestrictionsInput extends Schema<"GeoRestrictionsInput"> {}

/** The hostnames for which a certificate authority is asked for client certificates. */
export interface HostnameAssociations extends Schema<"HostnameAssociations"> {}

/** Hostname associations in Cloudflare's envelope. */
export interface HostnameAssociationsResult extends Schema<"HostnameAssociationsResult"> {}

/** The hostnames that an authority is to have from now on. */
export interface HostnameAssociationsUpdate extends Schema<"HostnameAssociationsUpdate"> {}

/** A TLS setting of a hostname. */
export interface HostnameTlsSetting extends Schema<"HostnameTlsSetting"> {}

/** A list of TLS settings of hostnames in Cloudflare's envelope. */
export interface HostnameTlsSettingList extends Schema<"HostnameTlsSettingList"> {}

/** A TLS setting of a hostname in Cloudflare's envelope. */
export interface HostnameTlsSettingResult extends Schema<"HostnameTlsSettingResult"> {}

/** The value that a TLS setting of a hostname is to have. */
export interface HostnameTlsSettingUpdate extends Schema<"HostnameTlsSettingUpdate"> {}

/** The value of a TLS setting of a hostname. Its kind depends on the setting. */
export type HostnameTlsSettingValue = Schema<"HostnameTlsSettingValue">;

/** The value of a TLS setting of a hostname. Its kind depends on the setting. */
export type HostnameTlsSettingValueInput = Schema<"HostnameTlsSettingValueInput">;

/**
 * A Keyless SSL configuration: the private key stays on a key server of yours, which Cloudflare asks
 * during the handshake.
 */
export interface KeylessCertificate extends Schema<"KeylessCertificate"> {}

/** What to change of a Keyless SSL configuration. */
export interface KeylessCertificateEdit extends Schema<"KeylessCertificateEdit"> {}

/** A list of Keyless SSL configurations in Cloudflare's envelope. */
export interface KeylessCertificateList extends Schema<"KeylessCertificateList"> {}

/** A Keyless SSL configuration in Cloudflare's envelope. */
export interface KeylessCertificateResult extends Schema<"KeylessCertificateResult"> {}

/** The state of a Keyless SSL configuration. */
export type KeylessCertificateStatus = Schema<"KeylessCertificateStatus">;

/** How to reach the key server through a Cloudflare Tunnel. */
export interface KeylessTunnel extends Schema<"KeylessTunnel"> {}

/** A service of Cloudflare that uses an mTLS certificate. */
export interface MtlsAssociation extends Schema<"MtlsAssociation"> {}

/** A list of the services that use an mTLS certificate in Cloudflare's envelope. */
export interface MtlsAssociationList extends Schema<"MtlsAssociationList"> {}

/**
 * A certificate that an account uses for mutual TLS with Cloudflare's services, such as an authority
 * of its own. Every field is optional.
 */
export interface MtlsCertificate extends Schema<"MtlsCertificate"> {}

/** A list of mTLS certificates in Cloudflare's envelope. */
export interface MtlsCertificateList extends Schema<"MtlsCertificateList"> {}

/** An mTLS certificate in Cloudflare's envelope. */
export interface MtlsCertificateResult extends Schema<"MtlsCertificateResult"> {}

/**
 * Who made and manages the certificate: `custom` was uploaded, `gateway_managed` and `access_managed`
 * belong to Gateway and to Access.
 */
export type MtlsCertificateType = Schema<"MtlsCertificateType">;

/** The certificate of an authority that Access is to accept. */
export interface NewAccessCertificate extends Schema<"NewAccessCertificate"> {}

/** An advanced certificate pack to be ordered. */
export interface NewCertificatePack extends Schema<"NewCertificatePack"> {}

/** A client certificate to be issued. */
export interface NewClientCertificate extends Schema<"NewClientCertificate"> {}

/** A certificate to be uploaded. */
export interface NewCustomCertificate extends Schema<"NewCustomCertificate"> {}

/** A custom CSR to be generated. */
export interface NewCustomCsr extends Schema<"NewCustomCsr"> {}

/** A custom hostname to be created. */
export interface NewCustomHostname extends Schema<"NewCustomHostname"> {}

/** A Zero Trust certificate to be generated. */
export interface NewGatewayCertificate extends Schema<"NewGatewayCertificate"> {}

/** A Keyless SSL configuration to be made. */
export interface NewKeylessCertificate extends Schema<"NewKeylessCertificate"> {}

/** A certificate to be uploaded for mutual TLS. */
export interface NewMtlsCertificate extends Schema<"NewMtlsCertificate"> {}

/** An Origin CA certificate to be issued. */
export interface NewOriginCaCertificate extends Schema<"NewOriginCaCertificate"> {}

/** A certificate by which Cloudflare is to identify itself to origin servers. */
export interface NewOriginPullCertificate extends Schema<"NewOriginPullCertificate"> {}

/** A certificate to be added to the custom trust store. */
export interface NewTrustStoreCertificate extends Schema<"NewTrustStoreCertificate"> {}

/**
 * A certificate of Cloudflare's Origin CA, which Cloudflare trusts on the way to an origin server, and
 * browsers do not.
 */
export interface OriginCaCertificate extends Schema<"OriginCaCertificate"> {}

/** A list of Origin CA certificates in Cloudflare's envelope. */
export interface OriginCaCertificateList extends Schema<"OriginCaCertificateList"> {}

/** An Origin CA certificate in Cloudflare's envelope. */
export interface OriginCaCertificateResult extends Schema<"OriginCaCertificateResult"> {}

/** What the certificate is signed with or for: an RSA key, an ECDSA key, or a server of Keyless SSL. */
export type OriginCaRequestType = Schema<"OriginCaRequestType">;

/** What the certificate is signed with or for: an RSA key, an ECDSA key, or a server of Keyless SSL. */
export type OriginCaRequestTypeInput = Schema<"OriginCaRequestTypeInput">;

/** The association of a hostname with a certificate. Every field is optional. */
export interface OriginPullAssociation extends Schema<"OriginPullAssociation"> {}

/** A list of associations of hostnames with certificates in Cloudflare's envelope. */
export interface OriginPullAssociationList extends Schema<"OriginPullAssociationList"> {}

/** A hostname with the certificate that it is associated with. Every field is optional. */
export interface OriginPullHostname extends Schema<"OriginPullHostname"> {}

/**
 * A certificate by which Cloudflare identifies itself to the origin servers of single hostnames. Every
 * field is optional.
 */
export interface OriginPullHostnameCertificate extends Schema<"OriginPullHostnameCertificate"> {}

/** A list of certificates for hostnames' origin servers in Cloudflare's envelope. */
export interface OriginPullHostnameCertificateList extends Schema<"OriginPullHostnameCertificateList"> {}

/** A certificate for hostnames' origin servers in Cloudflare's envelope. */
export interface OriginPullHostnameCertificateResult extends Schema<"OriginPullHostnameCertificateResult"> {}

/** A hostname with its certificate in Cloudflare's envelope. */
export interface OriginPullHostnameResult extends Schema<"OriginPullHostnameResult"> {}

/** The hostnames whose associations are to change. */
export interface OriginPullHostnamesUpdate extends Schema<"OriginPullHostnamesUpdate"> {}

/** The settings of authenticated origin pulls for a zone. */
export interface OriginPullSettings extends Schema<"OriginPullSettings"> {}

/** The settings of authenticated origin pulls in Cloudflare's envelope. */
export interface OriginPullSettingsResult extends Schema<"OriginPullSettingsResult"> {}

/** The settings of authenticated origin pulls that a zone is to have. */
export interface OriginPullSettingsUpdate extends Schema<"OriginPullSettingsUpdate"> {}

/** How far a certificate, or its association with a hostname, has been deployed. */
export type OriginPullStatus = Schema<"OriginPullStatus">;

/**
 * A certificate by which Cloudflare identifies itself to the origin servers of a zone. Every field is
 * optional.
 */
export interface OriginPullZoneCertificate extends Schema<"OriginPullZoneCertificate"> {}

/** A list of certificates for a zone's origin servers in Cloudflare's envelope. */
export interface OriginPullZoneCertificateList extends Schema<"OriginPullZoneCertificateList"> {}

/** A certificate for a zone's origin servers in Cloudflare's envelope. */
export interface OriginPullZoneCertificateResult extends Schema<"OriginPullZoneCertificateResult"> {}

/**
 * The modes of compliance, whose common key exchanges are the ones that are allowed: `fips` has the curves that FIPS
 * approves, and `pqh` the hybrids that withstand quantum computers. More modes may come. An empty list
 * allows every key exchange.
 *
 * @maxItems 20
 * @uniqueItems true
 */
export type OriginTlsComplianceModeList = Schema<"OriginTlsComplianceModeList">;

/** The modes of compliance that restrict key exchanges with the origin servers of a zone. */
export interface OriginTlsComplianceModes extends Schema<"OriginTlsComplianceModes"> {}

/** The modes of compliance in Cloudflare's envelope. */
export interface OriginTlsComplianceModesResult extends Schema<"OriginTlsComplianceModesResult"> {}

/** The modes of compliance that a zone is to have. */
export interface OriginTlsComplianceModesUpdate extends Schema<"OriginTlsComplianceModesUpdate"> {}

/** One certificate of a pack. */
export interface PackCertificate extends Schema<"PackCertificate"> {}

/** One coded note of an answer, an error or a message. */
export interface ResponseInfo extends Schema<"ResponseInfo"> {}

/** Where a page stands in the whole list. */
export interface ResultInfo extends Schema<"ResultInfo"> {}

/** What is left of an Origin CA certificate that was revoked. */
export interface RevokedOriginCaCertificate extends Schema<"RevokedOriginCaCertificate"> {}

/** A revoked Origin CA certificate. The rest of the envelope is not documented. */
export interface RevokedOriginCaCertificateResult extends Schema<"RevokedOriginCaCertificateResult"> {}

/** How far the validation of a certificate pack is. */
export interface SslVerification extends Schema<"SslVerification"> {}

/** How the domain of a certificate pack is to be validated. */
export interface SslVerificationEdit extends Schema<"SslVerificationEdit"> {}

/** How the domain of a certificate pack is validated now. */
export interface SslVerificationEdited extends Schema<"SslVerificationEdited"> {}

/** A changed validation in Cloudflare's envelope. */
export interface SslVerificationEditedResult extends Schema<"SslVerificationEditedResult"> {}

/** The validations of a zone. The rest of the envelope is not documented. */
export interface SslVerificationList extends Schema<"SslVerificationList"> {}

/** The state of a certificate that is being validated. */
export type SslVerificationStatus = Schema<"SslVerificationStatus">;

/** The settings of Total TLS for a zone. */
export interface TotalTls extends Schema<"TotalTls"> {}

/** The settings of Total TLS that a zone is to have. */
export interface TotalTlsEdit extends Schema<"TotalTlsEdit"> {}

/** The settings of Total TLS in Cloudflare's envelope. */
export interface TotalTlsResult extends Schema<"TotalTlsResult"> {}

/** A root certificate that Cloudflare trusts when it connects to the origin servers of a zone. */
export interface TrustStoreCertificate extends Schema<"TrustStoreCertificate"> {}

/** A list of certificates of the custom trust store in Cloudflare's envelope. */
export interface TrustStoreCertificateList extends Schema<"TrustStoreCertificateList"> {}

/** A certificate of the custom trust store in Cloudflare's envelope. */
export interface TrustStoreCertificateResult extends Schema<"TrustStoreCertificateResult"> {}

/** How far a certificate of the custom trust store has been deployed. */
export type TrustStoreCertificateStatus = Schema<"TrustStoreCertificateStatus">;

/** The settings of Universal SSL for a zone. */
export interface UniversalSslSettings extends Schema<"UniversalSslSettings"> {}

/** The settings of Universal SSL in Cloudflare's envelope. */
export interface UniversalSslSettingsResult extends Schema<"UniversalSslSettingsResult"> {}

/** A hostname as the answer to its change has it. */
export interface UpdatedOriginPullHostname extends Schema<"UpdatedOriginPullHostname"> {}

/** A list of changed hostnames in Cloudflare's envelope. */
export interface UpdatedOriginPullHostnameList extends Schema<"UpdatedOriginPullHostnameList"> {}

/** An mTLS certificate as the answer to its upload has it. */
export interface UploadedMtlsCertificate extends Schema<"UploadedMtlsCertificate"> {}

/** An uploaded mTLS certificate in Cloudflare's envelope. */
export interface UploadedMtlsCertificateResult extends Schema<"UploadedMtlsCertificateResult"> {}

/** How to prove to the authority that the domain is yours: by a TXT record, a page or an e-mail. */
export type ValidationMethod = Schema<"ValidationMethod">;

/** How to prove to the authority that the domain is yours: by a TXT record, a page or an e-mail. */
export type ValidationMethodInput = Schema<"ValidationMethodInput">;

/** What the authority looks for when it validates a domain. Every field is optional. */
export interface ValidationRecord extends Schema<"ValidationRecord"> {}
