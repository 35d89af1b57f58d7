import { Command, InvalidArgumentError, Option } from "commander";
import { type Provider, providers } from "../report/found.ts";

export interface ReportOptions {
  within: number;
  live: boolean;
  provider: Provider[] | undefined;
  all: boolean;
  json: boolean;
  html: string | undefined;
  now: Date;
  concurrency: number;
  timeout: number;
}

/**
 * Read the command line.
 * @throws {CommanderError} when it is wrong, or asks for help; what there is to say has been printed.
 */
export function readOptions(args: readonly string[], now: Date): ReportOptions {
  const command = new Command("expiry-report")
    .description("Shows which certificates of Cloudflare, Infisical and Numeral expire soon, are pending or failed.")
    .option("--within <days>", "how many days ahead to look", wholeNumber(0, 36_500), 30)
    .option("--live", "ask the live APIs, with credentials from the environment, instead of mocks", false)
    .addOption(new Option("--provider <name...>", "only these").choices(providers))
    .option("--all", "list what is well, too", false)
    .option("--json", "print JSON", false)
    .option("--html <file>", "write a page, too")
    .option("--now <time>", "another time than now, such as 2026-12-24T12:00:00Z", instant, now)
    .option("--concurrency <lists>", "how many lists to read at the same time", wholeNumber(1, 64), 4)
    .option("--timeout <seconds>", "how long one page of a list may take, retries included", wholeNumber(1, 3600), 30)
    .allowExcessArguments(false)
    .exitOverride();
  return command.parse(args, { from: "user" }).opts();
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It takes a whole number from ${least} to ${most}.`);
  };
}

function instant(text: string): Date {
  const time = new Date(text);
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(time.getTime())) return time;
  throw new InvalidArgumentError("It takes a date, such as 2026-12-24, or a time, such as 2026-12-24T12:00:00Z.");
}
