import { describe, expect, test } from '@jest/globals';
import { parseArticle } from '../../../src/article/index.js';
import { readArticle } from '../../../src/reading/index.js';
import { sliceSpans } from '../../../src/span.js';

interface Told {
  speaker: string | null;
  via: string | null;
  said: string;
  kind: string;
}

/** What is said in one paragraph after an opening that names everybody in full. */
function statementsIn(paragraph: string): Told[] {
  const opening = 'Maria Lopez, the trade minister, met Peter Novak on Monday.';
  const { statements, article } = readArticle(
    parseArticle(`Ministers meet over tariffs\n\n${opening}\n\n${paragraph}\n`, { published: '2024-03-05' }),
  );
  const from = article.text.indexOf(paragraph);
  return statements
    .filter(({ content }) => content[0]![0] >= from)
    .map(({ speaker, via, content, kind }) => ({
      speaker: speaker?.name ?? null,
      via: via?.name ?? null,
      said: sliceSpans(article.text, content),
      kind,
    }));
}

test.each([
  ['a clause after "said"', 'Lopez said the tariffs would end in May.', 'Maria Lopez', 'the tariffs would end in May'],
  ['a clause after "said that"', 'Novak said that the offer was fair.', 'Peter Novak', 'the offer was fair'],
  ['a clause before the cue', 'The tariffs will end in May, Lopez said.', 'Maria Lopez', 'The tariffs will end in May'],
  [
    'words given to a source',
    'According to Novak, the port will reopen on Friday.',
    'Peter Novak',
    'the port will reopen on Friday',
  ],
  [
    'a pronoun',
    'Lopez left early. She said the tariffs would end in May.',
    'Maria Lopez',
    'the tariffs would end in May',
  ],
  ['a body', 'The ministry said the port was closed.', 'The ministry', 'the port was closed'],
  [
    'a body with its company',
    'Denmark and its partners said the port was closed.',
    'Denmark and its partners',
    'the port was closed',
  ],
])('finds %s', (_, paragraph, speaker, said) => {
  expect(statementsIn(paragraph)).toEqual([{ speaker, via: null, said, kind: 'indirect' }]);
});

test.each([
  ['curly', '“We will keep our promise to the farmers,” Lopez said.', '“We will keep our promise to the farmers,”'],
  ['straight', '"We will keep our promise to the farmers," Lopez said.', '"We will keep our promise to the farmers,"'],
])('finds a direct quotation in %s marks', (_, paragraph, said) => {
  expect(statementsIn(paragraph)).toEqual([{ speaker: 'Maria Lopez', via: null, said, kind: 'direct' }]);
});

test('joins a quotation that the cue breaks', () => {
  const [statement, ...more] = statementsIn('“We will keep our promise,” Lopez said. “The farmers can count on it.”');
  expect(statement).toMatchObject({
    speaker: 'Maria Lopez',
    said: '“We will keep our promise,” “The farmers can count on it.”',
    kind: 'direct',
  });
  expect(more).toEqual([]);
});

test('marks a statement that quotes some of its words as mixed', () => {
  expect(statementsIn('Novak said the offer was “far too little” for his country.')).toMatchObject([{ kind: 'mixed' }]);
});

test.each([
  'The port lies on the eastern coast and has two terminals.',
  'Snow fell on the capital for three days.',
  'Lopez walked to the car and drove home.',
])('finds no statement in: %s', (paragraph) => {
  expect(statementsIn(paragraph)).toEqual([]);
});

describe('words that a quotation takes from somebody else', () => {
  test('are theirs, by way of who passed them on', () => {
    const found = statementsIn(
      'Lopez said Novak “had urged the council to wait” and “made it clear that the city would act at once”.',
    );
    expect(found).toEqual([
      { speaker: 'Peter Novak', via: 'Maria Lopez', said: '“had urged the council to wait”', kind: 'direct' },
      {
        speaker: 'Peter Novak',
        via: 'Maria Lopez',
        said: '“made it clear that the city would act at once”',
        kind: 'direct',
      },
    ]);
  });

  test('stay with the speaker when the quotation opens with no verb of saying', () => {
    const found = statementsIn('Lopez said Novak “had no time for the council” on Monday.');
    expect(found.map(({ speaker, via }) => [speaker, via])).toEqual([['Maria Lopez', null]]);
  });
});

