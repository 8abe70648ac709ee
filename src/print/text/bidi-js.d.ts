/** The package's own types are read as a CommonJS namespace, whose default cannot be called. */
declare module 'bidi-js' {
  /** The Unicode Bidirectional Algorithm (UAX 9). */
  export default function bidiFactory(): {
    getEmbeddingLevels(text: string, baseDirection: 'ltr' | 'rtl'): { levels: Uint8Array };
  };
}
