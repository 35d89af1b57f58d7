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
         * @description Lists the custom certificate signing requests of an account or a zone, sorted by `order` and
         *     `direction`.
         *
         *     Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Read" or
         *     "SSL and Certificates Write" on the account.
         */
        get: operations["customCsrs_list"];
        put?: never;
        /**
         * Create a custom CSR
         * @description Generates a certificate signing request for an account or a zone. Cloudflare generates the private
         *     key and keeps it: the response contains the CSR, never the key.
         *
         *     Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Write"
         *     on the account. The number of CSRs per account is limited by a quota; the error code 1403 means that
         *     it is used up.
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
         * @description Returns a custom certificate signing request of an account or a zone.
         *
         *     Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Read" or
         *     "SSL and Certificates Write" on the account.
         */
        get: operations["customCsrs_get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom CSR
         * @description Deletes a custom certificate signing request and its private key. Fails with the error code 1420
         *     while an active certificate pack uses the CSR.
         *
         *     Custom CSRs require a Business or Enterprise plan, and the permission "SSL and Certificates Write"
         *     on the account.
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
         * @description Lists a zone's API Shield client certificates. Revoked certificates are never deleted and stay in
         *     the list: pass `status` to filter it.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["clientCertificates_list"];
        put?: never;
        /**
         * Create a client certificate
         * @description Issues an API Shield client certificate from your CSR, signed by the account's Cloudflare-managed
         *     certificate authority. Responds with 200. The number of unrevoked certificates per zone is limited;
         *     the error code 1489 means that the limit is reached.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns an API Shield client certificate. Poll it after revoking or reactivating it, because both
         *     take a while.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["clientCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Revoke a client certificate
         * @description Revokes a client certificate. Its status changes to `pending_revocation` and then to `revoked`. A
         *     revoked certificate is not deleted and stays in the list. The response contains the whole
         *     certificate.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        delete: operations["clientCertificates_delete"];
        options?: never;
        head?: never;
        /**
         * Reactivate a client certificate
         * @description Reverses the revocation of a client certificate while it is still pending. The status changes to
         *     `pending_reactivation` and then to `active`.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns the hostnames in a zone that request client certificates from a certificate authority.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["certificateAuthorities_hostnameAssociations_get"];
        /**
         * Replace hostname associations
         * @description Replaces the hostnames in a zone that request client certificates from a certificate authority. The
         *     whole list is replaced: to add a hostname, read the list first.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Lists the certificates that Gateway can use to inspect an account's TLS traffic, both generated by
         *     Cloudflare and uploaded by the account. The response contains the complete list. The certificate
         *     that Gateway currently uses has `in_use: true`.
         */
        get: operations["zeroTrust_gateway_certificates_list"];
        put?: never;
        /**
         * Create a Zero Trust certificate
         * @description Generates a root certificate that Gateway can use to inspect TLS traffic. The certificate is
         *     inactive: activate it and, once it is available, select it in the Gateway configuration. An account
         *     can generate three a day. Responds with 200.
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
         * @description Returns a Zero Trust certificate. Poll it after activating or deactivating it, because both take a while.
         */
        get: operations["zeroTrust_gateway_certificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a Zero Trust certificate
         * @description Deletes a Zero Trust certificate that Cloudflare generated. It must be inactive: deactivate it
         *     first. The response contains the deleted certificate.
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
         * @description Deploys a Zero Trust certificate to Cloudflare's edge. Its status changes to `pending_deployment`
         *     and then to `available`. An account can have ten available certificates. Responds with 202.
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
         * @description Removes a Zero Trust certificate from Cloudflare's edge. Its status changes to `pending_deletion`
         *     and then to `inactive`. Responds with 201.
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
         * @description Lists a zone's custom certificates, optionally filtered by status.
         *
         *     Custom certificates require a Business or Enterprise plan, and one of the permissions "SSL and
         *     Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and
         *     "Access: Mutual TLS Certificates Write".
         */
        get: operations["customCertificates_list"];
        put?: never;
        /**
         * Upload a custom certificate
         * @description Uploads your own certificate for a zone, either with its private key or with the ID of the custom
         *     CSR that it was issued from. Responds with 200.
         *
         *     Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
         *     Write" or "Access: Mutual TLS Certificates Write".
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
         * @description Sets which certificate takes precedence where certificates of type `legacy_custom` overlap. The
         *     response contains the certificates.
         *
         *     Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
         *     Write" or "Access: Mutual TLS Certificates Write".
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
         * @description Returns a custom certificate of a zone: its validity, its chain, where its private key may be
         *     stored, and its key server if it has one.
         *
         *     Custom certificates require a Business or Enterprise plan, and one of the permissions "SSL and
         *     Certificates Read", "SSL and Certificates Write", "Access: Mutual TLS Certificates Read" and
         *     "Access: Mutual TLS Certificates Write".
         */
        get: operations["customCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom certificate
         * @description Deletes a custom certificate from a zone. The response contains its ID.
         *
         *     Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
         *     Write" or "Access: Mutual TLS Certificates Write".
         */
        delete: operations["customCertificates_delete"];
        options?: never;
        head?: never;
        /**
         * Update a custom certificate
         * @description Replaces the certificate, its private key or its settings. Changing a certificate of type
         *     `sni_custom` creates a new certificate: the response has a new ID, and the old ID no longer exists.
         *
         *     Custom certificates require a Business or Enterprise plan, and the permission "SSL and Certificates
         *     Write" or "Access: Mutual TLS Certificates Write".
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
         * @description Lists the certificates that an account uploaded for mutual TLS, such as its own certificate
         *     authorities. The response contains the complete list. Certificates from the Cloudflare-managed
         *     certificate authority are client certificates, which are listed by zone.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write" on the account.
         */
        get: operations["mtlsCertificates_list"];
        put?: never;
        /**
         * Upload an mTLS certificate
         * @description Uploads a certificate for Cloudflare services that support mutual TLS, such as your own certificate
         *     authority. Responds with 200.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write" on the account.
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
         * @description Returns an mTLS certificate of an account.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write" on the account.
         */
        get: operations["mtlsCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete an mTLS certificate
         * @description Deletes an mTLS certificate. Fails while a service uses it; the certificate's associations list the
         *     services. The response contains the whole certificate.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write" on the account.
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
         * @description Lists the Cloudflare services that use an mTLS certificate, with the deployment status for each. The
         *     response contains the complete list.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write" on the account.
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
         * @description Lists a zone's Origin CA certificates. The zone is a query parameter.
         *
         *     Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
         *     not accepted.
         */
        get: operations["originCACertificates_list"];
        put?: never;
        /**
         * Create an Origin CA certificate
         * @description Issues an Origin CA certificate from your CSR, for connections between Cloudflare and an origin
         *     server. Responds with 200.
         *
         *     Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
         *     not accepted.
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
         * @description Returns an Origin CA certificate.
         *
         *     Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
         *     not accepted.
         */
        get: operations["originCACertificates_get"];
        put?: never;
        post?: never;
        /**
         * Revoke an Origin CA certificate
         * @description Revokes an Origin CA certificate. The response contains the time of revocation.
         *
         *     Available on all plans. Requires an API token or the deprecated Origin CA key; the Global API Key is
         *     not accepted.
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
         * @description Lists a zone's certificate packs: the active ones by default, or all.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
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
         * @description Orders an advanced certificate pack for a zone. The certificate authority validates the domain
         *     before it issues the certificates; `validation_records` contains the records that it checks. The
         *     number of packs per zone is limited by a quota. Responds with 200.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns a zone's quota of advanced certificate packs and how much of it is used.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
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
         * @description Returns a certificate pack. Poll it after ordering it, because validation and issuance take a while.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["ssl_certificatePacks_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate pack
         * @description Deletes an advanced certificate pack. The response contains its ID.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        delete: operations["ssl_certificatePacks_delete"];
        options?: never;
        head?: never;
        /**
         * Restart or update a certificate pack
         * @description Restarts the validation of an advanced certificate pack with the status `validation_timed_out`, or
         *     turns Cloudflare branding on or off.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Lists the validation status of a zone's certificate packs. The response contains the complete list.
         *
         *     Available on all plans. Requires one of the permissions "SSL and Certificates Read", "SSL and
         *     Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS Certificates
         *     Write".
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
         * @description Changes the domain validation method of a certificate pack and starts validation immediately. The
         *     response contains the new status.
         *
         *     Available on all plans. Requires one of the permissions "SSL and Certificates Read", "SSL and
         *     Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS Certificates
         *     Write".
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
         * @description Returns whether Universal SSL is on for a zone.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["ssl_universal_settings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the Universal SSL settings
         * @description Turns Universal SSL on or off for a zone. Before you turn it off, read the description of `enabled`.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Lists a zone's Keyless SSL configurations. The response contains the complete list.
         *
         *     Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["keylessCertificates_list"];
        put?: never;
        /**
         * Create a Keyless SSL configuration
         * @description Sets up Keyless SSL for a certificate, whose private key stays on your own key server. Responds with
         *     200.
         *
         *     Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Write".
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
         * @description Returns a Keyless SSL configuration.
         *
         *     Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Read" or "SSL and
         *     Certificates Write".
         */
        get: operations["keylessCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a Keyless SSL configuration
         * @description Deletes a Keyless SSL configuration. Cloudflare then no longer uses the key server. The response
         *     contains the configuration's ID.
         *
         *     Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Write".
         */
        delete: operations["keylessCertificates_delete"];
        options?: never;
        head?: never;
        /**
         * Update a Keyless SSL configuration
         * @description Changes the name of a Keyless SSL configuration, or the address of its key server.
         *
         *     Keyless SSL requires an Enterprise plan, and the permission "SSL and Certificates Write".
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
         * @description Lists the certificates that identify Cloudflare to a zone's origin servers. The response contains
         *     the complete list.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["originTLSClientAuth_zoneCertificates_list"];
        put?: never;
        /**
         * Upload a certificate for a zone's origin servers
         * @description Uploads a certificate that identifies Cloudflare to a zone's origin servers, in place of the
         *     certificate that Cloudflare shares between zones. Keep only one certificate active. It is used once
         *     authenticated origin pulls are turned on in the settings. Responds with 200.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns whether authenticated origin pulls are on for a zone. They are off by default.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["originTLSClientAuth_settings_get"];
        /**
         * Update the settings of authenticated origin pulls
         * @description Turns authenticated origin pulls on or off for a zone. You can turn them on before or after
         *     uploading a certificate.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Lists a zone's hostnames with the certificates that they are associated with.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["originTLSClientAuth_hostnameAssociations_list"];
        /**
         * Associate hostnames with certificates
         * @description Associates hostnames with certificates, turns their associations on or off, or removes them. A
         *     certificate can have 100 hostnames. The response contains the hostnames.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Lists a zone's certificates that identify Cloudflare to the origin servers of individual hostnames.
         *     The response contains the complete list.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["originTLSClientAuth_hostnameCertificates_list"];
        put?: never;
        /**
         * Upload a certificate for the origin servers of hostnames
         * @description Uploads a certificate that identifies Cloudflare to the origin servers of individual hostnames. A
         *     zone can have ten. The certificate is used once it is associated with hostnames. Responds with 200.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns a certificate that identifies Cloudflare to the origin servers of individual hostnames.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["originTLSClientAuth_hostnameCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate for the origin servers of hostnames
         * @description Deletes a certificate that identifies Cloudflare to the origin servers of individual hostnames.
         *     Remove its associations first, by setting `enabled` to null. The response contains the whole
         *     certificate.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns whether Cloudflare presents a separate certificate to a hostname's origin servers, and which
         *     one.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
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
         * @description Returns a certificate that identifies Cloudflare to a zone's origin servers.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["originTLSClientAuth_zoneCertificates_get"];
        put?: never;
        post?: never;
        /**
         * Delete a certificate for a zone's origin servers
         * @description Deletes a certificate that identifies Cloudflare to a zone's origin servers. The response contains
         *     the whole certificate.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Lists the CA certificates whose client certificates Access accepts in an account or a zone.
         *
         *     Requires the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS Certificates
         *     Write".
         */
        get: operations["zeroTrust_access_certificates_list"];
        put?: never;
        /**
         * Add an mTLS certificate to Access
         * @description Adds a CA certificate, so that Access accepts client certificates issued by it for applications of
         *     an account or a zone. Responds with 201.
         *
         *     Requires the permission "Access: Mutual TLS Certificates Write".
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
         * @description Lists the mutual TLS settings of hostnames in an account or a zone. The response contains the
         *     complete list.
         *
         *     Requires the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS Certificates
         *     Write".
         */
        get: operations["zeroTrust_access_certificates_settings_get"];
        /**
         * Update the mTLS settings of hostnames
         * @description Updates the mutual TLS settings of hostnames in an account or a zone. Responds with 202; the body
         *     contains the settings.
         *
         *     Requires the permission "Access: Mutual TLS Certificates Write".
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
         * @description Returns a CA certificate whose client certificates Access accepts.
         *
         *     Requires the permission "Access: Mutual TLS Certificates Read" or "Access: Mutual TLS Certificates
         *     Write".
         */
        get: operations["zeroTrust_access_certificates_get"];
        /**
         * Update an Access mTLS certificate
         * @description Updates the hostnames and the name of an mTLS certificate. The certificate itself does not change.
         *
         *     Requires the permission "Access: Mutual TLS Certificates Write".
         */
        put: operations["zeroTrust_access_certificates_update"];
        post?: never;
        /**
         * Delete an Access mTLS certificate
         * @description Deletes a CA certificate from Access. The response contains its ID.
         *
         *     Requires the permission "Access: Mutual TLS Certificates Write".
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
         * @description Lists a zone's custom hostnames, optionally filtered by name, status, certificate authority or
         *     origin server. Pass only one of `hostname`, `hostname.exact`, `hostname.startsWith`,
         *     `hostname.contain` and `id`.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["customHostnames_list"];
        put?: never;
        /**
         * Create a custom hostname
         * @description Adds a custom hostname to a zone and orders a certificate for it, which is validated with the
         *     `method` in `ssl`. Poll the hostname until it and its certificate are active. Responds with 200. If
         *     the quota is used up, `messages` contains a warning.
         *
         *     - With `http`, a hostname that does not point to the zone yet needs an update once it does, to
         *       complete its validation.
         *     - With `email`, the certificate authority writes to the domain's WHOIS contacts and to five standard
         *       addresses.
         *     - To upload two certificates, use `custom_cert_bundle`.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns a zone's quota of custom hostnames and how much of it is used. The quota belongs to the zone
         *     or to its account.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
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
         * @description Returns the default origin server for custom hostnames.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["customHostnames_fallbackOrigin_get"];
        /**
         * Set the fallback origin
         * @description Sets the default origin server for custom hostnames. Poll it until it is active.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        put: operations["customHostnames_fallbackOrigin_update"];
        post?: never;
        /**
         * Delete the fallback origin
         * @description Deletes a zone's fallback origin. Custom hostnames without their own origin server are then left
         *     without one.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns a custom hostname: its status, ownership verification, origin server and certificate. Poll
         *     it after creating or updating it.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["customHostnames_get"];
        put?: never;
        post?: never;
        /**
         * Delete a custom hostname
         * @description Permanently deletes a custom hostname and revokes the certificates issued for it. The body contains
         *     only the ID, without an envelope.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        delete: operations["customHostnames_delete"];
        options?: never;
        head?: never;
        /**
         * Update a custom hostname
         * @description Changes the certificate, the metadata or the origin server of a custom hostname. Sending `ssl` with
         *     the current `method` and `type` restarts validation; a different `method` changes how the hostname
         *     is validated.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Replaces one of the two certificates uploaded for a custom hostname, and its private key. The new
         *     key must have the same type as the old one, RSA or ECDSA. Responds with 202.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        put: operations["customHostnames_certificatePack_certificates_update"];
        post?: never;
        /**
         * Delete a certificate of a custom hostname
         * @description Deletes one of the two certificates uploaded for a custom hostname, and its private key. The last
         *     certificate cannot be deleted. Responds with 202; the body contains only an ID, without an envelope.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Lists the root certificates that Cloudflare trusts when it connects to a zone's origin servers.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["acm_customTrustStore_list"];
        put?: never;
        /**
         * Add a certificate to the custom trust store
         * @description Uploads a root certificate for Cloudflare to trust when it connects to a zone's origin servers. Poll
         *     it until it is active. Responds with 200.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns a root certificate in the custom trust store, with its issuer, expiry date and deployment
         *     status.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["acm_customTrustStore_get"];
        put?: never;
        post?: never;
        /**
         * Remove a certificate from the custom trust store
         * @description Removes a root certificate. Cloudflare then no longer trusts the origin certificates that it signed.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns whether Total TLS is on for a zone, and which certificate authority issues its certificates.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
         */
        get: operations["acm_totalTLS_get"];
        put?: never;
        /**
         * Update the Total TLS settings
         * @description Turns Total TLS on or off for a zone. The method is POST.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Lists the hostnames in a zone that have a TLS setting, with its values. The response contains the
         *     complete list.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Read" or "SSL and Certificates
         *     Write".
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
         * @description Returns a TLS setting of a hostname.
         *
         *     Available on all plans.
         */
        get: operations["hostnames_settings_tls_get"];
        /**
         * Set a TLS setting of a hostname
         * @description Creates or replaces a TLS setting of a hostname.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
         */
        put: operations["hostnames_settings_tls_update"];
        post?: never;
        /**
         * Delete a TLS setting of a hostname
         * @description Deletes a hostname's TLS setting. The zone's setting then applies.
         *
         *     Available on all plans. Requires the permission "SSL and Certificates Write".
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
         * @description Returns the compliance modes that restrict the key exchanges with a zone's origin servers.
         *
         *     Available on all plans.
         */
        get: operations["originTLSComplianceModes_get"];
        /**
         * Replace the origin TLS compliance modes
         * @description Replaces the list of compliance modes. Unknown modes, and modes that have no key exchange in common,
         *     are rejected.
         *
         *     Available on all plans.
         */
        put: operations["originTLSComplianceModes_update"];
        post?: never;
        /**
         * Delete the origin TLS compliance modes
         * @description Deletes the list of compliance modes. Every key exchange is then allowed.
         *
         *     Available on all plans.
         */
        delete: operations["originTLSComplianceModes_delete"];
        options?: never;
        head?: never;
        /**
         * Update the origin TLS compliance modes
         * @description Replaces the list of compliance modes, as a PUT does: omitted modes are removed. Unknown modes, and
         *     modes that have no key exchange in common, are rejected.
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
         * Get the automatic key exchange
         * @description Returns whether Cloudflare offers a zone's origin servers their preferred key exchange first, among
         *     those that the compliance modes allow. If not, Cloudflare offers key exchanges in its default order.
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
         * Update the automatic key exchange
         * @description Turns the automatic key exchange on or off. While it is on, Cloudflare regularly scans a zone's
         *     origin servers and offers their preferred key exchange first.
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
         * @description Returns the hostnames, signature algorithm and expiry date of a certificate, without uploading it.
         *     Responds with 200.
         *
         *     Available on all plans. Requires one of the permissions "SSL and Certificates Read", "SSL and
         *     Certificates Write", "Access: Mutual TLS Certificates Read" and "Access: Mutual TLS Certificates
         *     Write".
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
        /** @description A CA certificate whose client certificates Access accepts. Every field is optional. */
        AccessCertificate: {
            /** @description The certificate ID. */
            id?: string | undefined;
            /** @description The hostnames of the applications that accept client certificates from this certificate authority. */
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
            /** @description A human-readable name for the certificate. */
            name?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last updated.
             */
            readonly updated_at?: string | undefined;
        };
        /** @description A list of Access mTLS certificates in Cloudflare's envelope. */
        AccessCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The certificates. */
            result?: components["schemas"]["AccessCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description An Access mTLS certificate in Cloudflare's envelope. */
        AccessCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["AccessCertificate"] | undefined;
        };
        /** @description A hostname's mutual TLS settings. */
        AccessCertificateSetting: {
            /** @description The hostname that the settings apply to. */
            hostname: string;
            /** @description Whether to request client certificates in China too. Only available for zones on the China Network. */
            china_network: boolean;
            /** @description Whether to forward the client certificate to the origin server in an HTTP header, for logging. */
            client_certificate_forwarding: boolean;
        };
        /** @description A list of hostnames' mutual TLS settings in Cloudflare's envelope. */
        AccessCertificateSettingList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The settings. */
            result?: components["schemas"]["AccessCertificateSetting"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description New mutual TLS settings for hostnames. */
        AccessCertificateSettingsUpdate: {
            /** @description The hostnames with their settings. */
            settings: components["schemas"]["AccessCertificateSetting"][];
        };
        /** @description Changes to an Access mTLS certificate. */
        AccessCertificateUpdate: {
            /** @description The hostnames of the applications that accept client certificates from this certificate authority. */
            associated_hostnames: string[];
            /** @description A human-readable name for the certificate. */
            name?: string | undefined;
        };
        /** @description The automatic key exchange setting for a zone's origin servers. */
        AutoOriginTlsKex: {
            /** @description The name of the setting, `auto_origin_tls_kex`. */
            readonly id: string;
            /** @description Whether automatic key exchange is on. */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When the setting was last updated.
             */
            readonly modified_on: string;
        };
        /** @description A change to the automatic key exchange setting. */
        AutoOriginTlsKexEdit: {
            /** @description Whether to turn automatic key exchange on. */
            enabled: boolean;
        };
        /** @description The error body of the automatic key exchange operations. It contains the current setting. */
        AutoOriginTlsKexFailure: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /**
             * @description The errors. The first entry is the main one.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result: components["schemas"]["AutoOriginTlsKex"];
        };
        /**
         * @description How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
         *     including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
         *     the uploaded chain, verified but unchanged.
         * @default ubiquitous
         */
        BundleMethod: "ubiquitous" | "optimal" | "force" | (string & {});
        /**
         * @description How the certificate chain is built: `ubiquitous` for the chain that most clients can verify,
         *     including outdated ones; `optimal` for the shortest chain with the newest intermediates; `force` for
         *     the uploaded chain, verified but unchanged.
         * @default ubiquitous
         * @enum {string}
         */
        BundleMethodInput: "ubiquitous" | "optimal" | "force";
        /** @description A certificate to analyze. */
        CertificateAnalysisRequest: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** @description The certificate as PEM, optionally with its intermediates. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /**
             * @description The hostnames, signature algorithm and expiry date of the certificate. The field names are not
             *     documented.
             */
            result?: Record<string, unknown> | undefined;
        };
        /** @description A certificate to upload, with its private key. */
        CertificateAndKey: {
            /** @description The certificate as PEM. */
            custom_certificate: string;
            /** @description The private key of the certificate as PEM. */
            custom_key: string;
        };
        /** @description The certificate authority that issues a pack's certificates. */
        CertificateAuthority: "google" | "lets_encrypt" | "ssl_com" | (string & {});
        /**
         * @description The certificate authority that issues a pack's certificates.
         * @enum {string}
         */
        CertificateAuthorityInput: "google" | "lets_encrypt" | "ssl_com";
        /** @description Certificates of a zone that cover the same hosts. */
        CertificatePack: {
            /**
             * @description The pack ID.
             *     @maxLength 32
             */
            id: string;
            certificate_authority?: components["schemas"]["CertificateAuthority"] | undefined;
            /** @description The certificates of the pack. */
            certificates: components["schemas"]["PackCertificate"][];
            /** @description Whether the common name is under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
            /** @description The records that delegate domain validation to Cloudflare. */
            readonly dcv_delegation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /** @description The hosts that the pack covers. */
            hosts: string[];
            /** @description The ID of the primary certificate. */
            primary_certificate?: string | undefined;
            status: components["schemas"]["CertificatePackStatus"];
            type: components["schemas"]["CertificatePackType"];
            /** @description The certificate authority's domain validation errors. */
            validation_errors?: {
                /** @description The error message. */
                message?: string | undefined;
            }[] | undefined;
            validation_method?: components["schemas"]["ValidationMethod"] | undefined;
            /** @description The records that the certificate authority checks to validate the domain. */
            validation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /** @description The validity period of the certificates in days. */
            validity_days?: (14 | 30 | 90 | 365 | (number & {})) | undefined;
        };
        /** @description Changes to a certificate pack. */
        CertificatePackEdit: {
            /** @description Whether to use a common name under `sni.cloudflaressl.com`. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The certificate packs. */
            result?: components["schemas"]["CertificatePack"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A zone's certificate pack quota and its usage. */
        CertificatePackQuota: {
            /** @description Packs of type `advanced`. */
            advanced?: {
                /** @description Number of packs that the zone can have. */
                allocated?: number | undefined;
                /** @description Number of packs that the zone has. */
                used?: number | undefined;
            } | undefined;
        };
        /** @description The certificate pack quota in Cloudflare's envelope. */
        CertificatePackQuotaResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["CertificatePack"] | undefined;
        };
        /**
         * @description The status of a certificate pack. A new pack goes from `initializing` through `pending_validation`,
         *     `pending_issuance` and `pending_deployment` to `active`, or times out on the way. Validation can be
         *     restarted for a pack in `validation_timed_out`.
         */
        CertificatePackStatus: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment" | (string & {});
        /** @description The type of pack: `universal` is part of the zone, `advanced` was ordered. */
        CertificatePackType: "mh_custom" | "managed_hostname" | "sni_custom" | "universal" | "advanced" | "total_tls" | "keyless" | "legacy_custom" | (string & {});
        /**
         * @description An API Shield client certificate. The subject fields (`common_name`, `organization` and so on) come
         *     from the CSR. Every field is optional.
         */
        ClientCertificate: {
            /**
             * @description The certificate ID.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description The certificate as PEM. */
            readonly certificate?: string | undefined;
            /** @description The certificate authority that issued the certificate. */
            certificate_authority?: {
                /** @description The certificate authority's ID. */
                id?: string | undefined;
                /** @description The certificate authority's name. */
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
            /** @description When the certificate was issued. */
            readonly issued_on?: string | undefined;
            /** @description The city of the subject. */
            readonly location?: string | undefined;
            /** @description The organization of the subject. */
            readonly organization?: string | undefined;
            /** @description The organizational unit of the subject. */
            readonly organizational_unit?: string | undefined;
            /** @description The serial number of the certificate. */
            readonly serial_number?: string | undefined;
            /** @description The certificate's signature algorithm. */
            readonly signature?: string | undefined;
            /** @description The subject key identifier. */
            readonly ski?: string | undefined;
            /** @description The state or province of the subject. */
            readonly state?: string | undefined;
            status?: components["schemas"]["ClientCertificateStatus"] | undefined;
            /** @description The validity period in days, starting at `issued_on`. */
            validity_days?: number | undefined;
        };
        /** @description A change to a client certificate. */
        ClientCertificateEdit: {
            /** @description Whether to reactivate the certificate. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["ClientCertificate"] | undefined;
        };
        /**
         * @description The status of a client certificate. Revocation and reactivation take a while: the certificate has a
         *     `pending_` status in the meantime, which changes without another call, so poll it. A certificate can
         *     be reactivated only while its revocation is pending.
         */
        ClientCertificateStatus: "active" | "pending_reactivation" | "pending_revocation" | "revoked" | (string & {});
        /** @description Your own certificate that Cloudflare presents to a zone's visitors. */
        CustomCertificate: {
            /**
             * @description The certificate ID.
             *     @maxLength 32
             */
            id: string;
            /**
             * @description The zone ID.
             *     @maxLength 32
             */
            zone_id: string;
            bundle_method?: components["schemas"]["BundleMethod"] | undefined;
            /** @description The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on?: string | undefined;
            geo_restrictions?: components["schemas"]["GeoRestrictions"] | undefined;
            /** @description The hosts that the certificate covers. */
            hosts?: string[] | undefined;
            /** @description The certificate authority that issued the certificate. */
            readonly issuer?: string | undefined;
            keyless_server?: components["schemas"]["KeylessCertificate"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last updated.
             */
            readonly modified_on?: string | undefined;
            /**
             * @description Where the private key may be stored, as an expression such as `(country: US) or (region: EU)`.
             *     Present if `policy` was set.
             */
            readonly policy_restrictions?: string | undefined;
            /**
             * @description Precedence between overlapping certificates of type `legacy_custom`: the higher number wins. All
             *     of them take precedence over certificates of type `sni_custom`.
             * @default 0
             */
            priority?: number | undefined;
            /** @description The certificate's signature algorithm. */
            readonly signature?: string | undefined;
            readonly status?: components["schemas"]["CustomCertificateStatus"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            readonly uploaded_on?: string | undefined;
        };
        /** @description Changes to a custom certificate. */
        CustomCertificateEdit: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** @description The certificate as PEM, optionally with its intermediates. */
            certificate?: string | undefined;
            /** @description The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /**
             * @description The environment to deploy the certificate to.
             * @default production
             * @enum {string}
             */
            deploy?: ("staging" | "production") | undefined;
            geo_restrictions?: components["schemas"]["GeoRestrictionsInput"] | undefined;
            /**
             * @description Where the private key may be stored, as an expression of two-letter country codes and the region
             *     EU, such as `(country: US) or (region: EU)`. The request fails if too few data centers match.
             *     Responses call it `policy_restrictions`.
             */
            policy?: string | undefined;
            /** @description The certificate's private key. Omit it with `custom_csr_id`, because Cloudflare has the CSR's key. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The custom certificates. */
            result?: components["schemas"]["CustomCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description The order in which a zone's certificates are used. */
        CustomCertificatePriorities: {
            /** @description The certificates with their priorities. */
            certificates: {
                /**
                 * @description The certificate ID.
                 *     @maxLength 32
                 */
                id?: string | undefined;
                /**
                 * @description Precedence between overlapping certificates of type `legacy_custom`: the higher number
                 *     wins. All of them take precedence over certificates of type `sni_custom`.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["CustomCertificate"] | undefined;
        };
        /** @description The status of a custom certificate. */
        CustomCertificateStatus: "active" | "expired" | "deleted" | "pending" | "initializing" | (string & {});
        /**
         * @description A custom certificate signing request. Cloudflare generates its private key and keeps it; the API
         *     never returns the key.
         */
        CustomCsr: {
            /**
             * @description The CSR ID.
             *     @maxLength 36
             */
            readonly id: string;
            key_type: components["schemas"]["CustomCsrKeyType"];
            /**
             * Format: date-time
             * @description When the CSR was created.
             */
            readonly created_at: string;
            /** @description The ID of the account that the CSR belongs to. */
            readonly account_tag?: string | undefined;
            /** @description A human-readable name for the CSR. */
            name?: string | undefined;
            /** @description A description of the CSR. */
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
            /** @description The requested subject alternative names. */
            sans?: string[] | undefined;
            /** @description The CSR as PEM, to submit to a certificate authority. */
            readonly csr?: string | undefined;
        };
        /** @description The key type of the CSR: `rsa2048` is RSA with 2,048 bits, `p256v1` is ECDSA on the curve P-256. */
        CustomCsrKeyType: "rsa2048" | "p256v1" | (string & {});
        /** @description A list of custom CSRs in Cloudflare's envelope. */
        CustomCsrList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["CustomCsr"] | undefined;
        };
        /** @description A customer's hostname that a zone serves. */
        CustomHostname: {
            /**
             * @description The custom hostname ID.
             *     @maxLength 32
             */
            id: string;
            /**
             * @description The hostname. A CNAME record points it to a hostname in the zone.
             *     @maxLength 255
             */
            readonly hostname: string;
            /**
             * Format: date-time
             * @description When the custom hostname was created.
             */
            created_at?: string | undefined;
            /** @description Custom key-value pairs for the hostname. */
            custom_metadata?: {
                [key: string]: string;
            } | undefined;
            /**
             * @description The hostname's origin server, in place of the fallback origin. The zone must have an A, AAAA or
             *     CNAME record for it.
             */
            custom_origin_server?: string | undefined;
            /**
             * @description The server name (SNI) for TLS connections to `custom_origin_server`: a subdomain of the zone,
             *     the name of the origin server, or `:request_host_header:` for the Host header of the request.
             */
            custom_origin_sni?: string | undefined;
            /** @description A DNS record that verifies ownership of the hostname. */
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
            /** @description A page that verifies ownership of the hostname. */
            ownership_verification_http?: {
                /** @description The content of the page. */
                http_body?: string | undefined;
                /** @description The URL of the page. */
                http_url?: string | undefined;
            } | undefined;
            ssl?: components["schemas"]["CustomHostnameSsl"] | undefined;
            status?: components["schemas"]["CustomHostnameStatus"] | undefined;
            /** @description Why the hostname could not be activated. */
            verification_errors?: string[] | undefined;
        };
        /** @description The certificate authority that issues a custom hostname's certificate. */
        CustomHostnameCertificateAuthority: "digicert" | "google" | "lets_encrypt" | "ssl_com" | (string & {});
        /**
         * @description The certificate authority that issues a custom hostname's certificate.
         * @enum {string}
         */
        CustomHostnameCertificateAuthorityInput: "digicert" | "google" | "lets_encrypt" | "ssl_com";
        /** @description Changes to a custom hostname. */
        CustomHostnameEdit: {
            /** @description Custom key-value pairs for the hostname. */
            custom_metadata?: {
                [key: string]: string;
            } | undefined;
            /**
             * @description The hostname's origin server, in place of the fallback origin. The zone must have an A, AAAA or
             *     CNAME record for it.
             */
            custom_origin_server?: string | undefined;
            /**
             * @description The server name (SNI) for TLS connections to `custom_origin_server`: a subdomain of the zone,
             *     the name of the origin server, or `:request_host_header:` for the Host header of the request.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /** @description Additional messages as text, such as a warning that the quota is used up. Usually empty. */
            messages: string[];
            /** @description The custom hostnames. */
            result?: components["schemas"]["CustomHostname"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A zone's custom hostname quota and its usage. */
        CustomHostnameQuota: {
            /**
             * Format: int64
             * @description Number of hostnames included in the plan. More can still be created, up to `hard_cap`.
             */
            allocated: number;
            /**
             * Format: int64
             * @description Number of existing hostnames, including pending ones.
             */
            used: number;
            /** @description Whether `used` has reached `allocated`. */
            exceeded: boolean;
            /**
             * Format: int64
             * @description Maximum number of hostnames. Enterprise plans can have more.
             */
            hard_cap: number;
        };
        /** @description The custom hostname quota in Cloudflare's envelope. */
        CustomHostnameQuotaResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /** @description Additional messages as text, such as a warning that the quota is used up. Usually empty. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /** @description Additional messages as text, such as a warning that the quota is used up. Usually empty. */
            messages: string[];
            result?: components["schemas"]["CustomHostname"] | undefined;
        };
        /** @description A custom hostname's certificate and TLS settings. */
        CustomHostnameSsl: {
            bundle_method?: components["schemas"]["BundleMethod"] | undefined;
            certificate_authority?: components["schemas"]["CustomHostnameCertificateAuthority"] | undefined;
            /** @description The certificate as PEM, if it was uploaded. */
            custom_certificate?: string | undefined;
            /** @description The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /** @description The private key of an uploaded certificate. */
            custom_key?: string | undefined;
            /** @description The records that delegate domain validation to Cloudflare. */
            readonly dcv_delegation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /**
             * Format: date-time
             * @description When an uploaded certificate expires.
             */
            expires_on?: string | undefined;
            /** @description The hostnames of an uploaded certificate. */
            hosts?: string[] | undefined;
            /**
             * @description The certificate ID.
             *     @minLength 36
             *     @maxLength 36
             */
            id?: string | undefined;
            /** @description The issuer of an uploaded certificate. */
            issuer?: string | undefined;
            method?: components["schemas"]["ValidationMethod"] | undefined;
            /** @description The serial number of an uploaded certificate. */
            serial_number?: string | undefined;
            settings?: components["schemas"]["CustomHostnameSslSettings"] | undefined;
            /** @description The signature algorithm of an uploaded certificate. */
            signature?: string | undefined;
            readonly status?: components["schemas"]["CertificatePackStatus"] | undefined;
            /**
             * @description The validation level: domain validation.
             * @enum {string}
             */
            type?: "dv" | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            uploaded_on?: string | undefined;
            /** @description The certificate authority's domain validation errors. */
            validation_errors?: {
                /** @description The error message. */
                message?: string | undefined;
            }[] | undefined;
            /** @description The records that the certificate authority checks to validate the domain. */
            validation_records?: components["schemas"]["ValidationRecord"][] | undefined;
            /** @description Whether the certificate covers a wildcard hostname. */
            wildcard?: boolean | undefined;
        };
        /** @description A custom hostname's new certificate and TLS settings. */
        CustomHostnameSslRequest: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            certificate_authority?: components["schemas"]["CustomHostnameCertificateAuthorityInput"] | undefined;
            /** @description Whether to use a common name under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
            /**
             * @description One or two certificates to upload. If there are two, one must have an RSA key and the other an
             *     ECDSA key.
             *     @minItems 1
             *     @maxItems 2
             */
            custom_cert_bundle?: components["schemas"]["CertificateAndKey"][] | undefined;
            /** @description A certificate to upload, as PEM. */
            custom_certificate?: string | undefined;
            /** @description The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /** @description The private key of `custom_certificate`. */
            custom_key?: string | undefined;
            method?: components["schemas"]["ValidationMethodInput"] | undefined;
            settings?: components["schemas"]["CustomHostnameSslSettingsInput"] | undefined;
            /**
             * @description The validation level: domain validation.
             * @enum {string}
             */
            type?: "dv" | undefined;
            /** @description Whether the certificate should cover a wildcard hostname. */
            wildcard?: boolean | undefined;
        };
        /** @description The TLS settings of a custom hostname. */
        CustomHostnameSslSettings: {
            /**
             * @description The allowed ciphers, by their BoringSSL names.
             *     @uniqueItems true
             */
            ciphers?: string[] | undefined;
            /** @description Whether Early Hints are on. */
            early_hints?: ("on" | "off" | (string & {})) | undefined;
            /** @description Whether HTTP/2 is on. */
            http2?: ("on" | "off" | (string & {})) | undefined;
            /** @description The minimum TLS version. */
            min_tls_version?: ("1.0" | "1.1" | "1.2" | "1.3" | (string & {})) | undefined;
            /** @description Whether TLS 1.3 is on. */
            tls_1_3?: ("on" | "off" | (string & {})) | undefined;
        };
        /** @description The TLS settings of a custom hostname. */
        CustomHostnameSslSettingsInput: {
            /**
             * @description The allowed ciphers, by their BoringSSL names.
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
             * @description The minimum TLS version.
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
         * @description The status of a custom hostname. A new hostname is `pending` until its ownership is verified, and
         *     then `active`. It becomes `moved` if ownership verification expires, or if it no longer points to
         *     the fallback origin. Updating a `moved` or `deleted` hostname makes it `pending` again. A `blocked`
         *     hostname was flagged for abuse. `ssl.status` is the status of its certificate.
         */
        CustomHostnameStatus: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked" | (string & {});
        /** @description A deleted Access mTLS certificate. */
        DeletedAccessCertificate: {
            /**
             * @description The certificate ID, a UUID.
             *     @maxLength 36
             */
            readonly id?: string | undefined;
        };
        /** @description The ID of a deleted Access mTLS certificate in Cloudflare's envelope. */
        DeletedAccessCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["DeletedAccessCertificate"] | undefined;
        };
        /** @description A deleted custom CSR. */
        DeletedCustomCsr: {
            /**
             * @description The CSR ID.
             *     @maxLength 36
             */
            readonly id?: string | undefined;
        };
        /** @description The ID of a deleted custom CSR in Cloudflare's envelope. */
        DeletedCustomCsrResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["DeletedCustomCsr"] | undefined;
        };
        /** @description A deleted item. */
        DeletedItem: {
            /**
             * @description The item's ID.
             *     @maxLength 32
             */
            id?: string | undefined;
        };
        /** @description The ID of a deleted item in Cloudflare's envelope. */
        DeletedItemResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["DeletedItem"] | undefined;
        };
        /** @description The compliance modes setting, without a value. */
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
             * @description When the setting was last updated.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["DeletedOriginTlsComplianceModes"] | undefined;
        };
        /** @description An error in a response. */
        ErrorInfo: {
            /**
             * @description The error code, for programs.
             *     @minimum 1000
             */
            code: number;
            /** @description The human-readable error message. */
            message: string;
            /** @description A page that explains the error. For a 403, it is the reference page of the denied operation. */
            documentation_url?: string | undefined;
            /** @description The part of the request that caused the error. */
            source?: {
                /** @description A pointer to the part of the request. */
                pointer?: string | undefined;
            } | undefined;
            /** @description The underlying errors, such as the malformed header behind "Invalid request headers". */
            error_chain?: {
                /**
                 * @description The error code, for programs.
                 *     @minimum 1000
                 */
                code: number;
                /** @description The human-readable error message. */
                message: string;
            }[] | undefined;
        };
        /** @description The body of an error response. */
        Failure: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /**
             * @description The errors. The first entry is the main one.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ErrorInfo"][];
            /**
             * @description Additional messages.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description Always null. */
            result: null;
        };
        /** @description The default origin server for custom hostnames. */
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
             * @description When the fallback origin was last updated.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["FallbackOrigin"] | undefined;
        };
        /** @description The deployment status of a zone's fallback origin. */
        FallbackOriginStatus: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deployment_timed_out" | "deletion_timed_out" | (string & {});
        /** @description A zone's new fallback origin. */
        FallbackOriginUpdate: {
            /**
             * @description The hostname of the origin server.
             *     @maxLength 255
             */
            origin: string;
        };
        /**
         * @description A certificate that Gateway can use to inspect TLS traffic. An account can generate three a day and
         *     have ten available, of which one is in use. Every field is optional.
         */
        GatewayCertificate: {
            /**
             * @description The certificate ID, a UUID.
             *     @maxLength 36
             */
            id?: string | undefined;
            readonly binding_status?: components["schemas"]["GatewayCertificateBindingStatus"] | undefined;
            /** @description The certificate as PEM, for installation on devices whose traffic is inspected. */
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
             * @description Whether Gateway uses this certificate to inspect traffic. Read-only here: select the certificate
             *     in the Gateway configuration, under `certificate`.
             */
            readonly in_use?: boolean | undefined;
            /** @description The organization that issued the certificate. */
            readonly issuer_org?: string | undefined;
            /** @description The full issuer field of the certificate. */
            readonly issuer_raw?: string | undefined;
            readonly type?: components["schemas"]["GatewayCertificateType"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last updated.
             */
            readonly updated_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            readonly uploaded_on?: string | undefined;
        };
        /**
         * @description The deployment status of a certificate at Cloudflare's edge. A new certificate is `inactive`.
         *     Activation changes it to `pending_deployment` and then `available`, the only status in which Gateway
         *     can use it. Deactivation changes it to `pending_deletion` and then back to `inactive`, in which it
         *     can be deleted. The pending statuses change without another call. In 2024, `available` was called
         *     `active`.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["GatewayCertificate"] | undefined;
        };
        /**
         * @description The origin of the certificate: `gateway_managed` certificates are generated by Cloudflare, `custom`
         *     ones come from the account's own certificate authority.
         */
        GatewayCertificateType: "custom" | "gateway_managed" | (string & {});
        /** @description The size of an unpaginated list. Unlike that of other lists, it has no `total_pages`. */
        GatewayResultInfo: {
            /** @description Number of results in this response. */
            count?: number | undefined;
            /** @description The page number. */
            page?: number | undefined;
            /** @description Maximum number of results per page. */
            per_page?: number | undefined;
            /** @description Total number of results, without filters. */
            total_count?: number | undefined;
        };
        /**
         * @description The data centers that store the private key. Connections to other data centers are encrypted too but
         *     are slower, because the handshake involves the nearest data center that has the key. By default, all
         *     data centers store it.
         */
        GeoRestrictions: {
            /**
             * @description The data centers in the United States, those in the European Union, or those with the highest
             *     security.
             */
            label?: ("us" | "eu" | "highest_security" | (string & {})) | undefined;
        };
        /**
         * @description The data centers that store the private key. Connections to other data centers are encrypted too but
         *     are slower, because the handshake involves the nearest data center that has the key. By default, all
         *     data centers store it.
         */
        GeoRestrictionsInput: {
            /**
             * @description The data centers in the United States, those in the European Union, or those with the highest
             *     security.
             * @enum {string}
             */
            label?: ("us" | "eu" | "highest_security") | undefined;
        };
        /** @description The hostnames that request client certificates from a certificate authority. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["HostnameAssociations"] | undefined;
        };
        /** @description A certificate authority's new hostnames. */
        HostnameAssociationsUpdate: {
            /** @description All of the certificate authority's hostnames. Hostnames that are not in the list are removed. */
            hostnames?: string[] | undefined;
            /**
             * @description The ID of a certificate authority that was uploaded as an mTLS certificate. Defaults to the
             *     Cloudflare-managed certificate authority.
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
            /** @description The deployment status of the setting. */
            status?: string | undefined;
            /**
             * Format: date-time
             * @description When the setting was created.
             */
            created_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the setting was last updated.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The settings, one for each hostname that has one. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["HostnameTlsSetting"] | undefined;
        };
        /** @description The new value of a hostname's TLS setting. */
        HostnameTlsSettingUpdate: {
            value: components["schemas"]["HostnameTlsSettingValueInput"];
        };
        /** @description The value of a hostname's TLS setting. Its type depends on the setting. */
        HostnameTlsSettingValue: string[] | ("1.0" | "1.1" | "1.2" | "1.3" | (string & {})) | ("on" | "off" | (string & {}));
        /** @description The value of a hostname's TLS setting. Its type depends on the setting. */
        HostnameTlsSettingValueInput: string[] | ("1.0" | "1.1" | "1.2" | "1.3") | ("on" | "off");
        /**
         * @description A Keyless SSL configuration. The private key stays on your own key server, which Cloudflare contacts
         *     during the TLS handshake.
         */
        KeylessCertificate: {
            /**
             * @description The configuration ID.
             *     @maxLength 32
             */
            readonly id: string;
            /**
             * @description A human-readable name for the configuration.
             *     @maxLength 180
             */
            readonly name: string;
            /**
             * Format: hostname
             * @description The key server's host.
             *     @maxLength 253
             */
            host: string;
            /**
             * @description The key server's port.
             * @default 24008
             */
            port: number;
            readonly status: components["schemas"]["KeylessCertificateStatus"];
            /** @description Whether the configuration is on. */
            readonly enabled: boolean;
            /** @description The caller's permissions for the configuration. */
            readonly permissions: string[];
            /**
             * Format: date-time
             * @description When the configuration was created.
             */
            readonly created_on: string;
            /**
             * Format: date-time
             * @description When the configuration was last updated.
             */
            readonly modified_on: string;
            tunnel?: components["schemas"]["KeylessTunnel"] | undefined;
        };
        /** @description Changes to a Keyless SSL configuration. */
        KeylessCertificateEdit: {
            /**
             * @deprecated
             * @description Whether the configuration is on.
             */
            enabled?: boolean | undefined;
            /**
             * Format: hostname
             * @description The key server's host.
             *     @maxLength 253
             */
            host?: string | undefined;
            /**
             * @description A human-readable name for the configuration.
             *     @maxLength 180
             */
            name?: string | undefined;
            /**
             * @description The key server's port, at most 65,535.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["KeylessCertificate"] | undefined;
        };
        /** @description The status of a Keyless SSL configuration. */
        KeylessCertificateStatus: "active" | "deleted" | (string & {});
        /** @description How to reach the key server through a Cloudflare Tunnel. */
        KeylessTunnel: {
            /** @description The private IP address of the key server's host. */
            private_ip: string;
            /** @description The ID of the tunnel's virtual network. */
            vnet_id: string;
        };
        /** @description A Cloudflare service that uses an mTLS certificate. */
        MtlsAssociation: {
            /** @description The service. */
            service?: string | undefined;
            /** @description The certificate's deployment status for the service. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The services. */
            result?: components["schemas"]["MtlsAssociation"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /**
         * @description A certificate that an account uses for mutual TLS with Cloudflare services, such as its own
         *     certificate authority. Every field is optional.
         */
        MtlsCertificate: {
            /**
             * @description The certificate ID.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description Whether this is a CA certificate or a leaf certificate. */
            ca?: boolean | undefined;
            /** @description The certificate as PEM. */
            certificates?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on?: string | undefined;
            /** @description The full issuer field of the certificate. */
            readonly issuer?: string | undefined;
            /** @description A human-readable name for the certificate. */
            name?: string | undefined;
            /** @description The serial number of the certificate. */
            readonly serial_number?: string | undefined;
            /** @description The certificate's signature algorithm. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["MtlsCertificate"] | undefined;
        };
        /**
         * @description The origin of the certificate: `custom` certificates were uploaded, `gateway_managed` and
         *     `access_managed` ones are managed by Gateway and Access.
         */
        MtlsCertificateType: "custom" | "gateway_managed" | "access_managed" | (string & {});
        /** @description A CA certificate for Access to accept. */
        NewAccessCertificate: {
            /** @description The hostnames of the applications that accept client certificates from this certificate authority. */
            associated_hostnames?: string[] | undefined;
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description A human-readable name for the certificate. */
            name: string;
        };
        /** @description An advanced certificate pack to order. */
        NewCertificatePack: {
            /**
             * @description The type of pack. Only this type can be ordered.
             * @enum {string}
             */
            type: "advanced";
            /** @description The hosts that the pack covers, at most 50. The zone's own name must be included. */
            hosts: string[];
            validation_method: components["schemas"]["ValidationMethodInput"];
            /**
             * @description The validity period of the certificates in days.
             * @enum {integer}
             */
            validity_days: 14 | 30 | 90 | 365;
            certificate_authority: components["schemas"]["CertificateAuthorityInput"];
            /** @description Whether to use a common name under `sni.cloudflaressl.com`. */
            cloudflare_branding?: boolean | undefined;
        };
        /** @description A client certificate to issue. */
        NewClientCertificate: {
            /** @description The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /** @description The validity period in days, starting at `issued_on`. */
            validity_days: number;
        };
        /** @description A certificate to upload. */
        NewCustomCertificate: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** @description The certificate as PEM, optionally with its intermediates. */
            certificate: string;
            /** @description The ID of the custom CSR that the certificate was issued from. */
            custom_csr_id?: string | undefined;
            /**
             * @description The environment to deploy the certificate to.
             * @default production
             * @enum {string}
             */
            deploy?: ("staging" | "production") | undefined;
            geo_restrictions?: components["schemas"]["GeoRestrictionsInput"] | undefined;
            /**
             * @description Where the private key may be stored, as an expression of two-letter country codes and the region
             *     EU, such as `(country: US) or (region: EU)`. The request fails if too few data centers match.
             *     Responses call it `policy_restrictions`.
             */
            policy?: string | undefined;
            /** @description The certificate's private key. Omit it with `custom_csr_id`, because Cloudflare has the CSR's key. */
            private_key?: string | undefined;
            /**
             * @description Whether to serve clients that do not send a server name (SNI): `legacy_custom` does.
             * @default legacy_custom
             * @enum {string}
             */
            type?: ("legacy_custom" | "sni_custom") | undefined;
        };
        /** @description A custom CSR to generate. */
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
             * @description The subject alternative names to request. They must be domain names, not IP addresses. Names
             *     under `example.*` and reserved top-level domains are rejected.
             *     @minItems 1
             *     @maxItems 150
             */
            sans: string[];
            /**
             * @description The key type: RSA with 2,048 bits, or ECDSA on the curve P-256.
             * @default rsa2048
             * @enum {string}
             */
            key_type?: ("rsa2048" | "p256v1") | undefined;
            /** @description A human-readable name for the CSR. */
            name?: string | undefined;
            /** @description A description of the CSR. */
            description?: string | undefined;
        };
        /** @description A custom hostname to create. */
        NewCustomHostname: {
            /**
             * @description The hostname. It must point to a hostname in the zone with a CNAME record.
             *     @maxLength 255
             */
            hostname: string;
            /** @description Custom key-value pairs for the hostname. */
            custom_metadata?: {
                [key: string]: string;
            } | undefined;
            /**
             * @description The hostname's origin server, in place of the fallback origin. The zone must have an A, AAAA or
             *     CNAME record for it.
             */
            custom_origin_server?: string | undefined;
            /**
             * @description The server name (SNI) for TLS connections to `custom_origin_server`: a subdomain of the zone,
             *     the name of the origin server, or `:request_host_header:` for the Host header of the request.
             */
            custom_origin_sni?: string | undefined;
            ssl?: components["schemas"]["CustomHostnameSslRequest"] | undefined;
        };
        /** @description A Zero Trust certificate to generate. */
        NewGatewayCertificate: {
            /** @description The validity period in days, from 1 to 10,950. Defaults to 1,825. It cannot be changed later. */
            validity_period_days?: number | undefined;
        };
        /** @description A Keyless SSL configuration to create. */
        NewKeylessCertificate: {
            bundle_method?: components["schemas"]["BundleMethodInput"] | undefined;
            /** @description The certificate as PEM, optionally with its intermediates. */
            certificate: string;
            /**
             * Format: hostname
             * @description The key server's host.
             *     @maxLength 253
             */
            host: string;
            /**
             * @description A human-readable name for the configuration.
             *     @maxLength 180
             */
            name?: string | undefined;
            /**
             * @description The key server's port, at most 65,535.
             * @default 24008
             */
            port: number;
            tunnel?: components["schemas"]["KeylessTunnel"] | undefined;
        };
        /** @description A certificate to upload for mutual TLS. */
        NewMtlsCertificate: {
            /** @description The certificate as PEM. */
            certificates: string;
            /** @description Whether this is a CA certificate or a leaf certificate. */
            ca: boolean;
            /** @description A unique, human-readable name for the certificate. */
            name?: string | undefined;
            /**
             * @description The certificate's private key. Only a few uses need it, such as your own certificate for the
             *     Zero Trust block page.
             */
            private_key?: string | undefined;
        };
        /** @description An Origin CA certificate to issue. */
        NewOriginCaCertificate: {
            /** @description The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /**
             * @description The hostnames that the certificate covers: fully qualified domain names in the account's zones,
             *     or wildcards such as `*.example.com`. A wildcard must be the first label, can appear only once,
             *     and must be followed by at least two labels. Internationalized names are converted to Punycode.
             *     @minItems 1
             *     @maxItems 100
             */
            hostnames: string[];
            request_type: components["schemas"]["OriginCaRequestTypeInput"];
            /**
             * @description The validity period of the certificate in days.
             * @default 5475
             * @enum {number}
             */
            requested_validity?: (7 | 30 | 90 | 365 | 730 | 1095 | 5475) | undefined;
        };
        /** @description A certificate that identifies Cloudflare to origin servers. */
        NewOriginPullCertificate: {
            /** @description The leaf certificate as PEM. */
            certificate: string;
            /** @description The private key of the certificate. */
            private_key: string;
        };
        /** @description A certificate to add to the custom trust store. */
        NewTrustStoreCertificate: {
            /** @description The root certificate as PEM. Intermediate and leaf certificates are rejected. */
            certificate: string;
        };
        /**
         * @description An Origin CA certificate, for the connection between Cloudflare and an origin server. Cloudflare
         *     trusts it; browsers do not.
         */
        OriginCaCertificate: {
            /**
             * @description The certificate ID.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description The certificate as PEM, with newlines encoded. */
            readonly certificate?: string | undefined;
            /** @description The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /** @description When the certificate expires, in the format `2014-01-01 05:20:00 +0000 UTC`. */
            readonly expires_on?: string | undefined;
            /**
             * @description The hostnames that the certificate covers: fully qualified domain names in the account's zones,
             *     or wildcards such as `*.example.com`. A wildcard must be the first label, can appear only once,
             *     and must be followed by at least two labels. Internationalized names are converted to Punycode.
             *     @minItems 1
             *     @maxItems 100
             */
            hostnames: string[];
            request_type: components["schemas"]["OriginCaRequestType"];
            /**
             * @description The validity period of the certificate in days.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginCaCertificate"] | undefined;
        };
        /** @description The certificate's type: for an RSA key, for an ECDSA key, or for a Keyless SSL server. */
        OriginCaRequestType: "origin-rsa" | "origin-ecc" | "keyless-certificate" | (string & {});
        /**
         * @description The certificate's type: for an RSA key, for an ECDSA key, or for a Keyless SSL server.
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
             * @description The certificate ID.
             *     @maxLength 36
             */
            cert_id?: string | undefined;
            /**
             * @description Whether Cloudflare presents the certificate to the hostname's origin servers. `false` turns it
             *     off even if authenticated origin pulls are on for the zone; null removes the association.
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
             * @description When the certificate was last updated.
             */
            readonly updated_at?: string | undefined;
        };
        /** @description A list of hostname associations in Cloudflare's envelope. */
        OriginPullAssociationList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The associations. */
            result?: components["schemas"]["OriginPullAssociation"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A hostname and its associated certificate. Every field is optional. */
        OriginPullHostname: {
            /**
             * @description The hostname.
             *     @maxLength 255
             */
            hostname?: string | undefined;
            /**
             * @description Whether Cloudflare presents the certificate to the hostname's origin servers. `false` turns it
             *     off even if authenticated origin pulls are on for the zone; null removes the association.
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
             * @description When the certificate was last updated.
             */
            readonly updated_at?: string | undefined;
            /**
             * @description The certificate ID.
             *     @maxLength 32
             */
            cert_id?: string | undefined;
            readonly cert_status?: components["schemas"]["OriginPullStatus"] | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last updated.
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
            /** @description The certificate authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /** @description The serial number of the certificate. */
            serial_number?: string | undefined;
            /** @description The certificate's signature algorithm. */
            readonly signature?: string | undefined;
        };
        /**
         * @description A certificate that identifies Cloudflare to the origin servers of individual hostnames. Every field
         *     is optional.
         */
        OriginPullHostnameCertificate: {
            /**
             * @description The certificate ID.
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
            /** @description The certificate authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /** @description The serial number of the certificate. */
            serial_number?: string | undefined;
            /** @description The certificate's signature algorithm. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginPullHostname"] | undefined;
        };
        /** @description The hostname associations to change. */
        OriginPullHostnamesUpdate: {
            /** @description The hostnames with their certificates. A certificate can have 100 hostnames. */
            config: {
                /**
                 * @description The hostname.
                 *     @maxLength 255
                 */
                hostname?: string | undefined;
                /**
                 * @description The certificate ID.
                 *     @maxLength 36
                 */
                cert_id?: string | undefined;
                /**
                 * @description Whether Cloudflare presents the certificate to the hostname's origin servers. `false`
                 *     turns it off even if authenticated origin pulls are on for the zone; null removes the
                 *     association.
                 */
                enabled?: (boolean | null) | undefined;
            }[];
        };
        /** @description A zone's settings for authenticated origin pulls. */
        OriginPullSettings: {
            /** @description Whether authenticated origin pulls are on for the zone. They are off by default. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginPullSettings"] | undefined;
        };
        /** @description A change to a zone's settings for authenticated origin pulls. */
        OriginPullSettingsUpdate: {
            /** @description Whether to turn authenticated origin pulls on for the zone. */
            enabled: boolean;
        };
        /** @description The deployment status of a certificate, or of its association with a hostname. */
        OriginPullStatus: "initializing" | "pending_deployment" | "pending_deletion" | "active" | "deleted" | "deployment_timed_out" | "deletion_timed_out" | (string & {});
        /** @description A certificate that identifies Cloudflare to a zone's origin servers. Every field is optional. */
        OriginPullZoneCertificate: {
            /**
             * @description The certificate ID.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description The leaf certificate as PEM. */
            certificate?: string | undefined;
            /** @description Whether authenticated origin pulls are on for the zone. */
            enabled?: boolean | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            readonly expires_on?: string | undefined;
            /** @description The certificate authority that issued the certificate. */
            readonly issuer?: string | undefined;
            /** @description The private key of the certificate. */
            private_key?: string | undefined;
            /** @description The certificate's signature algorithm. */
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginPullZoneCertificate"] | undefined;
        };
        /**
         * @description The compliance modes. Only the key exchanges that all of them have in common are allowed: `fips`
         *     contains the curves approved by FIPS, and `pqh` contains the hybrid post-quantum key exchanges. More
         *     modes may be added. An empty list allows every key exchange.
         *     @maxItems 20
         *     @uniqueItems true
         */
        OriginTlsComplianceModeList: string[];
        /** @description The compliance modes that restrict the key exchanges with a zone's origin servers. */
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
             * @description When the setting was last updated.
             */
            modified_on?: string | undefined;
            value: components["schemas"]["OriginTlsComplianceModeList"];
        };
        /** @description The compliance modes in Cloudflare's envelope. */
        OriginTlsComplianceModesResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["OriginTlsComplianceModes"] | undefined;
        };
        /** @description A zone's new compliance modes. */
        OriginTlsComplianceModesUpdate: {
            value: components["schemas"]["OriginTlsComplianceModeList"];
        };
        /** @description A certificate in a pack. */
        PackCertificate: {
            /** @description The certificate ID. */
            id: string;
            /** @description How the certificate chain is built. */
            bundle_method?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate expires.
             */
            expires_on?: string | undefined;
            geo_restrictions?: components["schemas"]["GeoRestrictions"] | undefined;
            /** @description The hosts that the certificate covers. */
            hosts: string[];
            /** @description The certificate authority that issued the certificate. */
            issuer?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was last updated.
             */
            readonly modified_on?: string | undefined;
            /** @description The certificate's position in the order in which certificates are used. */
            priority?: number | undefined;
            /** @description The certificate's signature algorithm. */
            signature?: string | undefined;
            /** @description The status of the certificate. */
            status: string;
            /**
             * Format: date-time
             * @description When the certificate was uploaded.
             */
            uploaded_on?: string | undefined;
            /**
             * @description The zone ID.
             *     @maxLength 32
             */
            zone_id?: string | undefined;
        };
        /** @description A coded message in a response: an error or a note. */
        ResponseInfo: {
            /**
             * @description The message code, for programs.
             *     @minimum 1000
             */
            code: number;
            /** @description The human-readable message. */
            message: string;
            /** @description A page that explains the message. For a 403, it is the reference page of the denied operation. */
            documentation_url?: string | undefined;
            /** @description The part of the request that the message refers to. */
            source?: {
                /** @description A pointer to the part of the request. */
                pointer?: string | undefined;
            } | undefined;
        };
        /** @description The position of a page in the whole list. */
        ResultInfo: {
            /** @description Number of results in this response. */
            count?: number | undefined;
            /** @description The page number. */
            page?: number | undefined;
            /** @description Maximum number of results per page. */
            per_page?: number | undefined;
            /** @description Total number of results, without filters. */
            total_count?: number | undefined;
            /** @description Total number of pages. */
            total_pages?: number | undefined;
        };
        /** @description A revoked Origin CA certificate. */
        RevokedOriginCaCertificate: {
            /**
             * @description The certificate ID.
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
        /** @description The validation status of a certificate pack. */
        SslVerification: {
            /** @description Whether the certificate authority reviews the order manually. */
            brand_check?: boolean | undefined;
            /** @description The certificate pack ID, a UUID. */
            cert_pack_uuid?: string | undefined;
            certificate_status: components["schemas"]["SslVerificationStatus"];
            /** @description The certificate's signature algorithm. */
            signature?: ("ECDSAWithSHA256" | "SHA1WithRSA" | "SHA256WithRSA" | (string & {})) | undefined;
            /** @description How domain ownership is verified. */
            validation_method?: ("http" | "cname" | "txt" | (string & {})) | undefined;
            /** @description The records that the certificate authority checks. */
            verification_info?: {
                /** @description The name of the record. */
                record_name?: ("record_name" | "http_url" | "cname" | "txt_name" | (string & {})) | undefined;
                /** @description The target of the record. */
                record_target?: ("record_value" | "http_body" | "cname_target" | "txt_value" | (string & {})) | undefined;
            } | undefined;
            /** @description Whether the certificate authority found the records. Absent if unknown. */
            verification_status?: boolean | undefined;
            /** @description The type of validation. */
            verification_type?: ("cname" | "meta tag" | (string & {})) | undefined;
        };
        /** @description A change to the domain validation method of a certificate pack. */
        SslVerificationEdit: {
            /**
             * @description How domain ownership is verified.
             * @enum {string}
             */
            validation_method: "http" | "cname" | "txt" | "email";
        };
        /** @description The updated domain validation method of a certificate pack. */
        SslVerificationEdited: {
            /** @description The status of the validation. */
            status?: string | undefined;
            /** @description How domain ownership is verified. */
            validation_method?: ("http" | "cname" | "txt" | "email" | (string & {})) | undefined;
        };
        /** @description An updated validation in Cloudflare's envelope. */
        SslVerificationEditedResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["SslVerificationEdited"] | undefined;
        };
        /** @description A zone's validations. The rest of the envelope is not documented. */
        SslVerificationList: {
            /** @description The validations. */
            result?: components["schemas"]["SslVerification"][] | undefined;
        };
        /** @description The status of a certificate during validation. */
        SslVerificationStatus: "initializing" | "authorizing" | "active" | "expired" | "issuing" | "timing_out" | "pending_deployment" | (string & {});
        /** @description A zone's Total TLS settings. */
        TotalTls: {
            /**
             * @description Whether Cloudflare orders a separate certificate for each of the zone's proxied A, AAAA and
             *     CNAME records.
             */
            enabled?: boolean | undefined;
            certificate_authority?: components["schemas"]["CertificateAuthority"] | undefined;
            /**
             * @description The validity period of the certificates in days.
             * @enum {integer}
             */
            validity_period?: 90 | undefined;
        };
        /** @description Changes to a zone's Total TLS settings. */
        TotalTlsEdit: {
            /**
             * @description Whether Cloudflare should order a separate certificate for each of the zone's proxied A, AAAA
             *     and CNAME records.
             */
            enabled: boolean;
            certificate_authority?: components["schemas"]["CertificateAuthorityInput"] | undefined;
        };
        /** @description The Total TLS settings in Cloudflare's envelope. */
        TotalTlsResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["TotalTls"] | undefined;
        };
        /** @description A root certificate that Cloudflare trusts when it connects to a zone's origin servers. */
        TrustStoreCertificate: {
            /**
             * @description The certificate ID.
             *     @maxLength 32
             */
            id: string;
            /** @description The certificate as PEM. */
            certificate: string;
            /** @description The certificate authority that issued the certificate. */
            readonly issuer: string;
            /** @description The certificate's signature algorithm. */
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
             * @description When the certificate was last updated.
             */
            readonly updated_at: string;
        };
        /** @description A list of certificates in the custom trust store in Cloudflare's envelope. */
        TrustStoreCertificateList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The certificates. */
            result?: components["schemas"]["TrustStoreCertificate"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description A certificate in the custom trust store in Cloudflare's envelope. */
        TrustStoreCertificateResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["TrustStoreCertificate"] | undefined;
        };
        /** @description The deployment status of a certificate in the custom trust store. */
        TrustStoreCertificateStatus: "initializing" | "pending_deployment" | "active" | "pending_deletion" | "deleted" | "expired" | (string & {});
        /** @description A zone's Universal SSL settings. */
        UniversalSslSettings: {
            /**
             * @description Whether Universal SSL is on for the zone. Turning it off removes its certificates from the edge
             *     and stops new orders. Unless the zone has a custom or an advanced certificate, visitors then
             *     cannot reach it over HTTPS, nor at all where they are redirected to HTTPS: by HSTS, "Always Use
             *     HTTPS", Opportunistic Encryption, Onion Routing, a Page Rule or the origin server.
             */
            enabled?: boolean | undefined;
        };
        /** @description The Universal SSL settings in Cloudflare's envelope. */
        UniversalSslSettingsResult: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["UniversalSslSettings"] | undefined;
        };
        /** @description A hostname in the response to its update. */
        UpdatedOriginPullHostname: components["schemas"]["OriginPullHostname"] & {
            /**
             * @description An ID.
             *     @maxLength 32
             */
            id?: string | undefined;
            /** @description The private key of the certificate. */
            private_key?: string | undefined;
        };
        /** @description A list of updated hostnames in Cloudflare's envelope. */
        UpdatedOriginPullHostnameList: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description The hostnames. */
            result?: components["schemas"]["UpdatedOriginPullHostname"][] | undefined;
            result_info?: components["schemas"]["ResultInfo"] | undefined;
        };
        /** @description An mTLS certificate in the response to its upload. */
        UploadedMtlsCertificate: components["schemas"]["MtlsCertificate"] & {
            /**
             * Format: date-time
             * @description When the certificate was last updated.
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
             * @description Empty on success.
             *     @uniqueItems true
             */
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Additional messages, usually empty.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            result?: components["schemas"]["UploadedMtlsCertificate"] | undefined;
        };
        /** @description How domain ownership is verified: with a TXT record, a page or an email. */
        ValidationMethod: "txt" | "http" | "email" | (string & {});
        /**
         * @description How domain ownership is verified: with a TXT record, a page or an email.
         * @enum {string}
         */
        ValidationMethodInput: "txt" | "http" | "email";
        /** @description A record that the certificate authority checks to validate a domain. Every field is optional. */
        ValidationRecord: {
            /** @description The name of the CNAME record that delegates validation. */
            readonly cname?: string | undefined;
            /** @description The target of the CNAME record that delegates validation. */
            readonly cname_target?: string | undefined;
            /** @description The email addresses that the certificate authority writes to. */
            emails?: string[] | undefined;
            /** @description The content that the certificate authority expects at `http_url`. */
            http_body?: string | undefined;
            /** @description The URL that the certificate authority requests. */
            http_url?: string | undefined;
            /** @description The status of the validation. */
            readonly status?: string | undefined;
            /** @description The name of the TXT record that the certificate authority checks. */
            txt_name?: string | undefined;
            /** @description The value that the certificate authority expects in the TXT record. */
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
        /** @description The certificate was updated. */
        AccessCertificateUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessCertificateResult"];
            };
        };
        /** @description The setting was updated. */
        AutoOriginTlsKexEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AutoOriginTlsKexResult"];
            };
        };
        /** @description The request failed. `errors` says why. */
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
        /** @description The pack was updated, or its validation was restarted. */
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
        /** @description The certificate pack quota. */
        CertificatePackQuota: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificatePackQuotaResult"];
            };
        };
        /** @description The issued certificate. */
        ClientCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientCertificateResult"];
            };
        };
        /** @description The certificate with its pending status. */
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
        /** @description The certificate with its pending revocation. */
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
        /** @description The certificate was updated. */
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
        /** @description The certificates with their new priorities. */
        CustomCertificatesPrioritized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCertificateList"];
            };
        };
        /** @description The generated CSR. */
        CustomCsrCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomCsrResult"];
            };
        };
        /** @description The CSR and its private key were deleted. */
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
        /** @description The custom hostname was updated. */
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
        /** @description The custom hostname quota. */
        CustomHostnameQuota: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomHostnameQuotaResult"];
            };
        };
        /** @description The request failed. `errors` says why. */
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
        /** @description The generated certificate. It is inactive. */
        GatewayCertificateCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** @description The certificate is being removed from the edge. */
        GatewayCertificateDeactivated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayCertificateResult"];
            };
        };
        /** @description The deleted certificate. */
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
        /** @description The certificate authority's hostnames. */
        HostnameAssociationsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameAssociationsResult"];
            };
        };
        /** @description The certificate authority's new hostnames. */
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
        /** @description The TLS settings of all hostnames. */
        HostnameTlsSettingList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingList"];
            };
        };
        /** @description The TLS setting was updated. */
        HostnameTlsSettingUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HostnameTlsSettingResult"];
            };
        };
        /** @description The configuration was created. */
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
        /** @description The configuration was updated. */
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
        /** @description The issued certificate. */
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
        /** @description All of the zone's certificates for hostnames. */
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
        /** @description The associations were updated. */
        OriginPullHostnamesUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdatedOriginPullHostnameList"];
            };
        };
        /** @description The zone's settings. */
        OriginPullSettingsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginPullSettingsResult"];
            };
        };
        /** @description The settings were updated. */
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
        /** @description All of the zone's certificates. */
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
        /** @description The compliance modes. */
        OriginTlsComplianceModesFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginTlsComplianceModesResult"];
            };
        };
        /** @description The compliance modes were updated. */
        OriginTlsComplianceModesUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OriginTlsComplianceModesResult"];
            };
        };
        /** @description The method was updated and validation has started. */
        SslVerificationEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SslVerificationEditedResult"];
            };
        };
        /** @description The zone's validations. */
        SslVerificationList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SslVerificationList"];
            };
        };
        /** @description The Total TLS settings were updated. */
        TotalTlsEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TotalTlsResult"];
            };
        };
        /** @description The Total TLS settings. */
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
        /** @description A page of certificates in the custom trust store. */
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
        /** @description The settings were updated. */
        UniversalSslSettingsEdited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UniversalSslSettingsResult"];
            };
        };
        /** @description The Universal SSL settings. */
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
         * @description The account ID.
         * @example 699d98642c564d2e855e9661899b7252
         */
        account_id: string;
        /**
         * @description The account or zone ID.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        account_or_zone_id: string;
        /**
         * @description Whether the ID that follows is an account ID or a zone ID.
         * @example accounts
         */
        accounts_or_zones: "accounts" | "zones";
        /**
         * @description The certificate ID, a UUID.
         * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
         */
        certificate_id: string;
        /**
         * @description The certificate pack ID.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        certificate_pack_id: string;
        /**
         * @description The client certificate ID.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        client_certificate_id: string;
        /**
         * @description The custom certificate ID.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        custom_certificate_id: string;
        /**
         * @description The custom CSR ID.
         * @example 7b163417-1d2b-4c84-a38a-2fb7a0cd7752
         */
        custom_csr_id: string;
        /**
         * @description The custom hostname ID.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        custom_hostname_id: string;
        /**
         * @description The ID of the certificate in the trust store.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        custom_origin_trust_store_id: string;
        /**
         * @description The hostname.
         * @example app.example.com
         */
        hostname: string;
        /**
         * @description The Keyless SSL configuration ID.
         * @example 4d2844d2ce78891c34d0b6c0535a291e
         */
        keyless_certificate_id: string;
        /**
         * @description The mTLS certificate ID.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        mtls_certificate_id: string;
        /**
         * @description The page number, starting at 1.
         * @example 1
         */
        page: number;
        /**
         * @description The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
         *     `off`.
         * @example min_tls_version
         */
        setting_id: "ciphers" | "min_tls_version" | "http2";
        /**
         * @description The zone ID.
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
                 * @description The page number, starting at 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Number of CSRs per page.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description The field to sort by.
                 * @example name
                 */
                order?: "name" | "account_tag" | "created_at";
                /**
                 * @description The sort direction.
                 * @example desc
                 */
                direction?: "asc" | "desc";
            };
            header?: never;
            path: {
                /**
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
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
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
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
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The custom CSR ID.
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
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The custom CSR ID.
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
                 * @description Only return certificates with this status. `all` matches every status.
                 * @example all
                 */
                status?: "all" | "active" | "pending_reactivation" | "pending_revocation" | "revoked";
                /**
                 * @description The page number, starting at 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Number of certificates per page.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Maximum number of certificates to return. Used with `offset`; how the pair combines with `page`
                 *     and `per_page` is not documented, so use one pair or the other.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Number of certificates to skip. Used with `limit`.
                 * @example 10
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The client certificate ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The client certificate ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The client certificate ID.
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
                 * @description The ID of a certificate authority that was uploaded as an mTLS certificate. Defaults to the
                 *     Cloudflare-managed certificate authority.
                 * @example b2134436-2555-4acf-be5b-26c48136575e
                 */
                mtls_certificate_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The account ID.
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
                 * @description The account ID.
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
                 * @description The account ID.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The certificate ID, a UUID.
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
                 * @description The account ID.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The certificate ID, a UUID.
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
                 * @description The account ID.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The certificate ID, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /** @description Any JSON value, such as an empty object. Optional. */
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
                 * @description The account ID.
                 * @example 699d98642c564d2e855e9661899b7252
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The certificate ID, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /** @description Any JSON value, such as an empty object. Optional. */
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
                 * @description The page number, starting at 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Number of certificates per page.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Whether a certificate has to match all filters or any of them.
                 * @example all
                 */
                match?: "any" | "all";
                /**
                 * @description Only return certificates with this status.
                 * @example active
                 */
                status?: "active" | "expired" | "deleted" | "pending" | "initializing";
            };
            header?: never;
            path: {
                /**
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The custom certificate ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The custom certificate ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The custom certificate ID.
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
                 * @description Only return certificates of these types.
                 * @example [
                 *       "custom"
                 *     ]
                 */
                type?: ("custom" | "gateway_managed" | "access_managed")[];
            };
            header?: never;
            path: {
                /**
                 * @description The account ID.
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
                 * @description The account ID.
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
                 * @description The account ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
                /**
                 * @description The mTLS certificate ID.
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
                 * @description The account ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
                /**
                 * @description The mTLS certificate ID.
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
                 * @description The account ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_id: string;
                /**
                 * @description The mTLS certificate ID.
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
                 * @description The zone to list certificates for.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: string;
                /**
                 * @description The page number, starting at 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Number of certificates per page.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Maximum number of certificates to return. Used with `offset`; how the pair combines with `page`
                 *     and `per_page` is not documented, so use one pair or the other.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Number of certificates to skip. Used with `limit`.
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
                 * @description The Origin CA certificate ID.
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
                 * @description The Origin CA certificate ID.
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
                 * @description The page number, starting at 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Number of packs per page.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Pass `all` to include packs with any status. Defaults to active packs.
                 * @example all
                 */
                status?: "all";
                /**
                 * @description Only return packs in this environment.
                 * @example production
                 */
                deploy?: "staging" | "production";
            };
            header?: never;
            path: {
                /**
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The certificate pack ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The certificate pack ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The certificate pack ID.
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
                 * @description Pass `true` to retry validation immediately.
                 * @example true
                 */
                retry?: true;
            };
            header?: never;
            path: {
                /**
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The certificate pack ID, a UUID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The Keyless SSL configuration ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The Keyless SSL configuration ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The Keyless SSL configuration ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The page number, starting at 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Number of associations per page.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description Only return associations with this status. `all` matches every status. Defaults to active
                 *     associations.
                 * @example active
                 */
                status?: "active" | "pending_deployment" | "pending_deletion" | "deleted" | "deployment_timed_out" | "deletion_timed_out" | "all";
            };
            header?: never;
            path: {
                /**
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The certificate ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The certificate ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The certificate ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The certificate ID.
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
                 * @description The page number.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Number of certificates per page.
                 * @example 50
                 */
                per_page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
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
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
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
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
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
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
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
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The certificate ID, a UUID.
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
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The certificate ID, a UUID.
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
                 * @description Whether the ID that follows is an account ID or a zone ID.
                 * @example accounts
                 */
                accounts_or_zones: components["parameters"]["accounts_or_zones"];
                /**
                 * @description The account or zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                account_or_zone_id: components["parameters"]["account_or_zone_id"];
                /**
                 * @description The certificate ID, a UUID.
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
                 * @description The page number, starting at 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Number of hostnames per page.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Only return the hostname with this full name.
                 * @example app.example.com
                 */
                hostname?: string;
                /**
                 * @description Only return the hostname with exactly this full name.
                 * @example app.example.com
                 */
                "hostname.exact"?: string;
                /**
                 * @description Only return hostnames that start with this text.
                 * @example app
                 */
                "hostname.startsWith"?: string;
                /**
                 * @description Only return hostnames that contain this text.
                 * @example example.com
                 */
                "hostname.contain"?: string;
                /**
                 * @description Only return the hostname with this ID.
                 * @example 0d89c70d-ad9f-4843-b99f-6cc0252067e9
                 */
                id?: string;
                /**
                 * @description The field to sort by.
                 * @example ssl
                 */
                order?: "ssl" | "ssl_status";
                /**
                 * @description The sort direction.
                 * @example desc
                 */
                direction?: "asc" | "desc";
                /**
                 * @description Only return hostnames whose certificate has this status.
                 * @example active
                 */
                ssl_status?: "initializing" | "pending_validation" | "deleted" | "pending_issuance" | "pending_deployment" | "pending_deletion" | "pending_expiration" | "expired" | "active" | "initializing_timed_out" | "validation_timed_out" | "issuance_timed_out" | "deployment_timed_out" | "deletion_timed_out" | "pending_cleanup" | "staging_deployment" | "staging_active" | "deactivating" | "inactive" | "backup_issued" | "holding_deployment";
                /**
                 * @description Only return hostnames with this status.
                 * @example provisioned
                 */
                hostname_status?: "active" | "pending" | "active_redeploying" | "moved" | "pending_deletion" | "deleted" | "pending_blocked" | "pending_migration" | "pending_provisioned" | "test_pending" | "test_active" | "test_active_apex" | "test_blocked" | "test_failed" | "provisioned" | "blocked";
                /**
                 * @description Only return hostnames whose certificate was issued by this certificate authority.
                 * @example google
                 */
                certificate_authority?: "google" | "lets_encrypt" | "ssl_com";
                /**
                 * @description Only return wildcard hostnames, or only non-wildcard ones.
                 * @example false
                 */
                wildcard?: boolean;
                /**
                 * @description Only return hostnames with this origin server.
                 * @example origin2.example.com
                 */
                custom_origin_server?: string;
                /**
                 * @description Whether to filter by hostnames that have SSL enabled.
                 * @example 0
                 */
                ssl?: 0 | 1;
            };
            header?: never;
            path: {
                /**
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The custom hostname ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The custom hostname ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The custom hostname ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The custom hostname ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_hostname_id: components["parameters"]["custom_hostname_id"];
                /**
                 * @description The certificate pack ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_pack_id: components["parameters"]["certificate_pack_id"];
                /**
                 * @description The certificate ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The custom hostname ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                custom_hostname_id: components["parameters"]["custom_hostname_id"];
                /**
                 * @description The certificate pack ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                certificate_pack_id: components["parameters"]["certificate_pack_id"];
                /**
                 * @description The certificate ID.
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
                 * @description The page number, starting at 1.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Number of certificates per page.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * @description Maximum number of certificates to return. How it combines with `page` and `per_page` is not
                 *     documented, so use one pair or the other.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Number of certificates to skip. Used with `limit`.
                 * @example 10
                 */
                offset?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The ID of the certificate in the trust store.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The ID of the certificate in the trust store.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
                 *     `off`.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
                 *     `off`.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
                 *     `off`.
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
                 * @description The zone ID.
                 * @example 023e105f4ecef8ad9ca31a8372d0c353
                 */
                zone_id: components["parameters"]["zone_id"];
                /**
                 * @description The setting, which determines the type of its value: a list of ciphers, a TLS version, or `on` or
                 *     `off`.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
                 * @description The zone ID.
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
