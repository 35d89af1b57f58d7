import type { Subject } from "./subject.ts";
import type { Row } from "./table.ts";

/** Input of a measurement. */
export interface Task {
  /** The folder in which programs find the packages. */
  folder: string;
  subjects: readonly Subject[];
  rounds: number;
}

/** Measures all subjects; gives lines of the table. */
export type Measurement = (task: Task) => Promise<Row[]>;
