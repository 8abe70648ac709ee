const dash = ' (?:[–—|]|-) ';
const name = "\\p{Lu}[\\p{L}&.'’]*(?: (?:of |the )?\\p{Lu}[\\p{L}&.'’]*){0,3}";

/** "The Day – …", "… | Global Times": what newspapers' names look like when nothing declares the publisher. */
const newspaper = `(?:The ${name}|(?:${name} )?(?:Chronicle|Daily|Gazette|Guardian|Herald|Journal|Mail|News|Observer|Post|Press|Standard|Star|Telegraph|Times|Tribune)|AFP|AP|BBC(?: News)?|CNN|NPR|Reuters)`;

/** A headline without the name of its publisher before or after it; the name too, when the headline told it. */
export function splitPublisher(headline: string, publisher = ''): { title: string; publisher: string } {
  const known = publisher === '' ? newspaper : publisher.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const match = new RegExp(
    `^(?<before>${known})${dash}(?<rest>.+)$|^(?<start>.+)${dash}(?<after>${known})$`,
    'su',
  ).exec(headline);
  const { before, rest, start, after } = match?.groups ?? {};
  return { title: rest ?? start ?? headline, publisher: publisher === '' ? (before ?? after ?? '') : publisher };
}
