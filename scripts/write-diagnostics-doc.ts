// Writes docs/diagnostics.md from src/diagnostics/codes.ts: npx tsx scripts/write-diagnostics-doc.ts
import { writeFileSync } from 'node:fs';
import { codes } from '../src/diagnostics/codes.js';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const rows = Object.entries(codes).map(
  ([code, { meaning, remedy }]) => `| \`${code}\` | ${cell(meaning)} | ${cell(remedy)} |`,
);

writeFileSync(
  'docs/diagnostics.md',
  `# Diagnostics

What Daybrief has to say about your input comes as diagnostics, on standard error:

\`\`\`text
briefs/ports.yaml:4:5: error: Unknown section "time line". [spec-unknown-section]
  4 |   - time line
    |     ^^^^^^^^^
  Did you mean "timeline"? Sections: bottom line, key points, positions, …
\`\`\`

Place, severity, what is wrong, the code in brackets; the line with the place marked; the way out. An error keeps an
edition from being built; a warning does not, unless \`--strict\` is given. The codes are a closed list, and they stay.

| code | what happened | what to do |
| ---- | ------------- | ---------- |
${rows.join('\n')}
`,
);
