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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description The body of a failure. */
        ErrorBody: {
            /** @description The status of the answer, repeated. */
            code: number;
            type: components["schemas"]["ErrorType"];
            /** @description What went wrong, for people. */
            message: string;
        };
        /**
         * @description The kind of failure, across the whole API. This operation is known to answer `INVALID_REQUEST`, and
         *     `TESTMODE_NOT_SUPPORTED` to a test key. More kinds may be added.
         */
        ErrorType: "ERROR" | "MISSING_FIELD" | "INCORRECT_TYPE" | "UNRECOGNIZED_FIELD" | "NEGATIVE_NUMBER_REQUIRED" | "POSITIVE_NUMBER_REQUIRED" | "INVALID_EMAIL" | "MALFORMED_ADDRESS" | "ZIP_STATE_MISMATCH" | "MISSING_ORIGIN_ADDRESS" | "INVALID_COUNTRY_CODE" | "PRODUCT_NOT_FOUND" | "DUPLICATE_PRODUCT" | "INVALID_TAX_CODE" | "INVALID_PRODUCT_CATEGORY" | "CUSTOMER_NOT_FOUND" | "DUPLICATE_CUSTOMER" | "INVALID_REQUEST" | "CERTIFICATE_NOT_FOUND" | "CERTIFICATE_REQUEST_NOT_FOUND" | "REQUEST_ALREADY_FULFILLED" | "REQUEST_INVALID" | "TESTMODE_NOT_SUPPORTED" | (string & {});
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
        /** @description A page of certificate requests. */
        CertificateRequestList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CertificateRequestList"];
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
         * @description Where the page starts, the `next_cursor` of the page before. Leave it out for the first.
         * @example cert_req_b2f1e4a3-9c0d-4e7a-8b1f-2d5a6e7b8c9d
         */
        cursor: string;
        /**
         * @description Only requests to this customer. `id_type` says whose identifier it is.
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
         * @description How many requests a page holds.
         * @example 10
         */
        limit: number;
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
                 * @description Only requests to this customer. `id_type` says whose identifier it is.
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
                 * @description How many requests a page holds.
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
}
