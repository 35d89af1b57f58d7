/** A text in which everything can be written and shown: what cannot is a replacement character. */
export function printable(text: string): string {
  return text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");
}
