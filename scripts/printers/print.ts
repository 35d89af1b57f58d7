// Prints errors with everything that prints within a process: a JSON text of what each printer wrote.
import { Console } from "node:console";
import { PassThrough } from "node:stream";
import { inspect } from "node:util";
import {
  createStackParser,
  createTransport,
  extraErrorDataIntegration,
  linkedErrorsIntegration,
  Scope,
} from "@sentry/core";
import { nodeStackLineParser, ServerRuntimeClient } from "@sentry/core/server";
import pino from "pino";
import winston from "winston";
import { clientErrors, plainErrors } from "../../test/printers/errors.ts";
import { secretsOf } from "../../test/printers/secrets.ts";

const errors = [...(await clientErrors(secretsOf("client"))), ...(await plainErrors(secretsOf("plain")))];
const inspected = (options: object) => errors.map((error) => inspect(error, options)).join("\n");

const printed: Record<string, string> = {
  "console.log": written((stream) => new Console(stream).log(...errors)),
  "console.log of an object that holds it": written((stream) => new Console(stream).log({ errors })),
  "util.inspect with showHidden": inspected({ depth: null, showHidden: true }),
  "util.inspect with getters": inspected({ depth: null, getters: true }),
  "JSON.stringify": errors.map((error) => JSON.stringify(error)).join("\n"),
  "JSON.stringify of all own properties": errors
    .map((error) => JSON.stringify(error, Object.getOwnPropertyNames(error)))
    .join("\n"),
  pino: written((stream) => {
    for (const error of errors) pino(stream).error(error, "it failed");
  }),
  "pino with errWithCause": written((stream) => {
    const logger = pino({ serializers: { err: pino.stdSerializers.errWithCause } }, stream);
    for (const error of errors) logger.error({ err: error });
  }),
  winston: written((stream) => {
    const { combine, errors: withErrors, json } = winston.format;
    const format = combine(withErrors({ stack: true, cause: true }), json());
    const logger = winston.createLogger({ format, transports: new winston.transports.Stream({ stream }) });
    for (const error of errors) logger.error(error).error("it failed", { error });
  }),
  sentry: await reported(),
};
process.stdout.write(JSON.stringify(printed));

/** What was written into a stream, all of it at once. */
function written(write: (stream: PassThrough) => unknown): string {
  const stream = new PassThrough({ highWaterMark: 2 ** 30, encoding: "utf8" });
  write(stream);
  return stream.read();
}

/** What Sentry would send, with its integration for properties of errors. */
async function reported(): Promise<string> {
  const sent: string[] = [];
  const client = new ServerRuntimeClient({
    dsn: "https://key@sentry.test/1",
    integrations: [linkedErrorsIntegration(), extraErrorDataIntegration({ depth: 10 })],
    stackParser: createStackParser(nodeStackLineParser()),
    maxValueLength: 100_000,
    normalizeDepth: 10,
    transport: (options) =>
      createTransport(options, async ({ body }) => {
        sent.push(typeof body === "string" ? body : new TextDecoder().decode(body));
        return { statusCode: 200 };
      }),
  });
  client.init();
  for (const error of errors) {
    const scope = new Scope();
    scope.setClient(client);
    scope.captureException(error);
  }
  await client.flush(10_000);
  return sent.join("\n");
}
