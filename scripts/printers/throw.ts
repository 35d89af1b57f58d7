// Ends with an uncaught error: the one that is chosen by its place in the list.
import { clientErrors, plainErrors } from "../../test/printers/errors.ts";
import { secretsOf } from "../../test/printers/secrets.ts";

const [, , owner, place] = process.argv;
const errors = owner === "client" ? await clientErrors(secretsOf(owner)) : await plainErrors(secretsOf("plain"));
throw errors[Number(place)];
