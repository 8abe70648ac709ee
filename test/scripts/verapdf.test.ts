import { describe, expect, it } from '@jest/globals';
import { failuresIn } from '../../scripts/verapdf.js';

const passed = { itemDetails: { name: 'good.pdf' }, validationResult: [{ details: { ruleSummaries: [] } }] };
const failed = {
  itemDetails: { name: 'bad.pdf' },
  validationResult: [
    {
      details: {
        ruleSummaries: [
          {
            specification: 'ISO 14289-1:2014',
            clause: '7.1',
            testNumber: 9,
            description: 'The document has a title',
            failedChecks: 2,
            checks: [{ context: 'root/document[0]' }],
          },
        ],
      },
    },
  ],
};
const unreadable = { itemDetails: { name: 'empty.pdf' }, taskException: { exceptionMessage: 'End of file' } };

describe('failuresIn', () => {
  it('finds nothing in the report of a file that passed', () => {
    expect(failuresIn({ report: { jobs: [passed] } }, 1)).toEqual([]);
  });

  it('names the rule that a file breaks and where', () => {
    expect(failuresIn({ report: { jobs: [passed, failed] } }, 2)).toEqual([
      {
        file: 'bad.pdf',
        rule: 'ISO 14289-1:2014 7.1-9',
        description: 'The document has a title',
        times: 2,
        place: 'root/document[0]',
      },
    ]);
  });

  it('counts a file that could not be read as failed', () => {
    expect(failuresIn({ report: { jobs: [unreadable] } }, 1)).toMatchObject([
      { file: 'empty.pdf', description: 'End of file' },
    ]);
  });

  it('takes no report that leaves files out', () => {
    expect(() => failuresIn({ report: { jobs: [passed] } }, 2)).toThrow('checked 1 of 2 files');
  });
});
