// What maintainers get wrong: each input stops with a place, what is wrong and what to do, the cause before what follows from it.
import { symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundleSpec } from "../src/bundle-spec.ts";
import { SpecError } from "../src/read-spec/problem.ts";
import { type AcmeCopy, copyAcme } from "./fixtures/lint/copy-acme.ts";
import { problemsOf } from "./fixtures/lint/problems-of.ts";

const request = "operations/requests_get.yaml";
const envelope = "schemas/Envelope.yaml";
const status = "schemas/CertificateStatus.yaml";
const loop = "reference-loop This `$ref` leads back to itself. Write the value itself in one of the places.";
const swollen =
  "alias-limit The aliases of this file stand for more than 1000000 values. Make files of what repeats, and refer to them.";

type WrongInput = [what: string, edit: (spec: AcmeCopy) => void, ...problems: string[]];

const unreadable: WrongInput[] = [
  [
    "a missing openapi.yaml",
    (spec) => spec.remove("openapi.yaml"),
    "openapi.yaml:1 openapi-file openapi.yaml cannot be read: there is no such file.",
  ],
  [
    "an empty openapi.yaml",
    (spec) => spec.write("openapi.yaml", "# Nothing yet.\n"),
    "openapi.yaml:1 openapi-file openapi.yaml is empty. Write at least openapi, info and paths.",
  ],
  [
    "an openapi.yaml that is a list",
    (spec) => spec.write("openapi.yaml", "- openapi\n"),
    "openapi.yaml:1 openapi-file openapi.yaml must be a mapping with openapi, info, paths.",
  ],
  [
    "another version",
    (spec) => spec.replace("openapi.yaml", "openapi: 3.1.0", "openapi: 3.0.3"),
    "openapi.yaml:1 openapi-file The specs are OpenAPI 3.1: write `openapi: 3.1.0`.",
  ],
  [
    "a wrong indentation in the root",
    (spec) => spec.replace("openapi.yaml", "  version: 1.0.0", "   version: 1.0.0"),
    "openapi.yaml:5 certspec/readable-files This is not valid YAML: bad indentation of a mapping entry.",
  ],
  [
    "an unclosed list",
    (spec) => spec.replace(envelope, "type: array", "type: [array"),
    `${envelope}:7 certspec/readable-files This is not valid YAML: deficient indentation.`,
  ],
  [
    "a tab",
    (spec) => spec.replace(envelope, "    type: array", "\ttype: array"),
    `${envelope}:6 certspec/readable-files This is not valid YAML: tab characters must not be used in indentation.`,
  ],
  [
    "a duplicate key",
    (spec) => spec.replace(envelope, "properties:\n  success", "type: object\nproperties:\n  success"),
    `${envelope}:3 certspec/readable-files This is not valid YAML: duplicated mapping key.`,
  ],
  [
    "two documents in one file",
    (spec) => spec.write(status, "---\ntype: string\n---\ntype: string\n"),
    `${status}:1 certspec/readable-files This is not valid YAML: expected a single document in the stream, but found more.`,
  ],
  [
    "a tag that runs code elsewhere",
    (spec) => spec.write(status, "type: !!js/function x\n"),
    `${status}:1 certspec/readable-files This is not valid YAML: unknown scalar tag !<tag:yaml.org,2002:js/function>.`,
  ],
  [
    "a list that is nested too deeply",
    (spec) => spec.write(status, `${"[".repeat(20_000)}\n`),
    `${status}:1 certspec/readable-files This is not valid YAML: nesting exceeded maxDepth (100).`,
  ],
  [
    "an outside example that is not JSON",
    (spec) => {
      spec.replace(request, "example: { id: 1 }", "examples: { default: { externalValue: ../examples/one.json } }");
      spec.write("examples/one.json", '{ "id": 1\n');
    },
    "examples/one.json:2 certspec/readable-files This is not valid YAML: unexpected end of the stream within a flow collection.",
  ],
  [
    "bytes that are not UTF-8",
    (spec) => writeFileSync(join(spec.folder, status), Buffer.from("type: string\ndescription: a\xff\n", "latin1")),
    `${status}:2 certspec/readable-files ${status} is not UTF-8. Save it as UTF-8.`,
  ],
  [
    "a file in UTF-16",
    (spec) => writeFileSync(join(spec.folder, status), Buffer.from("\ufefftype: string\n", "utf16le")),
    `${status}:1 certspec/readable-files ${status} is not UTF-8. Save it as UTF-8.`,
  ],
  [
    "a binary file",
    (spec) => writeFileSync(join(spec.folder, status), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xb7, 0xff])),
    `${status}:1 certspec/readable-files ${status} is not UTF-8. Save it as UTF-8.`,
  ],
  [
    "a text with a null byte",
    (spec) => spec.write(status, "type: string\0\n"),
    `${status}:1 certspec/readable-files This is not valid YAML: null byte is not allowed in input.`,
  ],
  [
    "a symbolic link to a file outside",
    (spec) => linkTo(spec, "/etc/passwd", status),
    `${status}:1 certspec/readable-files ${status} is a symbolic link. Copy what it leads to into the folder.`,
  ],
  [
    "a symbolic link to a file of the spec",
    (spec) => linkTo(spec, "Envelope.yaml", status),
    `${status}:1 certspec/readable-files ${status} is a symbolic link. Copy what it leads to into the folder.`,
  ],
  [
    "a symbolic link to itself",
    (spec) => linkTo(spec, "CertificateStatus.yaml", status),
    `${status}:1 certspec/readable-files ${status} is a symbolic link. Copy what it leads to into the folder.`,
    "schemas/Certificate.yaml:5 certspec/refs-resolve `CertificateStatus.yaml` cannot be read: ELOOP.",
  ],
  [
    "a symbolic link to a folder",
    (spec) => symlinkSync(tmpdir(), join(spec.folder, "schemas/others")),
    "schemas/others:1 certspec/readable-files schemas/others is a symbolic link. Copy what it leads to into the folder.",
  ],
  [
    "aliases that multiply",
    (spec) => spec.write(status, `type: string\nx-notes:\n${multiplyingAliases(8)}`),
    `${status}:1 ${swollen}`,
  ],
  [
    "an alias inside what it stands for",
    (spec) => spec.write(status, "type: object\nproperties: &all\n  inner: { properties: *all }\n"),
    `${status}:1 ${swollen}`,
  ],
  [
    "a wrong file in a $ref",
    (spec) => spec.replace("openapi.yaml", "requests_get.yaml", "request_get.yaml"),
    "openapi.yaml:25 certspec/refs-resolve `operations/request_get.yaml` cannot be read: there is no such file.",
  ],
  [
    "a wrong fragment in a $ref",
    (spec) => spec.replace(request, "../schemas/Request.yaml", "../schemas/Request.yaml#/no"),
    `${request}:14 certspec/refs-resolve \`../schemas/Request.yaml#/no\` leads nowhere: there is nothing at this place.`,
  ],
  [
    "a missing file",
    (spec) => spec.remove(status),
    "schemas/Certificate.yaml:5 certspec/refs-resolve `CertificateStatus.yaml` cannot be read: there is no such file.",
  ],
  [
    "a folder in a $ref",
    (spec) => spec.replace("schemas/Certificate.yaml", "$ref: CertificateStatus.yaml", "$ref: ../schemas"),
    "schemas/Certificate.yaml:5 certspec/refs-resolve `../schemas` cannot be read: it is a folder.",
  ],
  [
    "an empty file",
    (spec) => spec.write(status, ""),
    "schemas/Certificate.yaml:5 certspec/refs-resolve `CertificateStatus.yaml` leads nowhere: there is nothing at this place.",
  ],
  [
    "a $ref to a file of the system",
    (spec) => spec.replace("schemas/Certificate.yaml", "$ref: CertificateStatus.yaml", "$ref: /etc/passwd"),
    "schemas/Certificate.yaml:5 certspec/refs-stay-inside `/etc/passwd` leads out of this spec's folder. Copy what it needs into the folder.",
  ],
  [
    "a $ref to the web",
    (spec) =>
      spec.replace("schemas/Certificate.yaml", "$ref: CertificateStatus.yaml", "$ref: https://127.0.0.1:9/a.yaml"),
    "schemas/Certificate.yaml:5 certspec/refs-stay-inside `https://127.0.0.1:9/a.yaml` leads out of this spec's folder. Copy what it needs into the folder.",
  ],
  ["a $ref to its own file", (spec) => spec.write(status, "$ref: CertificateStatus.yaml\n"), `${status}:1 ${loop}`],
  [
    "a loop of two files",
    (spec) => {
      spec.write(status, "$ref: Other.yaml\n");
      spec.write("schemas/Other.yaml", "$ref: CertificateStatus.yaml\n");
    },
    `${status}:1 ${loop}`,
  ],
  [
    "a $ref to a part of what it stands for",
    (spec) => spec.write(envelope, "properties: { $ref: Envelope.yaml#/properties/success }\n"),
    `${envelope}:1 ${loop}`,
  ],
];

