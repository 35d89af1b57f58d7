/**
 * The same text, in one piece. V8 keeps a text that was put together as the tree of its parts until somebody reads it;
 * a large file as such a tree takes several times its length, which the garbage collector copies again and again.
 */
export function inOnePiece(text: string): string {
  // Reading a character is what makes V8 write the text out.
  text.charCodeAt(0);
  return text;
}
