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
  {
    name: 'originally-published',
    pattern:
      /^(?:this|the) (?:article|story|post|piece|report|essay|column)\b.{0,40}\b(?:originally|first) (?:appeared|published|ran|posted)\b.{0,200}$|^this (?:article|story|post|piece|report|essay|column) (?:was|is|has been) (?:produced|syndicated|reprinted|republished|adapted|part of|from)\b.{0,200}$|^(?:originally|first|republished|reprinted) (?:published|appeared|posted) (?:at|by|in|on)\b.{0,160}$|^a version of this (?:article|story)\b.{0,300}$/isu,
    matches: [
      'This article was originally published in The Ledger.',
      'This story first appeared on Northern Radio.',
      'A version of this article appears in print on March 3, Page A1, with the headline: Ferries.',
      'Originally published at ledger.example',
    ],
    not: [
      'The report was published on Monday, and the ministry answered on the same day, saying that it had not been asked about any of the figures that the newspaper gave, nor about the ships.',
      'The story of the strike is one of patience.',
      'First published figures show that fewer ships sailed, the ministry said.',
    ],
  },
  {
    name: 'advertisement',
    pattern:
      /^(?:advertisements?|sponsored(?: content| by \S.{0,60})?|paid (?:content|post|partnership)|(?:article|story|content|post)? ?continues below(?: (?:the )?advertisement)?|(?:article|story) continues after (?:the )?(?:ad|advertisement|sponsor message)|skip advertisement|scroll (?:down )?(?:to continue|for more).{0,40}|loading\.{0,3}…?|report this ad|ad feedback)\.?$/iu,
    matches: [
      'Advertisement',
      'Story continues below advertisement',
      'Article continues after sponsor message',
      'Loading…',
      'Skip advertisement',
    ],
    not: [
      'Advertisements for the ferries will end in May, the owners said.',
      'The story continues in court on Monday.',
    ],
  },
  {
    name: 'share',
    pattern:
      /^(?:share(?: this)?(?: (?:on|via|with|by) \w+(?: \w+)?)?|(?:share|tweet|email|e-mail|pin|print|copy link|comments?|whatsapp|facebook|twitter|linkedin|reddit|telegram|save|like|reply|listen|gift article|(?:\d+ )?(?:shares?|comments?))(?:[\s|•·,/]+(?:share|tweet|email|e-mail|pin|print|copy link|comments?|whatsapp|facebook|twitter|linkedin|reddit|telegram|save|like|reply|\d+))*|click to (?:share|email|print|tweet)\b.{0,80}|(?:follow|find|like) (?:us|him|her|me|them) on \w.{0,60}|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)|\d+ min(?:ute)?s? read)$/iu,
    matches: [
      'Share',
      'Share on Facebook',
      'Tweet Share Email',
      '12 comments',
      'Click to share on Twitter (Opens in new window)',
      'Follow us on Facebook and Twitter',
      '5 min read',
      'Leave a comment',
    ],
    not: [
      'Share prices fell.',
      'Print workers went on strike.',
      'Comments by the minister angered the crews.',
      'Like others, she left.',
    ],
  },
  {
    name: 'mail-footer',
    pattern:
      /^(?:view|read|open|see) (?:this|it|the) ?(?:e-?mail|message|newsletter|online)?\b.{0,30}\b(?:browser|online|on the web|web version)\b.{0,40}$|^(?:you(?:[’']re| are| have)? (?:receiv|receiving|received|getting|subscribed|signed up)\b.{0,160}\b(?:because|this e-?mail|newsletter|list)\b|this (?:e-?mail|message|newsletter) was sent to|no longer (?:want|wish) to|(?:to )?unsubscribe|manage (?:your )?(?:preferences|subscriptions?)|update your preferences|was this (?:e-?mail|newsletter) forwarded|forwarded this (?:e-?mail|newsletter)|having trouble (?:viewing|reading)|add .{0,60} to your address book|if you (?:no longer|do not|don[’']t) (?:want|wish) to receive)\b.{0,200}$/isu,
    matches: [
      'View this email in your browser',
      'You are receiving this email because you signed up at ledger.example.',
      'Unsubscribe | Manage your preferences',
      'Was this newsletter forwarded to you? Subscribe here.',
      'This email was sent to reader@example.org',
    ],
    not: [
      'You are receiving us with great warmth, the president told his hosts.',
      'View from the bridge: how the crews see the winter timetable, and what they want from it.',
    ],
  },
  {
    name: 'site-notice',
    pattern:
      /^(?:we use cookies|this (?:site|website) uses cookies|by (?:continuing to use|using|clicking|signing up|submitting|subscribing)\b.{0,80}\b(?:you agree|consent)|(?:please )?enable javascript|javascript (?:is|must be)|your browser does not support|this content is not available|(?:already (?:a|have an?) (?:subscriber|member|account)|(?:log in|sign in|register) (?:to|or|for|now|here)|create (?:a|an) (?:free )?account)\b|support (?:our|independent|quality) journalism|thank you for (?:reading|subscribing|signing up)|terms (?:of (?:use|service)|and conditions|& conditions)\b|privacy policy|have (?:a|an) (?:tip|story|idea)\b.{0,60}\?)(?:.{0,200})$/isu,
    matches: [
      'We use cookies to improve this site. Read our policy.',
      'By signing up, you agree to our terms.',
      'Your browser does not support video.',
      'Already a subscriber? Log in',
      'Have a tip for our reporters? Write to us.',
    ],
    not: [
      'We use cranes that are sixty years old, the harbour master said.',
      'By clicking their fingers they made it stop.',
      'Terms of the deal were not made known.',
    ],
  },
  {
    name: 'filed-under',
    pattern:
      /^(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords|more on this topic|in this article|about the authors?|source|via)(?: ?: .{0,200}|:)?$/isu,
    matches: [
      'Tags: ferries, strike',
      'Filed under: Sea',
      'Topics',
      'About the author',
      'Source: Northern News Agency',
    ],
    not: [
      'Topics will include grain and gas.',
      'Source of the fire was a cable, the report said.',
      'Via Dover, they reached Kent.',
    ],
  },
  {
    name: 'photo-agency',
    pattern:
      /^.{0,300}(?:\b(?:Getty Images|AFP|Reuters|REUTERS|Associated Press|EPA|AP|Shutterstock|Alamy|iStock)(?: [Pp]hoto)?\s*[/|]\s*\p{Lu}[\p{L} .'-]{2,40}|\/(?:Getty Images|AFP|Reuters|REUTERS|Associated Press|EPA|AP|Shutterstock)(?: via Getty Images)?|\bvia (?:Getty Images|GETTY IMAGES|Reuters|REUTERS|AP))\)?\.?$|^(?:Image|Photo(?:graph)?|Picture|Illustration|Video|Graphic)s? (?:by|courtesy of|via):? \p{Lu}.{0,120}$/su,
    matches: [
      'Ministers at the table in Oslo. Eva Lind/AFP via Getty Images',
      'The harbour on Friday. (Jan Maas/Reuters)',
      'Photo by Eva Lind',
      'Photograph courtesy of The Harbour Museum',
    ],
    not: ['The minister spoke to Reuters.', 'Pictures from the site show new barracks, the institute said.'],
  },
];

/** Credits, notices and links are short; a longer paragraph is the story (and patterns need not search megabytes). */
const longestBoilerplate = 2000;

export const isBoilerplate = (paragraph: string): boolean =>
  paragraph.length <= longestBoilerplate && boilerplateRules.some(({ pattern }) => pattern.test(paragraph));
