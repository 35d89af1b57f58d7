// Import this first in a process that does one thing for a few seconds at most. V8 expects processes that stay.
import { setFlagsFromString } from "node:v8";

// Its last compiler works on threads of its own for what has ended before it pays: a quarter of the CPU of generating Cloudflare.
setFlagsFromString("--no-turbofan");
// A young generation that grows to 64 MB is memory that has to be fetched from the system, and survivors are few.
setFlagsFromString("--semi-space-growth-factor=1");
