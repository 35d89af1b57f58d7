/** A way to call Cloudflare's API that is measured beside the others. */
export interface Subject {
  name: string;
  /** The module that a program imports for it: loaded by itself to measure the cold import. */
  specifier: string;
  /** The whole program of a user who lists the custom CSRs of an account, in TypeScript. */
  oneList: string;
  /** A module in JavaScript whose `open(baseUrl, send)` gives a function that fetches one page and tells how many items it has. */
  caller: string;
}
