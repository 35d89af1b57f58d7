// Generated from specs/infisical/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { ApiPromise, CallOptions, PageOptions, PagePromise, Secret, WaitOptions } from "@certspec/core";
import type { components, operations } from "./schema.ts";

type Path<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
/** This operation takes no parameters. */
export type NoParams = Record<string, never>;
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** Credentials. Options take precedence over environment variables. */
export type Credentials = OnlyCredentials<"token"> | OnlyCredentials<"auth">;

/** All credential options. */
export interface CredentialOptions {
  /**
   * An access token of a user, or of a machine identity that logged in with its client ID and secret.
   *
   * @default the environment's `INFISICAL_TOKEN`
   */
  token?: Secret | undefined;
  /**
   * The client ID and secret of a machine identity with universal auth. The client logs in when
   * it needs a token, reuses the token while it is valid, and logs in again before it expires.
   * Three failed logins lock the identity out for five minutes.
   *
   * @default the environment's `INFISICAL_UNIVERSAL_AUTH_CLIENT_ID` and `INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET`
   */
  auth?: { clientId: string; clientSecret: string } | undefined;
}

type OnlyCredentials<Names extends keyof CredentialOptions> = Pick<CredentialOptions, Names> & {
  [Name in Exclude<keyof CredentialOptions, Names>]?: undefined;
};

/** The servers that the spec declares. The first is the default. */
export type ServerName = "us" | "eu" | "self-hosted";

/** Parameters of `certificateRequests.create`. */
export interface CertificateRequestsCreateParams {
  /** The request body. */
  body: NewCertificateRequest;
}

/** Error bodies of `certificateRequests.create`, by status code. */
export interface CertificateRequestsCreateErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** A resource that the request refers to does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificateRequests.search`. */
export interface CertificateRequestsSearchParams {
  /** The request body. */
  body: CertificateRequestSearch;
}

/** Error bodies of `certificateRequests.search`, by status code. */
export interface CertificateRequestsSearchErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** A resource that the request refers to does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificateRequests.get`. */
export interface CertificateRequestsGetParams {
  /** The certificate request ID that `certificateRequests.create` returned. */
  requestId: Path<"certificateRequests_get">["requestId"];
}

/** Error bodies of `certificateRequests.get`, by status code. */
export interface CertificateRequestsGetErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate request does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificateRequests.cancel`. */
export interface CertificateRequestsCancelParams {
  /** The certificate request ID that `certificateRequests.create` returned. */
  requestId: Path<"certificateRequests_cancel">["requestId"];
}

/** Error bodies of `certificateRequests.cancel`, by status code. */
export interface CertificateRequestsCancelErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate request does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificateRequests.triggerValidation`. */
export interface CertificateRequestsTriggerValidationParams {
  /** The certificate request ID that `certificateRequests.create` returned. */
  requestId: Path<"certificateRequests_triggerValidation">["requestId"];
}

/** Error bodies of `certificateRequests.triggerValidation`, by status code. */
export interface CertificateRequestsTriggerValidationErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate request does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.import`. */
export interface CertificatesImportParams {
  /** The request body. */
  body: CertificateImport;
}

/** Error bodies of `certificates.import`, by status code. */
export interface CertificatesImportErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** A resource that the request refers to does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.get`. */
export interface CertificatesGetParams {
  /** The certificate ID. */
  id: Path<"certificates_get">["id"];
}

/** Error bodies of `certificates.get`, by status code. */
export interface CertificatesGetErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.delete`. */
export interface CertificatesDeleteParams {
  /** The certificate ID. */
  id: Path<"certificates_delete">["id"];
}

/** Error bodies of `certificates.delete`, by status code. */
export interface CertificatesDeleteErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.update`. */
export interface CertificatesUpdateParams {
  /** The certificate ID. */
  id: Path<"certificates_update">["id"];
  /** The request body. */
  body: CertificateUpdate;
}

