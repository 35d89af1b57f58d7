import { InvalidRequest } from "../errors/invalid-request.ts";

/** Chooses the base URL of one of several servers by its name. */
export type ServerChooser = (servers: Readonly<Record<string, string>>, name: string | undefined) => string;

/**
 * The base URL of the server that was named, or else of the first.
 * @throws {InvalidRequest} for a name that the spec does not have.
 */
export const chooseServer: ServerChooser = (servers, name) => {
  const names = Object.keys(servers);
  const url = servers[name ?? names[0] ?? ""];
  if (url !== undefined) return url;
  throw new InvalidRequest(`there is no server "${name}"; there are "${names.join('", "')}"`);
};
