import { createHash } from "node:crypto";
import type { Change, Level } from "@certspec/drift";

/** The name and the text of a changeset: the step of the package, and what its users read about it. */
export function changesetOf(
  provider: string,
  level: Level,
  changes: readonly Change[],
): { name: string; text: string } {
  const digest = createHash("sha256")
    .update(
      changes
        .map(({ id }) => id)
        .sort()
        .join(),
    )
    .digest("hex")
    .slice(0, 8);
  const items = changes.map(
    ({ sentence, operations }) => `- ${sentence}${operations.length > 0 ? ` (\`${operations.join("`, `")}\`)` : ""}`,
  );
  const text = `---\n"@certspec/${provider}": ${level}\n---\n\nChange what upstream changed:\n\n${items.join("\n")}\n`;
  return { name: `drift-${provider}-${digest}.md`, text };
}
