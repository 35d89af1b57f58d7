import { createServer, type Server } from "node:http";
import { type Cloudflare, isCertspecError } from "@certspec/cloudflare";
import { expiringCertificates } from "./expiring-certificates.ts";

/** The app: a page that lists the certificates of a zone which expire before 2034. */
export function createApp(cloudflare: Cloudflare, zoneId: string): Server {
  return createServer(async (_, response) => {
    try {
      const found = await expiringCertificates(cloudflare, { zoneId, before: new Date("2034-01-01") });
      const rows = found.map(({ name, expires }) => `<li>${escaped(name)}, until ${expires.slice(0, 10)}</li>`);
      respond(200, `<p>${found.length} certificates expire soon.</p><ul>${rows.join("")}</ul>`);
    } catch (error) {
      if (!isCertspecError(error)) throw error;
      respond(502, "<p>Cloudflare does not answer. Please try again.</p>");
    }

    function respond(status: number, body: string): void {
      response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><title>Certificates</title>${body}`);
    }
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
