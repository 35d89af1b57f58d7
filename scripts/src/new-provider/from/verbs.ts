/** Verbs that end the name of a method, by words that APIs use for them in operationIds and paths. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  list: ["list", "index", "enumerate"],
  get: ["get", "read", "retrieve", "fetch", "show", "describe", "find", "view"],
  create: ["create", "add", "insert", "post", "new"],
  update: ["update", "modify", "edit", "patch", "change"],
  replace: ["replace", "put"],
  delete: ["delete", "destroy"],
};

/** Verbs of the field that stay as they are. */
const own = new Set(
  (
    "accept activate approve archive attach cancel check clone close complete confirm copy deactivate decline detach disable " +
    "download enable enroll export finalize generate import invite issue merge move pause ping provision publish purge " +
    "query refresh regenerate register reissue reject release remove renew reopen reset resend restore resume retry " +
    "revoke rotate save search send set sign start stop submit subscribe suspend sync test transfer unarchive undelete " +
    "unregister unsubscribe upload validate verify void withdraw"
  ).split(" "),
);

const byWord = new Map(Object.entries(synonyms).flatMap(([verb, words]) => words.map((word) => [word, verb] as const)));

/** The verb that a word stands for; undefined for any other word. */
export function verbOf(word: string): string | undefined {
  return byWord.get(word) ?? (own.has(word) ? word : undefined);
}

/** Whether a verb is one that every resource may have, rather than a special action. */
export function isUsual(verb: string): boolean {
  return Object.hasOwn(synonyms, verb);
}
