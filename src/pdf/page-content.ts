import type { Content } from '../print/box/structure.js';
import type { Color } from '../print/css/computed-style.js';
import type { FillItem, GlyphItem, ImageItem, PageItem, StrokeItem } from '../print/page/page.js';
import type { Fonts, FontWriter } from './fonts.js';
import { PT_PER_PX } from './geometry.js';
import { showGlyphs } from './glyph-run.js';
import type { Images } from './images.js';
import { number } from './number.js';
import type { PdfDocument } from './pdf-document.js';
import type { PlacedPage, Placements } from './placements.js';
import { textString } from './text-string.js';

/** Artifact property lists (ISO 32000-1 §14.8.2.2.2). */
const ARTIFACTS = {
  layout: '/Type /Layout',
  page: '/Type /Page',
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
};

/** What painting needs of the document. */
export interface Painting {
  readonly pdf: PdfDocument;
  readonly fonts: Fonts;
  readonly images: Images;
  readonly placements: Placements;
}

/** Paints all items but the links on the page that was begun last. */
export function paintItems(items: readonly PageItem[], page: PlacedPage, painting: Painting): void {
  const content = new PageContent(page, painting);
  for (const item of items) if (item.kind !== 'link') content.paint(item);
  content.end();
}

/**
 * The content stream of a page: px from the top left corner, as PDFKit turns the axes and the first operator scales.
 * State that still holds (face, colour, spacing, an open sequence of marked content) is not written again.
 */
class PageContent {
  private operators: string;
  private marked: Content | undefined;
  private inText = false;
  /** The last operator of each kind. */
  private readonly state = { font: '', color: '0 0 0 rg\n', opacity: 1, letterSpacing: 0 };

  constructor(
    private readonly page: PlacedPage,
    private readonly painting: Painting,
  ) {
    this.operators = `${number(PT_PER_PX)} 0 0 ${number(PT_PER_PX)} 0 0 cm\n`;
  }

  paint(item: Exclude<PageItem, { kind: 'link' }>): void {
    this.mark(item.content);
    if (item.kind === 'glyphs') this.paintGlyphs(item);
    else if (item.kind === 'fill') this.paintFill(item);
    else if (item.kind === 'stroke') this.paintStroke(item);
    else this.paintImage(item);
  }

  end(): void {
    this.endMark();
    this.flush();
  }

  private paintGlyphs(run: GlyphItem): void {
    const font = this.painting.fonts.get(run.font);
    if (!this.inText) this.operators += 'BT\n';
    this.inText = true;
    this.setColor(run.color);
    this.setFont(font, run);
    this.operators += `1 0 0 -1 ${number(run.x)} ${number(run.y)} Tm${showGlyphs(run, font)}`;
  }

  private paintFill({ x, y, width, height, color }: FillItem): void {
    this.endText();
    this.setColor(color);
    this.operators += `${[x, y, width, height].map(number).join(' ')} re f\n`;
  }

  private paintStroke({ from, to, width, dash, round, color }: StrokeItem): void {
    this.endText();
    this.setOpacity(color.alpha);
    this.operators +=
      `q ${number(width)} w [${dash.map(number).join(' ')}] 0 d ${round ? 1 : 0} J ${components(color)} RG ` +
      `${from.map(number).join(' ')} m ${to.map(number).join(' ')} l S Q\n`;
  }

  private paintImage({ bytes, x, y, width, height, content }: ImageItem): void {
    const { pdf, images, placements } = this.painting;
    this.endText();
    this.setOpacity(1);
    this.flush();
    pdf.image(images.get(bytes), x, y, { width, height });
    if (content.artifact === false) placements.addPicture(content, { page: this.page, box: { x, y, width, height } });
  }

  /** Begins marked content unless the item belongs to what is open. */
  private mark(content: Content): void {
    const { marked } = this;
    if (marked === content || (marked && marked.artifact !== false && marked.artifact === content.artifact)) return;
    this.endMark();
    this.operators +=
      content.artifact === false ? this.sequence(content) : `/Artifact <<${ARTIFACTS[content.artifact]}>> BDC\n`;
    this.marked = content;
  }

  /** A replacement text stands at the first place only: it replaces all that the content's glyphs say. */
  private sequence(content: Content): string {
    const { placements } = this.painting;
    const isFirst = placements.sequencesOf(content).length === 0;
    const { mcid } = placements.beginSequence(content, this.page);
    if (content.actualText === undefined) return `/${placements.ownerOf(content).role} <</MCID ${mcid}>> BDC\n`;
    const replacement = Buffer.from(textString(isFirst ? content.actualText : '')).toString('hex');
    return `/Span <</MCID ${mcid} /ActualText <${replacement}>>> BDC\n`;
  }

  private endMark(): void {
    this.endText();
    if (this.marked) this.operators += 'EMC\n';
    this.marked = undefined;
  }

  private endText(): void {
    if (this.inText) this.operators += 'ET\n';
    this.inText = false;
  }

  private setFont(font: FontWriter, { size, letterSpacing }: GlyphItem): void {
    const operator = `/${font.name} ${number(size)} Tf\n`;
    if (operator !== this.state.font) {
      this.painting.pdf.page.fonts[font.name] = font.reference;
      this.operators += operator;
      this.state.font = operator;
    }
    if (letterSpacing !== this.state.letterSpacing) {
      this.operators += `${number(letterSpacing)} Tc\n`;
      this.state.letterSpacing = letterSpacing;
    }
  }

  private setColor(color: Color): void {
    this.setOpacity(color.alpha);
    const operator = `${components(color)} rg\n`;
    if (operator !== this.state.color) this.operators += operator;
    this.state.color = operator;
  }

  private setOpacity(opacity: number): void {
    if (opacity === this.state.opacity) return;
    const { name, reference } = this.painting.pdf.opacityState(opacity);
    this.painting.pdf.page.ext_gstates[name] = reference;
    this.operators += `/${name} gs\n`;
    this.state.opacity = opacity;
  }

  /** PDFKit writes images itself: what came before must stand before them. */
  private flush(): void {
    this.painting.pdf.page.write(Buffer.from(this.operators, 'latin1'));
    this.operators = '';
  }
}

function components({ red, green, blue }: Color): string {
  return [red, green, blue].map((component) => number(component / 255)).join(' ');
}
