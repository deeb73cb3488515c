/** A visit of a map by keyboard alone. */
import { expect } from 'chai';
import { textsIn, visitMap } from './map-page.js';
import type { AloneOptions, ServedSite } from './served-site.js';
import { Walk } from './walk.js';

/** A page with a map and the keyboard of its visitor. */
export class MapWalk extends Walk {
  /** Begins on the link before the map. */
  static async begin(site: ServedSite, attributes = '', options: AloneOptions = {}): Promise<MapWalk> {
    const { page } = await visitMap(site, attributes, options);
    const walk = new MapWalk(page);
    await walk.start();
    return walk;
  }

  /** Waits until the map has other marks than before, and answers them. */
  async otherMarks(before: string): Promise<string> {
    let now = await this.marks();
    for (let i = 0; i < 60 && now === before; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      now = await this.marks();
    }
    expect(now).not.to.equal(before);
    return now;
  }

  async marks(): Promise<string> {
    return (await textsIn(this.page, '[role=option]')).join();
  }
}
