// The published package holds a bundle of Prism in place of this file: whoever installs it gets neither Prism's 180
// packages nor its install-time analytics (build/bundle-prism.ts).
import "./ajv-guards.ts";
import { createInstance as create, getHttpOperationsFromSpec as read } from "@stoplight/prism-http";

export const createInstance: unknown = create;
export const getHttpOperationsFromSpec: unknown = read;
