declare module 'linebreak' {
  /** Line breaking opportunities of UAX 14, in order. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required?: boolean } | null;
  }
}
