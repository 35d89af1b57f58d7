#!/usr/bin/env node
// `pnpm release:address [owner/name]`: write the address of the repository into every package that is published.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicPackages } from "./release/public-packages.ts";
import { addressFields, repositoryAddress } from "./release/repository-address.ts";

if (import.meta.main) {
  const [given, ...others] = process.argv.slice(2);
  const { GITHUB_REPOSITORY, GITHUB_SERVER_URL } = process.env;
  const repository = given ?? GITHUB_REPOSITORY;
  try {
    if (others.length) throw new Error(`expected one repository, got ${[given, ...others].join(" ")}`);
    if (!repository)
      throw new Error(
        "no repository is named. Write it as owner/name, or set GITHUB_REPOSITORY as GitHub's workflows do.",
      );
    const address = repositoryAddress(repository, GITHUB_SERVER_URL);
    const written = writeAddress(join(import.meta.dirname, "../.."), address);
    console.log(`${address} is the repository of ${written.join(", ")}`);
  } catch (error) {
    console.error(`release:address: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/** Write an address into the published packages of a workspace, and give their names. */
export function writeAddress(root: string, address: string): string[] {
  const names = Object.keys(publicPackages(root));
  for (const name of names) {
    const directory = `packages/${name.replace("@certspec/", "")}`;
    const file = join(root, directory, "package.json");
    const manifest: object = { ...JSON.parse(readFileSync(file, "utf8")), ...addressFields(address, directory) };
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
  return names;
}
