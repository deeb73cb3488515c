// Custom-elements manifest: what editors and documentation know of the elements.
export default {
  globs: ['widgets/**/*-element.ts', 'widgets/**/*-properties.ts', 'widgets/define/*.ts'],
  exclude: ['**/*.generated.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