/** Error bodies of `certificates.update`, by status code. */
export interface CertificatesUpdateErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.assign`. */
export interface CertificatesAssignParams {
  /** The certificate ID. */
  id: Path<"certificates_assign">["id"];
  /** The request body. */
  body: CertificateAssignment;
}

/** Error bodies of `certificates.assign`, by status code. */
export interface CertificatesAssignErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.getBundle`. */
export interface CertificatesGetBundleParams {
  /** The certificate ID. */
  id: Path<"certificates_getBundle">["id"];
}

/** Error bodies of `certificates.getBundle`, by status code. */
export interface CertificatesGetBundleErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.getBody`. */
export interface CertificatesGetBodyParams {
  /** The certificate ID. */
  id: Path<"certificates_getBody">["id"];
}

/** Error bodies of `certificates.getBody`, by status code. */
export interface CertificatesGetBodyErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.updateRenewalConfig`. */
export interface CertificatesUpdateRenewalConfigParams {
  /** The certificate ID. */
  id: Path<"certificates_updateRenewalConfig">["id"];
  /** The request body. */
  body: RenewalConfigUpdate;
}

/** Error bodies of `certificates.updateRenewalConfig`, by status code. */
export interface CertificatesUpdateRenewalConfigErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.getPrivateKey`. */
export interface CertificatesGetPrivateKeyParams {
  /** The certificate ID. */
  id: Path<"certificates_getPrivateKey">["id"];
}

/** Error bodies of `certificates.getPrivateKey`, by status code. */
export interface CertificatesGetPrivateKeyErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.renew`. */
export interface CertificatesRenewParams {
  /** The certificate ID. */
  id: Path<"certificates_renew">["id"];
  /** The request body. */
  body?: CertificateRenewal | undefined;
}

/** Error bodies of `certificates.renew`, by status code. */
export interface CertificatesRenewErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.revoke`. */
export interface CertificatesRevokeParams {
  /** The certificate ID. Newer servers also accept the certificate's thumbprint. */
  id: Path<"certificates_revoke">["id"];
  /** The request body. */
  body: CertificateRevocation;
}

/** Error bodies of `certificates.revoke`, by status code. */
export interface CertificatesRevokeErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** The certificate does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificates.search`. */
export interface CertificatesSearchParams {
  /** The project ID. */
  projectId: Path<"certificates_search">["projectId"];
  /** The request body. */
  body: CertificateSearch;
}

/** Error bodies of `certificates.search`, by status code. */
export interface CertificatesSearchErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** A resource that the request refers to does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** The response data. */
export type CertificateCleanupGetData = Exclude<NonNullable<CertificateCleanupResult>["config"], undefined>;

/** Error bodies of `certificateCleanup.get`, by status code. */
export interface CertificateCleanupGetErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** A resource that the request refers to does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `certificateCleanup.update`. */
export interface CertificateCleanupUpdateParams {
  /** The request body. */
  body: CertificateCleanupUpdate;
}

/** Error bodies of `certificateCleanup.update`, by status code. */
export interface CertificateCleanupUpdateErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** A resource that the request refers to does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `universalAuth.login`. */
export interface UniversalAuthLoginParams {
  /** The request body. */
  body: UniversalAuthLogin;
}

/** Error bodies of `universalAuth.login`, by status code. */
export interface UniversalAuthLoginErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** A resource that the request refers to does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `tokens.renew`. */
export interface TokensRenewParams {
  /** The request body. */
  body: AccessTokenReference;
}

/** Error bodies of `tokens.renew`, by status code. */
export interface TokensRenewErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** A resource that the request refers to does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** Parameters of `tokens.revoke`. */
export interface TokensRevokeParams {
  /** The request body. */
  body: AccessTokenReference;
}

/** Error bodies of `tokens.revoke`, by status code. */
export interface TokensRevokeErrors {
  /** The server cannot process the request. */
  400: BadRequestBody;
  /** The request has no credentials, or wrong ones. */
  401: UnauthorizedBody;
  /** The caller is not allowed to do this, or its token was not accepted. */
  403: ForbiddenBody;
  /** A resource that the request refers to does not exist. */
  404: NotFoundBody;
  /** The request is malformed. */
  422: UnprocessableBody;
  /** An internal server error. */
  500: InternalErrorBody;
}

