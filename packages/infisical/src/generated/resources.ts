// Generated from specs/infisical/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { ApiPromise, CallOptions, PageOptions, PagePromise, Secret, WaitOptions } from "@certspec/core";
import type { components, operations } from "./schema.ts";

type Path<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
/** This operation takes no parameters. */
export type NoParams = Record<string, never>;
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Credentials. Options take precedence over environment variables. */
export type Credentials = OnlyCredentials<"token"> | OnlyCredentials<"auth">;

/** All options that hold credentials. */
export interface CredentialOptions {
  /**
   * An access token: that of a machine identity, obtained by logging in with its client id and
   * secret, or that of a user.
   *
   * @default the environment's `INFISICAL_TOKEN`
   */
  token?: Secret | undefined;
  /**
   * The client id and secret of a machine identity with universal auth. The client logs in when
   * it needs a token, keeps it as long as it is good, and logs in again before it ends. Three
   * logins that fail lock the identity out for five minutes.
   *
   * @default the environment's `INFISICAL_UNIVERSAL_AUTH_CLIENT_ID` and `INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET`
   */
  auth?: { clientId: string; clientSecret: string } | undefined;
}

type OnlyCredentials<Names extends keyof CredentialOptions> = Pick<CredentialOptions, Names> & {
  [Name in Exclude<keyof CredentialOptions, Names>]?: undefined;
};

/** The servers that the spec names, the first by default. */
export type ServerName = "us" | "eu" | "self-hosted";

/** Parameters of `certificateRequests.create`. */
export interface CertificateRequestsCreateParams {
  /** The request body. */
  body: NewCertificateRequest;
}

/** Bodies of the failures of `certificateRequests.create`, by status. */
export interface CertificateRequestsCreateErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** Something that the call is about does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificateRequests.search`. */
export interface CertificateRequestsSearchParams {
  /** The request body. */
  body: CertificateRequestSearch;
}

/** Bodies of the failures of `certificateRequests.search`, by status. */
export interface CertificateRequestsSearchErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** Something that the call is about does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificateRequests.get`. */
export interface CertificateRequestsGetParams {
  /** The identifier of the certificate request, as returned when the certificate was asked for. */
  requestId: Path<"certificateRequests_get">["requestId"];
}

/** Bodies of the failures of `certificateRequests.get`, by status. */
export interface CertificateRequestsGetErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate request. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificateRequests.cancel`. */
export interface CertificateRequestsCancelParams {
  /** The identifier of the certificate request, as returned when the certificate was asked for. */
  requestId: Path<"certificateRequests_cancel">["requestId"];
}

/** Bodies of the failures of `certificateRequests.cancel`, by status. */
export interface CertificateRequestsCancelErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate request. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificateRequests.triggerValidation`. */
export interface CertificateRequestsTriggerValidationParams {
  /** The identifier of the certificate request, as returned when the certificate was asked for. */
  requestId: Path<"certificateRequests_triggerValidation">["requestId"];
}

/** Bodies of the failures of `certificateRequests.triggerValidation`, by status. */
export interface CertificateRequestsTriggerValidationErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate request. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.import`. */
export interface CertificatesImportParams {
  /** The request body. */
  body: CertificateImport;
}

/** Bodies of the failures of `certificates.import`, by status. */
export interface CertificatesImportErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** Something that the call is about does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.get`. */
export interface CertificatesGetParams {
  /** The identifier of the certificate. */
  id: Path<"certificates_get">["id"];
}

/** Bodies of the failures of `certificates.get`, by status. */
export interface CertificatesGetErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.delete`. */
export interface CertificatesDeleteParams {
  /** The identifier of the certificate. */
  id: Path<"certificates_delete">["id"];
}

/** Bodies of the failures of `certificates.delete`, by status. */
export interface CertificatesDeleteErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.update`. */
export interface CertificatesUpdateParams {
  /** The identifier of the certificate. */
  id: Path<"certificates_update">["id"];
  /** The request body. */
  body: CertificateUpdate;
}

