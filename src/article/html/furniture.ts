import { namesFurniture, namesStory } from './page-names.js';
import { attribute } from './tree.js';
import type { HtmlElement } from './tree.js';

/** Elements that HTML itself keeps apart from the story. */
const furnitureTags = new Set(['aside', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'nav']);
const furnitureRoles = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar'.split(' '),
);

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

export const isHidden = (element: HtmlElement): boolean =>
  element.attrs.some(({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true')) ||
  hiddenStyle.test(attribute(element, 'style'));

/** Navigation, comments, advertisements and the like, as their tag, role or names tell. */
export function isPageFurniture(element: HtmlElement): boolean {
  if (element.tagName === 'body' || element.tagName === 'article' || element.tagName === 'main') return false;
  if (furnitureTags.has(element.tagName) || furnitureRoles.has(attribute(element, 'role'))) return true;
  const names = [attribute(element, 'class'), attribute(element, 'id')];
  return names.some(namesFurniture) && !names.some(namesStory);
}

/** What an element's markup says: that it is the body of the article. */
export const isMarkedStory = (element: HtmlElement): boolean =>
  attribute(element, 'itemprop').split(/\s+/u).includes('articleBody') ||
  namesStory(attribute(element, 'class')) ||
  namesStory(attribute(element, 'id'));
