// Rollup plugin: takes the indentation out of Lit's templates and style sheets. Nothing else is touched: a space between
// two inline elements is kept (HTML minifiers drop it, and the time sticks to the title), and CSS keeps its words, less the
// spaces that say nothing (the CSS minifiers behind the usual plugins do not know container queries).
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

const MINIFIERS = {
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  svg: (text) => text.replace(/\s*\n\s*/g, ' '),
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      .replace(/, /g, ',')
      .replace(/;}/g, '}')
      .replace(/([\w-]): /g, '$1:')
      .replace(/ (?=!important)/g, ''),
};

/** The plugin. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(?:html|svg|css)\s*`/.test(code)) return null;
      const output = new MagicString(code);
      walk(this.parse(code), {
        enter(node) {
          const minify = node.type === 'TaggedTemplateExpression' ? MINIFIERS[node.tag.name] : undefined;
          if (!minify) return;
          for (const { start, end } of node.quasi.quasis) {
            const minified = minify(code.slice(start, end));
            if (start < end && minified) output.overwrite(start, end, minified);
            else if (start < end) output.remove(start, end);
          }
        },
      });
      return { code: output.toString(), map: output.generateMap({ hires: true }) };
    },
  };
}
