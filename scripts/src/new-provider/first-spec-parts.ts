const assumed = "Made up by `pnpm new-provider`. Replace it by what the provider documents.";
const certificate = { id: "cert_1", names: ["www.acme.test"], status: "active", expires_at: "2027-03-01T00:00:00Z" };

/** The files beside `openapi.yaml` of a first spec: a paged list, a get, and what they share. */
export function firstSpecParts(docs: string): Record<string, object> {
  const common = { tags: ["Certificates"], externalDocs: { url: docs }, "x-assumed": assumed };
  return {
    "operations/certificates_list.yaml": {
      operationId: "certificates_list",
      summary: "List certificates",
      description: "Lists the account's certificates, one page per request.",
      ...common,
      "x-pagination": { style: "cursor", cursor: "cursor", size: "limit", items: "certificates", next: "next_cursor" },
      parameters: [parameter("cursor"), parameter("limit")],
      responses: { "200": response("CertificateList"), "401": response("Unauthorized") },
    },
    "operations/certificates_get.yaml": {
      operationId: "certificates_get",
      summary: "Get a certificate",
      description: "Returns a certificate.",
      ...common,
      parameters: [parameter("certificate_id")],
      responses: {
        "200": response("CertificateFound"),
        "401": response("Unauthorized"),
        "404": response("CertificateNotFound"),
      },
    },
    "parameters/certificate_id.yaml": {
      name: "certificate_id",
      in: "path",
      required: true,
      description: "The certificate ID.",
      schema: { type: "string" },
      example: certificate.id,
    },
    "parameters/cursor.yaml": {
      name: "cursor",
      in: "query",
      description: "Start of the page: the `next_cursor` of the previous page.",
      schema: { type: "string" },
      example: certificate.id,
    },
    "parameters/limit.yaml": {
      name: "limit",
      in: "query",
      description: "Number of certificates per page.",
      schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
      example: 20,
    },
    "schemas/Certificate.yaml": {
      type: "object",
      description: "A certificate.",
      required: ["id", "status"],
      properties: {
        id: { type: "string", description: "The certificate ID." },
        names: { type: "array", description: "The names that the certificate covers.", items: { type: "string" } },
        status: { $ref: "CertificateStatus.yaml" },
        expires_at: { type: "string", format: "date-time", description: "When the certificate expires." },
      },
    },
    "schemas/CertificateStatus.yaml": {
      type: "string",
      description: "The status of a certificate.",
      enum: ["active", "expired", "revoked"],
    },
    "schemas/CertificateList.yaml": {
      type: "object",
      description: "A page of certificates.",
      required: ["certificates"],
      properties: {
        certificates: {
          type: "array",
          description: "The certificates on this page.",
          items: { $ref: "Certificate.yaml" },
        },
        next_cursor: { type: "string", description: "The `cursor` for the next page. Absent on the last page." },
      },
    },
    "schemas/ErrorBody.yaml": {
      type: "object",
      description: "The body of an error response.",
      required: ["code", "message"],
      properties: {
        code: { type: "string", description: "The error code, for programs." },
        message: { type: "string", description: "A human-readable error message." },
      },
    },
    "responses/CertificateList.yaml": body("A page of certificates.", "CertificateList", {
      certificates: [certificate],
    }),
    "responses/CertificateFound.yaml": body("The certificate.", "Certificate", certificate),
    "responses/Unauthorized.yaml": failure("The credentials are invalid.", "unauthorized"),
    "responses/CertificateNotFound.yaml": failure("The certificate does not exist.", "not_found"),
  };
}

function parameter(name: string): object {
  return { $ref: `../parameters/${name}.yaml` };
}

function response(name: string): object {
  return { $ref: `../responses/${name}.yaml` };
}

function failure(description: string, code: string): object {
  return body(description, "ErrorBody", { code, message: description });
}

function body(description: string, schema: string, value: object): object {
  return {
    description,
    content: {
      "application/json": {
        schema: { $ref: `../schemas/${schema}.yaml` },
        examples: { default: { summary: description, value } },
      },
    },
  };
}
