/** The reason why a request is not sent. The client turns it into a `RequestError` that names the operation. */
export class InvalidRequest extends Error {}