const wrong: WrongInput[] = [
  [
    "an operation that is not a mapping",
    (spec) => spec.replace("openapi.yaml", "    get: { $ref: operations/requests_list.yaml }", "    get: soon"),
    "openapi.yaml:28 struct Expected type `Operation` (object) but got `string`",
  ],
  [
    "a misspelt field",
    (spec) => spec.replace(request, "summary:", "sumary:"),
    `${request}:2 struct Property \`sumary\` is not expected here. Did you mean summary?`,
  ],
  [
    "a number as summary",
    (spec) => spec.replace(request, "summary: Get a request", "summary: 7"),
    `${request}:2 struct Expected type \`string\` but got \`integer\`.`,
  ],
  [
    "a misspelt type, which the examples and pages do not fit",
    (spec) => spec.replace("schemas/CertificateList.yaml", "type: array", "type: aray"),
    'schemas/CertificateList.yaml:6 struct `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null". Did you mean array?',
  ],
  [
    "a misspelt keyword, which the states do not fit",
    (spec) => spec.replace(status, "enum:", "enums:"),
    `${status}:3 struct Property \`enums\` is not expected here. Did you mean enum, items?`,
  ],
  [
    "a duplicate operationId",
    (spec) => spec.replace("operations/requests_list.yaml", "operationId: requests_list", "operationId: requests_get"),
    "operations/requests_list.yaml:1 certspec/operation-id-noun-verb The operation `requests_get` is kept in operations/requests_list.yaml. Name the file after the operationId.",
    "operations/requests_list.yaml:1 certspec/operation-id-unique `requests_get` is already the operationId of get /requests/{request_id}. Give each operation its own.",
  ],
  [
    "a wrong operationId",
    (spec) => spec.replace(request, "operationId: requests_get", "operationId: getRequest"),
    `${request}:1 certspec/operation-id-noun-verb The operation \`getRequest\` is kept in ${request}. Name the file after the operationId.`,
    `${request}:1 certspec/operation-id-noun-verb \`getRequest\` is not noun_verb. Join camelCase words with \`_\`, the method last: \`customCsrs_list\`.`,
  ],
  [
    "a file that nothing refers to",
    (spec) => spec.write("schemas/Orphan.yaml", "type: string\n"),
    "schemas/Orphan.yaml:1 certspec/no-unused-files Nothing refers to schemas/Orphan.yaml. Delete the file, or refer to it.",
  ],
];

