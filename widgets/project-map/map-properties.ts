import { dispatch } from '../shared/dispatch.js';
import { EssonneElement } from '../shared/essonne-element.js';
import { isTileBasemap } from './basemap/tile-basemap.js';
import type { MapViewName, ProjectMapEvents } from './events.js';
import { viewOf } from './map-attributes.js';

/** The attributes of the map, as properties, and its events; what attributes mean is read by `map-attributes.ts`. */
export class MapProperties extends EssonneElement {
  static override properties = {
    ...EssonneElement.properties,
    commune: {},
    epci: {},
    canton: {},
    country: {},
    theme: {},
    organisation: {},
    status: {},
    from: {},
    to: {},
    filters: {},
    view: {},
    projection: {},
    center: {},
    zoom: { type: Number },
    selected: {},
    layers: {},
    basemap: {},
    basemapAttribution: { attribute: 'basemap-attribution' },
    syncUrl: { type: Boolean, attribute: 'sync-url' },
  };

  /** INSEE codes of the communes of Essonne whose projects are shown, separated by spaces. */
  declare commune: string | undefined;
  /** SIREN of the inter-municipal authorities whose projects are shown. */
  declare epci: string | undefined;
  /** Codes of the cantons whose projects are shown, when the catalog has cantons. */
  declare canton: string | undefined;
  /** ISO 3166-1 alpha-2 codes of the countries shown. */
  declare country: string | undefined;
  /** Codes of the themes shown. */
  declare theme: string | undefined;
  /** Identifiers of the organisations whose projects, in any role, are shown. */
  declare organisation: string | undefined;
  /** Codes of the statuses shown. */
  declare status: string | undefined;
  /** First day, month or year of the period shown, ISO 8601. */
  declare from: string | undefined;
  /** Last day, month or year of the period shown, ISO 8601. */
  declare to: string | undefined;
  /**
   * Controls that the visitor is given, among `text country status theme modality years epci canton commune near
   * organisation sponsored hasLessons seeks offers`; all by default, none when empty. What the presets fix is not offered.
   */
  declare filters: string | undefined;
  /** `split` (map and list, the default), `map` or `list`. */
  declare view: MapViewName | undefined;
  /** `equal-earth` (the default) or `mercator`. */
  declare projection: string | undefined;
  /** Longitude and latitude of the map's centre, `-11.4 14.4`; it frames the projects by default. */
  declare center: string | undefined;
  /** Zoom of the map, 0 (the world) to 12, or 18 with tiles. */
  declare zoom: number | undefined;
  /** Identifier of the project whose detail is open. */
  declare selected: string | undefined;
  /**
   * Layers shown, among `points` (the projects), `countries` (a shade for their number), `links` (from the communes of
   * Essonne) and `partnerships`; `points` by default. The visitor can choose others.
   */
  declare layers: string | undefined;
  /**
   * `embedded` (the default), `ign` (Plan IGN), `osm` (OpenStreetMap) or a template `https://…/{z}/{x}/{y}.png`: tiles are
   * asked for once the visitor agrees, and the map is then in Mercator.
   */
  declare basemap: string | undefined;
  /** Whom the tiles of a template are owed to. */
  declare basemapAttribution: string | undefined;
  /**
   * Whether the visitor's choices are kept in the address's fragment (`#carte?theme=water`, or the element's `id` in
   * place of `carte`), so that it can be sent to someone. One map of a page can; other fragments are left alone.
   */
  declare syncUrl: boolean | undefined;

  /** How the element is laid out. */
  protected get layout(): MapViewName {
    return viewOf(this.view);
  }

  /** Tells the page. */
  protected tell<Name extends keyof ProjectMapEvents>(name: Name, detail: ProjectMapEvents[Name]['detail']): void {
    dispatch(this, name, detail);
  }

  /** The `basemap` attribute, when it names tiles. */
  protected get tileBasemap(): string | undefined {
    return isTileBasemap(this.basemap) ? this.basemap : undefined;
  }
}
