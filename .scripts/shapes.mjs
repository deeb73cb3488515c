// Draws from the schemas, at build time, the structures that `conforms` compares data with: see src/model/conforms.ts.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const FOLDER = 'src/model/shapes';

/** Scalars that `conforms` knows by the name they have in src/model/primitives.ts. */
let scalarNames;
/** Objects of src/model/common.ts and others that several schemas use, by their name. */
let sharedNames;
const relationNames = ['empty-party', 'lat-without-lon', 'lon-without-lat', 'mixed-day-instant', 'end-before-start'];

/** The structure of a schema; what is shared is named, what cannot be told stops the build. */
function shapeOf(schema, relations, isTop = false) {
  const { def } = schema._zod;
  if (!isTop && sharedNames.has(schema)) return { $ref: sharedNames.get(schema) };
  if (scalarNames.has(schema)) return scalarNames.get(schema);
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).map(([key, field]) => {
        const isOptional = field._zod.def.type === 'optional';
        return [isOptional ? key : `${key}!`, shapeOf(isOptional ? field._zod.def.innerType : field, relations)];
      });
      const names = checks.map(({ fn }) => relationNames.find((name) => relations[name].holds === fn));
      if (names.includes(undefined)) throw new Error('A check of an object is not one of the relations of rules.ts.');
      return Object.fromEntries(names.length ? [...fields, ['$', names]] : fields);
    }
    case 'array': {
      const least = checks.find(({ check }) => check === 'min_length')?.minimum;
      if (checks.length > (least === undefined ? 0 : 1)) throw new Error('A list has a check that shapes do not know.');
      return least === undefined ? [shapeOf(def.element, relations)] : [shapeOf(def.element, relations), least];
    }
    case 'enum':
      return { $in: Object.values(def.entries) };
    case 'record':
      return { $map: shapeOf(def.valueType, relations) };
    case 'boolean':
      return 'boolean';
    case 'string':
      if (checks.length) throw new Error('A string with checks must be a named type of primitives.ts.');
      return 'string';
    case 'number': {
      const min = checks.find(({ check }) => check === 'greater_than')?.value;
      const max = checks.find(({ check }) => check === 'less_than')?.value;
      const isInteger = def.format === 'safeint';
      if (min === undefined && max === undefined) return isInteger ? 'int' : 'number';
      return { [isInteger ? '$int' : '$number']: [min ?? -Number.MAX_VALUE, max ?? Number.MAX_VALUE] };
    }
    default:
      throw new Error(`Shapes do not know the type ${def.type}.`);
  }
}

/** TypeScript of a shape; references become names. */
const print = (shape) => JSON.stringify(shape).replace(/\{"\$ref":"(\w+)"\}/g, '$1');

/** Whether a printed shape names another. */
const isNamedIn = (shape, name) => new RegExp(`[:[]${name}[\\],}]`).test(shape);

/** Names of the shapes that a printed one needs, itself or through others. */
function neededBy(shape, shapes) {
  const named = shapes.filter(([name]) => isNamedIn(shape, name));
  return new Set(named.flatMap(([name, text]) => [name, ...neededBy(text, shapes)]));
}

/** Constants after those that they name. */
function inOrder(entries) {
  const names = entries.map(([name]) => name);
  const placed = [];
  for (let rest = entries; rest.length; rest = rest.filter((entry) => !placed.includes(entry))) {
    const missing = names.filter((name) => !placed.some(([done]) => done === name));
    const ready = rest.filter(([, shape]) => !missing.some((name) => isNamedIn(shape, name)));
    if (ready.length === 0) throw new Error('Shapes that name one another in a circle are not supported.');
    placed.push(...ready);
  }
  return placed;
}

/** Writes a module for each dataset, so that a page takes only what it uses; when a schema is newer than them. */
export async function writeShapes(rootDir) {
  const folder = join(rootDir, 'src/model');
  const output = join(rootDir, FOLDER);
  const stamp = join(output, 'catalog.generated.ts');
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'));
  const newest = Math.max(
    statSync(new URL(import.meta.url)).mtimeMs,
    ...sources.map((name) => statSync(join(folder, name)).mtimeMs),
  );
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newest) return;

  const { Catalog, common, Feed, Holiday, Occurrence, primitives, recordSchemas, relations } = await tsImport(
    './model-schemas.ts',
    import.meta.url,
  );
  const isSchema = ([, value]) => Boolean(value?._zod);
  scalarNames = new Map(
    Object.entries(primitives)
      .filter(isSchema)
      .map(([name, schema]) => [schema, name]),
  );
  const shared = Object.entries({ ...common, Occurrence }).filter(
    (entry) => isSchema(entry) && entry[1]._zod.def.type === 'object',
  );
  sharedNames = new Map(shared.map(([name, schema]) => [schema, name]));

  const commonShapes = inOrder(shared.map(([name, schema]) => [name, print(shapeOf(schema, relations, true))]));
  mkdirSync(output, { recursive: true });
  const write = (file, shapes) => {
    const text = shapes
      .map(([name, shape]) => `/** Structure of ${name}. */\nexport const ${name}: Shape = ${shape};\n`)
      .join('\n');
    const own = new Set(shapes.map(([name]) => name));
    const used = commonShapes.map(([name]) => name).filter((name) => !own.has(name) && isNamedIn(text, name));
    const imports = used.length ? `import { ${used.join(', ')} } from './common.generated.js';\n` : '';
    const head = `// Drawn from the schemas by .scripts/shapes.mjs: do not edit.\nimport type { Shape } from '../conforms.js';\n`;
    writeFileSync(join(output, `${file}.generated.ts`), `${head}${imports}\n${text}`);
  };
  const datasets = Object.entries(recordSchemas).map(([name, schema]) => [name, print(shapeOf(schema, relations))]);
  const needs = new Map(datasets.map(([name, shape]) => [name, neededBy(shape, commonShapes)]));
  const usersOf = (name) => [...needs.keys()].filter((dataset) => needs.get(dataset).has(name));
  write(
    'common',
    commonShapes.filter(([name]) => usersOf(name).length !== 1),
  );
  // What one dataset alone uses comes with it.
  for (const [dataset, shape] of datasets) {
    const own = commonShapes.filter(([name]) => usersOf(name).join() === dataset);
    write(dataset, [...own, [`${dataset.slice(0, -1)}Shape`, shape]]);
  }
  write('catalog', [['catalogShape', print(shapeOf(Catalog, relations))]]);
  write('feeds', [['feedShape', print(shapeOf(Feed, relations))]]);
  write('holidays', [['holidayShape', print(shapeOf(Holiday, relations))]]);
}
