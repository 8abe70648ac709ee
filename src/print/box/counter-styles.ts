/** Writes a number in a predefined counter style (css-counter-styles-3 §6); unknown styles count as decimal. */
export function formatCounter(value: number, style: string): string {
  const symbol = symbols[style];
  if (symbol !== undefined) return symbol;
  return formats[style]?.(value) ?? String(value);
}

/** Text of a list marker: symbols stand alone, numbers end in a full stop. `style` may be a quoted string. */
export function formatMarker(value: number, style: string): string {
  if (style === 'none') return '';
  if (/^["']/u.test(style)) return style.slice(1, -1);
  return symbols[style] === undefined ? `${formatCounter(value, style)}. ` : `${symbols[style]} `;
}

const symbols: Readonly<Record<string, string>> = { none: '', disc: '•', circle: '◦', square: '▪' };

/** Each gives null outside its range: the number is then decimal. */
const formats: Readonly<Record<string, (value: number) => string | null>> = {
  'decimal-leading-zero': (value) => `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(2, '0')}`,
  'lower-alpha': (value) => alphabetic(value, 'abcdefghijklmnopqrstuvwxyz'),
  'upper-alpha': (value) => alphabetic(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  'lower-latin': (value) => alphabetic(value, 'abcdefghijklmnopqrstuvwxyz'),
  'upper-latin': (value) => alphabetic(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  'lower-greek': (value) => alphabetic(value, 'αβγδεζηθικλμνξοπρστυφχψω'),
  'lower-roman': (value) => roman(value)?.toLowerCase() ?? null,
  'upper-roman': roman,
};

function alphabetic(value: number, letters: string): string | null {
  if (value < 1) return null;
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / letters.length)) {
    text = letters[(rest - 1) % letters.length]! + text;
  }
  return text;
}

const romanDigits = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const mostRoman = 3999;

function roman(value: number): string | null {
  if (value < 1 || value > mostRoman) return null;
  let rest = value;
  let text = '';
  for (const [worth, digits] of romanDigits) {
    text += digits.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
