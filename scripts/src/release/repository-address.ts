/** The fields of a published package that name the repository that it comes from. */
export interface AddressFields {
  homepage: string;
  bugs: string;
  repository: { type: "git"; url: string; directory: string };
}

export interface AddressedManifest extends Partial<AddressFields> {
  name: string;
}

/**
 * The web address of a repository that is given as `owner/name`, or as an address itself.
 * @throws {Error} when it is neither.
 */
export function repositoryAddress(repository: string, server = "https://github.com"): string {
  const address = /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : repository;
  const [, found] = /^(https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(address) ?? [];
  if (found === undefined)
    throw new Error(
      `"${repository}" is not a repository. Write it as owner/name, or as https://github.com/owner/name.`,
    );
  return found;
}

/** The fields of a package, for the address of the repository and the package's folder in it. */
export function addressFields(address: string, directory: string): AddressFields {
  return {
    homepage: `${address}/tree/main/${directory}#readme`,
    bugs: `${address}/issues`,
    repository: { type: "git", url: `git+${address}.git`, directory },
  };
}

/**
 * Why a package cannot be published, or undefined. npm compares `repository.url` with the repository whose workflow publishes, and rejects
 * the provenance of a package that names another one, or none.
 */
export function addressProblem({ name, repository }: AddressedManifest, address?: string): string | undefined {
  const remedy = "Run `pnpm release:address owner/name` with the name of this repository, build and try again.";
  if (repository?.url === undefined)
    return `${name} names no repository in its package.json, so npm would reject its provenance. ${remedy}`;
  const [, named] = /^git\+(https:.+)\.git$/.exec(repository.url) ?? [];
  if (named === undefined || (address !== undefined && named !== address))
    return `${name} names the repository ${repository.url} in its package.json, and npm expects ${address === undefined ? "git+https://….git" : `git+${address}.git`}. ${remedy}`;
  return undefined;
}
