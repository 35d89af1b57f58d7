// unpack-chromium.ts runs this in a process of its own, whose temporary folder and environment are its to choose.
import chromium from "@sparticuz/chromium";

await chromium.executablePath();
