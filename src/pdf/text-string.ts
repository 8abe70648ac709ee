/** A PDF text string (ISO 32000-1 §7.9.2.2) as bytes: ASCII, or UTF-16BE with a byte order mark. */
export function textString(text: string): Uint8Array {
  if (/^[\t\n\r -~]*$/.test(text)) return Buffer.from(text, 'latin1');
  return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
}
