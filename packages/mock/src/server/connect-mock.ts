import type { PreferOptions } from "../engine/prefer.ts";
import { MockError } from "../mock-error.ts";
import type { AdvanceOptions, Transition } from "../state/transitions.ts";
import type { PreferNextOptions } from "./preference-queue.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import type { Triggered, TriggerOptions } from "./trigger.ts";

/** The address of a mock in another process; plain data. */
export interface MockAddress {
  /** The base URL of the first document. */
  url: string;
  /** The base URLs by name. */
  urls: Record<string, string>;
  /** Where the mock is controlled. */
  controlUrl: string;
}

/** A mock that runs in another process. */
export interface ConnectedMock extends Omit<MockAddress, "controlUrl"> {
  /** The requests of all documents, oldest first, without the bytes of their bodies. */
  requests(): Promise<Omit<RecordedRequest, "bytes">[]>;
  /** Chooses the responses to the next requests that have no `Prefer` header. */
  preferNext(preference: Omit<PreferOptions, "times">, options?: PreferNextOptions): Promise<void>;
  /** Moves pending records to their next state, and returns these transitions. */
  advance(options?: AdvanceOptions): Promise<Transition[]>;
  /** Sends a webhook or callback to an address of this machine. */
  trigger(name: string, options?: TriggerOptions): Promise<Triggered>;
  /** Returns to the initial state. */
  reset(): Promise<void>;
}

/** Connects to a mock in another process. */
export function connectMock({ url, urls, controlUrl }: MockAddress): ConnectedMock {
  const control = async <Value>(name: string, ...args: unknown[]): Promise<Value> => {
    const response = await fetch(`${controlUrl}/${name}`, { method: "POST", body: JSON.stringify(args) });
    const value = await response.json();
    if (!response.ok) throw new MockError((value as { message: string }).message);
    return value as Value;
  };
  return {
    url,
    urls,
    requests: () => control("requests"),
    preferNext: (preference, options = {}) => control("preferNext", preference, options),
    advance: (options = {}) => control("advance", options),
    trigger: (name, options = {}) => control("trigger", name, options),
    reset: () => control("reset"),
  };
}
