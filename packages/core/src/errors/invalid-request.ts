/** The reason why a call is rejected before anything is sent. The client turns it into a `RequestError`, and adds where. */
export class InvalidRequest extends Error {
  /** How to correct the call, in whole sentences. */
  readonly advice: string;

  /**
   * @param problem begins a sentence that ends with the name of the method, such as `Missing parameter "id"`
   */
  constructor(problem: string, advice = "") {
    super(problem);
    this.advice = advice;
  }
}
