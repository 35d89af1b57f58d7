import { InvalidRequest } from "../errors/invalid-request.ts";

/** Returns the base URL of one of several servers by its name. */
export type ServerChooser = (servers: Readonly<Record<string, string>>, name: string | undefined) => string;

/**
 * Returns the base URL of a server by its name. Defaults to the first server.
 * @throws {InvalidRequest} for a name that the spec does not declare.
 */
export const chooseServer: ServerChooser = (servers, name) => {
  const names = Object.keys(servers);
  const url = servers[name ?? names[0] ?? ""];
  if (url !== undefined) return url;
  throw new InvalidRequest(`Unknown server "${name}", expected one of "${names.join('", "')}"`);
};
