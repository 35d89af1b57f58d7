// Calls that show what openapi-fetch makes of the paths, and which uses the compiler has to refuse. It is compiled against
// each supported version of openapi-fetch, never run.
import type { FetchCallOptions, FetchClient } from "@certspec/core/fetch";
import type { Client, MethodResponse } from "openapi-fetch";
import type { components, paths } from "./generated/schema.ts";

declare const client: FetchClient<paths>;
declare function typeOf<Actual>(value: Actual): {
  is<Expected>(same: Equal<Actual, Expected>): void;
};
type Equal<Left, Right> =
  (<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false;
type Schemas = components["schemas"];

export async function callsAndResults(): Promise<void> {
  // It is openapi-fetch's own client, for whatever takes one.
  const own: Client<object> = client as Client<object>;
  own.use({ onRequest: ({ request }) => request });

  // A success or a failure, never both.
  const created = await client.POST("/methods", { body: { name: "a", note: "b" } });
  if (created.data) {
    typeOf(created.data.id).is<string>(true);
    typeOf(created.error).is<undefined>(true);
  } else typeOf(created.data).is<undefined>(true);
  // @ts-expect-error the body is required
  client.POST("/methods", {});
  // @ts-expect-error a property that is missing
  client.POST("/methods", { body: { note: "b" } });
  // @ts-expect-error a path that the spec does not name
  client.GET("/method");

  // A 204 has no data.
  const removed = await client.DELETE("/methods/{id}", { params: { path: { id: "t1" } } });
  if (!removed.error) typeOf(removed.data).is<undefined>(true);
  // @ts-expect-error a parameter of the path is missing
  client.DELETE("/methods/{id}", { params: { path: {} } });

  // Failures are the union of what the spec documents.
  const { error } = await client.GET("/errors/ranges");
  if (error && "trace" in error) typeOf(error.trace).is<string>(true);
  // @ts-expect-error not all failures have it
  error?.trace;
}

export async function namesOfPaths(): Promise<void> {
  await client.GET("/alternatives/{kind}/{owner}/{scope}", {
    params: { path: { kind: "zones", owner: "z", scope: "all" }, query: { deep: true } },
  });
  // @ts-expect-error neither an account nor a zone
  client.GET("/alternatives/{kind}/{owner}/{scope}", { params: { path: { kind: "user", owner: "z", scope: "all" } } });
}

export async function inputVariants(): Promise<void> {
  const account = await client.POST("/shapes/directions", { body: { name: "a", password: "p" } });
  if (account.data) typeOf(account.data.id).is<string>(true);
  // @ts-expect-error what only the caller writes is required
  client.POST("/shapes/directions", { body: { name: "a" } });
  // @ts-expect-error and does not come back
  account.data?.password;
}

export async function enums(): Promise<void> {
  const body = { status: "draft", level: 1, version: "v1", only: "only" } as const;
  const { data } = await client.POST("/shapes/enums", { params: { query: { level: 2 } }, body });
  if (!data) return;
  // Open in responses: strings and numbers, and never an object of their methods.
  const status: string = data.status;
  const level: number = data.level;
  const history: string[] | undefined = data.history;
  const known: Schemas["Status"] = data.status;
  console.log(status, level, history, known);
  typeOf(data.only).is<"only">(true);
  // Closed in requests.
  // @ts-expect-error a value that the enum does not hold
  client.POST("/shapes/enums", { body: { ...body, status: "other" } });
  // @ts-expect-error a number that the enum does not hold
  client.POST("/shapes/enums", { params: { query: { level: 9 } }, body });
}

export async function forms(): Promise<void> {
  await client.POST("/forms/multipart", { body: { file: new Blob(["a"]), title: "t", pages: [new Blob([])] } });
  // @ts-expect-error the file is required
  client.POST("/forms/multipart", { body: { title: "t" } });
}

export async function bodiesThatAreNotJson(): Promise<void> {
  const { data: text } = await client.POST("/answers/plain", { body: "hello" });
  if (text !== undefined) typeOf(text).is<string>(true);
  const { data: file } = await client.GET("/answers/file", { parseAs: "blob" });
  if (file) typeOf(await file.text()).is<string>(true);
}

export async function optionsOfACall(signal: AbortSignal): Promise<void> {
  const options = { timeoutMs: 1, maxRetries: 0, signal } satisfies FetchCallOptions;
  await client.DELETE("/methods/{id}", { params: { path: { id: "t1" } }, ...options });
  // @ts-expect-error a name that is misspelt
  ({ timeoutMS: 1 }) satisfies FetchCallOptions;
  // @ts-expect-error a number is wanted
  ({ timeoutMs: "1" }) satisfies FetchCallOptions;
}

export type Thing = MethodResponse<FetchClient<paths>, "post", "/methods">;
