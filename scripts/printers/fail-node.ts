// Tests that fail for node:test.
import { test } from "node:test";
import { clientErrors, plainErrors } from "../../test/printers/errors.ts";
import { secretsOf } from "../../test/printers/secrets.ts";

const errors = [...(await clientErrors(secretsOf("client"))), ...(await plainErrors(secretsOf("plain")))];
for (const [place, error] of errors.entries())
  test(`${place} is thrown`, () => {
    throw error;
  });
