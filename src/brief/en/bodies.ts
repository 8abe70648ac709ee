/** Bodies that speak for themselves in the news, each with its other names. */
export const bodies: readonly { name: string; words: readonly string[] }[] = [
  { name: 'NATO', words: ['North Atlantic Treaty Organization', 'Atlantic alliance'] },
  { name: 'European Union', words: ['EU', 'E.U.', 'European Commission', 'European Council', 'European Parliament'] },
  { name: 'United Nations', words: ['UN', 'U.N.', 'Security Council', 'General Assembly'] },
  { name: 'OSCE', words: ['Organization for Security and Cooperation in Europe'] },
  { name: 'IAEA', words: ['International Atomic Energy Agency'] },
  { name: 'WHO', words: ['World Health Organization'] },
  { name: 'WTO', words: ['World Trade Organization'] },
  { name: 'IMF', words: ['International Monetary Fund'] },
  { name: 'World Bank', words: [] },
  { name: 'African Union', words: ['AU'] },
  { name: 'Arab League', words: ['League of Arab States'] },
  { name: 'ASEAN', words: ['Association of Southeast Asian Nations'] },
  { name: 'OPEC', words: ['Organization of the Petroleum Exporting Countries'] },
  { name: 'G7', words: ['Group of Seven'] },
  { name: 'G20', words: ['Group of 20'] },
];
