/** Words that point back to the sentence before: a sentence that opens with one does not stand for itself. */
export const danglingOpening =
  /^[“"‘]?(?:he|she|it|they|his|her|its|their|this|that|these|those|such|both|but|and|however|meanwhile)\b/iu;
