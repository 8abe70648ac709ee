/** A template as it was found: its own folder first, then the folders that it inherits from. */
export interface Template {
  name: string;
  folders: TemplateFolder[];
  /** Page sizes it has a stylesheet for. */
  papers: string[];
  options: Record<string, TemplateOption>;
  /** `brief.hbs`. */
  page: TemplateFile;
  /** `partials/*.hbs` by name, each from the nearest folder that has it. */
  partials: Map<string, TemplateFile>;
}

export interface TemplateFolder {
  name: string;
  path: string;
}

export interface TemplateOption {
  default: string | number | boolean;
  meaning: string;
}

export interface TemplateFile {
  /** Path of the file. */
  file: string;
  source: string;
}