/** Bodies of the failures of `certificates.update`, by status. */
export interface CertificatesUpdateErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.assign`. */
export interface CertificatesAssignParams {
  /** The identifier of the certificate. */
  id: Path<"certificates_assign">["id"];
  /** The request body. */
  body: CertificateAssignment;
}

/** Bodies of the failures of `certificates.assign`, by status. */
export interface CertificatesAssignErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.getBundle`. */
export interface CertificatesGetBundleParams {
  /** The identifier of the certificate. */
  id: Path<"certificates_getBundle">["id"];
}

/** Bodies of the failures of `certificates.getBundle`, by status. */
export interface CertificatesGetBundleErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.getBody`. */
export interface CertificatesGetBodyParams {
  /** The identifier of the certificate. */
  id: Path<"certificates_getBody">["id"];
}

/** Bodies of the failures of `certificates.getBody`, by status. */
export interface CertificatesGetBodyErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.updateRenewalConfig`. */
export interface CertificatesUpdateRenewalConfigParams {
  /** The identifier of the certificate. */
  id: Path<"certificates_updateRenewalConfig">["id"];
  /** The request body. */
  body: RenewalConfigUpdate;
}

/** Bodies of the failures of `certificates.updateRenewalConfig`, by status. */
export interface CertificatesUpdateRenewalConfigErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.getPrivateKey`. */
export interface CertificatesGetPrivateKeyParams {
  /** The identifier of the certificate. */
  id: Path<"certificates_getPrivateKey">["id"];
}

/** Bodies of the failures of `certificates.getPrivateKey`, by status. */
export interface CertificatesGetPrivateKeyErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.renew`. */
export interface CertificatesRenewParams {
  /** The identifier of the certificate. */
  id: Path<"certificates_renew">["id"];
  /** The request body. */
  body?: CertificateRenewal | undefined;
}

/** Bodies of the failures of `certificates.renew`, by status. */
export interface CertificatesRenewErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.revoke`. */
export interface CertificatesRevokeParams {
  /** The identifier of the certificate. Newer servers also take its thumbprint. */
  id: Path<"certificates_revoke">["id"];
  /** The request body. */
  body: CertificateRevocation;
}

/** Bodies of the failures of `certificates.revoke`, by status. */
export interface CertificatesRevokeErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** There is no such certificate. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.search`. */
export interface CertificatesSearchParams {
  /** The identifier of the project. */
  projectId: Path<"certificates_search">["projectId"];
  /** The request body. */
  body: CertificateSearch;
}

/** Bodies of the failures of `certificates.search`, by status. */
export interface CertificatesSearchErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** Something that the call is about does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** What the API answers. */
export type CertificateCleanupGetData = Exclude<NonNullable<CertificateCleanupResult>["config"], undefined>;

/** Bodies of the failures of `certificateCleanup.get`, by status. */
export interface CertificateCleanupGetErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** Something that the call is about does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `certificateCleanup.update`. */
export interface CertificateCleanupUpdateParams {
  /** The request body. */
  body: CertificateCleanupUpdate;
}

/** Bodies of the failures of `certificateCleanup.update`, by status. */
export interface CertificateCleanupUpdateErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** Something that the call is about does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `universalAuth.login`. */
export interface UniversalAuthLoginParams {
  /** The request body. */
  body: UniversalAuthLogin;
}

/** Bodies of the failures of `universalAuth.login`, by status. */
export interface UniversalAuthLoginErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** Something that the call is about does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `tokens.renew`. */
export interface TokensRenewParams {
  /** The request body. */
  body: AccessTokenReference;
}

/** Bodies of the failures of `tokens.renew`, by status. */
export interface TokensRenewErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** Something that the call is about does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** Parameters of `tokens.revoke`. */
export interface TokensRevokeParams {
  /** The request body. */
  body: AccessTokenReference;
}

/** Bodies of the failures of `tokens.revoke`, by status. */
export interface TokensRevokeErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling, or its credentials are wrong. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token is not accepted. */
  403: ForbiddenBody;
  /** Something that the call is about does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** The server failed. */
  500: InternalErrorBody;
}

/** The API's resources, as the client holds them. */
export interface Resources {
  readonly certificateRequests: CertificateRequestsResource;
  readonly certificates: CertificatesResource;
  readonly certificateCleanup: CertificateCleanupResource;
  readonly universalAuth: UniversalAuthResource;
  readonly tokens: TokensResource;
}

