// Generated from specs/infisical/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
export interface paths {
    "/api/v1/cert-manager/certificates/certificate-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate request
         * @description Returns a certificate request and, once it is issued, the certificate. Issuing takes its time: call
         *     again until `status` is `issued`, `failed` or `rejected`. A request that failed or was rejected is
         *     still a 200.
         *
         *     The caller needs the permission to read certificates. The private key is null unless the caller may
         *     also read private keys.
         */
        get: operations["certificateRequests_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of a 400. `error` is `BadRequest`. */
        BadRequestBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 400;
            /** @description More about the failure, in a shape that depends on it. Only newer servers send it. */
            details?: unknown | undefined;
        };
        /**
         * @description A request for a certificate. What belongs to the certificate is null until one is attached. The
         *     fields of the subject are those that were asked for.
         */
        CertificateRequest: {
            status: components["schemas"]["CertificateRequestStatus"];
            /** @description The certificate as PEM. */
            certificate: string | null;
            /** @description The identifier of the certificate. */
            certificateId: string | null;
            /**
             * @description The private key of the certificate as PEM. Null as well when the caller may not read private
             *     keys, or when Infisical does not have it because the request came with a CSR.
             */
            privateKey: string | null;
            /** @description The serial number of the certificate. */
            serialNumber: string | null;
            /** @description Why the request failed. */
            errorMessage: string | null;
            /** @description What the request is waiting for. */
            pendingMessage?: (string | null) | undefined;
            /** @description The common name of the subject. */
            commonName?: (string | null) | undefined;
            /** @description The organization of the subject. */
            organization?: (string | null) | undefined;
            /** @description The organizational unit of the subject. */
            organizationalUnit?: (string | null) | undefined;
            /** @description The country of the subject. */
            country?: (string | null) | undefined;
            /** @description The state or province of the subject. */
            state?: (string | null) | undefined;
            /** @description The city of the subject. */
            locality?: (string | null) | undefined;
            /** @description The domain components of the subject. Only newer servers send it. */
            domainComponents?: (string[] | null) | undefined;
            /** @description Whether the certificate may itself issue certificates. */
            basicConstraints?: ({
                /** @description Whether it is the certificate of an authority. */
                isCA: boolean;
                /** @description How many authorities may follow below it. */
                pathLength?: number | undefined;
            } | null) | undefined;
            /** @description Key and value pairs that were attached to the request. */
            metadata?: {
                /** @description The key. */
                key: string;
                /** @description The value. */
                value: string;
            }[] | undefined;
            /**
             * @description The X.509 extensions that the certificate carries beyond the usual ones. Only newer servers
             *     send it. The shape of an entry is not documented.
             */
            customExtensions?: (unknown[] | null) | undefined;
            /**
             * Format: date-time
             * @description When the request was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the request last changed.
             */
            updatedAt: string;
        };
        /**
         * @description How far a certificate request has come.
         *
         *     - `pending_approval`: people have to approve it first.
         *     - `pending`: the certificate is being issued.
         *     - `pending_validation`: the authority still has to validate the names.
         *     - `issued`: the certificate is there.
         *     - `failed`: issuing failed or was cancelled; `errorMessage` says why.
         *     - `rejected`: an approver refused it.
         *
         *     The last three are final.
         */
        CertificateRequestStatus: "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected" | (string & {});
        /** @description What the bodies of failures have in common. */
        ErrorBody: {
            /** @description The identifier of the call, for the server's logs and for support. */
            reqId: string;
            /** @description The status of the answer, repeated. */
            statusCode: number;
            /** @description What went wrong, for people. */
            message: string;
            /** @description The kind of failure, for programs. */
            error: string;
        };
        /** @description The body of a 403. `error` is `PermissionDenied`, `ForbiddenError`, `PermissionBoundaryError` or `TokenError`. */
        ForbiddenBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 403;
            /** @description More about the failure, in a shape that depends on it. Only newer servers send it. */
            details?: unknown | undefined;
        };
        /** @description The body of a 500. `error` is `InternalServerError` or `DatabaseError`. */
        InternalErrorBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 500;
        };
        /** @description The body of a 404. `error` is `NotFound`. */
        NotFoundBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 404;
        };
        /** @description The body of a 401. `error` is `UnauthorizedError`. */
        UnauthorizedBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 401;
        };
        /** @description The body of a 422. `error` is `ValidationFailure`. */
        UnprocessableBody: {
            /** @description The identifier of the call, for the server's logs and for support. */
            reqId: string;
            /**
             * @description The status of the answer, repeated.
             * @enum {number}
             */
            statusCode: 422;
            /** @description What is wrong with the request, as a rule a list with an entry for each fault. */
            message?: unknown | undefined;
            /** @description The kind of failure, for programs. */
            error: string;
        };
    };
    responses: {
        /** @description The request cannot be carried out. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestBody"];
            };
        };
        /** @description The certificate request. */
        CertificateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequest"];
            };
        };
        /** @description The caller is not allowed to do this, or its token is not accepted. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenBody"];
            };
        };
        /** @description The server failed. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalErrorBody"];
            };
        };
        /** @description There is no such certificate request. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundBody"];
            };
        };
        /** @description The call does not say who is calling. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedBody"];
            };
        };
        /** @description The request is malformed. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnprocessableBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The identifier of the certificate request, as returned when the certificate was asked for.
         * @example 8f14e45f-ceea-467f-a2d1-91e5c0a3b7d2
         */
        requestId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    certificateRequests_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the certificate request, as returned when the certificate was asked for.
                 * @example 8f14e45f-ceea-467f-a2d1-91e5c0a3b7d2
                 */
                requestId: components["parameters"]["requestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateRequest"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
}
