// Bundled into the package, so that installing it brings no further packages (build/bundle-prism.ts).
import { randomValues, sampleOf } from "@certspec/openapi/samples";

/** Returns a readable value that a schema allows, the same each time; none where nothing can be made up. */
export function readableSample(document: object, schema: unknown): unknown[] {
  return attempted(() => [sampleOf(document, sourced(schema), { direction: "response" })]);
}

/** Returns values that a schema allows, the same for the same seed; none where nothing can be made up. */
export function randomSamples(document: object, schema: unknown, seed: number): unknown[] {
  return attempted(() => randomValues(document, sourced(schema), { direction: "response", seed }));
}

function sourced(schema: unknown): { value: object; pointer: string } {
  return { value: schema as object, pointer: "" };
}

/** The sampler throws a TypeError for a schema that it knows no value of. */
function attempted(action: () => unknown[]): unknown[] {
  try {
    return action();
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}
