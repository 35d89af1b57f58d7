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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            errors: components["schemas"]["ResponseInfo"][];
            /**
             * @description Further notes.
             *     @uniqueItems true
             */
            messages: components["schemas"]["ResponseInfo"][];
            /** @description Always null. */
            result: null;
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
        /** @description A client certificate to be issued. */
        NewClientCertificate: {
            /** @description The certificate signing request as PEM, with newlines encoded. */
            csr: string;
            /** @description For how many days after `issued_on` the certificate is to be valid. */
            validity_days: number;
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
        /** @description A Zero Trust certificate to be generated. */
        NewGatewayCertificate: {
            /**
             * @description For how many days the certificate is to be valid, from 1 to 10,950; 1,825 if it is left out. It
             *     cannot be changed later.
             */
            validity_period_days?: number | undefined;
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
    };
    responses: {
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
        /** @description The call failed. `errors` says why. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
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
         * @description The identifier of the Zero Trust certificate, a UUID.
         * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
         */
        certificate_id: string;
        /**
         * @description The identifier of the client certificate.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        client_certificate_id: string;
        /**
         * @description The identifier of the custom CSR.
         * @example 7b163417-1d2b-4c84-a38a-2fb7a0cd7752
         */
        custom_csr_id: string;
        /**
         * @description The number of the page to return, counted from 1.
         * @example 1
         */
        page: number;
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
                 * @description The identifier of the Zero Trust certificate, a UUID.
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
                 * @description The identifier of the Zero Trust certificate, a UUID.
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
                 * @description The identifier of the Zero Trust certificate, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
                 * @description The identifier of the Zero Trust certificate, a UUID.
                 * @example f174e90a-fafe-4643-bbbc-4a0ed4fc8415
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["GatewayCertificateDeactivated"];
            "4XX": components["responses"]["Failure"];
        };
    };
}
