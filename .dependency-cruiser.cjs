/** The stage order of docs/architecture.md: data flows one way, so a stage imports only stages above it. */
const stages = ['spec', 'article', 'reading', 'brief', 'template', 'print', 'pdf', 'edition'];

/** Inside print/: css → box → text → flow → page. */
const layout = ['print/css', 'print/box', 'print/text', 'print/flow', 'print/page'];

const oneWay = (order) =>
  order.slice(0, -1).map((stage, i) => ({
    name: `${stage}-imports-only-what-is-above-it`,
    severity: 'error',
    from: { path: `^src/${stage}/` },
    to: { path: `^src/(${order.slice(i + 1).join('|')})/` },
  }));

module.exports = {
  forbidden: [
    ...oneWay(stages),
    ...oneWay(layout),
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'diagnostics-imports-no-stage',
      severity: 'error',
      from: { path: '^src/diagnostics/' },
      to: { path: `^src/(${stages.join('|')}|commands)/` },
    },
    {
      name: 'pdfkit-only-in-pdf',
      severity: 'error',
      from: { pathNot: '^src/pdf/' },
      to: { path: 'node_modules/pdfkit' },
    },
    {
      name: 'stages-do-not-know-commands',
      severity: 'error',
      from: { path: `^src/(${stages.join('|')})/` },
      to: { path: '^src/(commands/|cli)' },
    },
    {
      name: 'print-and-pdf-do-not-know-briefs',
      severity: 'error',
      from: { path: '^src/(print|pdf)/' },
      to: { path: '^src/(spec|article|reading|brief|template)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
