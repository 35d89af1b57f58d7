/** What stands for a module of Node's in a browser: as much as runs there when Prism is loaded and asked. */
const substitutes: Readonly<Record<string, string>> = {
  buffer: `{ Buffer: { from: (text, encoding) => ({ toString: () => (encoding === "base64" ? atob(text) : text) }), isBuffer: () => false } }`,
  events: `Object.assign(class EventEmitter { on() { return this; } once() { return this; } emit() { return false; } removeListener() { return this; } }, { EventEmitter: class {} })`,
  os: `{ type: () => "", platform: () => "browser", release: () => "", homedir: () => "/", arch: () => "", cpus: () => [] }`,
  path: `{ sep: "/", resolve: (...all) => all.at(-1), join: (...all) => all.join("/"), extname: () => "", dirname: () => "/", win32: { sep: "\\\\" } }`,
  http: "{ METHODS: [], STATUS_CODES: {} }",
  process: `{ env: {}, argv: [], platform: "browser", version: "", versions: {}, cwd: () => "/", nextTick: (run) => queueMicrotask(run), on: () => undefined, emitWarning: () => undefined, stdout: {}, stderr: {} }`,
  tty: "{ isatty: () => false }",
  url: "{ URL, URLSearchParams, parse: (text) => new URL(text, 'resolve://'), resolve: (from, to) => to, format: String }",
  util: `{ inherits: (type, base) => Object.setPrototypeOf(type.prototype, base.prototype), inspect: Object.assign(String, { custom: Symbol("inspect") }), promisify: (run) => run, deprecate: (run) => run, format: (...all) => all.join(" "), types: {}, TextEncoder, TextDecoder }`,
};

/** A module that gives a module of Node's where there are some, and a substitute in a browser. */
export function builtinModule(name: string): string {
  return `module.exports = ${givenOr(name)};`;
}

/** The globals of Node that the bundle uses, for a browser, which has neither. */
export const globalsOfNode: string = [
  `const process = globalThis.process?.versions ? globalThis.process : ${substitutes.process};`,
  `const Buffer = globalThis.Buffer ?? (${substitutes.buffer}).Buffer;`,
].join("\n");

/** Only to choose colours, which the mock does itself; Deno asks for a permission to say what system it runs on. */
const unneeded: ReadonlySet<string> = new Set(["os"]);

function givenOr(name: string): string {
  if (unneeded.has(name)) return `(${substitutes[name]})`;
  return `globalThis.process?.getBuiltinModule?.("${name}") ?? (${substitutes[name] ?? "{}"})`;
}
