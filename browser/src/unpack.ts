// unpack-chromium.ts runs this in a separate process, for which it chooses the temporary folder and the environment.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
