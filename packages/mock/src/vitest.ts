import type { OpenApiDocument } from "@certspec/openapi";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { findDocument, listPackages } from "./cli/find-packages.ts";
import type { Documents } from "./cli/named-documents.ts";
import { checkDocument } from "./document/check-document.ts";
import { loadDocument } from "./document/load-document.ts";
import { MockError } from "./mock-error.ts";
import { type ConnectedMock, connectMock, type MockAddress } from "./server/connect-mock.ts";
import { serveControls } from "./server/control-server.ts";
import { type MockOptions, startMock } from "./server/start-mock.ts";

export type { ConnectedMock, MockAddress } from "./server/connect-mock.ts";

declare module "vitest" {
  interface ProvidedContext {
    certspecMock: MockAddress;
  }
}

/** A global setup of Vitest: starts mocks, and returns a function that stops them. */
export type MockSetup = (project: TestProject) => Promise<() => Promise<void>>;

/**
 * Creates a global setup that serves documents to all test files from one process.
 * @example
 * // vitest.mocks.ts, named in `test.globalSetup`
 * export const setup = mockSetup({ cloudflare: document }, { items: 120 });
 */
export function mockSetup(documents: Documents, options: MockOptions = {}): MockSetup {
  return async (project) => {
    const mock = await startMock(documents, options);
    const controls = await serveControls(mock);
    project.provide("certspecMock", { url: mock.url, urls: { ...mock.urls }, controlUrl: controls.url });
    return async () => {
      await controls.close();
      await mock.close();
    };
  };
}

/** The global setup of this module: serves the documents of all installed @certspec packages. */
export const setup: MockSetup = async (project) => {
  const { root } = project.config;
  const names = listPackages(root);
  if (names.length === 0)
    throw new MockError(
      "nothing to serve: npm install @certspec/cloudflare, or name a setup file that calls mockSetup()",
    );
  const documents: Record<string, OpenApiDocument> = {};
  for (const name of names) {
    const { document } = await loadDocument(findDocument(name, root));
    checkDocument(document, name);
    documents[name] = document;
  }
  return mockSetup(documents)(project);
};

/** Returns the mocks of the global setup, for a test. */
export function injectMock(): ConnectedMock {
  const address = inject("certspecMock");
  if (!address)
    throw new MockError(
      'no mock is running: name "@certspec/mock/vitest", or a file that calls mockSetup(), in test.globalSetup',
    );
  return connectMock(address);
}
