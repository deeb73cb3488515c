// What VS Code says of the elements while one writes HTML (custom data, format 1.1), from the custom-elements manifest.

/** Values of an attribute, where they are few. */
const VALUES = {
  'color-scheme': ['auto', 'light', 'dark'],
  lang: ['fr', 'en'],
  projection: ['equal-earth', 'mercator'],
  basemap: ['embedded', 'ign', 'osm'],
  variant: ['full', 'compact', 'mark'],
  holidays: ['none'],
};
const VIEWS = {
  'essonne-project-map': ['split', 'map', 'list'],
  'essonne-event-calendar': ['month', 'agenda', 'week', 'year'],
};

/** @param manifest Parsed `custom-elements.json`. */
export function editorData(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return { version: 1.1, tags: elements.map(tag) };
}

function tag({ tagName, description, attributes = [], members = [] }) {
  return {
    name: tagName,
    description,
    attributes: attributes.map(({ name, fieldName, description: own }) => {
      const values = name === 'view' ? VIEWS[tagName] : VALUES[name];
      return {
        name,
        description: own ?? members.find((member) => member.name === (fieldName ?? name))?.description,
        ...(values && { values: values.map((value) => ({ name: value })) }),
      };
    }),
  };
}
