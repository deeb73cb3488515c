import { withoutNothing } from './money.js';
import { formsOf, textOf } from './narratives.js';
import type { TakeIssue } from './read-activity.js';
import { type XmlElement, attributeOf, childOf, childrenOf, wordsOf } from './xml-tree.js';

type Fields = Readonly<Record<string, unknown>>;

/** Countries of the activity, then those of its transactions alone. */
export function readCountries(activity: XmlElement): readonly string[] {
  const elements = [activity, ...childrenOf(activity, 'transaction')].flatMap((one) =>
    childrenOf(one, 'recipient-country'),
  );
  return [...new Set(elements.flatMap((country) => attributeOf(country, 'code')?.toUpperCase() ?? []))];
}

/** Locations: name and position, with what IATI says of their precision. */
export function readPlaces(
  activity: XmlElement,
  language: string,
  countries: readonly string[],
  take: TakeIssue,
): readonly Fields[] {
  return childrenOf(activity, 'location').flatMap((location) => {
    const position = readPosition(location, take);
    const place = withoutNothing({
      name: textOf(formsOf(childrenOf(location, 'name'), language)),
      adminArea: textOf(formsOf(childrenOf(location, 'administrative'), language)),
      // A location has no country of its own in 2.0x.
      country:
        attributeOf(childOf(location, 'administrative'), 'country') ??
        (countries.length === 1 ? countries[0] : undefined),
      ...position,
      precision: position ? precisionOf(location) : undefined,
    });
    return place.name === undefined && !position ? [] : [place];
  });
}

/** `point/pos` is « latitude longitude » (2.0x); 1.0x has them in attributes. */
function readPosition(location: XmlElement, take: TakeIssue): Fields | undefined {
  const former = childOf(location, 'coordinates');
  const pos = wordsOf(childOf(childOf(location, 'point'), 'pos'));
  const written = former
    ? `${attributeOf(former, 'latitude') ?? ''} ${attributeOf(former, 'longitude') ?? ''}`.trim()
    : pos;
  if (written === undefined || written === '') return undefined;
  const [, lat, lon] = /^([+-]?\d+(?:\.\d+)?)[\s,]+([+-]?\d+(?:\.\d+)?)$/.exec(written) ?? [];
  const [y, x] = [Number(lat ?? NaN), Number(lon ?? NaN)];
  const isNull = x === 0 && y === 0;
  if (!isNull && Math.abs(y) <= 90 && Math.abs(x) <= 180) return { lon: x, lat: y };
  take(isNull ? 'null-position' : 'unreadable-position', 'left-out', 'places', written, location.line);
  return undefined;
}

/** Class 1 is an administrative region, 2 a populated place; exactness 1 is exact, 2 approximate. */
function precisionOf(location: XmlElement): string {
  const kind = attributeOf(childOf(location, 'location-class'), 'code');
  if (kind === '1') return 'region';
  if (kind === '2') return 'town';
  const former = attributeOf(childOf(location, 'coordinates'), 'precision');
  return (attributeOf(childOf(location, 'exactness'), 'code') ?? former) === '1' ? 'point' : 'region';
}
