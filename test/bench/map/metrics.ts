/** What is measured of the maps. */
import { type Metric, metric } from '../suite.js';

const points = (count: number): string => `${count.toLocaleString('en')} points`;

const BYTES = 'Bytes of the first view (gzip -9)';
const READY = 'Ready: from the navigation to the first complete drawing';
const MOVES = (name: string, label: string): Metric[] => [
  metric(`${name}.mainMsPerFrame`, label, 'main thread, a frame'),
  metric(`${name}.onTime`, label, 'frames under 32 ms', 'share', false),
  metric(`${name}.frames`, label, 'frames', 'count', false),
];

/** The metrics of a run over some numbers of points; movements, refilters and memory are with the largest. */
export function metricsFor(counts: readonly number[]): readonly Metric[] {
  const most = points(Math.max(...counts));
  const refilter = `Refilter of ${most}`;
  return [
    metric('bytes.code', BYTES, 'script, styles, basemap', 'bytes'),
    metric('bytes.element', BYTES, 'the same, as a Lit element', 'bytes'),
    ...counts.map((count) => metric(`bytes.data.${count}`, BYTES, `data of ${points(count)}`, 'bytes', false)),
    ...counts.flatMap((count) => [
      metric(`ready.${count}.cpuMs`, READY, `${points(count)}, processor, whole browser`),
      metric(`ready.${count}.wallMs`, READY, `${points(count)}, by the clock`),
      metric(`ready.${count}.settledCpuMs`, READY, `${points(count)}, processor until a second later`),
    ]),
    metric('throttled.wallMs', READY, '10,000 points, 1.6 Mb/s, 150 ms, processor ÷ 4, by the clock'),
    ...MOVES('pan', `Pan with ${most}`),
    ...MOVES('zoom', `Zoom with ${most}`),
    metric('refilter.mainMs', refilter, 'main thread, to the frame'),
    metric('refilter.wallMs', refilter, 'by the clock, to the frame'),
    metric('refilter.settledMs', refilter, 'main thread, with what follows'),
    metric('memory.bytes', 'Memory', `heap and array buffers above an empty page, ${most}`, 'bytes'),
    metric('mounts.bytes', '50 mounts and unmounts', 'heap and array buffers kept', 'bytes', false),
    metric('mounts.nodes', '50 mounts and unmounts', 'DOM nodes kept', 'count', false),
  ];
}

/** How they are measured, for the documentation. */
export const METHOD: readonly string[] = [
  'Every map has the same points (made-up projects of a fixed seed, one place each), the same countries (the widget’s own ' +
    'basemap; the peers read it as TopoJSON, which is about as small), no tile, and no request to another origin. The ' +
    'peers are bare maps with clusters in a shadow root of 1000 × 600 pixels; the widget is whole. Clusters have the same ' +
    'radius, first views the same centre and zoom. Pages are served compressed, from the same machine.',
  'Each visit has a browser of its own, started and rested; a first one of each page is not counted. *Processor* is the time of all the processes of the browser ' +
    '(user and system), from the navigation on. *Complete* means data read, land and clusters drawn, and for the widget ' +
    'its list shown. Runs take the maps in turn, each run beginning with another one; figures are medians, ratios are ' +
    'against Leaflet + Supercluster.',
  'Movements are real input: the mouse drags for a second, releases, and again, for ten seconds; the wheel turns ten ' +
    'notches in and ten out. Main-thread time a frame is all that the page’s main thread did in between, over the frames ' +
    'that the browser offered; the column of the page without a map says what a frame costs by itself. The widget moves with ' +
    'its layers of points, countries and links. Refilters keep one theme, then all again. Memory is what remains after ' +
    'collection, workers included.',
];