test.each([
  ['a verb with "not"', 'Lopez has not said whether the port would close.', true],
  ['a verb of withholding', 'Novak declined to say whether the port would close.', true],
  ['a plain verb', 'Lopez said the port would not close.', false],
])('%s is marked as negated: only when the saying itself is denied', (_, paragraph, negated) => {
  const { statements } = readArticle(
    parseArticle(`Ministers meet over tariffs\n\nMaria Lopez met Peter Novak on Monday.\n\n${paragraph}\n`),
  );
  expect(statements.map((one) => one.negated)).toEqual([negated]);
});

test('a colon leads on to a quotation of several paragraphs', () => {
  const paragraphs = ['Lopez said:', '“The port is safe.', '“It will stay open all winter.”'].join('\n\n');
  expect(statementsIn(paragraphs)).toEqual([
    {
      speaker: 'Maria Lopez',
      via: null,
      said: '“The port is safe.\n\n“It will stay open all winter.”',
      kind: 'direct',
    },
  ]);
});

test('a quotation that nothing closes costs only its sentence', () => {
  const paragraph = 'Lopez wrote: “The port is safe for the winter. Novak said the ships would come back in March.';
  const last = statementsIn(paragraph).at(-1);
  expect(last).toMatchObject({ speaker: 'Peter Novak', said: 'the ships would come back in March' });
});

describe('a quotation whose verb is no usual cue', () => {
  test('belongs to who does what the verb says', () => {
    expect(statementsIn('“Hold my hand until the morning comes,” Lopez hums to the crowd.')).toEqual([
      { speaker: 'Maria Lopez', via: null, said: '“Hold my hand until the morning comes,”', kind: 'direct' },
    ]);
  });

  test('may follow a participle that is rare', () => {
    expect(
      statementsIn('Lopez answered late at night, tooting, “Notice how the mayor sniffs all the time.”'),
    ).toMatchObject([{ speaker: 'Maria Lopez', said: '“Notice how the mayor sniffs all the time.”' }]);
  });

  test('is left out when it is short: it may be a title or a doubtful term', () => {
    expect(statementsIn('“Harbour Lights” plays in the background.')).toEqual([]);
  });
});

test('a parenthesis after a name does not come between it and its verb', () => {
  expect(statementsIn('“It is a great day for our town,” Maria Lopez (left) said on Friday.')).toEqual([
    { speaker: 'Maria Lopez', via: null, said: '“It is a great day for our town,”', kind: 'direct' },
  ]);
});

test.each([
  ['"had" before the inner verb', 'Lopez said Novak had told her that the port would close.'],
  ['"that" before the inner subject', 'Lopez said that Novak insisted that the port would close.'],
])('words passed on are those of who said them first: %s', (_, paragraph) => {
  expect(statementsIn(paragraph)).toEqual([
    { speaker: 'Peter Novak', via: 'Maria Lopez', said: 'the port would close', kind: 'indirect' },
  ]);
});

test('somebody does not pass on her own words', () => {
  expect(statementsIn('Lopez said she had told him that the port would close.').map(({ via }) => via)).toEqual([null]);
});

test('what no one says is negated', () => {
  const { statements } = readArticle(
    parseArticle('Ministers meet\n\nThey met.\n\nNeither government announced that the port would close.\n'),
  );
  expect(statements.map(({ negated }) => negated)).toEqual([true]);
});

test.each([
  [
    'ends before "of"',
    'Lopez said the dispute would be settled by means of talks.',
    'the dispute would be settled by means of talks',
  ],
  ['ends before a manner', 'Lopez said Novak took the talks seriously.', 'Novak took the talks seriously'],
])('no content %s', (_, paragraph, said) => {
  expect(statementsIn(paragraph)[0]!.said).toBe(said);
});

test('a name that is also an auxiliary is a name before a finite verb', () => {
  const { statements } = readArticle(
    parseArticle('Ministers meet\n\nTheresa May met Peter Novak.\n\nMay said the tariffs would end in June.\n'),
  );
  expect(statements.map(({ speaker }) => speaker?.name)).toEqual(['Theresa May']);
});

test.each(['said.', 'said on Monday.', 'said late Tuesday night.', 'said last week.'])(
  'the day on which something was said takes nothing from the cue: "%s"',
  (said) => {
    expect(statementsIn(`The council will vote on the harbour in May, Maria Lopez ${said}`)).toEqual([
      { speaker: 'Maria Lopez', via: null, said: 'The council will vote on the harbour in May', kind: 'indirect' },
    ]);
  },
);

