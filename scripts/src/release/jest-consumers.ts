import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { bundleProgram, clients, createProject } from "./create-project.ts";

/** A CommonJS project whose tests jest runs as it comes: no configuration, and no flag of Node. */
export const jestConsumers: readonly Consumer[] = [
  {
    name: "jest, Node 20 and 24",
    run: async (rehearsal) => {
      const { mocks } = rehearsal;
      const tools = join(rehearsal.tools, "node_modules");
      const project = await createProject("jest", clients, rehearsal, { type: "commonjs" });
      await bundleProgram(project, "program.ts", "program.js", { format: "cjs", isWhole: false });
      writeFileSync(join(project.folder, "clients.test.js"), suite(JSON.stringify(mocks)));
      // The cache of jest is deleted with the project.
      const args = [join(tools, "jest/bin/jest.js"), "--ci", `--cacheDirectory=${join(project.folder, "cache")}`];
      for (const node of [join(tools, "node-20/bin/node"), process.execPath]) await project.run(node, ...args);
      return "loads the clients and their documents, and knows their errors";
    },
  },
];

function suite(mocks: string): string {
  return `
const { ApiError, createCloudflare, isApiError } = require("@certspec/cloudflare");
const { CertspecError } = require("@certspec/core");
const { program } = require("./program.js");

test("the clients answer", async () => {
  await expect(program(${mocks})).resolves.toMatch(/^1 CSR, then 404: 7003; pending, /);
});

test("the document is there", () => {
  expect(require("@certspec/cloudflare/openapi.json").openapi).toBe("3.1.0");
});

test("errors are instances of classes of every package", async () => {
  const fetch = async () => Response.json({ success: false, errors: [], messages: [], result: null }, { status: 404 });
  const call = createCloudflare({ apiToken: "token", fetch }).customCsrs.list({ zone_id: "z" });
  const error = await call.catch((thrown) => thrown);

  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(CertspecError);
  expect(isApiError(error, "customCsrs_list", 404)).toBe(true);
});
`;
}
