declare module 'hyphenopoly' {
  interface Config {
    /** Names of pattern files. */
    require: readonly string[];
    sync: true;
    hyphen: string;
    minWordLength: number;
    loaderSync: (file: string, patternFolder: URL) => Uint8Array;
  }
  const hyphenopoly: {
    supportedLanguages: readonly string[];
    /** Functions by language that put the hyphen into the words of a text. */
    config(options: Config): Map<string, (text: string) => string>;
  };
  export default hyphenopoly;
}