test.each(unreadable)("%s is all that the linter reports", async (_, edit, ...problems) => {
  const spec = acme();
  edit(spec);

  expect(await problemsOf(spec)).toEqual(problems);
  await expect(bundleSpec(spec.folder)).rejects.toThrow(SpecError);
});

test.each(wrong)("%s comes first", async (_, edit, ...problems) => {
  const spec = acme();
  edit(spec);

  expect((await problemsOf(spec)).slice(0, problems.length)).toEqual(problems);
  await expect(bundleSpec(spec.folder)).rejects.toThrow(SpecError);
});

test.each<[string, (spec: AcmeCopy) => void]>([
  ["line ends of Windows", (spec) => spec.write(request, spec.read(request).replaceAll("\n", "\r\n"))],
  ["a byte order mark", (spec) => spec.write(request, `\ufeff${spec.read(request)}`)],
  [
    "aliases within reason",
    (spec) =>
      spec.replace(
        status,
        "enum: [active, revoking, revoked]",
        "enum: &states [active, revoking, revoked]\nexamples: *states",
      ),
  ],
])("%s are fine", async (_, edit) => {
  const spec = acme();
  edit(spec);

  expect(await problemsOf(spec)).toEqual([]);
});

function acme(): AcmeCopy {
  return copyAcme(onTestFinished);
}

function linkTo(spec: AcmeCopy, target: string, file: string): void {
  spec.remove(file);
  symlinkSync(target, join(spec.folder, file));
}

/** Lists of nine, each of the list before. */
function multiplyingAliases(lists: number): string {
  const nine = (text: string) => `[${Array(9).fill(text).join(", ")}]`;
  return Array.from(
    { length: lists },
    (_, index) => `  n${index}: &n${index} ${nine(index === 0 ? "x" : `*n${index - 1}`)}\n`,
  ).join("");
}
