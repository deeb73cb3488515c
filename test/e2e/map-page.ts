/** A page that holds a map, as a visitor sees it. */
import { inWidget } from './in-widget.js';
import { type AloneOptions, type ServedSite, type Visit, visitAlone } from './served-site.js';

const TAG = 'essonne-project-map';

/** Opens a map alone, between two links of its page, and waits for its marks unless it is a list. */
export async function visitMap(site: ServedSite, attributes = '', options: AloneOptions = {}): Promise<Visit> {
  const visited = await visitAlone(
    site,
    `<p><a href="#avant">Avant</a></p><${TAG} ${attributes}><a href="/data/v1/projects.csv">Voir la carte des projets</a></${TAG}>` +
      '<p><a href="#apres">Après</a></p>',
    options,
  );
  await see(visited.page, '[part~=count]');
  if (!attributes.includes('view="list"')) await see(visited.page, 'canvas');
  return visited;
}

/** What is in the map. */
export const { see, seeGone, textsIn, click } = inWidget(TAG);