describe('a chain', () => {
  test.each([
    [
      'that stands before "according to"',
      'Lopez told Novak the two ports face “a choice”: repair or ruin, according to a senior official.',
    ],
    [
      'that "according to" breaks',
      'Lopez said the road taken, according to a senior official who asked not to be named, “will depend on the weather in May.”',
    ],
  ])('%s keeps who said it first and who passed it on', (_, paragraph) => {
    const [first, ...more] = statementsIn(paragraph);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ speaker: 'Maria Lopez', via: 'senior official' });
  });

  test('stays with the outer speaker when a bare plural names nobody in particular', () => {
    expect(
      statementsIn(
        'Ministry officials suggested leaders agreed that there are ways to end the strike, but also differences that may be hard to settle.',
      ),
    ).toMatchObject([
      {
        speaker: 'Ministry officials',
        said: 'leaders agreed that there are ways to end the strike, but also differences that may be hard to settle',
      },
    ]);
  });
});

describe('a noun that names a stand', () => {
  test.each([
    [
      "The ministry fell silent after Novak's demand that the old port be closed at once.",
      'Peter Novak',
      'the old port be closed at once',
    ],
    [
      'Novak has raised the volume of his demands for further guarantees from the ministry.',
      'Peter Novak',
      'further guarantees from the ministry',
    ],
    ["The talks broke off over Denmark's refusal to pay for the bridge.", 'Denmark', 'to pay for the bridge'],
  ])('belongs to its owner: %s', (paragraph, speaker, said) => {
    expect(statementsIn(paragraph)).toMatchObject([{ speaker, said }]);
  });

  test.each([
    ['Denmark has dropped its demand for a second bridge to the island.'],
    ['The farmers sat through the hearing in support of the bridge.'],
    ["The ministry's claims department moved to another building."],
  ])('says nothing when it is given up, has no owner or no content: %s', (paragraph) => {
    expect(statementsIn(paragraph)).toEqual([]);
  });
});

test('the reason that is cited for a stand belongs to it', () => {
  expect(
    statementsIn('Novak has refused to sign the treaty, citing the rule that every member must agree.').map(
      ({ said }) => said,
    ),
  ).toEqual(['to sign the treaty, citing the rule that every member must agree']);
});

test.each([
  [
    'the clause of the reporter',
    'Lopez said that the door remains open even as ships leave the port.',
    'the door remains open',
  ],
  ['its comma', 'Lopez said that the door remains open, even as ships leave the port.', 'the door remains open'],
  [
    'no quoted clause',
    '“The door remains open even as ships leave,” Lopez said.',
    '“The door remains open even as ships leave,”',
  ],
])('cuts off %s', (_, paragraph, said) => {
  expect(statementsIn(paragraph).map((one) => one.said)).toEqual([said]);
});

test('nobody speaks who is only spoken of in the words of another', () => {
  const found = statementsIn(
    'Denmark has made it clear that it wants a written promise that Norway will never be allowed to join NATO and that its ships will not be placed in former ports, requests that the ministry rejected it.',
  );
  expect(found.map(({ speaker }) => speaker)).not.toContain('NATO');
});

test('no day speaks: the envoy does who told it that day', () => {
  expect(
    statementsIn(
      'The envoy of the council, Peter Novak, today told the ministers by video link that the port had been closed.',
    ),
  ).toMatchObject([{ speaker: 'Peter Novak', said: 'the port had been closed' }]);
});

test('what a source asks for itself is no statement', () => {
  expect(
    statementsIn(
      'A diplomat, who asked not to be named because the plan is not public, said the port could open by May.',
    ).map(({ said }) => said),
  ).toEqual(['the port could open by May']);
});

test.each([
  [
    'the day on which it was agreed',
    'Novak agreed late on Tuesday to extend the treaty by six months.',
    'to extend the treaty by six months',
  ],
  [
    'a word that only points back',
    'Lopez denied that, noting she had promised only to study the plan.',
    'she had promised only to study the plan',
  ],
])('no content begins with %s', (_, paragraph, said) => {
  expect(statementsIn(paragraph).map((one) => one.said)).toEqual([said]);
});

test('whom somebody asks does not ask', () => {
  expect(statementsIn('Asked whether the port would close, Lopez left the room.')).toEqual([]);
});

test('a name with "&" speaks whole', () => {
  expect(statementsIn('A Franklin & Berg poll found that most voters support the plan.')).toMatchObject([
    { speaker: 'Franklin & Berg poll' },
  ]);
});
