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
         *
         * Lists the custom certificate signing requests of an account or a zone, sorted by `order` and
         * `direction`.
         *
         * Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Read" or
         * "SSL and Certificates Write" on the account.
         */
        get: operations["customCsrs_list"];
        put?: never;
        /**
         * Create a custom CSR
         *
         * Generates a certificate signing request for an account or a zone. Cloudflare generates the private
         * key and keeps it: the response contains the CSR, never the key.
         *
         * Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Write"
         * on the account. The number of CSRs per account is limited by a quota; the error code 1403 means that
         * it is used up.
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
         *
         * Returns a custom certificate signing request of an account or a zone.
         *
         * Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Read" or
         * "SSL and Certificates Write" on the account.
         */
        get: operations["customCsrs_get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom CSR
         *
         * Deletes a custom certificate signing request and its private key. Fails with the error code 1420
         * while an active certificate pack uses the CSR.
         *
         * Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Write"
         * on the account.
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
         *
         * Lists a zone's API Shield client certificates. Revoked certificates are never deleted and stay in
         * the list: pass `status` to filter it.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["clientCertificates_list"];
        put?: never;
        /**
         * Create a client certificate
         *
         * Issues an API Shield client certificate from your CSR, signed by the account's Cloudflare-managed
         * certificate authority. Responds with 200. The number of unrevoked certificates per zone is limited;
         * the error code 1489 means that the limit is reached.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Returns an API Shield client certificate. Poll it after revoking or reactivating it, because both
         * take a while.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["clientCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Revoke a client certificate
         *
         * Revokes a client certificate. Its status changes to `pending_revocation` and then to `revoked`. A
         * revoked certificate is not deleted and stays in the list. The response contains the whole
         * certificate.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        delete: operations["clientCertificates_delete"];
        options?: never;
        head?: never;
        /**
         * Reactivate a client certificate
         *
         * Reverses the revocation of a client certificate while it is still pending. The status changes to
         * `pending_reactivation` and then to `active`.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Returns the hostnames in a zone that request client certificates from a certificate authority.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["certificateAuthorities_hostnameAssociations_get"];
        /**
         * Replace hostname associations
         *
         * Replaces the hostnames in a zone that request client certificates from a certificate authority. The
         * whole list is replaced: to add a hostname, read the list first.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Lists the certificates that Gateway can use to inspect an account's TLS traffic, both generated by
         * Cloudflare and uploaded by the account. The response contains the complete list. The certificate
         * that Gateway currently uses has `in_use: true`.
         */
        get: operations["zeroTrust_gateway_certificates_list"];
        put?: never;
        /**
         * Create a Zero Trust certificate
         *
         * Generates a root certificate that Gateway can use to inspect TLS traffic. The certificate is
         * inactive: activate it and, once it is available, select it in the Gateway configuration. An account
         * can generate three a day. Responds with 200.
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
         *
         * Returns a Zero Trust certificate. Poll it after activating or deactivating it, because both take a while.
         */
        get: operations["zeroTrust_gateway_certificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a Zero Trust certificate
         *
         * Deletes a Zero Trust certificate that Cloudflare generated. It must be inactive: deactivate it
         * first. The response contains the deleted certificate.
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
         *
         * Deploys a Zero Trust certificate to Cloudflare's edge. Its status changes to `pending_deployment`
         * and then to `available`. An account can have ten available certificates. Responds with 202.
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
         *
         * Removes a Zero Trust certificate from Cloudflare's edge. Its status changes to `pending_deletion`
         * and then to `inactive`. Responds with 201.
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
         *
         * Lists a zone's custom certificates, optionally filtered by status.
         *
         * Custom certificates require a Business or Enterprise plan, and one of the permissions "SSL and
         * Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and
         * "Access: Mutual TLS Certificates Write".
         */
        get: operations["customCertificates_list"];
        put?: never;
        /**
         * Upload a custom certificate
         *
         * Uploads your own certificate for a zone, either with its private key or with the ID of the custom
         * CSR that it was issued from. Responds with 200.
         *
         * Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
         * Write" or "Access: Mutual TLS Certificates Write".
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
         *
         * Sets which certificate takes precedence where certificates of type `legacy_custom` overlap. The
         * response contains the certificates.
         *
         * Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
         * Write" or "Access: Mutual TLS Certificates Write".
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
         *
         * Returns a custom certificate of a zone: its validity, its chain, where its private key may be
         * stored, and its key server if it has one.
         *
         * Custom certificates require a Business or Enterprise plan, and one of the permissions "SSL and
         * Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and
         * "Access: Mutual TLS Certificates Write".
         */
        get: operations["customCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom certificate
         *
         * Deletes a custom certificate from a zone. The response contains its ID.
         *
         * Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
         * Write" or "Access: Mutual TLS Certificates Write".
         */
        delete: operations["customCertificates_delete"];
        options?: never;
        head?: never;
        /**
         * Update a custom certificate
         *
         * Replaces the certificate, its private key or its settings. Changing a certificate of type
         * `sni_custom` creates a new certificate: the response has a new ID, and the old ID no longer exists.
         *
         * Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
         * Write" or "Access: Mutual TLS Certificates Write".
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
         *
         * Lists the certificates that an account uploaded for mutual TLS, such as its own certificate
         * authorities. The response contains the complete list. Certificates from the Cloudflare-managed
         * certificate authority are client certificates, which are listed by zone.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write" on the account.
         */
        get: operations["mtlsCertificates_list"];
        put?: never;
        /**
         * Upload an mTLS certificate
         *
         * Uploads a certificate for Cloudflare services that support mutual TLS, such as your own certificate
         * authority. Responds with 200.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write" on the account.
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
         *
         * Returns an mTLS certificate of an account.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write" on the account.
         */
        get: operations["mtlsCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete an mTLS certificate
         *
         * Deletes an mTLS certificate. Fails while a service uses it; the certificate's associations list the
         * services. The response contains the whole certificate.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write" on the account.
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
         * List the services that use an mTLS certificate
         *
         * Lists the Cloudflare services that use an mTLS certificate, with the deployment status for each. The
         * response contains the complete list.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write" on the account.
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
         *
         * Lists a zone's Origin CA certificates. The zone is a query parameter.
         *
         * Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
         * not accepted.
         */
        get: operations["originCACertificates_list"];
        put?: never;
        /**
         * Create an Origin CA certificate
         *
         * Issues an Origin CA certificate from your CSR, for connections between Cloudflare and an origin
         * server. Responds with 200.
         *
         * Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
         * not accepted.
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
         *
         * Returns an Origin CA certificate.
         *
         * Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
         * not accepted.
         */
        get: operations["originCACertificates_get"];
        put?: never;
        post?: never;
        /**
         * Revoke an Origin CA certificate
         *
         * Revokes an Origin CA certificate. The response contains the time of revocation.
         *
         * Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
         * not accepted.
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
         *
         * Lists a zone's certificate packs: the active ones by default, or all.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
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
         *
         * Orders an advanced certificate pack for a zone. The certificate authority validates the domain
         * before it issues the certificates; `validation_records` contains the records that it checks. The
         * number of packs per zone is limited by a quota. Responds with 200.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * Get the certificate pack quota
         *
         * Returns a zone's quota of advanced certificate packs and how much of it is used.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
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
         *
         * Returns a certificate pack. Poll it after ordering it, because validation and issuance take a while.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["ssl_certificatePacks_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate pack
         *
         * Deletes an advanced certificate pack. The response contains its ID.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        delete: operations["ssl_certificatePacks_delete"];
        options?: never;
        head?: never;
        /**
         * Restart or update a certificate pack
         *
         * Restarts the validation of an advanced certificate pack with the status `validation_timed_out`, or
         * turns Cloudflare branding on or off.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Lists the validation status of a zone's certificate packs. The response contains the complete list.
         *
         * Available on all plans. Requires one of the permissions "SSL and Certificates Read", "SSL and
         * Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS Certificates
         * Write".
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
         * Update the validation method
         *
         * Changes the domain validation method of a certificate pack and starts validation immediately. The
         * response contains the new status.
         *
         * Available on all plans. Requires one of the permissions "SSL and Certificates Read", "SSL and
         * Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS Certificates
         * Write".
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
         *
         * Returns whether Universal SSL is on for a zone.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["ssl_universal_settings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the Universal SSL settings
         *
         * Turns Universal SSL on or off for a zone. Before you turn it off, read the description of `enabled`.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Lists a zone's Keyless SSL configurations. The response contains the complete list.
         *
         * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Read" or "SSL and
         * Certificates Write".
         */
        get: operations["keylessCertificates_list"];
        put?: never;
        /**
         * Create a Keyless SSL configuration
         *
         * Sets up Keyless SSL for a certificate, whose private key stays on your own key server. Responds with
         * 200.
         *
         * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Write".
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
         *
         * Returns a Keyless SSL configuration.
         *
         * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Read" or "SSL and
         * Certificates Write".
         */
        get: operations["keylessCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a Keyless SSL configuration
         *
         * Deletes a Keyless SSL configuration. Cloudflare then no longer uses the key server. The response
         * contains the configuration's ID.
         *
         * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Write".
         */
        delete: operations["keylessCertificates_delete"];
        options?: never;
        head?: never;
        /**
         * Update a Keyless SSL configuration
         *
         * Changes the name of a Keyless SSL configuration, or the address of its key server.
         *
         * Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Write".
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
         *
         * Lists the certificates that identify Cloudflare to a zone's origin servers. The response contains
         * the complete list.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["originTLSClientAuth_zoneCertificates_list"];
        put?: never;
        /**
         * Upload a certificate for a zone's origin servers
         *
         * Uploads a certificate that identifies Cloudflare to a zone's origin servers, in place of the
         * certificate that Cloudflare shares between zones. Keep only one certificate active. It is used once
         * authenticated origin pulls are turned on in the settings. Responds with 200.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Returns whether authenticated origin pulls are on for a zone. They are off by default.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["originTLSClientAuth_settings_get"];
        /**
         * Update the settings of authenticated origin pulls
         *
         * Turns authenticated origin pulls on or off for a zone. You can turn them on before or after
         * uploading a certificate.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * List hostname associations of authenticated origin pulls
         *
         * Lists a zone's hostnames with the certificates that they are associated with.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["originTLSClientAuth_hostnameAssociations_list"];
        /**
         * Associate hostnames with certificates
         *
         * Associates hostnames with certificates, turns their associations on or off, or removes them. A
         * certificate can have 100 hostnames. The response contains the hostnames.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Lists a zone's certificates that identify Cloudflare to the origin servers of individual hostnames.
         * The response contains the complete list.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["originTLSClientAuth_hostnameCertificates_list"];
        put?: never;
        /**
         * Upload a certificate for the origin servers of hostnames
         *
         * Uploads a certificate that identifies Cloudflare to the origin servers of individual hostnames. A
         * zone can have ten. The certificate is used once it is associated with hostnames. Responds with 200.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Returns a certificate that identifies Cloudflare to the origin servers of individual hostnames.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["originTLSClientAuth_hostnameCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate for the origin servers of hostnames
         *
         * Deletes a certificate that identifies Cloudflare to the origin servers of individual hostnames.
         * Remove its associations first, by setting `enabled` to null. The response contains the whole
         * certificate.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Returns whether Cloudflare presents a separate certificate to a hostname's origin servers, and which
         * one.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
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
         *
         * Returns a certificate that identifies Cloudflare to a zone's origin servers.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["originTLSClientAuth_zoneCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate for a zone's origin servers
         *
         * Deletes a certificate that identifies Cloudflare to a zone's origin servers. The response contains
         * the whole certificate.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * List Access mTLS certificates
         *
         * Lists the CA certificates whose client certificates Access accepts in an account or a zone.
         *
         * Requires the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS Certificates
         * Write".
         */
        get: operations["zeroTrust_access_certificates_list"];
        put?: never;
        /**
         * Add an mTLS certificate to Access
         *
         * Adds a CA certificate, so that Access accepts client certificates issued by it for applications of
         * an account or a zone. Responds with 201.
         *
         * Requires the permission "Access: Mutual TLS Certificates Write".
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
         *
         * Lists the mutual TLS settings of hostnames in an account or a zone. The response contains the
         * complete list.
         *
         * Requires the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS Certificates
         * Write".
         */
        get: operations["zeroTrust_access_certificates_settings_get"];
        /**
         * Update the mTLS settings of hostnames
         *
         * Updates the mutual TLS settings of hostnames in an account or a zone. Responds with 202; the body
         * contains the settings.
         *
         * Requires the permission "Access: Mutual TLS Certificates Write".
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
         * Get an Access mTLS certificate
         *
         * Returns a CA certificate whose client certificates Access accepts.
         *
         * Requires the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS Certificates
         * Write".
         */
        get: operations["zeroTrust_access_certificates_get"];
        /**
         * Update an Access mTLS certificate
         *
         * Updates the hostnames and the name of an mTLS certificate. The certificate itself does not change.
         *
         * Requires the permission "Access: Mutual TLS Certificates Write".
         */
        put: operations["zeroTrust_access_certificates_update"];
        post?: never;
        /**
         * Delete an Access mTLS certificate
         *
         * Deletes a CA certificate from Access. The response contains its ID.
         *
         * Requires the permission "Access: Mutual TLS Certificates Write".
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
         *
         * Lists a zone's custom hostnames, optionally filtered by name, status, certificate authority or
         * origin server. Pass only one of `hostname`, `hostname.exact`, `hostname.startsWith`,
         * `hostname.contain` and `id`.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["customHostnames_list"];
        put?: never;
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
         * Get the custom hostname quota
         *
         * Returns a zone's quota of custom hostnames and how much of it is used. The quota belongs to the zone
         * or to its account.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
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
         *
         * Returns the default origin server for custom hostnames.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["customHostnames_fallbackOrigin_get"];
        /**
         * Set the fallback origin
         *
         * Sets the default origin server for custom hostnames. Poll it until it is active.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        put: operations["customHostnames_fallbackOrigin_update"];
        post?: never;
        /**
         * Delete the fallback origin
         *
         * Deletes a zone's fallback origin. Custom hostnames without their own origin server are then left
         * without one.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Returns a custom hostname: its status, ownership verification, origin server and certificate. Poll
         * it after creating or updating it.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["customHostnames_get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom hostname
         *
         * Permanently deletes a custom hostname and revokes the certificates issued for it. The body contains
         * only the ID, without an envelope.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        delete: operations["customHostnames_delete"];
        options?: never;
        head?: never;
        /**
         * Update a custom hostname
         *
         * Changes the certificate, the metadata or the origin server of a custom hostname. Sending `ssl` with
         * the current `method` and `type` restarts validation; a different `method` changes how the hostname
         * is validated.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Replaces one of the two certificates uploaded for a custom hostname, and its private key. The new
         * key must have the same type as the old one, RSA or ECDSA. Responds with 202.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        put: operations["customHostnames_certificatePack_certificates_update"];
        post?: never;
        /**
         * Delete a certificate of a custom hostname
         *
         * Deletes one of the two certificates uploaded for a custom hostname, and its private key. The last
         * certificate cannot be deleted. Responds with 202; the body contains only an ID, without an envelope.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * List certificates in the custom trust store
         *
         * Lists the root certificates that Cloudflare trusts when it connects to a zone's origin servers.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["acm_customTrustStore_list"];
        put?: never;
        /**
         * Add a certificate to the custom trust store
         *
         * Uploads a root certificate for Cloudflare to trust when it connects to a zone's origin servers. Poll
         * it until it is active. Responds with 200.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * Get a certificate in the custom trust store
         *
         * Returns a root certificate in the custom trust store, with its issuer, expiry date and deployment
         * status.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["acm_customTrustStore_get"];
        put?: never;
        post?: never;
        /**
         * Remove a certificate from the custom trust store
         *
         * Removes a root certificate. Cloudflare then no longer trusts the origin certificates that it signed.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         *
         * Returns whether Total TLS is on for a zone, and which certificate authority issues its certificates.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
         */
        get: operations["acm_totalTLS_get"];
        put?: never;
        /**
         * Update the Total TLS settings
         *
         * Turns Total TLS on or off for a zone. The method is POST.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * List a TLS setting for all hostnames
         *
         * Lists the hostnames in a zone that have a TLS setting, with its values. The response contains the
         * complete list.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         * Write".
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
         *
         * Returns a TLS setting of a hostname.
         *
         * Available on all plans.
         */
        get: operations["hostnames_settings_tls_get"];
        /**
         * Set a TLS setting of a hostname
         *
         * Creates or replaces a TLS setting of a hostname.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        put: operations["hostnames_settings_tls_update"];
        post?: never;
        /**
         * Delete a TLS setting of a hostname
         *
         * Deletes a hostname's TLS setting. The zone's setting then applies.
         *
         * Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * Get the origin TLS compliance modes
         *
         * Returns the compliance modes that restrict the key exchanges with a zone's origin servers.
         *
         * Available on all plans.
         */
        get: operations["originTLSComplianceModes_get"];
        /**
         * Replace the origin TLS compliance modes
         *
         * Replaces the list of compliance modes. Unknown modes, and modes that have no key exchange in common,
         * are rejected.
         *
         * Available on all plans.
         */
        put: operations["originTLSComplianceModes_update"];
        post?: never;
        /**
         * Delete the origin TLS compliance modes
         *
         * Deletes the list of compliance modes. Every key exchange is then allowed.
         *
         * Available on all plans.
         */
        delete: operations["originTLSComplianceModes_delete"];
        options?: never;
        head?: never;
        /**
         * Update the origin TLS compliance modes
         *
         * Replaces the list of compliance modes, as a PUT does: omitted modes are removed. Unknown modes, and
         * modes that have no key exchange in common, are rejected.
         *
         * Available on all plans.
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
         * Get the automatic key exchange
         *
         * Returns whether Cloudflare offers a zone's origin servers their preferred key exchange first, among
         * those that the compliance modes allow. If not, Cloudflare offers key exchanges in its default order.
         *
         * Available on all plans.
         */
        get: operations["ssl_autoOriginTLSKex_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the automatic key exchange
         *
         * Turns the automatic key exchange on or off. While it is on, Cloudflare regularly scans a zone's
         * origin servers and offers their preferred key exchange first.
         *
         * Available on all plans.
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
         *
         * Returns the hostnames, signature algorithm and expiry date of a certificate, without uploading it.
         * Responds with 200.
         *
         * Available on all plans. Requires one of the permissions "SSL and Certificates Read", "SSL and
         * Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS Certificates
         * Write".
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
        /** A CA certificate whose client certificates Access accepts. Every field is optional. */
        AccessCertificate: {
            /** The certificate ID. */
            id?: string | undefined;
            /** The hostnames of the applications that accept client certificates from this certificate authority. */
            associated_hostnames?: string[] | undefined;
            /**
             * When the certificate was added.
             *
             * Format: date-time
             */
            readonly created_at?: string | undefined;
            /**
             * When the certificate expires.
             *
             * Format: date-time
             */
            expires_on?: string | undefined;
            /** The MD5 fingerprint of the certificate. */
            fingerprint?: string | undefined;
            /** A human-readable name for the certificate. */
            name?: string | undefined;
            /**
             * When the certificate was last updated.
             *
             * Format: date-time
             */
            readonly updated_at?: string | undefined;
        };
        /** A list of Access mTLS certificates in Cloudflare's envelope. */
        AccessCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The certificates. */
            result?: components["schemas"]["AccessCertificate"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** An Access mTLS certificate in Cloudflare's envelope. */
        AccessCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A CA certificate whose client certificates Access accepts. Every field is optional. */
            result?: components["schemas"]["AccessCertificate"] | undefined;
        };
        /** A hostname's mutual TLS settings. */
        AccessCertificateSetting: {
            /** The hostname that the settings apply to. */
            hostname: string;
            /** Whether to request client certificates in China too. Only available for zones on the China Network. */
            china_network: boolean;
            /** Whether to forward the client certificate to the origin server in an HTTP header, for logging. */
            client_certificate_forwarding: boolean;
        };
        /** A list of hostnames' mutual TLS settings in Cloudflare's envelope. */
        AccessCertificateSettingList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The settings. */
            result?: components["schemas"]["AccessCertificateSetting"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** New mutual TLS settings for hostnames. */
        AccessCertificateSettingsUpdate: {
            /** The hostnames with their settings. */
            settings: components["schemas"]["AccessCertificateSetting"][];
        };
        /** Changes to an Access mTLS certificate. */
        AccessCertificateUpdate: {
            /** The hostnames of the applications that accept client certificates from this certificate authority. */
            associated_hostnames: string[];
            /** A human-readable name for the certificate. */
            name?: string | undefined;
        };
        /** The automatic key exchange setting for a zone's origin servers. */
        AutoOriginTlsKex: {
            /** The name of the setting, `auto_origin_tls_kex`. */
            readonly id: string;
            /** Whether automatic key exchange is on. */
            enabled: boolean;
            /**
             * When the setting was last updated.
             *
             * Format: date-time
             */
            readonly modified_on: string;
        };
        /** A change to the automatic key exchange setting. */
        AutoOriginTlsKexEdit: {
            /** Whether to turn automatic key exchange on. */
            enabled: boolean;
        };
        /** The error body of the automatic key exchange operations. It contains the current setting. */
        AutoOriginTlsKexFailure: {
            /**
             * Always false.
             *
             * @constant
             */
            success: false;
            /**
             * The errors. The first entry is the main one.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The automatic key exchange setting for a zone's origin servers. */
            result: components["schemas"]["AutoOriginTlsKex"];
        };
        /** The setting in Cloudflare's envelope. */
        AutoOriginTlsKexResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The automatic key exchange setting for a zone's origin servers. */
            result: components["schemas"]["AutoOriginTlsKex"];
        };
        /**
         * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
         * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
         * the uploaded chain, verified but unchanged.
         *
         * @default ubiquitous
         */
        BundleMethod: "ubiquitous" | "optimal" | "force" | (string & {});
        /**
         * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
         * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
         * the uploaded chain, verified but unchanged.
         *
         * @default ubiquitous
         * @enum {string}
         */
        BundleMethodInput: "ubiquitous" | "optimal" | "force";
        /** A certificate to analyze. */
        CertificateAnalysisRequest: {
            /**
             * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
             * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
             * the uploaded chain, verified but unchanged.
             */
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** The certificate as PEM, optionally with its intermediates. */
            certificate?: string | undefined;
        };
        /** The analysis of a certificate in Cloudflare's envelope. */
        CertificateAnalysisResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /**
             * The hostnames, signature algorithm and expiry date of the certificate. The field names are not
             * documented.
             */
            result?: Record<string, unknown> | undefined;
        };
        /** A certificate to upload, with its private key. */
        CertificateAndKey: {
            /** The certificate as PEM. */
            custom_certificate: string;
            /** The private key of the certificate as PEM. */
            custom_key: string;
        };
        /** The certificate authority that issues a pack's certificates. */
        CertificateAuthority: "google" | "lets_encrypt" | "ssl_com" | (string & {});
        /**
         * The certificate authority that issues a pack's certificates.
         *
         * @enum {string}
         */
        CertificateAuthorityInput: "google" | "lets_encrypt" | "ssl_com";
        /** Certificates of a zone that cover the same hosts. */
        CertificatePack: {
            /**
             * The pack ID.
             *
             * @maxLength 32
             */
            id: string;
            /** The certificate authority that issues a pack's certificates. */
            certificate_authority?: components["schemas"]["CertificateAuthority"] | undefined;
            /** The certificates of the pack. */
            certificates: components["schemas"]["PackCertificate"][];
            /** Whether the common name is under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
            /** The records that delegate domain validation to Cloudflare. */
            readonly dcv_delegation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /** The hosts that the pack covers. */
            hosts: string[];
            /** The ID of the primary certificate. */
            primary_certificate?: string | undefined;
            /**
             * The status of a certificate pack. A new pack goes from `initializing` through `pending_validation`,
             * `pending_issuance` and `pending_deployment` to `active`, or times out on the way. Validation can be
             * restarted for a pack in `validation_timed_out`.
             */
            status: components["schemas"]["CertificatePackStatus"];
            /** The type of pack: `universal` is part of the zone, `advanced` was ordered. */
            type: components["schemas"]["CertificatePackType"];
            /** The certificate authority's domain validation errors. */
            validation_errors?: {
                /** The error message. */
                message?: string | undefined;
            }[] | undefined;
            /** How domain ownership is verified: with a TXT record, a page or an email. */
            validation_method?: components["schemas"]["ValidationMethod"] | undefined;
            /** The records that the certificate authority checks to validate the domain. */
            validation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /** The validity period of the certificates in days. */
            validity_days?: (14 | 30 | 90 | 365 | (number & {})) | undefined;
        };
        /** Changes to a certificate pack. */
        CertificatePackEdit: {
            /** Whether to use a common name under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
        };
        /** A list of certificate packs in Cloudflare's envelope. */
        CertificatePackList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The certificate packs. */
            result?: components["schemas"]["CertificatePack"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A zone's certificate pack quota and its usage. */
        CertificatePackQuota: {
            /** Packs of type `advanced`. */
            advanced?: {
                /** Number of packs that the zone can have. */
                allocated?: number | undefined;
                /** Number of packs that the zone has. */
                used?: number | undefined;
            } | undefined;
        };
        /** The certificate pack quota in Cloudflare's envelope. */
        CertificatePackQuotaResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A zone's certificate pack quota and its usage. */
            result?: components["schemas"]["CertificatePackQuota"] | undefined;
        };
        /** A certificate pack in Cloudflare's envelope. */
        CertificatePackResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** Certificates of a zone that cover the same hosts. */
            result?: components["schemas"]["CertificatePack"] | undefined;
        };
        /**
         * The status of a certificate pack. A new pack goes from `initializing` through `pending_validation`,
         * `pending_issuance` and `pending_deployment` to `active`, or times out on the way. Validation can be
         * restarted for a pack in `validation_timed_out`.
         */
        CertificatePackStatus: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment" | (string & {});
        /** The type of pack: `universal` is part of the zone, `advanced` was ordered. */
        CertificatePackType: "mh_custom" | "managed_hostname" | "sni_custom" | "universal" | "advanced" | "total_tls" | "keyless" | "legacy_custom" | (string & {});
        /**
         * An API Shield client certificate. The subject fields (`common_name`, `organization` and so on) come
         * from the CSR. Every field is optional.
         */
        ClientCertificate: {
            /**
             * The certificate ID.
             *
             * @maxLength 32
             */
            id?: string | undefined;
            /** The certificate as PEM. */
            readonly certificate?: string | undefined;
            /** The certificate authority that issued the certificate. */
            certificate_authority?: {
                /** The certificate authority's ID. */
                id?: string | undefined;
                /** The certificate authority's name. */
                name?: string | undefined;
            } | undefined;
            /** The common name of the subject. */
            readonly common_name?: string | undefined;
            /** The country of the subject. */
            readonly country?: string | undefined;
            /** The certificate signing request as PEM, with newlines encoded. */
            csr?: string | undefined;
            /** When the certificate expires. */
            readonly expires_on?: string | undefined;
            /** The SHA-256 fingerprint of the certificate. */
            readonly fingerprint_sha256?: string | undefined;
            /** When the certificate was issued. */
            readonly issued_on?: string | undefined;
            /** The city of the subject. */
            readonly location?: string | undefined;
            /** The organization of the subject. */
            readonly organization?: string | undefined;
            /** The organizational unit of the subject. */
            readonly organizational_unit?: string | undefined;
            /** The serial number of the certificate. */
            readonly serial_number?: string | undefined;
            /** The certificate's signature algorithm. */
            readonly signature?: string | undefined;
            /** The subject key identifier. */
            readonly ski?: string | undefined;
            /** The state or province of the subject. */
            readonly state?: string | undefined;
            /**
             * The status of a client certificate. Revocation and reactivation take a while: the certificate has a
             * `pending_` status in the meantime, which changes without another call, so poll it. A certificate can
             * be reactivated only while its revocation is pending.
             */
            status?: components["schemas"]["ClientCertificateStatus"] | undefined;
            /** The validity period in days, starting at `issued_on`. */
            validity_days?: number | undefined;
        };
        /** A change to a client certificate. */
        ClientCertificateEdit: {
            /** Whether to reactivate the certificate. */
            reactivate?: boolean | undefined;
        };
        /** A list of client certificates in Cloudflare's envelope. */
        ClientCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The client certificates. */
            result?: components["schemas"]["ClientCertificate"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A client certificate in Cloudflare's envelope. */
        ClientCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /**
             * An API Shield client certificate. The subject fields (`common_name`, `organization` and so on) come
             * from the CSR. Every field is optional.
             */
            result?: components["schemas"]["ClientCertificate"] | undefined;
        };
        /**
         * The status of a client certificate. Revocation and reactivation take a while: the certificate has a
         * `pending_` status in the meantime, which changes without another call, so poll it. A certificate can
         * be reactivated only while its revocation is pending.
         */
        ClientCertificateStatus: "active" | "pending_reactivation" | "pending_revocation" | "revoked" | (string & {});
        /** Your own certificate that Cloudflare presents to a zone's visitors. */
        CustomCertificate: {
            /**
             * The certificate ID.
             *
             * @maxLength 32
             */
            id: string;
            /**
             * The zone ID.
             *
             * @maxLength 32
             */
            zone_id: string;
            /**
             * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
             * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
             * the uploaded chain, verified but unchanged.
             */
            bundle_method?: components["schemas"]["BundleMethod"] | undefined;
            /** The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /**
             * When the certificate expires.
             *
             * Format: date-time
             */
            readonly expires_on?: string | undefined;
            /**
             * The data centers that store the private key. Connections to other data centers are encrypted too but
             * are slower, because the handshake involves the nearest data center that has the key. By default, all
             * data centers store it.
             */
            geo_restrictions?: components["schemas"]["GeoRestrictions"] | undefined;
            /** The hosts that the certificate covers. */
            hosts?: string[] | undefined;
            /** The certificate authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /**
             * A Keyless SSL configuration. The private key stays on your own key server, which Cloudflare contacts
             * during the TLS handshake.
             */
            keyless_server?: components["schemas"]["KeylessCertificate"] | undefined;
            /**
             * When the certificate was last updated.
             *
             * Format: date-time
             */
            readonly modified_on?: string | undefined;
            /**
             * Where the private key may be stored, as an expression such as `(country: US) or (region: EU)`.
             * Present if `policy` was set.
             */
            readonly policy_restrictions?: string | undefined;
            /**
             * Precedence between overlapping certificates of type `legacy_custom`: the higher number wins. All
             * of them take precedence over certificates of type `sni_custom`.
             *
             * @default 0
             */
            priority?: number | undefined;
            /** The certificate's signature algorithm. */
            readonly signature?: string | undefined;
            /** The status of a custom certificate. */
            readonly status?: components["schemas"]["CustomCertificateStatus"] | undefined;
            /**
             * When the certificate was uploaded.
             *
             * Format: date-time
             */
            readonly uploaded_on?: string | undefined;
        };
        /** Changes to a custom certificate. */
        CustomCertificateEdit: {
            /**
             * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
             * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
             * the uploaded chain, verified but unchanged.
             */
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** The certificate as PEM, optionally with its intermediates. */
            certificate?: string | undefined;
            /** The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /**
             * The environment to deploy the certificate to.
             *
             * @default production
             * @enum {string}
             */
            deploy?: ("staging" | "production") | undefined;
            /**
             * The data centers that store the private key. Connections to other data centers are encrypted too but
             * are slower, because the handshake involves the nearest data center that has the key. By default, all
             * data centers store it.
             */
            geo_restrictions?: components["schemas"]["GeoRestrictionsInput"] | undefined;
            /**
             * Where the private key may be stored, as an expression of two-letter country codes and the region
             * EU, such as `(country: US) or (region: EU)`. The request fails if too few data centers match.
             * Responses call it `policy_restrictions`.
             */
            policy?: string | undefined;
            /** The certificate's private key. Omit it with `custom_csr_id`, because Cloudflare has the CSR's key. */
            private_key?: string | undefined;
        };
        /** A list of custom certificates in Cloudflare's envelope. */
        CustomCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The custom certificates. */
            result?: components["schemas"]["CustomCertificate"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** The order in which a zone's certificates are used. */
        CustomCertificatePriorities: {
            /** The certificates with their priorities. */
            certificates: {
                /**
                 * The certificate ID.
                 *
                 * @maxLength 32
                 */
                id?: string | undefined;
                /**
                 * Precedence between overlapping certificates of type `legacy_custom`: the higher number
                 * wins. All of them take precedence over certificates of type `sni_custom`.
                 *
                 * @default 0
                 */
                priority?: number | undefined;
            }[];
        };
        /** A custom certificate in Cloudflare's envelope. */
        CustomCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** Your own certificate that Cloudflare presents to a zone's visitors. */
            result?: components["schemas"]["CustomCertificate"] | undefined;
        };
        /** The status of a custom certificate. */
        CustomCertificateStatus: "active" | "expired" | "deleted" | "pending" | "initializing" | (string & {});
        /**
         * A custom certificate signing request. Cloudflare generates its private key and keeps it; the API
         * never returns the key.
         */
        CustomCsr: {
            /**
             * The CSR ID.
             *
             * @maxLength 36
             */
            readonly id: string;
            /** The key type of the CSR: `rsa2048` is RSA with 2,048 bits, `p256v1` is ECDSA on the curve P-256. */
            key_type: components["schemas"]["CustomCsrKeyType"];
            /**
             * When the CSR was created.
             *
             * Format: date-time
             */
            readonly created_at: string;
            /** The ID of the account that the CSR belongs to. */
            readonly account_tag?: string | undefined;
            /** A human-readable name for the CSR. */
            name?: string | undefined;
            /** A description of the CSR. */
            description?: string | undefined;
            /**
             * The common name of the subject, usually the domain.
             *
             * @maxLength 64
             */
            common_name?: string | undefined;
            /** The organization of the subject. */
            organization?: string | undefined;
            /** The organizational unit of the subject. */
            organizational_unit?: string | undefined;
            /** The city of the subject. */
            locality?: string | undefined;
            /** The state or province of the subject. */
            state?: string | undefined;
            /** The country of the subject, as a two-letter code (ISO 3166-1 alpha-2). */
            country?: string | undefined;
            /** The requested subject alternative names. */
            sans?: string[] | undefined;
            /** The CSR as PEM, to submit to a certificate authority. */
            readonly csr?: string | undefined;
        };
        /** The key type of the CSR: `rsa2048` is RSA with 2,048 bits, `p256v1` is ECDSA on the curve P-256. */
        CustomCsrKeyType: "rsa2048" | "p256v1" | (string & {});
        /** A list of custom CSRs in Cloudflare's envelope. */
        CustomCsrList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The custom CSRs. */
            result?: components["schemas"]["CustomCsr"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A custom CSR in Cloudflare's envelope. */
        CustomCsrResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /**
             * A custom certificate signing request. Cloudflare generates its private key and keeps it; the API
             * never returns the key.
             */
            result?: components["schemas"]["CustomCsr"] | undefined;
        };
        /** A customer's hostname that a zone serves. */
        CustomHostname: {
            /**
             * The custom hostname ID.
             *
             * @maxLength 32
             */
            id: string;
            /**
             * The hostname. A CNAME record points it to a hostname in the zone.
             *
             * @maxLength 255
             */
            readonly hostname: string;
            /**
             * When the custom hostname was created.
             *
             * Format: date-time
             */
            created_at?: string | undefined;
            /** Custom key-value pairs for the hostname. */
            custom_metadata?: {
                [key: string]: string;
            } | undefined;
            /**
             * The hostname's origin server, in place of the fallback origin. The zone must have an A, AAAA or
             * CNAME record for it.
             */
            custom_origin_server?: string | undefined;
            /**
             * The server name (SNI) for TLS connections to `custom_origin_server`: a subdomain of the zone,
             * the name of the origin server, or `:request_host_header:` for the Host header of the request.
             */
            custom_origin_sni?: string | undefined;
            /** A DNS record that verifies ownership of the hostname. */
            ownership_verification?: {
                /** The name of the record. */
                name?: string | undefined;
                /**
                 * The type of the record.
                 *
                 * @enum {string}
                 */
                type?: "txt" | undefined;
                /** The content of the record. */
                value?: string | undefined;
            } | undefined;
            /** A page that verifies ownership of the hostname. */
            ownership_verification_http?: {
                /** The content of the page. */
                http_body?: string | undefined;
                /** The URL of the page. */
                http_url?: string | undefined;
            } | undefined;
            /** A custom hostname's certificate and TLS settings. */
            ssl?: components["schemas"]["CustomHostnameSsl"] | undefined;
            /**
             * The status of a custom hostname. A new hostname is `pending` until its ownership is verified, and
             * then `active`. It becomes `moved` if ownership verification expires, or if it no longer points to
             * the fallback origin. Updating a `moved` or `deleted` hostname makes it `pending` again. A `blocked`
             * hostname was flagged for abuse. `ssl.status` is the status of its certificate.
             */
            status?: components["schemas"]["CustomHostnameStatus"] | undefined;
            /** Why the hostname could not be activated. */
            verification_errors?: string[] | undefined;
        };
        /** The certificate authority that issues a custom hostname's certificate. */
        CustomHostnameCertificateAuthority: "digicert" | "google" | "lets_encrypt" | "ssl_com" | (string & {});
        /**
         * The certificate authority that issues a custom hostname's certificate.
         *
         * @enum {string}
         */
        CustomHostnameCertificateAuthorityInput: "digicert" | "google" | "lets_encrypt" | "ssl_com";
        /** Changes to a custom hostname. */
        CustomHostnameEdit: {
            /** Custom key-value pairs for the hostname. */
            custom_metadata?: {
                [key: string]: string;
            } | undefined;
            /**
             * The hostname's origin server, in place of the fallback origin. The zone must have an A, AAAA or
             * CNAME record for it.
             */
            custom_origin_server?: string | undefined;
            /**
             * The server name (SNI) for TLS connections to `custom_origin_server`: a subdomain of the zone,
             * the name of the origin server, or `:request_host_header:` for the Host header of the request.
             */
            custom_origin_sni?: string | undefined;
            /** A custom hostname's new certificate and TLS settings. */
            ssl?: components["schemas"]["CustomHostnameSslRequest"] | undefined;
        };
        /** A list of custom hostnames in Cloudflare's envelope. */
        CustomHostnameList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /** Additional messages as text, such as a warning that the quota is used up. Usually empty. */
            messages: string[];
            /** The custom hostnames. */
            result?: components["schemas"]["CustomHostname"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A zone's custom hostname quota and its usage. */
        CustomHostnameQuota: {
            /**
             * Number of hostnames included in the plan. More can still be created, up to `hard_cap`.
             *
             * Format: int64
             */
            allocated: number;
            /**
             * Number of existing hostnames, including pending ones.
             *
             * Format: int64
             */
            used: number;
            /** Whether `used` has reached `allocated`. */
            exceeded: boolean;
            /**
             * Maximum number of hostnames. Enterprise plans can have more.
             *
             * Format: int64
             */
            hard_cap: number;
        };
        /** The custom hostname quota in Cloudflare's envelope. */
        CustomHostnameQuotaResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /** Additional messages as text, such as a warning that the quota is used up. Usually empty. */
            messages: string[];
            /** A zone's custom hostname quota and its usage. */
            result?: components["schemas"]["CustomHostnameQuota"] | undefined;
        };
        /** A custom hostname in Cloudflare's envelope. */
        CustomHostnameResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /** Additional messages as text, such as a warning that the quota is used up. Usually empty. */
            messages: string[];
            /** A customer's hostname that a zone serves. */
            result?: components["schemas"]["CustomHostname"] | undefined;
        };
        /** A custom hostname's certificate and TLS settings. */
        CustomHostnameSsl: {
            /**
             * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
             * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
             * the uploaded chain, verified but unchanged.
             */
            bundle_method?: components["schemas"]["BundleMethod"] | undefined;
            /** The certificate authority that issues a custom hostname's certificate. */
            certificate_authority?: components["schemas"]["CustomHostnameCertificateAuthority"] | undefined;
            /** The certificate as PEM, if it was uploaded. */
            custom_certificate?: string | undefined;
            /** The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /** The private key of an uploaded certificate. */
            custom_key?: string | undefined;
            /** The records that delegate domain validation to Cloudflare. */
            readonly dcv_delegation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /**
             * When an uploaded certificate expires.
             *
             * Format: date-time
             */
            expires_on?: string | undefined;
            /** The hostnames of an uploaded certificate. */
            hosts?: string[] | undefined;
            /**
             * The certificate ID.
             *
             * @minLength 36
             * @maxLength 36
             */
            id?: string | undefined;
            /** The issuer of an uploaded certificate. */
            issuer?: string | undefined;
            /** How domain ownership is verified: with a TXT record, a page or an email. */
            method?: components["schemas"]["ValidationMethod"] | undefined;
            /** The serial number of an uploaded certificate. */
            serial_number?: string | undefined;
            /** The TLS settings of a custom hostname. */
            settings?: components["schemas"]["CustomHostnameSslSettings"] | undefined;
            /** The signature algorithm of an uploaded certificate. */
            signature?: string | undefined;
            /**
             * The status of a certificate pack. A new pack goes from `initializing` through `pending_validation`,
             * `pending_issuance` and `pending_deployment` to `active`, or times out on the way. Validation can be
             * restarted for a pack in `validation_timed_out`.
             */
            readonly status?: components["schemas"]["CertificatePackStatus"] | undefined;
            /**
             * The validation level: domain validation.
             *
             * @enum {string}
             */
            type?: "dv" | undefined;
            /**
             * When the certificate was uploaded.
             *
             * Format: date-time
             */
            uploaded_on?: string | undefined;
            /** The certificate authority's domain validation errors. */
            validation_errors?: {
                /** The error message. */
                message?: string | undefined;
            }[] | undefined;
            /** The records that the certificate authority checks to validate the domain. */
            validation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /** Whether the certificate covers a wildcard hostname. */
            wildcard?: boolean | undefined;
        };
        /** A custom hostname's new certificate and TLS settings. */
        CustomHostnameSslRequest: {
            /**
             * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
             * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
             * the uploaded chain, verified but unchanged.
             */
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** The certificate authority that issues a custom hostname's certificate. */
            certificate_authority?: components["schemas"]["CustomHostnameCertificateAuthorityInput"] | undefined;
            /** Whether to use a common name under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
            /**
             * One or two certificates to upload. If there are two, one must have an RSA key and the other an
             * ECDSA key.
             *
             * @minItems 1
             * @maxItems 2
             */
            custom_cert_bundle?: components["schemas"]["CertificateAndKey"][] | undefined;
            /** A certificate to upload, as PEM. */
            custom_certificate?: string | undefined;
            /** The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /** The private key of `custom_certificate`. */
            custom_key?: string | undefined;
            /** How domain ownership is verified: with a TXT record, a page or an email. */
            method?: components["schemas"]["ValidationMethodInput"] | undefined;
            /** The TLS settings of a custom hostname. */
            settings?: components["schemas"]["CustomHostnameSslSettingsInput"] | undefined;
            /**
             * The validation level: domain validation.
             *
             * @enum {string}
             */
            type?: "dv" | undefined;
            /** Whether the certificate should cover a wildcard hostname. */
            wildcard?: boolean | undefined;
        };
        /** The TLS settings of a custom hostname. */
        CustomHostnameSslSettings: {
            /**
             * The allowed ciphers, by their BoringSSL names.
             *
             * @uniqueItems true
             */
            ciphers?: string[] | undefined;
            /** Whether Early Hints are on. */
            early_hints?: ("on" | "off" | (string & {})) | undefined;
            /** Whether HTTP/2 is on. */
            http2?: ("on" | "off" | (string & {})) | undefined;
            /** The minimum TLS version. */
            min_tls_version?: ("1.0" | "1.1" | "1.2" | "1.3" | (string & {})) | undefined;
            /** Whether TLS 1.3 is on. */
            tls_1_3?: ("on" | "off" | (string & {})) | undefined;
        };
        /** The TLS settings of a custom hostname. */
        CustomHostnameSslSettingsInput: {
            /**
             * The allowed ciphers, by their BoringSSL names.
             *
             * @uniqueItems true
             */
            ciphers?: string[] | undefined;
            /**
             * Whether Early Hints are on.
             *
             * @enum {string}
             */
            early_hints?: ("on" | "off") | undefined;
            /**
             * Whether HTTP/2 is on.
             *
             * @enum {string}
             */
            http2?: ("on" | "off") | undefined;
            /**
             * The minimum TLS version.
             *
             * @enum {string}
             */
            min_tls_version?: ("1.0" | "1.1" | "1.2" | "1.3") | undefined;
            /**
             * Whether TLS 1.3 is on.
             *
             * @enum {string}
             */
            tls_1_3?: ("on" | "off") | undefined;
        };
        /**
         * The status of a custom hostname. A new hostname is `pending` until its ownership is verified, and
         * then `active`. It becomes `moved` if ownership verification expires, or if it no longer points to
         * the fallback origin. Updating a `moved` or `deleted` hostname makes it `pending` again. A `blocked`
         * hostname was flagged for abuse. `ssl.status` is the status of its certificate.
         */
        CustomHostnameStatus: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked" | (string & {});
        /** A deleted Access mTLS certificate. */
        DeletedAccessCertificate: {
            /**
             * The certificate ID, a UUID.
             *
             * @maxLength 36
             */
            readonly id?: string | undefined;
        };
        /** The ID of a deleted Access mTLS certificate in Cloudflare's envelope. */
        DeletedAccessCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A deleted Access mTLS certificate. */
            result?: components["schemas"]["DeletedAccessCertificate"] | undefined;
        };
        /** A deleted custom CSR. */
        DeletedCustomCsr: {
            /**
             * The CSR ID.
             *
             * @maxLength 36
             */
            readonly id?: string | undefined;
        };
        /** The ID of a deleted custom CSR in Cloudflare's envelope. */
        DeletedCustomCsrResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A deleted custom CSR. */
            result?: components["schemas"]["DeletedCustomCsr"] | undefined;
        };
        /** A deleted item. */
        DeletedItem: {
            /**
             * The item's ID.
             *
             * @maxLength 32
             */
            id?: string | undefined;
        };
        /** The ID of a deleted item in Cloudflare's envelope. */
        DeletedItemResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A deleted item. */
            result?: components["schemas"]["DeletedItem"] | undefined;
        };
        /** The compliance modes setting, without a value. */
        DeletedOriginTlsComplianceModes: {
            /**
             * The name of the setting.
             *
             * @enum {string}
             */
            id: "origin_tls_compliance_modes";
            /** Whether the setting can be changed. */
            editable: boolean;
            /**
             * When the setting was last updated.
             *
             * Format: date-time
             */
            modified_on?: string | undefined;
        };
        /** The setting without a value in Cloudflare's envelope. */
        DeletedOriginTlsComplianceModesResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The compliance modes setting, without a value. */
            result?: components["schemas"]["DeletedOriginTlsComplianceModes"] | undefined;
        };
        /** An error in a response. */
        ErrorInfo: {
            /**
             * The error code, for programs.
             *
             * @minimum 1000
             */
            code: number;
            /** The human-readable error message. */
            message: string;
            /** A page that explains the error. For a 403, it is the reference page of the denied operation. */
            documentation_url?: string | undefined;
            /** The part of the request that caused the error. */
            source?: {
                /** A pointer to the part of the request. */
                pointer?: string | undefined;
            } | undefined;
            /** The underlying errors, such as the malformed header behind "Invalid request headers". */
            error_chain?: {
                /**
                 * The error code, for programs.
                 *
                 * @minimum 1000
                 */
                code: number;
                /** The human-readable error message. */
                message: string;
            }[] | undefined;
        };
        /** The body of an error response. */
        Failure: {
            /**
             * Always false.
             *
             * @constant
             */
            success: false;
            /**
             * The errors. The first entry is the main one.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ErrorInfo"][];
            /**
             * Additional messages.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** Always null. */
            result: null;
        };
        /** The default origin server for custom hostnames. */
        FallbackOrigin: {
            /**
             * The hostname of the origin server.
             *
             * @maxLength 255
             */
            origin?: string | undefined;
            /** The deployment status of a zone's fallback origin. */
            status?: components["schemas"]["FallbackOriginStatus"] | undefined;
            /** Why the fallback origin could not be activated. */
            errors?: string[] | undefined;
            /**
             * When the fallback origin was created.
             *
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * When the fallback origin was last updated.
             *
             * Format: date-time
             */
            updated_at?: string | undefined;
        };
        /** The fallback origin in Cloudflare's envelope. */
        FallbackOriginResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The default origin server for custom hostnames. */
            result?: components["schemas"]["FallbackOrigin"] | undefined;
        };
        /** The deployment status of a zone's fallback origin. */
        FallbackOriginStatus: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deployment_timed_out" | "deletion_timed_out" | (string & {});
        /** A zone's new fallback origin. */
        FallbackOriginUpdate: {
            /**
             * The hostname of the origin server.
             *
             * @maxLength 255
             */
            origin: string;
        };
        /**
         * A certificate that Gateway can use to inspect TLS traffic. An account can generate three a day and
         * have ten available, of which one is in use. Every field is optional.
         */
        GatewayCertificate: {
            /**
             * The certificate ID, a UUID.
             *
             * @maxLength 36
             */
            id?: string | undefined;
            /**
             * The deployment status of a certificate at Cloudflare's edge. A new certificate is `inactive`.
             * Activation changes it to `pending_deployment` and then `available`, the only status in which Gateway
             * can use it. Deactivation changes it to `pending_deletion` and then back to `inactive`, in which it
             * can be deleted. The pending statuses change without another call. In 2024, `available` was called
             * `active`.
             */
            readonly binding_status?: components["schemas"]["GatewayCertificateBindingStatus"] | undefined;
            /** The certificate as PEM, for installation on devices whose traffic is inspected. */
            readonly certificate?: string | undefined;
            /**
             * When the certificate was created.
             *
             * Format: date-time
             */
            readonly created_at?: string | undefined;
            /**
             * When the certificate expires.
             *
             * Format: date-time
             */
            readonly expires_on?: string | undefined;
            /** The SHA-256 fingerprint of the certificate. */
            readonly fingerprint?: string | undefined;
            /**
             * Whether Gateway uses this certificate to inspect traffic. Read-only here: select the certificate
             * in the Gateway configuration, under `certificate`.
             */
            readonly in_use?: boolean | undefined;
            /** The organization that issued the certificate. */
            readonly issuer_org?: string | undefined;
            /** The full issuer field of the certificate. */
            readonly issuer_raw?: string | undefined;
            /**
             * The origin of the certificate: `gateway_managed` certificates are generated by Cloudflare, `custom`
             * ones come from the account's own certificate authority.
             */
            readonly type?: components["schemas"]["GatewayCertificateType"] | undefined;
            /**
             * When the certificate was last updated.
             *
             * Format: date-time
             */
            readonly updated_at?: string | undefined;
            /**
             * When the certificate was uploaded.
             *
             * Format: date-time
             */
            readonly uploaded_on?: string | undefined;
        };
        /**
         * The deployment status of a certificate at Cloudflare's edge. A new certificate is `inactive`.
         * Activation changes it to `pending_deployment` and then `available`, the only status in which Gateway
         * can use it. Deactivation changes it to `pending_deletion` and then back to `inactive`, in which it
         * can be deleted. The pending statuses change without another call. In 2024, `available` was called
         * `active`.
         */
        GatewayCertificateBindingStatus: "pending_deployment" | "available" | "pending_deletion" | "inactive" | (string & {});
        /** A list of Zero Trust certificates in Cloudflare's envelope. */
        GatewayCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The Zero Trust certificates. */
            result?: components["schemas"]["GatewayCertificate"][] | undefined;
            /** The size of an unpaginated list. Unlike that of other lists, it has no `total_pages`. */
            result_info?: components["schemas"]["GatewayResultInfo"] | undefined;
        };
        /** A Zero Trust certificate in Cloudflare's envelope. */
        GatewayCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /**
             * A certificate that Gateway can use to inspect TLS traffic. An account can generate three a day and
             * have ten available, of which one is in use. Every field is optional.
             */
            result?: components["schemas"]["GatewayCertificate"] | undefined;
        };
        /**
         * The origin of the certificate: `gateway_managed` certificates are generated by Cloudflare, `custom`
         * ones come from the account's own certificate authority.
         */
        GatewayCertificateType: "custom" | "gateway_managed" | (string & {});
        /** The size of an unpaginated list. Unlike that of other lists, it has no `total_pages`. */
        GatewayResultInfo: {
            /** Number of results in this response. */
            count?: number | undefined;
            /** The page number. */
            page?: number | undefined;
            /** Maximum number of results per page. */
            per_page?: number | undefined;
            /** Total number of results, without filters. */
            total_count?: number | undefined;
        };
        /**
         * The data centers that store the private key. Connections to other data centers are encrypted too but
         * are slower, because the handshake involves the nearest data center that has the key. By default, all
         * data centers store it.
         */
        GeoRestrictions: {
            /**
             * The data centers in the United States, those in the European Union, or those with the highest
             * security.
             */
            label?: ("us" | "eu" | "highest_security" | (string & {})) | undefined;
        };
        /**
         * The data centers that store the private key. Connections to other data centers are encrypted too but
         * are slower, because the handshake involves the nearest data center that has the key. By default, all
         * data centers store it.
         */
        GeoRestrictionsInput: {
            /**
             * The data centers in the United States, those in the European Union, or those with the highest
             * security.
             *
             * @enum {string}
             */
            label?: ("us" | "eu" | "highest_security") | undefined;
        };
        /** The hostnames that request client certificates from a certificate authority. */
        HostnameAssociations: {
            /** The hostnames. */
            hostnames?: string[] | undefined;
        };
        /** Hostname associations in Cloudflare's envelope. */
        HostnameAssociationsResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The hostnames that request client certificates from a certificate authority. */
            result?: components["schemas"]["HostnameAssociations"] | undefined;
        };
        /** A certificate authority's new hostnames. */
        HostnameAssociationsUpdate: {
            /** All of the certificate authority's hostnames. Hostnames that are not in the list are removed. */
            hostnames?: string[] | undefined;
            /**
             * The ID of a certificate authority that was uploaded as an mTLS certificate. Defaults to the
             * Cloudflare-managed certificate authority.
             *
             * @minLength 36
             * @maxLength 36
             */
            mtls_certificate_id?: string | undefined;
        };
        /** A TLS setting of a hostname. */
        HostnameTlsSetting: {
            /** The hostname. */
            hostname?: string | undefined;
            /** The value of a hostname's TLS setting. Its type depends on the setting. */
            value?: components["schemas"]["HostnameTlsSettingValue"] | undefined;
            /** The deployment status of the setting. */
            status?: string | undefined;
            /**
             * When the setting was created.
             *
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * When the setting was last updated.
             *
             * Format: date-time
             */
            updated_at?: string | undefined;
        };
        /** A list of TLS settings of hostnames in Cloudflare's envelope. */
        HostnameTlsSettingList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The settings, one for each hostname that has one. */
            result?: components["schemas"]["HostnameTlsSetting"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A TLS setting of a hostname in Cloudflare's envelope. */
        HostnameTlsSettingResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A TLS setting of a hostname. */
            result?: components["schemas"]["HostnameTlsSetting"] | undefined;
        };
        /** The new value of a hostname's TLS setting. */
        HostnameTlsSettingUpdate: {
            /** The value of a hostname's TLS setting. Its type depends on the setting. */
            value: components["schemas"]["HostnameTlsSettingValueInput"];
        };
        /** The value of a hostname's TLS setting. Its type depends on the setting. */
        HostnameTlsSettingValue: string[] | ("1.0" | "1.1" | "1.2" | "1.3" | (string & {})) | ("on" | "off" | (string & {}));
        /** The value of a hostname's TLS setting. Its type depends on the setting. */
        HostnameTlsSettingValueInput: string[] | ("1.0" | "1.1" | "1.2" | "1.3") | ("on" | "off");
        /**
         * A Keyless SSL configuration. The private key stays on your own key server, which Cloudflare contacts
         * during the TLS handshake.
         */
        KeylessCertificate: {
            /**
             * The configuration ID.
             *
             * @maxLength 32
             */
            readonly id: string;
            /**
             * A human-readable name for the configuration.
             *
             * @maxLength 180
             */
            readonly name: string;
            /**
             * The key server's host.
             *
             * Format: hostname
             *
             * @maxLength 253
             */
            host: string;
            /**
             * The key server's port.
             *
             * @default 24008
             */
            port: number;
            /** The status of a Keyless SSL configuration. */
            readonly status: components["schemas"]["KeylessCertificateStatus"];
            /** Whether the configuration is on. */
            readonly enabled: boolean;
            /** The caller's permissions for the configuration. */
            readonly permissions: string[];
            /**
             * When the configuration was created.
             *
             * Format: date-time
             */
            readonly created_on: string;
            /**
             * When the configuration was last updated.
             *
             * Format: date-time
             */
            readonly modified_on: string;
            /** How to reach the key server through a Cloudflare Tunnel. */
            tunnel?: components["schemas"]["KeylessTunnel"] | undefined;
        };
        /** Changes to a Keyless SSL configuration. */
        KeylessCertificateEdit: {
            /**
             * Whether the configuration is on.
             *
             * @deprecated
             */
            enabled?: boolean | undefined;
            /**
             * The key server's host.
             *
             * Format: hostname
             *
             * @maxLength 253
             */
            host?: string | undefined;
            /**
             * A human-readable name for the configuration.
             *
             * @maxLength 180
             */
            name?: string | undefined;
            /**
             * The key server's port, at most 65,535.
             *
             * @default 24008
             */
            port?: number | undefined;
            /** How to reach the key server through a Cloudflare Tunnel. */
            tunnel?: components["schemas"]["KeylessTunnel"] | undefined;
        };
        /** A list of Keyless SSL configurations in Cloudflare's envelope. */
        KeylessCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The Keyless SSL configurations. */
            result?: components["schemas"]["KeylessCertificate"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A Keyless SSL configuration in Cloudflare's envelope. */
        KeylessCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /**
             * A Keyless SSL configuration. The private key stays on your own key server, which Cloudflare contacts
             * during the TLS handshake.
             */
            result?: components["schemas"]["KeylessCertificate"] | undefined;
        };
        /** The status of a Keyless SSL configuration. */
        KeylessCertificateStatus: "active" | "deleted" | (string & {});
        /** How to reach the key server through a Cloudflare Tunnel. */
        KeylessTunnel: {
            /** The private IP address of the key server's host. */
            private_ip: string;
            /** The ID of the tunnel's virtual network. */
            vnet_id: string;
        };
        /** A Cloudflare service that uses an mTLS certificate. */
        MtlsAssociation: {
            /** The service. */
            service?: string | undefined;
            /** The certificate's deployment status for the service. */
            status?: string | undefined;
        };
        /** A list of the services that use an mTLS certificate in Cloudflare's envelope. */
        MtlsAssociationList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The services. */
            result?: components["schemas"]["MtlsAssociation"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /**
         * A certificate that an account uses for mutual TLS with Cloudflare services, such as its own
         * certificate authority. Every field is optional.
         */
        MtlsCertificate: {
            /**
             * The certificate ID.
             *
             * @maxLength 32
             */
            id?: string | undefined;
            /** Whether this is a CA certificate or a leaf certificate. */
            ca?: boolean | undefined;
            /** The certificate as PEM. */
            certificates?: string | undefined;
            /**
             * When the certificate expires.
             *
             * Format: date-time
             */
            readonly expires_on?: string | undefined;
            /** The full issuer field of the certificate. */
            readonly issuer?: string | undefined;
            /** A human-readable name for the certificate. */
            name?: string | undefined;
            /** The serial number of the certificate. */
            readonly serial_number?: string | undefined;
            /** The certificate's signature algorithm. */
            readonly signature?: string | undefined;
            /**
             * The origin of the certificate: `custom` certificates were uploaded, `gateway_managed` and
             * `access_managed` ones are managed by Gateway and Access.
             */
            readonly type?: components["schemas"]["MtlsCertificateType"] | undefined;
            /**
             * When the certificate was uploaded.
             *
             * Format: date-time
             */
            uploaded_on?: string | undefined;
        };
        /** A list of mTLS certificates in Cloudflare's envelope. */
        MtlsCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The mTLS certificates. */
            result?: components["schemas"]["MtlsCertificate"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** An mTLS certificate in Cloudflare's envelope. */
        MtlsCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /**
             * A certificate that an account uses for mutual TLS with Cloudflare services, such as its own
             * certificate authority. Every field is optional.
             */
            result?: components["schemas"]["MtlsCertificate"] | undefined;
        };
        /**
         * The origin of the certificate: `custom` certificates were uploaded, `gateway_managed` and
         * `access_managed` ones are managed by Gateway and Access.
         */
        MtlsCertificateType: "custom" | "gateway_managed" | "access_managed" | (string & {});
        /** A CA certificate for Access to accept. */
        NewAccessCertificate: {
            /** The hostnames of the applications that accept client certificates from this certificate authority. */
            associated_hostnames?: string[] | undefined;
            /** The certificate as PEM. */
            certificate: string;
            /** A human-readable name for the certificate. */
            name: string;
        };
        /** An advanced certificate pack to order. */
        NewCertificatePack: {
            /**
             * The type of pack. Only this type can be ordered.
             *
             * @enum {string}
             */
            type: "advanced";
            /** The hosts that the pack covers, at most 50. The zone's own name must be included. */
            hosts: string[];
            /** How domain ownership is verified: with a TXT record, a page or an email. */
            validation_method: components["schemas"]["ValidationMethodInput"];
            /**
             * The validity period of the certificates in days.
             *
             * @enum {integer}
             */
            validity_days: 14 | 30 | 90 | 365;
            /** The certificate authority that issues a pack's certificates. */
            certificate_authority: components["schemas"]["CertificateAuthorityInput"];
            /** Whether to use a common name under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
        };
        /** A client certificate to issue. */
        NewClientCertificate: {
            /** The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /** The validity period in days, starting at `issued_on`. */
            validity_days: number;
        };
        /** A certificate to upload. */
        NewCustomCertificate: {
            /**
             * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
             * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
             * the uploaded chain, verified but unchanged.
             */
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** The certificate as PEM, optionally with its intermediates. */
            certificate: string;
            /** The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /**
             * The environment to deploy the certificate to.
             *
             * @default production
             * @enum {string}
             */
            deploy?: ("staging" | "production") | undefined;
            /**
             * The data centers that store the private key. Connections to other data centers are encrypted too but
             * are slower, because the handshake involves the nearest data center that has the key. By default, all
             * data centers store it.
             */
            geo_restrictions?: components["schemas"]["GeoRestrictionsInput"] | undefined;
            /**
             * Where the private key may be stored, as an expression of two-letter country codes and the region
             * EU, such as `(country: US) or (region: EU)`. The request fails if too few data centers match.
             * Responses call it `policy_restrictions`.
             */
            policy?: string | undefined;
            /** The certificate's private key. Omit it with `custom_csr_id`, because Cloudflare has the CSR's key. */
            private_key?: string | undefined;
            /**
             * Whether to serve clients that do not send a server name (SNI): `legacy_custom` does.
             *
             * @default legacy_custom
             * @enum {string}
             */
            type?: ("legacy_custom" | "sni_custom") | undefined;
        };
        /** A custom CSR to generate. */
        NewCustomCsr: {
            /**
             * The common name of the subject, usually the domain.
             *
             * @maxLength 64
             */
            common_name: string;
            /** The country of the subject, as a two-letter code (ISO 3166-1 alpha-2). */
            country: string;
            /** The state or province of the subject. */
            state: string;
            /** The city of the subject. */
            locality: string;
            /** The organization of the subject. */
            organization: string;
            /** The organizational unit of the subject. */
            organizational_unit?: string | undefined;
            /**
             * The subject alternative names to request. They must be domain names, not IP addresses. Names
             * under `example.*` and reserved top-level domains are rejected.
             *
             * @minItems 1
             * @maxItems 150
             */
            sans: string[];
            /**
             * The key type: RSA with 2,048 bits, or ECDSA on the curve P-256.
             *
             * @default rsa2048
             * @enum {string}
             */
            key_type?: ("rsa2048" | "p256v1") | undefined;
            /** A human-readable name for the CSR. */
            name?: string | undefined;
            /** A description of the CSR. */
            description?: string | undefined;
        };
        /** A custom hostname to create. */
        NewCustomHostname: {
            /**
             * The hostname. It must point to a hostname in the zone with a CNAME record.
             *
             * @maxLength 255
             */
            hostname: string;
            /** Custom key-value pairs for the hostname. */
            custom_metadata?: {
                [key: string]: string;
            } | undefined;
            /**
             * The hostname's origin server, in place of the fallback origin. The zone must have an A, AAAA or
             * CNAME record for it.
             */
            custom_origin_server?: string | undefined;
            /**
             * The server name (SNI) for TLS connections to `custom_origin_server`: a subdomain of the zone,
             * the name of the origin server, or `:request_host_header:` for the Host header of the request.
             */
            custom_origin_sni?: string | undefined;
            /** A custom hostname's new certificate and TLS settings. */
            ssl?: components["schemas"]["CustomHostnameSslRequest"] | undefined;
        };
        /** A Zero Trust certificate to generate. */
        NewGatewayCertificate: {
            /** The validity period in days, from 1 to 10,950. Defaults to 1,825. It cannot be changed later. */
            validity_period_days?: number | undefined;
        };
        /** A Keyless SSL configuration to create. */
        NewKeylessCertificate: {
            /**
             * How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
             * including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
             * the uploaded chain, verified but unchanged.
             */
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** The certificate as PEM, optionally with its intermediates. */
            certificate: string;
            /**
             * The key server's host.
             *
             * Format: hostname
             *
             * @maxLength 253
             */
            host: string;
            /**
             * A human-readable name for the configuration.
             *
             * @maxLength 180
             */
            name?: string | undefined;
            /**
             * The key server's port, at most 65,535.
             *
             * @default 24008
             */
            port: number;
            /** How to reach the key server through a Cloudflare Tunnel. */
            tunnel?: components["schemas"]["KeylessTunnel"] | undefined;
        };
        /** A certificate to upload for mutual TLS. */
        NewMtlsCertificate: {
            /** The certificate as PEM. */
            certificates: string;
            /** Whether this is a CA certificate or a leaf certificate. */
            ca: boolean;
            /** A unique, human-readable name for the certificate. */
            name?: string | undefined;
            /**
             * The certificate's private key. Only a few uses need it, such as your own certificate for the
             * Zero Trust block page.
             */
            private_key?: string | undefined;
        };
        /** An Origin CA certificate to issue. */
        NewOriginCaCertificate: {
            /** The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /**
             * The hostnames that the certificate covers: fully qualified domain names in the account's zones,
             * or wildcards such as `*.example.com`. A wildcard must be the first label, can appear only once,
             * and must be followed by at least two labels. Internationalized names are converted to Punycode.
             *
             * @minItems 1
             * @maxItems 100
             */
            hostnames: string[];
            /** The certificate's type: for an RSA key, for an ECDSA key, or for a Keyless SSL server. */
            request_type: components["schemas"]["OriginCaRequestTypeInput"];
            /**
             * The validity period of the certificate in days.
             *
             * @default 5475
             * @enum {number}
             */
            requested_validity?: (7 | 30 | 90 | 365 | 730 | 1095 | 5475) | undefined;
        };
        /** A certificate that identifies Cloudflare to origin servers. */
        NewOriginPullCertificate: {
            /** The leaf certificate as PEM. */
            certificate: string;
            /** The private key of the certificate. */
            private_key: string;
        };
        /** A certificate to add to the custom trust store. */
        NewTrustStoreCertificate: {
            /** The root certificate as PEM. Intermediate and leaf certificates are rejected. */
            certificate: string;
        };
        /**
         * An Origin CA certificate, for the connection between Cloudflare and an origin server. Cloudflare
         * trusts it; browsers do not.
         */
        OriginCaCertificate: {
            /**
             * The certificate ID.
             *
             * @maxLength 32
             */
            id?: string | undefined;
            /** The certificate as PEM, with newlines encoded. */
            readonly certificate?: string | undefined;
            /** The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /** When the certificate expires, in the format `2014-01-01 05:20:00 +0000 UTC`. */
            readonly expires_on?: string | undefined;
            /**
             * The hostnames that the certificate covers: fully qualified domain names in the account's zones,
             * or wildcards such as `*.example.com`. A wildcard must be the first label, can appear only once,
             * and must be followed by at least two labels. Internationalized names are converted to Punycode.
             *
             * @minItems 1
             * @maxItems 100
             */
            hostnames: string[];
            /** The certificate's type: for an RSA key, for an ECDSA key, or for a Keyless SSL server. */
            request_type: components["schemas"]["OriginCaRequestType"];
            /**
             * The validity period of the certificate in days.
             *
             * @default 5475
             */
            requested_validity: 7 | 30 | 90 | 365 | 730 | 1095 | 5475 | (number & {});
        };
        /** A list of Origin CA certificates in Cloudflare's envelope. */
        OriginCaCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The Origin CA certificates. */
            result?: components["schemas"]["OriginCaCertificate"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** An Origin CA certificate in Cloudflare's envelope. */
        OriginCaCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /**
             * An Origin CA certificate, for the connection between Cloudflare and an origin server. Cloudflare
             * trusts it; browsers do not.
             */
            result?: components["schemas"]["OriginCaCertificate"] | undefined;
        };
        /** The certificate's type: for an RSA key, for an ECDSA key, or for a Keyless SSL server. */
        OriginCaRequestType: "origin-rsa" | "origin-ecc" | "keyless-certificate" | (string & {});
        /**
         * The certificate's type: for an RSA key, for an ECDSA key, or for a Keyless SSL server.
         *
         * @enum {string}
         */
        OriginCaRequestTypeInput: "origin-rsa" | "origin-ecc" | "keyless-certificate";
        /** The association of a hostname with a certificate. Every field is optional. */
        OriginPullAssociation: {
            /**
             * The hostname.
             *
             * @maxLength 255
             */
            hostname?: string | undefined;
            /**
             * The certificate ID.
             *
             * @maxLength 36
             */
            cert_id?: string | undefined;
            /**
             * Whether Cloudflare presents the certificate to the hostname's origin servers. `false` turns it
             * off even if authenticated origin pulls are on for the zone; null removes the association.
             */
            enabled?: (boolean | null) | undefined;
            /** The deployment status of a certificate, or of its association with a hostname. */
            readonly status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * When the certificate was created.
             *
             * Format: date-time
             */
            readonly created_at?: string | undefined;
            /**
             * When the certificate was last updated.
             *
             * Format: date-time
             */
            readonly updated_at?: string | undefined;
        };
        /** A list of hostname associations in Cloudflare's envelope. */
        OriginPullAssociationList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The associations. */
            result?: components["schemas"]["OriginPullAssociation"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A hostname and its associated certificate. Every field is optional. */
        OriginPullHostname: {
            /**
             * The hostname.
             *
             * @maxLength 255
             */
            hostname?: string | undefined;
            /**
             * Whether Cloudflare presents the certificate to the hostname's origin servers. `false` turns it
             * off even if authenticated origin pulls are on for the zone; null removes the association.
             */
            enabled?: (boolean | null) | undefined;
            /** The deployment status of a certificate, or of its association with a hostname. */
            readonly status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * When the certificate was created.
             *
             * Format: date-time
             */
            readonly created_at?: string | undefined;
            /**
             * When the certificate was last updated.
             *
             * Format: date-time
             */
            readonly updated_at?: string | undefined;
            /**
             * The certificate ID.
             *
             * @maxLength 32
             */
            cert_id?: string | undefined;
            /** The deployment status of a certificate, or of its association with a hostname. */
            readonly cert_status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * When the certificate was last updated.
             *
             * Format: date-time
             */
            readonly cert_updated_at?: string | undefined;
            /**
             * When the certificate was uploaded.
             *
             * Format: date-time
             */
            cert_uploaded_on?: string | undefined;
            /** The certificate as PEM. */
            certificate?: string | undefined;
            /**
             * When the certificate expires.
             *
             * Format: date-time
             */
            readonly expires_on?: string | undefined;
            /** The certificate authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /** The serial number of the certificate. */
            serial_number?: string | undefined;
            /** The certificate's signature algorithm. */
            readonly signature?: string | undefined;
        };
        /**
         * A certificate that identifies Cloudflare to the origin servers of individual hostnames. Every field
         * is optional.
         */
        OriginPullHostnameCertificate: {
            /**
             * The certificate ID.
             *
             * @maxLength 32
             */
            id?: string | undefined;
            /** The certificate as PEM. */
            certificate?: string | undefined;
            /**
             * When the certificate expires.
             *
             * Format: date-time
             */
            readonly expires_on?: string | undefined;
            /** The certificate authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /** The serial number of the certificate. */
            serial_number?: string | undefined;
            /** The certificate's signature algorithm. */
            readonly signature?: string | undefined;
            /** The deployment status of a certificate, or of its association with a hostname. */
            readonly status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * When the certificate was uploaded.
             *
             * Format: date-time
             */
            uploaded_on?: string | undefined;
        };
        /** A list of certificates for hostnames' origin servers in Cloudflare's envelope. */
        OriginPullHostnameCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The certificates. */
            result?: components["schemas"]["OriginPullHostnameCertificate"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A certificate for hostnames' origin servers in Cloudflare's envelope. */
        OriginPullHostnameCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /**
             * A certificate that identifies Cloudflare to the origin servers of individual hostnames. Every field
             * is optional.
             */
            result?: components["schemas"]["OriginPullHostnameCertificate"] | undefined;
        };
        /** A hostname with its certificate in Cloudflare's envelope. */
        OriginPullHostnameResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A hostname and its associated certificate. Every field is optional. */
            result?: components["schemas"]["OriginPullHostname"] | undefined;
        };
        /** The hostname associations to change. */
        OriginPullHostnamesUpdate: {
            /** The hostnames with their certificates. A certificate can have 100 hostnames. */
            config: {
                /**
                 * The hostname.
                 *
                 * @maxLength 255
                 */
                hostname?: string | undefined;
                /**
                 * The certificate ID.
                 *
                 * @maxLength 36
                 */
                cert_id?: string | undefined;
                /**
                 * Whether Cloudflare presents the certificate to the hostname's origin servers. `false`
                 * turns it off even if authenticated origin pulls are on for the zone; null removes the
                 * association.
                 */
                enabled?: (boolean | null) | undefined;
            }[];
        };
        /** A zone's settings for authenticated origin pulls. */
        OriginPullSettings: {
            /** Whether authenticated origin pulls are on for the zone. They are off by default. */
            enabled?: boolean | undefined;
        };
        /** The settings of authenticated origin pulls in Cloudflare's envelope. */
        OriginPullSettingsResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A zone's settings for authenticated origin pulls. */
            result?: components["schemas"]["OriginPullSettings"] | undefined;
        };
        /** A change to a zone's settings for authenticated origin pulls. */
        OriginPullSettingsUpdate: {
            /** Whether to turn authenticated origin pulls on for the zone. */
            enabled: boolean;
        };
        /** The deployment status of a certificate, or of its association with a hostname. */
        OriginPullStatus: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" | (string & {});
        /** A certificate that identifies Cloudflare to a zone's origin servers. Every field is optional. */
        OriginPullZoneCertificate: {
            /**
             * The certificate ID.
             *
             * @maxLength 32
             */
            id?: string | undefined;
            /** The leaf certificate as PEM. */
            certificate?: string | undefined;
            /** Whether authenticated origin pulls are on for the zone. */
            enabled?: boolean | undefined;
            /**
             * When the certificate expires.
             *
             * Format: date-time
             */
            readonly expires_on?: string | undefined;
            /** The certificate authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /** The private key of the certificate. */
            private_key?: string | undefined;
            /** The certificate's signature algorithm. */
            readonly signature?: string | undefined;
            /** The deployment status of a certificate, or of its association with a hostname. */
            status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * When the certificate was uploaded.
             *
             * Format: date-time
             */
            uploaded_on?: string | undefined;
        };
        /** A list of certificates for a zone's origin servers in Cloudflare's envelope. */
        OriginPullZoneCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The certificates. */
            result?: components["schemas"]["OriginPullZoneCertificate"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A certificate for a zone's origin servers in Cloudflare's envelope. */
        OriginPullZoneCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A certificate that identifies Cloudflare to a zone's origin servers. Every field is optional. */
            result?: components["schemas"]["OriginPullZoneCertificate"] | undefined;
        };
        /**
         * The compliance modes. Only the key exchanges that all of them have in common are allowed: `fips`
         * contains the curves approved by FIPS, and `pqh` contains the hybrid post-quantum key exchanges. More
         * modes may be added. An empty list allows every key exchange.
         *
         * @maxItems 20
         * @uniqueItems true
         */
        OriginTlsComplianceModeList: string[];
        /** The compliance modes that restrict the key exchanges with a zone's origin servers. */
        OriginTlsComplianceModes: {
            /**
             * The name of the setting.
             *
             * @enum {string}
             */
            id: "origin_tls_compliance_modes";
            /** Whether the setting can be changed. */
            editable: boolean;
            /**
             * When the setting was last updated.
             *
             * Format: date-time
             */
            modified_on?: string | undefined;
            /**
             * The compliance modes. Only the key exchanges that all of them have in common are allowed: `fips`
             * contains the curves approved by FIPS, and `pqh` contains the hybrid post-quantum key exchanges. More
             * modes may be added. An empty list allows every key exchange.
             *
             * @maxItems 20
             * @uniqueItems true
             */
            value: components["schemas"]["OriginTlsComplianceModeList"];
        };
        /** The compliance modes in Cloudflare's envelope. */
        OriginTlsComplianceModesResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The compliance modes that restrict the key exchanges with a zone's origin servers. */
            result?: components["schemas"]["OriginTlsComplianceModes"] | undefined;
        };
        /** A zone's new compliance modes. */
        OriginTlsComplianceModesUpdate: {
            /**
             * The compliance modes. Only the key exchanges that all of them have in common are allowed: `fips`
             * contains the curves approved by FIPS, and `pqh` contains the hybrid post-quantum key exchanges. More
             * modes may be added. An empty list allows every key exchange.
             *
             * @maxItems 20
             * @uniqueItems true
             */
            value: components["schemas"]["OriginTlsComplianceModeList"];
        };
        /** A certificate in a pack. */
        PackCertificate: {
            /** The certificate ID. */
            id: string;
            /** How the certificate chain is built. */
            bundle_method?: string | undefined;
            /**
             * When the certificate expires.
             *
             * Format: date-time
             */
            expires_on?: string | undefined;
            /**
             * The data centers that store the private key. Connections to other data centers are encrypted too but
             * are slower, because the handshake involves the nearest data center that has the key. By default, all
             * data centers store it.
             */
            geo_restrictions?: components["schemas"]["GeoRestrictions"] | undefined;
            /** The hosts that the certificate covers. */
            hosts: string[];
            /** The certificate authority that issued the certificate. */
            issuer?: string | undefined;
            /**
             * When the certificate was last updated.
             *
             * Format: date-time
             */
            readonly modified_on?: string | undefined;
            /** The certificate's position in the order in which certificates are used. */
            priority?: number | undefined;
            /** The certificate's signature algorithm. */
            signature?: string | undefined;
            /** The status of the certificate. */
            status: string;
            /**
             * When the certificate was uploaded.
             *
             * Format: date-time
             */
            uploaded_on?: string | undefined;
            /**
             * The zone ID.
             *
             * @maxLength 32
             */
            zone_id?: string | undefined;
        };
        /** A coded message in a response: an error or a note. */
        ResponseInfo: {
            /**
             * The message code, for programs.
             *
             * @minimum 1000
             */
            code: number;
            /** The human-readable message. */
            message: string;
            /** A page that explains the message. For a 403, it is the reference page of the denied operation. */
            documentation_url?: string | undefined;
            /** The part of the request that the message refers to. */
            source?: {
                /** A pointer to the part of the request. */
                pointer?: string | undefined;
            } | undefined;
        };
        /** The position of a page in the whole list. */
        ResultInfo: {
            /** Number of results in this response. */
            count?: number | undefined;
            /** The page number. */
            page?: number | undefined;
            /** Maximum number of results per page. */
            per_page?: number | undefined;
            /** Total number of results, without filters. */
            total_count?: number | undefined;
            /** Total number of pages. */
            total_pages?: number | undefined;
        };
        /** A revoked Origin CA certificate. */
        RevokedOriginCaCertificate: {
            /**
             * The certificate ID.
             *
             * @maxLength 32
             */
            id?: string | undefined;
            /**
             * When the certificate was revoked.
             *
             * Format: date-time
             */
            readonly revoked_at?: string | undefined;
        };
        /** A revoked Origin CA certificate. The rest of the envelope is not documented. */
        RevokedOriginCaCertificateResult: {
            /** A revoked Origin CA certificate. */
            result?: components["schemas"]["RevokedOriginCaCertificate"] | undefined;
        };
        /** The validation status of a certificate pack. */
        SslVerification: {
            /** Whether the certificate authority reviews the order manually. */
            brand_check?: boolean | undefined;
            /** The certificate pack ID, a UUID. */
            cert_pack_uuid?: string | undefined;
            /** The status of a certificate during validation. */
            certificate_status: components["schemas"]["SslVerificationStatus"];
            /** The certificate's signature algorithm. */
            signature?: ("ECDSAWithSHA256" | "SHA1WithRSA" | "SHA256WithRSA" | (string & {})) | undefined;
            /** How domain ownership is verified. */
            validation_method?: ("http" | "cname" | "txt" | (string & {})) | undefined;
            /** The records that the certificate authority checks. */
            verification_info?: {
                /** The name of the record. */
                record_name?: ("record_name" | "http_url" | "cname" | "txt_name" | (string & {})) | undefined;
                /** The target of the record. */
                record_target?: ("record_value" | "http_body" | "cname_target" | "txt_value" | (string & {})) | undefined;
            } | undefined;
            /** Whether the certificate authority found the records. Absent if unknown. */
            verification_status?: boolean | undefined;
            /** The type of validation. */
            verification_type?: ("cname" | "meta tag" | (string & {})) | undefined;
        };
        /** A change to the domain validation method of a certificate pack. */
        SslVerificationEdit: {
            /**
             * How domain ownership is verified.
             *
             * @enum {string}
             */
            validation_method: "http" | "cname" | "txt" | "email";
        };
        /** The updated domain validation method of a certificate pack. */
        SslVerificationEdited: {
            /** The status of the validation. */
            status?: string | undefined;
            /** How domain ownership is verified. */
            validation_method?: ("http" | "cname" | "txt" | "email" | (string & {})) | undefined;
        };
        /** An updated validation in Cloudflare's envelope. */
        SslVerificationEditedResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The updated domain validation method of a certificate pack. */
            result?: components["schemas"]["SslVerificationEdited"] | undefined;
        };
        /** A zone's validations. The rest of the envelope is not documented. */
        SslVerificationList: {
            /** The validations. */
            result?: components["schemas"]["SslVerification"][] | undefined;
        };
        /** The status of a certificate during validation. */
        SslVerificationStatus: "initializing" | "authorizing" | "active" | "expired" | "issuing" | "timing_out" | "pending_deployment" | (string & {});
        /** A zone's Total TLS settings. */
        TotalTls: {
            /**
             * Whether Cloudflare orders a separate certificate for each of the zone's proxied A, AAAA and
             * CNAME records.
             */
            enabled?: boolean | undefined;
            /** The certificate authority that issues a pack's certificates. */
            certificate_authority?: components["schemas"]["CertificateAuthority"] | undefined;
            /**
             * The validity period of the certificates in days.
             *
             * @enum {integer}
             */
            validity_period?: 90 | undefined;
        };
        /** Changes to a zone's Total TLS settings. */
        TotalTlsEdit: {
            /**
             * Whether Cloudflare should order a separate certificate for each of the zone's proxied A, AAAA
             * and CNAME records.
             */
            enabled: boolean;
            /** The certificate authority that issues a pack's certificates. */
            certificate_authority?: components["schemas"]["CertificateAuthorityInput"] | undefined;
        };
        /** The Total TLS settings in Cloudflare's envelope. */
        TotalTlsResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A zone's Total TLS settings. */
            result?: components["schemas"]["TotalTls"] | undefined;
        };
        /** A root certificate that Cloudflare trusts when it connects to a zone's origin servers. */
        TrustStoreCertificate: {
            /**
             * The certificate ID.
             *
             * @maxLength 32
             */
            id: string;
            /** The certificate as PEM. */
            certificate: string;
            /** The certificate authority that issued the certificate. */
            readonly issuer: string;
            /** The certificate's signature algorithm. */
            readonly signature: string;
            /** The deployment status of a certificate in the custom trust store. */
            readonly status: components["schemas"]["TrustStoreCertificateStatus"];
            /**
             * When the certificate expires.
             *
             * Format: date-time
             */
            readonly expires_on: string;
            /**
             * When the certificate was uploaded.
             *
             * Format: date-time
             */
            readonly uploaded_on: string;
            /**
             * When the certificate was last updated.
             *
             * Format: date-time
             */
            readonly updated_at: string;
        };
        /** A list of certificates in the custom trust store in Cloudflare's envelope. */
        TrustStoreCertificateList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The certificates. */
            result?: components["schemas"]["TrustStoreCertificate"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** A certificate in the custom trust store in Cloudflare's envelope. */
        TrustStoreCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A root certificate that Cloudflare trusts when it connects to a zone's origin servers. */
            result?: components["schemas"]["TrustStoreCertificate"] | undefined;
        };
        /** The deployment status of a certificate in the custom trust store. */
        TrustStoreCertificateStatus: "initializing" | "pending_deployment" | "active" | "pending_deletion" | "deleted" | "expired" | (string & {});
        /** A zone's Universal SSL settings. */
        UniversalSslSettings: {
            /**
             * Whether Universal SSL is on for the zone. Turning it off removes its certificates from the edge
             * and stops new orders. Unless the zone has a custom or an advanced certificate, visitors then
             * cannot reach it over HTTPS, nor at all where they are redirected to HTTPS: by HSTS, "Always Use
             * HTTPS", Opportunistic Encryption, Onion Routing, a Page Rule or the origin server.
             */
            enabled?: boolean | undefined;
        };
        /** The Universal SSL settings in Cloudflare's envelope. */
        UniversalSslSettingsResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** A zone's Universal SSL settings. */
            result?: components["schemas"]["UniversalSslSettings"] | undefined;
        };
        /** A hostname in the response to its update. */
        UpdatedOriginPullHostname: components["schemas"]["OriginPullHostname"] & {
            /**
             * An ID.
             *
             * @maxLength 32
             */
            id?: string | undefined;
            /** The private key of the certificate. */
            private_key?: string | undefined;
        };
        /** A list of updated hostnames in Cloudflare's envelope. */
        UpdatedOriginPullHostnameList: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** The hostnames. */
            result?: components["schemas"]["UpdatedOriginPullHostname"][] | undefined;
            /** The position of a page in the whole list. */
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** An mTLS certificate in the response to its upload. */
        UploadedMtlsCertificate: components["schemas"]["MtlsCertificate"] & {
            /**
             * When the certificate was last updated.
             *
             * Format: date-time
             */
            readonly updated_at?: string | undefined;
        };
        /** An uploaded mTLS certificate in Cloudflare's envelope. */
        UploadedMtlsCertificateResult: {
            /**
             * Always true.
             *
             * @constant
             */
            success: true;
            /**
             * Empty on success.
             *
             * @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * Additional messages, usually empty.
             *
             * @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** An mTLS certificate in the response to its upload. */
            result?: components["schemas"]["UploadedMtlsCertificate"] | undefined;
        };
        /** How domain ownership is verified: with a TXT record, a page or an email. */
        ValidationMethod: "txt" | "http" | "email" | (string & {});
        /**
         * How domain ownership is verified: with a TXT record, a page or an email.
         *
         * @enum {string}
         */
        ValidationMethodInput: "txt" | "http" | "email";
        /** A record that the certificate authority checks to validate a domain. Every field is optional. */
        ValidationRecord: {
            /** The name of the CNAME record that delegates validation. */
            readonly cname?: string | undefined;
            /** The target of the CNAME record that delegates validation. */
            readonly cname_target?: string | undefined;
            /** The email addresses that the certificate authority writes to. */
            emails?: string[] | undefined;
            /** The content that the certificate authority expects at `http_url`. */
            http_body?: string | undefined;
            /** The URL that the certificate authority requests. */
            http_url?: string | undefined;
            /** The status of the validation. */
            readonly status?: string | undefined;
            /** The name of the TXT record that the certificate authority checks. */
            txt_name?: string | undefined;
            /** The value that the certificate authority expects in the TXT record. */
            txt_value?: string | undefined;
        };
    };
    responses: {
        /** The certificate was added. */
        AccessCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateResult"];
            };
        };
        /** The certificate was deleted. */
        AccessCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedAccessCertificateResult"];
            };
        };
        /** The mTLS certificate. */
        AccessCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateResult"];
            };
        };
        /** A page of mTLS certificates. */
        AccessCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateList"];
            };
        };
        /** The settings of all hostnames. */
        AccessCertificateSettingsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateSettingList"];
            };
        };
        /** The settings were accepted. */
        AccessCertificateSettingsUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateSettingList"];
            };
        };
        /** The certificate was updated. */
        AccessCertificateUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateResult"];
            };
        };
        /** The setting was updated. */
        AutoOriginTlsKexEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AutoOriginTlsKexResult"];
            };
        };
        /** The request failed. `errors` says why. */
        AutoOriginTlsKexFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AutoOriginTlsKexFailure"];
            };
        };
        /** The setting. */
        AutoOriginTlsKexFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AutoOriginTlsKexResult"];
            };
        };
        /** The analysis of the certificate. */
        CertificateAnalysis: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateAnalysisResult"];
            };
        };
        /** The pack was deleted. */
        CertificatePackDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItemResult"];
            };
        };
        /** The pack was updated, or its validation was restarted. */
        CertificatePackEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackResult"];
            };
        };
        /** The certificate pack. */
        CertificatePackFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackResult"];
            };
        };
        /** A page of certificate packs. */
        CertificatePackList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackList"];
            };
        };
        /** The pack was ordered. */
        CertificatePackOrdered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackResult"];
            };
        };
        /** The certificate pack quota. */
        CertificatePackQuota: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackQuotaResult"];
            };
        };
        /** The issued certificate. */
        ClientCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateResult"];
            };
        };
        /** The certificate with its pending status. */
        ClientCertificateEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateResult"];
            };
        };
        /** The client certificate. */
        ClientCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateResult"];
            };
        };
        /** A page of client certificates. */
        ClientCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateList"];
            };
        };
        /** The certificate with its pending revocation. */
        ClientCertificateRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateResult"];
            };
        };
        /** The certificate was uploaded. */
        CustomCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateResult"];
            };
        };
        /** The certificate was deleted. */
        CustomCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItemResult"];
            };
        };
        /** The certificate was updated. */
        CustomCertificateEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateResult"];
            };
        };
        /** The custom certificate. */
        CustomCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateResult"];
            };
        };
        /** A page of custom certificates. */
        CustomCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateList"];
            };
        };
        /** The certificates with their new priorities. */
        CustomCertificatesPrioritized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateList"];
            };
        };
        /** The generated CSR. */
        CustomCsrCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCsrResult"];
            };
        };
        /** The CSR and its private key were deleted. */
        CustomCsrDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedCustomCsrResult"];
            };
        };
        /** The custom CSR. */
        CustomCsrFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCsrResult"];
            };
        };
        /** A page of custom CSRs. */
        CustomCsrList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCsrList"];
            };
        };
        /** The certificate is being deleted. */
        CustomHostnameCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItem"];
            };
        };
        /** The certificate is being replaced. */
        CustomHostnameCertificateReplaced: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameResult"];
            };
        };
        /** The custom hostname was created. */
        CustomHostnameCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameResult"];
            };
        };
        /** The custom hostname was deleted. */
        CustomHostnameDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItem"];
            };
        };
        /** The custom hostname was updated. */
        CustomHostnameEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameResult"];
            };
        };
        /** The custom hostname. */
        CustomHostnameFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameResult"];
            };
        };
        /** A page of custom hostnames. */
        CustomHostnameList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameList"];
            };
        };
        /** The custom hostname quota. */
        CustomHostnameQuota: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameQuotaResult"];
            };
        };
        /** The request failed. `errors` says why. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** The fallback origin is being removed. */
        FallbackOriginDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FallbackOriginResult"];
            };
        };
        /** The fallback origin. */
        FallbackOriginFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FallbackOriginResult"];
            };
        };
        /** The fallback origin was set. */
        FallbackOriginUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FallbackOriginResult"];
            };
        };
        /** The certificate is being deployed. */
        GatewayCertificateActivated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** The generated certificate. It is inactive. */
        GatewayCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** The certificate is being removed from the edge. */
        GatewayCertificateDeactivated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** The deleted certificate. */
        GatewayCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** The Zero Trust certificate. */
        GatewayCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** All Zero Trust certificates of the account. */
        GatewayCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateList"];
            };
        };
        /** The certificate authority's hostnames. */
        HostnameAssociationsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameAssociationsResult"];
            };
        };
        /** The certificate authority's new hostnames. */
        HostnameAssociationsUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameAssociationsResult"];
            };
        };
        /** The TLS setting was deleted. */
        HostnameTlsSettingDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingResult"];
            };
        };
        /** The TLS setting of the hostname. */
        HostnameTlsSettingFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingResult"];
            };
        };
        /** The TLS settings of all hostnames. */
        HostnameTlsSettingList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingList"];
            };
        };
        /** The TLS setting was updated. */
        HostnameTlsSettingUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingResult"];
            };
        };
        /** The configuration was created. */
        KeylessCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeylessCertificateResult"];
            };
        };
        /** The configuration was deleted. */
        KeylessCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItemResult"];
            };
        };
        /** The configuration was updated. */
        KeylessCertificateEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeylessCertificateResult"];
            };
        };
        /** The Keyless SSL configuration. */
        KeylessCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeylessCertificateResult"];
            };
        };
        /** All Keyless SSL configurations of the zone. */
        KeylessCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeylessCertificateList"];
            };
        };
        /** The services that use the certificate. */
        MtlsAssociationList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MtlsAssociationList"];
            };
        };
        /** The certificate was deleted. */
        MtlsCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MtlsCertificateResult"];
            };
        };
        /** The mTLS certificate. */
        MtlsCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MtlsCertificateResult"];
            };
        };
        /** All mTLS certificates of the account. */
        MtlsCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MtlsCertificateList"];
            };
        };
        /** The certificate was uploaded. */
        MtlsCertificateUploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UploadedMtlsCertificateResult"];
            };
        };
        /** The issued certificate. */
        OriginCaCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginCaCertificateResult"];
            };
        };
        /** The Origin CA certificate. */
        OriginCaCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginCaCertificateResult"];
            };
        };
        /** A page of Origin CA certificates. */
        OriginCaCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginCaCertificateList"];
            };
        };
        /** The certificate was revoked. */
        OriginCaCertificateRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RevokedOriginCaCertificateResult"];
            };
        };
        /** A page of associations. */
        OriginPullAssociationList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullAssociationList"];
            };
        };
        /** The certificate was deleted. */
        OriginPullHostnameCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameCertificateResult"];
            };
        };
        /** The certificate. */
        OriginPullHostnameCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameCertificateResult"];
            };
        };
        /** All of the zone's certificates for hostnames. */
        OriginPullHostnameCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameCertificateList"];
            };
        };
        /** The certificate was uploaded. */
        OriginPullHostnameCertificateUploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameCertificateResult"];
            };
        };
        /** The hostname with its certificate. */
        OriginPullHostnameFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullHostnameResult"];
            };
        };
        /** The associations were updated. */
        OriginPullHostnamesUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdatedOriginPullHostnameList"];
            };
        };
        /** The zone's settings. */
        OriginPullSettingsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullSettingsResult"];
            };
        };
        /** The settings were updated. */
        OriginPullSettingsUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullSettingsResult"];
            };
        };
        /** The certificate was deleted. */
        OriginPullZoneCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullZoneCertificateResult"];
            };
        };
        /** The certificate. */
        OriginPullZoneCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullZoneCertificateResult"];
            };
        };
        /** All of the zone's certificates. */
        OriginPullZoneCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullZoneCertificateList"];
            };
        };
        /** The certificate was uploaded. */
        OriginPullZoneCertificateUploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullZoneCertificateResult"];
            };
        };
        /** The setting was deleted. */
        OriginTlsComplianceModesDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedOriginTlsComplianceModesResult"];
            };
        };
        /** The compliance modes. */
        OriginTlsComplianceModesFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginTlsComplianceModesResult"];
            };
        };
        /** The compliance modes were updated. */
        OriginTlsComplianceModesUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginTlsComplianceModesResult"];
            };
        };
        /** The method was updated and validation has started. */
        SslVerificationEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SslVerificationEditedResult"];
            };
        };
        /** The zone's validations. */
        SslVerificationList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SslVerificationList"];
            };
        };
        /** The Total TLS settings were updated. */
        TotalTlsEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TotalTlsResult"];
            };
        };
        /** The Total TLS settings. */
        TotalTlsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TotalTlsResult"];
            };
        };
        /** The certificate was removed from the trust store. */
        TrustStoreCertificateDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedItemResult"];
            };
        };
        /** The certificate. */
        TrustStoreCertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrustStoreCertificateResult"];
            };
        };
        /** A page of certificates in the custom trust store. */
        TrustStoreCertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrustStoreCertificateList"];
            };
        };
        /** The certificate was added to the trust store. */
        TrustStoreCertificateUploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrustStoreCertificateResult"];
            };
        };
        /** The settings were updated. */
        UniversalSslSettingsEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UniversalSslSettingsResult"];
            };
        };
        /** The Universal SSL settings. */
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
         * The account ID.
         *
         * @example 699d98642c564d2e855e9661899b7252
         */
        account_id: string;
        /**
         * The account or zone ID.
         *
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        account_or_zone_id: string;
        /**
         * Whether the ID that follows is an account ID or a zone ID.
         *
         * @example accounts
         */
        accounts_or_zones: "accounts" | "zones";
        /**
         * The certificate ID, a UUID.
         *
         * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
         */
        certificate_id: string;
        /**
         * The certificate pack ID.
         *
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        certificate_pack_id: string;
        /**
         * The client certificate ID.
         *
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        client_certificate_id: string;
        /**
         * The custom certificate ID.
         *
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        custom_certificate_id: string;
        /**
         * The custom CSR ID.
         *
         * @example 7b163417-1d2b-4c84-a38a-2fb7a0cd7752
         */
        custom_csr_id: string;
        /**
         * The custom hostname ID.
         *
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        custom_hostname_id: string;
        /**
         * The ID of the certificate in the trust store.
         *
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        custom_origin_trust_store_id: string;
        /**
         * The hostname.
         *
         * @example app.example.com
         */
        hostname: string;
        /**
         * The Keyless SSL configuration ID.
         *
         * @example 4d2844d2ce78891c34d0b6c0535a291e
         */
        keyless_certificate_id: string;
        /**
         * The mTLS certificate ID.
         *
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        mtls_certificate_id: string;
        /**
         * The page number, starting at 1.
         *
         * @example 1
         */
        page: number;
        /**
         * The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
         * `off`.
         *
         * @example min_tls_version
         */
        setting_id: "ciphers" | "min_tls_version" | "http2";
        /**
         * The zone ID.
         *
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
                 * The page number, starting at 1.
                 *
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * Number of CSRs per page.
                 *
                 * @example 20
                 */
                per_page?: number;
                /**
                 * The field to sort by.
                 *
                 * @example name
                 */
                order?: "name" | "account_tag" | "created_at";
                /**
                 * The sort direction.
                 *
                 * @example desc
                 */
                direction?: "asc" | "desc";
            };
            header?: never;
            path: {
                /**
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
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
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
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
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * The custom CSR ID.
                 *
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
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * The custom CSR ID.
                 *
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
                 * Only return certificates with this status. `all` matches every status.
                 *
                 * @example all
                 */
                status?: "all" | "active" | "pending_reactivation" | "pending_revocation" | "revoked";
                /**
                 * The page number, starting at 1.
                 *
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * Number of certificates per page.
                 *
                 * @example 20
                 */
                per_page?: number;
                /**
                 * Maximum number of certificates to return. Used with `offset`; how the pair combines with `page`
                 * and `per_page` is not documented, so use one pair or the other.
                 *
                 * @example 10
                 */
                limit?: number;
                /**
                 * Number of certificates to skip. Used with `limit`.
                 *
                 * @example 10
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The client certificate ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The client certificate ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The client certificate ID.
                 *
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
                 * The ID of a certificate authority that was uploaded as an mTLS certificate. Defaults to the
                 * Cloudflare-managed certificate authority.
                 *
                 * @example b2134436-2555-4acf-be5b-26c48136575e
                 */
                mtls_certificate_id?: string;
            };
            header?: never;
            path: {
                /**
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The account ID.
                 *
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
                 * The account ID.
                 *
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
                 * The account ID.
                 *
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * The certificate ID, a UUID.
                 *
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
                 * The account ID.
                 *
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * The certificate ID, a UUID.
                 *
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
                 * The account ID.
                 *
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * The certificate ID, a UUID.
                 *
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /** Any JSON value, such as an empty object. Optional. */
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
                 * The account ID.
                 *
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * The certificate ID, a UUID.
                 *
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /** Any JSON value, such as an empty object. Optional. */
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
                 * The page number, starting at 1.
                 *
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * Number of certificates per page.
                 *
                 * @example 20
                 */
                per_page?: number;
                /**
                 * Whether a certificate has to match all filters or any of them.
                 *
                 * @example all
                 */
                match?: "any" | "all";
                /**
                 * Only return certificates with this status.
                 *
                 * @example active
                 */
                status?: "active" | "expired" | "deleted" | "pending" | "initializing";
            };
            header?: never;
            path: {
                /**
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The custom certificate ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The custom certificate ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The custom certificate ID.
                 *
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
                 * Only return certificates of these types.
                 *
                 * @example [
                 *   "custom"
                 * ]
                 */
                type?: ("custom" | "gateway_managed" | "access_managed")[];
            };
            header?: never;
            path: {
                /**
                 * The account ID.
                 *
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
                 * The account ID.
                 *
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
                 * The account ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
                /**
                 * The mTLS certificate ID.
                 *
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
                 * The account ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
                /**
                 * The mTLS certificate ID.
                 *
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
                 * The account ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
                /**
                 * The mTLS certificate ID.
                 *
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
                 * The zone to list certificates for.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: string;
                /**
                 * The page number, starting at 1.
                 *
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * Number of certificates per page.
                 *
                 * @example 20
                 */
                per_page?: number;
                /**
                 * Maximum number of certificates to return. Used with `offset`; how the pair combines with `page`
                 * and `per_page` is not documented, so use one pair or the other.
                 *
                 * @example 10
                 */
                limit?: number;
                /**
                 * Number of certificates to skip. Used with `limit`.
                 *
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
                 * The Origin CA certificate ID.
                 *
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
                 * The Origin CA certificate ID.
                 *
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
                 * The page number, starting at 1.
                 *
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * Number of packs per page.
                 *
                 * @example 20
                 */
                per_page?: number;
                /**
                 * Pass `all` to include packs with any status. Defaults to active packs.
                 *
                 * @example all
                 */
                status?: "all";
                /**
                 * Only return packs in this environment.
                 *
                 * @example production
                 */
                deploy?: "staging" | "production";
            };
            header?: never;
            path: {
                /**
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The certificate pack ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The certificate pack ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The certificate pack ID.
                 *
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
                 * Pass `true` to retry validation immediately.
                 *
                 * @example true
                 */
                retry?: true;
            };
            header?: never;
            path: {
                /**
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The certificate pack ID, a UUID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The Keyless SSL configuration ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The Keyless SSL configuration ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The Keyless SSL configuration ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The page number, starting at 1.
                 *
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * Number of associations per page.
                 *
                 * @example 50
                 */
                per_page?: number;
                /**
                 * Only return associations with this status. `all` matches every status. Defaults to active
                 * associations.
                 *
                 * @example active
                 */
                status?: "active" | "pending_deployment" | "pending_deletion" | "deleted" | "deployment_timed_out" | "deletion_timed_out" | "all";
            };
            header?: never;
            path: {
                /**
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The certificate ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The certificate ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The hostname.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The certificate ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The certificate ID.
                 *
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
                 * The page number.
                 *
                 * @example 1
                 */
                page?: number;
                /**
                 * Number of certificates per page.
                 *
                 * @example 50
                 */
                per_page?: number;
            };
            header?: never;
            path: {
                /**
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
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
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
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
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
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
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
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
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * The certificate ID, a UUID.
                 *
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
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * The certificate ID, a UUID.
                 *
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
                 * Whether the ID that follows is an account ID or a zone ID.
                 *
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * The account or zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * The certificate ID, a UUID.
                 *
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
                 * The page number, starting at 1.
                 *
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * Number of hostnames per page.
                 *
                 * @example 20
                 */
                per_page?: number;
                /**
                 * Only return the hostname with this full name.
                 *
                 * @example app.example.com
                 */
                hostname?: string;
                /**
                 * Only return the hostname with exactly this full name.
                 *
                 * @example app.example.com
                 */
                "hostname.exact"?: string;
                /**
                 * Only return hostnames that start with this text.
                 *
                 * @example app
                 */
                "hostname.startsWith"?: string;
                /**
                 * Only return hostnames that contain this text.
                 *
                 * @example example.com
                 */
                "hostname.contain"?: string;
                /**
                 * Only return the hostname with this ID.
                 *
                 * @example 0d89c70d-ad9f-4843-b99f-6cc0252067e9
                 */
                id?: string;
                /**
                 * The field to sort by.
                 *
                 * @example ssl
                 */
                order?: "ssl" | "ssl_status";
                /**
                 * The sort direction.
                 *
                 * @example desc
                 */
                direction?: "asc" | "desc";
                /**
                 * Only return hostnames whose certificate has this status.
                 *
                 * @example active
                 */
                ssl_status?: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment";
                /**
                 * Only return hostnames with this status.
                 *
                 * @example provisioned
                 */
                hostname_status?: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked";
                /**
                 * Only return hostnames whose certificate was issued by this certificate authority.
                 *
                 * @example google
                 */
                certificate_authority?: "google" | "lets_encrypt" | "ssl_com";
                /**
                 * Only return wildcard hostnames, or only non-wildcard ones.
                 *
                 * @example false
                 */
                wildcard?: boolean;
                /**
                 * Only return hostnames with this origin server.
                 *
                 * @example origin2.example.com
                 */
                custom_origin_server?: string;
                /**
                 * Whether to filter by hostnames that have SSL enabled.
                 *
                 * @example 0
                 */
                ssl?: 0 | 1;
            };
            header?: never;
            path: {
                /**
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The custom hostname ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The custom hostname ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The custom hostname ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The custom hostname ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_hostname_id: components["parameters"]["custom_hostname_id"];
                /**
                 * The certificate pack ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_pack_id: components["parameters"]["certificate_pack_id"];
                /**
                 * The certificate ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The custom hostname ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_hostname_id: components["parameters"]["custom_hostname_id"];
                /**
                 * The certificate pack ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_pack_id: components["parameters"]["certificate_pack_id"];
                /**
                 * The certificate ID.
                 *
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
                 * The page number, starting at 1.
                 *
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * Number of certificates per page.
                 *
                 * @example 20
                 */
                per_page?: number;
                /**
                 * Maximum number of certificates to return. How it combines with `page` and `per_page` is not
                 * documented, so use one pair or the other.
                 *
                 * @example 10
                 */
                limit?: number;
                /**
                 * Number of certificates to skip. Used with `limit`.
                 *
                 * @example 10
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The ID of the certificate in the trust store.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The ID of the certificate in the trust store.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
                 * `off`.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
                 * `off`.
                 *
                 * @example min_tls_version
                 */
                setting_id: components["parameters"]["setting_id"];
                /**
                 * The hostname.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
                 * `off`.
                 *
                 * @example min_tls_version
                 */
                setting_id: components["parameters"]["setting_id"];
                /**
                 * The hostname.
                 *
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
                 * The zone ID.
                 *
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
                 * `off`.
                 *
                 * @example min_tls_version
                 */
                setting_id: components["parameters"]["setting_id"];
                /**
                 * The hostname.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
                 * The zone ID.
                 *
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
