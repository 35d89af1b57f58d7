import { readFileSync } from "node:fs";
const { startMock } = await import("/work/wt/i21/packages/mock/dist/index.js"); const { readDocument } = await import("/work/wt/i21/packages/mock/dist/cli/served-documents.js");
for (const f of process.argv.slice(2)) { const { document: doc, warnings } = await readDocument(f);
 const mock = await startMock(doc); const ops = Object.entries(doc.paths).flatMap(([p, item]) => item.get ? [[p, item]] : []); let n = 0, ok = 0, viol = 0; const bad = {};
 const deref = (x) => x?.$ref ? deref(x.$ref.slice(2).split("/").reduce((v, k) => v?.[k.replaceAll("~1", "/").replaceAll("~0", "~")], doc)) : x;
 for (let i = 0; i < 100; i++) { const [p, item] = ops[(i * 7) % ops.length]; const ps = [...(item.parameters ?? []), ...(item.get.parameters ?? [])].map(deref);
  const val = (q) => { const s = deref(q.schema) ?? {}; return q.example ?? s.example ?? s.default ?? s.enum?.[0] ?? (s.type === "integer" || s.type === "number" ? (s.minimum ?? 1) : s.format === "uuid" ? "b0e0a1c2-3d4e-4f5a-8b6c-7d8e9f0a1b2c" : s.format === "date-time" ? "2024-01-01T00:00:00Z" : s.format==="date"?"2024-01-01": "a"); };
  let path = p; for (const q of ps.filter(q => q.in === "path")) path = path.replace(`{${q.name}}`, encodeURIComponent(val(q)));
  const query = ps.filter(q => q.in === "query" && q.required).map(q => `${q.name}=${encodeURIComponent(val(q))}`).join("&");
  const headers = { authorization: JSON.stringify(doc.components?.securitySchemes ?? {}).includes('"basic"') ? "Basic YTpi" : "Bearer a", api_key: "k" };
  for (const q of ps.filter(q => q.in === "header" && q.required)) headers[q.name] = String(val(q));
  const r = await fetch(mock.url + path + (query ? `?${query}` : ""), { headers, redirect: "manual" }); await r.arrayBuffer(); n++; if (r.status < 400) ok++; else bad[`${r.status} ${p} ${mock.requests.at(-1).violations[0]?.message}`] = 1; if (mock.requests.at(-1).violations.some(v => v.on === "response")) viol++; }
 console.log(f, n, "requests", ok, "below 400,", viol, "with response violations", warnings.length, "warnings", Object.keys(bad).slice(0, 4)); await mock.close(); }
