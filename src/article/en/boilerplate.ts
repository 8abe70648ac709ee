/** One kind of paragraph that is no part of the story. Patterns look at a whole paragraph; the examples run as tests. */
export interface BoilerplateRule {
  name: string;
  pattern: RegExp;
  matches: readonly string[];
  not: readonly string[];
}

export const boilerplateRules: readonly BoilerplateRule[] = [
  {
    name: 'contributed',
    pattern: /\bcontributed (?:to|reporting (?:for|to)) (?:this|the) (?:article|report|story)\.?$/u,
    matches: [
      'Anna Berg reported from Oslo. Staff writers Jan Maas in Rome and Eva Lind in Kyiv contributed to this report.',
      'The Northern News Agency contributed to this report',
    ],
    not: ['Poor weather contributed to the delay of the report.', 'The ministry contributed two million euros.'],
  },
  {
    name: 'reported-by',
    pattern:
      /^(?:Contributing|Reporting by|Editing by|Additional reporting by|Writing by|Compiled by|(?:[—-] ?)?With assistance (?:by|from)):? \p{Lu}.{0,200}$|^With \p{Lu}\p{L}+ wires$/su,
    matches: [
      'Contributing: Eva Lind',
      'Reporting by Anna Berg; editing by Jan Maas',
      '— With assistance by Eva Lind and Jan Maas',
      'With Herald wires',
    ],
    not: ['Reporting requirements will change in May, the agency said.', 'With prices rising, the council met again.'],
  },
  {
    name: 'reported-from',
    pattern: /^\p{Lu}[^.]{2,60} reported from \p{Lu}[^.]{2,60}\.$/u,
    matches: ['Anna Berg reported from Oslo.', 'Anna Berg and Jan Maas reported from Rome, Italy.'],
    not: ['Heavy fighting was reported from Aleppo. Both sides spoke of losses.', 'No deaths were reported.'],
  },
  {
    name: 'copyright',
    pattern: /^(?:copyright|©|\(c\) ?\d{4}).{0,300}$|^.{0,200}\ball rights reserved\.?.{0,100}$/isu,
    matches: [
      'Copyright © 2019 The Evening Ledger, LLC. Click here for reprint permission.',
      '© 2020 Ledger. All rights reserved.',
    ],
    not: ['The court will hear the copyright case in May.'],
  },
  {
    name: 'subscribe',
    pattern:
      /^click here\b.{0,160}$|^(?:sign up|subscribe|get|follow|join|download|listen to|watch)\b.{0,160}\b(?:newsletters?|inbox|twitter|facebook|instagram|whatsapp|telegram|podcasts?|app|subscribers?|updates|here)\b.{0,60}$/isu,
    matches: [
      'Sign up for Daily Newsletters',
      'Follow Eva Lind on Twitter',
      'Click here to read more',
      'Get our newsletter in your inbox.',
    ],
    not: [
      'Follow-up talks will be held in Vienna, the ministry wrote on Twitter, and more rounds may come in the spring, it said, since both sides want to meet again soon.',
    ],
  },
  {
    name: 'related',
    pattern:
      /^(?:read|see|watch) (?:more|also|next|the rest|or share this story|the full \w+)\b.{0,200}$|^(?:related|more on this|more from|recommended|most popular|trending)\b[^.]{0,120}$|^share this (?:article|story)\b.{0,80}$/isu,
    matches: [
      'Read the rest here',
      'READ MORE: Ministers meet in Oslo',
      'Read or Share this story: http://example.org/x',
      'Related: The long road to Vienna',
      'SHARE THIS ARTICLE Share Tweet Post Email',
    ],
    not: [
      'Related talks on grain exports will start in March, the minister said.',
      'Read together, the two letters show a change of mind.',
    ],
  },
  {
    name: 'caption',
    pattern:
      /^(?:(?:close|enlarge this image|hide caption|toggle caption|image copyright|image caption|photo|photograph|picture|file photo|advertisement)\b:?.{0,40}|(?:photo|photograph|image|picture)(?: credit| by)?: .{0,200}|.{0,200}\((?:photo|file photo|ap photo|image)[^)]*\))$/isu,
    matches: ['Photo: Eva Lind', 'Advertisement', 'Enlarge this image', 'Ministers at the table. (AP Photo/Eva Lind)'],
    not: [
      'Photographs of the site show new barracks, the institute said in its report on Monday.',
      'Close allies of the president were not informed of the plan before Tuesday.',
    ],
  },
  {
    name: 'editor',
    pattern:
      /^(?:(?:correction|clarification|editor[’']s note)s?(?: appended)?:|this (?:story|article|report) (?:has been|was) (?:updated|corrected)\b|this is a (?:developing|breaking)(?: news)? story\b).{0,300}$/isu,
    matches: [
      "Editor's note: The figure was corrected on Monday.",
      'This is a developing story.',
      'This story has been updated.',
    ],
    not: ['Correction of the course is what the opposition wants.', 'This story has two sides, the mayor said.'],
  },
  {
    name: 'address',
    pattern: /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$|^[^\p{L}]*$/u,
    matches: ['https://example.org/x', 'desk@example.org', '* * *', ','],
    not: ['www.example.org shows the figures'],
  },
];

/** Credits, notices and links are short; a longer paragraph is the story (and patterns need not search megabytes). */
const longestBoilerplate = 2000;

export const isBoilerplate = (paragraph: string): boolean =>
  paragraph.length <= longestBoilerplate && boilerplateRules.some(({ pattern }) => pattern.test(paragraph));
