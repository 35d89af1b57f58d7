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
         *
         * Lists the account's certificate requests, including fulfilled and canceled ones. Pass `status` to
         * filter by status, and `customer_id` to filter by customer. An unknown customer returns an empty
         * list, not an error.
         *
         * Works with live keys only.
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
         *
         * Returns a certificate request.
         *
         * Works with live keys only.
         */
        get: operations["certificateRequests_get"];
        put?: never;
        post?: never;
        /**
         * Cancel a certificate request
         *
         * Cancels a pending certificate request. Canceling a request that is already canceled returns the same
         * response, so the call is safe to repeat. A request that was fulfilled or has become invalid returns
         * a 409.
         *
         * Works with live keys only.
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
         *
         * Lists the account's exemption certificates. Archived and deleted certificates and earlier revisions
         * are not included. An unknown customer returns an empty list, not an error.
         *
         * Works with live keys only.
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
         *
         * Returns an exemption certificate with a download link for its document. The link is valid for an
         * hour.
         *
         * Works with live keys only.
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
         *
         * Lists the account's customers. Each page returns its last customer's ID as `last_customer_id`, which
         * is the `cursor` for the next page; certificate lists call it `next_cursor`.
         */
        get: operations["customers_list"];
        put?: never;
        /**
         * Create a customer
         *
         * Creates a customer. Set `reference_customer_id` to your own ID for the customer to look it up by
         * that ID later.
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
         *
         * Returns a customer, by Numeral's ID or by your own.
         */
        get: operations["customers_get"];
        put?: never;
        post?: never;
        /**
         * Delete a customer
         *
         * Deletes a customer.
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
        /** A customer's exemption certificate. */
        Certificate: {
            /** The certificate ID (`cert_…`). */
            id?: string | undefined;
            /**
             * The object type.
             *
             * @constant
             */
            object?: "tax.exemption_certificate" | undefined;
            /**
             * The status of an exemption certificate.
             *
             * - `processing`: the certificate was submitted and is being read.
             * - `needs_info`: information is missing.
             * - `active`: the certificate is valid.
             * - `expiring`: the certificate is valid but expires soon.
             * - `expired`: the certificate is past its last valid day.
             * - `invalid`: the certificate was not accepted.
             */
            status?: components["schemas"]["CertificateStatus"] | undefined;
            /** The certificate type. */
            certificate_type?: {
                /** The type's number, as a string. */
                id?: string | undefined;
                /** The type's display name. */
                name?: string | undefined;
                /** The type's stable ID, such as `US-CA-CDTFA-230`. */
                certificate_identifier?: string | undefined;
            } | undefined;
            /** The exempt customer. Null if the customer was removed. */
            customer?: ({
                /** Numeral's ID for the customer (`cust_…`). */
                id?: string | undefined;
                /** Your own ID for the customer. */
                reference_customer_id?: (string | null) | undefined;
            } | null) | undefined;
            /** Where and when the certificate is valid. */
            jurisdictions?: {
                /** The jurisdiction, such as `US-CA`. */
                jurisdiction_id?: string | undefined;
                /**
                 * First day on which the certificate is valid in the jurisdiction.
                 *
                 * Format: date
                 */
                effective_date?: string | undefined;
                /**
                 * Last day on which the certificate is valid in the jurisdiction.
                 *
                 * Format: date
                 */
                expiration_date?: string | undefined;
            }[] | undefined;
            /**
             * First day on which the certificate is valid.
             *
             * Format: date
             */
            effective_date?: string | undefined;
            /**
             * Last day on which the certificate is valid.
             *
             * Format: date
             */
            expiration_date?: string | undefined;
            /**
             * Time at which the certificate was submitted.
             *
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * Time of the last change.
             *
             * Format: date-time
             */
            updated_at?: string | undefined;
            /** Always true, because these operations are live only. */
            livemode?: boolean | undefined;
        };
        /** A page of exemption certificates. */
        CertificateList: {
            /**
             * The object type.
             *
             * @constant
             */
            object?: "list" | undefined;
            /** The certificates on this page. */
            certificates?: components["schemas"]["Certificate"][] | undefined;
            /** Whether there is another page. */
            has_more?: boolean | undefined;
            /** The `cursor` for the next page. Absent on the last page. */
            next_cursor?: string | undefined;
        };
        /** A request that asks a customer for an exemption certificate. */
        CertificateRequest: {
            /** The request ID (`cert_req_…`). */
            id: string;
            /**
             * The object type.
             *
             * @constant
             */
            object: "tax.certificate_request";
            /**
             * The status of a certificate request.
             *
             * - `pending`: the customer has not responded yet, or the response is being processed.
             * - `fulfilled`: the customer submitted a certificate that was accepted.
             * - `canceled`: the request was canceled before it was fulfilled.
             * - `invalid`: the request expired or could not be fulfilled.
             *
             * The last three are final.
             */
            status: components["schemas"]["CertificateRequestStatus"];
            /** The customer who received the request. Null if the customer was removed. */
            customer?: ({
                /** Numeral's ID for the customer (`cust_…`). */
                id?: string | undefined;
                /** Your own ID for the customer. */
                reference_customer_id?: (string | null) | undefined;
            } | null) | undefined;
            /** The certificate ID (`cert_…`). Set only once the request is fulfilled. */
            certificate_id?: (string | null) | undefined;
            /** The requested certificate type, such as `US-CA-CDTFA-230`. */
            certificate_type_id?: string | undefined;
            /** The jurisdictions that the request covers, such as `US-CA`. */
            jurisdictions?: string[] | undefined;
            /**
             * Time at which the request was created.
             *
             * Format: date-time
             */
            created_at?: string | undefined;
            /**
             * Time of the last change.
             *
             * Format: date-time
             */
            updated_at?: string | undefined;
            /**
             * Time at which the request expires if it is not fulfilled. Null if it does not expire.
             *
             * Format: date-time
             */
            expires_at?: (string | null) | undefined;
            /** Always true, because these operations are live only. */
            livemode?: boolean | undefined;
        };
        /** A page of certificate requests. */
        CertificateRequestList: {
            /**
             * The object type.
             *
             * @constant
             */
            object?: "list" | undefined;
            /** The requests on this page. */
            certificate_requests?: components["schemas"]["CertificateRequest"][] | undefined;
            /** Whether there is another page. */
            has_more?: boolean | undefined;
            /** The `cursor` for the next page: the last ID on this page. Absent on the last page. */
            next_cursor?: string | undefined;
        };
        /**
         * The status of a certificate request.
         *
         * - `pending`: the customer has not responded yet, or the response is being processed.
         * - `fulfilled`: the customer submitted a certificate that was accepted.
         * - `canceled`: the request was canceled before it was fulfilled.
         * - `invalid`: the request expired or could not be fulfilled.
         *
         * The last three are final.
         */
        CertificateRequestStatus: "pending" | "fulfilled" | "canceled" | "invalid" | (string & {});
        /**
         * The status of an exemption certificate.
         *
         * - `processing`: the certificate was submitted and is being read.
         * - `needs_info`: information is missing.
         * - `active`: the certificate is valid.
         * - `expiring`: the certificate is valid but expires soon.
         * - `expired`: the certificate is past its last valid day.
         * - `invalid`: the certificate was not accepted.
         */
        CertificateStatus: "processing" | "needs_info" | "active" | "expiring" | "expired" | "invalid" | (string & {});
        /** A customer's exemption certificate, with a link to its document. */
        CertificateWithDocument: components["schemas"]["Certificate"] & {
            /**
             * Download link for the document. It needs no further credentials and is valid for an hour
             * after the response. Null if there is no document.
             */
            download_url?: (string | null) | undefined;
        };
        /** A customer of the merchant. */
        Customer: {
            /** Numeral's ID for the customer (`cust_…`). */
            id?: string | undefined;
            /**
             * The object type.
             *
             * @constant
             */
            object?: "tax.customer" | undefined;
            /** Your own ID for the customer. */
            reference_customer_id?: (string | null) | undefined;
            /** The customer's name. */
            name?: (string | null) | undefined;
            /** The customer's email address. */
            email?: string | undefined;
            /** Whether the customer is exempt from sales tax. */
            is_tax_exempt?: boolean | undefined;
        };
        /** Confirmation that a customer was deleted. */
        CustomerDeletion: {
            /** The object type. */
            object?: string | undefined;
            /** Time at which the customer was deleted, in Unix time. */
            deleted_at?: number | undefined;
        };
        /** A page of customers. */
        CustomerList: {
            /** The customers on this page. */
            customers?: components["schemas"]["Customer"][] | undefined;
            /** Whether there is another page. */
            has_more?: boolean | undefined;
            /** The `cursor` for the next page: the last ID on this page. */
            last_customer_id?: string | undefined;
        };
        /** The body of an error response. */
        ErrorBody: {
            /** The status code of the response, repeated. */
            code: number;
            /**
             * The type of error, for the whole API. Certificate operations are known to return `INVALID_REQUEST`,
             * and `TESTMODE_NOT_SUPPORTED` for a test key; creating a customer can return `MISSING_FIELD`,
             * `INVALID_EMAIL` or `DUPLICATE_CUSTOMER`. More types may be added.
             */
            type: components["schemas"]["ErrorType"];
            /** A human-readable error message. */
            message: string;
        };
        /**
         * The type of error, for the whole API. Certificate operations are known to return `INVALID_REQUEST`,
         * and `TESTMODE_NOT_SUPPORTED` for a test key; creating a customer can return `MISSING_FIELD`,
         * `INVALID_EMAIL` or `DUPLICATE_CUSTOMER`. More types may be added.
         */
        ErrorType: "ERROR" | "MISSING_FIELD" | "INCORRECT_TYPE" | "UNRECOGNIZED_FIELD" | "NEGATIVE_NUMBER_REQUIRED" | "POSITIVE_NUMBER_REQUIRED" | "INVALID_EMAIL" | "MALFORMED_ADDRESS" | "ZIP_STATE_MISMATCH" | "MISSING_ORIGIN_ADDRESS" | "INVALID_COUNTRY_CODE" | "PRODUCT_NOT_FOUND" | "DUPLICATE_PRODUCT" | "INVALID_TAX_CODE" | "INVALID_PRODUCT_CATEGORY" | "CUSTOMER_NOT_FOUND" | "DUPLICATE_CUSTOMER" | "INVALID_REQUEST" | "CERTIFICATE_NOT_FOUND" | "CERTIFICATE_REQUEST_NOT_FOUND" | "REQUEST_ALREADY_FULFILLED" | "REQUEST_INVALID" | "TESTMODE_NOT_SUPPORTED" | (string & {});
        /** The details of a new customer. */
        NewCustomer: {
            /** The customer's email address. */
            email: string;
            /** The customer's name. */
            name?: string | undefined;
            /**
             * Whether the customer is exempt from sales tax.
             *
             * @default false
             */
            is_tax_exempt?: boolean | undefined;
            /** Your own ID for the customer. */
            reference_customer_id?: string | undefined;
        };
    };
    responses: {
        /** The request is invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** An exemption certificate. */
        CertificateFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateWithDocument"];
            };
        };
        /** A page of exemption certificates. */
        CertificateList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateList"];
            };
        };
        /** The certificate does not exist in the account. */
        CertificateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The canceled request. */
        CertificateRequestCanceled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequest"];
            };
        };
        /** A certificate request. */
        CertificateRequestFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequest"];
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
        /** The request is already closed. */
        CertificateRequestNotCancelable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The certificate request does not exist. */
        CertificateRequestNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The new customer. */
        CustomerCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /** The customer was deleted. */
        CustomerDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomerDeletion"];
            };
        };
        /** A customer. */
        CustomerFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Customer"];
            };
        };
        /** A page of customers. */
        CustomerList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomerList"];
            };
        };
        /** The customer is invalid. */
        CustomerNotAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** The customer does not exist. */
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
         * The API version.
         *
         * @example 2026-03-01
         */
        "X-API-Version": "2026-03-01";
        /**
         * The certificate ID.
         *
         * @example cert_a8f3d2c1-1b9a-4c5e-8d7e-6f4a3b2c1d0e
         */
        certificate_id: string;
        /**
         * Start of the page: the `next_cursor` of the previous page. Omit it for the first page.
         *
         * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
         */
        cursor: string;
        /**
         * Only return items of this customer. `id_type` says whether the ID is Numeral's or your own.
         *
         * @example cust_6126acaf-7379-411a-8ada-00005bac0715
         */
        customer_id: string;
        /**
         * The kind of ID in `customer_id`: `id` for Numeral's (`cust_…`), or `reference_customer_id` for your
         * own. Any other value returns a 400, even without `customer_id`.
         *
         * @example id
         */
        id_type: "id" | "reference_customer_id";
        /**
         * Number of items per page.
         *
         * @example 10
         */
        limit: number;
        /**
         * The certificate request ID.
         *
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
                 * Only return requests with this status.
                 *
                 * @example pending
                 */
                status?: "pending" | "fulfilled" | "canceled" | "invalid";
                /**
                 * Only return items of this customer. `id_type` says whether the ID is Numeral's or your own.
                 *
                 * @example cust_6126acaf-7379-411a-8ada-00005bac0715
                 */
                customer_id?: components["parameters"]["customer_id"];
                /**
                 * The kind of ID in `customer_id`: `id` for Numeral's (`cust_…`), or `reference_customer_id` for your
                 * own. Any other value returns a 400, even without `customer_id`.
                 *
                 * @example id
                 */
                id_type?: components["parameters"]["id_type"];
                /**
                 * Number of items per page.
                 *
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Start of the page: the `next_cursor` of the previous page. Omit it for the first page.
                 *
                 * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header: {
                /**
                 * The API version.
                 *
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
                 * The API version.
                 *
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * The certificate request ID.
                 *
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
                 * The API version.
                 *
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * The certificate request ID.
                 *
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
                 * Only return certificates with this status.
                 *
                 * @example active
                 */
                status?: "processing" | "needs_info" | "active" | "expiring" | "expired" | "invalid";
                /**
                 * Only return items of this customer. `id_type` says whether the ID is Numeral's or your own.
                 *
                 * @example cust_6126acaf-7379-411a-8ada-00005bac0715
                 */
                customer_id?: components["parameters"]["customer_id"];
                /**
                 * The kind of ID in `customer_id`: `id` for Numeral's (`cust_…`), or `reference_customer_id` for your
                 * own. Any other value returns a 400, even without `customer_id`.
                 *
                 * @example id
                 */
                id_type?: components["parameters"]["id_type"];
                /**
                 * Only return certificates that are valid in this jurisdiction.
                 *
                 * @example US-CA
                 */
                jurisdiction?: string;
                /**
                 * Number of items per page.
                 *
                 * @example 10
                 */
                limit?: components["parameters"]["limit"];
                /**
                 * Start of the page: the `next_cursor` of the previous page. Omit it for the first page.
                 *
                 * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
                 */
                cursor?: components["parameters"]["cursor"];
            };
            header: {
                /**
                 * The API version.
                 *
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
                 * The API version.
                 *
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * The certificate ID.
                 *
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
                 * Start of the page: the `last_customer_id` of the previous page. Omit it for the first page.
                 *
                 * @example cust_6126acaf-7379-411a-8ada-00005bac0715
                 */
                cursor?: string;
            };
            header: {
                /**
                 * The API version.
                 *
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
                 * The API version.
                 *
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
                 * The kind of ID in `customer_id`: `id` for Numeral's (`cust_…`), or `reference_customer_id` for your
                 * own. Any other value returns a 400, even without `customer_id`.
                 *
                 * @example id
                 */
                id_type?: components["parameters"]["id_type"];
            };
            header: {
                /**
                 * The API version.
                 *
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * The customer's ID. `id_type` says whether it is Numeral's or your own.
                 *
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
                 * The API version.
                 *
                 * @example 2026-03-01
                 */
                "X-API-Version": components["parameters"]["X-API-Version"];
            };
            path: {
                /**
                 * Numeral's ID for the customer.
                 *
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