/** Requests for certificates, from asking to issuing. */
export interface CertificateRequestsResource {
  /**
   * Request a certificate
   *
   * Asks for a certificate as a profile describes it. Without a CSR Infisical makes the key pair; with one
   * the key stays with you. The answer holds the certificate when it is issued at once. Otherwise
   * `certificate` is null: call `certificateRequests.get` with `certificateRequestId` until it is there,
   * which is always so for external authorities and where people have to approve.
   *
   * How long the certificate is valid is said by `ttl` or by `notBefore` and `notAfter`, not both. The call
   * counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/create-certificate}
   */
  create(params: CertificateRequestsCreateParams, options?: CallOptions): ApiPromise<RequestedCertificate, CertificateRequestsCreateErrors>;

  /**
   * Search certificate requests
   *
   * Lists the certificate requests that match. Pass a body without filters to list all of them.
   *
   * The caller needs the permission to read certificates, in general or, with `applicationId`, on that
   * application. The call counts towards the read limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/search-certificate-requests}
   */
  search(params: CertificateRequestsSearchParams, options?: PageOptions): PagePromise<CertificateRequestSummary, CertificateRequestList, CertificateRequestsSearchErrors>;

  /**
   * Get a certificate request
   *
   * Returns a certificate request and, once it is issued, the certificate. Issuing takes its time: call
   * again until `status` is `issued`, `failed` or `rejected`. A request that failed or was rejected is
   * still a 200.
   *
   * The caller needs the permission to read certificates. The private key is null unless the caller may
   * also read private keys.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/certificate-request}
   */
  get(params: CertificateRequestsGetParams, options?: CallOptions): ApiPromise<CertificateRequest, CertificateRequestsGetErrors>;

  /**
   * Cancel a certificate request
   *
   * Cancels a certificate request that is `pending` or `pending_validation`: it becomes `failed`, and
   * `errorMessage` says who cancelled it. A request in any other state stays as it is. That is a 200 as
   * well, with `cancelled: false`.
   *
   * The caller needs the permission to edit certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/cancel-certificate-request}
   */
  cancel(params: CertificateRequestsCancelParams, options?: CallOptions): ApiPromise<CertificateRequestCancellation, CertificateRequestsCancelErrors>;

  /**
   * Have a certificate request validated again
   *
   * Asks the authority to check the names of a pending certificate request once more, instead of waiting
   * for its next check. The answer says where the request stands now.
   *
   * The call counts towards the write limit. Infisical's reference has no page about it.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/ca/acme-ca}
   */
  triggerValidation(params: CertificateRequestsTriggerValidationParams, options?: CallOptions): ApiPromise<CertificateRequestValidation, CertificateRequestsTriggerValidationErrors>;
}

/** The certificates that Infisical has, their keys and their lives. */
export interface CertificatesResource {
  /**
   * Import a certificate
   *
   * Takes over a certificate that was issued elsewhere, so that Infisical lists it and warns before it ends.
   * Renewing and revoking it stays with its issuer, unless newer servers are given a profile to renew it
   * with.
   *
   * The caller needs the permission to import certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/import-certificate}
   */
  import(params: CertificatesImportParams, options?: CallOptions): ApiPromise<ImportedCertificate, CertificatesImportErrors>;

  /**
   * Get a certificate
   *
   * Returns what Infisical knows about a certificate, without the certificate itself: for that there are
   * `certificates.getBody` and `certificates.getBundle`.
   *
   * The caller needs the permission to read certificates.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/read}
   */
  get(params: CertificatesGetParams, options?: CallOptions): ApiPromise<CertificateDetails, CertificatesGetErrors>;

  /**
   * Delete a certificate
   *
   * Removes a certificate from Infisical and returns what was known about it. This does not revoke it:
   * whoever has it can go on using it.
   *
   * The caller needs the permission to delete certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/delete}
   */
  delete(params: CertificatesDeleteParams, options?: CallOptions): ApiPromise<Certificate, CertificatesDeleteErrors>;

