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
         * @description Asks for a certificate as a profile describes it. Without a CSR Infisical makes the key pair; with one
         *     the key stays with you. The answer holds the certificate when it is issued at once. Otherwise
         *     `certificate` is null: call `certificateRequests.get` with `certificateRequestId` until it is there,
         *     which is always so for external authorities and where people have to approve.
         *
         *     How long the certificate is valid is said by `ttl` or by `notBefore` and `notAfter`, not both. The call
         *     counts towards the write limit.
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
         * @description Lists the certificate requests that match. Pass a body without filters to list all of them.
         *
         *     The caller needs the permission to read certificates, in general or, with `applicationId`, on that
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
         * @description Cancels a certificate request that is `pending` or `pending_validation`: it becomes `failed`, and
         *     `errorMessage` says who cancelled it. A request in any other state stays as it is. That is a 200 as
         *     well, with `cancelled: false`.
         *
         *     The caller needs the permission to edit certificates. The call counts towards the write limit.
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
         * Have a certificate request validated again
         * @description Asks the authority to check the names of a pending certificate request once more, instead of waiting
         *     for its next check. The answer says where the request stands now.
         *
         *     The call counts towards the write limit. Infisical's reference has no page about it.
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
         * @description Takes over a certificate that was issued elsewhere, so that Infisical lists it and warns before it ends.
         *     Renewing and revoking it stays with its issuer, unless newer servers are given a profile to renew it
         *     with.
         *
         *     The caller needs the permission to import certificates. The call counts towards the write limit.
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
         * @description Returns what Infisical knows about a certificate, without the certificate itself: for that there are
         *     `certificates.getBody` and `certificates.getBundle`.
         *
         *     The caller needs the permission to read certificates.
         */
        get: operations["certificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate
         * @description Removes a certificate from Infisical and returns what was known about it. This does not revoke it:
         *     whoever has it can go on using it.
         *
         *     The caller needs the permission to delete certificates. The call counts towards the write limit.
         */
        delete: operations["certificates_delete"];
        options?: never;
        head?: never;
        /**
         * Change the metadata of a certificate
         * @description Sets the metadata of a certificate and returns it. Nothing else of a certificate can be changed.
         *
         *     The call counts towards the write limit. Infisical's reference has no page about it.
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
         * @description Attaches a certificate to an application. This works once: a certificate that has an application keeps
         *     it.
         *
         *     The call counts towards the write limit. Infisical's reference has no page about it.
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
         * @description Returns a certificate, its chain and its private key as PEM. The key is null when Infisical does not
         *     have it, because the certificate was made from a CSR.
         *
         *     The caller needs the permissions to read certificates and to read private keys.
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
         *     The caller needs the permission to read certificates.
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
         * Change when a certificate is renewed
         * @description Says how many days before its end Infisical renews a certificate by itself, or that it is not to do so.
         *     Pass either `renewBeforeDays` or `enableAutoRenewal: false`; both together are refused, and a body with
         *     neither changes nothing.
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
         * @description Returns the private key of a certificate as PEM. The body is nothing but a JSON string.
         *
         *     The caller needs the permission to read private keys.
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
         * @description Issues a successor that is like the certificate, apart from the changes that the body asks for. The
         *     defaults of the profile do not apply. Without a body the successor gets a new key pair.
         *
         *     A certificate can be renewed once, while it is active and if it comes from a profile; the successor
         *     can be renewed next. The old certificate stays good until it expires, and is not revoked. External
         *     authorities take their time: texts of the answer are empty then, and `certificateRequests.get` tells
         *     when the successor is there.
         *
         *     The caller needs the permission to issue certificates from the profile and, to change anything, the
         *     one to edit certificates. The call counts towards the write limit.
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
         * @description Revokes a certificate: from then on the revocation list of its authority has it. This cannot be taken
         *     back. It is refused with a 400 where Infisical cannot do it: for imported certificates without a
         *     profile, and for authorities that do not take revocations.
         *
         *     The caller needs the permission to delete certificates. The call counts towards the write limit.
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
         * Search the certificates of a project
         * @description Lists the certificates of a project that match. Pass a body without filters to list all of them.
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
         * Get the clean-up of certificates
         * @description Returns how expired certificates of the project are cleaned up, and what the last run did. Null means
         *     that it was never set up.
         *
         *     Only administrators of the project may call this.
         */
        get: operations["certificateCleanup_get"];
        /**
         * Change the clean-up of certificates
         * @description Sets up or changes how expired certificates of the project are cleaned up. A run a day deletes those
         *     that have been expired for long enough.
         *
         *     Only administrators of the project may call this. The call counts towards the write limit.
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
         * @description Exchanges the client id and secret of a machine identity for an access token. The client does this by
         *     itself when it is given `auth`; call it only to hand the token to somebody else.
         *
         *     Three logins that fail lock the identity out for five minutes, unless it is set up otherwise. The call
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
         * @description Makes an access token good for longer, up to its maximum. The token to renew is in the body, so the call
         *     needs no other.
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
         * @description Ends an access token before its time. The token to revoke is in the body, so the call needs no other.
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
            /** @description The token. */
            accessToken: string;
            /** @description How many seconds it is good for. */
            expiresIn: number;
            /** @description How many seconds it can be good for at most, with all renewals. */
            accessTokenMaxTTL: number;
            /**
             * @description How it is sent.
             * @enum {string}
             */
            tokenType: "Bearer";
        };
        /** @description The access token that a call is about. */
        AccessTokenReference: {
            /** @description The token. */
            accessToken: string;
        };
        /** @description The body of a 400. `error` is `BadRequest`. */
        BadRequestBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 400;
            /** @description More about the failure, in a shape that depends on it. Only newer servers send it. */
            details?: unknown | undefined;
        };
        /** @description Whether the certificate may itself issue certificates. */
        BasicConstraints: {
            /** @description Whether it is the certificate of an authority. */
            isCA: boolean;
            /** @description How many authorities may follow below it. */
            pathLength?: number | undefined;
        };
        /** @description What Infisical knows about a certificate. */
        Certificate: {
            /**
             * Format: uuid
             * @description The identifier of the certificate.
             */
            id: string;
            /**
             * Format: date-time
             * @description When Infisical got the certificate.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When what is known about it last changed.
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description The identifier of the authority.
             */
            caId?: (string | null) | undefined;
            status: components["schemas"]["CertificateStatus"];
            /** @description The serial number. */
            serialNumber: string;
            /** @description A name for people to recognise the certificate by. */
            friendlyName: string;
            /** @description The common name of the subject. */
            commonName: string;
            /**
             * Format: date-time
             * @description When the certificate becomes valid.
             */
            notBefore: string;
            /**
             * Format: date-time
             * @description When the certificate stops being valid.
             */
            notAfter: string;
            /**
             * Format: date-time
             * @description When the certificate was revoked.
             */
            revokedAt?: (string | null) | undefined;
            /** @description The number that revocation lists have for the reason (RFC 5280, section 5.3.1). */
            revocationReason?: (number | null) | undefined;
            /** @description The subject alternative names, separated by commas. */
            altNames?: (string | null) | undefined;
            /**
             * Format: uuid
             * @description The identifier of the authority's own certificate.
             */
            caCertId?: (string | null) | undefined;
            /**
             * Format: uuid
             * @description The identifier of the template.
             */
            certificateTemplateId?: (string | null) | undefined;
            /** @description What the key may be used for, spelled as in `digitalSignature`. */
            keyUsages?: (string[] | null) | undefined;
            /** @description The purposes of the certificate, spelled as in `serverAuth`. */
            extendedKeyUsages?: (string[] | null) | undefined;
            /**
             * Format: uuid
             * @description The identifier of the subscriber.
             */
            pkiSubscriberId?: (string | null) | undefined;
            /**
             * Format: uuid
             * @description The identifier of the profile.
             */
            profileId?: (string | null) | undefined;
            /** @description How many days before its end Infisical renews the certificate. Null means not at all. */
            renewBeforeDays?: (number | null) | undefined;
            /**
             * Format: uuid
             * @description The identifier of the certificate that this one succeeds.
             */
            renewedFromCertificateId?: (string | null) | undefined;
            /**
             * Format: uuid
             * @description The identifier of the successor.
             */
            renewedByCertificateId?: (string | null) | undefined;
            /** @description Why renewing it failed. */
            renewalError?: (string | null) | undefined;
            /** @description The kind of the key, spelled as in `KeyAlgorithm`. */
            keyAlgorithm?: (string | null) | undefined;
            /** @description How it was signed, spelled as in `SignatureAlgorithm`. */
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
            /** @description Whether it is the certificate of an authority. */
            isCA?: (boolean | null) | undefined;
            /** @description How many authorities may follow below it. */
            pathLength?: (number | null) | undefined;
            /** @description Where Infisical has the certificate from. */
            source?: (string | null) | undefined;
            /** @description What was noted when the certificate was discovered, in a shape that is not documented. */
            discoveryMetadata?: unknown | undefined;
            /** @description What links the certificate to an external authority, in a shape that depends on it. */
            externalMetadata?: unknown | undefined;
            /**
             * Format: uuid
             * @description The identifier of the application that it is attached to.
             */
            applicationId?: (string | null) | undefined;
        };
        /** @description The application that a certificate goes to. */
        CertificateAssignment: {
            /**
             * Format: uuid
             * @description The identifier of the application.
             */
            applicationId: string;
        };
        /**
         * @description What a certificate is to contain. In a new request, what is left out comes from the profile, and null
         *     stands for none. In a renewal, what is left out stays as it is.
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
            /** @description The domain components of the subject. Only newer servers take it. */
            domainComponents?: (string[] | null) | undefined;
            /** @description What the key may be used for. */
            keyUsages?: components["schemas"]["KeyUsage"][] | undefined;
            /** @description The purposes of the certificate. */
            extendedKeyUsages?: components["schemas"]["ExtendedKeyUsage"][] | undefined;
            /** @description The names that the certificate is good for. */
            altNames?: components["schemas"]["SubjectAlternativeName"][] | undefined;
            signatureAlgorithm?: components["schemas"]["SignatureAlgorithm"] | undefined;
            keyAlgorithm?: components["schemas"]["KeyAlgorithm"] | undefined;
            /** @description How long the certificate is valid, such as `12h`, `90d` or `1y`. */
            ttl?: string | undefined;
            /** @description Whether the certificate may itself issue certificates. */
            basicConstraints?: {
                /** @description Whether it is to be the certificate of an authority. */
                isCA: boolean;
                /**
                 * @description How many authorities may follow below it.
                 *     @minimum 0
                 */
                pathLength?: number | undefined;
            } | undefined;
            /**
             * @description X.509 extensions beyond the usual ones. They cannot be combined with a CSR. Only newer servers
             *     take it.
             */
            customExtensions?: {
                /** @description The object identifier of the extension. */
                oid: string;
                /** @description The value of the extension. */
                value?: string | undefined;
                /** @description Whether whoever does not know the extension has to refuse the certificate. */
                critical?: boolean | undefined;
            }[] | undefined;
        };
        /** @description A certificate as PEM. */
        CertificateBody: {
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The chain from its authority to the root, as PEM. */
            certificateChain: string | null;
            /** @description The serial number of the certificate. */
            serialNumber: string;
        };
        /** @description A certificate with its private key, as PEM. */
        CertificateBundle: {
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The chain from its authority to the root, as PEM. */
            certificateChain: string | null;
            /** @description The private key as PEM. Null when Infisical does not have it. */
            privateKey: string | null;
            /** @description The serial number of the certificate. */
            serialNumber: string;
        };
        /** @description How expired certificates of a project are cleaned up. */
        CertificateCleanup: {
            /**
             * @description Whether they are.
             * @default false
             */
            isEnabled?: boolean | undefined;
            /**
             * @description How many days after its end a certificate is deleted.
             * @default 3
             */
            postExpiryRetentionDays?: number | undefined;
            /**
             * @description Whether certificates are kept that are synchronised to other services.
             * @default true
             */
            skipCertsWithActiveSyncs?: boolean | undefined;
            /** @description How the last run ended. The values are not documented. */
            lastRunStatus?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When the last run was.
             */
            lastRunAt?: (string | null) | undefined;
            /**
             * @description How many certificates the last run deleted.
             * @default 0
             */
            lastRunCertsDeleted?: number | undefined;
            /** @description What is to be known about the last run, for people. */
            lastRunMessage?: (string | null) | undefined;
            /**
             * Format: date-time
             * @description When the clean-up was set up.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the clean-up last changed.
             */
            updatedAt: string;
        };
        /** @description How expired certificates of a project are cleaned up, if that was set up. */
        CertificateCleanupResult: {
            /** @description The clean-up. Null when it was never set up. */
            config: components["schemas"]["CertificateCleanup"] | null;
        };
        /** @description What is to change about the clean-up. What is left out stays as it is. */
        CertificateCleanupUpdate: {
            /** @description Whether expired certificates are cleaned up, at first false. */
            isEnabled?: boolean | undefined;
            /**
             * @description How many days after its end a certificate is deleted, at first 3.
             *     @minimum 1
             *     @maximum 30
             */
            postExpiryRetentionDays?: number | undefined;
            /** @description Whether certificates are kept that are synchronised to other services, at first true. */
            skipCertsWithActiveSyncs?: boolean | undefined;
        };
        /** @description A certificate with what it contains. */
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
                /** @description The domain components. Only newer servers send it. */
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
            /** @description The name of the authority. */
            caName?: (string | null) | undefined;
            /** @description Whether the authority is Infisical's own or an external one. */
            caType?: ("internal" | "external" | (string & {}) | null) | undefined;
            /** @description The name of the profile. */
            profileName?: (string | null) | undefined;
            /** @description The name of the application. */
            applicationName?: (string | null) | undefined;
            /** @description Whether Infisical has the private key. Only newer servers send it. */
            hasPrivateKey?: boolean | undefined;
            /**
             * Format: uuid
             * @description The identifier of the latest successor. Only newer servers send it.
             */
            latestRenewalCertificateId?: (string | null) | undefined;
            /** @description Keys with values that were attached to the certificate. */
            metadata?: components["schemas"]["MetadataEntry"][] | undefined;
        };
        /** @description A certificate with what it contains. */
        CertificateDetailsResult: {
            certificate: components["schemas"]["CertificateDetails"];
        };
        /** @description A certificate to take over. */
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
             * @description The chain from its authority to the root, as PEM.
             *     @minLength 1
             */
            chainPem?: string | undefined;
            /** @description A name for people to recognise the certificate by. */
            friendlyName?: string | undefined;
            /** @description The identifier of the collection that the certificate goes to. */
            pkiCollectionId?: string | undefined;
            /**
             * Format: uuid
             * @description The identifier of the application that the certificate goes to.
             */
            applicationId?: string | undefined;
            /**
             * Format: uuid
             * @description The identifier of the profile to renew it with. Only newer servers take it.
             */
            profileId?: string | undefined;
            /**
             * @description What links the certificate to the external authority that issued it. The shape depends on the
             *     authority and is not documented. Only newer servers take it.
             */
            externalMetadata?: Record<string, unknown> | undefined;
        };
        /** @description A page of certificates. */
        CertificateList: {
            /** @description The certificates of this page. */
            certificates: components["schemas"]["ListedCertificate"][];
            /** @description How many certificates match, on all pages. */
            totalCount: number;
        };
        /** @description The metadata of a certificate. */
        CertificateMetadata: {
            /** @description Keys with values that are attached to the certificate. */
            metadata: components["schemas"]["MetadataEntry"][];
        };
        /** @description The private key of a certificate as PEM. */
        CertificatePrivateKey: string;
        /** @description What is to be different about a renewed certificate. */
        CertificateRenewal: {
            /**
             * @description Whether the chain of the answer goes without its root. Servers also take it as a text.
             * @default false
             */
            removeRootsFromChain?: (boolean | string) | undefined;
            /** @description Where its key comes from, a new key pair by default. Only newer servers take it. */
            renewalKeySource?: components["schemas"]["RenewalKeySource"] | undefined;
            /**
             * @description A certificate signing request as PEM, for `renewalKeySource: csr`. Apart from `ttl` and
             *     `basicConstraints`, attributes come from it alone. Only newer servers take it.
             *     @minLength 1
             *     @maxLength 4096
             */
            csr?: string | undefined;
            /** @description What is to change. Only newer servers take it. */
            attributes?: components["schemas"]["CertificateAttributes"] | undefined;
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
            basicConstraints?: (components["schemas"]["BasicConstraints"] | null) | undefined;
            /** @description Key and value pairs that were attached to the request. */
            metadata?: components["schemas"]["MetadataEntry"][] | undefined;
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
        /** @description What became of a certificate request that was to be cancelled. */
        CertificateRequestCancellation: {
            status: components["schemas"]["CertificateRequestStatus"];
            /** @description Whether this call cancelled it. */
            cancelled: boolean;
            /** @description Why the request failed; after a cancellation, who cancelled it. */
            errorMessage: string | null;
        };
        /** @description A page of certificate requests. */
        CertificateRequestList: {
            /** @description The requests of this page. */
            certificateRequests: components["schemas"]["CertificateRequestSummary"][];
            /** @description How many requests match, on all pages. */
            totalCount: number;
        };
        /** @description Which certificate requests to list, and how. */
        CertificateRequestSearch: {
            /**
             * @description How many requests to pass over.
             *     @minimum 0
             * @default 0
             */
            offset?: number | undefined;
            /**
             * @description How many requests to return at most.
             *     @minimum 1
             *     @maximum 100
             * @default 20
             */
            limit?: number | undefined;
            /** @description A text to search for. */
            search?: string | undefined;
            status?: components["schemas"]["CertificateRequestStatusInput"] | undefined;
            /**
             * Format: date-time
             * @description Only requests made at this time or later.
             */
            fromDate?: string | undefined;
            /**
             * Format: date-time
             * @description Only requests made at this time or earlier.
             */
            toDate?: string | undefined;
            /** @description Only requests of these profiles. */
            profileIds?: string[] | undefined;
            /**
             * Format: uuid
             * @description Only requests of profiles that are attached to this application.
             */
            applicationId?: string | undefined;
            /** @description The field to sort by. Which fields can be sorted by is not documented. */
            sortBy?: string | undefined;
            /**
             * @description Whether the order is ascending or descending.
             * @enum {string}
             */
            sortOrder?: ("asc" | "desc") | undefined;
            /** @description Only requests with this metadata. */
            metadata?: components["schemas"]["MetadataFilter"][] | undefined;
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
         * @enum {string}
         */
        CertificateRequestStatusInput: "pending_approval" | "pending" | "pending_validation" | "issued" | "failed" | "rejected";
        /** @description A certificate request in a list. */
        CertificateRequestSummary: {
            /** @description The identifier of the request. */
            id: string;
            status: components["schemas"]["CertificateRequestStatus"];
            /** @description The common name of the subject. */
            commonName: string | null;
            /** @description The subject alternative names, separated by commas. */
            altNames: string | null;
            /** @description The identifier of the profile. */
            profileId: string | null;
            /** @description The name of the profile. */
            profileName: string | null;
            /** @description The identifier of the authority. */
            caId: string | null;
            /** @description The identifier of the certificate. */
            certificateId: string | null;
            /** @description The identifier of the approval that the request needs. */
            approvalRequestId: string | null;
            /** @description Why the request failed. */
            errorMessage: string | null;
            /** @description What the request is waiting for. */
            pendingMessage: string | null;
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
            /** @description The certificate that was issued. */
            certificate: {
                /** @description The identifier of the certificate. */
                id: string;
                /** @description The serial number of the certificate. */
                serialNumber: string;
                status: components["schemas"]["CertificateStatus"];
            } | null;
        };
        /** @description Where a certificate request stands after its names were checked again. */
        CertificateRequestValidation: {
            status: components["schemas"]["CertificateRequestStatus"];
            /** @description What the authority calls the state of its order. The values are the authority's. */
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
        /** @description Which certificates to list, and how. */
        CertificateSearch: {
            /** @description Only certificates with this friendly name. */
            friendlyName?: string | undefined;
            /** @description Only certificates with this common name. */
            commonName?: string | undefined;
            /**
             * @description How many certificates to pass over.
             *     @minimum 0
             * @default 0
             */
            offset?: number | undefined;
            /**
             * @description How many certificates to return at most.
             *     @minimum 1
             *     @maximum 100
             * @default 25
             */
            limit?: number | undefined;
            /**
             * @description Only certificates that can be synchronised to other services.
             * @default false
             */
            forPkiSync?: boolean | undefined;
            /** @description A text to search for. */
            search?: string | undefined;
            /** @description Only certificates in this state, such as `active`. */
            status?: string | undefined;
            /** @description Only certificates of these profiles. */
            profileIds?: string[] | undefined;
            /**
             * Format: date-time
             * @description Only certificates that Infisical got at this time or later.
             */
            fromDate?: string | undefined;
            /**
             * Format: date-time
             * @description Only certificates that Infisical got at this time or earlier.
             */
            toDate?: string | undefined;
            /** @description Only certificates with this metadata. */
            metadata?: components["schemas"]["MetadataFilter"][] | undefined;
            /** @description Only certificates with this purpose. */
            extendedKeyUsage?: string | undefined;
            /** @description Only certificates with this kind of key, or with one of several kinds. */
            keyAlgorithm?: (string | string[]) | undefined;
            /** @description Only certificates that were signed in this way. */
            signatureAlgorithm?: string | undefined;
            /** @description Only certificates whose key has one of these sizes. */
            keySizes?: number[] | undefined;
            /** @description Only certificates of these authorities. */
            caIds?: string[] | undefined;
            /** @description Only certificates that were asked for in one of these ways. */
            enrollmentTypes?: string[] | undefined;
            /** @description Only certificates from this source, or from one of several. */
            source?: (string | string[]) | undefined;
            /**
             * Format: date-time
             * @description Only certificates that end at this time or later.
             */
            notAfterFrom?: string | undefined;
            /**
             * Format: date-time
             * @description Only certificates that end at this time or earlier.
             */
            notAfterTo?: string | undefined;
            /**
             * Format: date-time
             * @description Only certificates that begin at this time or later.
             */
            notBeforeFrom?: string | undefined;
            /**
             * Format: date-time
             * @description Only certificates that begin at this time or earlier.
             */
            notBeforeTo?: string | undefined;
            /**
             * Format: uuid
             * @description Only certificates of this application.
             */
            applicationId?: string | undefined;
            /** @description Only certificates of these applications. */
            applicationIds?: string[] | undefined;
            /**
             * @description The field to sort by.
             * @enum {string}
             */
            sortBy?: ("notAfter" | "notBefore" | "createdAt" | "commonName" | "keyAlgorithm" | "status") | undefined;
            /**
             * @description Whether the order is ascending or descending.
             * @enum {string}
             */
            sortOrder?: ("asc" | "desc") | undefined;
        };
        /** @description The state of a certificate. It is `active` until it is revoked or its time is over. */
        CertificateStatus: "active" | "expired" | "revoked" | (string & {});
        /** @description What is to change about a certificate. */
        CertificateUpdate: {
            /** @description The keys with values that are to be attached. */
            metadata?: components["schemas"]["NewMetadataEntry"][] | undefined;
        };
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
        /**
         * @description A purpose of a certificate, as the extended key usage extension of X.509 has it.
         * @enum {string}
         */
        ExtendedKeyUsage: "client_auth" | "server_auth" | "code_signing" | "email_protection" | "ocsp_signing" | "time_stamping";
        /** @description The body of a 403. `error` is `PermissionDenied`, `ForbiddenError`, `PermissionBoundaryError` or `TokenError`. */
        ForbiddenBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 403;
            /** @description More about the failure, in a shape that depends on it. Only newer servers send it. */
            details?: unknown | undefined;
        };
        /** @description A certificate that was taken over. */
        ImportedCertificate: {
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The chain from its authority to the root, as PEM. */
            certificateChain?: string | undefined;
            /** @description The private key as PEM. */
            privateKey?: string | undefined;
            /** @description The serial number of the certificate. */
            serialNumber: string;
            /**
             * Format: uuid
             * @description The identifier of the certificate. Only newer servers send it.
             */
            certificateId?: string | undefined;
        };
        /** @description The body of a 500. `error` is `InternalServerError` or `DatabaseError`. */
        InternalErrorBody: components["schemas"]["ErrorBody"] & {
            /** @enum {number} */
            statusCode: 500;
        };
        /** @description A certificate with all that belongs to it. */
        IssuedCertificate: {
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The certificate of the authority that issued it, as PEM. */
            issuingCaCertificate: string;
            /** @description The chain from that authority to the root, as PEM. */
            certificateChain: string;
            /** @description The private key as PEM, if Infisical made it. */
            privateKey?: string | undefined;
            /** @description The serial number of the certificate. */
            serialNumber: string;
            /** @description The identifier of the certificate. */
            certificateId: string;
        };
        /**
         * @description The kind of a key: RSA with 2,048, 3,072 or 4,096 bits, ECDSA on one of three curves, or one of the
         *     post-quantum algorithms ML-DSA and SLH-DSA, for which a server needs a licence.
         * @enum {string}
         */
        KeyAlgorithm: "RSA_2048" | "RSA_3072" | "RSA_4096" | "EC_prime256v1" | "EC_secp384r1" | "EC_secp521r1" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" | "SLH-DSA-SHA2-128f" | "SLH-DSA-SHA2-128s" | "SLH-DSA-SHA2-192f" | "SLH-DSA-SHA2-192s" | "SLH-DSA-SHA2-256f" | "SLH-DSA-SHA2-256s" | "SLH-DSA-SHAKE-128f" | "SLH-DSA-SHAKE-128s" | "SLH-DSA-SHAKE-192f" | "SLH-DSA-SHAKE-192s" | "SLH-DSA-SHAKE-256f" | "SLH-DSA-SHAKE-256s";
        /**
         * @description What the key of a certificate may be used for, as the key usage extension of X.509 has it.
         * @enum {string}
         */
        KeyUsage: "digital_signature" | "key_encipherment" | "non_repudiation" | "data_encipherment" | "key_agreement" | "key_cert_sign" | "crl_sign" | "encipher_only" | "decipher_only";
        /** @description A certificate in a list. */
        ListedCertificate: components["schemas"]["Certificate"] & {
            /** @description The identifier of the project. */
            projectId: string;
            /** @description Whether Infisical has the private key. */
            hasPrivateKey: boolean;
            /** @description The name of the authority. */
            caName?: (string | null) | undefined;
            /** @description The name of the profile. */
            profileName?: (string | null) | undefined;
            /** @description The way in which the certificate was asked for. */
            enrollmentType?: (string | null) | undefined;
            /** @description The name of the application. */
            applicationName?: (string | null) | undefined;
        };
        /** @description A key with its value. */
        MetadataEntry: {
            /** @description The key. */
            key: string;
            /** @description The value. */
            value: string;
        };
        /** @description What the metadata has to contain. */
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
        /** @description A request for a certificate. */
        NewCertificateRequest: {
            /**
             * Format: uuid
             * @description The identifier of the profile, which says who issues the certificate and what it may contain.
             */
            profileId: string;
            /**
             * Format: uuid
             * @description The identifier of the application that the certificate is for.
             */
            applicationId?: string | undefined;
            /**
             * @description A certificate signing request as PEM. With one, Infisical never has the private key.
             *     @minLength 1
             *     @maxLength 4096
             */
            csr?: string | undefined;
            /** @description What the certificate is to contain. */
            attributes?: (components["schemas"]["CertificateAttributes"] & {
                /** @description When the certificate becomes valid. Not together with `ttl`. */
                notBefore?: string | undefined;
                /** @description When it stops being valid, later than `notBefore`. Not together with `ttl`. */
                notAfter?: string | undefined;
            }) | undefined;
            /**
             * @description Whether the chain of the answer goes without its root. Servers also take it as a text.
             * @default false
             */
            removeRootsFromChain?: (boolean | string) | undefined;
            /** @description Keys with values to be attached to the request and the certificate. */
            metadata?: components["schemas"]["NewMetadataEntry"][] | undefined;
        };
        /** @description A key with its value, to be attached. */
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
        /** @description What was changed about the renewal of a certificate. */
        RenewalConfig: {
            /** @description What was done, for people. */
            message: string;
            /** @description How many days before its end Infisical renews it. Absent when that was not set. */
            renewBeforeDays?: number | undefined;
        };
        /** @description When a certificate is to be renewed. */
        RenewalConfigUpdate: {
            /**
             * @description How many days before its end Infisical renews it.
             *     @minimum 1
             *     @maximum 30
             */
            renewBeforeDays?: number | undefined;
            /** @description False to stop Infisical from renewing it. Not together with `renewBeforeDays`. */
            enableAutoRenewal?: boolean | undefined;
        };
        /**
         * @description Where the key of a renewed certificate comes from.
         *
         *     - `new`: a new key pair is made.
         *     - `reuse`: the key pair stays. External authorities do not allow it.
         *     - `csr`: the key of the CSR that comes with the request.
         * @enum {string}
         */
        RenewalKeySource: "new" | "reuse" | "csr";
        /**
         * @description The successor of a certificate. While an external authority has not issued it, all texts but
         *     `certificateRequestId` are empty.
         */
        RenewedCertificate: components["schemas"]["IssuedCertificate"] & {
            /** @description The identifier of the request for the successor. */
            certificateRequestId: string;
        };
        /** @description What became of a request for a certificate. */
        RequestedCertificate: {
            /** @description The certificate. Null while it is not issued. */
            certificate: components["schemas"]["IssuedCertificate"] | null;
            /** @description The identifier of the request, to ask for it again. */
            certificateRequestId: string;
            status?: components["schemas"]["CertificateRequestStatus"] | undefined;
            /** @description What is to be known about the request, for people. */
            message?: string | undefined;
        };
        /**
         * @description Why a certificate is revoked. The reasons are those of revocation lists (RFC 5280, section 5.3.1).
         * @enum {string}
         */
        RevocationReason: "UNSPECIFIED" | "KEY_COMPROMISE" | "CA_COMPROMISE" | "AFFILIATION_CHANGED" | "SUPERSEDED" | "CESSATION_OF_OPERATION" | "CERTIFICATE_HOLD" | "PRIVILEGE_WITHDRAWN" | "A_A_COMPROMISE";
        /** @description The end of an access token. */
        RevokedAccessToken: {
            /** @description What was done, for people. */
            message: string;
        };
        /** @description A certificate that was revoked. */
        RevokedCertificate: {
            /** @description What was done, for people. */
            message: string;
            /** @description The serial number of the certificate. */
            serialNumber: string;
            /**
             * Format: date-time
             * @description When it was revoked.
             */
            revokedAt: string;
        };
        /**
         * @description How the authority signs a certificate. It has to go with the kind of the authority's key.
         * @enum {string}
         */
        SignatureAlgorithm: "RSA-SHA256" | "RSA-SHA384" | "RSA-SHA512" | "ECDSA-SHA256" | "ECDSA-SHA384" | "ECDSA-SHA512" | "ML-DSA-44" | "ML-DSA-65" | "ML-DSA-87" | "SLH-DSA-SHA2-128f" | "SLH-DSA-SHA2-128s" | "SLH-DSA-SHA2-192f" | "SLH-DSA-SHA2-192s" | "SLH-DSA-SHA2-256f" | "SLH-DSA-SHA2-256s" | "SLH-DSA-SHAKE-128f" | "SLH-DSA-SHAKE-128s" | "SLH-DSA-SHAKE-192f" | "SLH-DSA-SHAKE-192s" | "SLH-DSA-SHAKE-256f" | "SLH-DSA-SHAKE-256s";
        /** @description A name that the certificate is good for. */
        SubjectAlternativeName: {
            type: components["schemas"]["SubjectAlternativeNameType"];
            /**
             * @description The name, the address or the URI.
             *     @minLength 1
             */
            value: string;
        };
        /**
         * @description The kind of a subject alternative name.
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
            /** @description The client id of the identity. */
            clientId: string;
            /** @description One of the client secrets of the identity. */
            clientSecret: string;
            /**
             * @description The slug of the organization below the identity's own to log in to. Older servers call it `subOrganizationName`.
             *     @minLength 1
             *     @maxLength 64
             */
            organizationSlug?: string | undefined;
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
        /** @description How expired certificates of a project are cleaned up now. */
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
        /** @description The access token, good for longer. */
        AccessTokenRenewed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessToken"];
            };
        };
        /** @description The access token is revoked. */
        AccessTokenRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RevokedAccessToken"];
            };
        };
        /** @description The request cannot be carried out. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestBody"];
            };
        };
        /** @description The certificate, which has an application now. */
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
        /** @description The clean-up, if there is one. */
        CertificateCleanup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateCleanupResult"];
            };
        };
        /** @description The clean-up as it is now. */
        CertificateCleanupUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdatedCertificateCleanupResult"];
            };
        };
        /** @description The certificate that was deleted. */
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
        /** @description The certificate that was taken over. */
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
        /** @description There is no such certificate. */
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
        /** @description The successor of the certificate. */
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
        /** @description What became of the request. */
        CertificateRequestCancelled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequestCancellation"];
            };
        };
        /** @description The request, with the certificate if it is issued already. */
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
        /** @description There is no such certificate request. */
        CertificateRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundBody"];
            };
        };
        /** @description Where the request stands. */
        CertificateRequestValidated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequestValidation"];
            };
        };
        /** @description The certificate is revoked. */
        CertificateRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RevokedCertificate"];
            };
        };
        /** @description The metadata as it is now. */
        CertificateUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateMetadata"];
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
        /** @description Something that the call is about does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundBody"];
            };
        };
        /** @description What was changed. */
        RenewalConfigUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RenewalConfig"];
            };
        };
        /** @description The call does not say who is calling, or its credentials are wrong. */
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
         * @description The identifier of the certificate.
         * @example 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed
         */
        id: string;
        /**
         * @description The identifier of the project.
         * @example d7b1f0e4-5c3a-4f92-a8e6-9b2d1c7f4e30
         */
        projectId: string;
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
                 * @description The identifier of the certificate request, as returned when the certificate was asked for.
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
                 * @description The identifier of the certificate request, as returned when the certificate was asked for.
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
                 * @description The identifier of the certificate.
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
                 * @description The identifier of the certificate.
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
                 * @description The identifier of the certificate.
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
                 * @description The identifier of the certificate.
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
                 * @description The identifier of the certificate.
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
                 * @description The identifier of the certificate.
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
                 * @description The identifier of the certificate.
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
                 * @description The identifier of the certificate.
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
                 * @description The identifier of the certificate.
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
                 * @description The identifier of the certificate. Newer servers also take its thumbprint.
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
                 * @description The identifier of the project.
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
