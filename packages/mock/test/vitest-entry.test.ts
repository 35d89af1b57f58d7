import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { injectMock, type MockAddress, mockSetup, setup } from "@certspec/mock/vitest";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connectMock } from "../src/server/connect-mock.ts";
import { documentOf } from "./document.ts";
import { registry } from "./registry.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "certspec-mock-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Run a setup as vitest does, and give what it provides. */
async function run(
  started: ReturnType<typeof mockSetup>,
): Promise<{ provided: MockAddress; stop: () => Promise<void> }> {
  const values: Record<string, unknown> = {};
  const project = {
    config: { root },
    provide: (name: string, value: unknown) => void Object.assign(values, { [name]: structuredClone(value) }),
  };
  const stop = await started(project as never);
  return { provided: values.certspecMock as MockAddress, stop };
}

test("a setup serves documents, controls them from elsewhere, and stops them", async () => {
  const { provided, stop } = await run(mockSetup({ registry }, { stateful: true }));
  const mock = connectMock(provided);
  const path = "/zones/z/certificates/cert_023e105f4ecef8ad";

  await fetch(mock.url + path, { method: "DELETE" });
  expect(await mock.advance()).toMatchObject([{ path, to: "revoked" }]);
  await mock.preferNext({ code: 418 }, { times: 1, operationId: "certificates_get" });
  expect((await fetch(`${mock.urls.registry}${path}`)).status).toBe(418);
  expect(await mock.requests()).toMatchObject([{ operationId: "certificates_delete" }, { status: 418, body: "" }]);
  await mock.reset();
  expect(await mock.requests()).toEqual([]);
  expect(await (await fetch(mock.url + path)).json()).toMatchObject({ result: { status: "active" } });

  await stop();
  await expect(fetch(mock.url + path)).rejects.toThrow("fetch failed");
  await expect(mock.requests()).rejects.toThrow("fetch failed");
});

test("a control that is refused says why, and nobody without the secret controls anything", async () => {
  const { provided, stop } = await run(mockSetup(documentOf("/things", {})));

  await expect(connectMock(provided).advance()).rejects.toThrow("advance() needs stateful: true");
  const reset = (controlUrl: string) => connectMock({ ...provided, controlUrl }).reset();
  await expect(reset(`${new URL(provided.controlUrl).origin}/guess`)).rejects.toThrow("unknown control URL");
  await expect(reset(`${provided.controlUrl}/unknown`)).rejects.toThrow("unknown control unknown");

  await stop();
});

test("the module itself is a setup that serves what is installed", async () => {
  const folder = join(root, "node_modules/@certspec/pets");
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "@certspec/pets", version: "1.0.0", exports: { "./openapi.json": "./openapi.json" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(documentOf("/pets", {})));

  const { provided, stop } = await run(setup);

  expect(Object.keys(provided.urls)).toEqual(["pets"]);
  expect((await fetch(`${provided.urls.pets}/pets`)).status).toBe(200);
  await stop();
});

test("a setup without documents, and a test without a setup, are told what to do", async () => {
  await expect(async () => setup({ config: { root } } as never)).rejects.toThrow(
    "nothing to serve: npm install @certspec/cloudflare, or name a setup file that calls mockSetup()",
  );
  expect(() => injectMock()).toThrow('no mock is running: name "@certspec/mock/vitest"');
});
