import type { ContractCase } from "../contract-cases.ts";

export interface FaultCase {
  title: string;
  /** Says how the operation is called. */
  contractCase: ContractCase;
}

/** One case for each operation, in which everything goes wrong that can. */
export function faultCases(cases: readonly ContractCase[]): FaultCase[] {
  const first = new Map(cases.toReversed().map((each) => [each.operation.id, each]));
  return [...first.values()].toReversed().map((contractCase) => ({
    title: `${contractCase.operation.id} ends with an error when the way fails`,
    contractCase,
  }));
}
