import { type CertificateRequest, createNumeral } from "@certspec/numeral";

const numeral = createNumeral({ apiKey: "key", baseUrl: process.argv[2] });
const requests: CertificateRequest[] = await numeral.certificateRequests.list({ status: "fulfilled" }).toArray();
if (!requests[0]?.id.startsWith("cert_req_")) throw new Error(`not the documented list: ${JSON.stringify(requests)}`);

const result = await numeral.certificateRequests.list({}, { headers: { prefer: "code=400" } }).safe();
if (result.ok || result.status !== 400) throw new Error(`not the documented failure: ${JSON.stringify(result)}`);
console.log(`${requests.length} request, then ${result.status}: ${result.body.type}`);
