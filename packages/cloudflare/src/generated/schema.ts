// Generated from specs/cloudflare/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
export interface paths {
    "/{accounts_or_zones}/{account_or_zone_id}/custom_csrs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom CSRs
         * @description Lists the custom certificate signing requests of an account or of a zone, sorted by `order` and
         *     `direction`.
         *
         *     Custom CSRs are part of the Business and Enterprise plans. The caller needs the permission "SSL and
         *     Certificates Read" or "SSL and Certificates Write" on the account.
         */
        get: operations["customCsrs_list"];
        put?: never;
        /**
         * Create a custom CSR
         * @description Generates a certificate signing request for an account or a zone. Cloudflare generates the
         *     private key and keeps it: the answer holds the CSR, never the key.
         *
         *     Custom CSRs are part of the Business and Enterprise plans. The caller needs the permission "SSL
         *     and Certificates Write" on the account. How many an account may have is a quota; code 1403 says
         *     that it is used up.
         */
        post: operations["customCsrs_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{accounts_or_zones}/{account_or_zone_id}/custom_csrs/{custom_csr_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a custom CSR
         * @description Gets one custom certificate signing request of an account or a zone.
         *
         *     Custom CSRs are part of the Business and Enterprise plans. The caller needs the permission "SSL
         *     and Certificates Read" or "SSL and Certificates Write" on the account.
         */
        get: operations["customCsrs_get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom CSR
         * @description Deletes a custom certificate signing request and the private key that belongs to it. While an
         *     active certificate pack uses the CSR, this is refused with code 1420.
         *
         *     Custom CSRs are part of the Business and Enterprise plans. The caller needs the permission "SSL
         *     and Certificates Write" on the account.
         */
        delete: operations["customCsrs_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/client_certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List client certificates
         * @description Lists the API Shield client certificates of a zone. Revoked certificates stay in the list, because
         *     they are never deleted: pass `status` to narrow it.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["clientCertificates_list"];
        put?: never;
        /**
         * Create a client certificate
         * @description Issues an API Shield client certificate for a signing request of yours, by the authority that
         *     Cloudflare manages for the account. The answer is a 200. A zone may have a limited number of
         *     certificates that are not revoked; code 1489 says that it is reached.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        post: operations["clientCertificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/client_certificates/{client_certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client certificate
         * @description Gets one API Shield client certificate of a zone. Poll it after revoking or reactivating it,
         *     since both take a while.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["clientCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Revoke a client certificate
         * @description Revokes a client certificate. It goes through `pending_revocation` to `revoked`, and stays in
         *     the list: nothing is deleted. The answer holds the whole certificate.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        delete: operations["clientCertificates_delete"];
        options?: never;
        head?: never;
        /**
         * Reactivate a client certificate
         * @description Takes back the revocation of a client certificate, as long as it is pending. The certificate
         *     goes through `pending_reactivation` to `active`.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        patch: operations["clientCertificates_edit"];
        trace?: never;
    };
    "/zones/{zone_id}/certificate_authorities/hostname_associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get hostname associations
         * @description Gets the hostnames of a zone for which clients are asked for a certificate of one authority.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["certificateAuthorities_hostnameAssociations_get"];
        /**
         * Replace hostname associations
         * @description Replaces the hostnames of a zone for which clients are asked for a certificate of one authority.
         *     The list is replaced as a whole: read it first to add one.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        put: operations["certificateAuthorities_hostnameAssociations_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/gateway/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Zero Trust certificates
         * @description Lists all certificates that Gateway can use for TLS inspection in an account, whether made by
         *     Cloudflare or brought by the account. The list comes whole, in one answer. The certificate that
         *     Gateway inspects traffic with has `in_use: true`.
         */
        get: operations["zeroTrust_gateway_certificates_list"];
        put?: never;
        /**
         * Create a Zero Trust certificate
         * @description Generates a root certificate with which Gateway can inspect TLS traffic. It is inactive:
         *     activate it, and choose it in the Gateway configuration when it is available. An account may
         *     generate three a day. The answer is a 200.
         */
        post: operations["zeroTrust_gateway_certificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/gateway/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Zero Trust certificate
         * @description Gets one Zero Trust certificate of an account. Poll it after activating or deactivating it,
         *     since both take a while.
         */
        get: operations["zeroTrust_gateway_certificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a Zero Trust certificate
         * @description Deletes a Zero Trust certificate that Cloudflare generated. It has to be inactive: deactivate it
         *     first. The answer holds the certificate that was deleted.
         */
        delete: operations["zeroTrust_gateway_certificates_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/gateway/certificates/{certificate_id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a Zero Trust certificate
         * @description Deploys a Zero Trust certificate to Cloudflare's edge. It goes through `pending_deployment` to
         *     `available`; an account may have ten that are available. The answer is a 202.
         */
        post: operations["zeroTrust_gateway_certificates_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/gateway/certificates/{certificate_id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a Zero Trust certificate
         * @description Withdraws a Zero Trust certificate from Cloudflare's edge. It goes through `pending_deletion` to
         *     `inactive`. The answer is a 201.
         */
        post: operations["zeroTrust_gateway_certificates_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/custom_certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom certificates
         * @description Lists the certificates that were uploaded for a zone, narrowed by their state.
         *
         *     Custom certificates are part of the Business and Enterprise plans. The caller needs one of the
         *     permissions "SSL and Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS
         *     Certificates Read" and "Access: Mutual TLS Certificates Write".
         */
        get: operations["customCertificates_list"];
        put?: never;
        /**
         * Upload a custom certificate
         * @description Uploads a certificate of your own for a zone, with its private key or with the custom CSR that
         *     it was issued for. The answer is a 200.
         *
         *     Custom certificates are part of the Business and Enterprise plans. The caller needs the
         *     permission "SSL and Certificates Write" or "Access: Mutual TLS Certificates Write".
         */
        post: operations["customCertificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/custom_certificates/prioritize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the priorities of custom certificates
         * @description Sets which certificate of a zone wins where those of type `legacy_custom` overlap. The answer
         *     holds the certificates.
         *
         *     Custom certificates are part of the Business and Enterprise plans. The caller needs the
         *     permission "SSL and Certificates Write" or "Access: Mutual TLS Certificates Write".
         */
        put: operations["customCertificates_prioritize_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/custom_certificates/{custom_certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a custom certificate
         * @description Gets one certificate that was uploaded for a zone: its validity, its chain, where its key may be
         *     held, and its key server if it has one.
         *
         *     Custom certificates are part of the Business and Enterprise plans. The caller needs one of the
         *     permissions "SSL and Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS
         *     Certificates Read" and "Access: Mutual TLS Certificates Write".
         */
        get: operations["customCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom certificate
         * @description Removes a certificate from a zone. The answer holds its identifier.
         *
         *     Custom certificates are part of the Business and Enterprise plans. The caller needs the
         *     permission "SSL and Certificates Write" or "Access: Mutual TLS Certificates Write".
         */
        delete: operations["customCertificates_delete"];
        options?: never;
        head?: never;
        /**
         * Change a custom certificate
         * @description Replaces the certificate, its private key or its settings. A certificate of type `sni_custom` is
         *     replaced as a whole: the answer has a new identifier, and the old one is gone.
         *
         *     Custom certificates are part of the Business and Enterprise plans. The caller needs the
         *     permission "SSL and Certificates Write" or "Access: Mutual TLS Certificates Write".
         */
        patch: operations["customCertificates_edit"];
        trace?: never;
    };
    "/accounts/{account_id}/mtls_certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mTLS certificates
         * @description Lists all certificates that an account uploaded for mutual TLS, such as authorities of its own.
         *     The list comes whole, in one answer. Certificates of the authority that Cloudflare manages are
         *     client certificates, which are listed by zone.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write" on the account.
         */
        get: operations["mtlsCertificates_list"];
        put?: never;
        /**
         * Upload an mTLS certificate
         * @description Uploads a certificate for the services of Cloudflare that can use mutual TLS, such as an
         *     authority of your own. The answer is a 200.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write" on the
         *     account.
         */
        post: operations["mtlsCertificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an mTLS certificate
         * @description Gets one certificate that an account uploaded for mutual TLS.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write" on the account.
         */
        get: operations["mtlsCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete an mTLS certificate
         * @description Deletes an mTLS certificate, which is refused while a service uses it: its associations say
         *     which. The answer holds the whole certificate.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write" on the
         *     account.
         */
        delete: operations["mtlsCertificates_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/mtls_certificates/{mtls_certificate_id}/associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the uses of an mTLS certificate
         * @description Lists the services of Cloudflare that use an mTLS certificate, and how far it has been deployed
         *     for each. The list comes whole, in one answer.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write" on the account.
         */
        get: operations["mtlsCertificates_associations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Origin CA certificates
         * @description Lists the Origin CA certificates of a zone, which is named in the query.
         *
         *     Available on all plans. The caller needs an API token, or the Origin CA key, which is deprecated; the
         *     Global API Key does not do.
         */
        get: operations["originCACertificates_list"];
        put?: never;
        /**
         * Create an Origin CA certificate
         * @description Issues an Origin CA certificate for a signing request of yours. It is for the way between
         *     Cloudflare and the origin server. The answer is a 200.
         *
         *     Available on all plans. The caller needs an API token, or the Origin CA key, which is deprecated; the
         *     Global API Key does not do.
         */
        post: operations["originCACertificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an Origin CA certificate
         * @description Gets one Origin CA certificate.
         *
         *     Available on all plans. The caller needs an API token, or the Origin CA key, which is deprecated; the
         *     Global API Key does not do.
         */
        get: operations["originCACertificates_get"];
        put?: never;
        post?: never;
        /**
         * Revoke an Origin CA certificate
         * @description Revokes an Origin CA certificate. The answer says when.
         *
         *     Available on all plans. The caller needs an API token, or the Origin CA key, which is deprecated; the
         *     Global API Key does not do.
         */
        delete: operations["originCACertificates_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/ssl/certificate_packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificate packs
         * @description Lists the certificate packs of a zone that are active, or all of them.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["ssl_certificatePacks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/ssl/certificate_packs/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order a certificate pack
         * @description Orders an advanced certificate pack for a zone. The authority validates the domain before it
         *     issues the certificates: `validation_records` says what it looks for. How many packs a zone may
         *     have is a quota. The answer is a 200.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        post: operations["ssl_certificatePacks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/ssl/certificate_packs/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the quota of certificate packs
         * @description Gets how many advanced certificate packs a zone may have, and how many it has.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["ssl_certificatePacks_quota_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/ssl/certificate_packs/{certificate_pack_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate pack
         * @description Gets one certificate pack of a zone. Poll it after ordering it, since validation and issuance
         *     take a while.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["ssl_certificatePacks_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate pack
         * @description Deletes an advanced certificate pack. The answer holds its identifier.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        delete: operations["ssl_certificatePacks_delete"];
        options?: never;
        head?: never;
        /**
         * Restart or change a certificate pack
         * @description Starts the validation of an advanced certificate pack again, which is for a pack in
         *     `validation_timed_out`, or changes whether it carries the branding of Cloudflare.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        patch: operations["ssl_certificatePacks_edit"];
        trace?: never;
    };
    "/zones/{zone_id}/ssl/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SSL verifications
         * @description Lists how far the validations of the certificate packs of a zone are. The list comes whole, in
         *     one answer.
         *
         *     Available on all plans. The caller needs one of the permissions "SSL and Certificates Read",
         *     "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS
         *     Certificates Write".
         */
        get: operations["ssl_verification_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/ssl/verification/{certificate_pack_id}": {
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
         * Change the validation method
         * @description Sets how the domain of a certificate pack is validated, and has it tried at once. The answer has
         *     the new state.
         *
         *     Available on all plans. The caller needs one of the permissions "SSL and Certificates Read",
         *     "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS
         *     Certificates Write".
         */
        patch: operations["ssl_verification_edit"];
        trace?: never;
    };
    "/zones/{zone_id}/ssl/universal/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the Universal SSL settings
         * @description Gets whether a zone has certificates of Universal SSL.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["ssl_universal_settings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the Universal SSL settings
         * @description Turns Universal SSL on or off for a zone. Before turning it off, see what `enabled` says about
         *     it.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        patch: operations["ssl_universal_settings_edit"];
        trace?: never;
    };
    "/zones/{zone_id}/keyless_certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Keyless SSL configurations
         * @description Lists all Keyless SSL configurations of a zone. The list comes whole, in one answer.
         *
         *     Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
         *     Certificates Read" or "SSL and Certificates Write".
         */
        get: operations["keylessCertificates_list"];
        put?: never;
        /**
         * Create a Keyless SSL configuration
         * @description Sets up Keyless SSL for a certificate: its private key stays on a key server of yours. The
         *     answer is a 200.
         *
         *     Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
         *     Certificates Write".
         */
        post: operations["keylessCertificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/keyless_certificates/{keyless_certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Keyless SSL configuration
         * @description Gets one Keyless SSL configuration of a zone.
         *
         *     Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
         *     Certificates Read" or "SSL and Certificates Write".
         */
        get: operations["keylessCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a Keyless SSL configuration
         * @description Deletes a Keyless SSL configuration: the key server is not asked any more. The answer holds its
         *     identifier.
         *
         *     Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
         *     Certificates Write".
         */
        delete: operations["keylessCertificates_delete"];
        options?: never;
        head?: never;
        /**
         * Change a Keyless SSL configuration
         * @description Changes the name of a Keyless SSL configuration, or where its key server is.
         *
         *     Keyless SSL is part of the Enterprise plan. The caller needs the permission "SSL and
         *     Certificates Write".
         */
        patch: operations["keylessCertificates_edit"];
        trace?: never;
    };
    "/zones/{zone_id}/origin_tls_client_auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificates for a zone's origin servers
         * @description Lists all certificates by which Cloudflare can identify itself to the origin servers of a zone.
         *     The list comes whole, in one answer.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["originTLSClientAuth_zoneCertificates_list"];
        put?: never;
        /**
         * Upload a certificate for a zone's origin servers
         * @description Uploads a certificate by which Cloudflare identifies itself to the origin servers of a zone,
         *     instead of by the one that it shares between zones. Keep only one active. It is used once the
         *     settings turn authenticated origin pulls on. The answer is a 200.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        post: operations["originTLSClientAuth_zoneCertificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/origin_tls_client_auth/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the settings of authenticated origin pulls
         * @description Gets whether authenticated origin pulls are on for a zone. At first they are off.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["originTLSClientAuth_settings_get"];
        /**
         * Set the settings of authenticated origin pulls
         * @description Turns authenticated origin pulls on or off for a zone. They may be turned on before a
         *     certificate is uploaded or after it.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        put: operations["originTLSClientAuth_settings_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/origin_tls_client_auth/hostnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List hostnames with certificates of their own
         * @description Lists which hostnames of a zone are associated with which certificates.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["originTLSClientAuth_hostnameAssociations_list"];
        /**
         * Associate hostnames with certificates
         * @description Associates hostnames of a zone with certificates, turns their associations on or off, or
         *     dissolves them. A certificate can have 100 hostnames. The answer holds the hostnames.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        put: operations["originTLSClientAuth_hostnames_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificates for the origin servers of hostnames
         * @description Lists all certificates by which Cloudflare can identify itself to the origin servers of single
         *     hostnames of a zone. The list comes whole, in one answer.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["originTLSClientAuth_hostnameCertificates_list"];
        put?: never;
        /**
         * Upload a certificate for the origin servers of hostnames
         * @description Uploads a certificate by which Cloudflare identifies itself to the origin servers of single
         *     hostnames. A zone can have ten. Associate it with hostnames to have it used. The answer is a
         *     200.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        post: operations["originTLSClientAuth_hostnameCertificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/origin_tls_client_auth/hostnames/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate for the origin servers of hostnames
         * @description Gets one certificate by which Cloudflare can identify itself to the origin servers of single
         *     hostnames.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["originTLSClientAuth_hostnameCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate for the origin servers of hostnames
         * @description Removes a certificate by which Cloudflare can identify itself to the origin servers of single
         *     hostnames. Dissolve its associations first, by setting `enabled` to null. The answer holds the
         *     whole certificate.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        delete: operations["originTLSClientAuth_hostnameCertificates_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/origin_tls_client_auth/hostnames/{hostname}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a hostname with its certificate
         * @description Gets whether the origin servers of a hostname get a certificate of their own, and which.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["originTLSClientAuth_hostnames_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/origin_tls_client_auth/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate for a zone's origin servers
         * @description Gets one certificate by which Cloudflare can identify itself to the origin servers of a zone.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["originTLSClientAuth_zoneCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate for a zone's origin servers
         * @description Removes a certificate by which Cloudflare can identify itself to the origin servers of a zone.
         *     The answer holds the whole certificate.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        delete: operations["originTLSClientAuth_zoneCertificates_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{accounts_or_zones}/{account_or_zone_id}/access/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mTLS certificates of Access
         * @description Lists the certificates of the authorities whose client certificates Access accepts in an account
         *     or a zone.
         *
         *     The caller needs the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS
         *     Certificates Write".
         */
        get: operations["zeroTrust_access_certificates_list"];
        put?: never;
        /**
         * Add an mTLS certificate to Access
         * @description Adds the certificate of an authority, so that Access accepts its client certificates for
         *     applications of an account or a zone. The answer is a 201.
         *
         *     The caller needs the permission "Access: Mutual TLS Certificates Write".
         */
        post: operations["zeroTrust_access_certificates_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{accounts_or_zones}/{account_or_zone_id}/access/certificates/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mTLS settings of hostnames
         * @description Lists how mutual TLS works for the hostnames of an account or a zone. The list comes whole, in
         *     one answer.
         *
         *     The caller needs the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS
         *     Certificates Write".
         */
        get: operations["zeroTrust_access_certificates_settings_get"];
        /**
         * Set the mTLS settings of hostnames
         * @description Sets how mutual TLS works for hostnames of an account or a zone. The answer is a 202 and holds
         *     the settings.
         *
         *     The caller needs the permission "Access: Mutual TLS Certificates Write".
         */
        put: operations["zeroTrust_access_certificates_settings_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{accounts_or_zones}/{account_or_zone_id}/access/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an mTLS certificate of Access
         * @description Gets one certificate of an authority whose client certificates Access accepts.
         *
         *     The caller needs the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS
         *     Certificates Write".
         */
        get: operations["zeroTrust_access_certificates_get"];
        /**
         * Change an mTLS certificate of Access
         * @description Sets the hostnames of an mTLS certificate, and its name. The certificate itself stays as it is.
         *
         *     The caller needs the permission "Access: Mutual TLS Certificates Write".
         */
        put: operations["zeroTrust_access_certificates_update"];
        post?: never;
        /**
         * Delete an mTLS certificate of Access
         * @description Deletes the certificate of an authority from Access. The answer holds its identifier.
         *
         *     The caller needs the permission "Access: Mutual TLS Certificates Write".
         */
        delete: operations["zeroTrust_access_certificates_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/custom_hostnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List custom hostnames
         * @description Lists the custom hostnames of a zone, narrowed by name, state, authority and origin server. Of
         *     `hostname`, `hostname.exact`, `hostname.startsWith`, `hostname.contain` and `id`, only one may be
         *     passed.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["customHostnames_list"];
        put?: never;
        /**
         * Create a custom hostname
         * @description Adds a custom hostname to a zone and orders a certificate for it, whose domain is validated by the
         *     `method` in `ssl`. Poll the hostname until it and its certificate are active. With `http`, a
         *     hostname that does not point to the zone yet needs a change once it does, so that its validation
         *     ends. `email` writes to the contacts of the domain in WHOIS and to five usual addresses. Two
         *     certificates to upload go into `custom_cert_bundle`. The response is a 200, and warns of a quota
         *     that is used up in `messages`.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        post: operations["customHostnames_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/custom_hostnames/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the quota of custom hostnames
         * @description Gets how many custom hostnames a zone may have, and how many it has. The quota is that of the zone
         *     or of its account.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["customHostnames_quota_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/custom_hostnames/fallback_origin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the fallback origin
         * @description Gets the origin server of the custom hostnames that name none.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["customHostnames_fallbackOrigin_get"];
        /**
         * Set the fallback origin
         * @description Sets the origin server of the custom hostnames that name none. Poll it until it is active.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        put: operations["customHostnames_fallbackOrigin_update"];
        post?: never;
        /**
         * Delete the fallback origin
         * @description Removes the fallback origin of a zone. Custom hostnames without an origin server are then left
         *     without any.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        delete: operations["customHostnames_fallbackOrigin_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a custom hostname
         * @description Gets one custom hostname of a zone: its state, how to prove its ownership, its origin server and
         *     its certificate. Poll it after creating or changing it.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["customHostnames_get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom hostname
         * @description Deletes a custom hostname for good, and revokes the certificates that were issued for it. The
         *     response is the identifier alone, without an envelope.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        delete: operations["customHostnames_delete"];
        options?: never;
        head?: never;
        /**
         * Change a custom hostname
         * @description Changes the certificate, the metadata or the origin server of a custom hostname. An `ssl` with the
         *     `method` and `type` that the hostname has already starts its validations again; another `method`
         *     validates it in another way.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        patch: operations["customHostnames_edit"];
        trace?: never;
    };
    "/zones/{zone_id}/custom_hostnames/{custom_hostname_id}/certificate_pack/{certificate_pack_id}/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a certificate of a custom hostname
         * @description Replaces one of the two certificates that were uploaded for a custom hostname, and its private
         *     key. The new one has a key of the same kind, RSA or ECDSA. The response is a 202.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        put: operations["customHostnames_certificatePack_certificates_update"];
        post?: never;
        /**
         * Delete a certificate of a custom hostname
         * @description Deletes one of the two certificates that were uploaded for a custom hostname, and its private key.
         *     The last one cannot be deleted. The response is a 202 with an identifier alone, without an
         *     envelope.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        delete: operations["customHostnames_certificatePack_certificates_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/acm/custom_trust_store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificates of the custom trust store
         * @description Lists the root certificates that Cloudflare trusts when it connects to the origin servers of a
         *     zone.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["acm_customTrustStore_list"];
        put?: never;
        /**
         * Add a certificate to the custom trust store
         * @description Uploads a root certificate that Cloudflare is to trust when it connects to the origin servers of a
         *     zone. Poll it until it is active. The response is a 200.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        post: operations["acm_customTrustStore_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/acm/custom_trust_store/{custom_origin_trust_store_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate of the custom trust store
         * @description Gets one root certificate of the custom trust store: its issuer, when it expires, and how far it
         *     has been deployed.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["acm_customTrustStore_get"];
        put?: never;
        post?: never;
        /**
         * Remove a certificate from the custom trust store
         * @description Removes a root certificate. Origin servers whose certificates it signed are not trusted any more.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        delete: operations["acm_customTrustStore_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/acm/total_tls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the Total TLS settings
         * @description Gets whether Total TLS is on for a zone, and which authority issues its certificates.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["acm_totalTLS_get"];
        put?: never;
        /**
         * Change the Total TLS settings
         * @description Turns Total TLS on or off for a zone, by a POST.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        post: operations["acm_totalTLS_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/hostnames/settings/{setting_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a TLS setting of all hostnames
         * @description Lists the hostnames of a zone that have a TLS setting, and its values. The list comes whole, in
         *     one response.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["hostnames_settings_tls_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/hostnames/settings/{setting_id}/{hostname}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a TLS setting of a hostname
         * @description Gets a TLS setting of one hostname of a zone.
         *
         *     Available on all plans.
         */
        get: operations["hostnames_settings_tls_get"];
        /**
         * Set a TLS setting of a hostname
         * @description Sets a TLS setting of one hostname of a zone, whether the hostname had it before or not.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        put: operations["hostnames_settings_tls_update"];
        post?: never;
        /**
         * Delete a TLS setting of a hostname
         * @description Removes a TLS setting from one hostname of a zone, which then has that of the zone.
         *
         *     Available on all plans. The caller needs the permission "SSL and Certificates Write".
         */
        delete: operations["hostnames_settings_tls_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/settings/origin_tls_compliance_modes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the modes of compliance of origin TLS
         * @description Gets which key exchanges Cloudflare may use when it connects to the origin servers of a zone, as a
         *     list of modes.
         *
         *     Available on all plans.
         */
        get: operations["originTLSComplianceModes_get"];
        /**
         * Replace the modes of compliance of origin TLS
         * @description Replaces the list of modes. Modes without a common key exchange, and modes that are unknown, are
         *     rejected.
         *
         *     Available on all plans.
         */
        put: operations["originTLSComplianceModes_update"];
        post?: never;
        /**
         * Delete the modes of compliance of origin TLS
         * @description Removes the list of modes, so that every key exchange is allowed.
         *
         *     Available on all plans.
         */
        delete: operations["originTLSComplianceModes_delete"];
        options?: never;
        head?: never;
        /**
         * Change the modes of compliance of origin TLS
         * @description Replaces the list of modes, as a PUT does: a mode that is left out is removed. Modes without a
         *     common key exchange, and modes that are unknown, are rejected.
         *
         *     Available on all plans.
         */
        patch: operations["originTLSComplianceModes_edit"];
        trace?: never;
    };
    "/zones/{zone_id}/settings/auto_origin_tls_kex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the automatic choice of the key exchange
         * @description Gets whether Cloudflare prefers a key exchange that suits the origin servers of a zone, among
         *     those that the modes of compliance allow. Otherwise it offers them in their usual order.
         *
         *     Available on all plans.
         */
        get: operations["ssl_autoOriginTLSKex_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the automatic choice of the key exchange
         * @description Turns the automatic choice on or off. While it is on, Cloudflare scans the origin servers of the
         *     zone from time to time, and offers them the key exchange that they prefer first.
         *
         *     Available on all plans.
         */
        patch: operations["ssl_autoOriginTLSKex_edit"];
        trace?: never;
    };
    "/zones/{zone_id}/ssl/analyze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyze a certificate
         * @description Reads the hostnames, the signature algorithm and the end of a certificate. It changes nothing. The
         *     response is a 200.
         *
         *     Available on all plans. The caller needs one of the permissions "SSL and Certificates Read", "SSL
         *     and Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS
         *     Certificates Write".
         */
        post: operations["ssl_analyze_create"];
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
        /** @description The certificate of an authority whose client certificates Access accepts. Every field is optional. */
        AccessCertificate: {
            /** @description The identifier of the certificate. */
            id?: string | undefined;
            /** @description The hostnames of the applications that ask for client certificates of the authority. */
            associated_hostnames?: string[] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was added.
             */
            readonly created_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            expires_on?: string | undefined;
            /** @description The MD5 fingerprint of the certificate. */
            fingerprint?: string | undefined;
            /** @description A name for people to recognise the certificate by. */
            name?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last changed.
             */
            readonly updated_at?: string | undefined;
        };
        /** @description A list of mTLS certificates of Access in Cloudflare's envelope. */
        AccessCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The certificates. */
            result?: components["schemas"]["AccessCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description An mTLS certificate of Access in Cloudflare's envelope. */
        AccessCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["AccessCertificate"] | undefined;
        };
        /** @description How mutual TLS works for a hostname. */
        AccessCertificateSetting: {
            /** @description The hostname that the settings are for. */
            hostname: string;
            /**
             * @description Whether clients in China are asked for certificates as well. This can be on for zones of the China
             *     network only.
             */
            china_network: boolean;
            /** @description Whether the origin server gets the client's certificate in an HTTP header, to log it. */
            client_certificate_forwarding: boolean;
        };
        /** @description A list of hostnames' settings for mutual TLS in Cloudflare's envelope. */
        AccessCertificateSettingList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The settings. */
            result?: components["schemas"]["AccessCertificateSetting"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description How mutual TLS is to work for hostnames. */
        AccessCertificateSettingsUpdate: {
            /** @description The hostnames and their settings. */
            settings: components["schemas"]["AccessCertificateSetting"][];
        };
        /** @description What an mTLS certificate of Access is to be from now on. */
        AccessCertificateUpdate: {
            /** @description The hostnames of the applications that are to ask for client certificates of the authority. */
            associated_hostnames: string[];
            /** @description A name for people to recognise the certificate by. */
            name?: string | undefined;
        };
        /** @description Whether Cloudflare chooses the key exchange with the origin servers of a zone by itself. */
        AutoOriginTlsKex: {
            /** @description The name of the setting, `auto_origin_tls_kex`. */
            readonly id: string;
            /** @description Whether the choice is automatic. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When the setting was last changed.
             */
            readonly modified_on: string;
        };
        /** @description Whether Cloudflare is to choose the key exchange with the origin servers of a zone by itself. */
        AutoOriginTlsKexEdit: {
            /** @description Whether the choice is to be automatic. */
            enabled: boolean;
        };
        /** @description The body of a call about the automatic key exchange that failed. It holds the setting as it is. */
        AutoOriginTlsKexFailure: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /**
             * @description Why the call failed. The first entry is the main reason.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result: components["schemas"]["AutoOriginTlsKex"];
        };
        /** @description The setting in Cloudflare's envelope. */
        AutoOriginTlsKexResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result: components["schemas"]["AutoOriginTlsKex"];
        };
        /**
         * @description How the chain of the certificate is put together: `ubiquitous` for the chain that most clients
         *     verify, outdated ones included, `optimal` for the shortest chain with the newest intermediates,
         *     `force` for the chain as it was uploaded, which is verified but not changed.
         * @default ubiquitous
         */
        BundleMethod: "ubiquitous" | "optimal" | "force" | (string & {});
        /**
         * @description How the chain of the certificate is put together: `ubiquitous` for the chain that most clients
         *     verify, outdated ones included, `optimal` for the shortest chain with the newest intermediates,
         *     `force` for the chain as it was uploaded, which is verified but not changed.
         * @default ubiquitous
         * @enum {string}
         */
        BundleMethodInput: "ubiquitous" | "optimal" | "force";
        /** @description A certificate to be analyzed. */
        CertificateAnalysisRequest: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** @description The certificate as PEM, with its intermediates or without. */
            certificate?: string | undefined;
        };
        /** @description The analysis of a certificate in Cloudflare's envelope. */
        CertificateAnalysisResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The hostnames, signature algorithm and end of the certificate. The names of the fields are not documented. */
            result?: Record<string, unknown> | undefined;
        };
        /** @description A certificate to upload and its private key. */
        CertificateAndKey: {
            /** @description The certificate as PEM. */
            custom_certificate: string;
            /** @description The private key of the certificate as PEM. */
            custom_key: string;
        };
        /** @description The authority that issues the certificates of a pack. */
        CertificateAuthority: "google" | "lets_encrypt" | "ssl_com" | (string & {});
        /**
         * @description The authority that issues the certificates of a pack.
         * @enum {string}
         */
        CertificateAuthorityInput: "google" | "lets_encrypt" | "ssl_com";
        /** @description Certificates of a zone that belong together, for the same hosts. */
        CertificatePack: {
            /**
             * @description The identifier of the pack.
             *     @maxLength 32
             */
            id: string;
            certificate_authority?: components["schemas"]["CertificateAuthority"] | undefined;
            /** @description The certificates of the pack. */
            certificates: components["schemas"]["PackCertificate"][];
            /** @description Whether the common name is a name under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
            /** @description The records that delegate the validation of the domain to Cloudflare. */
            readonly dcv_delegation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /** @description The hosts that the pack is for. */
            hosts: string[];
            /** @description The identifier of the certificate that comes first. */
            primary_certificate?: string | undefined;
            status: components["schemas"]["CertificatePackStatus"];
            type: components["schemas"]["CertificatePackType"];
            /** @description What the authority found wrong when it validated the domain. */
            validation_errors?: {
                /** @description What was wrong. */
                message?: string | undefined;
            }[] | undefined;
            validation_method?: components["schemas"]["ValidationMethod"] | undefined;
            /** @description What the authority looks for when it validates the domain. */
            validation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /** @description For how many days the certificates are valid. */
            validity_days?: (14 | 30 | 90 | 365 | (number & {})) | undefined;
        };
        /** @description What to change of a certificate pack. */
        CertificatePackEdit: {
            /** @description Whether the common name is to be a name under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
        };
        /** @description A list of certificate packs in Cloudflare's envelope. */
        CertificatePackList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The certificate packs. */
            result?: components["schemas"]["CertificatePack"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description How many certificate packs a zone may have, and has. */
        CertificatePackQuota: {
            /** @description The packs of type `advanced`. */
            advanced?: {
                /** @description How many packs the zone may have. */
                allocated?: number | undefined;
                /** @description How many packs the zone has. */
                used?: number | undefined;
            } | undefined;
        };
        /** @description The quota of certificate packs in Cloudflare's envelope. */
        CertificatePackQuotaResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["CertificatePackQuota"] | undefined;
        };
        /** @description A certificate pack in Cloudflare's envelope. */
        CertificatePackResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["CertificatePack"] | undefined;
        };
        /**
         * @description The state of a certificate pack. The validation of a pack in `validation_timed_out` can be started
         *     again. A new pack goes from `initializing` over `pending_validation`, `pending_issuance` and
         *     `pending_deployment` to `active`, or times out on the way.
         */
        CertificatePackStatus: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment" | (string & {});
        /** @description How the pack came about. `universal` comes with the zone, `advanced` was ordered. */
        CertificatePackType: "mh_custom" | "managed_hostname" | "sni_custom" | "universal" | "advanced" | "total_tls" | "keyless" | "legacy_custom" | (string & {});
        /**
         * @description An API Shield client certificate. The fields of the subject (`common_name`, `organization` and so
         *     on) are those of the CSR it was issued for. Every field is optional.
         */
        ClientCertificate: {
            /**
             * @description The identifier of the certificate.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description The certificate as PEM. */
            readonly certificate?: string | undefined;
            /** @description The authority that issued the certificate. */
            certificate_authority?: {
                /** @description The identifier of the authority. */
                id?: string | undefined;
                /** @description The name of the authority. */
                name?: string | undefined;
            } | undefined;
            /** @description The common name of the subject. */
            readonly common_name?: string | undefined;
            /** @description The country of the subject. */
            readonly country?: string | undefined;
            /** @description The certificate signing request as PEM, with newlines encoded. */
            csr?: string | undefined;
            /** @description When the certificate expires. */
            readonly expires_on?: string | undefined;
            /** @description The SHA-256 fingerprint of the certificate. */
            readonly fingerprint_sha256?: string | undefined;
            /** @description When the authority issued the certificate. */
            readonly issued_on?: string | undefined;
            /** @description The city of the subject. */
            readonly location?: string | undefined;
            /** @description The organization of the subject. */
            readonly organization?: string | undefined;
            /** @description The organizational unit of the subject. */
            readonly organizational_unit?: string | undefined;
            /** @description The serial number of the certificate. */
            readonly serial_number?: string | undefined;
            /** @description The algorithm that the certificate was signed with. */
            readonly signature?: string | undefined;
            /** @description The subject key identifier. */
            readonly ski?: string | undefined;
            /** @description The state or province of the subject. */
            readonly state?: string | undefined;
            status?: components["schemas"]["ClientCertificateStatus"] | undefined;
            /** @description For how many days after `issued_on` the certificate is valid. */
            validity_days?: number | undefined;
        };
        /** @description What is to happen to a client certificate. */
        ClientCertificateEdit: {
            /** @description Whether the certificate is to be reactivated. */
            reactivate?: boolean | undefined;
        };
        /** @description A list of client certificates in Cloudflare's envelope. */
        ClientCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The client certificates. */
            result?: components["schemas"]["ClientCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A client certificate in Cloudflare's envelope. */
        ClientCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["ClientCertificate"] | undefined;
        };
        /**
         * @description The state of a client certificate. Revoking and reactivating take a while: the certificate is in a
         *     `pending_` state meanwhile and settles by itself, so poll it. A certificate can be reactivated only
         *     while its revocation is pending.
         */
        ClientCertificateStatus: "active" | "pending_reactivation" | "pending_revocation" | "revoked" | (string & {});
        /** @description A certificate of your own that Cloudflare presents to the visitors of a zone. */
        CustomCertificate: {
            /**
             * @description The identifier of the certificate.
             *     @maxLength 32
             */
            id: string;
            /**
             * @description The identifier of the zone.
             *     @maxLength 32
             */
            zone_id: string;
            bundle_method?: components["schemas"]["BundleMethod"] | undefined;
            /** @description The identifier of the custom CSR that the certificate was issued for. */
            custom_csr_id?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on?: string | undefined;
            geo_restrictions?: components["schemas"]["GeoRestrictions"] | undefined;
            /** @description The hosts that the certificate is valid for. */
            hosts?: string[] | undefined;
            /** @description The authority that issued the certificate. */
            readonly issuer?: string | undefined;
            keyless_server?: components["schemas"]["KeylessCertificate"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last changed.
             */
            readonly modified_on?: string | undefined;
            /**
             * @description Where the private key may be held, as an expression such as `(country: US) or (region: EU)`.
             *     It is here if a `policy` has been set.
             */
            readonly policy_restrictions?: string | undefined;
            /**
             * @description Which certificate wins where those of type `legacy_custom` overlap: the one with the higher
             *     number. All of them win over those of type `sni_custom`.
             * @default 0
             */
            priority?: number | undefined;
            /** @description The algorithm that the certificate was signed with. */
            readonly signature?: string | undefined;
            readonly status?: components["schemas"]["CustomCertificateStatus"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            readonly uploaded_on?: string | undefined;
        };
        /** @description What to change of a certificate that was uploaded. */
        CustomCertificateEdit: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** @description The certificate as PEM, with its intermediates or without. */
            certificate?: string | undefined;
            /** @description The identifier of the custom CSR that the certificate was issued for. */
            custom_csr_id?: string | undefined;
            /**
             * @description The environment that gets the certificate.
             * @default production
             * @enum {string}
             */
            deploy?: ("staging" | "production") | undefined;
            geo_restrictions?: components["schemas"]["GeoRestrictionsInput"] | undefined;
            /**
             * @description Where the private key may be held, as an expression such as `(country: US) or (region: EU)`, of
             *     two-letter country codes and the region EU. It is refused if too few data centers satisfy it.
             *     Answers call it `policy_restrictions`.
             */
            policy?: string | undefined;
            /**
             * @description The private key of the certificate. With `custom_csr_id` it can be left out: Cloudflare has the
             *     key of the CSR.
             */
            private_key?: string | undefined;
        };
        /** @description A list of custom certificates in Cloudflare's envelope. */
        CustomCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The custom certificates. */
            result?: components["schemas"]["CustomCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description The order in which the certificates of a zone are used. */
        CustomCertificatePriorities: {
            /** @description The certificates and their priorities. */
            certificates: {
                /**
                 * @description The identifier of the certificate.
                 *     @maxLength 32
                 */
                id?: string | undefined;
                /**
                 * @description Which certificate wins where those of type `legacy_custom` overlap: the one with the
                 *     higher number. All of them win over those of type `sni_custom`.
                 * @default 0
                 */
                priority?: number | undefined;
            }[];
        };
        /** @description A custom certificate in Cloudflare's envelope. */
        CustomCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["CustomCertificate"] | undefined;
        };
        /** @description The state of a custom certificate. */
        CustomCertificateStatus: "active" | "expired" | "deleted" | "pending" | "initializing" | (string & {});
        /**
         * @description A custom certificate signing request. Cloudflare generates its private key and keeps it; the API
         *     never returns the key.
         */
        CustomCsr: {
            /**
             * @description The identifier of the CSR.
             *     @maxLength 36
             */
            readonly id: string;
            key_type: components["schemas"]["CustomCsrKeyType"];
            /**
             * Format: date-time
             * @description When the CSR was created.
             */
            readonly created_at: string;
            /** @description The identifier of the account that the CSR belongs to. */
            readonly account_tag?: string | undefined;
            /** @description A name for people to recognise the CSR by. */
            name?: string | undefined;
            /** @description A remark about the CSR. */
            description?: string | undefined;
            /**
             * @description The common name of the subject, usually the domain.
             *     @maxLength 64
             */
            common_name?: string | undefined;
            /** @description The organization of the subject. */
            organization?: string | undefined;
            /** @description The organizational unit of the subject. */
            organizational_unit?: string | undefined;
            /** @description The city of the subject. */
            locality?: string | undefined;
            /** @description The state or province of the subject. */
            state?: string | undefined;
            /** @description The country of the subject, as a two-letter code (ISO 3166-1 alpha-2). */
            country?: string | undefined;
            /** @description The subject alternative names that the CSR asks for. */
            sans?: string[] | undefined;
            /** @description The CSR itself as PEM, to be handed to a certificate authority. */
            readonly csr?: string | undefined;
        };
        /**
         * @description The kind of key that the CSR was made with: `rsa2048` is RSA with 2,048 bits, `p256v1` is ECDSA on
         *     the curve P-256.
         */
        CustomCsrKeyType: "rsa2048" | "p256v1" | (string & {});
        /** @description A list of custom CSRs in Cloudflare's envelope. */
        CustomCsrList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The custom CSRs. */
            result?: components["schemas"]["CustomCsr"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A custom CSR in Cloudflare's envelope. */
        CustomCsrResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["CustomCsr"] | undefined;
        };
        /** @description A hostname of a customer that a zone serves. */
        CustomHostname: {
            /**
             * @description The identifier of the custom hostname.
             *     @maxLength 32
             */
            id: string;
            /**
             * @description The hostname, which points to a hostname of the zone by a CNAME record.
             *     @maxLength 255
             */
            readonly hostname: string;
            /**
             * Format: date-time
             * @description When the custom hostname was created.
             */
            created_at?: string | undefined;
            /** @description Keys and values that you choose for the hostname. */
            custom_metadata?: {
                [key: string]: string;
            } | undefined;
            /**
             * @description The origin server of the hostname, instead of the fallback origin: a name that the zone has an A,
             *     AAAA or CNAME record for.
             */
            custom_origin_server?: string | undefined;
            /**
             * @description The server name in the TLS handshake with `custom_origin_server`: a name below the zone, that of
             *     the origin server, or `:request_host_header:` for the Host header of the request.
             */
            custom_origin_sni?: string | undefined;
            /** @description A DNS record that proves the ownership of the hostname. */
            ownership_verification?: {
                /** @description The name of the record. */
                name?: string | undefined;
                /**
                 * @description The type of the record.
                 * @enum {string}
                 */
                type?: "txt" | undefined;
                /** @description The content of the record. */
                value?: string | undefined;
            } | undefined;
            /** @description A page that proves the ownership of the hostname. */
            ownership_verification_http?: {
                /** @description The content of the page. */
                http_body?: string | undefined;
                /** @description The address that is called. */
                http_url?: string | undefined;
            } | undefined;
            ssl?: components["schemas"]["CustomHostnameSsl"] | undefined;
            status?: components["schemas"]["CustomHostnameStatus"] | undefined;
            /** @description Why the hostname could not be activated. */
            verification_errors?: string[] | undefined;
        };
        /** @description The authority that issues the certificate of a custom hostname. */
        CustomHostnameCertificateAuthority: "digicert" | "google" | "lets_encrypt" | "ssl_com" | (string & {});
        /**
         * @description The authority that issues the certificate of a custom hostname.
         * @enum {string}
         */
        CustomHostnameCertificateAuthorityInput: "digicert" | "google" | "lets_encrypt" | "ssl_com";
        /** @description The fields of a custom hostname to change. */
        CustomHostnameEdit: {
            /** @description Keys and values that you choose for the hostname. */
            custom_metadata?: {
                [key: string]: string;
            } | undefined;
            /**
             * @description The origin server of the hostname, instead of the fallback origin: a name that the zone has an A,
             *     AAAA or CNAME record for.
             */
            custom_origin_server?: string | undefined;
            /**
             * @description The server name in the TLS handshake with `custom_origin_server`: a name below the zone, that of
             *     the origin server, or `:request_host_header:` for the Host header of the request.
             */
            custom_origin_sni?: string | undefined;
            ssl?: components["schemas"]["CustomHostnameSslRequest"] | undefined;
        };
        /** @description A list of custom hostnames in Cloudflare's envelope. */
        CustomHostnameList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /** @description Further notes in words, such as a warning that the quota is used up. Mostly none. */
            messages: string[];
            /** @description The custom hostnames. */
            result?: components["schemas"]["CustomHostname"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description How many custom hostnames a zone may have, and has. */
        CustomHostnameQuota: {
            /**
             * Format: int64
             * @description How many hostnames are included. More can still be created, up to `hard_cap`.
             */
            allocated: number;
            /**
             * Format: int64
             * @description How many hostnames there are, those that are pending included.
             */
            used: number;
            /** @description Whether `used` has reached `allocated`. */
            exceeded: boolean;
            /**
             * Format: int64
             * @description How many hostnames there may be at most. Enterprise plans may have more.
             */
            hard_cap: number;
        };
        /** @description The quota of custom hostnames in Cloudflare's envelope. */
        CustomHostnameQuotaResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /** @description Further notes in words, such as a warning that the quota is used up. Mostly none. */
            messages: string[];
            result?: components["schemas"]["CustomHostnameQuota"] | undefined;
        };
        /** @description A custom hostname in Cloudflare's envelope. */
        CustomHostnameResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /** @description Further notes in words, such as a warning that the quota is used up. Mostly none. */
            messages: string[];
            result?: components["schemas"]["CustomHostname"] | undefined;
        };
        /** @description The certificate of a custom hostname, and how visitors are served with it. */
        CustomHostnameSsl: {
            bundle_method?: components["schemas"]["BundleMethod"] | undefined;
            certificate_authority?: components["schemas"]["CustomHostnameCertificateAuthority"] | undefined;
            /** @description The certificate as PEM, where it was uploaded. */
            custom_certificate?: string | undefined;
            /** @description The identifier of the custom CSR that the certificate was issued for. */
            custom_csr_id?: string | undefined;
            /** @description The private key of a certificate that was uploaded. */
            custom_key?: string | undefined;
            /** @description The records that delegate the validation of the domain to Cloudflare. */
            readonly dcv_delegation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /**
             * Format: date-time
             * @description When a certificate that was uploaded expires.
             */
            expires_on?: string | undefined;
            /** @description The hostnames of a certificate that was uploaded. */
            hosts?: string[] | undefined;
            /**
             * @description The identifier of the certificate.
             *     @minLength 36
             *     @maxLength 36
             */
            id?: string | undefined;
            /** @description The authority that issued a certificate that was uploaded. */
            issuer?: string | undefined;
            method?: components["schemas"]["ValidationMethod"] | undefined;
            /** @description The serial number of a certificate that was uploaded. */
            serial_number?: string | undefined;
            settings?: components["schemas"]["CustomHostnameSslSettings"] | undefined;
            /** @description The algorithm that a certificate that was uploaded was signed with. */
            signature?: string | undefined;
            readonly status?: components["schemas"]["CertificatePackStatus"] | undefined;
            /**
             * @description The level of validation, which is that of the domain.
             * @enum {string}
             */
            type?: "dv" | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            uploaded_on?: string | undefined;
            /** @description The errors that the authority reported when it validated the domain. */
            validation_errors?: {
                /** @description The error in words. */
                message?: string | undefined;
            }[] | undefined;
            /** @description The records that the authority looks for when it validates the domain. */
            validation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /** @description Whether the certificate covers a wildcard. */
            wildcard?: boolean | undefined;
        };
        /** @description The certificate that a custom hostname is to have, and how visitors are to be served with it. */
        CustomHostnameSslRequest: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            certificate_authority?: components["schemas"]["CustomHostnameCertificateAuthorityInput"] | undefined;
            /** @description Whether the common name is to be a name under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
            /**
             * @description One or two certificates to upload. Of two, one has an RSA key and the other an ECDSA key.
             *     @minItems 1
             *     @maxItems 2
             */
            custom_cert_bundle?: components["schemas"]["CertificateAndKey"][] | undefined;
            /** @description A certificate to upload as PEM. */
            custom_certificate?: string | undefined;
            /** @description The identifier of the custom CSR that the certificate was issued for. */
            custom_csr_id?: string | undefined;
            /** @description The private key of `custom_certificate`. */
            custom_key?: string | undefined;
            method?: components["schemas"]["ValidationMethodInput"] | undefined;
            settings?: components["schemas"]["CustomHostnameSslSettingsInput"] | undefined;
            /**
             * @description The level of validation, which is that of the domain.
             * @enum {string}
             */
            type?: "dv" | undefined;
            /** @description Whether the certificate is to cover a wildcard. */
            wildcard?: boolean | undefined;
        };
        /** @description Which protocols visitors of a custom hostname may use. */
        CustomHostnameSslSettings: {
            /**
             * @description The ciphers that are allowed, under their names in BoringSSL.
             *     @uniqueItems true
             */
            ciphers?: string[] | undefined;
            /** @description Whether Early Hints are on. */
            early_hints?: ("on" | "off" | (string & {})) | undefined;
            /** @description Whether HTTP/2 is on. */
            http2?: ("on" | "off" | (string & {})) | undefined;
            /** @description The oldest version of TLS that is allowed. */
            min_tls_version?: ("1.0" | "1.1" | "1.2" | "1.3" | (string & {})) | undefined;
            /** @description Whether TLS 1.3 is on. */
            tls_1_3?: ("on" | "off" | (string & {})) | undefined;
        };
        /** @description Which protocols visitors of a custom hostname may use. */
        CustomHostnameSslSettingsInput: {
            /**
             * @description The ciphers that are allowed, under their names in BoringSSL.
             *     @uniqueItems true
             */
            ciphers?: string[] | undefined;
            /**
             * @description Whether Early Hints are on.
             * @enum {string}
             */
            early_hints?: ("on" | "off") | undefined;
            /**
             * @description Whether HTTP/2 is on.
             * @enum {string}
             */
            http2?: ("on" | "off") | undefined;
            /**
             * @description The oldest version of TLS that is allowed.
             * @enum {string}
             */
            min_tls_version?: ("1.0" | "1.1" | "1.2" | "1.3") | undefined;
            /**
             * @description Whether TLS 1.3 is on.
             * @enum {string}
             */
            tls_1_3?: ("on" | "off") | undefined;
        };
        /**
         * @description How far a custom hostname has come. A new one is `pending` until its ownership is verified, and
         *     `active` from then on. It is `moved` when the checks of its ownership have run out, or when it no longer
         *     points to the fallback origin. A change of it makes one that was `moved` or `deleted` `pending` again.
         *     A hostname that is `blocked` was flagged for abuse. `ssl.status` is the state of its certificate.
         */
        CustomHostnameStatus: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked" | (string & {});
        /** @description What is left of an mTLS certificate that was deleted. */
        DeletedAccessCertificate: {
            /**
             * @description The identifier of the certificate, a UUID.
             *     @maxLength 36
             */
            readonly id?: string | undefined;
        };
        /** @description The identifier of a deleted mTLS certificate in Cloudflare's envelope. */
        DeletedAccessCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["DeletedAccessCertificate"] | undefined;
        };
        /** @description What is left of a custom CSR that was deleted. */
        DeletedCustomCsr: {
            /**
             * @description The identifier of the CSR.
             *     @maxLength 36
             */
            readonly id?: string | undefined;
        };
        /** @description The identifier of a deleted custom CSR in Cloudflare's envelope. */
        DeletedCustomCsrResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["DeletedCustomCsr"] | undefined;
        };
        /** @description What is left of an item that was deleted. */
        DeletedItem: {
            /**
             * @description The identifier of the item.
             *     @maxLength 32
             */
            id?: string | undefined;
        };
        /** @description The identifier of a deleted item in Cloudflare's envelope. */
        DeletedItemResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["DeletedItem"] | undefined;
        };
        /** @description The setting of the modes of compliance, without a value. */
        DeletedOriginTlsComplianceModes: {
            /**
             * @description The name of the setting.
             * @enum {string}
             */
            id: "origin_tls_compliance_modes";
            /** @description Whether the setting can be changed. */
            editable: boolean;
            /**
             * Format: date-time
             * @description When the setting was last changed.
             */
            modified_on?: string | undefined;
        };
        /** @description The setting without a value in Cloudflare's envelope. */
        DeletedOriginTlsComplianceModesResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["DeletedOriginTlsComplianceModes"] | undefined;
        };
        /** @description One reason why a call failed. */
        ErrorInfo: {
            /**
             * @description The number by which programs tell reasons apart.
             *     @minimum 1000
             */
            code: number;
            /** @description The reason in words, for people. */
            message: string;
            /** @description A page that explains the reason. A 403 links the denied operation's reference. */
            documentation_url?: string | undefined;
            /** @description The part of the request that the reason is about. */
            source?: {
                /** @description A pointer to the part of the request. */
                pointer?: string | undefined;
            } | undefined;
            /** @description The reasons behind this one, such as the malformed header behind "Invalid request headers". */
            error_chain?: {
                /**
                 * @description The number by which programs tell reasons apart.
                 *     @minimum 1000
                 */
                code: number;
                /** @description The reason in words, for people. */
                message: string;
            }[] | undefined;
        };
        /** @description The body of a call that failed. */
        Failure: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /**
             * @description Why the call failed. The first entry is the main reason.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ErrorInfo"][];
            /**
             * @description Further notes.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description Always null. */
            result: null;
        };
        /** @description The origin server of the custom hostnames that name none. */
        FallbackOrigin: {
            /**
             * @description The hostname of the origin server.
             *     @maxLength 255
             */
            origin?: string | undefined;
            status?: components["schemas"]["FallbackOriginStatus"] | undefined;
            /** @description Why the fallback origin could not be activated. */
            errors?: string[] | undefined;
            /**
             * Format: date-time
             * @description When the fallback origin was created.
             */
            created_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the fallback origin was last changed.
             */
            updated_at?: string | undefined;
        };
        /** @description The fallback origin in Cloudflare's envelope. */
        FallbackOriginResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["FallbackOrigin"] | undefined;
        };
        /** @description How far the fallback origin of a zone has been deployed. */
        FallbackOriginStatus: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deployment_timed_out" | "deletion_timed_out" | (string & {});
        /** @description The fallback origin that a zone is to have. */
        FallbackOriginUpdate: {
            /**
             * @description The hostname of the origin server.
             *     @maxLength 255
             */
            origin: string;
        };
        /**
         * @description A certificate with which Gateway can inspect TLS traffic. An account may generate three a day and
         *     have ten available, of which one is in use. Every field is optional.
         */
        GatewayCertificate: {
            /**
             * @description The identifier of the certificate, a UUID.
             *     @maxLength 36
             */
            id?: string | undefined;
            readonly binding_status?: components["schemas"]["GatewayCertificateBindingStatus"] | undefined;
            /** @description The certificate as PEM, to be installed on the devices whose traffic is inspected. */
            readonly certificate?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was created.
             */
            readonly created_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on?: string | undefined;
            /** @description The SHA-256 fingerprint of the certificate. */
            readonly fingerprint?: string | undefined;
            /**
             * @description Whether Gateway inspects traffic with this certificate. Choose the certificate in the Gateway
             *     configuration, under `certificate`; it cannot be set here.
             */
            readonly in_use?: boolean | undefined;
            /** @description The organization that issued the certificate. */
            readonly issuer_org?: string | undefined;
            /** @description The whole issuer field of the certificate. */
            readonly issuer_raw?: string | undefined;
            readonly type?: components["schemas"]["GatewayCertificateType"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last changed.
             */
            readonly updated_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            readonly uploaded_on?: string | undefined;
        };
        /**
         * @description How far the certificate has been deployed to Cloudflare's edge. It starts `inactive`; activating it
         *     leads through `pending_deployment` to `available`, the only state in which Gateway can use it;
         *     deactivating it leads through `pending_deletion` back to `inactive`, in which it can be deleted.
         *     The pending states settle by themselves. `available` was called `active` in 2024.
         */
        GatewayCertificateBindingStatus: "pending_deployment" | "available" | "pending_deletion" | "inactive" | (string & {});
        /** @description A list of Zero Trust certificates in Cloudflare's envelope. */
        GatewayCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The Zero Trust certificates. */
            result?: components["schemas"]["GatewayCertificate"][] | undefined;
            result_info?: components["schemas"]["GatewayResultInfo"] | undefined;
        };
        /** @description A Zero Trust certificate in Cloudflare's envelope. */
        GatewayCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["GatewayCertificate"] | undefined;
        };
        /**
         * @description Who made the certificate: `gateway_managed` is generated by Cloudflare, `custom` was brought by the
         *     account from its own authority.
         */
        GatewayCertificateType: "custom" | "gateway_managed" | (string & {});
        /** @description The size of a list that comes whole. Unlike other lists, it has no `total_pages`. */
        GatewayResultInfo: {
            /** @description The number of results in this answer. */
            count?: number | undefined;
            /** @description The number of this page. */
            page?: number | undefined;
            /** @description The number of results a page holds at most. */
            per_page?: number | undefined;
            /** @description The number of results there are when no search parameter narrows the list. */
            total_count?: number | undefined;
        };
        /**
         * @description The data centers that may hold the private key. Connections to the others are encrypted as well,
         *     but slower, as the handshake involves the nearest one that holds the key. Without it, all hold it.
         */
        GeoRestrictions: {
            /**
             * @description The data centers of the United States, those of the European Union, or those with the highest
             *     security.
             */
            label?: ("us" | "eu" | "highest_security" | (string & {})) | undefined;
        };
        /**
         * @description The data centers that may hold the private key. Connections to the others are encrypted as well,
         *     but slower, as the handshake involves the nearest one that holds the key. Without it, all hold it.
         */
        GeoRestrictionsInput: {
            /**
             * @description The data centers of the United States, those of the European Union, or those with the highest
             *     security.
             * @enum {string}
             */
            label?: ("us" | "eu" | "highest_security") | undefined;
        };
        /** @description The hostnames for which a certificate authority is asked for client certificates. */
        HostnameAssociations: {
            /** @description The hostnames. */
            hostnames?: string[] | undefined;
        };
        /** @description Hostname associations in Cloudflare's envelope. */
        HostnameAssociationsResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["HostnameAssociations"] | undefined;
        };
        /** @description The hostnames that an authority is to have from now on. */
        HostnameAssociationsUpdate: {
            /** @description All hostnames of the authority; those that are missing lose it. */
            hostnames?: string[] | undefined;
            /**
             * @description The identifier of an authority that was uploaded as an mTLS certificate. Without it, the
             *     hostnames are those of the authority that Cloudflare manages.
             *     @minLength 36
             *     @maxLength 36
             */
            mtls_certificate_id?: string | undefined;
        };
        /** @description A TLS setting of a hostname. */
        HostnameTlsSetting: {
            /** @description The hostname. */
            hostname?: string | undefined;
            value?: components["schemas"]["HostnameTlsSettingValue"] | undefined;
            /** @description How far the setting has been deployed. */
            status?: string | undefined;
            /**
             * Format: date-time
             * @description When the setting was created.
             */
            created_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the setting was last changed.
             */
            updated_at?: string | undefined;
        };
        /** @description A list of TLS settings of hostnames in Cloudflare's envelope. */
        HostnameTlsSettingList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The settings, one for each hostname that has any. */
            result?: components["schemas"]["HostnameTlsSetting"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A TLS setting of a hostname in Cloudflare's envelope. */
        HostnameTlsSettingResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["HostnameTlsSetting"] | undefined;
        };
        /** @description The value that a TLS setting of a hostname is to have. */
        HostnameTlsSettingUpdate: {
            value: components["schemas"]["HostnameTlsSettingValueInput"];
        };
        /** @description The value of a TLS setting of a hostname. Its kind depends on the setting. */
        HostnameTlsSettingValue: string[] | ("1.0" | "1.1" | "1.2" | "1.3" | (string & {})) | ("on" | "off" | (string & {}));
        /** @description The value of a TLS setting of a hostname. Its kind depends on the setting. */
        HostnameTlsSettingValueInput: string[] | ("1.0" | "1.1" | "1.2" | "1.3") | ("on" | "off");
        /**
         * @description A Keyless SSL configuration: the private key stays on a key server of yours, which Cloudflare asks
         *     during the handshake.
         */
        KeylessCertificate: {
            /**
             * @description The identifier of the configuration.
             *     @maxLength 32
             */
            readonly id: string;
            /**
             * @description A name for people to recognise the configuration by.
             *     @maxLength 180
             */
            readonly name: string;
            /**
             * Format: hostname
             * @description The host of the key server.
             *     @maxLength 253
             */
            host: string;
            /**
             * @description The port of the key server.
             * @default 24008
             */
            port: number;
            readonly status: components["schemas"]["KeylessCertificateStatus"];
            /** @description Whether the configuration is on. */
            readonly enabled: boolean;
            /** @description What the caller may do with the configuration. */
            readonly permissions: string[];
            /**
             * Format: date-time
             * @description When the configuration was created.
             */
            readonly created_on: string;
            /**
             * Format: date-time
             * @description When the configuration was last changed.
             */
            readonly modified_on: string;
            tunnel?: components["schemas"]["KeylessTunnel"] | undefined;
        };
        /** @description What to change of a Keyless SSL configuration. */
        KeylessCertificateEdit: {
            /**
             * @deprecated
             * @description Whether the configuration is on.
             */
            enabled?: boolean | undefined;
            /**
             * Format: hostname
             * @description The host of the key server.
             *     @maxLength 253
             */
            host?: string | undefined;
            /**
             * @description A name for people to recognise the configuration by.
             *     @maxLength 180
             */
            name?: string | undefined;
            /**
             * @description The port of the key server, 65,535 at most.
             * @default 24008
             */
            port?: number | undefined;
            tunnel?: components["schemas"]["KeylessTunnel"] | undefined;
        };
        /** @description A list of Keyless SSL configurations in Cloudflare's envelope. */
        KeylessCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The Keyless SSL configurations. */
            result?: components["schemas"]["KeylessCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A Keyless SSL configuration in Cloudflare's envelope. */
        KeylessCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["KeylessCertificate"] | undefined;
        };
        /** @description The state of a Keyless SSL configuration. */
        KeylessCertificateStatus: "active" | "deleted" | (string & {});
        /** @description How to reach the key server through a Cloudflare Tunnel. */
        KeylessTunnel: {
            /** @description The private address of the key server's host. */
            private_ip: string;
            /** @description The identifier of the tunnel's virtual network. */
            vnet_id: string;
        };
        /** @description A service of Cloudflare that uses an mTLS certificate. */
        MtlsAssociation: {
            /** @description The service. */
            service?: string | undefined;
            /** @description How far the certificate has been deployed for the service. */
            status?: string | undefined;
        };
        /** @description A list of the services that use an mTLS certificate in Cloudflare's envelope. */
        MtlsAssociationList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The services. */
            result?: components["schemas"]["MtlsAssociation"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /**
         * @description A certificate that an account uses for mutual TLS with Cloudflare's services, such as an authority
         *     of its own. Every field is optional.
         */
        MtlsCertificate: {
            /**
             * @description The identifier of the certificate.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description Whether the certificate is an authority's, or a leaf. */
            ca?: boolean | undefined;
            /** @description The certificate as PEM. */
            certificates?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on?: string | undefined;
            /** @description The whole issuer field of the certificate. */
            readonly issuer?: string | undefined;
            /** @description A name for people to recognise the certificate by. */
            name?: string | undefined;
            /** @description The serial number of the certificate. */
            readonly serial_number?: string | undefined;
            /** @description The algorithm that the certificate was signed with. */
            readonly signature?: string | undefined;
            readonly type?: components["schemas"]["MtlsCertificateType"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            uploaded_on?: string | undefined;
        };
        /** @description A list of mTLS certificates in Cloudflare's envelope. */
        MtlsCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The mTLS certificates. */
            result?: components["schemas"]["MtlsCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description An mTLS certificate in Cloudflare's envelope. */
        MtlsCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["MtlsCertificate"] | undefined;
        };
        /**
         * @description Who made and manages the certificate: `custom` was uploaded, `gateway_managed` and `access_managed`
         *     belong to Gateway and to Access.
         */
        MtlsCertificateType: "custom" | "gateway_managed" | "access_managed" | (string & {});
        /** @description The certificate of an authority that Access is to accept. */
        NewAccessCertificate: {
            /** @description The hostnames of the applications that are to ask for client certificates of the authority. */
            associated_hostnames?: string[] | undefined;
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description A name for people to recognise the certificate by. */
            name: string;
        };
        /** @description An advanced certificate pack to be ordered. */
        NewCertificatePack: {
            /**
             * @description The kind of pack, of which only this one can be ordered.
             * @enum {string}
             */
            type: "advanced";
            /** @description The hosts that the pack is for, 50 at most. The zone's own name has to be among them. */
            hosts: string[];
            validation_method: components["schemas"]["ValidationMethodInput"];
            /**
             * @description For how many days the certificates are to be valid.
             * @enum {integer}
             */
            validity_days: 14 | 30 | 90 | 365;
            certificate_authority: components["schemas"]["CertificateAuthorityInput"];
            /** @description Whether the common name is to be a name under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
        };
        /** @description A client certificate to be issued. */
        NewClientCertificate: {
            /** @description The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /** @description For how many days after `issued_on` the certificate is to be valid. */
            validity_days: number;
        };
        /** @description A certificate to be uploaded. */
        NewCustomCertificate: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** @description The certificate as PEM, with its intermediates or without. */
            certificate: string;
            /** @description The identifier of the custom CSR that the certificate was issued for. */
            custom_csr_id?: string | undefined;
            /**
             * @description The environment that gets the certificate.
             * @default production
             * @enum {string}
             */
            deploy?: ("staging" | "production") | undefined;
            geo_restrictions?: components["schemas"]["GeoRestrictionsInput"] | undefined;
            /**
             * @description Where the private key may be held, as an expression such as `(country: US) or (region: EU)`, of
             *     two-letter country codes and the region EU. It is refused if too few data centers satisfy it.
             *     Answers call it `policy_restrictions`.
             */
            policy?: string | undefined;
            /**
             * @description The private key of the certificate. With `custom_csr_id` it can be left out: Cloudflare has the
             *     key of the CSR.
             */
            private_key?: string | undefined;
            /**
             * @description Whether clients are to be served that do not send a server name in the handshake, which
             *     `legacy_custom` does, or not.
             * @default legacy_custom
             * @enum {string}
             */
            type?: ("legacy_custom" | "sni_custom") | undefined;
        };
        /** @description A custom CSR to be generated. */
        NewCustomCsr: {
            /**
             * @description The common name of the subject, usually the domain.
             *     @maxLength 64
             */
            common_name: string;
            /** @description The country of the subject, as a two-letter code (ISO 3166-1 alpha-2). */
            country: string;
            /** @description The state or province of the subject. */
            state: string;
            /** @description The city of the subject. */
            locality: string;
            /** @description The organization of the subject. */
            organization: string;
            /** @description The organizational unit of the subject. */
            organizational_unit?: string | undefined;
            /**
             * @description The subject alternative names to ask for: domains, no addresses. Names under `example.*` and
             *     reserved top-level domains are refused.
             *     @minItems 1
             *     @maxItems 150
             */
            sans: string[];
            /**
             * @description The kind of key to generate, RSA with 2,048 bits or ECDSA on the curve P-256.
             * @default rsa2048
             * @enum {string}
             */
            key_type?: ("rsa2048" | "p256v1") | undefined;
            /** @description A name for people to recognise the CSR by. */
            name?: string | undefined;
            /** @description A remark about the CSR. */
            description?: string | undefined;
        };
        /** @description A custom hostname to be created. */
        NewCustomHostname: {
            /**
             * @description The hostname, which is to point to a hostname of the zone by a CNAME record.
             *     @maxLength 255
             */
            hostname: string;
            /** @description Keys and values that you choose for the hostname. */
            custom_metadata?: {
                [key: string]: string;
            } | undefined;
            /**
             * @description The origin server of the hostname, instead of the fallback origin: a name that the zone has an A,
             *     AAAA or CNAME record for.
             */
            custom_origin_server?: string | undefined;
            /**
             * @description The server name in the TLS handshake with `custom_origin_server`: a name below the zone, that of
             *     the origin server, or `:request_host_header:` for the Host header of the request.
             */
            custom_origin_sni?: string | undefined;
            ssl?: components["schemas"]["CustomHostnameSslRequest"] | undefined;
        };
        /** @description A Zero Trust certificate to be generated. */
        NewGatewayCertificate: {
            /**
             * @description For how many days the certificate is to be valid, from 1 to 10,950; 1,825 if it is left out. It
             *     cannot be changed later.
             */
            validity_period_days?: number | undefined;
        };
        /** @description A Keyless SSL configuration to be made. */
        NewKeylessCertificate: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** @description The certificate as PEM, with its intermediates or without. */
            certificate: string;
            /**
             * Format: hostname
             * @description The host of the key server.
             *     @maxLength 253
             */
            host: string;
            /**
             * @description A name for people to recognise the configuration by.
             *     @maxLength 180
             */
            name?: string | undefined;
            /**
             * @description The port of the key server, 65,535 at most.
             * @default 24008
             */
            port: number;
            tunnel?: components["schemas"]["KeylessTunnel"] | undefined;
        };
        /** @description A certificate to be uploaded for mutual TLS. */
        NewMtlsCertificate: {
            /** @description The certificate as PEM. */
            certificates: string;
            /** @description Whether the certificate is an authority's, or a leaf. */
            ca: boolean;
            /** @description A name for people to recognise the certificate by. It has to be unique. */
            name?: string | undefined;
            /**
             * @description The private key of the certificate. Few uses need it, such as a certificate of your own for the
             *     block page of Zero Trust.
             */
            private_key?: string | undefined;
        };
        /** @description An Origin CA certificate to be issued. */
        NewOriginCaCertificate: {
            /** @description The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /**
             * @description The hostnames that the certificate is valid for: full domain names of zones of the account, or
             *     one level of them as `*.example.com`. A star stands first, once, and before two labels or more.
             *     Names in other scripts are turned into punycode.
             *     @minItems 1
             *     @maxItems 100
             */
            hostnames: string[];
            request_type: components["schemas"]["OriginCaRequestTypeInput"];
            /**
             * @description For how many days the certificate is to be valid.
             * @default 5475
             * @enum {number}
             */
            requested_validity?: (7 | 30 | 90 | 365 | 730 | 1095 | 5475) | undefined;
        };
        /** @description A certificate by which Cloudflare is to identify itself to origin servers. */
        NewOriginPullCertificate: {
            /** @description The certificate as PEM, a leaf. */
            certificate: string;
            /** @description The private key of the certificate. */
            private_key: string;
        };
        /** @description A certificate to be added to the custom trust store. */
        NewTrustStoreCertificate: {
            /** @description The certificate as PEM. It is that of a root authority; intermediates and leaves are rejected. */
            certificate: string;
        };
        /**
         * @description A certificate of Cloudflare's Origin CA, which Cloudflare trusts on the way to an origin server, and
         *     browsers do not.
         */
        OriginCaCertificate: {
            /**
             * @description The identifier of the certificate.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description The certificate as PEM, with newlines encoded. */
            readonly certificate?: string | undefined;
            /** @description The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /** @description When the certificate expires. It is text such as `2014-01-01 05:20:00 +0000 UTC`. */
            readonly expires_on?: string | undefined;
            /**
             * @description The hostnames that the certificate is valid for: full domain names of zones of the account, or
             *     one level of them as `*.example.com`. A star stands first, once, and before two labels or more.
             *     Names in other scripts are turned into punycode.
             *     @minItems 1
             *     @maxItems 100
             */
            hostnames: string[];
            request_type: components["schemas"]["OriginCaRequestType"];
            /**
             * @description For how many days the certificate is to be valid.
             * @default 5475
             */
            requested_validity: 7 | 30 | 90 | 365 | 730 | 1095 | 5475 | (number & {});
        };
        /** @description A list of Origin CA certificates in Cloudflare's envelope. */
        OriginCaCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The Origin CA certificates. */
            result?: components["schemas"]["OriginCaCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description An Origin CA certificate in Cloudflare's envelope. */
        OriginCaCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginCaCertificate"] | undefined;
        };
        /** @description What the certificate is signed with or for: an RSA key, an ECDSA key, or a server of Keyless SSL. */
        OriginCaRequestType: "origin-rsa" | "origin-ecc" | "keyless-certificate" | (string & {});
        /**
         * @description What the certificate is signed with or for: an RSA key, an ECDSA key, or a server of Keyless SSL.
         * @enum {string}
         */
        OriginCaRequestTypeInput: "origin-rsa" | "origin-ecc" | "keyless-certificate";
        /** @description The association of a hostname with a certificate. Every field is optional. */
        OriginPullAssociation: {
            /**
             * @description The hostname.
             *     @maxLength 255
             */
            hostname?: string | undefined;
            /**
             * @description The identifier of the certificate.
             *     @maxLength 36
             */
            cert_id?: string | undefined;
            /**
             * @description Whether the hostname's origin servers get the certificate. `false` keeps it from them even if the
             *     zone has authenticated origin pulls on; null dissolves the association.
             */
            enabled?: (boolean | null) | undefined;
            readonly status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was created.
             */
            readonly created_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last changed.
             */
            readonly updated_at?: string | undefined;
        };
        /** @description A list of associations of hostnames with certificates in Cloudflare's envelope. */
        OriginPullAssociationList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The associations. */
            result?: components["schemas"]["OriginPullAssociation"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A hostname with the certificate that it is associated with. Every field is optional. */
        OriginPullHostname: {
            /**
             * @description The hostname.
             *     @maxLength 255
             */
            hostname?: string | undefined;
            /**
             * @description Whether the hostname's origin servers get the certificate. `false` keeps it from them even if the
             *     zone has authenticated origin pulls on; null dissolves the association.
             */
            enabled?: (boolean | null) | undefined;
            readonly status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was created.
             */
            readonly created_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last changed.
             */
            readonly updated_at?: string | undefined;
            /**
             * @description The identifier of the certificate.
             *     @maxLength 32
             */
            cert_id?: string | undefined;
            readonly cert_status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last changed.
             */
            readonly cert_updated_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            cert_uploaded_on?: string | undefined;
            /** @description The certificate as PEM. */
            certificate?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on?: string | undefined;
            /** @description The authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /** @description The serial number of the certificate. */
            serial_number?: string | undefined;
            /** @description The algorithm that the certificate was signed with. */
            readonly signature?: string | undefined;
        };
        /**
         * @description A certificate by which Cloudflare identifies itself to the origin servers of single hostnames. Every
         *     field is optional.
         */
        OriginPullHostnameCertificate: {
            /**
             * @description The identifier of the certificate.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description The certificate as PEM. */
            certificate?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on?: string | undefined;
            /** @description The authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /** @description The serial number of the certificate. */
            serial_number?: string | undefined;
            /** @description The algorithm that the certificate was signed with. */
            readonly signature?: string | undefined;
            readonly status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            uploaded_on?: string | undefined;
        };
        /** @description A list of certificates for hostnames' origin servers in Cloudflare's envelope. */
        OriginPullHostnameCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The certificates. */
            result?: components["schemas"]["OriginPullHostnameCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A certificate for hostnames' origin servers in Cloudflare's envelope. */
        OriginPullHostnameCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginPullHostnameCertificate"] | undefined;
        };
        /** @description A hostname with its certificate in Cloudflare's envelope. */
        OriginPullHostnameResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginPullHostname"] | undefined;
        };
        /** @description The hostnames whose associations are to change. */
        OriginPullHostnamesUpdate: {
            /** @description The hostnames and their certificates. A certificate can have 100 hostnames. */
            config: {
                /**
                 * @description The hostname.
                 *     @maxLength 255
                 */
                hostname?: string | undefined;
                /**
                 * @description The identifier of the certificate.
                 *     @maxLength 36
                 */
                cert_id?: string | undefined;
                /**
                 * @description Whether the hostname's origin servers get the certificate. `false` keeps it from them even
                 *     if the zone has authenticated origin pulls on; null dissolves the association.
                 */
                enabled?: (boolean | null) | undefined;
            }[];
        };
        /** @description The settings of authenticated origin pulls for a zone. */
        OriginPullSettings: {
            /** @description Whether authenticated origin pulls are on for the zone. At first they are off. */
            enabled?: boolean | undefined;
        };
        /** @description The settings of authenticated origin pulls in Cloudflare's envelope. */
        OriginPullSettingsResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginPullSettings"] | undefined;
        };
        /** @description The settings of authenticated origin pulls that a zone is to have. */
        OriginPullSettingsUpdate: {
            /** @description Whether authenticated origin pulls are to be on for the zone. */
            enabled: boolean;
        };
        /** @description How far a certificate, or its association with a hostname, has been deployed. */
        OriginPullStatus: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" | (string & {});
        /**
         * @description A certificate by which Cloudflare identifies itself to the origin servers of a zone. Every field is
         *     optional.
         */
        OriginPullZoneCertificate: {
            /**
             * @description The identifier of the certificate.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description The certificate as PEM, a leaf. */
            certificate?: string | undefined;
            /** @description Whether authenticated origin pulls are on for the zone. */
            enabled?: boolean | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on?: string | undefined;
            /** @description The authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /** @description The private key of the certificate. */
            private_key?: string | undefined;
            /** @description The algorithm that the certificate was signed with. */
            readonly signature?: string | undefined;
            status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            uploaded_on?: string | undefined;
        };
        /** @description A list of certificates for a zone's origin servers in Cloudflare's envelope. */
        OriginPullZoneCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The certificates. */
            result?: components["schemas"]["OriginPullZoneCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A certificate for a zone's origin servers in Cloudflare's envelope. */
        OriginPullZoneCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginPullZoneCertificate"] | undefined;
        };
        /**
         * @description The modes of compliance, whose common key exchanges are the ones that are allowed: `fips` has the curves that FIPS
         *     approves, and `pqh` the hybrids that withstand quantum computers. More modes may come. An empty list
         *     allows every key exchange.
         *     @maxItems 20
         *     @uniqueItems true
         */
        OriginTlsComplianceModeList: string[];
        /** @description The modes of compliance that restrict key exchanges with the origin servers of a zone. */
        OriginTlsComplianceModes: {
            /**
             * @description The name of the setting.
             * @enum {string}
             */
            id: "origin_tls_compliance_modes";
            /** @description Whether the setting can be changed. */
            editable: boolean;
            /**
             * Format: date-time
             * @description When the setting was last changed.
             */
            modified_on?: string | undefined;
            value: components["schemas"]["OriginTlsComplianceModeList"];
        };
        /** @description The modes of compliance in Cloudflare's envelope. */
        OriginTlsComplianceModesResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginTlsComplianceModes"] | undefined;
        };
        /** @description The modes of compliance that a zone is to have. */
        OriginTlsComplianceModesUpdate: {
            value: components["schemas"]["OriginTlsComplianceModeList"];
        };
        /** @description One certificate of a pack. */
        PackCertificate: {
            /** @description The identifier of the certificate. */
            id: string;
            /** @description How the chain of the certificate is put together. */
            bundle_method?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            expires_on?: string | undefined;
            geo_restrictions?: components["schemas"]["GeoRestrictions"] | undefined;
            /** @description The hosts that the certificate is valid for. */
            hosts: string[];
            /** @description The authority that issued the certificate. */
            issuer?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last changed.
             */
            readonly modified_on?: string | undefined;
            /** @description The certificate's place in the order in which certificates are used. */
            priority?: number | undefined;
            /** @description The algorithm that the certificate was signed with. */
            signature?: string | undefined;
            /** @description The state of the certificate. */
            status: string;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            uploaded_on?: string | undefined;
            /**
             * @description The identifier of the zone.
             *     @maxLength 32
             */
            zone_id?: string | undefined;
        };
        /** @description One coded note of an answer, an error or a message. */
        ResponseInfo: {
            /**
             * @description The number by which programs tell notes apart.
             *     @minimum 1000
             */
            code: number;
            /** @description The note in words, for people. */
            message: string;
            /** @description A page that explains the note. A 403 links the denied operation's reference. */
            documentation_url?: string | undefined;
            /** @description What in the request the note is about. */
            source?: {
                /** @description A pointer to the part of the request. */
                pointer?: string | undefined;
            } | undefined;
        };
        /** @description Where a page stands in the whole list. */
        ResultInfo: {
            /** @description The number of results in this answer. */
            count?: number | undefined;
            /** @description The number of this page. */
            page?: number | undefined;
            /** @description The number of results a page holds at most. */
            per_page?: number | undefined;
            /** @description The number of results there are when no search parameter narrows the list. */
            total_count?: number | undefined;
            /** @description The number of pages in the whole list. */
            total_pages?: number | undefined;
        };
        /** @description What is left of an Origin CA certificate that was revoked. */
        RevokedOriginCaCertificate: {
            /**
             * @description The identifier of the certificate.
             *     @maxLength 32
             */
            id?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was revoked.
             */
            readonly revoked_at?: string | undefined;
        };
        /** @description A revoked Origin CA certificate. The rest of the envelope is not documented. */
        RevokedOriginCaCertificateResult: {
            result?: components["schemas"]["RevokedOriginCaCertificate"] | undefined;
        };
        /** @description How far the validation of a certificate pack is. */
        SslVerification: {
            /** @description Whether the authority looks at the order by hand. */
            brand_check?: boolean | undefined;
            /** @description The identifier of the certificate pack, a UUID. */
            cert_pack_uuid?: string | undefined;
            certificate_status: components["schemas"]["SslVerificationStatus"];
            /** @description The algorithm that the certificate is signed with. */
            signature?: ("ECDSAWithSHA256" | "SHA1WithRSA" | "SHA256WithRSA" | (string & {})) | undefined;
            /** @description How the authority is shown that the domain is yours. */
            validation_method?: ("http" | "cname" | "txt" | (string & {})) | undefined;
            /** @description What the authority looks for. */
            verification_info?: {
                /** @description The name of the record. */
                record_name?: ("record_name" | "http_url" | "cname" | "txt_name" | (string & {})) | undefined;
                /** @description The target of the record. */
                record_target?: ("record_value" | "http_body" | "cname_target" | "txt_value" | (string & {})) | undefined;
            } | undefined;
            /** @description Whether the authority found what it looks for. It is missing if that is not known. */
            verification_status?: boolean | undefined;
            /** @description How the validation is done. */
            verification_type?: ("cname" | "meta tag" | (string & {})) | undefined;
        };
        /** @description How the domain of a certificate pack is to be validated. */
        SslVerificationEdit: {
            /**
             * @description How to prove to the authority that the domain is yours.
             * @enum {string}
             */
            validation_method: "http" | "cname" | "txt" | "email";
        };
        /** @description How the domain of a certificate pack is validated now. */
        SslVerificationEdited: {
            /** @description The state of the validation. */
            status?: string | undefined;
            /** @description How to prove to the authority that the domain is yours. */
            validation_method?: ("http" | "cname" | "txt" | "email" | (string & {})) | undefined;
        };
        /** @description A changed validation in Cloudflare's envelope. */
        SslVerificationEditedResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["SslVerificationEdited"] | undefined;
        };
        /** @description The validations of a zone. The rest of the envelope is not documented. */
        SslVerificationList: {
            /** @description The validations. */
            result?: components["schemas"]["SslVerification"][] | undefined;
        };
        /** @description The state of a certificate that is being validated. */
        SslVerificationStatus: "initializing" | "authorizing" | "active" | "expired" | "issuing" | "timing_out" | "pending_deployment" | (string & {});
        /** @description The settings of Total TLS for a zone. */
        TotalTls: {
            /**
             * @description Whether Cloudflare orders a separate certificate for each proxied A, AAAA or CNAME record of the
             *     zone.
             */
            enabled?: boolean | undefined;
            certificate_authority?: components["schemas"]["CertificateAuthority"] | undefined;
            /**
             * @description For how many days the certificates are valid.
             * @enum {integer}
             */
            validity_period?: 90 | undefined;
        };
        /** @description The settings of Total TLS that a zone is to have. */
        TotalTlsEdit: {
            /**
             * @description Whether Cloudflare is to order a separate certificate for each proxied A, AAAA or CNAME record of
             *     the zone.
             */
            enabled: boolean;
            certificate_authority?: components["schemas"]["CertificateAuthorityInput"] | undefined;
        };
        /** @description The settings of Total TLS in Cloudflare's envelope. */
        TotalTlsResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["TotalTls"] | undefined;
        };
        /** @description A root certificate that Cloudflare trusts when it connects to the origin servers of a zone. */
        TrustStoreCertificate: {
            /**
             * @description The identifier of the certificate.
             *     @maxLength 32
             */
            id: string;
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The authority that issued the certificate. */
            readonly issuer: string;
            /** @description The algorithm that the certificate was signed with. */
            readonly signature: string;
            readonly status: components["schemas"]["TrustStoreCertificateStatus"];
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on: string;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            readonly uploaded_on: string;
            /**
             * Format: date-time
             * @description When the certificate was last changed.
             */
            readonly updated_at: string;
        };
        /** @description A list of certificates of the custom trust store in Cloudflare's envelope. */
        TrustStoreCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The certificates. */
            result?: components["schemas"]["TrustStoreCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A certificate of the custom trust store in Cloudflare's envelope. */
        TrustStoreCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["TrustStoreCertificate"] | undefined;
        };
        /** @description How far a certificate of the custom trust store has been deployed. */
        TrustStoreCertificateStatus: "initializing" | "pending_deployment" | "active" | "pending_deletion" | "deleted" | "expired" | (string & {});
        /** @description The settings of Universal SSL for a zone. */
        UniversalSslSettings: {
            /**
             * @description Whether the zone has certificates of Universal SSL. Turning it off removes them from the edge, and
             *     no new ones are ordered. Unless the zone has a custom or an advanced certificate, visitors then
             *     cannot reach it over HTTPS, nor at all where something leads them there: HSTS, "Always Use
             *     HTTPS", Opportunistic Encryption, Onion Routing, a Page Rule or the origin's own redirect.
             */
            enabled?: boolean | undefined;
        };
        /** @description The settings of Universal SSL in Cloudflare's envelope. */
        UniversalSslSettingsResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["UniversalSslSettings"] | undefined;
        };
        /** @description A hostname as the answer to its change has it. */
        UpdatedOriginPullHostname: components["schemas"]["OriginPullHostname"] & {
            /**
             * @description An identifier.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description The private key of the certificate. */
            private_key?: string | undefined;
        };
        /** @description A list of changed hostnames in Cloudflare's envelope. */
        UpdatedOriginPullHostnameList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The hostnames. */
            result?: components["schemas"]["UpdatedOriginPullHostname"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description An mTLS certificate as the answer to its upload has it. */
        UploadedMtlsCertificate: components["schemas"]["MtlsCertificate"] & {
            /**
             * Format: date-time
             * @description When the certificate was last changed.
             */
            readonly updated_at?: string | undefined;
        };
        /** @description An uploaded mTLS certificate in Cloudflare's envelope. */
        UploadedMtlsCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty after a call that worked.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes, mostly none.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["UploadedMtlsCertificate"] | undefined;
        };
        /** @description How to prove to the authority that the domain is yours: by a TXT record, a page or an e-mail. */
        ValidationMethod: "txt" | "http" | "email" | (string & {});
        /**
         * @description How to prove to the authority that the domain is yours: by a TXT record, a page or an e-mail.
         * @enum {string}
         */
        ValidationMethodInput: "txt" | "http" | "email";
        /** @description What the authority looks for when it validates a domain. Every field is optional. */
        ValidationRecord: {
            /** @description The name of the CNAME record that delegates the validation. */
            readonly cname?: string | undefined;
            /** @description The target of the CNAME record that delegates the validation. */
            readonly cname_target?: string | undefined;
            /** @description The addresses that the authority writes to. */
            emails?: string[] | undefined;
            /** @description The content that the authority expects to find at `http_url`. */
            http_body?: string | undefined;
            /** @description The address that the authority calls. */
            http_url?: string | undefined;
            /** @description The state of the validation. */
            readonly status?: string | undefined;
            /** @description The name of the TXT record that the authority looks up. */
            txt_name?: string | undefined;
            /** @description The value that the authority expects in the TXT record. */
            txt_value?: string | undefined;
        };
    };
    responses: {
        /** @description The certificate was added. */
        AccessCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateResult"];
            };
        };
        /** @description The certificate was deleted. */
        AccessCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedAccessCertificateResult"];
            };
        };
        /** @description The mTLS certificate. */
        AccessCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateResult"];
            };
        };
        /** @description A page of mTLS certificates. */
        AccessCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateList"];
            };
        };
        /** @description The settings of all hostnames. */
        AccessCertificateSettingsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateSettingList"];
            };
        };
        /** @description The settings were accepted. */
        AccessCertificateSettingsUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateSettingList"];
            };
        };
        /** @description The certificate was changed. */
        AccessCertificateUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateResult"];
            };
        };
        /** @description The setting was changed. */
        AutoOriginTlsKexEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AutoOriginTlsKexResult"];
            };
        };
        /** @description The call failed. `errors` says why. */
        AutoOriginTlsKexFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AutoOriginTlsKexFailure"];
            };
        };
        /** @description The setting. */
        AutoOriginTlsKexFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AutoOriginTlsKexResult"];
            };
        };
        /** @description The analysis of the certificate. */
        CertificateAnalysis: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateAnalysisResult"];
            };
        };
        /** @description The pack was deleted. */
        CertificatePackDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItemResult"];
            };
        };
        /** @description The pack was changed, or its validation started again. */
        CertificatePackEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackResult"];
            };
        };
        /** @description The certificate pack. */
        CertificatePackFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackResult"];
            };
        };
        /** @description A page of certificate packs. */
        CertificatePackList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackList"];
            };
        };
        /** @description The pack was ordered. */
        CertificatePackOrdered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackResult"];
            };
        };
        /** @description The quota of certificate packs. */
        CertificatePackQuota: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackQuotaResult"];
            };
        };
        /** @description The certificate that was issued. */
        ClientCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateResult"];
            };
        };
        /** @description The certificate, on its way to another state. */
        ClientCertificateEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateResult"];
            };
        };
        /** @description The client certificate. */
        ClientCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateResult"];
            };
        };
        /** @description A page of client certificates. */
        ClientCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateList"];
            };
        };
        /** @description The certificate, on its way to `revoked`. */
        ClientCertificateRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateResult"];
            };
        };
        /** @description The certificate was uploaded. */
        CustomCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateResult"];
            };
        };
        /** @description The certificate was deleted. */
        CustomCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItemResult"];
            };
        };
        /** @description The certificate was changed. */
        CustomCertificateEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateResult"];
            };
        };
        /** @description The custom certificate. */
        CustomCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateResult"];
            };
        };
        /** @description A page of custom certificates. */
        CustomCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateList"];
            };
        };
        /** @description The certificates have their new priorities. */
        CustomCertificatesPrioritized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateList"];
            };
        };
        /** @description The CSR that was generated. */
        CustomCsrCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCsrResult"];
            };
        };
        /** @description The CSR was deleted, its private key with it. */
        CustomCsrDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedCustomCsrResult"];
            };
        };
        /** @description The custom CSR. */
        CustomCsrFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCsrResult"];
            };
        };
        /** @description A page of custom CSRs. */
        CustomCsrList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCsrList"];
            };
        };
        /** @description The certificate is being deleted. */
        CustomHostnameCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItem"];
            };
        };
        /** @description The certificate is being replaced. */
        CustomHostnameCertificateReplaced: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameResult"];
            };
        };
        /** @description The custom hostname was created. */
        CustomHostnameCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameResult"];
            };
        };
        /** @description The custom hostname was deleted. */
        CustomHostnameDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItem"];
            };
        };
        /** @description The custom hostname was changed. */
        CustomHostnameEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameResult"];
            };
        };
        /** @description The custom hostname. */
        CustomHostnameFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameResult"];
            };
        };
        /** @description A page of custom hostnames. */
        CustomHostnameList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameList"];
            };
        };
        /** @description The quota of custom hostnames. */
        CustomHostnameQuota: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameQuotaResult"];
            };
        };
        /** @description The call failed. `errors` says why. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The fallback origin is being removed. */
        FallbackOriginDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FallbackOriginResult"];
            };
        };
        /** @description The fallback origin. */
        FallbackOriginFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FallbackOriginResult"];
            };
        };
        /** @description The fallback origin was set. */
        FallbackOriginUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FallbackOriginResult"];
            };
        };
        /** @description The certificate is being deployed. */
        GatewayCertificateActivated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** @description The certificate that was generated. It is inactive. */
        GatewayCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** @description The certificate is being withdrawn. */
        GatewayCertificateDeactivated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** @description The certificate that was deleted. */
        GatewayCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** @description The Zero Trust certificate. */
        GatewayCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** @description All Zero Trust certificates of the account. */
        GatewayCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateList"];
            };
        };
        /** @description The hostnames of the authority. */
        HostnameAssociationsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameAssociationsResult"];
            };
        };
        /** @description The hostnames that the authority has now. */
        HostnameAssociationsUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameAssociationsResult"];
            };
        };
        /** @description The TLS setting was deleted. */
        HostnameTlsSettingDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingResult"];
            };
        };
        /** @description The TLS setting of the hostname. */
        HostnameTlsSettingFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingResult"];
            };
        };
        /** @description The TLS settings of hostnames, all of them. */
        HostnameTlsSettingList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingList"];
            };
        };
        /** @description The TLS setting was changed. */
        HostnameTlsSettingUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingResult"];
            };
        };
        /** @description The configuration was made. */
        KeylessCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeylessCertificateResult"];
            };
        };
        /** @description The configuration was deleted. */
        KeylessCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItemResult"];
            };
        };
        /** @description The configuration was changed. */
        KeylessCertificateEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeylessCertificateResult"];
            };
        };
        /** @description The Keyless SSL configuration. */
        KeylessCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeylessCertificateResult"];
            };
        };
        /** @description All Keyless SSL configurations of the zone. */
        KeylessCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeylessCertificateList"];
            };
        };
        /** @description The services that use the certificate. */
        MtlsAssociationList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MtlsAssociationList"];
            };
        };
        /** @description The certificate was deleted. */
        MtlsCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MtlsCertificateResult"];
            };
        };
        /** @description The mTLS certificate. */
        MtlsCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MtlsCertificateResult"];
            };
        };
        /** @description All mTLS certificates of the account. */
        MtlsCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MtlsCertificateList"];
            };
        };
        /** @description The certificate was uploaded. */
        MtlsCertificateUploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UploadedMtlsCertificateResult"];
            };
        };
        /** @description The certificate was issued. */
        OriginCaCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginCaCertificateResult"];
            };
        };
        /** @description The Origin CA certificate. */
        OriginCaCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginCaCertificateResult"];
            };
        };
        /** @description A page of Origin CA certificates. */
        OriginCaCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginCaCertificateList"];
            };
        };
        /** @description The certificate was revoked. */
        OriginCaCertificateRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RevokedOriginCaCertificateResult"];
            };
        };
        /** @description A page of associations. */
        OriginPullAssociationList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullAssociationList"];
            };
        };
        /** @description The certificate was deleted. */
        OriginPullHostnameCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameCertificateResult"];
            };
        };
        /** @description The certificate. */
        OriginPullHostnameCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameCertificateResult"];
            };
        };
        /** @description All certificates for hostnames of the zone. */
        OriginPullHostnameCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameCertificateList"];
            };
        };
        /** @description The certificate was uploaded. */
        OriginPullHostnameCertificateUploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameCertificateResult"];
            };
        };
        /** @description The hostname with its certificate. */
        OriginPullHostnameFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameResult"];
            };
        };
        /** @description The associations were changed. */
        OriginPullHostnamesUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdatedOriginPullHostnameList"];
            };
        };
        /** @description The settings of the zone. */
        OriginPullSettingsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullSettingsResult"];
            };
        };
        /** @description The settings were changed. */
        OriginPullSettingsUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullSettingsResult"];
            };
        };
        /** @description The certificate was deleted. */
        OriginPullZoneCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullZoneCertificateResult"];
            };
        };
        /** @description The certificate. */
        OriginPullZoneCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullZoneCertificateResult"];
            };
        };
        /** @description All certificates of the zone. */
        OriginPullZoneCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullZoneCertificateList"];
            };
        };
        /** @description The certificate was uploaded. */
        OriginPullZoneCertificateUploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullZoneCertificateResult"];
            };
        };
        /** @description The setting was deleted. */
        OriginTlsComplianceModesDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedOriginTlsComplianceModesResult"];
            };
        };
        /** @description The modes of compliance. */
        OriginTlsComplianceModesFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginTlsComplianceModesResult"];
            };
        };
        /** @description The modes of compliance were set. */
        OriginTlsComplianceModesUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginTlsComplianceModesResult"];
            };
        };
        /** @description The method was changed, and the validation is on its way. */
        SslVerificationEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SslVerificationEditedResult"];
            };
        };
        /** @description The validations of the zone. */
        SslVerificationList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SslVerificationList"];
            };
        };
        /** @description The settings of Total TLS were changed. */
        TotalTlsEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TotalTlsResult"];
            };
        };
        /** @description The settings of Total TLS. */
        TotalTlsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TotalTlsResult"];
            };
        };
        /** @description The certificate was removed from the trust store. */
        TrustStoreCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItemResult"];
            };
        };
        /** @description The certificate. */
        TrustStoreCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrustStoreCertificateResult"];
            };
        };
        /** @description A page of certificates of the custom trust store. */
        TrustStoreCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrustStoreCertificateList"];
            };
        };
        /** @description The certificate was added to the trust store. */
        TrustStoreCertificateUploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrustStoreCertificateResult"];
            };
        };
        /** @description The settings were changed. */
        UniversalSslSettingsEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UniversalSslSettingsResult"];
            };
        };
        /** @description The settings of Universal SSL. */
        UniversalSslSettingsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UniversalSslSettingsResult"];
            };
        };
    };
    parameters: {
        /**
         * @description The identifier of the account.
         * @example 699d98642c564d2e855e9661899b7252
         */
        account_id: string;
        /**
         * @description The identifier of the account or zone.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        account_or_zone_id: string;
        /**
         * @description Whether the identifier that follows is an account's or a zone's.
         * @example accounts
         */
        accounts_or_zones: "accounts" | "zones";
        /**
         * @description The identifier of the certificate, a UUID.
         * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
         */
        certificate_id: string;
        /**
         * @description The identifier of the certificate pack.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        certificate_pack_id: string;
        /**
         * @description The identifier of the client certificate.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        client_certificate_id: string;
        /**
         * @description The identifier of the custom certificate.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        custom_certificate_id: string;
        /**
         * @description The identifier of the custom CSR.
         * @example 7b163417-1d2b-4c84-a38a-2fb7a0cd7752
         */
        custom_csr_id: string;
        /**
         * @description The identifier of the custom hostname.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        custom_hostname_id: string;
        /**
         * @description The identifier of the certificate in the trust store.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        custom_origin_trust_store_id: string;
        /**
         * @description The hostname.
         * @example app.example.com
         */
        hostname: string;
        /**
         * @description The identifier of the Keyless SSL configuration.
         * @example 4d2844d2ce78891c34d0b6c0535a291e
         */
        keyless_certificate_id: string;
        /**
         * @description The identifier of the mTLS certificate.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        mtls_certificate_id: string;
        /**
         * @description The number of the page to return, counted from 1.
         * @example 1
         */
        page: number;
        /**
         * @description The setting, which says the kind of its value: a list of ciphers, a version of TLS, or `on` and `off`.
         * @example min_tls_version
         */
        setting_id: "ciphers" | "min_tls_version" | "http2";
        /**
         * @description The identifier of the zone.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        zone_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    customCsrs_list: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many CSRs a page holds.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description The field by which the CSRs are sorted.
                 * @example name
                 */
                order?: "name" | "account_tag" | "created_at";
                /**
                 * @description Whether the order is ascending or descending.
                 * @example desc
                 */
                direction?: "asc" | "desc";
            };
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomCsrList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customCsrs_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomCsr"];
            };
        };
        responses: {
            201: components["responses"]["CustomCsrCreated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customCsrs_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The identifier of the custom CSR.
                 * @example 7b163417-1d2b-4c84-a38a-2fb7a0cd7752
                 */
                custom_csr_id: components["parameters"]["custom_csr_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomCsrFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customCsrs_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The identifier of the custom CSR.
                 * @example 7b163417-1d2b-4c84-a38a-2fb7a0cd7752
                 */
                custom_csr_id: components["parameters"]["custom_csr_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomCsrDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    clientCertificates_list: {
        parameters: {
            query?: {
                /**
                 * @description Only certificates in this state. `all` names every state.
                 * @example all
                 */
                status?: "all" | "active" | "pending_reactivation" | "pending_revocation" | "revoked";
                /**
                 * @description The number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many certificates a page holds.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description The most certificates to return. Belongs to `offset`; how the pair combines with `page` and
                 *     `per_page` is not documented, so use one pair or the other.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description How many certificates to skip before the first one returned. Belongs to `limit`.
                 * @example 10
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    clientCertificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientCertificate"];
            };
        };
        responses: {
            200: components["responses"]["ClientCertificateCreated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    clientCertificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the client certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                client_certificate_id: components["parameters"]["client_certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    clientCertificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the client certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                client_certificate_id: components["parameters"]["client_certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientCertificateRevoked"];
            "4XX": components["responses"]["Failure"];
        };
    };
    clientCertificates_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the client certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                client_certificate_id: components["parameters"]["client_certificate_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientCertificateEdit"];
            };
        };
        responses: {
            200: components["responses"]["ClientCertificateEdited"];
            "4XX": components["responses"]["Failure"];
        };
    };
    certificateAuthorities_hostnameAssociations_get: {
        parameters: {
            query?: {
                /**
                 * @description The identifier of an authority that was uploaded as an mTLS certificate. Without it, the
                 *     hostnames are those of the authority that Cloudflare manages.
                 * @example b2134436-2555-4acf-be5b-26c48136575e
                 */
                mtls_certificate_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HostnameAssociationsFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    certificateAuthorities_hostnameAssociations_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostnameAssociationsUpdate"];
            };
        };
        responses: {
            200: components["responses"]["HostnameAssociationsUpdated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_gateway_certificates_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GatewayCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_gateway_certificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewGatewayCertificate"];
            };
        };
        responses: {
            200: components["responses"]["GatewayCertificateCreated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_gateway_certificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The identifier of the certificate, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GatewayCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_gateway_certificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The identifier of the certificate, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GatewayCertificateDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_gateway_certificates_activate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The identifier of the certificate, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /** @description Any JSON, such as an empty object. It can be left out. */
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            202: components["responses"]["GatewayCertificateActivated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_gateway_certificates_deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The identifier of the certificate, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /** @description Any JSON, such as an empty object. It can be left out. */
        requestBody?: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            201: components["responses"]["GatewayCertificateDeactivated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customCertificates_list: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many certificates a page holds.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Whether a certificate has to meet all search parameters or any of them.
                 * @example all
                 */
                match?: "any" | "all";
                /**
                 * @description Only certificates in this state.
                 * @example active
                 */
                status?: "active" | "expired" | "deleted" | "pending" | "initializing";
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customCertificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomCertificate"];
            };
        };
        responses: {
            200: components["responses"]["CustomCertificateCreated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customCertificates_prioritize_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomCertificatePriorities"];
            };
        };
        responses: {
            200: components["responses"]["CustomCertificatesPrioritized"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customCertificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the custom certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_certificate_id: components["parameters"]["custom_certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customCertificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the custom certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_certificate_id: components["parameters"]["custom_certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomCertificateDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customCertificates_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the custom certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_certificate_id: components["parameters"]["custom_certificate_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomCertificateEdit"];
            };
        };
        responses: {
            200: components["responses"]["CustomCertificateEdited"];
            "4XX": components["responses"]["Failure"];
        };
    };
    mtlsCertificates_list: {
        parameters: {
            query?: {
                /**
                 * @description Only certificates of these types.
                 * @example [
                 *       "custom"
                 *     ]
                 */
                type?: ("custom" | "gateway_managed" | "access_managed")[];
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MtlsCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    mtlsCertificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMtlsCertificate"];
            };
        };
        responses: {
            200: components["responses"]["MtlsCertificateUploaded"];
            "4XX": components["responses"]["Failure"];
        };
    };
    mtlsCertificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
                /**
                 * @description The identifier of the mTLS certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                mtls_certificate_id: components["parameters"]["mtls_certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MtlsCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    mtlsCertificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
                /**
                 * @description The identifier of the mTLS certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                mtls_certificate_id: components["parameters"]["mtls_certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MtlsCertificateDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    mtlsCertificates_associations_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the account.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
                /**
                 * @description The identifier of the mTLS certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                mtls_certificate_id: components["parameters"]["mtls_certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MtlsAssociationList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originCACertificates_list: {
        parameters: {
            query: {
                /**
                 * @description The zone whose certificates are listed.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: string;
                /**
                 * @description The number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many certificates a page holds.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description The most certificates to return. Belongs to `offset`; how the pair combines with `page` and
                 *     `per_page` is not documented, so use one pair or the other.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description How many certificates to skip before the first one returned. Belongs to `limit`.
                 * @example 10
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginCaCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originCACertificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOriginCaCertificate"];
            };
        };
        responses: {
            200: components["responses"]["OriginCaCertificateCreated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originCACertificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the Origin CA certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginCaCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originCACertificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the Origin CA certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginCaCertificateRevoked"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_certificatePacks_list: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many packs a page holds.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Pass `all` for packs in every state. Without it, only active ones are listed.
                 * @example all
                 */
                status?: "all";
                /**
                 * @description Only packs of this environment.
                 * @example production
                 */
                deploy?: "staging" | "production";
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificatePackList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_certificatePacks_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCertificatePack"];
            };
        };
        responses: {
            200: components["responses"]["CertificatePackOrdered"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_certificatePacks_quota_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificatePackQuota"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_certificatePacks_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate pack.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_pack_id: components["parameters"]["certificate_pack_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificatePackFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_certificatePacks_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate pack.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_pack_id: components["parameters"]["certificate_pack_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificatePackDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_certificatePacks_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate pack.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_pack_id: components["parameters"]["certificate_pack_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificatePackEdit"];
            };
        };
        responses: {
            200: components["responses"]["CertificatePackEdited"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_verification_get: {
        parameters: {
            query?: {
                /**
                 * @description Pass `true` to have the validation tried again at once.
                 * @example true
                 */
                retry?: true;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SslVerificationList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_verification_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate pack, a UUID.
                 * @example a77f8bd7-3b47-46b4-a6f1-75cf98109948
                 */
                certificate_pack_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SslVerificationEdit"];
            };
        };
        responses: {
            200: components["responses"]["SslVerificationEdited"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_universal_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UniversalSslSettingsFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_universal_settings_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UniversalSslSettings"];
            };
        };
        responses: {
            200: components["responses"]["UniversalSslSettingsEdited"];
            "4XX": components["responses"]["Failure"];
        };
    };
    keylessCertificates_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KeylessCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    keylessCertificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKeylessCertificate"];
            };
        };
        responses: {
            200: components["responses"]["KeylessCertificateCreated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    keylessCertificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the Keyless SSL configuration.
                 * @example 4d2844d2ce78891c34d0b6c0535a291e
                 */
                keyless_certificate_id: components["parameters"]["keyless_certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KeylessCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    keylessCertificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the Keyless SSL configuration.
                 * @example 4d2844d2ce78891c34d0b6c0535a291e
                 */
                keyless_certificate_id: components["parameters"]["keyless_certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["KeylessCertificateDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    keylessCertificates_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the Keyless SSL configuration.
                 * @example 4d2844d2ce78891c34d0b6c0535a291e
                 */
                keyless_certificate_id: components["parameters"]["keyless_certificate_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeylessCertificateEdit"];
            };
        };
        responses: {
            200: components["responses"]["KeylessCertificateEdited"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_zoneCertificates_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginPullZoneCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_zoneCertificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOriginPullCertificate"];
            };
        };
        responses: {
            200: components["responses"]["OriginPullZoneCertificateUploaded"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginPullSettingsFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_settings_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OriginPullSettingsUpdate"];
            };
        };
        responses: {
            200: components["responses"]["OriginPullSettingsUpdated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_hostnameAssociations_list: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many associations a page holds.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description Only associations in this state. `all` names every state; without it, only active ones are
                 *     listed.
                 * @example active
                 */
                status?: "active" | "pending_deployment" | "pending_deletion" | "deleted" | "deployment_timed_out" | "deletion_timed_out" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginPullAssociationList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_hostnames_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OriginPullHostnamesUpdate"];
            };
        };
        responses: {
            200: components["responses"]["OriginPullHostnamesUpdated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_hostnameCertificates_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginPullHostnameCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_hostnameCertificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOriginPullCertificate"];
            };
        };
        responses: {
            200: components["responses"]["OriginPullHostnameCertificateUploaded"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_hostnameCertificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginPullHostnameCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_hostnameCertificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginPullHostnameCertificateDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_hostnames_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The hostname.
                 * @example app.example.com
                 */
                hostname: components["parameters"]["hostname"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginPullHostnameFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_zoneCertificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginPullZoneCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSClientAuth_zoneCertificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginPullZoneCertificateDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_access_certificates_list: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page to return.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many certificates a page holds.
                 * @example 50
                 */
                per_page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_access_certificates_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccessCertificate"];
            };
        };
        responses: {
            201: components["responses"]["AccessCertificateCreated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_access_certificates_settings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessCertificateSettingsFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_access_certificates_settings_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessCertificateSettingsUpdate"];
            };
        };
        responses: {
            202: components["responses"]["AccessCertificateSettingsUpdated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_access_certificates_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The identifier of the certificate, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_access_certificates_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The identifier of the certificate, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessCertificateUpdate"];
            };
        };
        responses: {
            200: components["responses"]["AccessCertificateUpdated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    zeroTrust_access_certificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Whether the identifier that follows is an account's or a zone's.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The identifier of the account or zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The identifier of the certificate, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessCertificateDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_list: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many hostnames a page holds.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Only the hostname with this full name.
                 * @example app.example.com
                 */
                hostname?: string;
                /**
                 * @description Only the hostname with exactly this full name.
                 * @example app.example.com
                 */
                "hostname.exact"?: string;
                /**
                 * @description Only hostnames that start with this text.
                 * @example app
                 */
                "hostname.startsWith"?: string;
                /**
                 * @description Only hostnames that contain this text.
                 * @example example.com
                 */
                "hostname.contain"?: string;
                /**
                 * @description Only the hostname with this identifier.
                 * @example 0d89c70d-ad9f-4843-b99f-6cc0252067e9
                 */
                id?: string;
                /**
                 * @description The field to sort by.
                 * @example ssl
                 */
                order?: "ssl" | "ssl_status";
                /**
                 * @description Whether to sort upwards or downwards.
                 * @example desc
                 */
                direction?: "asc" | "desc";
                /**
                 * @description Only hostnames whose certificate is in this state.
                 * @example active
                 */
                ssl_status?: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment";
                /**
                 * @description Only hostnames in this state.
                 * @example provisioned
                 */
                hostname_status?: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked";
                /**
                 * @description Only hostnames whose certificate this authority issued.
                 * @example google
                 */
                certificate_authority?: "google" | "lets_encrypt" | "ssl_com";
                /**
                 * @description Only hostnames that are wildcards, or only those that are not.
                 * @example false
                 */
                wildcard?: boolean;
                /**
                 * @description Only hostnames with this origin server.
                 * @example origin2.example.com
                 */
                custom_origin_server?: string;
                /**
                 * @description Whether to narrow the list by whether hostnames have SSL enabled.
                 * @example 0
                 */
                ssl?: 0 | 1;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomHostnameList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomHostname"];
            };
        };
        responses: {
            200: components["responses"]["CustomHostnameCreated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_quota_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomHostnameQuota"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_fallbackOrigin_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FallbackOriginFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_fallbackOrigin_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FallbackOriginUpdate"];
            };
        };
        responses: {
            200: components["responses"]["FallbackOriginUpdated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_fallbackOrigin_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FallbackOriginDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the custom hostname.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_hostname_id: components["parameters"]["custom_hostname_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomHostnameFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the custom hostname.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_hostname_id: components["parameters"]["custom_hostname_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomHostnameDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the custom hostname.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_hostname_id: components["parameters"]["custom_hostname_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomHostnameEdit"];
            };
        };
        responses: {
            200: components["responses"]["CustomHostnameEdited"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_certificatePack_certificates_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the custom hostname.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_hostname_id: components["parameters"]["custom_hostname_id"];
                /**
                 * @description The identifier of the certificate pack.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_pack_id: components["parameters"]["certificate_pack_id"];
                /**
                 * @description The identifier of the certificate.
                 * @example 7e7b8deba8538af625850b7b2530034c
                 */
                certificate_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateAndKey"];
            };
        };
        responses: {
            202: components["responses"]["CustomHostnameCertificateReplaced"];
            "4XX": components["responses"]["Failure"];
        };
    };
    customHostnames_certificatePack_certificates_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the custom hostname.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_hostname_id: components["parameters"]["custom_hostname_id"];
                /**
                 * @description The identifier of the certificate pack.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_pack_id: components["parameters"]["certificate_pack_id"];
                /**
                 * @description The identifier of the certificate.
                 * @example 7e7b8deba8538af625850b7b2530034c
                 */
                certificate_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["CustomHostnameCertificateDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    acm_customTrustStore_list: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page to return, counted from 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many certificates a page holds.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description How many certificates to return. How it combines with `page` and `per_page` is not documented, so
                 *     use one pair or the other.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description How many certificates to skip before the first one returned. Belongs to `limit`.
                 * @example 10
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TrustStoreCertificateList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    acm_customTrustStore_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrustStoreCertificate"];
            };
        };
        responses: {
            200: components["responses"]["TrustStoreCertificateUploaded"];
            "4XX": components["responses"]["Failure"];
        };
    };
    acm_customTrustStore_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate in the trust store.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_origin_trust_store_id: components["parameters"]["custom_origin_trust_store_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TrustStoreCertificateFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    acm_customTrustStore_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The identifier of the certificate in the trust store.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_origin_trust_store_id: components["parameters"]["custom_origin_trust_store_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TrustStoreCertificateDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    acm_totalTLS_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TotalTlsFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    acm_totalTLS_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotalTlsEdit"];
            };
        };
        responses: {
            200: components["responses"]["TotalTlsEdited"];
            "4XX": components["responses"]["Failure"];
        };
    };
    hostnames_settings_tls_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The setting, which says the kind of its value: a list of ciphers, a version of TLS, or `on` and `off`.
                 * @example min_tls_version
                 */
                setting_id: components["parameters"]["setting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HostnameTlsSettingList"];
            "4XX": components["responses"]["Failure"];
        };
    };
    hostnames_settings_tls_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The setting, which says the kind of its value: a list of ciphers, a version of TLS, or `on` and `off`.
                 * @example min_tls_version
                 */
                setting_id: components["parameters"]["setting_id"];
                /**
                 * @description The hostname.
                 * @example app.example.com
                 */
                hostname: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HostnameTlsSettingFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    hostnames_settings_tls_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The setting, which says the kind of its value: a list of ciphers, a version of TLS, or `on` and `off`.
                 * @example min_tls_version
                 */
                setting_id: components["parameters"]["setting_id"];
                /**
                 * @description The hostname.
                 * @example app.example.com
                 */
                hostname: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingUpdate"];
            };
        };
        responses: {
            200: components["responses"]["HostnameTlsSettingUpdated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    hostnames_settings_tls_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The setting, which says the kind of its value: a list of ciphers, a version of TLS, or `on` and `off`.
                 * @example min_tls_version
                 */
                setting_id: components["parameters"]["setting_id"];
                /**
                 * @description The hostname.
                 * @example app.example.com
                 */
                hostname: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["HostnameTlsSettingDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSComplianceModes_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginTlsComplianceModesFound"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSComplianceModes_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OriginTlsComplianceModesUpdate"];
            };
        };
        responses: {
            200: components["responses"]["OriginTlsComplianceModesUpdated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSComplianceModes_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OriginTlsComplianceModesDeleted"];
            "4XX": components["responses"]["Failure"];
        };
    };
    originTLSComplianceModes_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OriginTlsComplianceModesUpdate"];
            };
        };
        responses: {
            200: components["responses"]["OriginTlsComplianceModesUpdated"];
            "4XX": components["responses"]["Failure"];
        };
    };
    ssl_autoOriginTLSKex_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AutoOriginTlsKexFound"];
            "4XX": components["responses"]["AutoOriginTlsKexFailure"];
        };
    };
    ssl_autoOriginTLSKex_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AutoOriginTlsKexEdit"];
            };
        };
        responses: {
            200: components["responses"]["AutoOriginTlsKexEdited"];
            "4XX": components["responses"]["AutoOriginTlsKexFailure"];
        };
    };
    ssl_analyze_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the zone.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateAnalysisRequest"];
            };
        };
        responses: {
            200: components["responses"]["CertificateAnalysis"];
            "4XX": components["responses"]["Failure"];
        };
    };
}
