/** Words that say nothing of what a sentence is about: left out when two sentences are compared. */
export const stopWords = new Set(
  `
  a about after again all also an and any are as at be because been before being both but by can could did do does
  for from had has have he her his how however if in into is it its more most no not of on or other our out over own
  said same she should so some such than that the their them then there these they this those to too under until up
  was we were what when where which while who why will with would you your
  `
    .trim()
    .split(/\s+/u),
);
