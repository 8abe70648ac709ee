import { describe, expect, test } from '@jest/globals';
import { furnitureNames, namesFurniture, namesStory, storyNames } from '../../../src/article/html/page-names.js';

describe('names of the parts of a page', () => {
  test.each([...furnitureNames.matches])('%s is furniture', (name) => expect(namesFurniture(name)).toBe(true));
  test.each([...furnitureNames.not])('%s is not', (name) => expect(namesFurniture(name)).toBe(false));
  test.each([...storyNames.matches])('%s holds the story', (name) => expect(namesStory(name)).toBe(true));
  test.each([...storyNames.not])('%s does not say so', (name) => expect(namesStory(name)).toBe(false));
});