/** The client's resources. */
export interface Resources {
  /** Certificate requests, from submission to issuance. */
  readonly certificateRequests: CertificateRequestsResource;
  /** Certificates in Infisical, with their private keys and lifecycle. */
  readonly certificates: CertificatesResource;
  /** Deletion of expired certificates. */
  readonly certificateCleanup: CertificateCleanupResource;
  /** Machine identities that log in with a client ID and secret. */
  readonly universalAuth: UniversalAuthResource;
  /** Access tokens of machine identities. */
  readonly tokens: TokensResource;
}

/** Certificate requests, from submission to issuance. */
export interface CertificateRequestsResource {
  /**
   * Request a certificate
   *
   * Requests a certificate under a certificate profile. Without a CSR, Infisical generates the key pair;
   * with a CSR, the private key stays with you. If the certificate is issued immediately, the response
   * contains it. Otherwise `certificate` is null: poll `certificateRequests.get` with
   * `certificateRequestId` until the certificate is issued. This is always the case for external
   * certificate authorities and for requests that need approval.
   *
   * Set the validity with `ttl`, or with `notBefore` and `notAfter`, but not both. The call counts
   * towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/create-certificate}
   */
  create(params: CertificateRequestsCreateParams, options?: CallOptions): ApiPromise<RequestedCertificate, CertificateRequestsCreateErrors>;

  /**
   * Search certificate requests
   *
   * Lists the certificate requests that match the filters. Pass a body without filters to list all of
   * them.
   *
   * Requires the permission to read certificates, either in general or, with `applicationId`, for that
   * application. The call counts towards the read limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/search-certificate-requests}
   */
  search(params: CertificateRequestsSearchParams, options?: PageOptions): PagePromise<CertificateRequestSummary, CertificateRequestList, CertificateRequestsSearchErrors>;

  /**
   * Get a certificate request
   *
   * Returns a certificate request and, once issued, its certificate. Issuance can take a while: poll
   * until `status` is `issued`, `failed` or `rejected`. A failed or rejected request is still a 200.
   *
   * Requires the permission to read certificates. The private key is null unless the caller can also
   * read private keys.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/certificate-request}
   */
  get(params: CertificateRequestsGetParams, options?: CallOptions): ApiPromise<CertificateRequest, CertificateRequestsGetErrors>;

  /**
   * Cancel a certificate request
   *
   * Cancels a certificate request that is `pending` or `pending_validation`. Its status becomes
   * `failed`, and `errorMessage` says who cancelled it. A request with any other status is left
   * unchanged, and the response is a 200 with `cancelled: false`.
   *
   * Requires the permission to edit certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/cancel-certificate-request}
   */
  cancel(params: CertificateRequestsCancelParams, options?: CallOptions): ApiPromise<CertificateRequestCancellation, CertificateRequestsCancelErrors>;

  /**
   * Trigger the validation of a certificate request
   *
   * Asks the certificate authority to validate the names of a pending certificate request now instead of
   * at its next scheduled check. The response contains the current status of the request.
   *
   * The call counts towards the write limit. It is not in Infisical's API reference.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/ca/acme-ca}
   */
  triggerValidation(params: CertificateRequestsTriggerValidationParams, options?: CallOptions): ApiPromise<CertificateRequestValidation, CertificateRequestsTriggerValidationErrors>;
}

/** Certificates in Infisical, with their private keys and lifecycle. */
export interface CertificatesResource {
  /**
   * Import a certificate
   *
   * Imports a certificate that was issued elsewhere, so that Infisical lists it and warns before it
   * expires. Its issuer stays in charge of renewal and revocation, unless you pass a profile to renew it
   * with, which only newer servers support.
   *
   * Requires the permission to import certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/import-certificate}
   */
  import(params: CertificatesImportParams, options?: CallOptions): ApiPromise<ImportedCertificate, CertificatesImportErrors>;

