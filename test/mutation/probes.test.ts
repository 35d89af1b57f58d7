import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { mutantsOf } from "../../mutation/mutant.ts";
import { mutateCode } from "../../mutation/mutate-code.ts";
import { probesOf, withProbes } from "../../mutation/probes.ts";

const source = `
  const pick = (a) => ({ a });
  function sign(a) {
    if (a < 0) return -1;
    else if (a === 0) return 0;
    switch (a) {
      case 1:
        a += 1;
        break;
    }
    outer: for (const b of [1, 2]) {
      while (true) { if (b) continue outer; }
    }
    for (const b of [1]) pick(((c) => c)(b));
    return [1].map((b) => b)[0];
  }
  sign(input);
`;

test("a source does with its probes what it does without", () => {
  const text = withProbes(source, probesOf(source));

  for (const input of [-2, 0, 1])
    expect(runInNewContext(text, { input, __probe: () => undefined })).toBe(runInNewContext(source, { input }));
});

test("the probes of what has run are hit, and no others", () => {
  const probes = probesOf(source);
  const hit = new Set<number>();
  runInNewContext(withProbes(source, probes), { input: 0, __probe: (probe: number) => hit.add(probe) });

  const texts = [...hit].map((probe) => source.slice(probes[probe]?.start, probes[probe]?.end));

  expect(texts).toContain("return 0;");
  expect(texts).not.toContain("return -1;");
  expect(texts).not.toContain("{ a }");
});

test("every mutant can be put among the probes", () => {
  const probes = probesOf(source);
  const mutants = mutantsOf("x.ts", source, mutateCode(source));

  expect(mutants.length).toBeGreaterThan(20);
  for (const mutant of mutants) {
    const text = withProbes(source, probes, mutant);
    expect(() => new Function(text), `${mutant.original} → ${mutant.replacement}`).not.toThrow();
    expect(text.replace(/__probe\(\d+\)[;,]?/g, "").replace(/[\s(){}]/g, "")).toBe(
      (source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end)).replace(/[\s(){}]/g, ""),
    );
  }
});
