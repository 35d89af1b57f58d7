// Generated from specs/numeral/openapi.yaml by `pnpm generate`. Do not edit: change the spec instead.
export interface paths {
    "/tax/certificate-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificate requests
         * @description Lists the certificate requests of the account. Fulfilled and canceled requests are among them: pass
         *     `status` to narrow the list, and `customer_id` to see those of one customer. A customer that cannot
         *     be found gives an empty list, not an error.
         *
         *     The operation works with live keys only.
         */
        get: operations["certificateRequests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/certificate-requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate request
         * @description Gets one certificate request of the account.
         *
         *     The operation works with live keys only.
         */
        get: operations["certificateRequests_get"];
        put?: never;
        post?: never;
        /**
         * Cancel a certificate request
         * @description Cancels a certificate request that is still pending. A request that is canceled already stays
         *     so, and the answer is the same: the call can be repeated. A request that was fulfilled or has
         *     become invalid is a 409.
         *
         *     The operation works with live keys only.
         */
        delete: operations["certificateRequests_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificates
         * @description Lists the exemption certificates of the account. Archived and deleted ones and earlier revisions
         *     are not among them. A customer that cannot be found gives an empty list, not an error.
         *
         *     The operation works with live keys only.
         */
        get: operations["certificates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a certificate
         * @description Gets one exemption certificate, with a link from which its document can be downloaded for an
         *     hour.
         *
         *     The operation works with live keys only.
         */
        get: operations["certificates_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Lists the customers of the account. A page names its last customer as `last_customer_id`, which is
         *     the `cursor` of the next page; lists of certificates call it `next_cursor`.
         */
        get: operations["customers_list"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a customer of the account. Give it your own identifier as `reference_customer_id` to find it
         *     by that later.
         */
        post: operations["customers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer
         * @description Gets one customer of the account, by Numeral's identifier or by your own.
         */
        get: operations["customers_get"];
        put?: never;
        post?: never;
        /**
         * Delete a customer
         * @description Deletes one customer of the account.
         */
        delete: operations["customers_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An exemption certificate of a customer. */
        Certificate: {
            /** @description The identifier of the certificate, `cert_…`. */
            id?: string | undefined;
            /**
             * @description What kind of object this is.
             * @constant
             */
            object?: "tax.exemption_certificate" | undefined;
            status?: components["schemas"]["CertificateStatus"] | undefined;
            /** @description The kind of certificate. */
            certificate_type?: {
                /** @description The number of the kind, as a text. */
                id?: string | undefined;
                /** @description The name of the kind, for people. */
                name?: string | undefined;
                /** @description The stable identifier of the kind, such as `US-CA-CDTFA-230`. */
                certificate_identifier?: string | undefined;
            } | undefined;
            /** @description The customer whom it exempts. Null when the customer has been removed. */
            customer?: ({
                /** @description Numeral's identifier of the customer, `cust_…`. */
                id?: string | undefined;
                /** @description Your own identifier of the customer. */
                reference_customer_id?: (string | null) | undefined;
            } | null) | undefined;
            /** @description Where it is valid, and when. */
            jurisdictions?: {
                /** @description The jurisdiction, such as `US-CA`. */
                jurisdiction_id?: string | undefined;
                /**
                 * Format: date
                 * @description The first day on which it is valid there.
                 */
                effective_date?: string | undefined;
                /**
                 * Format: date
                 * @description The last day on which it is valid there.
                 */
                expiration_date?: string | undefined;
            }[] | undefined;
            /**
             * Format: date
             * @description The first day on which the certificate is valid.
             */
            effective_date?: string | undefined;
            /**
             * Format: date
             * @description The last day on which the certificate is valid.
             */
            expiration_date?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate was submitted.
             */
            created_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the certificate last changed.
             */
            updated_at?: string | undefined;
            /** @description Always true, since the operations are live only. */
            livemode?: boolean | undefined;
        };
        /** @description A page of exemption certificates. */
        CertificateList: {
            /**
             * @description What kind of object this is.
             * @constant
             */
            object?: "list" | undefined;
            /** @description The certificates of this page. */
            certificates?: components["schemas"]["Certificate"][] | undefined;
            /** @description Whether a page follows. */
            has_more?: boolean | undefined;
            /** @description The `cursor` of the next page. Absent on the last page. */
            next_cursor?: string | undefined;
        };
        /** @description A request to a customer for an exemption certificate. */
        CertificateRequest: {
            /** @description The identifier of the request, `cert_req_…`. */
            id: string;
            /**
             * @description What kind of object this is.
             * @constant
             */
            object: "tax.certificate_request";
            status: components["schemas"]["CertificateRequestStatus"];
            /** @description The customer who was asked. Null when the customer has been removed. */
            customer?: ({
                /** @description Numeral's identifier of the customer, `cust_…`. */
                id?: string | undefined;
                /** @description Your own identifier of the customer. */
                reference_customer_id?: (string | null) | undefined;
            } | null) | undefined;
            /** @description The identifier of the certificate, `cert_…`. Filled only when the request is fulfilled. */
            certificate_id?: (string | null) | undefined;
            /** @description The kind of certificate that was asked for, such as `US-CA-CDTFA-230`. */
            certificate_type_id?: string | undefined;
            /** @description The jurisdictions that the request covers, such as `US-CA`. */
            jurisdictions?: string[] | undefined;
            /**
             * Format: date-time
             * @description When the request was made.
             */
            created_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the request last changed.
             */
            updated_at?: string | undefined;
            /**
             * Format: date-time
             * @description When the request expires unless it is fulfilled. Null when it does not expire.
             */
            expires_at?: (string | null) | undefined;
            /** @description Always true, since the operations are live only. */
            livemode?: boolean | undefined;
        };
        /** @description A page of certificate requests. */
        CertificateRequestList: {
            /**
             * @description What kind of object this is.
             * @constant
             */
            object?: "list" | undefined;
            /** @description The requests of this page. */
            certificate_requests?: components["schemas"]["CertificateRequest"][] | undefined;
            /** @description Whether a page follows. */
            has_more?: boolean | undefined;
            /** @description The `cursor` of the next page, the last identifier on this one. Absent on the last page. */
            next_cursor?: string | undefined;
        };
        /**
         * @description The state of a certificate request.
         *
         *     - `pending`: the customer has not answered yet, or the answer is being processed.
         *     - `fulfilled`: the customer submitted a certificate and it was accepted.
         *     - `canceled`: the request was canceled before that.
         *     - `invalid`: the request expired or could not be fulfilled.
         *
         *     The last three are final.
         */
        CertificateRequestStatus: "pending" | "fulfilled" | "canceled" | "invalid" | (string & {});
        /**
         * @description The state of an exemption certificate.
         *
         *     - `processing`: it has been submitted and is being read.
         *     - `needs_info`: something is missing.
         *     - `active`: it is valid.
         *     - `expiring`: it is valid, but not for long.
         *     - `expired`: its time is over.
         *     - `invalid`: it was not accepted.
         */
        CertificateStatus: "processing" | "needs_info" | "active" | "expiring" | "expired" | "invalid" | (string & {});
        /** @description An exemption certificate of a customer, with a link to its document. */
        CertificateWithDocument: components["schemas"]["Certificate"] & {
            /**
             * @description Where the document can be downloaded without further credentials, for an hour from the
             *     answer on. Null when there is no document.
             */
            download_url?: (string | null) | undefined;
        };
        /** @description A customer of the merchant. */
        Customer: {
            /** @description Numeral's identifier of the customer, `cust_…`. */
            id?: string | undefined;
            /**
             * @description What kind of object this is.
             * @constant
             */
            object?: "tax.customer" | undefined;
            /** @description Your own identifier of the customer. */
            reference_customer_id?: (string | null) | undefined;
            /** @description The customer's name. */
            name?: (string | null) | undefined;
            /** @description The customer's email address. */
            email?: string | undefined;
            /** @description Whether the customer pays no sales tax. */
            is_tax_exempt?: boolean | undefined;
        };
        /** @description That a customer was deleted. */
        CustomerDeletion: {
            /** @description What kind of object this is. */
            object?: string | undefined;
            /** @description When the customer was deleted, in Unix time. */
            deleted_at?: number | undefined;
        };
        /** @description A page of customers. */
        CustomerList: {
            /** @description The customers of this page. */
            customers?: components["schemas"]["Customer"][] | undefined;
            /** @description Whether a page follows. */
            has_more?: boolean | undefined;
            /** @description The `cursor` of the next page, the last identifier on this one. */
            last_customer_id?: string | undefined;
        };
        /** @description The body of a failure. */
        ErrorBody: {
            /** @description The status of the answer, repeated. */
            code: number;
            type: components["schemas"]["ErrorType"];
            /** @description What went wrong, for people. */
            message: string;
        };
        /**
         * @description The kind of failure, across the whole API. Operations on certificates are known to answer
         *     `INVALID_REQUEST`, and `TESTMODE_NOT_SUPPORTED` to a test key; creating a customer `MISSING_FIELD`,
         *     `INVALID_EMAIL` and `DUPLICATE_CUSTOMER`. More kinds may be added.
         */
        ErrorType: "ERROR" | "MISSING_FIELD" | "INCORRECT_TYPE" | "UNRECOGNIZED_FIELD" | "NEGATIVE_NUMBER_REQUIRED" | "POSITIVE_NUMBER_REQUIRED" | "INVALID_EMAIL" | "MALFORMED_ADDRESS" | "ZIP_STATE_MISMATCH" | "MISSING_ORIGIN_ADDRESS" | "INVALID_COUNTRY_CODE" | "PRODUCT_NOT_FOUND" | "DUPLICATE_PRODUCT" | "INVALID_TAX_CODE" | "INVALID_PRODUCT_CATEGORY" | "CUSTOMER_NOT_FOUND" | "DUPLICATE_CUSTOMER" | "INVALID_REQUEST" | "CERTIFICATE_NOT_FOUND" | "CERTIFICATE_REQUEST_NOT_FOUND" | "REQUEST_ALREADY_FULFILLED" | "REQUEST_INVALID" | "TESTMODE_NOT_SUPPORTED" | (string & {});
        /** @description What is known of a new customer. */
        NewCustomer: {
            /** @description The customer's email address. */
            email: string;
            /** @description The customer's name. */
            name?: string | undefined;
            /**
             * @description Whether the customer pays no sales tax.
             * @default false
             */
            is_tax_exempt?: boolean | undefined;
            /** @description Your own identifier of the customer. */
            reference_customer_id?: string | undefined;
        };
    };
    responses: {
        /** @description The request is not accepted. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The exemption certificate. */
        CertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateWithDocument"];
            };
        };
        /** @description A page of exemption certificates. */
        CertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateList"];
            };
        };
        /** @description There is no such certificate in the account. */
        CertificateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request, which is canceled now. */
        CertificateRequestCanceled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequest"];
            };
        };
        /** @description The certificate request. */
        CertificateRequestFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequest"];
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
        /** @description The request is closed already. */
        CertificateRequestNotCancelable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such certificate request. */
        CertificateRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The customer that was created. */
        CustomerCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /** @description The customer was deleted. */
        CustomerDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomerDeletion"];
            };
        };
        /** @description The customer. */
        CustomerFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /** @description A page of customers. */
        CustomerList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomerList"];
            };
        };
        /** @description The customer is not accepted. */
        CustomerNotAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such customer. */
        CustomerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The version of the API.
         * @example 2026-03-01
         */
        "X-API-Version": "2026-03-01";
        /**
         * @description The identifier of the certificate.
         * @example cert_a8f3d2c1-1b9a-4c5e-8d7e-6f4a3b2c1d0e
         */
        certificate_id: string;
        /**
         * @description Where the page starts, the `next_cursor` of the page before. Leave it out for the first.
         * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
         */
        cursor: string;
        /**
         * @description Only those of this customer. `id_type` says whose identifier it is.
         * @example cust_6126acaf-7379-411a-8ada-00005bac0715
         */
        customer_id: string;
        /**
         * @description Whose identifier `customer_id` is: `id` for Numeral's (`cust_…`), `reference_customer_id` for your
         *     own. Any other value is a 400, even without `customer_id`.
         * @example id
         */
        id_type: "id" | "reference_customer_id";
        /**
         * @description How many items a page holds.
         * @example 10
         */
        limit: number;
        /**
         * @description The identifier of the certificate request.
         * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
         */
        request_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    certificateRequests_list: {
        parameters: {
            query?: {
                /**
                 * @description Only requests in this state.
                 * @example pending
                 */
                status?: "pending" | "fulfilled" | "canceled" | "invalid";
                /**
                 * @description Only those of this customer. `id_type` says whose identifier it is.
                 * @example cust_6126acaf-7379-411a-8ada-00005bac0715
                 */
                customer_id?: components["parameters"]["customer_id"];
                /**
                 * @description Whose identifier `customer_id` is: `id` for Numeral's (`cust_…`), `reference_customer_id` for your
                 *     own. Any other value is a 400, even without `customer_id`.
                 * @example id
                 */
                id_type?: components["parameters"]["id_type"];
                /**
                 * @description How many items a page holds.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Where the page starts, the `next_cursor` of the page before. Leave it out for the first.
                 * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateRequestList"];
            400: components["responses"]["BadRequest"];
        };
    };
    certificateRequests_get: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * @description The identifier of the certificate request.
                 * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
                 */
                request_id: components["parameters"]["request_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateRequestFound"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["CertificateRequestNotFound"];
        };
    };
    certificateRequests_cancel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * @description The identifier of the certificate request.
                 * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
                 */
                request_id: components["parameters"]["request_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateRequestCanceled"];
            404: components["responses"]["CertificateRequestNotFound"];
            409: components["responses"]["CertificateRequestNotCancelable"];
        };
    };
    certificates_list: {
        parameters: {
            query?: {
                /**
                 * @description Only certificates in this state.
                 * @example active
                 */
                status?: "processing" | "needs_info" | "active" | "expiring" | "expired" | "invalid";
                /**
                 * @description Only those of this customer. `id_type` says whose identifier it is.
                 * @example cust_6126acaf-7379-411a-8ada-00005bac0715
                 */
                customer_id?: components["parameters"]["customer_id"];
                /**
                 * @description Whose identifier `customer_id` is: `id` for Numeral's (`cust_…`), `reference_customer_id` for your
                 *     own. Any other value is a 400, even without `customer_id`.
                 * @example id
                 */
                id_type?: components["parameters"]["id_type"];
                /**
                 * @description Only certificates that are valid in this jurisdiction.
                 * @example US-CA
                 */
                jurisdiction?: string;
                /**
                 * @description How many items a page holds.
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * @description Where the page starts, the `next_cursor` of the page before. Leave it out for the first.
                 * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateList"];
            400: components["responses"]["BadRequest"];
        };
    };
    certificates_get: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * @description The identifier of the certificate.
                 * @example cert_a8f3d2c1-1b9a-4c5e-8d7e-6f4a3b2c1d0e
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CertificateFound"];
            404: components["responses"]["CertificateNotFound"];
        };
    };
    customers_list: {
        parameters: {
            query?: {
                /**
                 * @description Where the page starts, the `last_customer_id` of the page before. Leave it out for the first.
                 * @example cust_6126acaf-7379-411a-8ada-00005bac0715
                 */
                cursor?: string;
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomerList"];
        };
    };
    customers_create: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomer"];
            };
        };
        responses: {
            200: components["responses"]["CustomerCreated"];
            400: components["responses"]["CustomerNotAccepted"];
        };
    };
    customers_get: {
        parameters: {
            query?: {
                /**
                 * @description Whose identifier `customer_id` is: `id` for Numeral's (`cust_…`), `reference_customer_id` for your
                 *     own. Any other value is a 400, even without `customer_id`.
                 * @example id
                 */
                id_type?: components["parameters"]["id_type"];
            };
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * @description The identifier of the customer. `id_type` says whose it is.
                 * @example cust_6126acaf-7379-411a-8ada-00005bac0715
                 */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomerFound"];
            404: components["responses"]["CustomerNotFound"];
        };
    };
    customers_delete: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The version of the API.
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * @description Numeral's identifier of the customer.
                 * @example cust_6126acaf-7379-411a-8ada-00005bac0715
                 */
                customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomerDeleted"];
        };
    };
}
