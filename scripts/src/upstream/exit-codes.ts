/** Exit codes of `status` and `adopt` that say what is open, as those of `certspec-drift compare` do. */
export const levelCodes = { none: 0, patch: 10, minor: 20, major: 30 } as const;

/** Exit codes of failures. */
export const exitCodes = {
  /** The call was wrong, or a file is. */
  usage: 2,
  /** A source could not be reached. */
  unreachable: 40,
  /** A source has a shape that is not known. */
  unknownShape: 41,
  /** A source does not have an operation any more. */
  operationVanished: 42,
  /** An index lists fewer pages than before. */
  shorterIndex: 43,
  /** Two sources disagree about an operation. */
  disagreement: 44,
  /** The lock is older than its source file allows. */
  stale: 45,
  /** A waiver covers nothing any more, or has expired. */
  waiver: 46,
  /** A changeset promises less than the change is. */
  promise: 47,
  /** A change cannot be adopted. */
  notAdopted: 48,
  /** A source took too long. */
  timeout: 49,
  /** A source is too large. */
  tooLarge: 50,
  /** A source is somewhere else now. */
  moved: 51,
  /** A source is of another media type than text or data. */
  contentType: 52,
} as const;
