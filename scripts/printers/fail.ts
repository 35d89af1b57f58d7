// Tests that fail for jest and vitest, which make the two functions global.
import { clientErrors, plainErrors } from "../../test/printers/errors.ts";
import { secretsOf } from "../../test/printers/secrets.ts";

for (const [owner, errorsOf] of [
  ["client", () => clientErrors(secretsOf("client"))],
  ["plain", () => plainErrors(secretsOf("plain"))],
] as const)
  for (const place of [0, 1, 2, 3]) {
    const errorAt = async () => (await errorsOf())[place];

    test(`${owner} ${place} is thrown`, async () => {
      throw await errorAt();
    });

    test(`${owner} ${place} is compared`, async () => {
      expect(await errorAt()).toEqual({ status: 200 });
    });

    test(`${owner} ${place} is matched`, async () => {
      expect(await errorAt()).toMatchObject({ status: 200 });
    });

    test(`${owner} ${place} rejects`, async () => {
      await expect(Promise.reject(await errorAt())).resolves.toBe(1);
    });
  }
