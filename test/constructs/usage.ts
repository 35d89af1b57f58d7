// Calls every operation with the right types, and says which uses the compiler has to refuse. It is compiled, never run.
import type { BaseClient, CertspecError, ErrorGuard, EventStream, PagePromise, ServerSentEvent } from "@certspec/core";
import type * as older from "./generated/older/resources.ts";
import type * as api from "./generated/resources.ts";
import { isKnownLevel, isKnownStatus, type KnownStatus, levelValues, statusValues } from "./generated/values.ts";

declare const client: api.Resources & BaseClient;
declare const old: older.Resources;
declare const isApiError: ErrorGuard<api.OperationErrors>;
declare function typeOf<Actual>(value: Actual): {
  is<Expected>(same: Equal<Actual, Expected>): void;
};
type Equal<Left, Right> =
  (<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2 ? true : false;

export async function methods(): Promise<void> {
  typeOf(await client.methods.create({ body: { name: "a", note: "b" } })).is<api.Thing>(true);
  typeOf(await client.methods.removeAll()).is<{ removed: number }>(true);
  typeOf(await client.methods.describe()).is<{ methods: string[] }>(true);
  typeOf(await client.methods.check({ id: "a" })).is<undefined>(true);
  typeOf(await client.methods.replace({ id: "a", body: { name: "a" } })).is<api.Thing>(true);
  typeOf(await client.methods.patch({ id: "a", body: { note: null } })).is<api.Thing>(true);
  typeOf(await client.methods.remove({ id: "a" }, { timeoutMs: 1 })).is<undefined>(true);
  typeOf(await client.methods.start({ id: "a" })).is<undefined>(true);
  typeOf(await client.methods.restart({ id: "a" })).is<api.Thing | undefined>(true);
  typeOf(await client.methods.restart({ id: "a", body: { force: true } })).is<api.Thing | undefined>(true);
  typeOf(await client.methods.touch({ id: "a" })).is<undefined>(true);
  typeOf((await client.methods.check({ id: "a" }).withResponse()).response).is<Response>(true);
  // @ts-expect-error the body is required
  client.methods.create({});
  // @ts-expect-error `name` is required
  client.methods.create({ body: { note: "b" } });
  // @ts-expect-error `id` is not part of what a thing is made from
  client.methods.create({ body: { id: "t1", name: "a" } });
  // @ts-expect-error `name` cannot be removed
  client.methods.patch({ id: "a", body: { name: null } });
  // @ts-expect-error there are no parameters
  client.methods.removeAll({ id: "a" });
  const missing = await client.methods.check({ id: "a" }).safe();
  if (!missing.ok && missing.status === 404) typeOf(missing.body).is<undefined>(true);
}

export async function answers(): Promise<void> {
  typeOf(await client.answers.string()).is<string>(true);
  typeOf(await client.answers.number({ body: 1 })).is<number>(true);
  typeOf(await client.answers.list({ body: ["a"] })).is<api.Thing[]>(true);
  typeOf(await client.answers.plain({ body: "a" })).is<string>(true);
  typeOf(await client.answers.xml()).is<string>(true);
  typeOf(await client.answers.download()).is<Blob>(true);
  typeOf(await client.answers.upload({ body: new Blob([]) })).is<undefined>(true);
  typeOf(await client.answers.report()).is<api.Thing | string | Blob>(true);
  typeOf(await client.answers.any()).is<unknown>(true);
  typeOf(await client.envelopes.own()).is<api.Thing>(true);
  // @ts-expect-error the body is a number
  client.answers.number({ body: "1" });
  // @ts-expect-error the body holds bytes
  client.answers.upload({ body: {} });
}

export async function errors(): Promise<void> {
  const result = await client.errors.ranges().safe();
  if (result.ok) return typeOf(result.data).is<api.Thing>(true);
  if (result.status === undefined) return typeOf(result.error).is<CertspecError>(true);
  if (result.status === 404) return typeOf(result.body).is<api.MissingBody>(true);
  if (result.status === 403) return typeOf(result.body).is<api.FailureBody>(true);
  if (result.status === 503) return typeOf(result.body).is<api.OutageBody>(true);
  if (result.status === 500) return typeOf(result.body).is<api.OutageBody>(true);
  if (result.status === 302) return typeOf(result.body).is<api.UnexpectedBody>(true);
  // @ts-expect-error no answer fails with 200
  if (result.status === 200) return;

  const own = await client.errors.own().safe();
  if (!own.ok && own.status === 400) typeOf(own.body).is<api.NestedFailureBody>(true);
  if (!own.ok && own.status === 500) typeOf(own.body).is<unknown>(true);
  const text = await client.errors.text().safe();
  if (!text.ok && text.status === 409) typeOf(text.body).is<undefined>(true);
  if (!text.ok && text.status === 410) typeOf(text.body).is<string>(true);
  const caught: unknown = undefined;
  if (isApiError(caught, "errors_ranges", 404)) typeOf(caught.body).is<api.MissingBody>(true);
  if (isApiError(caught, "errors_ranges", 500)) typeOf(caught.body).is<api.OutageBody>(true);
}

export async function pages(): Promise<void> {
  typeOf(client.pages.byPages({ page: 1, per_page: 2 })).is<
    PagePromise<api.Thing, api.PagesByPagesBody, api.PagesByPagesErrors>
  >(true);
  typeOf((await client.pages.byTotal()).items).is<api.Thing[]>(true);
  typeOf((await client.pages.byTotal()).body.total).is<number | undefined>(true);
  typeOf(await client.pages.byNumber({}, { maxPages: 3 }).toArray()).is<api.Thing[]>(true);
  for await (const thing of client.pages.fromZero({ start: 0 })) typeOf(thing).is<api.Thing>(true);
  for await (const page of client.pages.single().pages()) typeOf(page.items).is<api.Thing[]>(true);
  typeOf((await client.pages.byOffset({ offset: 1, limit: 1 })).info.total).is<number | undefined>(true);
  typeOf((await client.pages.search({ body: { text: "a", offset: 2 } })).items).is<api.Thing[]>(true);
  typeOf((await client.pages.searchNested({ body: { paging: { limit: 2 } } })).items).is<api.Thing[]>(true);
  typeOf((await client.pages.byCursor({ cursor: "a" })).body.next).is<string | undefined>(true);
  typeOf((await client.pages.byMore()).body.more).is<boolean | undefined>(true);
  typeOf((await client.pages.byLastId({ starting_after: "t1" })).items).is<api.Thing[]>(true);
  typeOf((await client.pages.searchByLastId({ body: { page: { after: "a" } } })).items).is<api.Thing[]>(true);
  typeOf((await client.pages.byUrl({ limit: 2 })).body.links?.next).is<string | null | undefined>(true);
  for await (const thing of client.pages.byLink()) typeOf(thing).is<api.Thing>(true);
  // @ts-expect-error a page is a number
  client.pages.byPages({ page: "1" });
  // @ts-expect-error what is searched for is required
  client.pages.search({ body: { offset: 2 } });
}

export async function streams(): Promise<void> {
  typeOf(client.streams.events({ "Last-Event-ID": "7" })).is<
    EventStream<ServerSentEvent<api.Thing>, api.StreamsEventsErrors>
  >(true);
  for await (const { event, data, id } of client.streams.events()) {
    typeOf(data).is<api.Thing>(true);
    typeOf([event, id]).is<(string | undefined)[]>(true);
  }
  for await (const { data } of await client.streams.texts()) typeOf(data).is<string>(true);
  for await (const item of client.streams.lines()) typeOf(item).is<api.StreamsLinesItem>(true);
  for await (const { id, state } of client.streams.lines())
    typeOf({ id, state }).is<{ id: string; state: "draft" | "live" | (string & {}) | undefined }>(true);
  for await (const item of client.streams.sequence({ body: { text: "a" } })) typeOf(item).is<number[] | null>(true);
  const { data, response } = await client.streams.lines().withResponse();
  typeOf(response).is<Response>(true);
  for await (const item of data) typeOf(item).is<api.StreamsLinesItem>(true);
  const result = await client.streams.events().safe();
  if (!result.ok && result.status === 404) typeOf(result.body).is<api.FailureBody>(true);
  typeOf(await client.streams.either()).is<api.Thing | string>(true);
  // @ts-expect-error a stream has no pages
  client.streams.events({}, { maxPages: 1 });
}

export async function forms(): Promise<void> {
  const file = new Blob([]);
  typeOf(
    await client.forms.multipart({
      body: {
        file,
        title: "a",
        pages: [file],
        copies: 1,
        urgent: true,
        tags: ["a"],
        details: { reason: "b" },
        history: [{ at: 1 }],
        image: file,
        code: "c",
      },
    }),
  ).is<undefined>(true);
  typeOf(
    await client.forms.urlencoded({
      body: { grant: "a", scope: ["b"], fields: ["c"], filter: { from: "d" }, options: { deep: true } },
    }),
  ).is<{ token: string }>(true);
  // @ts-expect-error a file is not a text
  client.forms.multipart({ body: { file: "a", title: "a" } });
  // @ts-expect-error the title is required
  client.forms.multipart({ body: { file } });
  // @ts-expect-error an image is not a text
  client.forms.multipart({ body: { file, title: "a", image: "a" } });
}

export async function unions(): Promise<void> {
  const pet = await client.shapes.mapped({ body: { kind: "dog", bark: "loud" } });
  typeOf(pet).is<api.Pet>(true);
  if (pet.kind === "dog") typeOf(pet).is<api.Dog>(true);
  if (pet.kind === "cat" || pet.kind === "lion") typeOf(pet.lives).is<number | undefined>(true);
  // @ts-expect-error the discriminator stays closed
  if (pet.kind === "fish") return;
  // @ts-expect-error a dog has no lives
  client.shapes.mapped({ body: { kind: "dog", lives: 1 } });
  // @ts-expect-error an enum of a request is closed
  client.shapes.mapped({ body: { kind: "dog", bark: "shrill" } });

  const figure = await client.shapes.unmapped({ body: { type: "Circle", radius: 1, fill: "quiet" } });
  if (figure.type === "Square") typeOf(figure.side).is<number>(true);
  if (figure.type === "Circle") typeOf(figure.fill).is<"quiet" | "loud" | (string & {}) | undefined>(true);
  // @ts-expect-error a request names the schema of the spec, not that of its request form
  client.shapes.unmapped({ body: { type: "CircleInput", radius: 1 } });

  const contact = await client.shapes.oneOf({ body: "a" });
  typeOf(contact).is<api.EmailContact | api.PhoneContact | string>(true);
  if (typeof contact === "object" && "phone" in contact) typeOf(contact.phone).is<string>(true);
  // @ts-expect-error it is none of the alternatives
  client.shapes.oneOf({ body: { fax: "1" } });

  const choice = await client.shapes.anyOf({
    body: { values: [1], tagged: { tag: "a", left: 1 }, sided: { side: "b", right: 2 } },
  });
  typeOf(choice.values).is<string | number[]>(true);
  typeOf(choice.reachable).is<api.Reachable | undefined>(true);
  if (choice.reachable) typeOf(choice.reachable.name).is<string>(true);
  if (choice.tagged && "left" in choice.tagged) typeOf(choice.tagged.left).is<number>(true);
  if (choice.sided && "right" in choice.sided) typeOf(choice.sided.side).is<string>(true);
  // @ts-expect-error the tag stands beside either alternative
  client.shapes.anyOf({ body: { values: "a", tagged: { left: 1 } } });

  const heir = await client.shapes.inherited({ body: { type: "car", doors: 4, seats: 2 } });
  if (heir.type === "bike") {
    typeOf(heir.gears).is<number | undefined>(true);
    typeOf(heir.label).is<"quiet" | "loud" | (string & {}) | undefined>(true);
  }
  if (heir.type === "car") typeOf(heir.doors).is<number>(true);
  // @ts-expect-error a bike has no doors
  client.shapes.inherited({ body: { type: "bike", doors: 4 } });
}

export async function objects(): Promise<void> {
  const manager = await client.shapes.allOf({
    body: { id: 1, name: "a", role: "b", reports: [{ name: "c", role: "d", desk: 1 }] },
  });
  typeOf(manager.id).is<number>(true);
  typeOf(manager.name).is<string>(true);
  typeOf(manager.desk).is<number | undefined>(true);
  typeOf(manager.reports[0]?.role).is<string | undefined>(true);
  typeOf(manager.reports[0]?.id).is<number | undefined>(true);
  // @ts-expect-error the name is required beside the composition
  client.shapes.allOf({ body: { id: 1, role: "b", reports: [] } });
  // @ts-expect-error the id is required two compositions below
  client.shapes.allOf({ body: { name: "a", role: "b", reports: [] } });

  const tree = await client.shapes.tree({ body: { value: "loud", children: [{ value: "quiet", children: [] }] } });
  typeOf(tree.children?.[0]?.children?.[0]).is<api.TreeNode | undefined>(true);
  // @ts-expect-error the enum is closed on every level
  client.shapes.tree({ body: { value: "loud", children: [{ value: "shrill" }] } });
  const folder = await client.shapes.mutual({ body: { name: "a", files: [{ title: "b", folder: null }] } });
  typeOf(folder.files?.[0]?.folder?.name).is<string | undefined>(true);
  if (folder.files?.[0]) typeOf(folder.files[0].folder).is<api.Folder | null>(true);

  const nulls = await client.shapes.nullable({
    body: { text: null, thing: null, other: null, state: null, inner: null, never: null, mixed: 1, list: null },
  });
  typeOf(nulls.text).is<string | null>(true);
  typeOf(nulls.thing).is<api.Thing | null>(true);
  typeOf(nulls.other).is<api.Thing | null>(true);
  typeOf(nulls.state).is<"on" | "off" | (string & {}) | null>(true);
  typeOf(nulls.inner).is<api.Inner>(true);
  typeOf(nulls.inner).is<{ a: number } | null>(true);
  typeOf(nulls.never).is<null>(true);
  typeOf(nulls.mixed).is<string | number | null>(true);
  typeOf(nulls.list).is<string[] | null>(true);
}

export async function directions(): Promise<void> {
  const account = await client.shapes.directions({ body: { name: "a", password: "b", profile: { bio: "c" } } });
  typeOf(account.id).is<string>(true);
  typeOf(account.createdAt).is<string | undefined>(true);
  typeOf(account.profile?.verified).is<boolean | undefined>(true);
  // @ts-expect-error what is only written is not in an answer
  account.password;
  // @ts-expect-error what is only read is not in a request
  client.shapes.directions({ body: { id: "1", name: "a", password: "b" } });
  // @ts-expect-error nor is it where the referenced schema says so
  client.shapes.directions({ body: { name: "a", password: "b", createdAt: "now" } });
  // @ts-expect-error nor in a schema below
  client.shapes.directions({ body: { name: "a", password: "b", profile: { verified: true } } });

  const enums = await client.shapes.enums({
    level: -1,
    body: { status: "draft", level: 2, version: "v1", only: "only", history: ["live"], size: "s" },
  });
  typeOf(enums.status).is<api.Status>(true);
  typeOf(enums.status).is<"draft" | "live" | "gone" | (string & {})>(true);
  typeOf(enums.level).is<-1 | 1 | 2 | (number & {})>(true);
  typeOf(enums.version).is<"v1">(true);
  typeOf(enums.only).is<"only">(true);
  typeOf(statusValues).is<readonly KnownStatus[]>(true);
  if (isKnownStatus(enums.status)) typeOf<"draft" | "live" | "gone">(enums.status);
  if (isKnownLevel(enums.level)) typeOf<-1 | 1 | 2>(enums.level);
  typeOf(levelValues[0]).is<-1 | 1 | 2 | undefined>(true);
  // @ts-expect-error an enum of a request is closed
  client.shapes.enums({ body: { status: "new", level: 1, version: "v1", only: "only" } });
  // @ts-expect-error so is one of numbers
  client.shapes.enums({ body: { status: "draft", level: 3, version: "v1", only: "only" } });
  // @ts-expect-error and one in a parameter
  client.shapes.enums({ level: 3, body: { status: "draft", level: 1, version: "v1", only: "only" } });
}

export async function collections(): Promise<void> {
  const maps = await client.shapes.map({
    body: { labels: { a: "b" }, counts: { name: "c", d: 1 }, free: { e: [] }, nested: { f: [] } },
  });
  typeOf(maps.labels.a).is<string | undefined>(true);
  typeOf(maps.counts?.name).is<string | undefined>(true);
  typeOf(maps.free?.a).is<unknown>(true);
  typeOf(maps.nested?.a?.[0]?.name).is<string | undefined>(true);
  // @ts-expect-error a label is a string
  client.shapes.map({ body: { labels: { a: 1 } } });
  const tuples = await client.shapes.tuple({ body: { pair: ["a", 1], tail: ["a", 1, 2] } });
  typeOf(tuples.pair).is<[string, number]>(true);
  typeOf(tuples.tail).is<[string, ...number[]] | undefined>(true);
  // @ts-expect-error the order counts
  client.shapes.tuple({ body: { pair: [1, "a"] } });
  // @ts-expect-error there is no third item
  client.shapes.tuple({ body: { pair: ["a", 1, 2] } });

  const names = await client.shapes.names({
    body: { class: "a", in: "b", "x-y": "c", constructor: "d", ["__proto__"]: "e", "with space": "f", 'quo"te': "g" },
  });
  typeOf(names.class).is<string>(true);
  typeOf(names.constructor).is<string | undefined>(true);
  // biome-ignore lint/suspicious/noProto: the API calls a property so.
  typeOf(names.__proto__).is<string | undefined>(true);
  typeOf(names["1st"]).is<string | undefined>(true);
  typeOf(names[42]).is<string | undefined>(true);
  const taken = await client.shapes.collisions({ body: { error: { of: "Error" }, array: { of: "Array" } } });
  typeOf(taken.error).is<api.Error>(true);
  typeOf(taken.response).is<api.Response | undefined>(true);
  typeOf(taken.schema).is<api.SchemaSchema | undefined>(true);
  typeOf(taken.record).is<api.RecordSchema | undefined>(true);
  typeOf(taken.promise).is<api.Promise | undefined>(true);
  typeOf(taken.blob).is<api.BlobSchema | undefined>(true);
}

export function parameters(): void {
  client.headers.scalars({ "X-Text": "a", "X-Count": 1, "X-Flag": true });
  client.headers.lists({ "X-List": ["a"], "X-Pairs": { R: 1 }, "X-Exploded": { G: 2 }, "X-Json": { R: 1 } });
  client.headers.constant({ "X-Preview": "yes" });
  client.headers.constant();
  client.cookies.send({ session: "a", ids: [1], joined: [2], color: { R: 1 } });
  client.queries.form({ text: "a", count: 1.5, flag: false, list: ["b"], color: { R: 1 }, since: "2026-03-01" });
  client.queries.form({ text: "a", since: new Date() });
  client.queries.joined({ list: ["a"], color: { R: 1 } });
  client.queries.spaces({ list: ["a"], color: { R: 1 } });
  client.queries.pipes({ list: ["a"], color: { R: 1 } });
  client.queries.deep({ color: { R: 1 } });
  client.queries.reserved({ open: "a", strict: "b" });
  client.queries.json({ filter: { limit: 1, size: "quiet" }, plain: "a" });
  client.queries.required({ text: "a", list: ["b"] });
  client.paths.simple({ text: "a", list: ["b"], exploded: ["c"], color: { R: 1 }, wide: { G: 2 } });
  client.paths.label({ text: "a", list: ["b"], exploded: ["c"], color: { R: 1 }, wide: { G: 2 } });
  client.paths.segments({ file: "a/b", version: "c" });
  client.paths.matrix({ text: "a", list: ["b"], exploded: ["c"], color: { R: 1 }, wide: { G: 2 } });
  client.alternatives.get({ account_id: "a", deep: true });
  client.alternatives.get({ zone_id: "z" });
  // @ts-expect-error the client sends the constant by itself
  client.headers.constant({ "X-API-Version": "2026-03-01" });
  // @ts-expect-error an optional constant has one value
  client.headers.constant({ "X-Preview": "no" });
  // @ts-expect-error a required header is missing
  client.headers.scalars({ "X-Count": 1 });
  // @ts-expect-error a required cookie is missing
  client.cookies.send({});
  // @ts-expect-error JSON parameters are typed
  client.queries.json({ filter: { limit: "1" } });
  // @ts-expect-error a required parameter is missing
  client.queries.required({ text: "a" });
  // @ts-expect-error a path parameter is missing
  client.paths.simple({ text: "a", list: ["b"], exploded: ["c"], color: { R: 1 } });
  // @ts-expect-error the alternatives exclude each other
  client.alternatives.get({ account_id: "a", zone_id: "z" });
  // @ts-expect-error one of the alternatives is needed
  client.alternatives.get({ deep: true });
}

export async function olderConstructs(): Promise<void> {
  typeOf(await old.things.get({ id: "a", verbose: true, "X-Trace": "b" })).is<older.Thing>(true);
  const nulls = await old.things.update({
    id: "a",
    verbose: 1,
    body: {
      text: null,
      state: "on",
      reference: null,
      composed: null,
      typed: null,
      list: [null],
      whole: { id: "a", note: "b" },
    },
  });
  typeOf(nulls.text).is<string | null>(true);
  typeOf(nulls.state).is<"on" | "off" | (string & {}) | null>(true);
  typeOf(nulls.reference).is<older.Thing | null>(true);
  typeOf(nulls.composed).is<older.Thing | null>(true);
  typeOf(nulls.typed?.more).is<number | undefined>(true);
  typeOf(nulls.typed === null).is<boolean>(true);
  typeOf(nulls.list).is<(number | null)[] | null>(true);
  typeOf(nulls.whole.note).is<string>(true);
  // @ts-expect-error an enum of a shared request body is closed
  old.things.update({ id: "a", verbose: 1, body: { ...nulls, state: "dim" } });
  // @ts-expect-error the operation's own parameter is a number, and required
  old.things.update({ id: "a", verbose: true, body: nulls });
  // @ts-expect-error `note` is required beside the reference
  typeOf<older.Nullables["whole"]>({ id: "a" });

  typeOf((await old.things.list()).items).is<older.Thing[]>(true);
  typeOf(await old.things.bare()).is<older.Thing>(true);
  typeOf(await old.things.other()).is<older.Thing[]>(true);
  typeOf(await old.things.text()).is<string>(true);
  const moved = await old.things.text().safe();
  if (!moved.ok && moved.status === 302) typeOf(moved.body).is<string>(true);
  if (!moved.ok && moved.status === 400) typeOf(moved.body).is<unknown>(true);
  typeOf(await old.things.default()).is<older.Thing>(true);
  typeOf(await old.secrets.get()).is<undefined>(true);
  const [heir] = await old.heirs.send({ body: [{ form: "Round", radius: 1, color: "red" }] });
  if (heir?.form === "Flat") typeOf(heir.sides).is<number | undefined>(true);
  // @ts-expect-error an heir is named as in the spec, not as its request form
  old.heirs.send({ body: [{ form: "RoundInput" }] });
  const message = await old.mapping.send({ body: { by: "phone", number: "1", mood: "good" } });
  if (message.by === "mail") typeOf(message.to).is<string>(true);
  // @ts-expect-error the mapping names the values
  old.mapping.send({ body: { by: "Call", number: "1" } });
}

export function rest(): void {
  client.secrets.default();
  client.secrets.public();
  client.secrets.header();
  client.secrets.query({ text: "a" });
  client.secrets.cookie({ theme: "a" });
  client.secrets.basic();
  client.secrets.both();
  client.secrets.optional();
  client.names.list({
    constructor: "a",
    class: "b",
    in: "c",
    "x-y": 1,
    toString: "d",
    ["__proto__"]: "e",
    "9lives": true,
  });
  // Without `toString`, the one that every object has would stand for it.
  client.names.list({ constructor: "a", toString: "d", schema: "loud", content: "loud", example: "loud" });
  // @ts-expect-error an enum stays closed in a parameter that is called like a keyword
  client.names.list({ constructor: "a", toString: "d", schema: "shrill" });
  // @ts-expect-error so it does in this one
  client.names.list({ constructor: "a", toString: "d", content: "shrill" });
  // @ts-expect-error and in this one
  client.names.list({ constructor: "a", toString: "d", example: "shrill" });
  client.class.delete();
  client.constructor.new();
  client.nested.list();
  client.nested.deeper.list();
  client.nested.deeper.deepest.get();
  client.docs.get({ id: "a", pattern: "b" });
  client.deprecated.get({ old: "a", new: "b" });
  typeOf<api.Credentials["token"]>("a");
  typeOf<api.ServerName>("regional");
  // @ts-expect-error there is no such server
  typeOf<api.ServerName>("asian");
  // @ts-expect-error there is no such resource
  client.nothing;
}