  /**
   * Get a certificate
   *
   * Returns the details of a certificate, but not the certificate itself. To get that, use
   * `certificates.getBody` or `certificates.getBundle`.
   *
   * Requires the permission to read certificates.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/read}
   */
  get(params: CertificatesGetParams, options?: CallOptions): ApiPromise<CertificateDetails, CertificatesGetErrors>;

  /**
   * Delete a certificate
   *
   * Deletes a certificate from Infisical and returns its details. This does not revoke it: anyone who
   * has the certificate can keep using it.
   *
   * Requires the permission to delete certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/delete}
   */
  delete(params: CertificatesDeleteParams, options?: CallOptions): ApiPromise<Certificate, CertificatesDeleteErrors>;

  /**
   * Update the metadata of a certificate
   *
   * Replaces the metadata of a certificate and returns it. No other attribute of a certificate can be
   * changed.
   *
   * The call counts towards the write limit. It is not in Infisical's API reference.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/applications/certificates}
   */
  update(params: CertificatesUpdateParams, options?: CallOptions): ApiPromise<CertificateMetadata, CertificatesUpdateErrors>;

  /**
   * Assign a certificate to an application
   *
   * Assigns a certificate to an application. A certificate that already has an application cannot be
   * reassigned.
   *
   * The call counts towards the write limit. It is not in Infisical's API reference.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/applications/certificates}
   */
  assign(params: CertificatesAssignParams, options?: CallOptions): ApiPromise<Certificate, CertificatesAssignErrors>;

  /**
   * Get a certificate with its private key as PEM
   *
   * Returns a certificate, its chain and its private key as PEM. The key is null if Infisical does not
   * have it, because the certificate was issued from a CSR.
   *
   * Requires the permissions to read certificates and to read private keys.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/bundle}
   */
  getBundle(params: CertificatesGetBundleParams, options?: CallOptions): ApiPromise<CertificateBundle, CertificatesGetBundleErrors>;

  /**
   * Get a certificate as PEM
   *
   * Returns a certificate and its chain as PEM, without the private key.
   *
   * Requires the permission to read certificates.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/cert-body}
   */
  getBody(params: CertificatesGetBodyParams, options?: CallOptions): ApiPromise<CertificateBody, CertificatesGetBodyErrors>;

  /**
   * Update the renewal of a certificate
   *
   * Sets how many days before expiry Infisical renews a certificate automatically, or turns automatic
   * renewal off. Pass either `renewBeforeDays` or `enableAutoRenewal: false`. Passing both is an error,
   * and an empty body changes nothing.
   *
   * The call counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/update-config}
   */
  updateRenewalConfig(params: CertificatesUpdateRenewalConfigParams, options?: CallOptions): ApiPromise<RenewalConfig, CertificatesUpdateRenewalConfigErrors>;

  /**
   * Get the private key of a certificate
   *
   * Returns a certificate's private key as PEM. The body is a bare JSON string.
   *
   * Requires the permission to read private keys.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/private-key}
   */
  getPrivateKey(params: CertificatesGetPrivateKeyParams, options?: CallOptions): ApiPromise<CertificatePrivateKey, CertificatesGetPrivateKeyErrors>;

  /**
   * Renew a certificate
   *
   * Issues a successor with the same attributes as the certificate, except for the changes in the body.
   * The profile's defaults do not apply. Without a body, the successor gets a new key pair.
   *
   * A certificate can be renewed only once, only while it is active, and only if it was issued under a
   * profile; after that, renew its successor. The old certificate is not revoked and stays valid until
   * it expires. External certificate authorities issue with a delay: the response's strings are then
   * empty, and `certificateRequests.get` returns the successor once it is issued.
   *
   * Requires the permission to issue certificates from the profile and, to change attributes, the
   * permission to edit certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/renew}
   */
  renew(params: CertificatesRenewParams, options?: CallOptions): ApiPromise<RenewedCertificate, CertificatesRenewErrors>;

  /**
   * Revoke a certificate
   *
   * Revokes a certificate, which adds it to its certificate authority's revocation list. This cannot be
   * undone. The call fails with a 400 if Infisical cannot revoke the certificate: if it was imported
   * without a profile, or if its certificate authority does not support revocation.
   *
   * Requires the permission to delete certificates. The call counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/revoke}
   */
  revoke(params: CertificatesRevokeParams, options?: CallOptions): ApiPromise<RevokedCertificate, CertificatesRevokeErrors>;

