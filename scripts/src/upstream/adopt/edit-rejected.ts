/** Why a change cannot be adopted by itself. */
export class EditRejected extends Error {
  override readonly name = "EditRejected";
}
