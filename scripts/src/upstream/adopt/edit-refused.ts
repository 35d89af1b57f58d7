/** Why a change cannot be taken over by itself. */
export class EditRefused extends Error {
  override readonly name = "EditRefused";
}
