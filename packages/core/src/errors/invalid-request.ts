/** Why a request is not sent; the client turns it into a `RequestError` that names the operation. */
export class InvalidRequest extends Error {}
