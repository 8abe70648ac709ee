import { describe, expect, test } from '@jest/globals';
import { boilerplateRules, isBoilerplate } from '../../../src/article/en/boilerplate.js';

describe.each(boilerplateRules.map((rule) => [rule.name, rule] as const))(
  'the rule "%s"',
  (_, { pattern, matches, not }) => {
    test.each(matches)('matches %j', (paragraph) => expect(pattern.test(paragraph)).toBe(true));
    test.each(not)('leaves %j to the story', (paragraph) => expect(isBoilerplate(paragraph)).toBe(false));
  },
);
