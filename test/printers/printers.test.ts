// What printers show of an error: `pnpm test:printers` runs them on every Node that the clients support.
import { beforeAll, expect, test } from "vitest";
import { nodes, type Printed, runPrinters } from "../../scripts/src/printers/run-printers.ts";
import { names, secretsOf } from "./secrets.ts";

const printers = [
  "console.log",
  "console.log of an object that holds it",
  "util.inspect with showHidden",
  "util.inspect with getters",
  "uncaught error",
  "JSON.stringify",
  "JSON.stringify of all own properties",
  "pino",
  "pino with errWithCause",
  "winston",
  "sentry",
  "node:test",
  "jest",
  "vitest",
];
/** What says that the errors of a client were printed. */
const signs = [
  "400 you sent",
  "PUT /failures/{session_id}",
  "200 with a body that is not JSON: GET /pages/{id}",
  "The connection failed (ECONNRESET): PUT /connections/{session_id}",
  "A user name or password in the URL is not allowed",
];
const [hidden, shown] = [secretsOf("client"), secretsOf("plain")];
let printed: Readonly<Record<string, Printed>>;

beforeAll(async () => {
  printed = await runPrinters(AbortSignal.timeout(400_000));
}, 420_000);

test("the printers that ran are those of the tests", () => {
  for (const texts of Object.values(printed)) expect(Object.keys(texts).sort()).toEqual([...printers].sort());
});

for (const { name: node } of nodes)
  for (const printer of printers) {
    for (const name of names)
      test(`${printer} on ${node} shows no ${name}`, () => {
        const text = printed[node]?.[printer] ?? "";

        for (const sign of signs) expect(text).toContain(sign);
        // Of an error that keeps everything it is shown, so this printer could show it.
        expect(isIn(text, shown[name])).toBe(true);
        expect(isIn(text, hidden[name])).toBe(false);
      });
  }

/** Whether a text holds a secret, as it is or in base64. */
function isIn(text: string, secret: string): boolean {
  return [secret, btoa(secret), btoa(`user:${secret}`)].some((spelling) => text.includes(spelling.replace(/=+$/, "")));
}
