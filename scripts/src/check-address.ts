#!/usr/bin/env node
// `prepublishOnly` of every package: publishing from its folder stops where the package does not name its repository.
import { readFileSync } from "node:fs";
import { type AddressedManifest, addressProblem } from "./release/repository-address.ts";

const problem = addressProblem(JSON.parse(readFileSync("package.json", "utf8")) as AddressedManifest);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
