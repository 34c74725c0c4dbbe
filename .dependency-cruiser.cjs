// Who may import whom. One way: cli → commands → runner → (corpus, transforms, dataset, report); docs/architecture.md draws it.
// Circles are oxlint's matter (import/no-cycle, types too).

/** Files of `from` (a folder or file of src, as a regular expression) import from src nothing but `to`. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { path: '^src/', pathNot: `^src/(?:${to.join('|')})` },
});

/** The layers of the transform speakers, each of which knows those before it. */
const speakers = ['words', 'names', 'cast', 'readings', 'features', 'decision'].map((layer) => `transforms/speakers/${layer}/`);

module.exports = {
  forbidden: [
    only('leaves-import-nothing', '(?:document|errors)\\.ts$', ['$nothing']),
    only('text-stands-alone', 'text/', ['text/', 'document\\.ts$']),
    // $1 is the transform's own folder.
    only('a-transform-knows-no-other', 'transforms/([^/]+)/', ['transforms/$1/', 'transforms/transform\\.ts$', 'text/', 'document\\.ts$']),
    ...speakers.map((layer, at) => only(`speakers-in-layers-${at + 1}`, layer, [...speakers.slice(0, at + 1), 'transforms/transform\\.ts$', 'text/', 'document\\.ts$'])),
    only('transforms-know-no-files-or-workers', 'transforms/index\\.ts$', ['transforms/', 'document\\.ts$']),
    only('corpus-knows-no-job', 'corpus/', ['corpus/', 'text/', 'document\\.ts$', 'errors\\.ts$']),
    only('dataset-knows-no-job', 'dataset/', ['dataset/', 'text/', 'document\\.ts$', 'errors\\.ts$']),
    only('the-report-reads-datasets', 'report/', ['report/', 'dataset/']),
    only('a-job-is-data', 'jobs/', ['jobs/', 'corpus/source-kind\\.ts$', 'transforms/', 'dataset/schema', 'errors\\.ts$']),
    only('evaluation-judges-documents', 'evaluation/', ['evaluation/', 'transforms/', 'document\\.ts$', 'errors\\.ts$']),
    only('review-corrects-datasets', 'review/', ['review/', 'jobs/schema/', 'dataset/', 'transforms/', 'text/', 'errors\\.ts$']),
    only('the-runner-is-called', 'runner/', ['runner/', 'jobs/schema/', 'corpus/', 'transforms/', 'dataset/', 'report/', 'text/', 'document\\.ts$', 'errors\\.ts$']),
    only('the-worker-runs-tasks', 'worker\\.ts$', ['runner/']),
    {
      name: 'nobody-imports-an-entry',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/(?:cli|index|worker)\\.ts$' },
    },
    {
      name: 'only-the-command-line-imports-commands',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:cli\\.ts$|cli/|commands/)' },
      to: { path: '^src/(?:commands|cli)/' },
    },
    {
      name: 'only-the-package-imports-the-library',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:index\\.ts$|library/)' },
      to: { path: '^src/library/' },
    },
    {
      name: 'the-program-stands-by-itself',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|training|bench|scripts)/' },
    },
    {
      name: 'users-get-what-it-needs',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    // TypeScript 7 has no interface for programs, so swc reads the sources, types included.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
