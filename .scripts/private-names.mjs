// Rollup output plugin: names the private members of each class anew, from the shortest name on. The minifier gives every
// member of a file a name of its own; the same few names in all classes are shorter, and compress better.
import { walk } from 'estree-walker';
import MagicString from 'magic-string';

/** Names, the most used first: letters that minified code is full of already. */
const NAMES = [...'tesinorahlcdupmgfbvwyxkSCTAEDMPOLIRNBFzjqHGJKQUVWXYZ'];

/** The plugin; it comes after the minifier. */
export function privateNames() {
  return {
    name: 'private-names',
    renderChunk(code) {
      const output = new MagicString(code);
      for (const members of privateMembers(this.parse(code)))
        for (const { uses, name } of members.values())
          for (const { start, end } of uses) output.overwrite(start, end, `#${name}`);
      return { code: output.toString(), map: output.generateMap({ hires: true }) };
    },
  };
}

/** For each class its private members by their present name, with where each stands and its new name. */
function privateMembers(program) {
  const classes = [];
  const around = [];
  walk(program, {
    enter(node) {
      if (node.type === 'ClassBody') {
        const declared = node.body.filter(({ key }) => key?.type === 'PrivateIdentifier').map(({ key }) => key.name);
        const members = new Map(declared.map((name) => [name, { uses: [], name: '' }]));
        classes.push({ members, outer: [...around] });
        around.push(members);
      } else if (node.type === 'PrivateIdentifier') {
        around
          .findLast((members) => members.has(node.name))
          .get(node.name)
          .uses.push(node);
      }
    },
    leave(node) {
      if (node.type === 'ClassBody') around.pop();
    },
  });
  for (const { members, outer } of classes) nameAnew(members, outer);
  return classes.map(({ members }) => members);
}

/** Gives the members of a class their names: none that a class around it has, for it may use that one's members too. */
function nameAnew(members, outer) {
  const taken = new Set(outer.flatMap((others) => [...others.values()].map(({ name }) => name)));
  const free = nextNames(taken);
  const byUse = [...members.values()].sort((a, b) => b.uses.length - a.uses.length);
  for (const member of byUse) member.name = free.next().value;
}

/** Names that are not taken; of two letters once those of one are used up. */
function* nextNames(taken) {
  for (const start of ['', ...NAMES]) for (const letter of NAMES) if (!taken.has(start + letter)) yield start + letter;
}
