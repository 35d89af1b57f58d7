import { documented, usual } from "./check-preference.ts";
import { negotiate } from "./negotiate.ts";
import type { Content, Operation } from "./operation.ts";
import type { Preference } from "./parse-prefer.ts";

/** A request's wishes for its response. */
export interface Wanted {
  accept: string | undefined;
  preference: Preference;
  /** The request is wrong, so that a failure is its response. */
  isWrong: boolean;
}

/**
 * Leaves each response of an operation the one content that a request accepts, so that Prism has nothing to choose.
 * @returns `undefined` where the success that is due has no acceptable content.
 */
export function narrowResponses(operation: Operation, { accept, preference, isWrong }: Wanted): Operation | undefined {
  const { code, example } = preference;
  const due = code === undefined ? usual(operation) : documented(operation, code);
  const isFailure = isWrong || (code !== undefined && code >= 400);
  const chosen = (contents: readonly Content[]): Content | undefined => {
    const named = contents.filter(({ examples = [] }) => examples.some(({ key }) => key === example));
    return negotiate(named.length > 0 ? named : contents, accept);
  };
  const isOffered = due?.contents?.length && operation.method !== "head";
  if (isOffered && !isFailure && !chosen(due.contents ?? [])) return undefined;
  const responses = operation.responses.map((response) => {
    const { contents = [] } = response;
    if (contents.length === 0) return response;
    // Like servers, the mock sends an error in its documented media type, whatever the request accepts.
    const content = chosen(contents) ?? negotiate(contents, undefined);
    return { ...response, contents: content ? [content] : [] };
  });
  return { ...operation, responses };
}
