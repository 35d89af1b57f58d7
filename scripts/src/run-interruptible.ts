export interface Setting {
  /** Aborts when somebody interrupts the command. */
  signal: AbortSignal;
  /** The clean-up steps; the last one runs first. */
  cleanups: (() => unknown)[];
}

/** Does the work of a command, which says whether all is well; clean up after it, also when it fails or is interrupted. */
export async function runInterruptible(name: string, work: (setting: Setting) => Promise<boolean>): Promise<void> {
  const interruption = new AbortController();
  const { signal } = interruption;
  const cleanups: Setting["cleanups"] = [];
  for (const event of ["SIGINT", "SIGTERM"] as const)
    process.once(event, () => interruption.abort(new Error(`interrupted by ${event}`)));
  try {
    process.exitCode = (await work({ signal, cleanups })) ? 0 : 1;
  } catch (error) {
    console.error(`${name}: ${signal.aborted ? signal.reason.message : (error as Error).message}`);
    process.exitCode = signal.aborted ? 130 : 1;
  } finally {
    for (const clean of cleanups.reverse()) await clean();
  }
}
