/** A copy of a document that may be changed in place. */
export type Mutable<Node> = { -readonly [Key in keyof Node]: Node[Key] };
