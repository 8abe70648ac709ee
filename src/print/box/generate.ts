import type { Resources } from '../../resources.js';
import { anonymousStyle } from '../css/anonymous-style.js';
import type { ComputedStyle, ContentPart } from '../css/computed-style.js';
import type { Findings } from '../css/findings.js';
import type { StyledElement, StyledNode } from '../css/styled-document.js';
import type { InlineBox, InlineItem } from './box.js';
import { contentText, elementText, type ContentSources } from './content-text.js';
import { formatMarker } from './counter-styles.js';
import { Counters } from './counters.js';
import { ElementStructure, type StructureContext } from './element-structure.js';
import { readPicture, type Picture } from './images.js';
import { isCollapsibleSpace, isInline, type Item } from './items.js';
import { linkOf } from './links.js';
import { impliedListItem } from './list-items.js';
import { imageItems, linkBox, principalItems, type BoxSource } from './principal-box.js';
import { QuotationMarks } from './quotation-marks.js';
import { labelCounter, spanOf } from './roles.js';
import { StructureCursor } from './structure-cursor.js';
import type { Content } from './structure.js';

export interface GeneratorSources {
  readonly file: string;
  readonly resources: Resources;
  readonly findings: Findings;
  /** All ids of the page. */
  readonly ids: ReadonlySet<string>;
  /** Pages of elements by id, for target-counter(): known when the page was laid out before. */
  readonly targetPages: ReadonlyMap<string, number>;
}

/** What an element takes from those around it. */
export interface Context extends StructureContext {
  /** Link that blocks are part of. */
  readonly linkAround: InlineBox | null;
}

/** Elements that need a device, a script or a drawing program; they are left out. */
const unsupported: ReadonlySet<string> = new Set(
  'audio button canvas embed iframe input math meter object progress select svg textarea video'.split(' '),
);

/** Walks the styled tree in document order and turns elements into boxes. Counters and quotes become text here. */
export class Generator {
  readonly #counters = new Counters();
  readonly #quotes = new QuotationMarks();
  readonly #structure = new ElementStructure();

  constructor(private readonly sources: GeneratorSources) {}

  /** What an element generates, before anonymous boxes. */
  element(element: StyledElement, around: Context): Item[] {
    if (element.style.display === 'none') return [];
    if (unsupported.has(element.tag)) return this.#leaveOut(element);
    if (element.tag === 'br') return [{ kind: 'break', style: element.style }];
    if (element.tag === 'wbr') return this.#text('\u200b', element, around);
    this.#counters.enter(element.style, impliedListItem(element));
    const items = element.tag === 'img' ? this.#image(element, around) : this.#boxes(element, around);
    this.#counters.leave();
    return items;
  }