  /**
   * Change the metadata of a certificate
   *
   * Sets the metadata of a certificate and returns it. Nothing else of a certificate can be changed.
   *
   * The call counts towards the write limit. Infisical's reference has no page about it.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/applications/certificates}
   */
  update(params: CertificatesUpdateParams, options?: CallOptions): ApiPromise<CertificateMetadata, CertificatesUpdateErrors>;

  /**
   * Assign a certificate to an application
   *
   * Attaches a certificate to an application. This works once: a certificate that has an application keeps
   * it.
   *
   * The call counts towards the write limit. Infisical's reference has no page about it.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/applications/certificates}
   */
  assign(params: CertificatesAssignParams, options?: CallOptions): ApiPromise<Certificate, CertificatesAssignErrors>;

  /**
   * Get a certificate with its private key as PEM
   *
   * Returns a certificate, its chain and its private key as PEM. The key is null when Infisical does not
   * have it, because the certificate was made from a CSR.
   *
   * The caller needs the permissions to read certificates and to read private keys.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/bundle}
   */
  getBundle(params: CertificatesGetBundleParams, options?: CallOptions): ApiPromise<CertificateBundle, CertificatesGetBundleErrors>;

  /**
   * Get a certificate as PEM
   *
   * Returns a certificate and its chain as PEM, without the private key.
   *
   * The caller needs the permission to read certificates.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/cert-body}
   */
  getBody(params: CertificatesGetBodyParams, options?: CallOptions): ApiPromise<CertificateBody, CertificatesGetBodyErrors>;

  /**
   * Change when a certificate is renewed
   *
   * Says how many days before its end Infisical renews a certificate by itself, or that it is not to do so.
   * Pass either `renewBeforeDays` or `enableAutoRenewal: false`; both together are refused, and a body with
   * neither changes nothing.
   *
   * The call counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/update-config}
   */
  updateRenewalConfig(params: CertificatesUpdateRenewalConfigParams, options?: CallOptions): ApiPromise<RenewalConfig, CertificatesUpdateRenewalConfigErrors>;

  /**
   * Get the private key of a certificate
   *
   * Returns the private key of a certificate as PEM. The body is nothing but a JSON string.
   *
   * The caller needs the permission to read private keys.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/private-key}
   */
  getPrivateKey(params: CertificatesGetPrivateKeyParams, options?: CallOptions): ApiPromise<CertificatePrivateKey, CertificatesGetPrivateKeyErrors>;

  /**
   * Renew a certificate
   *
   * Issues a successor that is like the certificate, apart from the changes that the body asks for. The
   * defaults of the profile do not apply. Without a body the successor gets a new key pair.
   *
   * A certificate can be renewed once, while it is active and if it comes from a profile; the successor
   * can be renewed next. The old certificate stays good until it expires, and is not revoked. External
   * authorities take their time: texts of the answer are empty then, and `certificateRequests.get` tells
   * when the successor is there.
   *
   * The caller needs the permission to issue certificates from the profile and, to change anything, the
   * one to edit certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/renew}
   */
  renew(params: CertificatesRenewParams, options?: CallOptions): ApiPromise<RenewedCertificate, CertificatesRenewErrors>;

  /**
   * Revoke a certificate
   *
   * Revokes a certificate: from then on the revocation list of its authority has it. This cannot be taken
   * back. It is refused with a 400 where Infisical cannot do it: for imported certificates without a
   * profile, and for authorities that do not take revocations.
   *
   * The caller needs the permission to delete certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/revoke}
   */
  revoke(params: CertificatesRevokeParams, options?: CallOptions): ApiPromise<RevokedCertificate, CertificatesRevokeErrors>;

  /**
   * Search the certificates of a project
   *
   * Lists the certificates of a project that match. Pass a body without filters to list all of them.
   *
   * The call counts towards the read limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/search}
   */
  search(params: CertificatesSearchParams, options?: PageOptions): PagePromise<ListedCertificate, CertificateList, CertificatesSearchErrors>;
}

/** The deletion of expired certificates. */
export interface CertificateCleanupResource {
  /**
   * Get the clean-up of certificates
   *
   * Returns how expired certificates of the project are cleaned up, and what the last run did. Null means
   * that it was never set up.
   *
   * Only administrators of the project may call this.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/settings/certificate-cleanup}
   */
  get(params?: NoParams, options?: CallOptions): ApiPromise<CertificateCleanupGetData, CertificateCleanupGetErrors>;