  /**
   * Search a project's certificates
   *
   * Lists the project's certificates that match the filters. Pass a body without filters to list all of
   * them.
   *
   * The call counts towards the read limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/certificates/search}
   */
  search(params: CertificatesSearchParams, options?: PageOptions): PagePromise<ListedCertificate, CertificateList, CertificatesSearchErrors>;
}

/** Deletion of expired certificates. */
export interface CertificateCleanupResource {
  /**
   * Get the certificate clean-up settings
   *
   * Returns the project's settings for cleaning up expired certificates, and the result of the last run.
   * Null if clean-up was never set up.
   *
   * Only project administrators can call this.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/settings/certificate-cleanup}
   */
  get(params?: NoParams, options?: CallOptions): ApiPromise<CertificateCleanupGetData, CertificateCleanupGetErrors>;

  /**
   * Update the certificate clean-up settings
   *
   * Sets up or changes the clean-up of the project's expired certificates. A daily run deletes the
   * certificates that have been expired for the configured number of days.
   *
   * Only project administrators can call this. The call counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/documentation/platform/pki/settings/certificate-cleanup}
   */
  update(params: CertificateCleanupUpdateParams, options?: CallOptions): ApiPromise<CertificateCleanup, CertificateCleanupUpdateErrors>;
}

/** Machine identities that log in with a client ID and secret. */
export interface UniversalAuthResource {
  /**
   * Log in as a machine identity
   *
   * Exchanges the client ID and secret of a machine identity for an access token. A client that has
   * `auth` does this for you; call it only to pass the token on to something else.
   *
   * Three failed logins lock the identity out for five minutes, unless configured otherwise. The call
   * needs no token and counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/universal-auth/login}
   */
  login(params: UniversalAuthLoginParams, options?: CallOptions): ApiPromise<AccessToken, UniversalAuthLoginErrors>;
}

/** Access tokens of machine identities. */
export interface TokensResource {
  /**
   * Renew an access token
   *
   * Extends the lifetime of an access token, up to its maximum. The token to renew is in the body, so
   * the call needs no other credentials.
   *
   * The call counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/universal-auth/renew-access-token}
   */
  renew(params: TokensRenewParams, options?: CallOptions): ApiPromise<AccessToken, TokensRenewErrors>;

  /**
   * Revoke an access token
   *
   * Revokes an access token before it expires. The token to revoke is in the body, so the call needs no
   * other credentials.
   *
   * The call counts towards the write limit.
   *
   * @throws ApiError when the API responds with 400, 401, 403, 404, 422, 500.
   * @see {@link https://infisical.com/docs/api-reference/endpoints/universal-auth/revoke-access-token}
   */
  revoke(params: TokensRevokeParams, options?: CallOptions): ApiPromise<RevokedAccessToken, TokensRevokeErrors>;
}

/** Polls a resource until it reaches a final state; see `waitFor`. */
export interface WaitFor {
  /**
   * Polls `certificateRequests.get` until `status` is `issued`, or a state in `until`.
   *
   * @throws StateError when it reaches another final state, such as `failed`, `rejected`.
   */
  <const State extends "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected" = "issued">(
    resource: Pick<CertificateRequestsResource, "get">,
    params: CertificateRequestsGetParams,
    options?: WaitOptions<State, "status">,
  ): Promise<CertificateRequest & { status: State }>;
}

/** Error bodies, by operation and status code. */
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

/** The access token to renew or revoke. */
export interface AccessTokenReference extends Schema<"AccessTokenReference"> {}

/** The body of a 400. `error` is `BadRequest`. */
export interface BadRequestBody extends Schema<"BadRequestBody"> {}

/** The basic constraints of the certificate. */
export interface BasicConstraints extends Schema<"BasicConstraints"> {}

/** The details of a certificate. */
export interface Certificate extends Schema<"Certificate"> {}

/** The application to assign a certificate to. */
export interface CertificateAssignment extends Schema<"CertificateAssignment"> {}

