import type { ErrorContext } from "./errors.ts";

/** The operations behind the methods of all clients: what takes a method knows by it what it calls. */
export const methods: WeakMap<object, ErrorContext> = /* @__PURE__ */ new WeakMap();