  /**
   * Change the clean-up of certificates
   *
   * Sets up or changes how expired certificates of the project are cleaned up. A run a day deletes those
   * that have been expired for long enough.
   *
   * Only administrators of the project may call this. The call counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/settings/certificate-cleanup}
   */
  update(params: CertificateCleanupUpdateParams, options?: CallOptions): ApiPromise<CertificateCleanup, CertificateCleanupUpdateErrors>;
}

/** Machine identities that log in with a client id and secret. */
export interface UniversalAuthResource {
  /**
   * Log in as a machine identity
   *
   * Exchanges the client id and secret of a machine identity for an access token. The client does this by
   * itself when it is given `auth`; call it only to hand the token to somebody else.
   *
   * Three logins that fail lock the identity out for five minutes, unless it is set up otherwise. The call
   * needs no token and counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/universal-auth/login}
   */
  login(params: UniversalAuthLoginParams, options?: CallOptions): ApiPromise<AccessToken, UniversalAuthLoginErrors>;
}

/** The tokens of machine identities. */
export interface TokensResource {
  /**
   * Renew an access token
   *
   * Makes an access token good for longer, up to its maximum. The token to renew is in the body, so the call
   * needs no other.
   *
   * The call counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/universal-auth/renew-access-token}
   */
  renew(params: TokensRenewParams, options?: CallOptions): ApiPromise<AccessToken, TokensRenewErrors>;

  /**
   * Revoke an access token
   *
   * Ends an access token before its time. The token to revoke is in the body, so the call needs no other.
   *
   * The call counts towards the write limit.
   *
   * @throws ApiError when the API answers 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/universal-auth/revoke-access-token}
   */
  revoke(params: TokensRevokeParams, options?: CallOptions): ApiPromise<RevokedAccessToken, TokensRevokeErrors>;
}

