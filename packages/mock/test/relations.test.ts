import { createMockFetch, type MockFetch, type OpenApiDocument } from "@certspec/mock";
import { expect, test } from "vitest";
import { query } from "./document.ts";

// Lists with links and foreign ids as public documents have them, without any extension of ours.

const text = { type: "string" };
const uri = { type: "string", format: "uri" };
const wrapped = (schema: object): object => ({
  allOf: [
    { type: "object", properties: { data: { type: "array", items: { type: "object" } }, links: { type: "object" } } },
    { properties: { data: { type: "array", items: schema } } },
    { properties: { links: { properties: { self: uri, next: uri, prev: uri } } } },
  ],
});
const answer = (schema: object, example: unknown): object => ({
  200: { description: "", content: { "application/json": { schema, example } } },
});
const inPath = (name: string): object => ({ name, in: "path", required: true, schema: text });
const paged = [query("page", { type: "integer", minimum: 1 }), query("limit", { type: "integer", maximum: 10 })];

const Trip = { type: "object", required: ["id"], properties: { id: text, line: text } };
const Booking = {
  type: "object",
  required: ["id", "trip_id"],
  properties: { id: text, trip_id: text, links: { type: "object", properties: { self: uri, trip: uri } } },
};
const Seat = { type: "object", properties: { id: text, trip_id: text } };
const booking = {
  id: "book-1111",
  trip_id: "book-1111",
  links: { self: "https://api.example.com/v1/bookings/book-9999", trip: "https://api.example.com/v1/trips/trip-0001" },
};
const document = {
  openapi: "3.1.0",
  info: { title: "Trains", version: "1" },
  servers: [{ url: "https://api.example.com/v1" }],
  paths: {
    "/trips": {
      get: {
        operationId: "trips_list",
        parameters: paged,
        responses: answer(wrapped(Trip), { data: [{ id: "trip-0001", line: "a" }] }),
      },
    },
    "/bookings": {
      get: {
        operationId: "bookings_list",
        parameters: paged,
        responses: answer(wrapped(Booking), {
          data: [{ id: "book-1111", trip_id: "book-1111" }],
          links: { self: "https://api.example.com/v1/bookings", next: "https://api.example.com/v1/bookings?page=2" },
        }),
      },
      post: {
        operationId: "bookings_create",
        requestBody: { content: { "application/json": { schema: Seat } } },
        responses: answer(Booking, booking),
      },
    },
    "/bookings/{booking_id}": {
      get: { operationId: "bookings_get", parameters: [inPath("booking_id")], responses: answer(Booking, booking) },
    },
    "/trips/{trip_id}/seats": {
      get: {
        operationId: "seats_list",
        parameters: [inPath("trip_id")],
        responses: answer({ type: "array", items: Seat }, [{ id: "seat-1", trip_id: "trip-0001" }]),
      },
    },
  },
} as unknown as OpenApiDocument;

interface Page {
  data: { id: string; trip_id: string; links: { self: string; trip: string } }[];
  links: { self: string; next?: string; prev?: string };
}

const at = (path: string): string => `https://api.example.com/v1${path}`;
const read = async (mock: MockFetch, url: string): Promise<Page> => (await mock(url)).json() as Promise<Page>;

test("the links of a page lead to all others, there and back", async () => {
  const mock = await createMockFetch(document, { items: 25, seed: 1 });
  const there: Page[] = [];
  for (let url: string | undefined = at("/bookings?limit=10"); url; url = there.at(-1)?.links.next)
    there.push(await read(mock, url));
  const back = await read(mock, there.at(-1)?.links.prev ?? "");

  expect(there.map(({ data }) => data.length)).toEqual([10, 10, 5]);
  expect(new Set(there.flatMap(({ data }) => data.map(({ id }) => id))).size).toBe(25);
  expect(there[0]?.links).not.toHaveProperty("prev");
  expect(there[1]?.links.self).toBe(there[0]?.links.next);
  expect(back.data).toEqual(there[1]?.data);
  expect(mock.requests.flatMap(({ violations }) => violations)).toEqual([]);
});

test("what is made up refers to records of the other collection, and to itself", async () => {
  const mock = await createMockFetch(document, { items: 8, stateful: true, seed: 1 });
  const { data: trips } = await read(mock, at("/trips"));
  const { data: bookings } = await read(mock, at("/bookings"));
  const own = await read(mock, at(`/bookings/${bookings[3]?.id}`));

  const madeUp = bookings.slice(1);
  expect(madeUp.map(({ trip_id }) => trip_id)).toEqual(trips.slice(1).map(({ id }) => id));
  expect(bookings.map(({ links }) => links.self)).toEqual(bookings.map(({ id }) => at(`/bookings/${id}`)));
  // It leads to another record than itself.
  expect(new Set(bookings.map(({ links }) => links.trip))).toEqual(new Set([booking.links.trip]));
  expect(own).toEqual(bookings[3]);
});

test("a created record links to itself, and keeps the foreign id that it was given", async () => {
  const mock = await createMockFetch(document, { stateful: true, seed: 1 });
  const init = {
    method: "POST",
    body: '{"id":"mine","trip_id":"trip-0001"}',
    headers: { "content-type": "application/json" },
  };

  const created = await (await mock(at("/bookings"), init)).json();

  expect(created).toMatchObject({ id: "mine", trip_id: "trip-0001", links: { self: at("/bookings/mine") } });
});

test("records below another one have its id, but for the examples of the document", async () => {
  const mock = await createMockFetch(document, { items: 3, seed: 1 });

  const seats = (await (await mock(at("/trips/t%207/seats"))).json()) as { trip_id: string }[];

  expect(seats.map(({ trip_id }) => trip_id)).toEqual(["trip-0001", "t 7", "t 7"]);
});