  #leaveOut(element: StyledElement): Item[] {
    const message = `<${element.tag}> cannot be printed; it is left out.`;
    this.sources.findings.add({ code: 'html-element', message, location: element.location });
    return [];
  }

  #boxes(element: StyledElement, around: Context): Item[] {
    const { attributes, style } = element;
    const link = element.tag === 'a' ? linkOf(element, this.sources.ids, this.sources.findings) : null;
    const structure = this.#structure.enter(element, around, link);
    const base = this.#base(element, structure.cursor);
    const linkAround = link ? linkBox(base, link) : around.linkAround;
    // a piece of a line is part of the link by its line
    const inside: Context = { ...structure, linkAround: isAtomic(style) ? null : linkAround };
    const marker = style.display === 'list-item' ? this.#marker(element, inside) : null;
    const isInside = style.listStylePosition === 'inside';
    return principalItems({
      base,
      children: [...(isInside ? (marker ?? []) : []), ...this.#content(element, inside)],
      marker: isInside ? null : marker,
      artifact: element.tag === 'hr',
      link,
      linkAround: inside.linkAround,
      columnSpan: spanOf(attributes.get('colspan')),
      rowSpan: spanOf(attributes.get('rowspan')),
      span: spanOf(attributes.get('span')),
    });
  }

  #base(element: StyledElement, cursor: StructureCursor): BoxSource['base'] {
    const { style, attributes, location } = element;
    const textOf = (parts: readonly ContentPart[]): string => contentText(parts, this.#contentSources(element, style));
    const strings = style.stringSet.map(({ name, value }) => ({ name, value: textOf(value) }));
    const { bookmarkLevel: level } = style;
    const bookmark = level === 'none' ? null : { level, label: textOf(style.bookmarkLabel) };
    return { style, id: attributes.get('id') ?? null, location, node: cursor.container, strings, bookmark };
  }

  #content(element: StyledElement, context: Context): Item[] {
    return [
      ...this.#pseudo(element, element.before, this.#labelContext(element, context)),
      ...element.children.flatMap((child) => this.#child(child, element, context)),
      ...this.#pseudo(element, element.after, context),
    ];
  }

  #child(child: StyledNode, parent: StyledElement, context: Context): Item[] {
    return child.kind === 'text' ? this.#text(child.text, parent, context) : this.element(child, context);
  }

  /** A number before a list item is its label, also when a counter writes it. */
  #labelContext(element: StyledElement, context: Context): Context {
    if (!labelCounter(element) || context.cursor.container.role !== 'LI') return context;
    return { ...context, cursor: new StructureCursor(context.cursor.add('Lbl')) };
  }

  #text(text: string, { style, language }: Pick<StyledElement, 'style' | 'language'>, context: Context): InlineItem[] {
    if (text === '') return [];
    const content: Content = { kind: 'content', artifact: context.isArtifact ? 'layout' : false };
    const item: InlineItem = { kind: 'text', text, style, language, content };
    // space between blocks must not open a paragraph
    if (context.cursor.isOpen || !isCollapsibleSpace(item)) context.cursor.addContent(content);
    return [item];
  }

  /** Boxes of `::before` and `::after`. */
  #pseudo(element: StyledElement, style: ComputedStyle | null, context: Context): Item[] {
    if (!style || !Array.isArray(style.content)) return [];
    this.#counters.enter(style);
    const children = this.#generated(style.content, { ...element, style }, context);
    this.#counters.leave();
    const { cursor, linkAround } = context;
    const base = { style, id: null, location: element.location, node: cursor.container, strings: [], bookmark: null };
    return principalItems({
      base,
      children,
      marker: null,
      artifact: false,
      link: null,
      linkAround,
      columnSpan: 1,
      rowSpan: 1,
      span: 1,
    });
  }

  /** Generated text with its alternative: none at all makes it an artifact. */
  #generated(parts: readonly ContentPart[], element: StyledElement, context: Context): InlineItem[] {
    const sources = this.#contentSources(element, element.style);
    const alternative = parts.find((part) => part.kind === 'alternative');
    const actualText = alternative && contentText(alternative.parts, sources);
    const isArtifact = context.isArtifact || actualText === '';
    const content: Content = {
      kind: 'content',
      artifact: isArtifact ? 'layout' : false,
      ...(actualText ? { actualText } : {}),
    };
    const images = parts.flatMap((part) =>
      part.kind === 'image' ? this.#generatedImage(part.url, element, context) : [],
    );
    const text = contentText(parts, sources);
    if (text === '') return images;
    if (!isArtifact) context.cursor.addContent(content);
    return [...images, { kind: 'text', text, style: element.style, language: element.language, content }];
  }

  #contentSources(element: StyledElement, style: ComputedStyle): ContentSources {
    return {
      counter: (name) => this.#counters.values(name),
      string: () => '',
      targetPage: (id) => this.sources.targetPages.get(id) ?? null,
      elementText: () => elementText(element),
      quote: (kind) => this.#quotes.next(kind, style.quotes),
    };
  }

  /** Marker of a list item; null when it has none. */
  #marker(element: StyledElement, context: Context): InlineItem[] | null {
    const style = element.marker ?? anonymousStyle(element.style, 'inline');
    const number = this.#counters.values('list-item').at(-1) ?? 0;
    const text = formatMarker(number, element.style.listStyleType);
    const parts = Array.isArray(style.content) ? style.content : [{ kind: 'text', text } as const];
    if (style.content === 'none' || (parts.length === 1 && text === '' && !Array.isArray(style.content))) return null;
    const isLabel = context.cursor.container.role === 'LI';
    const label = isLabel ? { ...context, cursor: new StructureCursor(context.cursor.add('Lbl')) } : context;
    return this.#generated(parts, { ...element, style }, label);
  }

  #image(element: StyledElement, around: Context): Item[] {
    const { attributes, location } = element;
    const picture = this.#picture(attributes.get('src') ?? '', element);
    if (!picture) return [];
    const alternative = attributes.get('alt')?.trim();
    if (alternative === undefined) this.sources.findings.add({ code: 'html-alt', ...missingAlternative, location });
    const isRead = alternative !== undefined && alternative !== '' && attributes.get('aria-hidden') !== 'true';
    const content: Content = { kind: 'content', artifact: isRead && !around.isArtifact ? false : 'layout' };
    const figure = isRead ? around.cursor.add('Figure', { alternative }) : around.cursor.container;
    if (content.artifact === false) figure.children.push(content);
    const base = { ...this.#base(element, around.cursor), node: figure };
    return imageItems({ base, picture, content });
  }

  /** An image in generated content is decoration: its alternative text goes with the text beside it. */
  #generatedImage(url: string, element: StyledElement, { cursor }: Context): InlineItem[] {
    const picture = this.#picture(url, element);
    if (!picture) return [];
    const style = anonymousStyle(element.style, 'inline');
    const base = { style, id: null, location: element.location, node: cursor.container, strings: [], bookmark: null };
    return imageItems({ base, picture, content: { kind: 'content', artifact: 'layout' } }).filter(isInline);
  }

  #picture(url: string, element: StyledElement): Picture | null {
    const { file, resources, findings } = this.sources;
    const picture = readPicture(url, file, resources);
    if (typeof picture !== 'string') return picture;
    findings.add({ code: 'html-image', message: picture, location: element.location });
    return null;
  }
}

const missingAlternative = {
  message: 'The image has no alternative text, so it is not read aloud.',
  hint: 'Say in alt what the image shows; alt="" if it only decorates.',
};

function isAtomic({ float, display }: ComputedStyle): boolean {
  return float === 'none' && (display === 'inline-block' || display === 'inline-table');
}
