/** A problem that you have to solve before a provider can be created; it is printed without a stack trace. */
export class NewProviderError extends Error {
  override name = "NewProviderError";
}
