import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Changes one byte of the largest artifact of a cache, as somebody would who has its storage and not its key. */
export function tamper(storage: string): void {
  const files = readdirSync(storage, { recursive: true, encoding: "utf8" })
    .map((file) => join(storage, file))
    // Beside each artifact lies what is known of it.
    .filter((file) => statSync(file).isFile() && !/meta|tag|sha|\.json$/.test(file));
  const [largest] = files.sort((one, other) => statSync(other).size - statSync(one).size);
  if (!largest) throw new Error("the cache holds no artifact");
  const bytes = readFileSync(largest);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  writeFileSync(largest, bytes);
}
