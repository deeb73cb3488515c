import type { Dataset } from '../datasets/dataset.js';
import { readGeoJson } from '../foreign-geojson/read-geojson.js';
import type { DatasetName } from '../model/datasets.js';
import { canonical, fingerprint } from '../model/fingerprint.js';
import type { RecordIssue } from '../model/issues.js';
import { collectRecords } from './collect-records.js';
import type { GeoJsonOptions } from './geojson.js';
import type { RecordSet } from './source.js';
import { sourceId } from './source-id.js';

/** Records of the features of a GeoJSON file. @param where File or address, for the warnings. */
export async function collectFeatures<Name extends DatasetName>(
  dataset: Dataset<Name>,
  data: unknown,
  { columns }: GeoJsonOptions,
  where: string,
  isStale: boolean,
): Promise<RecordSet<Name>> {
  const { features, issues } = readGeoJson(data, columns);
  const made: RecordIssue[] = [];
  const kept = features.flatMap((feature, index) => {
    if (!feature) return [];
    const { identifier, record } = feature;
    if (identifier !== undefined) return [{ index, item: { ...sourceId('geo-', identifier), ...record } }];
    made.push({ code: 'made-id', outcome: 'derived', dataset: dataset.name, index });
    return [{ index, item: { id: `geo-${fingerprint(canonical(record))}`, ...record } }];
  });
  const { records, warnings } = await collectRecords(
    dataset,
    kept.map(({ item }) => item),
    where,
  );
  const placed = warnings.map((warning): RecordIssue => {
    const at = warning.index === undefined ? undefined : kept[warning.index]?.index;
    return at === undefined ? warning : { ...warning, index: at };
  });
  return {
    records,
    warnings: [...[...issues, ...made].map((issue) => ({ ...issue, source: where })), ...placed],
    isStale,
  };
}
