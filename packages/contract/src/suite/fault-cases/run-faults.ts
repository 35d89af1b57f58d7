import { setTimeout as sleep } from "node:timers/promises";
import type { Mock } from "@certspec/mock";
import type { Document } from "@certspec/openapi";
import { attempted } from "../../checker/attempted.ts";
import type { Mismatch } from "../../checker/mismatch.ts";
import { argumentsForOperation } from "../arguments-for-operation.ts";
import { type ClientOptions, methodAt, outcomeOf } from "../call-method.ts";
import type { Outcome } from "../compare-outcome.ts";
import type { ContractCase } from "../contract-cases.ts";
import { credentialOptions, secretsFor } from "../credentials.ts";
import { streamOf } from "../stream-of.ts";
import { type FaultPlay, faultPlays } from "./fault-plays.ts";
import { hangMs, isLost, judgeFault, type Played } from "./judge-fault.ts";

interface FaultSetting {
  document: Document;
  mock: Mock;
  createClient: (options: ClientOptions) => object;
}

/** Injects every fault into calls of an operation, and reports where the client does not throw its own error. */
export async function runFaults(
  contractCase: ContractCase,
  { document, mock, createClient }: FaultSetting,
): Promise<Mismatch[]> {
  const { operation } = contractCase;
  const credentials = credentialOptions(document, operation);
  const secrets = Object.values(secretsFor(document, operation));
  const call = attempted(() => argumentsForOperation(document, contractCase));
  if (call instanceof Error) return [{ place: "document", expected: "an example", received: call.message }];
  mock.reset();
  const play = async (fault: FaultPlay): Promise<Played> => {
    let sent = 0;
    const fetch: typeof globalThis.fetch = (input, init) => {
      sent += 1;
      return globalThis.fetch(input, init);
    };
    const method = methodAt(createClient({ ...credentials, baseUrl: mock.url, fetch }), operation.id);
    const { prefer, timeoutMs = hangMs } = fault;
    const outcome = await withinHang(
      outcomeOf(() => method?.(call.params, { headers: { prefer }, maxRetries: 0, timeoutMs }), streamOf(operation)),
    );
    const isPlayed = mock.requests.some((request) => request.headers.prefer === prefer && request.fault !== undefined);
    return { fault, outcome, sent, isPlayed };
  };
  // In parallel, because some of them wait.
  const found = faultPlays(document, operation).map(async (fault) => {
    let played = await play(fault);
    // An idle connection may close before the request arrives, which is neither the client's nor the mock's fault.
    for (let again = 0; again < 2 && isLost(played); again += 1) played = await play(fault);
    return judgeFault(played, { id: operation.id, secrets });
  });
  return (await Promise.all(found)).flat();
}

async function withinHang(outcome: Promise<Outcome>): Promise<Outcome | undefined> {
  const controller = new AbortController();
  const hanging = sleep(hangMs, undefined, { signal: controller.signal }).catch(() => undefined);
  try {
    return await Promise.race([outcome, hanging]);
  } finally {
    controller.abort();
  }
}
