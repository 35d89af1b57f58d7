import type { Api, Operation } from "@certspec/core/provider";

/** A client of openapi-fetch, as far as the methods need it. */
export type AnyFetchClient = Record<string, (path: string, init: object) => Promise<FetchResult>>;

interface FetchResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Returns the named methods of a table, which call a client of openapi-fetch: the contract suite judges methods.
 * Only the shape of call and result is made here. What is sent, what data is and what is thrown come from the client.
 */
export function methodsOverFetch(api: Api, client: AnyFetchClient): object {
  const methods: Record<string, unknown> = {};
  for (const [id, operation] of Object.entries(api.operations)) {
    const names = id.split("_");
    const last = names.pop() ?? "";
    let place = methods;
    for (const name of names) {
      // Not `??=`: every object inherits a `constructor`.
      if (!Object.hasOwn(place, name)) place[name] = {};
      place = place[name] as Record<string, unknown>;
    }
    place[last] = methodOf(api, id, operation, client);
  }
  return methods;
}

function methodOf(api: Api, id: string, operation: Operation, client: AnyFetchClient): unknown {
  const [method = "", path = ""] = operation.request.split(/ (.*)/);
  const envelope = operation.envelope ?? api.envelope;
  return (values: Values = {}, options: object = {}) => {
    const { body, ...parameters } = withAlternative(operation, values);
    const outcome = (async () => {
      const params = placed(operation, path, parameters);
      const called = await client[method]?.(path, { params, ...(body !== undefined && { body }), ...options });
      const { data, error, response } = called as FetchResult;
      if (!response.ok)
        throw Object.assign(new Error(), {
          name: "ApiError",
          operation: id,
          status: response.status,
          // openapi-fetch has an empty text for an empty failure.
          body: error === "" ? undefined : error,
          response,
        });
      if (operation.pagination)
        return {
          data: { items: at(data, operation.pagination.items), hasNext: false, next: () => undefined },
          response,
        };
      return { data: envelope && data !== undefined && isJson(response) ? at(data, envelope.data) : data, response };
    })();
    const promise = outcome.then(({ data }) => data);
    return Object.assign(promise, {
      safe: () =>
        outcome.then(
          ({ data, response }) => ({ ok: true, status: response.status, data, response }),
          (error) => ({ ok: false, error, status: error.status, body: error.body, response: error.response }),
        ),
    });
  };
}

/** The path parameters in the place of the one name that stands for them. */
function withAlternative({ oneOf = {} }: Operation, values: Values): Values {
  const given: Record<string, unknown> = { ...values };
  const [name, parameters] = Object.entries(oneOf).find(([candidate]) => given[candidate] !== undefined) ?? [];
  if (name === undefined || !parameters) return given;
  const value = given[name];
  delete given[name];
  for (const [parameter, text] of Object.entries(parameters))
    given[parameter] = text === `{${name}}` ? value : text.replaceAll(`{${name}}`, `${value}`);
  return given;
}

/** Flat parameters by their places. */
function placed({ parameters = [] }: Operation, path: string, values: Values): Record<string, Values> {
  const places: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(values)) {
    const declared = parameters.find((entry) => typeof entry !== "string" && entry.name === name);
    const place = (typeof declared === "object" && declared.in) || (path.includes(`{${name}}`) ? "path" : "query");
    places[place] = { ...places[place], [name]: value };
  }
  return places;
}

function at(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce((inner: unknown, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
}

function isJson({ headers }: Response): boolean {
  return /^application\/([^;]*\+)?json/.test(headers.get("content-type") ?? "");
}
