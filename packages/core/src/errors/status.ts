/** Statuses of the 3xx class that are registered or in common use. */
export type RedirectStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;

/** Statuses of the 4xx class that are registered or in common use. */
export type ClientErrorStatus =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451
  | 499;

/** Statuses of the 5xx class that are registered or in common use. */
export type ServerErrorStatus =
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 506
  | 507
  | 508
  | 510
  | 511
  | 520
  | 521
  | 522
  | 523
  | 524
  | 525
  | 526
  | 527
  | 529
  | 530;

/** All known statuses of responses that are not a success. */
export type ErrorStatus = RedirectStatus | ClientErrorStatus | ServerErrorStatus;

/** The statuses that a key of `responses` covers: a status, a range such as `4XX`, or `default`. */
export type StatusOf<Key, Declared> = Key extends number
  ? Key
  : Key extends "3XX"
    ? Exclude<RedirectStatus, Declared>
    : Key extends "4XX"
      ? Exclude<ClientErrorStatus, Declared>
      : Key extends "5XX"
        ? Exclude<ServerErrorStatus, Declared>
        : Exclude<ErrorStatus, StatusesOf<Declared>>;

/** The statuses that a set of keys covers, without `default`. */
export type StatusesOf<Declared> = Declared extends "default" ? never : StatusOf<Declared, never>;