/** Waits until a state that changes by itself has reached its end; see `waitFor`. */
export interface WaitFor {
  /**
   * Polls `certificateRequests.get` until `status` is `issued`, or what `until` says.
   *
   * @throws StateError when it ends elsewhere, such as in `failed`, `rejected`.
   */
  <const State extends "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected" = "issued">(
    resource: Pick<CertificateRequestsResource, "get">,
    params: CertificateRequestsGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CertificateRequest & { status: State }>;
}

/** Bodies of failures, by operation and status. */
export interface OperationErrors {
  certificateRequests_create: CertificateRequestsCreateErrors;
  certificateRequests_search: CertificateRequestsSearchErrors;
  certificateRequests_get: CertificateRequestsGetErrors;
  certificateRequests_cancel: CertificateRequestsCancelErrors;
  certificateRequests_triggerValidation: CertificateRequestsTriggerValidationErrors;
  certificates_import: CertificatesImportErrors;
  certificates_get: CertificatesGetErrors;
  certificates_delete: CertificatesDeleteErrors;
  certificates_update: CertificatesUpdateErrors;
  certificates_assign: CertificatesAssignErrors;
  certificates_getBundle: CertificatesGetBundleErrors;
  certificates_getBody: CertificatesGetBodyErrors;
  certificates_updateRenewalConfig: CertificatesUpdateRenewalConfigErrors;
  certificates_getPrivateKey: CertificatesGetPrivateKeyErrors;
  certificates_renew: CertificatesRenewErrors;
  certificates_revoke: CertificatesRevokeErrors;
  certificates_search: CertificatesSearchErrors;
  certificateCleanup_get: CertificateCleanupGetErrors;
  certificateCleanup_update: CertificateCleanupUpdateErrors;
  universalAuth_login: UniversalAuthLoginErrors;
  tokens_renew: TokensRenewErrors;
  tokens_revoke: TokensRevokeErrors;
}

/** An access token. */
export interface AccessToken extends Schema<"AccessToken"> {}

/** The access token that a call is about. */
export interface AccessTokenReference extends Schema<"AccessTokenReference"> {}

/** The body of a 400. `error` is `BadRequest`. */
export interface BadRequestBody extends Schema<"BadRequestBody"> {}

/** Whether the certificate may itself issue certificates. */
export interface BasicConstraints extends Schema<"BasicConstraints"> {}

/** What Infisical knows about a certificate. */
export interface Certificate extends Schema<"Certificate"> {}

/** The application that a certificate goes to. */
export interface CertificateAssignment extends Schema<"CertificateAssignment"> {}

/**
 * What a certificate is to contain. In a new request, what is left out comes from the profile, and null
 * stands for none. In a renewal, what is left out stays as it is.
 */
export interface CertificateAttributes extends Schema<"CertificateAttributes"> {}

/** A certificate as PEM. */
export interface CertificateBody extends Schema<"CertificateBody"> {}

/** A certificate with its private key, as PEM. */
export interface CertificateBundle extends Schema<"CertificateBundle"> {}

/** How expired certificates of a project are cleaned up. */
export interface CertificateCleanup extends Schema<"CertificateCleanup"> {}

/** How expired certificates of a project are cleaned up, if that was set up. */
export interface CertificateCleanupResult extends Schema<"CertificateCleanupResult"> {}

/** What is to change about the clean-up. What is left out stays as it is. */
export interface CertificateCleanupUpdate extends Schema<"CertificateCleanupUpdate"> {}

/** A certificate with what it contains. */
export interface CertificateDetails extends Schema<"CertificateDetails"> {}

/** A certificate with what it contains. */
export interface CertificateDetailsResult extends Schema<"CertificateDetailsResult"> {}

/** A certificate to take over. */
export interface CertificateImport extends Schema<"CertificateImport"> {}

/** A page of certificates. */
export interface CertificateList extends Schema<"CertificateList"> {}

/** The metadata of a certificate. */
export interface CertificateMetadata extends Schema<"CertificateMetadata"> {}

/** The private key of a certificate as PEM. */
export type CertificatePrivateKey = Schema<"CertificatePrivateKey">;

/** What is to be different about a renewed certificate. */
export interface CertificateRenewal extends Schema<"CertificateRenewal"> {}

/**
 * A request for a certificate. What belongs to the certificate is null until one is attached. The
 * fields of the subject are those that were asked for.
 */
export interface CertificateRequest extends Schema<"CertificateRequest"> {}

/** What became of a certificate request that was to be cancelled. */
export interface CertificateRequestCancellation extends Schema<"CertificateRequestCancellation"> {}

/** A page of certificate requests. */
export interface CertificateRequestList extends Schema<"CertificateRequestList"> {}

/** Which certificate requests to list, and how. */
export interface CertificateRequestSearch extends Schema<"CertificateRequestSearch"> {}

/**
 * How far a certificate request has come.
 *
 * - `pending_approval`: people have to approve it first.
 * - `pending`: the certificate is being issued.
 * - `pending_validation`: the authority still has to validate the names.
 * - `issued`: the certificate is there.
 * - `failed`: issuing failed or was cancelled; `errorMessage` says why.
 * - `rejected`: an approver refused it.
 *
 * The last three are final.
 */
export type CertificateRequestStatus = Schema<"CertificateRequestStatus">;

/**
 * How far a certificate request has come.
 *
 * - `pending_approval`: people have to approve it first.
 * - `pending`: the certificate is being issued.
 * - `pending_validation`: the authority still has to validate the names.
 * - `issued`: the certificate is there.
 * - `failed`: issuing failed or was cancelled; `errorMessage` says why.
 * - `rejected`: an approver refused it.
 *
 * The last three are final.
 */
export type CertificateRequestStatusInput = Schema<"CertificateRequestStatusInput">;

/** A certificate request in a list. */
export interface CertificateRequestSummary extends Schema<"CertificateRequestSummary"> {}

/** Where a certificate request stands after its names were checked again. */
export interface CertificateRequestValidation extends Schema<"CertificateRequestValidation"> {}

/** A certificate. */
export interface CertificateResult extends Schema<"CertificateResult"> {}

/** The revocation of a certificate. */
export interface CertificateRevocation extends Schema<"CertificateRevocation"> {}

/** Which certificates to list, and how. */
export interface CertificateSearch extends Schema<"CertificateSearch"> {}

/** The state of a certificate. It is `active` until it is revoked or its time is over. */
export type CertificateStatus = Schema<"CertificateStatus">;

/** What is to change about a certificate. */
export interface CertificateUpdate extends Schema<"CertificateUpdate"> {}

/** What the bodies of failures have in common. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/** A purpose of a certificate, as the extended key usage extension of X.509 has it. */
export type ExtendedKeyUsage = Schema<"ExtendedKeyUsage">;

/** The body of a 403. `error` is `PermissionDenied`, `ForbiddenError`, `PermissionBoundaryError` or `TokenError`. */
export interface ForbiddenBody extends Schema<"ForbiddenBody"> {}

/** A certificate that was taken over. */
export interface ImportedCertificate extends Schema<"ImportedCertificate"> {}

/** The body of a 500. `error` is `InternalServerError` or `DatabaseError`. */
export interface InternalErrorBody extends Schema<"InternalErrorBody"> {}

/** A certificate with all that belongs to it. */
export interface IssuedCertificate extends Schema<"IssuedCertificate"> {}

/**
 * The kind of a key: RSA with 2,048, 3,072 or 4,096 bits, ECDSA on one of three curves, or one of the
 * post-quantum algorithms ML-DSA and SLH-DSA, for which a server needs a licence.
 */
export type KeyAlgorithm = Schema<"KeyAlgorithm">;

/** What the key of a certificate may be used for, as the key usage extension of X.509 has it. */
export type KeyUsage = Schema<"KeyUsage">;

/** A certificate in a list. */
export interface ListedCertificate extends Schema<"ListedCertificate"> {}

/** A key with its value. */
export interface MetadataEntry extends Schema<"MetadataEntry"> {}

/** What the metadata has to contain. */
export interface MetadataFilter extends Schema<"MetadataFilter"> {}

/** A request for a certificate. */
export interface NewCertificateRequest extends Schema<"NewCertificateRequest"> {}

/** A key with its value, to be attached. */
export interface NewMetadataEntry extends Schema<"NewMetadataEntry"> {}

/** The body of a 404. `error` is `NotFound`. */
export interface NotFoundBody extends Schema<"NotFoundBody"> {}

/** What was changed about the renewal of a certificate. */
export interface RenewalConfig extends Schema<"RenewalConfig"> {}

/** When a certificate is to be renewed. */
export interface RenewalConfigUpdate extends Schema<"RenewalConfigUpdate"> {}

/**
 * Where the key of a renewed certificate comes from.
 *
 * - `new`: a new key pair is made.
 * - `reuse`: the key pair stays. External authorities do not allow it.
 * - `csr`: the key of the CSR that comes with the request.
 */
export type RenewalKeySource = Schema<"RenewalKeySource">;

/**
 * The successor of a certificate. While an external authority has not issued it, all texts but
 * `certificateRequestId` are empty.
 */
export interface RenewedCertificate extends Schema<"RenewedCertificate"> {}

/** What became of a request for a certificate. */
export interface RequestedCertificate extends Schema<"RequestedCertificate"> {}

/** Why a certificate is revoked. The reasons are those of revocation lists (RFC 5280, section 5.3.1). */
export type RevocationReason = Schema<"RevocationReason">;

/** The end of an access token. */
export interface RevokedAccessToken extends Schema<"RevokedAccessToken"> {}

/** A certificate that was revoked. */
export interface RevokedCertificate extends Schema<"RevokedCertificate"> {}

/** How the authority signs a certificate. It has to go with the kind of the authority's key. */
export type SignatureAlgorithm = Schema<"SignatureAlgorithm">;

/** A name that the certificate is good for. */
export interface SubjectAlternativeName extends Schema<"SubjectAlternativeName"> {}

/** The kind of a subject alternative name. */
export type SubjectAlternativeNameType = Schema<"SubjectAlternativeNameType">;

/** The body of a 401. `error` is `UnauthorizedError`. */
export interface UnauthorizedBody extends Schema<"UnauthorizedBody"> {}

/** The credentials of a machine identity. */
export interface UniversalAuthLogin extends Schema<"UniversalAuthLogin"> {}

/** The body of a 422. `error` is `ValidationFailure`. */
export interface UnprocessableBody extends Schema<"UnprocessableBody"> {}

/** How expired certificates of a project are cleaned up now. */
export interface UpdatedCertificateCleanupResult extends Schema<"UpdatedCertificateCleanupResult"> {}
