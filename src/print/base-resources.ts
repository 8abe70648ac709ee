import path from 'node:path';
import { localResources } from '../local-resources.js';
import { packageRoot } from '../package-root.js';
import type { Resources } from '../resources.js';

const baseStyles = path.join(packageRoot, 'templates', 'base.css');

/** The page's own files, and beside them what the shipped stylesheet names: its fonts, whatever the page may read. */
export const withBaseResources = (resources: Resources): Resources => ({
  read: (url, from) => (from === baseStyles ? localResources : resources).read(url, from),
});
