#!/usr/bin/env node
// `pnpm upstream <command>`: what providers publish, fetched, compared with the specs and adopted; see docs/upstream.md.
import "./compile-cache.js";
import { runCommandLine } from "./upstream/run-command-line.ts";

process.exitCode = await runCommandLine(process.argv.slice(2));
