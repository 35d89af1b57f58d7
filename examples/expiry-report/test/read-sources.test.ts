import { createCloudflare } from "@certspec/cloudflare";
import { expect, test } from "vitest";
import type { Found, Source } from "../src/report/found.ts";
import { readSources } from "../src/report/read-sources.ts";

const signal = new AbortController().signal;
const found = (id: string): Found => ({
  provider: "numeral",
  kind: "certificate",
  id,
  name: id,
  status: "",
  expires: "",
});

test("no more lists are read at the same time than is allowed, and all are read", async () => {
  let running = 0;
  let most = 0;
  const sources = Array.from(
    { length: 9 },
    (_, index): Source => ({
      provider: "numeral",
      title: `${index}`,
      list: async function* () {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        yield found(`${index}`);
        running -= 1;
      },
    }),
  );

  const result = await readSources(sources, { concurrency: 3, signal });

  expect(most).toBe(3);
  expect(result.found.map(({ id }) => id)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
  expect(result.failures).toEqual([]);
});

test("a list that breaks on its second page keeps its first, and the others are read", async () => {
  const broken: Source = {
    provider: "cloudflare",
    title: "broken",
    list: async function* () {
      yield found("1");
      const fetch = async () => Promise.reject(new TypeError("no network"));
      await createCloudflare({ apiToken: "any", fetch, maxRetries: 0 }).ssl.universal.settings.get({ zone_id: "z" });
    },
  };
  const whole: Source = {
    provider: "numeral",
    title: "whole",
    list: async function* () {
      yield found("2");
    },
  };

  const { found: all, failures } = await readSources([broken, whole], { concurrency: 1, signal });

  expect(all.map(({ id }) => id)).toEqual(["1", "2"]);
  expect(failures).toEqual([
    { provider: "cloudflare", title: "broken", message: expect.stringMatching(/^NetworkError: /) },
  ]);
});

test("a mistake of this program is no failure of a provider", async () => {
  const source: Source = {
    provider: "numeral",
    title: "x",
    list: () => {
      throw new RangeError("a bug");
    },
  };

  await expect(readSources([source], { concurrency: 1, signal })).rejects.toThrow(RangeError);
});

test("an abort ends it with its own reason", async () => {
  const controller = new AbortController();
  const source: Source = {
    provider: "numeral",
    title: "x",
    list: async function* () {
      controller.abort(new Error("enough"));
      yield found("1");
      throw controller.signal.reason;
    },
  };

  await expect(readSources([source, source], { concurrency: 1, signal: controller.signal })).rejects.toThrow("enough");
});
