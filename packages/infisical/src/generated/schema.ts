// Generated from specs/infisical/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
export interface paths {
    "/api/v1/cert-manager/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
         */
        post: operations["certificateRequests_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/certificate-requests/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search certificate requests
         *
         * Lists the certificate requests that match the filters. Pass a body without filters to list all of
         * them.
         *
         * Requires the permission to read certificates, either in general or, with `applicationId`, for that
         * application. The call counts towards the read limit.
         */
        post: operations["certificateRequests_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/certificate-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate request
         *
         * Returns a certificate request and, once issued, its certificate. Issuance can take a while: poll
         * until `status` is `issued`, `failed` or `rejected`. A failed or rejected request is still a 200.
         *
         * Requires the permission to read certificates. The private key is null unless the caller can also
         * read private keys.
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
    "/api/v1/cert-manager/certificates/certificate-requests/{requestId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a certificate request
         *
         * Cancels a certificate request that is `pending` or `pending_validation`. Its status becomes
         * `failed`, and `errorMessage` says who cancelled it. A request with any other status is left
         * unchanged, and the response is a 200 with `cancelled: false`.
         *
         * Requires the permission to edit certificates. The call counts towards the write limit.
         */
        post: operations["certificateRequests_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/certificate-requests/{requestId}/trigger-validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trigger the validation of a certificate request
         *
         * Asks the certificate authority to validate the names of a pending certificate request now instead of
         * at its next scheduled check. The response contains the current status of the request.
         *
         * The call counts towards the write limit. It is not in Infisical's API reference.
         */
        post: operations["certificateRequests_triggerValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/import-certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a certificate
         *
         * Imports a certificate that was issued elsewhere, so that Infisical lists it and warns before it
         * expires. Its issuer stays in charge of renewal and revocation, unless you pass a profile to renew it
         * with, which only newer servers support.
         *
         * Requires the permission to import certificates. The call counts towards the write limit.
         */
        post: operations["certificates_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate
         *
         * Returns the details of a certificate, but not the certificate itself. To get that, use
         * `certificates.getBody` or `certificates.getBundle`.
         *
         * Requires the permission to read certificates.
         */
        get: operations["certificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate
         *
         * Deletes a certificate from Infisical and returns its details. This does not revoke it: anyone who
         * has the certificate can keep using it.
         *
         * Requires the permission to delete certificates. The call counts towards the write limit.
         */
        delete: operations["certificates_delete"];
        options?: never;
        head?: never;
        /**
         * Update the metadata of a certificate
         *
         * Replaces the metadata of a certificate and returns it. No other attribute of a certificate can be
         * changed.
         *
         * The call counts towards the write limit. It is not in Infisical's API reference.
         */
        patch: operations["certificates_update"];
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a certificate to an application
         *
         * Assigns a certificate to an application. A certificate that already has an application cannot be
         * reassigned.
         *
         * The call counts towards the write limit. It is not in Infisical's API reference.
         */
        post: operations["certificates_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate with its private key as PEM
         *
         * Returns a certificate, its chain and its private key as PEM. The key is null if Infisical does not
         * have it, because the certificate was issued from a CSR.
         *
         * Requires the permissions to read certificates and to read private keys.
         */
        get: operations["certificates_getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate as PEM
         *
         * Returns a certificate and its chain as PEM, without the private key.
         *
         * Requires the permission to read certificates.
         */
        get: operations["certificates_getBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/{id}/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the renewal of a certificate
         *
         * Sets how many days before expiry Infisical renews a certificate automatically, or turns automatic
         * renewal off. Pass either `renewBeforeDays` or `enableAutoRenewal: false`. Passing both is an error,
         * and an empty body changes nothing.
         *
         * The call counts towards the write limit.
         */
        patch: operations["certificates_updateRenewalConfig"];
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/{id}/private-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the private key of a certificate
         *
         * Returns a certificate's private key as PEM. The body is a bare JSON string.
         *
         * Requires the permission to read private keys.
         */
        get: operations["certificates_getPrivateKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
         */
        post: operations["certificates_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a certificate
         *
         * Revokes a certificate, which adds it to its certificate authority's revocation list. This cannot be
         * undone. The call fails with a 400 if Infisical cannot revoke the certificate: if it was imported
         * without a profile, or if its certificate authority does not support revocation.
         *
         * Requires the permission to delete certificates. The call counts towards the write limit.
         */
        post: operations["certificates_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/certificates/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search a project's certificates
         *
         * Lists the project's certificates that match the filters. Pass a body without filters to list all of
         * them.
         *
         * The call counts towards the read limit.
         */
        post: operations["certificates_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cert-manager/certificate-cleanup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the certificate clean-up settings
         *
         * Returns the project's settings for cleaning up expired certificates, and the result of the last run.
         * Null if clean-up was never set up.
         *
         * Only project administrators can call this.
         */
        get: operations["certificateCleanup_get"];
        /**
         * Update the certificate clean-up settings
         *
         * Sets up or changes the clean-up of the project's expired certificates. A daily run deletes the
         * certificates that have been expired for the configured number of days.
         *
         * Only project administrators can call this. The call counts towards the write limit.
         */
        put: operations["certificateCleanup_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/universal-auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in as a machine identity
         *
         * Exchanges the client ID and secret of a machine identity for an access token. A client that has
         * `auth` does this for you; call it only to pass the token on to something else.
         *
         * Three failed logins lock the identity out for five minutes, unless configured otherwise. The call
         * needs no token and counts towards the write limit.
         */
        post: operations["universalAuth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew an access token
         *
         * Extends the lifetime of an access token, up to its maximum. The token to renew is in the body, so
         * the call needs no other credentials.
         *
         * The call counts towards the write limit.
         */
        post: operations["tokens_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/token/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an access token
         *
         * Revokes an access token before it expires. The token to revoke is in the body, so the call needs no
         * other credentials.
         *
         * The call counts towards the write limit.
         */
        post: operations["tokens_revoke"];
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
        /** An access token. */
        AccessToken: {
            /** The access token. */
            accessToken: string;
            /** Lifetime in seconds. */
            expiresIn: number;
            /** Maximum lifetime in seconds, including renewals. */
            accessTokenMaxTTL: number;
            /**
             * The token type, for the `Authorization` header.
             *
             * @enum {string}
             */
            tokenType: "Bearer";
        };
        /** The access token to renew or revoke. */
        AccessTokenReference: {
            /** The access token. */
            accessToken: string;
        };
        /** The body of a 400. `error` is `BadRequest`. */
        BadRequestBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 400;
            /** Details of the error. The shape depends on the error. Only newer servers send this field. */
            details?: unknown | undefined;
        };
        /** The basic constraints of the certificate. */
        BasicConstraints: {
            /** Whether this is a CA certificate. */
            isCA: boolean;
            /** Maximum number of intermediate CAs below this one. */
            pathLength?: number | undefined;
        };
        /** The details of a certificate. */
        Certificate: {
            /**
             * The certificate ID.
             *
             * Format: uuid
             */
            id: string;
            /**
             * Time at which the certificate was added to Infisical.
             *
             * Format: date-time
             */
            createdAt: string;
            /**
             * Time of the last change.
             *
             * Format: date-time
             */
            updatedAt: string;
            /**
             * The certificate authority's ID.
             *
             * Format: uuid
             */
            caId?: (string | null) | undefined;
            /** The status of a certificate. It is `active` until the certificate is revoked or expires. */
            status: components["schemas"]["CertificateStatus"];
            /** The serial number. */
            serialNumber: string;
            /** A human-readable name for the certificate. */
            friendlyName: string;
            /** The common name of the subject. */
            commonName: string;
            /**
             * Start of the certificate's validity.
             *
             * Format: date-time
             */
            notBefore: string;
            /**
             * End of the certificate's validity.
             *
             * Format: date-time
             */
            notAfter: string;
            /**
             * Time at which the certificate was revoked.
             *
             * Format: date-time
             */
            revokedAt?: (string | null) | undefined;
            /** The revocation reason as a CRL reason code (RFC 5280, section 5.3.1). */
            revocationReason?: (number | null) | undefined;
            /** The subject alternative names, comma-separated. */
            altNames?: (string | null) | undefined;
            /**
             * The ID of the certificate authority's own certificate.
             *
             * Format: uuid
             */
            caCertId?: (string | null) | undefined;
            /**
             * The certificate template's ID.
             *
             * Format: uuid
             */
            certificateTemplateId?: (string | null) | undefined;
            /** The key usages, in the spelling of `digitalSignature`. */
            keyUsages?: (string[] | null) | undefined;
            /** The extended key usages, in the spelling of `serverAuth`. */
            extendedKeyUsages?: (string[] | null) | undefined;
            /**
             * The subscriber's ID.
             *
             * Format: uuid
             */
            pkiSubscriberId?: (string | null) | undefined;
            /**
             * The certificate profile's ID.
             *
             * Format: uuid
             */
            profileId?: (string | null) | undefined;
            /** Number of days before expiry at which Infisical renews the certificate. Null if it does not. */
            renewBeforeDays?: (number | null) | undefined;
            /**
             * The ID of the certificate that this one was renewed from.
             *
             * Format: uuid
             */
            renewedFromCertificateId?: (string | null) | undefined;
            /**
             * The ID of the certificate that this one was renewed by.
             *
             * Format: uuid
             */
            renewedByCertificateId?: (string | null) | undefined;
            /** Why the last renewal failed. */
            renewalError?: (string | null) | undefined;
            /** The key algorithm, in the spelling of `KeyAlgorithm`. */
            keyAlgorithm?: (string | null) | undefined;
            /** The signature algorithm, in the spelling of `SignatureAlgorithm`. */
            signatureAlgorithm?: (string | null) | undefined;
            /** The organization of the subject. */
            subjectOrganization?: (string | null) | undefined;
            /** The organizational unit of the subject. */
            subjectOrganizationalUnit?: (string | null) | undefined;
            /** The country of the subject. */
            subjectCountry?: (string | null) | undefined;
            /** The state or province of the subject. */
            subjectState?: (string | null) | undefined;
            /** The city of the subject. */
            subjectLocality?: (string | null) | undefined;
            /** The SHA-256 fingerprint. */
            fingerprintSha256?: (string | null) | undefined;
            /** The SHA-1 fingerprint. */
            fingerprintSha1?: (string | null) | undefined;
            /** Whether this is a CA certificate. */
            isCA?: (boolean | null) | undefined;
            /** Maximum number of intermediate CAs below this one. */
            pathLength?: (number | null) | undefined;
            /** How the certificate got into Infisical. */
            source?: (string | null) | undefined;
            /** Metadata from the discovery of the certificate. Its shape is not documented. */
            discoveryMetadata?: unknown | undefined;
            /**
             * Metadata that links the certificate to an external certificate authority. Its shape depends on
             * the authority.
             */
            externalMetadata?: unknown | undefined;
            /**
             * The ID of the application that the certificate is assigned to.
             *
             * Format: uuid
             */
            applicationId?: (string | null) | undefined;
        };
        /** The application to assign a certificate to. */
        CertificateAssignment: {
            /**
             * The application ID.
             *
             * Format: uuid
             */
            applicationId: string;
        };
        /**
         * The attributes of a certificate. In a new request, omitted attributes come from the profile, and
         * null means none. In a renewal, omitted attributes keep their value.
         */
        CertificateAttributes: {
            /**
             * The common name of the subject.
             *
             * @minLength 1
             * @maxLength 255
             */
            commonName?: (string | null) | undefined;
            /**
             * The organization of the subject.
             *
             * @minLength 1
             * @maxLength 255
             */
            organization?: (string | null) | undefined;
            /**
             * The organizational unit of the subject.
             *
             * @minLength 1
             * @maxLength 255
             */
            organizationalUnit?: (string | null) | undefined;
            /**
             * The country of the subject.
             *
             * @minLength 1
             * @maxLength 255
             */
            country?: (string | null) | undefined;
            /**
             * The state or province of the subject.
             *
             * @minLength 1
             * @maxLength 255
             */
            state?: (string | null) | undefined;
            /**
             * The city of the subject.
             *
             * @minLength 1
             * @maxLength 255
             */
            locality?: (string | null) | undefined;
            /** The domain components of the subject. Only newer servers accept this field. */
            domainComponents?: (string[] | null) | undefined;
            /** The key usages. */
            keyUsages?: components["schemas"]["KeyUsage"][] | undefined;
            /** The extended key usages. */
            extendedKeyUsages?: components["schemas"]["ExtendedKeyUsage"][] | undefined;
            /** The subject alternative names. */
            altNames?: components["schemas"]["SubjectAlternativeName"][] | undefined;
            /** The signature algorithm. It must match the type of the certificate authority's key. */
            signatureAlgorithm?: components["schemas"]["SignatureAlgorithm"] | undefined;
            /**
             * A key algorithm: RSA with 2,048, 3,072 or 4,096 bits, ECDSA on one of three curves, or one of the
             * post-quantum algorithms ML-DSA and SLH-DSA, which require a server license.
             */
            keyAlgorithm?: components["schemas"]["KeyAlgorithm"] | undefined;
            /** The validity period, such as `12h`, `90d` or `1y`. */
            ttl?: string | undefined;
            /** The basic constraints of the certificate. */
            basicConstraints?: {
                /** Whether to issue a CA certificate. */
                isCA: boolean;
                /**
                 * Maximum number of intermediate CAs below this one.
                 *
                 * @minimum 0
                 */
                pathLength?: number | undefined;
            } | undefined;
            /**
             * Additional X.509 extensions. They cannot be combined with a CSR. Only newer servers accept this
             * field.
             */
            customExtensions?: {
                /** The extension's object identifier. */
                oid: string;
                /** The value of the extension. */
                value?: string | undefined;
                /**
                 * Whether the extension is critical: software that does not know it must reject the
                 * certificate.
                 */
                critical?: boolean | undefined;
            }[] | undefined;
        };
        /** A certificate as PEM. */
        CertificateBody: {
            /** The certificate as PEM. */
            certificate: string;
            /** The certificate chain from the issuing certificate authority to the root, as PEM. */
            certificateChain: string | null;
            /** The certificate's serial number. */
            serialNumber: string;
        };
        /** A certificate with its private key, as PEM. */
        CertificateBundle: {
            /** The certificate as PEM. */
            certificate: string;
            /** The certificate chain from the issuing certificate authority to the root, as PEM. */
            certificateChain: string | null;
            /** The private key as PEM. Null if Infisical does not have it. */
            privateKey: string | null;
            /** The certificate's serial number. */
            serialNumber: string;
        };
        /** A project's settings for cleaning up expired certificates. */
        CertificateCleanup: {
            /**
             * Whether clean-up is enabled.
             *
             * @default false
             */
            isEnabled?: boolean | undefined;
            /**
             * Number of days after expiry at which a certificate is deleted.
             *
             * @default 3
             */
            postExpiryRetentionDays?: number | undefined;
            /**
             * Whether to keep certificates that are synced to other services.
             *
             * @default true
             */
            skipCertsWithActiveSyncs?: boolean | undefined;
            /** The result of the last run. The values are not documented. */
            lastRunStatus?: (string | null) | undefined;
            /**
             * Time of the last run.
             *
             * Format: date-time
             */
            lastRunAt?: (string | null) | undefined;
            /**
             * Number of certificates that the last run deleted.
             *
             * @default 0
             */
            lastRunCertsDeleted?: number | undefined;
            /** A human-readable message about the last run. */
            lastRunMessage?: (string | null) | undefined;
            /**
             * Time at which clean-up was set up.
             *
             * Format: date-time
             */
            createdAt: string;
            /**
             * Time at which the settings last changed.
             *
             * Format: date-time
             */
            updatedAt: string;
        };
        /** A project's settings for cleaning up expired certificates, if it has any. */
        CertificateCleanupResult: {
            /** The clean-up settings. Null if clean-up was never set up. */
            config: components["schemas"]["CertificateCleanup"] | null;
        };
        /** Changes to the clean-up settings. Omitted fields keep their value. */
        CertificateCleanupUpdate: {
            /** Whether clean-up is enabled. Initially false. */
            isEnabled?: boolean | undefined;
            /**
             * Number of days after expiry at which a certificate is deleted. Initially 3.
             *
             * @minimum 1
             * @maximum 30
             */
            postExpiryRetentionDays?: number | undefined;
            /** Whether to keep certificates that are synced to other services. Initially true. */
            skipCertsWithActiveSyncs?: boolean | undefined;
        };
        /** A certificate with its contents. */
        CertificateDetails: components["schemas"]["Certificate"] & {
            /** The subject. */
            subject?: {
                /** The common name. */
                commonName?: string | undefined;
                /** The organization. */
                organization?: string | undefined;
                /** The organizational unit. */
                organizationalUnit?: string | undefined;
                /** The country. */
                country?: string | undefined;
                /** The state or province. */
                state?: string | undefined;
                /** The city. */
                locality?: string | undefined;
                /** The domain components. Only newer servers send this field. */
                domainComponents?: string[] | undefined;
            } | undefined;
            /** The fingerprints. */
            fingerprints?: {
                /** The SHA-256 fingerprint. */
                sha256: string;
                /** The SHA-1 fingerprint. */
                sha1?: string | undefined;
            } | undefined;
            /** The basic constraints of the certificate. */
            basicConstraints?: components["schemas"]["BasicConstraints"] | undefined;
            /** The certificate authority's name. */
            caName?: (string | null) | undefined;
            /** Whether the certificate authority is internal to Infisical or external. */
            caType?: ("internal" | "external" | (string & {}) | null) | undefined;
            /** The certificate profile's name. */
            profileName?: (string | null) | undefined;
            /** The application's name. */
            applicationName?: (string | null) | undefined;
            /** Whether Infisical has the private key. Only newer servers send this field. */
            hasPrivateKey?: boolean | undefined;
            /**
             * The ID of the latest successor. Only newer servers send this field.
             *
             * Format: uuid
             */
            latestRenewalCertificateId?: (string | null) | undefined;
            /** Key-value pairs attached to the certificate. */
            metadata?: components["schemas"]["MetadataEntry"][] | undefined;
        };
        /** A certificate with its contents. */
        CertificateDetailsResult: {
            /** A certificate with its contents. */
            certificate: components["schemas"]["CertificateDetails"];
        };
        /** A certificate to import. */
        CertificateImport: {
            /**
             * The certificate as PEM.
             *
             * @minLength 1
             */
            certificatePem: string;
            /**
             * The private key as PEM.
             *
             * @minLength 1
             */
            privateKeyPem?: string | undefined;
            /**
             * The certificate chain from the issuing certificate authority to the root, as PEM.
             *
             * @minLength 1
             */
            chainPem?: string | undefined;
            /** A human-readable name for the certificate. */
            friendlyName?: string | undefined;
            /** The ID of the certificate collection to import into. */
            pkiCollectionId?: string | undefined;
            /**
             * The ID of the application to assign the certificate to.
             *
             * Format: uuid
             */
            applicationId?: string | undefined;
            /**
             * The ID of the profile for renewing the certificate. Only newer servers accept this field.
             *
             * Format: uuid
             */
            profileId?: string | undefined;
            /**
             * Metadata that links the certificate to the external certificate authority that issued it. Its
             * shape depends on the authority and is not documented. Only newer servers accept this field.
             */
            externalMetadata?: Record<string, unknown> | undefined;
        };
        /** A page of certificates. */
        CertificateList: {
            /** The certificates on this page. */
            certificates: components["schemas"]["ListedCertificate"][];
            /** Number of matching certificates on all pages. */
            totalCount: number;
        };
        /** A certificate's metadata. */
        CertificateMetadata: {
            /** Key-value pairs attached to the certificate. */
            metadata: components["schemas"]["MetadataEntry"][];
        };
        /** A certificate's private key as PEM. */
        CertificatePrivateKey: string;
        /** Changes for a renewed certificate. */
        CertificateRenewal: {
            /**
             * Whether to exclude the root from the returned chain. Servers also accept a string.
             *
             * @default false
             */
            removeRootsFromChain?: (boolean | string) | undefined;
            /** The source of the successor's key, a new key pair by default. Only newer servers accept this field. */
            renewalKeySource?: components["schemas"]["RenewalKeySource"] | undefined;
            /**
             * A certificate signing request as PEM, for `renewalKeySource: csr`. All attributes except `ttl`
             * and `basicConstraints` then come from the CSR. Only newer servers accept this field.
             *
             * @minLength 1
             * @maxLength 4096
             */
            csr?: string | undefined;
            /** Attributes to change. Only newer servers accept this field. */
            attributes?: components["schemas"]["CertificateAttributes"] | undefined;
        };
        /**
         * A certificate request. Fields of the certificate are null until it is issued. Subject fields are
         * those of the request.
         */
        CertificateRequest: {
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
            status: components["schemas"]["CertificateRequestStatus"];
            /** The certificate as PEM. */
            certificate: string | null;
            /** The certificate ID. */
            certificateId: string | null;
            /**
             * The certificate's private key as PEM. Also null if the caller cannot read private keys, or if
             * Infisical does not have the key because the request had a CSR.
             */
            privateKey: string | null;
            /** The certificate's serial number. */
            serialNumber: string | null;
            /** Why the request failed. */
            errorMessage: string | null;
            /** The external step that the request is waiting for. */
            pendingMessage?: (string | null) | undefined;
            /** The common name of the subject. */
            commonName?: (string | null) | undefined;
            /** The organization of the subject. */
            organization?: (string | null) | undefined;
            /** The organizational unit of the subject. */
            organizationalUnit?: (string | null) | undefined;
            /** The country of the subject. */
            country?: (string | null) | undefined;
            /** The state or province of the subject. */
            state?: (string | null) | undefined;
            /** The city of the subject. */
            locality?: (string | null) | undefined;
            /** The domain components of the subject. Only newer servers send this field. */
            domainComponents?: (string[] | null) | undefined;
            /** The basic constraints of the certificate. */
            basicConstraints?: (components["schemas"]["BasicConstraints"] | null) | undefined;
            /** Key-value pairs attached to the request. */
            metadata?: components["schemas"]["MetadataEntry"][] | undefined;
            /**
             * Additional X.509 extensions of the certificate. Only newer servers send this field. The shape of
             * an entry is not documented.
             */
            customExtensions?: (unknown[] | null) | undefined;
            /**
             * Time at which the request was created.
             *
             * Format: date-time
             */
            createdAt: string;
            /**
             * Time of the last change to the request.
             *
             * Format: date-time
             */
            updatedAt: string;
        };
        /** The result of cancelling a certificate request. */
        CertificateRequestCancellation: {
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
            status: components["schemas"]["CertificateRequestStatus"];
            /** Whether this call cancelled the request. */
            cancelled: boolean;
            /** Why the request failed or, if it was cancelled, who cancelled it. */
            errorMessage: string | null;
        };
        /** A page of certificate requests. */
        CertificateRequestList: {
            /** The certificate requests on this page. */
            certificateRequests: components["schemas"]["CertificateRequestSummary"][];
            /** Number of matching requests on all pages. */
            totalCount: number;
        };
        /** Filters, sort order and page of a certificate request search. */
        CertificateRequestSearch: {
            /**
             * Number of requests to skip.
             *
             * @minimum 0
             * @default 0
             */
            offset?: number | undefined;
            /**
             * Maximum number of requests to return.
             *
             * @minimum 1
             * @maximum 100
             * @default 20
             */
            limit?: number | undefined;
            /** Text to search for. */
            search?: string | undefined;
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
            status?: components["schemas"]["CertificateRequestStatusInput"] | undefined;
            /**
             * Only return requests created at or after this time.
             *
             * Format: date-time
             */
            fromDate?: string | undefined;
            /**
             * Only return requests created at or before this time.
             *
             * Format: date-time
             */
            toDate?: string | undefined;
            /** Only return requests under these profiles. */
            profileIds?: string[] | undefined;
            /**
             * Only return requests under profiles of this application.
             *
             * Format: uuid
             */
            applicationId?: string | undefined;
            /** The field to sort by. The sortable fields are not documented. */
            sortBy?: string | undefined;
            /**
             * The sort direction.
             *
             * @enum {string}
             */
            sortOrder?: ("asc" | "desc") | undefined;
            /** Only return requests with this metadata. */
            metadata?: components["schemas"]["MetadataFilter"][] | undefined;
        };
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
        CertificateRequestStatus: "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected" | (string & {});
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
         *
         * @enum {string}
         */
        CertificateRequestStatusInput: "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected";
        /** A certificate request in a list. */
        CertificateRequestSummary: {
            /** The certificate request ID. */
            id: string;
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
            status: components["schemas"]["CertificateRequestStatus"];
            /** The common name of the subject. */
            commonName: string | null;
            /** The subject alternative names, comma-separated. */
            altNames: string | null;
            /** The certificate profile's ID. */
            profileId: string | null;
            /** The certificate profile's name. */
            profileName: string | null;
            /** The certificate authority's ID. */
            caId: string | null;
            /** The certificate ID. */
            certificateId: string | null;
            /** The ID of the approval that the request needs. */
            approvalRequestId: string | null;
            /** Why the request failed. */
            errorMessage: string | null;
            /** The external step that the request is waiting for. */
            pendingMessage: string | null;
            /**
             * Time at which the request was created.
             *
             * Format: date-time
             */
            createdAt: string;
            /**
             * Time of the last change to the request.
             *
             * Format: date-time
             */
            updatedAt: string;
            /** The issued certificate. */
            certificate: {
                /** The certificate ID. */
                id: string;
                /** The certificate's serial number. */
                serialNumber: string;
                /** The status of a certificate. It is `active` until the certificate is revoked or expires. */
                status: components["schemas"]["CertificateStatus"];
            } | null;
        };
        /** The status of a certificate request after a new validation. */
        CertificateRequestValidation: {
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
            status: components["schemas"]["CertificateRequestStatus"];
            /** The order status as reported by the certificate authority. */
            orderStatus?: string | undefined;
        };
        /** A certificate. */
        CertificateResult: {
            /** The details of a certificate. */
            certificate: components["schemas"]["Certificate"];
        };
        /** The revocation of a certificate. */
        CertificateRevocation: {
            /** Why a certificate is revoked, as a CRL reason (RFC 5280, section 5.3.1). */
            revocationReason: components["schemas"]["RevocationReason"];
        };
        /** Filters, sort order and page of a certificate search. */
        CertificateSearch: {
            /** Only return certificates with this friendly name. */
            friendlyName?: string | undefined;
            /** Only return certificates with this common name. */
            commonName?: string | undefined;
            /**
             * Number of certificates to skip.
             *
             * @minimum 0
             * @default 0
             */
            offset?: number | undefined;
            /**
             * Maximum number of certificates to return.
             *
             * @minimum 1
             * @maximum 100
             * @default 25
             */
            limit?: number | undefined;
            /**
             * Only return certificates that can be synced to other services.
             *
             * @default false
             */
            forPkiSync?: boolean | undefined;
            /** Text to search for. */
            search?: string | undefined;
            /** Only return certificates with this status, such as `active`. */
            status?: string | undefined;
            /** Only return certificates under these profiles. */
            profileIds?: string[] | undefined;
            /**
             * Only return certificates that were added to Infisical at or after this time.
             *
             * Format: date-time
             */
            fromDate?: string | undefined;
            /**
             * Only return certificates that were added to Infisical at or before this time.
             *
             * Format: date-time
             */
            toDate?: string | undefined;
            /** Only return certificates with this metadata. */
            metadata?: components["schemas"]["MetadataFilter"][] | undefined;
            /** Only return certificates with this extended key usage. */
            extendedKeyUsage?: string | undefined;
            /** Only return certificates with this key algorithm, or with one of several. */
            keyAlgorithm?: (string | string[]) | undefined;
            /** Only return certificates with this signature algorithm. */
            signatureAlgorithm?: string | undefined;
            /** Only return certificates with one of these key sizes. */
            keySizes?: number[] | undefined;
            /** Only return certificates from these certificate authorities. */
            caIds?: string[] | undefined;
            /** Only return certificates with one of these enrollment types. */
            enrollmentTypes?: string[] | undefined;
            /** Only return certificates from this source, or from one of several. */
            source?: (string | string[]) | undefined;
            /**
             * Only return certificates that expire at or after this time.
             *
             * Format: date-time
             */
            notAfterFrom?: string | undefined;
            /**
             * Only return certificates that expire at or before this time.
             *
             * Format: date-time
             */
            notAfterTo?: string | undefined;
            /**
             * Only return certificates whose validity starts at or after this time.
             *
             * Format: date-time
             */
            notBeforeFrom?: string | undefined;
            /**
             * Only return certificates whose validity starts at or before this time.
             *
             * Format: date-time
             */
            notBeforeTo?: string | undefined;
            /**
             * Only return certificates of this application.
             *
             * Format: uuid
             */
            applicationId?: string | undefined;
            /** Only return certificates of these applications. */
            applicationIds?: string[] | undefined;
            /**
             * The field to sort by.
             *
             * @enum {string}
             */
            sortBy?: ("notAfter" | "notBefore" | "createdAt" | "commonName" | "keyAlgorithm" | "status") | undefined;
            /**
             * The sort direction.
             *
             * @enum {string}
             */
            sortOrder?: ("asc" | "desc") | undefined;
        };
        /** The status of a certificate. It is `active` until the certificate is revoked or expires. */
        CertificateStatus: "active" | "expired" | "revoked" | (string & {});
        /** Changes to a certificate. */
        CertificateUpdate: {
            /** The key-value pairs to attach. */
            metadata?: components["schemas"]["NewMetadataEntry"][] | undefined;
        };
        /** Fields that all error bodies share. */
        ErrorBody: {
            /** The request ID, for the server's logs and for support. */
            reqId: string;
            /** The status code of the response, repeated. */
            statusCode: number;
            /** A human-readable error message. */
            message: string;
            /** The type of error, for programs. */
            error: string;
        };
        /**
         * A purpose of a certificate, from the X.509 extended key usage extension.
         *
         * @enum {string}
         */
        ExtendedKeyUsage: "client_auth" | "server_auth" | "code_signing" | "email_protection" | "ocsp_signing" | "time_stamping";
        /** The body of a 403. `error` is `PermissionDenied`, `ForbiddenError`, `PermissionBoundaryError` or `TokenError`. */
        ForbiddenBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 403;
            /** Details of the error. The shape depends on the error. Only newer servers send this field. */
            details?: unknown | undefined;
        };
        /** An imported certificate. */
        ImportedCertificate: {
            /** The certificate as PEM. */
            certificate: string;
            /** The certificate chain from the issuing certificate authority to the root, as PEM. */
            certificateChain?: string | undefined;
            /** The private key as PEM. */
            privateKey?: string | undefined;
            /** The certificate's serial number. */
            serialNumber: string;
            /**
             * The certificate ID. Only newer servers send this field.
             *
             * Format: uuid
             */
            certificateId?: string | undefined;
        };
        /** The body of a 500. `error` is `InternalServerError` or `DatabaseError`. */
        InternalErrorBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 500;
        };
        /** A certificate with its chain, serial number and private key. */
        IssuedCertificate: {
            /** The certificate as PEM. */
            certificate: string;
            /** The issuing certificate authority's certificate, as PEM. */
            issuingCaCertificate: string;
            /** The certificate chain from the issuing certificate authority to the root, as PEM. */
            certificateChain: string;
            /** The private key as PEM, if Infisical generated it. */
            privateKey?: string | undefined;
            /** The certificate's serial number. */
            serialNumber: string;
            /** The certificate ID. */
            certificateId: string;
        };
        /**
         * A key algorithm: RSA with 2,048, 3,072 or 4,096 bits, ECDSA on one of three curves, or one of the
         * post-quantum algorithms ML-DSA and SLH-DSA, which require a server license.
         *
         * @enum {string}
         */
        KeyAlgorithm: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_prime256v1" | "EC_secp384r1" | "EC_secp521r1" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" | "SLH-DSA-SHA2-128f" | "SLH-DSA-SHA2-128s" | "SLH-DSA-SHA2-192f" | "SLH-DSA-SHA2-192s" | "SLH-DSA-SHA2-256f" | "SLH-DSA-SHA2-256s" | "SLH-DSA-SHAKE-128f" | "SLH-DSA-SHAKE-128s" | "SLH-DSA-SHAKE-192f" | "SLH-DSA-SHAKE-192s" | "SLH-DSA-SHAKE-256f" | "SLH-DSA-SHAKE-256s";
        /**
         * A use of a certificate's key, from the X.509 key usage extension.
         *
         * @enum {string}
         */
        KeyUsage: "digital_signature" | "key_encipherment" | "non_repudiation" | "data_encipherment" | "key_agreement" | "key_cert_sign" | "crl_sign" | "encipher_only" | "decipher_only";
        /** A certificate in a list. */
        ListedCertificate: components["schemas"]["Certificate"] & {
            /** The project ID. */
            projectId: string;
            /** Whether Infisical has the private key. */
            hasPrivateKey: boolean;
            /** The certificate authority's name. */
            caName?: (string | null) | undefined;
            /** The certificate profile's name. */
            profileName?: (string | null) | undefined;
            /** How the certificate was enrolled. */
            enrollmentType?: (string | null) | undefined;
            /** The application's name. */
            applicationName?: (string | null) | undefined;
        };
        /** A key-value pair. */
        MetadataEntry: {
            /** The key. */
            key: string;
            /** The value. */
            value: string;
        };
        /** A metadata filter. */
        MetadataFilter: {
            /**
             * The key.
             *
             * @minLength 1
             * @maxLength 255
             */
            key: string;
            /**
             * The value. Without it any value will do.
             *
             * @maxLength 1020
             */
            value?: string | undefined;
        };
        /** A certificate request. */
        NewCertificateRequest: {
            /**
             * The ID of the certificate profile, which determines the issuer and the allowed attributes.
             *
             * Format: uuid
             */
            profileId: string;
            /**
             * The ID of the application that the certificate is for.
             *
             * Format: uuid
             */
            applicationId?: string | undefined;
            /**
             * A certificate signing request as PEM. Infisical then never has the private key.
             *
             * @minLength 1
             * @maxLength 4096
             */
            csr?: string | undefined;
            /** The certificate's attributes. */
            attributes?: (components["schemas"]["CertificateAttributes"] & {
                /** Start of the certificate's validity. Cannot be combined with `ttl`. */
                notBefore?: string | undefined;
                /** End of the certificate's validity, after `notBefore`. Cannot be combined with `ttl`. */
                notAfter?: string | undefined;
            }) | undefined;
            /**
             * Whether to exclude the root from the returned chain. Servers also accept a string.
             *
             * @default false
             */
            removeRootsFromChain?: (boolean | string) | undefined;
            /** Key-value pairs to attach to the request and the certificate. */
            metadata?: components["schemas"]["NewMetadataEntry"][] | undefined;
        };
        /** A key-value pair to attach. */
        NewMetadataEntry: {
            /**
             * The key.
             *
             * @minLength 1
             * @maxLength 255
             */
            key: string;
            /**
             * The value.
             *
             * @maxLength 1020
             * @default
             */
            value?: string | undefined;
        };
        /** The body of a 404. `error` is `NotFound`. */
        NotFoundBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 404;
        };
        /** The changes to a certificate's renewal. */
        RenewalConfig: {
            /** A human-readable message about the result. */
            message: string;
            /** Number of days before expiry at which Infisical renews the certificate. Absent if it was not set. */
            renewBeforeDays?: number | undefined;
        };
        /** The renewal settings of a certificate. */
        RenewalConfigUpdate: {
            /**
             * Number of days before expiry at which Infisical renews the certificate.
             *
             * @minimum 1
             * @maximum 30
             */
            renewBeforeDays?: number | undefined;
            /** Set to false to turn automatic renewal off. Cannot be combined with `renewBeforeDays`. */
            enableAutoRenewal?: boolean | undefined;
        };
        /**
         * The source of a renewed certificate's key.
         *
         * - `new`: a new key pair.
         * - `reuse`: the existing key pair. External certificate authorities do not allow it.
         * - `csr`: the key of the CSR in the request.
         *
         * @enum {string}
         */
        RenewalKeySource: "new" | "reuse" | "csr";
        /**
         * A certificate's successor. Until an external certificate authority has issued it, all strings except
         * `certificateRequestId` are empty.
         */
        RenewedCertificate: components["schemas"]["IssuedCertificate"] & {
            /** The ID of the request for the successor. */
            certificateRequestId: string;
        };
        /** The result of a certificate request. */
        RequestedCertificate: {
            /** The certificate. Null until it is issued. */
            certificate: components["schemas"]["IssuedCertificate"] | null;
            /** The certificate request ID, for polling. */
            certificateRequestId: string;
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
            status?: components["schemas"]["CertificateRequestStatus"] | undefined;
            /** A human-readable message about the request. */
            message?: string | undefined;
        };
        /**
         * Why a certificate is revoked, as a CRL reason (RFC 5280, section 5.3.1).
         *
         * @enum {string}
         */
        RevocationReason: "UNSPECIFIED" | "KEY_COMPROMISE" | "CA_COMPROMISE" | "AFFILIATION_CHANGED" | "SUPERSEDED" | "CESSATION_OF_OPERATION" | "CERTIFICATE_HOLD" | "PRIVILEGE_WITHDRAWN" | "A_A_COMPROMISE";
        /** Confirmation that an access token was revoked. */
        RevokedAccessToken: {
            /** A human-readable message about the result. */
            message: string;
        };
        /** A revoked certificate. */
        RevokedCertificate: {
            /** A human-readable message about the result. */
            message: string;
            /** The certificate's serial number. */
            serialNumber: string;
            /**
             * Time at which the certificate was revoked.
             *
             * Format: date-time
             */
            revokedAt: string;
        };
        /**
         * The signature algorithm. It must match the type of the certificate authority's key.
         *
         * @enum {string}
         */
        SignatureAlgorithm: "RSA-SHA256" | "RSA-SHA384" | "RSA-SHA512" | "ECDSA-SHA256" | "ECDSA-SHA384" | "ECDSA-SHA512" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" | "SLH-DSA-SHA2-128f" | "SLH-DSA-SHA2-128s" | "SLH-DSA-SHA2-192f" | "SLH-DSA-SHA2-192s" | "SLH-DSA-SHA2-256f" | "SLH-DSA-SHA2-256s" | "SLH-DSA-SHAKE-128f" | "SLH-DSA-SHAKE-128s" | "SLH-DSA-SHAKE-192f" | "SLH-DSA-SHAKE-192s" | "SLH-DSA-SHAKE-256f" | "SLH-DSA-SHAKE-256s";
        /** A subject alternative name of a certificate. */
        SubjectAlternativeName: {
            /** The type of a subject alternative name. */
            type: components["schemas"]["SubjectAlternativeNameType"];
            /**
             * The name, the address or the URI.
             *
             * @minLength 1
             */
            value: string;
        };
        /**
         * The type of a subject alternative name.
         *
         * @enum {string}
         */
        SubjectAlternativeNameType: "dns_name" | "ip_address" | "email" | "uri";
        /** The body of a 401. `error` is `UnauthorizedError`. */
        UnauthorizedBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 401;
        };
        /** The credentials of a machine identity. */
        UniversalAuthLogin: {
            /** The machine identity's client ID. */
            clientId: string;
            /** One of the machine identity's client secrets. */
            clientSecret: string;
            /**
             * The slug of a sub-organization to log in to. Older servers call it `subOrganizationName`.
             *
             * @minLength 1
             * @maxLength 64
             */
            organizationSlug?: string | undefined;
        };
        /** The body of a 422. `error` is `ValidationFailure`. */
        UnprocessableBody: {
            /** The request ID, for the server's logs and for support. */
            reqId: string;
            /**
             * The status code of the response, repeated.
             *
             * @enum {number}
             */
            statusCode: 422;
            /** The problems with the request, usually as a list with one entry per problem. */
            message?: unknown | undefined;
            /** The type of error, for programs. */
            error: string;
        };
        /** A project's updated settings for cleaning up expired certificates. */
        UpdatedCertificateCleanupResult: {
            /** A project's settings for cleaning up expired certificates. */
            config: components["schemas"]["CertificateCleanup"];
        };
    };
    responses: {
        /** An access token. */
        AccessTokenCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessToken"];
            };
        };
        /** The renewed access token. */
        AccessTokenRenewed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessToken"];
            };
        };
        /** The access token was revoked. */
        AccessTokenRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RevokedAccessToken"];
            };
        };
        /** The server cannot process the request. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestBody"];
            };
        };
        /** The certificate, with its application. */
        CertificateAssigned: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateResult"];
            };
        };
        /** The certificate as PEM. */
        CertificateBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateBody"];
            };
        };
        /** The certificate with its private key, as PEM. */
        CertificateBundle: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateBundle"];
            };
        };
        /** The clean-up settings, if there are any. */
        CertificateCleanup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateCleanupResult"];
            };
        };
        /** The current clean-up settings. */
        CertificateCleanupUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdatedCertificateCleanupResult"];
            };
        };
        /** The deleted certificate. */
        CertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateResult"];
            };
        };
        /** The certificate. */
        CertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateDetailsResult"];
            };
        };
        /** The imported certificate. */
        CertificateImported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImportedCertificate"];
            };
        };
        /** A page of certificates. */
        CertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateList"];
            };
        };
        /** The certificate does not exist. */
        CertificateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundBody"];
            };
        };
        /** The private key as PEM. */
        CertificatePrivateKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePrivateKey"];
                "text/plain": components["schemas"]["CertificatePrivateKey"];
            };
        };
        /** The certificate's successor. */
        CertificateRenewed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RenewedCertificate"];
            };
        };
        /** The certificate request. */
        CertificateRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequest"];
            };
        };
        /** The result of the cancellation. */
        CertificateRequestCancelled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequestCancellation"];
            };
        };
        /** The request, with its certificate if it was issued immediately. */
        CertificateRequestCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestedCertificate"];
            };
        };
        /** A page of certificate requests. */
        CertificateRequestList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequestList"];
            };
        };
        /** The certificate request does not exist. */
        CertificateRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundBody"];
            };
        };
        /** The current status of the request. */
        CertificateRequestValidated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequestValidation"];
            };
        };
        /** The certificate was revoked. */
        CertificateRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RevokedCertificate"];
            };
        };
        /** The updated metadata. */
        CertificateUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateMetadata"];
            };
        };
        /** The caller is not allowed to do this, or its token was not accepted. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenBody"];
            };
        };
        /** An internal server error. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalErrorBody"];
            };
        };
        /** A resource that the request refers to does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundBody"];
            };
        };
        /** The changes. */
        RenewalConfigUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RenewalConfig"];
            };
        };
        /** The request has no credentials, or wrong ones. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedBody"];
            };
        };
        /** The request is malformed. */
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
         * The certificate ID.
         *
         * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
         */
        id: string;
        /**
         * The project ID.
         *
         * @example d7b1f0e4-5c3a-4f92-a8e6-9b2d1c7f4e30
         */
        projectId: string;
        /**
         * The certificate request ID that `certificateRequests.create` returned.
         *
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
    certificateRequests_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCertificateRequest"];
            };
        };
        responses: {
            200: components["responses"]["CertificateRequestCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificateRequests_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateRequestSearch"];
            };
        };
        responses: {
            200: components["responses"]["CertificateRequestList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificateRequests_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate request ID that `certificateRequests.create` returned.
                 *
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
            404: components["responses"]["CertificateRequestNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificateRequests_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate request ID that `certificateRequests.create` returned.
                 *
                 * @example 8f14e45f-ceea-467f-a2d1-91e5c0a3b7d2
                 */
                requestId: components["parameters"]["requestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateRequestCancelled"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateRequestNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificateRequests_triggerValidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate request ID that `certificateRequests.create` returned.
                 *
                 * @example 8f14e45f-ceea-467f-a2d1-91e5c0a3b7d2
                 */
                requestId: components["parameters"]["requestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateRequestValidated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateRequestNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateImport"];
            };
        };
        responses: {
            200: components["responses"]["CertificateImported"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateDeleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateUpdate"];
            };
        };
        responses: {
            200: components["responses"]["CertificateUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateAssignment"];
            };
        };
        responses: {
            200: components["responses"]["CertificateAssigned"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_getBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateBundle"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_getBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateBody"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_updateRenewalConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalConfigUpdate"];
            };
        };
        responses: {
            200: components["responses"]["RenewalConfigUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_getPrivateKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificatePrivateKey"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CertificateRenewal"];
            };
        };
        responses: {
            200: components["responses"]["CertificateRenewed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The certificate ID. Newer servers also accept the certificate's thumbprint.
                 *
                 * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateRevocation"];
            };
        };
        responses: {
            200: components["responses"]["CertificateRevoked"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CertificateNotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificates_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The project ID.
                 *
                 * @example d7b1f0e4-5c3a-4f92-a8e6-9b2d1c7f4e30
                 */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateSearch"];
            };
        };
        responses: {
            200: components["responses"]["CertificateList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificateCleanup_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateCleanup"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    certificateCleanup_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateCleanupUpdate"];
            };
        };
        responses: {
            200: components["responses"]["CertificateCleanupUpdated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    universalAuth_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UniversalAuthLogin"];
            };
        };
        responses: {
            200: components["responses"]["AccessTokenCreated"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    tokens_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenReference"];
            };
        };
        responses: {
            200: components["responses"]["AccessTokenRenewed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
    tokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenReference"];
            };
        };
        responses: {
            200: components["responses"]["AccessTokenRevoked"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
        };
    };
}
