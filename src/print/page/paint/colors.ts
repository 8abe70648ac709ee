import type { Content } from '../../box/structure.js';
import type { Color } from '../../css/computed-style.js';

export const isVisible = (color: Color): boolean => color.alpha > 0;

export const transparent: Color = { red: 0, green: 0, blue: 0, alpha: 0 };

export const sameColor = (a: Color, b: Color): boolean =>
  a.red === b.red && a.green === b.green && a.blue === b.blue && a.alpha === b.alpha;

/** Backgrounds, borders, rules and underlines: painted, not read. */
export const decoration: Content = { kind: 'content', artifact: 'layout' };

/** What stands again on a further page: a table's header and footer. */
export const pagination: Content = { kind: 'content', artifact: 'page' };
