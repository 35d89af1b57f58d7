const assumed = "Made up by `pnpm new-provider`. Replace it by what the provider documents.";
const certificate = { id: "cert_1", names: ["www.acme.test"], status: "active", expires_at: "2027-03-01T00:00:00Z" };

/** The files beside `openapi.yaml` of a first spec: a paged list, a get, and what they share. */
export function firstSpecParts(docs: string): Record<string, object> {
  const common = { tags: ["Certificates"], externalDocs: { url: docs }, "x-assumed": assumed };
  return {
    "operations/certificates_list.yaml": {
      operationId: "certificates_list",
      summary: "List certificates",
      description: "Lists the certificates of the account, a page at a time.",
      ...common,
      "x-pagination": { style: "cursor", cursor: "cursor", size: "limit", items: "certificates", next: "next_cursor" },
      parameters: [parameter("cursor"), parameter("limit")],
      responses: { "200": response("CertificateList"), "401": response("Unauthorized") },
    },
    "operations/certificates_get.yaml": {
      operationId: "certificates_get",
      summary: "Get a certificate",
      description: "Gets one certificate of the account.",
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
      description: "The identifier of the certificate.",
      schema: { type: "string" },
      example: certificate.id,
    },
    "parameters/cursor.yaml": {
      name: "cursor",
      in: "query",
      description: "Where the page starts, the `next_cursor` of the page before.",
      schema: { type: "string" },
      example: certificate.id,
    },
    "parameters/limit.yaml": {
      name: "limit",
      in: "query",
      description: "How many certificates a page holds.",
      schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
      example: 20,
    },
    "schemas/Certificate.yaml": {
      type: "object",
      description: "A certificate.",
      required: ["id", "status"],
      properties: {
        id: { type: "string", description: "The identifier." },
        names: { type: "array", description: "The names that it covers.", items: { type: "string" } },
        status: { $ref: "CertificateStatus.yaml" },
        expires_at: { type: "string", format: "date-time", description: "When it expires." },
      },
    },
    "schemas/CertificateStatus.yaml": {
      type: "string",
      description: "The state of a certificate.",
      enum: ["active", "expired", "revoked"],
    },
    "schemas/CertificateList.yaml": {
      type: "object",
      description: "A page of certificates.",
      required: ["certificates"],
      properties: {
        certificates: {
          type: "array",
          description: "The certificates of this page.",
          items: { $ref: "Certificate.yaml" },
        },
        next_cursor: { type: "string", description: "The `cursor` of the next page. Absent on the last one." },
      },
    },
    "schemas/ErrorBody.yaml": {
      type: "object",
      description: "The body of a failure.",
      required: ["code", "message"],
      properties: {
        code: { type: "string", description: "The error code, for programs." },
        message: { type: "string", description: "The error message, for people." },
      },
    },
    "responses/CertificateList.yaml": body("A page of certificates.", "CertificateList", {
      certificates: [certificate],
    }),
    "responses/CertificateFound.yaml": body("The certificate.", "Certificate", certificate),
    "responses/Unauthorized.yaml": failure("The credentials are not accepted.", "unauthorized"),
    "responses/CertificateNotFound.yaml": failure("There is no such certificate.", "not_found"),
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
