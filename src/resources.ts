/** A file that a page or a stylesheet names. */
export interface Resource {
  /** Where it was found: the `from` of what it names in turn, and the file that diagnostics show. */
  path: string;
  bytes: Uint8Array;
}

/** Finds what a URL in HTML or CSS names. Local files only: nothing is fetched. */
export interface Resources {
  /** What `url` names, seen from the file `from`; undefined when there is nothing or it may not be read. */
  read(url: string, from: string): Resource | undefined;
}
