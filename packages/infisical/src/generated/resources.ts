// Generated from specs/infisical/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
import type { ApiPromise, CallOptions, Secret } from "@certspec/core";
import type { components, operations } from "./schema.ts";

type Path<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["path"]>;
type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** The secrets that authenticate a client; explicit ones silence the environment. */
export interface Credentials {
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

/** The servers that the spec names, the first by default. */
export type ServerName = "us" | "eu" | "self-hosted";

/** Parameters of `certificateRequests.get`. */
export interface CertificateRequestsGetParams {
  /** The identifier of the certificate request, as returned when the certificate was asked for. */
  requestId: Path<"certificateRequests_get">["requestId"];
}

/** Bodies of the failures of `certificateRequests.get`, by status. */
export interface CertificateRequestsGetErrors {
  /** The request cannot be carried out. */
  400: BadRequestBody;
  /** The call does not say who is calling. */
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

/** The API's resources, as the client holds them. */
export interface Resources {
  readonly certificateRequests: CertificateRequestsResource;
}

/** Requests for certificates and the certificates issued for them. */
export interface CertificateRequestsResource {
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
}

/** Bodies of failures, by operation and status. */
export interface OperationErrors {
  certificateRequests_get: CertificateRequestsGetErrors;
}

/** The body of a 400. `error` is `BadRequest`. */
export interface BadRequestBody extends Schema<"BadRequestBody"> {}

/**
 * A request for a certificate. What belongs to the certificate is null until one is attached. The
 * fields of the subject are those that were asked for.
 */
export interface CertificateRequest extends Schema<"CertificateRequest"> {}

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

/** What the bodies of failures have in common. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/** The body of a 403. `error` is `PermissionDenied`, `ForbiddenError`, `PermissionBoundaryError` or `TokenError`. */
export interface ForbiddenBody extends Schema<"ForbiddenBody"> {}

/** The body of a 500. `error` is `InternalServerError` or `DatabaseError`. */
export interface InternalErrorBody extends Schema<"InternalErrorBody"> {}

/** The body of a 404. `error` is `NotFound`. */
export interface NotFoundBody extends Schema<"NotFoundBody"> {}

/** The body of a 401. `error` is `UnauthorizedError`. */
export interface UnauthorizedBody extends Schema<"UnauthorizedBody"> {}

/** The body of a 422. `error` is `ValidationFailure`. */
export interface UnprocessableBody extends Schema<"UnprocessableBody"> {}
