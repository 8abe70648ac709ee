import type { ImageBox } from '../box/box.js';
import type { LengthPercentage } from '../css/computed-style.js';
import { appeals } from './appeal.js';
import { borders, resolve } from './edges.js';
import type { LayoutResult } from './flow.js';
import type { ImageFragment } from './fragment.js';
import { fits, type Space } from './space.js';
import { frameEdges } from './widths.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** null: unknown, percentages of it count as `auto`. */
interface Container {
  readonly width: number | null;
  readonly height: number | null;
}

/** Border-box size of an image (CSS2 §10.3.2, §10.4): what is set, the rest by the picture's own proportions. */
export function imageSize(box: ImageBox, container: Container): Size {
  const { style } = box;
  const edges = frameEdges(style, container.width ?? 0);
  const across = edges.left + edges.right;
  const down = edges.top + edges.bottom;
  const inside = (value: LengthPercentage | 'auto' | 'none', basis: number | null, frame: number) => {
    if (value === 'auto' || value === 'none') return null;
    if (typeof value !== 'number' && basis === null) return null;
    return Math.max(0, resolve(value, basis ?? 0) - (style.boxSizing === 'border-box' ? frame : 0));
  };
  const ratio = box.naturalHeight === 0 ? 1 : box.naturalWidth / box.naturalHeight;
  const width = inside(style.width, container.width, across);
  const height = inside(style.height, container.height, down);
  const picture = limit(
    {
      width: width ?? (height === null ? box.naturalWidth : height * ratio),
      height: height ?? (width === null ? box.naturalHeight : width / ratio),
    },
    {
      least: {
        width: inside(style.minWidth, container.width, across) ?? 0,
        height: inside(style.minHeight, container.height, down) ?? 0,
      },
      most: {
        width: inside(style.maxWidth, container.width, across) ?? Infinity,
        height: inside(style.maxHeight, container.height, down) ?? Infinity,
      },
      keepsRatio: width === null || height === null,
    },
  );
  return { width: picture.width + across, height: picture.height + down };
}

function limit(size: Size, limits: { least: Size; most: Size; keepsRatio: boolean }): Size {
  const { least, most, keepsRatio } = limits;
  const clamp = (value: number, low: number, high: number) => Math.max(Math.min(value, high), low);
  if (!keepsRatio) {
    return {
      width: clamp(size.width, least.width, most.width),
      height: clamp(size.height, least.height, most.height),
    };
  }
  const shrink = Math.min(1, most.width / size.width, most.height / size.height);
  const grow = Math.max(1, least.width / (size.width * shrink), least.height / (size.height * shrink));
  return { width: size.width * shrink * grow, height: size.height * shrink * grow };
}

/** An image as a block. One that is taller than a page is made to fit: nothing of it is lost. */
export function layoutImage(box: ImageBox, space: Space): LayoutResult<ImageFragment> | null {
  const natural = imageSize(box, space);
  if (!fits(space, natural.height) && !space.atStart) return null;
  const scale = fits(space, natural.height) ? 1 : space.room / natural.height;
  const size = { width: natural.width * scale, height: natural.height * scale };
  const edges = frameEdges(box.style, space.width);
  return {
    fragment: {
      kind: 'image',
      box,
      ...size,
      border: borders(box.style),
      picture: {
        x: edges.left,
        y: edges.top,
        width: Math.max(0, size.width - edges.left - edges.right),
        height: Math.max(0, size.height - edges.top - edges.bottom),
      },
    },
    token: null,
    appeal: appeals.perfect,
    early: null,
    floats: [],
  };
}
