export { arbitraryFor, type Generation } from "./samples/arbitrary-for.ts";
export { coveringValues, grownValues } from "./samples/covering-values.ts";
export { keepPossible } from "./samples/keep-possible.ts";
export { type RandomOptions, randomValues } from "./samples/random-values.ts";
export { type SampleOptions, sampleOf } from "./samples/sample-of.ts";
