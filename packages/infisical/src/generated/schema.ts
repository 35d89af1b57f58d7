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
         * @description Requests a certificate under a certificate profile. Without a CSR, Infisical generates the key pair;
         *     with a CSR, the private key stays with you. If the certificate is issued immediately, the response
         *     contains it. Otherwise `certificate` is null: poll `certificateRequests.get` with
         *     `certificateRequestId` until the certificate is issued. This is always the case for external
         *     certificate authorities and for requests that need approval.
         *
         *     Set the validity with `ttl`, or with `notBefore` and `notAfter`, but not both. The call counts
         *     towards the write limit.
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
         * @description Lists the certificate requests that match the filters. Pass a body without filters to list all of
         *     them.
         *
         *     Requires the permission to read certificates, either in general or, with `applicationId`, for that
         *     application. The call counts towards the read limit.
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
         * @description Returns a certificate request and, once issued, its certificate. Issuance can take a while: poll
         *     until `status` is `issued`, `failed` or `rejected`. A failed or rejected request is still a 200.
         *
         *     Requires the permission to read certificates. The private key is null unless the caller can also
         *     read private keys.
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
         * @description Cancels a certificate request that is `pending` or `pending_validation`. Its status becomes
         *     `failed`, and `errorMessage` says who cancelled it. A request with any other status is left
         *     unchanged, and the response is a 200 with `cancelled: false`.
         *
         *     Requires the permission to edit certificates. The call counts towards the write limit.
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
         * @description Asks the certificate authority to validate the names of a pending certificate request now instead of
         *     at its next scheduled check. The response contains the current status of the request.
         *
         *     The call counts towards the write limit. It is not in Infisical's API reference.
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
         * @description Imports a certificate that was issued elsewhere, so that Infisical lists it and warns before it
         *     expires. Its issuer stays in charge of renewal and revocation, unless you pass a profile to renew it
         *     with, which only newer servers support.
         *
         *     Requires the permission to import certificates. The call counts towards the write limit.
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
         * @description Returns the details of a certificate, but not the certificate itself. To get that, use
         *     `certificates.getBody` or `certificates.getBundle`.
         *
         *     Requires the permission to read certificates.
         */
        get: operations["certificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate
         * @description Deletes a certificate from Infisical and returns its details. This does not revoke it: anyone who
         *     has the certificate can keep using it.
         *
         *     Requires the permission to delete certificates. The call counts towards the write limit.
         */
        delete: operations["certificates_delete"];
        options?: never;
        head?: never;
        /**
         * Update the metadata of a certificate
         * @description Replaces the metadata of a certificate and returns it. No other attribute of a certificate can be
         *     changed.
         *
         *     The call counts towards the write limit. It is not in Infisical's API reference.
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
         * @description Assigns a certificate to an application. A certificate that already has an application cannot be
         *     reassigned.
         *
         *     The call counts towards the write limit. It is not in Infisical's API reference.
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
         * @description Returns a certificate, its chain and its private key as PEM. The key is null if Infisical does not
         *     have it, because the certificate was issued from a CSR.
         *
         *     Requires the permissions to read certificates and to read private keys.
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
         * @description Returns a certificate and its chain as PEM, without the private key.
         *
         *     Requires the permission to read certificates.
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
         * @description Sets how many days before expiry Infisical renews a certificate automatically, or turns automatic
         *     renewal off. Pass either `renewBeforeDays` or `enableAutoRenewal: false`. Passing both is an error,
         *     and an empty body changes nothing.
         *
         *     The call counts towards the write limit.
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
         * @description Returns a certificate's private key as PEM. The body is a bare JSON string.
         *
         *     Requires the permission to read private keys.
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
         * @description Issues a successor with the same attributes as the certificate, except for the changes in the body.
         *     The profile's defaults do not apply. Without a body, the successor gets a new key pair.
         *
         *     A certificate can be renewed only once, only while it is active, and only if it was issued under a
         *     profile; after that, renew its successor. The old certificate is not revoked and stays valid until
         *     it expires. External certificate authorities issue with a delay: the response's strings are then
         *     empty, and `certificateRequests.get` returns the successor once it is issued.
         *
         *     Requires the permission to issue certificates from the profile and, to change attributes, the
         *     permission to edit certificates. The call counts towards the write limit.
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
         * @description Revokes a certificate, which adds it to its certificate authority's revocation list. This cannot be
         *     undone. The call fails with a 400 if Infisical cannot revoke the certificate: if it was imported
         *     without a profile, or if its certificate authority does not support revocation.
         *
         *     Requires the permission to delete certificates. The call counts towards the write limit.
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
         * @description Lists the project's certificates that match the filters. Pass a body without filters to list all of
         *     them.
         *
         *     The call counts towards the read limit.
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
         * @description Returns the project's settings for cleaning up expired certificates, and the result of the last run.
         *     Null if clean-up was never set up.
         *
         *     Only project administrators can call this.
         */
        get: operations["certificateCleanup_get"];
        /**
         * Update the certificate clean-up settings
         * @description Sets up or changes the clean-up of the project's expired certificates. A daily run deletes the
         *     certificates that have been expired for the configured number of days.
         *
         *     Only project administrators can call this. The call counts towards the write limit.
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
         * @description Exchanges the client ID and secret of a machine identity for an access token. A client that has
         *     `auth` does this for you; call it only to pass the token on to something else.
         *
         *     Three failed logins lock the identity out for five minutes, unless configured otherwise. The call
         *     needs no token and counts towards the write limit.
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
         * @description Extends the lifetime of an access token, up to its maximum. The token to renew is in the body, so
         *     the call needs no other credentials.
         *
         *     The call counts towards the write limit.
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
         * @description Revokes an access token before it expires. The token to revoke is in the body, so the call needs no
         *     other credentials.
         *
         *     The call counts towards the write limit.
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
        /** @description An access token. */
        AccessToken: {
            /** @description The access token. */
            accessToken: string;
            /** @description Lifetime in seconds. */
            expiresIn: number;
            /** @description Maximum lifetime in seconds, including renewals. */
            accessTokenMaxTTL: number;
            /**
             * @description The token type, for the `Authorization` header.
             * @enum {string}
             */
            tokenType: "Bearer";
        };
        /** @description The access token to renew or revoke. */
        AccessTokenReference: {
            /** @description The access token. */
            accessToken: string;
        };
        /** @description The body of a 400. `error` is `BadRequest`. */
        BadRequestBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 400;
            /** @description Details of the error. The shape depends on the error. Only newer servers send this field. */
            details?: unknown | undefined;
        };
        /** @description The basic constraints of the certificate. */
        BasicConstraints: {
            /** @description Whether this is a CA certificate. */
            isCA: boolean;
            /** @description Maximum number of intermediate CAs below this one. */
            pathLength?: number | undefined;
        };
        /** @description The details of a certificate. */
        Certificate: {
            /**
             * Format: uuid
             * @description The certificate ID.
             */
            id: string;
            /**
             * Format: date-time
             * @description Time at which the certificate was added to Infisical.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change.
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The certificate authority's ID.
             */
            caId?: (string | null) | undefined;
            status: components["schemas"]["CertificateStatus"];
            /** @description The serial number. */
            serialNumber: string;
            /** @description A human-readable name for the certificate. */
            friendlyName: string;
            /** @description The common name of the subject. */
            commonName: string;
            /**
             * Format: date-time
             * @description Start of the certificate's validity.
             */
            notBefore: string;
            /**
             * Format: date-time
             * @description End of the certificate's validity.
             */
            notAfter: string;
            /**
             * Format: date-time
             * @description Time at which the certificate was revoked.
             */
            revokedAt?: (string | null) | undefined;
            /** @description The revocation reason as a CRL reason code (RFC 5280, section 5.3.1). */
            revocationReason?: (number | null) | undefined;
            /** @description The subject alternative names, comma-separated. */
            altNames?: (string | null) | undefined;
            /**
             * Format: uuid
             * @description The ID of the certificate authority's own certificate.
             */
            caCertId?: (string | null) | undefined;
            /**
             * Format: uuid
             * @description The certificate template's ID.
             */
            certificateTemplateId?: (string | null) | undefined;
            /** @description The key usages, in the spelling of `digitalSignature`. */
            keyUsages?: (string[] | null) | undefined;
            /** @description The extended key usages, in the spelling of `serverAuth`. */
            extendedKeyUsages?: (string[] | null) | undefined;
            /**
             * Format: uuid
             * @description The subscriber's ID.
             */
            pkiSubscriberId?: (string | null) | undefined;
            /**
             * Format: uuid
             * @description The certificate profile's ID.
             */
            profileId?: (string | null) | undefined;
            /** @description Number of days before expiry at which Infisical renews the certificate. Null if it does not. */
            renewBeforeDays?: (number | null) | undefined;
            /**
             * Format: uuid
             * @description The ID of the certificate that this one was renewed from.
             */
            renewedFromCertificateId?: (string | null) | undefined;
            /**
             * Format: uuid
             * @description The ID of the certificate that this one was renewed by.
             */
            renewedByCertificateId?: (string | null) | undefined;
            /** @description Why the last renewal failed. */
            renewalError?: (string | null) | undefined;
            /** @description The key algorithm, in the spelling of `KeyAlgorithm`. */
            keyAlgorithm?: (string | null) | undefined;
            /** @description The signature algorithm, in the spelling of `SignatureAlgorithm`. */
            signatureAlgorithm?: (string | null) | undefined;
            /** @description The organization of the subject. */
            subjectOrganization?: (string | null) | undefined;
            /** @description The organizational unit of the subject. */
            subjectOrganizationalUnit?: (string | null) | undefined;
            /** @description The country of the subject. */
            subjectCountry?: (string | null) | undefined;
            /** @description The state or province of the subject. */
            subjectState?: (string | null) | undefined;
            /** @description The city of the subject. */
            subjectLocality?: (string | null) | undefined;
            /** @description The SHA-256 fingerprint. */
            fingerprintSha256?: (string | null) | undefined;
            /** @description The SHA-1 fingerprint. */
            fingerprintSha1?: (string | null) | undefined;
            /** @description Whether this is a CA certificate. */
            isCA?: (boolean | null) | undefined;
            /** @description Maximum number of intermediate CAs below this one. */
            pathLength?: (number | null) | undefined;
            /** @description How the certificate got into Infisical. */
            source?: (string | null) | undefined;
            /** @description Metadata from the discovery of the certificate. Its shape is not documented. */
            discoveryMetadata?: unknown | undefined;
            /**
             * @description Metadata that links the certificate to an external certificate authority. Its shape depends on
             *     the authority.
             */
            externalMetadata?: unknown | undefined;
            /**
             * Format: uuid
             * @description The ID of the application that the certificate is assigned to.
             */
            applicationId?: (string | null) | undefined;
        };
        /** @description The application to assign a certificate to. */
        CertificateAssignment: {
            /**
             * Format: uuid
             * @description The application ID.
             */
            applicationId: string;
        };
        /**
         * @description The attributes of a certificate. In a new request, omitted attributes come from the profile, and
         *     null means none. In a renewal, omitted attributes keep their value.
         */
        CertificateAttributes: {
            /**
             * @description The common name of the subject.
             *     @minLength 1
             *     @maxLength 255
             */
            commonName?: (string | null) | undefined;
            /**
             * @description The organization of the subject.
             *     @minLength 1
             *     @maxLength 255
             */
            organization?: (string | null) | undefined;
            /**
             * @description The organizational unit of the subject.
             *     @minLength 1
             *     @maxLength 255
             */
            organizationalUnit?: (string | null) | undefined;
            /**
             * @description The country of the subject.
             *     @minLength 1
             *     @maxLength 255
             */
            country?: (string | null) | undefined;
            /**
             * @description The state or province of the subject.
             *     @minLength 1
             *     @maxLength 255
             */
            state?: (string | null) | undefined;
            /**
             * @description The city of the subject.
             *     @minLength 1
             *     @maxLength 255
             */
            locality?: (string | null) | undefined;
            /** @description The domain components of the subject. Only newer servers accept this field. */
            domainComponents?: (string[] | null) | undefined;
            /** @description The key usages. */
            keyUsages?: components["schemas"]["KeyUsage"][] | undefined;
            /** @description The extended key usages. */
            extendedKeyUsages?: components["schemas"]["ExtendedKeyUsage"][] | undefined;
            /** @description The subject alternative names. */
            altNames?: components["schemas"]["SubjectAlternativeName"][] | undefined;
            signatureAlgorithm?: components["schemas"]["SignatureAlgorithm"] | undefined;
            keyAlgorithm?: components["schemas"]["KeyAlgorithm"] | undefined;
            /** @description The validity period, such as `12h`, `90d` or `1y`. */
            ttl?: string | undefined;
            /** @description The basic constraints of the certificate. */
            basicConstraints?: {
                /** @description Whether to issue a CA certificate. */
                isCA: boolean;
                /**
                 * @description Maximum number of intermediate CAs below this one.
                 *     @minimum 0
                 */
                pathLength?: number | undefined;
            } | undefined;
            /**
             * @description Additional X.509 extensions. They cannot be combined with a CSR. Only newer servers accept this
             *     field.
             */
            customExtensions?: {
                /** @description The extension's object identifier. */
                oid: string;
                /** @description The value of the extension. */
                value?: string | undefined;
                /**
                 * @description Whether the extension is critical: software that does not know it must reject the
                 *     certificate.
                 */
                critical?: boolean | undefined;
            }[] | undefined;
        };
        /** @description A certificate as PEM. */
        CertificateBody: {
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The certificate chain from the issuing certificate authority to the root, as PEM. */
            certificateChain: string | null;
            /** @description The certificate's serial number. */
            serialNumber: string;
        };
        /** @description A certificate with its private key, as PEM. */
        CertificateBundle: {
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The certificate chain from the issuing certificate authority to the root, as PEM. */
            certificateChain: string | null;
            /** @description The private key as PEM. Null if Infisical does not have it. */
            privateKey: string | null;
            /** @description The certificate's serial number. */
            serialNumber: string;
        };
        /** @description A project's settings for cleaning up expired certificates. */
        CertificateCleanup: {
            /**
             * @description Whether clean-up is enabled.
             * @default false
             */
            isEnabled?: boolean | undefined;
            /**
             * @description Number of days after expiry at which a certificate is deleted.
             * @default 3
             */
            postExpiryRetentionDays?: number | undefined;
            /**
             * @description Whether to keep certificates that are synced to other services.
             * @default true
             */
            skipCertsWithActiveSyncs?: boolean | undefined;
            /** @description The result of the last run. The values are not documented. */
            lastRunStatus?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description Time of the last run.
             */
            lastRunAt?: (string | null) | undefined;
            /**
             * @description Number of certificates that the last run deleted.
             * @default 0
             */
            lastRunCertsDeleted?: number | undefined;
            /** @description A human-readable message about the last run. */
            lastRunMessage?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description Time at which clean-up was set up.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time at which the settings last changed.
             */
            updatedAt: string;
        };
        /** @description A project's settings for cleaning up expired certificates, if it has any. */
        CertificateCleanupResult: {
            /** @description The clean-up settings. Null if clean-up was never set up. */
            config: components["schemas"]["CertificateCleanup"] | null;
        };
        /** @description Changes to the clean-up settings. Omitted fields keep their value. */
        CertificateCleanupUpdate: {
            /** @description Whether clean-up is enabled. Initially false. */
            isEnabled?: boolean | undefined;
            /**
             * @description Number of days after expiry at which a certificate is deleted. Initially 3.
             *     @minimum 1
             *     @maximum 30
             */
            postExpiryRetentionDays?: number | undefined;
            /** @description Whether to keep certificates that are synced to other services. Initially true. */
            skipCertsWithActiveSyncs?: boolean | undefined;
        };
        /** @description A certificate with its contents. */
        CertificateDetails: components["schemas"]["Certificate"] & {
            /** @description The subject. */
            subject?: {
                /** @description The common name. */
                commonName?: string | undefined;
                /** @description The organization. */
                organization?: string | undefined;
                /** @description The organizational unit. */
                organizationalUnit?: string | undefined;
                /** @description The country. */
                country?: string | undefined;
                /** @description The state or province. */
                state?: string | undefined;
                /** @description The city. */
                locality?: string | undefined;
                /** @description The domain components. Only newer servers send this field. */
                domainComponents?: string[] | undefined;
            } | undefined;
            /** @description The fingerprints. */
            fingerprints?: {
                /** @description The SHA-256 fingerprint. */
                sha256: string;
                /** @description The SHA-1 fingerprint. */
                sha1?: string | undefined;
            } | undefined;
            basicConstraints?: components["schemas"]["BasicConstraints"] | undefined;
            /** @description The certificate authority's name. */
            caName?: (string | null) | undefined;
            /** @description Whether the certificate authority is internal to Infisical or external. */
            caType?: ("internal" | "external" | (string & {}) | null) | undefined;
            /** @description The certificate profile's name. */
            profileName?: (string | null) | undefined;
            /** @description The application's name. */
            applicationName?: (string | null) | undefined;
            /** @description Whether Infisical has the private key. Only newer servers send this field. */
            hasPrivateKey?: boolean | undefined;
            /**
             * Format: uuid
             * @description The ID of the latest successor. Only newer servers send this field.
             */
            latestRenewalCertificateId?: (string | null) | undefined;
            /** @description Key-value pairs attached to the certificate. */
            metadata?: components["schemas"]["MetadataEntry"][] | undefined;
        };
        /** @description A certificate with its contents. */
        CertificateDetailsResult: {
            certificate: components["schemas"]["CertificateDetails"];
        };
        /** @description A certificate to import. */
        CertificateImport: {
            /**
             * @description The certificate as PEM.
             *     @minLength 1
             */
            certificatePem: string;
            /**
             * @description The private key as PEM.
             *     @minLength 1
             */
            privateKeyPem?: string | undefined;
            /**
             * @description The certificate chain from the issuing certificate authority to the root, as PEM.
             *     @minLength 1
             */
            chainPem?: string | undefined;
            /** @description A human-readable name for the certificate. */
            friendlyName?: string | undefined;
            /** @description The ID of the certificate collection to import into. */
            pkiCollectionId?: string | undefined;
            /**
             * Format: uuid
             * @description The ID of the application to assign the certificate to.
             */
            applicationId?: string | undefined;
            /**
             * Format: uuid
             * @description The ID of the profile for renewing the certificate. Only newer servers accept this field.
             */
            profileId?: string | undefined;
            /**
             * @description Metadata that links the certificate to the external certificate authority that issued it. Its
             *     shape depends on the authority and is not documented. Only newer servers accept this field.
             */
            externalMetadata?: Record<string, unknown> | undefined;
        };
        /** @description A page of certificates. */
        CertificateList: {
            /** @description The certificates on this page. */
            certificates: components["schemas"]["ListedCertificate"][];
            /** @description Number of matching certificates on all pages. */
            totalCount: number;
        };
        /** @description A certificate's metadata. */
        CertificateMetadata: {
            /** @description Key-value pairs attached to the certificate. */
            metadata: components["schemas"]["MetadataEntry"][];
        };
        /** @description A certificate's private key as PEM. */
        CertificatePrivateKey: string;
        /** @description Changes for a renewed certificate. */
        CertificateRenewal: {
            /**
             * @description Whether to exclude the root from the returned chain. Servers also accept a string.
             * @default false
             */
            removeRootsFromChain?: (boolean | string) | undefined;
            /** @description The source of the successor's key, a new key pair by default. Only newer servers accept this field. */
            renewalKeySource?: components["schemas"]["RenewalKeySource"] | undefined;
            /**
             * @description A certificate signing request as PEM, for `renewalKeySource: csr`. All attributes except `ttl`
             *     and `basicConstraints` then come from the CSR. Only newer servers accept this field.
             *     @minLength 1
             *     @maxLength 4096
             */
            csr?: string | undefined;
            /** @description Attributes to change. Only newer servers accept this field. */
            attributes?: components["schemas"]["CertificateAttributes"] | undefined;
        };
        /**
         * @description A certificate request. Fields of the certificate are null until it is issued. Subject fields are
         *     those of the request.
         */
        CertificateRequest: {
            status: components["schemas"]["CertificateRequestStatus"];
            /** @description The certificate as PEM. */
            certificate: string | null;
            /** @description The certificate ID. */
            certificateId: string | null;
            /**
             * @description The certificate's private key as PEM. Also null if the caller cannot read private keys, or if
             *     Infisical does not have the key because the request had a CSR.
             */
            privateKey: string | null;
            /** @description The certificate's serial number. */
            serialNumber: string | null;
            /** @description Why the request failed. */
            errorMessage: string | null;
            /** @description The external step that the request is waiting for. */
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
            /** @description The domain components of the subject. Only newer servers send this field. */
            domainComponents?: (string[] | null) | undefined;
            /** @description The basic constraints of the certificate. */
            basicConstraints?: (components["schemas"]["BasicConstraints"] | null) | undefined;
            /** @description Key-value pairs attached to the request. */
            metadata?: components["schemas"]["MetadataEntry"][] | undefined;
            /**
             * @description Additional X.509 extensions of the certificate. Only newer servers send this field. The shape of
             *     an entry is not documented.
             */
            customExtensions?: (unknown[] | null) | undefined;
            /**
             * Format: date-time
             * @description Time at which the request was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change to the request.
             */
            updatedAt: string;
        };
        /** @description The result of cancelling a certificate request. */
        CertificateRequestCancellation: {
            status: components["schemas"]["CertificateRequestStatus"];
            /** @description Whether this call cancelled the request. */
            cancelled: boolean;
            /** @description Why the request failed or, if it was cancelled, who cancelled it. */
            errorMessage: string | null;
        };
        /** @description A page of certificate requests. */
        CertificateRequestList: {
            /** @description The certificate requests on this page. */
            certificateRequests: components["schemas"]["CertificateRequestSummary"][];
            /** @description Number of matching requests on all pages. */
            totalCount: number;
        };
        /** @description Filters, sort order and page of a certificate request search. */
        CertificateRequestSearch: {
            /**
             * @description Number of requests to skip.
             *     @minimum 0
             * @default 0
             */
            offset?: number | undefined;
            /**
             * @description Maximum number of requests to return.
             *     @minimum 1
             *     @maximum 100
             * @default 20
             */
            limit?: number | undefined;
            /** @description Text to search for. */
            search?: string | undefined;
            status?: components["schemas"]["CertificateRequestStatusInput"] | undefined;
            /**
             * Format: date-time
             * @description Only return requests created at or after this time.
             */
            fromDate?: string | undefined;
            /**
             * Format: date-time
             * @description Only return requests created at or before this time.
             */
            toDate?: string | undefined;
            /** @description Only return requests under these profiles. */
            profileIds?: string[] | undefined;
            /**
             * Format: uuid
             * @description Only return requests under profiles of this application.
             */
            applicationId?: string | undefined;
            /** @description The field to sort by. The sortable fields are not documented. */
            sortBy?: string | undefined;
            /**
             * @description The sort direction.
             * @enum {string}
             */
            sortOrder?: ("asc" | "desc") | undefined;
            /** @description Only return requests with this metadata. */
            metadata?: components["schemas"]["MetadataFilter"][] | undefined;
        };
        /**
         * @description The status of a certificate request.
         *
         *     - `pending_approval`: the request needs approval.
         *     - `pending`: the certificate is being issued.
         *     - `pending_validation`: the certificate authority still has to validate the names.
         *     - `issued`: the certificate is issued.
         *     - `failed`: issuance failed or was cancelled; `errorMessage` says why.
         *     - `rejected`: an approver rejected the request.
         *
         *     The last three are final.
         */
        CertificateRequestStatus: "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected" | (string & {});
        /**
         * @description The status of a certificate request.
         *
         *     - `pending_approval`: the request needs approval.
         *     - `pending`: the certificate is being issued.
         *     - `pending_validation`: the certificate authority still has to validate the names.
         *     - `issued`: the certificate is issued.
         *     - `failed`: issuance failed or was cancelled; `errorMessage` says why.
         *     - `rejected`: an approver rejected the request.
         *
         *     The last three are final.
         * @enum {string}
         */
        CertificateRequestStatusInput: "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected";
        /** @description A certificate request in a list. */
        CertificateRequestSummary: {
            /** @description The certificate request ID. */
            id: string;
            status: components["schemas"]["CertificateRequestStatus"];
            /** @description The common name of the subject. */
            commonName: string | null;
            /** @description The subject alternative names, comma-separated. */
            altNames: string | null;
            /** @description The certificate profile's ID. */
            profileId: string | null;
            /** @description The certificate profile's name. */
            profileName: string | null;
            /** @description The certificate authority's ID. */
            caId: string | null;
            /** @description The certificate ID. */
            certificateId: string | null;
            /** @description The ID of the approval that the request needs. */
            approvalRequestId: string | null;
            /** @description Why the request failed. */
            errorMessage: string | null;
            /** @description The external step that the request is waiting for. */
            pendingMessage: string | null;
            /**
             * Format: date-time
             * @description Time at which the request was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change to the request.
             */
            updatedAt: string;
            /** @description The issued certificate. */
            certificate: {
                /** @description The certificate ID. */
                id: string;
                /** @description The certificate's serial number. */
                serialNumber: string;
                status: components["schemas"]["CertificateStatus"];
            } | null;
        };
        /** @description The status of a certificate request after a new validation. */
        CertificateRequestValidation: {
            status: components["schemas"]["CertificateRequestStatus"];
            /** @description The order status as reported by the certificate authority. */
            orderStatus?: string | undefined;
        };
        /** @description A certificate. */
        CertificateResult: {
            certificate: components["schemas"]["Certificate"];
        };
        /** @description The revocation of a certificate. */
        CertificateRevocation: {
            revocationReason: components["schemas"]["RevocationReason"];
        };
        /** @description Filters, sort order and page of a certificate search. */
        CertificateSearch: {
            /** @description Only return certificates with this friendly name. */
            friendlyName?: string | undefined;
            /** @description Only return certificates with this common name. */
            commonName?: string | undefined;
            /**
             * @description Number of certificates to skip.
             *     @minimum 0
             * @default 0
             */
            offset?: number | undefined;
            /**
             * @description Maximum number of certificates to return.
             *     @minimum 1
             *     @maximum 100
             * @default 25
             */
            limit?: number | undefined;
            /**
             * @description Only return certificates that can be synced to other services.
             * @default false
             */
            forPkiSync?: boolean | undefined;
            /** @description Text to search for. */
            search?: string | undefined;
            /** @description Only return certificates with this status, such as `active`. */
            status?: string | undefined;
            /** @description Only return certificates under these profiles. */
            profileIds?: string[] | undefined;
            /**
             * Format: date-time
             * @description Only return certificates that were added to Infisical at or after this time.
             */
            fromDate?: string | undefined;
            /**
             * Format: date-time
             * @description Only return certificates that were added to Infisical at or before this time.
             */
            toDate?: string | undefined;
            /** @description Only return certificates with this metadata. */
            metadata?: components["schemas"]["MetadataFilter"][] | undefined;
            /** @description Only return certificates with this extended key usage. */
            extendedKeyUsage?: string | undefined;
            /** @description Only return certificates with this key algorithm, or with one of several. */
            keyAlgorithm?: (string | string[]) | undefined;
            /** @description Only return certificates with this signature algorithm. */
            signatureAlgorithm?: string | undefined;
            /** @description Only return certificates with one of these key sizes. */
            keySizes?: number[] | undefined;
            /** @description Only return certificates from these certificate authorities. */
            caIds?: string[] | undefined;
            /** @description Only return certificates with one of these enrollment types. */
            enrollmentTypes?: string[] | undefined;
            /** @description Only return certificates from this source, or from one of several. */
            source?: (string | string[]) | undefined;
            /**
             * Format: date-time
             * @description Only return certificates that expire at or after this time.
             */
            notAfterFrom?: string | undefined;
            /**
             * Format: date-time
             * @description Only return certificates that expire at or before this time.
             */
            notAfterTo?: string | undefined;
            /**
             * Format: date-time
             * @description Only return certificates whose validity starts at or after this time.
             */
            notBeforeFrom?: string | undefined;
            /**
             * Format: date-time
             * @description Only return certificates whose validity starts at or before this time.
             */
            notBeforeTo?: string | undefined;
            /**
             * Format: uuid
             * @description Only return certificates of this application.
             */
            applicationId?: string | undefined;
            /** @description Only return certificates of these applications. */
            applicationIds?: string[] | undefined;
            /**
             * @description The field to sort by.
             * @enum {string}
             */
            sortBy?: ("notAfter" | "notBefore" | "createdAt" | "commonName" | "keyAlgorithm" | "status") | undefined;
            /**
             * @description The sort direction.
             * @enum {string}
             */
            sortOrder?: ("asc" | "desc") | undefined;
        };
        /** @description The status of a certificate. It is `active` until the certificate is revoked or expires. */
        CertificateStatus: "active" | "expired" | "revoked" | (string & {});
        /** @description Changes to a certificate. */
        CertificateUpdate: {
            /** @description The key-value pairs to attach. */
            metadata?: components["schemas"]["NewMetadataEntry"][] | undefined;
        };
        /** @description Fields that all error bodies share. */
        ErrorBody: {
            /** @description The request ID, for the server's logs and for support. */
            reqId: string;
            /** @description The status code of the response, repeated. */
            statusCode: number;
            /** @description A human-readable error message. */
            message: string;
            /** @description The type of error, for programs. */
            error: string;
        };
        /**
         * @description A purpose of a certificate, from the X.509 extended key usage extension.
         * @enum {string}
         */
        ExtendedKeyUsage: "client_auth" | "server_auth" | "code_signing" | "email_protection" | "ocsp_signing" | "time_stamping";
        /** @description The body of a 403. `error` is `PermissionDenied`, `ForbiddenError`, `PermissionBoundaryError` or `TokenError`. */
        ForbiddenBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 403;
            /** @description Details of the error. The shape depends on the error. Only newer servers send this field. */
            details?: unknown | undefined;
        };
        /** @description An imported certificate. */
        ImportedCertificate: {
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The certificate chain from the issuing certificate authority to the root, as PEM. */
            certificateChain?: string | undefined;
            /** @description The private key as PEM. */
            privateKey?: string | undefined;
            /** @description The certificate's serial number. */
            serialNumber: string;
            /**
             * Format: uuid
             * @description The certificate ID. Only newer servers send this field.
             */
            certificateId?: string | undefined;
        };
        /** @description The body of a 500. `error` is `InternalServerError` or `DatabaseError`. */
        InternalErrorBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 500;
        };
        /** @description A certificate with its chain, serial number and private key. */
        IssuedCertificate: {
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The issuing certificate authority's certificate, as PEM. */
            issuingCaCertificate: string;
            /** @description The certificate chain from the issuing certificate authority to the root, as PEM. */
            certificateChain: string;
            /** @description The private key as PEM, if Infisical generated it. */
            privateKey?: string | undefined;
            /** @description The certificate's serial number. */
            serialNumber: string;
            /** @description The certificate ID. */
            certificateId: string;
        };
        /**
         * @description A key algorithm: RSA with 2,048, 3,072 or 4,096 bits, ECDSA on one of three curves, or one of the
         *     post-quantum algorithms ML-DSA and SLH-DSA, which require a server license.
         * @enum {string}
         */
        KeyAlgorithm: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_prime256v1" | "EC_secp384r1" | "EC_secp521r1" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" | "SLH-DSA-SHA2-128f" | "SLH-DSA-SHA2-128s" | "SLH-DSA-SHA2-192f" | "SLH-DSA-SHA2-192s" | "SLH-DSA-SHA2-256f" | "SLH-DSA-SHA2-256s" | "SLH-DSA-SHAKE-128f" | "SLH-DSA-SHAKE-128s" | "SLH-DSA-SHAKE-192f" | "SLH-DSA-SHAKE-192s" | "SLH-DSA-SHAKE-256f" | "SLH-DSA-SHAKE-256s";
        /**
         * @description A use of a certificate's key, from the X.509 key usage extension.
         * @enum {string}
         */
        KeyUsage: "digital_signature" | "key_encipherment" | "non_repudiation" | "data_encipherment" | "key_agreement" | "key_cert_sign" | "crl_sign" | "encipher_only" | "decipher_only";
        /** @description A certificate in a list. */
        ListedCertificate: components["schemas"]["Certificate"] & {
            /** @description The project ID. */
            projectId: string;
            /** @description Whether Infisical has the private key. */
            hasPrivateKey: boolean;
            /** @description The certificate authority's name. */
            caName?: (string | null) | undefined;
            /** @description The certificate profile's name. */
            profileName?: (string | null) | undefined;
            /** @description How the certificate was enrolled. */
            enrollmentType?: (string | null) | undefined;
            /** @description The application's name. */
            applicationName?: (string | null) | undefined;
        };
        /** @description A key-value pair. */
        MetadataEntry: {
            /** @description The key. */
            key: string;
            /** @description The value. */
            value: string;
        };
        /** @description A metadata filter. */
        MetadataFilter: {
            /**
             * @description The key.
             *     @minLength 1
             *     @maxLength 255
             */
            key: string;
            /**
             * @description The value. Without it any value will do.
             *     @maxLength 1020
             */
            value?: string | undefined;
        };
        /** @description A certificate request. */
        NewCertificateRequest: {
            /**
             * Format: uuid
             * @description The ID of the certificate profile, which determines the issuer and the allowed attributes.
             */
            profileId: string;
            /**
             * Format: uuid
             * @description The ID of the application that the certificate is for.
             */
            applicationId?: string | undefined;
            /**
             * @description A certificate signing request as PEM. Infisical then never has the private key.
             *     @minLength 1
             *     @maxLength 4096
             */
            csr?: string | undefined;
            /** @description The certificate's attributes. */
            attributes?: (components["schemas"]["CertificateAttributes"] & {
                /** @description Start of the certificate's validity. Cannot be combined with `ttl`. */
                notBefore?: string | undefined;
                /** @description End of the certificate's validity, after `notBefore`. Cannot be combined with `ttl`. */
                notAfter?: string | undefined;
            }) | undefined;
            /**
             * @description Whether to exclude the root from the returned chain. Servers also accept a string.
             * @default false
             */
            removeRootsFromChain?: (boolean | string) | undefined;
            /** @description Key-value pairs to attach to the request and the certificate. */
            metadata?: components["schemas"]["NewMetadataEntry"][] | undefined;
        };
        /** @description A key-value pair to attach. */
        NewMetadataEntry: {
            /**
             * @description The key.
             *     @minLength 1
             *     @maxLength 255
             */
            key: string;
            /**
             * @description The value.
             *     @maxLength 1020
             * @default
             */
            value?: string | undefined;
        };
        /** @description The body of a 404. `error` is `NotFound`. */
        NotFoundBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 404;
        };
        /** @description The changes to a certificate's renewal. */
        RenewalConfig: {
            /** @description A human-readable message about the result. */
            message: string;
            /** @description Number of days before expiry at which Infisical renews the certificate. Absent if it was not set. */
            renewBeforeDays?: number | undefined;
        };
        /** @description The renewal settings of a certificate. */
        RenewalConfigUpdate: {
            /**
             * @description Number of days before expiry at which Infisical renews the certificate.
             *     @minimum 1
             *     @maximum 30
             */
            renewBeforeDays?: number | undefined;
            /** @description Set to false to turn automatic renewal off. Cannot be combined with `renewBeforeDays`. */
            enableAutoRenewal?: boolean | undefined;
        };
        /**
         * @description The source of a renewed certificate's key.
         *
         *     - `new`: a new key pair.
         *     - `reuse`: the existing key pair. External certificate authorities do not allow it.
         *     - `csr`: the key of the CSR in the request.
         * @enum {string}
         */
        RenewalKeySource: "new" | "reuse" | "csr";
        /**
         * @description A certificate's successor. Until an external certificate authority has issued it, all strings except
         *     `certificateRequestId` are empty.
         */
        RenewedCertificate: components["schemas"]["IssuedCertificate"] & {
            /** @description The ID of the request for the successor. */
            certificateRequestId: string;
        };
        /** @description The result of a certificate request. */
        RequestedCertificate: {
            /** @description The certificate. Null until it is issued. */
            certificate: components["schemas"]["IssuedCertificate"] | null;
            /** @description The certificate request ID, for polling. */
            certificateRequestId: string;
            status?: components["schemas"]["CertificateRequestStatus"] | undefined;
            /** @description A human-readable message about the request. */
            message?: string | undefined;
        };
        /**
         * @description Why a certificate is revoked, as a CRL reason (RFC 5280, section 5.3.1).
         * @enum {string}
         */
        RevocationReason: "UNSPECIFIED" | "KEY_COMPROMISE" | "CA_COMPROMISE" | "AFFILIATION_CHANGED" | "SUPERSEDED" | "CESSATION_OF_OPERATION" | "CERTIFICATE_HOLD" | "PRIVILEGE_WITHDRAWN" | "A_A_COMPROMISE";
        /** @description Confirmation that an access token was revoked. */
        RevokedAccessToken: {
            /** @description A human-readable message about the result. */
            message: string;
        };
        /** @description A revoked certificate. */
        RevokedCertificate: {
            /** @description A human-readable message about the result. */
            message: string;
            /** @description The certificate's serial number. */
            serialNumber: string;
            /**
             * Format: date-time
             * @description Time at which the certificate was revoked.
             */
            revokedAt: string;
        };
        /**
         * @description The signature algorithm. It must match the type of the certificate authority's key.
         * @enum {string}
         */
        SignatureAlgorithm: "RSA-SHA256" | "RSA-SHA384" | "RSA-SHA512" | "ECDSA-SHA256" | "ECDSA-SHA384" | "ECDSA-SHA512" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" | "SLH-DSA-SHA2-128f" | "SLH-DSA-SHA2-128s" | "SLH-DSA-SHA2-192f" | "SLH-DSA-SHA2-192s" | "SLH-DSA-SHA2-256f" | "SLH-DSA-SHA2-256s" | "SLH-DSA-SHAKE-128f" | "SLH-DSA-SHAKE-128s" | "SLH-DSA-SHAKE-192f" | "SLH-DSA-SHAKE-192s" | "SLH-DSA-SHAKE-256f" | "SLH-DSA-SHAKE-256s";
        /** @description A subject alternative name of a certificate. */
        SubjectAlternativeName: {
            type: components["schemas"]["SubjectAlternativeNameType"];
            /**
             * @description The name, the address or the URI.
             *     @minLength 1
             */
            value: string;
        };
        /**
         * @description The type of a subject alternative name.
         * @enum {string}
         */
        SubjectAlternativeNameType: "dns_name" | "ip_address" | "email" | "uri";
        /** @description The body of a 401. `error` is `UnauthorizedError`. */
        UnauthorizedBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 401;
        };
        /** @description The credentials of a machine identity. */
        UniversalAuthLogin: {
            /** @description The machine identity's client ID. */
            clientId: string;
            /** @description One of the machine identity's client secrets. */
            clientSecret: string;
            /**
             * @description The slug of a sub-organization to log in to. Older servers call it `subOrganizationName`.
             *     @minLength 1
             *     @maxLength 64
             */
            organizationSlug?: string | undefined;
        };
        /** @description The body of a 422. `error` is `ValidationFailure`. */
        UnprocessableBody: {
            /** @description The request ID, for the server's logs and for support. */
            reqId: string;
            /**
             * @description The status code of the response, repeated.
             * @enum {number}
             */
            statusCode: 422;
            /** @description The problems with the request, usually as a list with one entry per problem. */
            message?: unknown | undefined;
            /** @description The type of error, for programs. */
            error: string;
        };
        /** @description A project's updated settings for cleaning up expired certificates. */
        UpdatedCertificateCleanupResult: {
            config: components["schemas"]["CertificateCleanup"];
        };
    };
    responses: {
        /** @description An access token. */
        AccessTokenCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessToken"];
            };
        };
        /** @description The renewed access token. */
        AccessTokenRenewed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessToken"];
            };
        };
        /** @description The access token was revoked. */
        AccessTokenRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RevokedAccessToken"];
            };
        };
        /** @description The server cannot process the request. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestBody"];
            };
        };
        /** @description The certificate, with its application. */
        CertificateAssigned: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateResult"];
            };
        };
        /** @description The certificate as PEM. */
        CertificateBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateBody"];
            };
        };
        /** @description The certificate with its private key, as PEM. */
        CertificateBundle: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateBundle"];
            };
        };
        /** @description The clean-up settings, if there are any. */
        CertificateCleanup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateCleanupResult"];
            };
        };
        /** @description The current clean-up settings. */
        CertificateCleanupUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdatedCertificateCleanupResult"];
            };
        };
        /** @description The deleted certificate. */
        CertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateResult"];
            };
        };
        /** @description The certificate. */
        CertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateDetailsResult"];
            };
        };
        /** @description The imported certificate. */
        CertificateImported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImportedCertificate"];
            };
        };
        /** @description A page of certificates. */
        CertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateList"];
            };
        };
        /** @description The certificate does not exist. */
        CertificateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundBody"];
            };
        };
        /** @description The private key as PEM. */
        CertificatePrivateKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePrivateKey"];
                "text/plain": components["schemas"]["CertificatePrivateKey"];
            };
        };
        /** @description The certificate's successor. */
        CertificateRenewed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RenewedCertificate"];
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
        /** @description The result of the cancellation. */
        CertificateRequestCancelled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequestCancellation"];
            };
        };
        /** @description The request, with its certificate if it was issued immediately. */
        CertificateRequestCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestedCertificate"];
            };
        };
        /** @description A page of certificate requests. */
        CertificateRequestList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequestList"];
            };
        };
        /** @description The certificate request does not exist. */
        CertificateRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundBody"];
            };
        };
        /** @description The current status of the request. */
        CertificateRequestValidated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequestValidation"];
            };
        };
        /** @description The certificate was revoked. */
        CertificateRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RevokedCertificate"];
            };
        };
        /** @description The updated metadata. */
        CertificateUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateMetadata"];
            };
        };
        /** @description The caller is not allowed to do this, or its token was not accepted. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenBody"];
            };
        };
        /** @description An internal server error. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalErrorBody"];
            };
        };
        /** @description A resource that the request refers to does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundBody"];
            };
        };
        /** @description The changes. */
        RenewalConfigUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RenewalConfig"];
            };
        };
        /** @description The request has no credentials, or wrong ones. */
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
         * @description The certificate ID.
         * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
         */
        id: string;
        /**
         * @description The project ID.
         * @example d7b1f0e4-5c3a-4f92-a8e6-9b2d1c7f4e30
         */
        projectId: string;
        /**
         * @description The certificate request ID that `certificateRequests.create` returned.
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
                 * @description The certificate request ID that `certificateRequests.create` returned.
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
                 * @description The certificate request ID that `certificateRequests.create` returned.
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
                 * @description The certificate request ID that `certificateRequests.create` returned.
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
                 * @description The certificate ID.
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
                 * @description The certificate ID.
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
                 * @description The certificate ID.
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
                 * @description The certificate ID.
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
                 * @description The certificate ID.
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
                 * @description The certificate ID.
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
                 * @description The certificate ID.
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
                 * @description The certificate ID.
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
                 * @description The certificate ID.
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
                 * @description The certificate ID. Newer servers also accept the certificate's thumbprint.
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
                 * @description The project ID.
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