/**
 * The attributes of a certificate. In a new request, omitted attributes come from the profile, and
 * null means none. In a renewal, omitted attributes keep their value.
 */
export interface CertificateAttributes extends Schema<"CertificateAttributes"> {}

/** A certificate as PEM. */
export interface CertificateBody extends Schema<"CertificateBody"> {}

/** A certificate with its private key, as PEM. */
export interface CertificateBundle extends Schema<"CertificateBundle"> {}

/** A project's settings for cleaning up expired certificates. */
export interface CertificateCleanup extends Schema<"CertificateCleanup"> {}

/** A project's settings for cleaning up expired certificates, if it has any. */
export interface CertificateCleanupResult extends Schema<"CertificateCleanupResult"> {}

/** Changes to the clean-up settings. Omitted fields keep their value. */
export interface CertificateCleanupUpdate extends Schema<"CertificateCleanupUpdate"> {}

/** A certificate with its contents. */
export interface CertificateDetails extends Schema<"CertificateDetails"> {}

/** A certificate with its contents. */
export interface CertificateDetailsResult extends Schema<"CertificateDetailsResult"> {}

/** A certificate to import. */
export interface CertificateImport extends Schema<"CertificateImport"> {}

/** A page of certificates. */
export interface CertificateList extends Schema<"CertificateList"> {}

/** A certificate's metadata. */
export interface CertificateMetadata extends Schema<"CertificateMetadata"> {}

/** A certificate's private key as PEM. */
export type CertificatePrivateKey = Schema<"CertificatePrivateKey">;

/** Changes for a renewed certificate. */
export interface CertificateRenewal extends Schema<"CertificateRenewal"> {}

/**
 * A certificate request. Fields of the certificate are null until it is issued. Subject fields are
 * those of the request.
 */
export interface CertificateRequest extends Schema<"CertificateRequest"> {}

/** The result of cancelling a certificate request. */
export interface CertificateRequestCancellation extends Schema<"CertificateRequestCancellation"> {}

/** A page of certificate requests. */
export interface CertificateRequestList extends Schema<"CertificateRequestList"> {}

/** Filters, sort order and page of a certificate request search. */
export interface CertificateRequestSearch extends Schema<"CertificateRequestSearch"> {}

/**
 * The status of a certificate request.
 *
 * - `pending_approval`: the request needs approval.
 * - `pending`: the certificate is being issued.
 * - `pending_validation`: the certificate authority still has to validate the names.
 * - `issued`: the certificate is issued.
 * - `failed`: issuance failed or was cancelled; `errorMessage` says why.
 * - `rejected`: an approver rejected the request.
 *
 * The last three are final.
 */
export type CertificateRequestStatus = Schema<"CertificateRequestStatus">;

/**
 * The status of a certificate request.
 *
 * - `pending_approval`: the request needs approval.
 * - `pending`: the certificate is being issued.
 * - `pending_validation`: the certificate authority still has to validate the names.
 * - `issued`: the certificate is issued.
 * - `failed`: issuance failed or was cancelled; `errorMessage` says why.
 * - `rejected`: an approver rejected the request.
 *
 * The last three are final.
 */
export type CertificateRequestStatusInput = Schema<"CertificateRequestStatusInput">;

/** A certificate request in a list. */
export interface CertificateRequestSummary extends Schema<"CertificateRequestSummary"> {}

/** The status of a certificate request after a new validation. */
export interface CertificateRequestValidation extends Schema<"CertificateRequestValidation"> {}

/** A certificate. */
export interface CertificateResult extends Schema<"CertificateResult"> {}

/** The revocation of a certificate. */
export interface CertificateRevocation extends Schema<"CertificateRevocation"> {}

/** Filters, sort order and page of a certificate search. */
export interface CertificateSearch extends Schema<"CertificateSearch"> {}

/** The status of a certificate. It is `active` until the certificate is revoked or expires. */
export type CertificateStatus = Schema<"CertificateStatus">;

/** Changes to a certificate. */
export interface CertificateUpdate extends Schema<"CertificateUpdate"> {}

