import type { LogIn } from "./credentials/log-in.ts";
import type { PageFinder } from "./pages/page-state.ts";
import type { BodySerializer } from "./request/serialize-json.ts";
import type { ParameterSerializer } from "./request/serialize-plain.ts";
import type { StreamReader } from "./streams/stream-reader.ts";
import type { ApiTable } from "./table.ts";

/**
 * The table of a provider, with the parts of the runtime that only some APIs need; bundlers drop the others.
 * The generated `operations.ts` exports one.
 */
export interface Api extends ApiTable {
  /** Serializes parameters that are not in the default style. */
  readonly serializeParameter?: ParameterSerializer;
  /** Serializes request bodies that are not JSON. */
  readonly serializeBody?: BodySerializer;
  /** Logs in where a scheme declares a login. */
  readonly logIn?: LogIn;
  /** Calls operations whose response is a stream. */
  readonly readStream?: StreamReader;
  /** Finds the next page of lists by the id of the last item, or by the URL of the next page. */
  readonly pageFinders?: Readonly<Partial<Record<"lastId" | "url", PageFinder>>>;
}
