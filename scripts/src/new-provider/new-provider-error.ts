/** What a person has to change before a provider can be made; it is printed without a stack trace. */
export class NewProviderError extends Error {
  override name = "NewProviderError";
}