/** Fields that all error bodies share. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/** A purpose of a certificate, from the X.509 extended key usage extension. */
export type ExtendedKeyUsage = Schema<"ExtendedKeyUsage">;

/** The body of a 403. `error` is `PermissionDenied`, `ForbiddenError`, `PermissionBoundaryError` or `TokenError`. */
export interface ForbiddenBody extends Schema<"ForbiddenBody"> {}

/** An imported certificate. */
export interface ImportedCertificate extends Schema<"ImportedCertificate"> {}

/** The body of a 500. `error` is `InternalServerError` or `DatabaseError`. */
export interface InternalErrorBody extends Schema<"InternalErrorBody"> {}

/** A certificate with its chain, serial number and private key. */
export interface IssuedCertificate extends Schema<"IssuedCertificate"> {}

/**
 * A key algorithm: RSA with 2,048, 3,072 or 4,096 bits, ECDSA on one of three curves, or one of the
 * post-quantum algorithms ML-DSA and SLH-DSA, which require a server license.
 */
export type KeyAlgorithm = Schema<"KeyAlgorithm">;

/** A use of a certificate's key, from the X.509 key usage extension. */
export type KeyUsage = Schema<"KeyUsage">;

/** A certificate in a list. */
export interface ListedCertificate extends Schema<"ListedCertificate"> {}

/** A key-value pair. */
export interface MetadataEntry extends Schema<"MetadataEntry"> {}

/** A metadata filter. */
export interface MetadataFilter extends Schema<"MetadataFilter"> {}

/** A certificate request. */
export interface NewCertificateRequest extends Schema<"NewCertificateRequest"> {}

/** A key-value pair to attach. */
export interface NewMetadataEntry extends Schema<"NewMetadataEntry"> {}

/** The body of a 404. `error` is `NotFound`. */
export interface NotFoundBody extends Schema<"NotFoundBody"> {}

/** The changes to a certificate's renewal. */
export interface RenewalConfig extends Schema<"RenewalConfig"> {}

/** The renewal settings of a certificate. */
export interface RenewalConfigUpdate extends Schema<"RenewalConfigUpdate"> {}

/**
 * The source of a renewed certificate's key.
 *
 * - `new`: a new key pair.
 * - `reuse`: the existing key pair. External certificate authorities do not allow it.
 * - `csr`: the key of the CSR in the request.
 */
export type RenewalKeySource = Schema<"RenewalKeySource">;

/**
 * A certificate's successor. Until an external certificate authority has issued it, all strings except
 * `certificateRequestId` are empty.
 */
export interface RenewedCertificate extends Schema<"RenewedCertificate"> {}

/** The result of a certificate request. */
export interface RequestedCertificate extends Schema<"RequestedCertificate"> {}

/** Why a certificate is revoked, as a CRL reason (RFC 5280, section 5.3.1). */
export type RevocationReason = Schema<"RevocationReason">;

/** Confirmation that an access token was revoked. */
export interface RevokedAccessToken extends Schema<"RevokedAccessToken"> {}

/** A revoked certificate. */
export interface RevokedCertificate extends Schema<"RevokedCertificate"> {}

/** The signature algorithm. It must match the type of the certificate authority's key. */
export type SignatureAlgorithm = Schema<"SignatureAlgorithm">;

/** A subject alternative name of a certificate. */
export interface SubjectAlternativeName extends Schema<"SubjectAlternativeName"> {}

/** The type of a subject alternative name. */
export type SubjectAlternativeNameType = Schema<"SubjectAlternativeNameType">;

/** The body of a 401. `error` is `UnauthorizedError`. */
export interface UnauthorizedBody extends Schema<"UnauthorizedBody"> {}

/** The credentials of a machine identity. */
export interface UniversalAuthLogin extends Schema<"UniversalAuthLogin"> {}

/** The body of a 422. `error` is `ValidationFailure`. */
export interface UnprocessableBody extends Schema<"UnprocessableBody"> {}

/** A project's updated settings for cleaning up expired certificates. */
export interface UpdatedCertificateCleanupResult extends Schema<"UpdatedCertificateCleanupResult"> {}
