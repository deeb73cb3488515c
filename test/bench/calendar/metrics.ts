/** What is measured of the calendars. */
import { type Metric, metric } from '../suite.js';

const events = (count: number): string => `${count.toLocaleString('en')} events`;

const BYTES = 'Bytes of the first view (gzip -9)';
const READY = 'Ready: from the navigation to the first complete month';
const MOVE = 'Another month, to the frame that shows it';
const PAGE = 'What the page holds';

/** The metrics of a run over some numbers of events. */
export function metricsFor(counts: readonly number[]): readonly Metric[] {
  const most = Math.max(...counts);
  return [
    metric('bytes.code', BYTES, 'script and styles, month and list', 'bytes'),
    ...counts.map((count) => metric(`bytes.data.${count}`, BYTES, `data of ${events(count)}`, 'bytes', false)),
    ...counts.flatMap((count) => [
      metric(`ready.${count}.cpuMs`, READY, `${events(count)}, processor, whole browser`),
      metric(`ready.${count}.mainMs`, READY, `${events(count)}, main thread`),
      metric(`ready.${count}.wallMs`, READY, `${events(count)}, by the clock`),
    ]),
    ...counts.flatMap((count) => [
      metric(`move.${count}.mainMs`, MOVE, `${events(count)}, main thread`),
      metric(`move.${count}.cpuMs`, MOVE, `${events(count)}, processor, whole browser, with what follows`),
      metric(`move.${count}.wallMs`, MOVE, `${events(count)}, by the clock`),
    ]),
    metric('page.elements', PAGE, `elements of the month, ${events(most)}`, 'count'),
    metric('memory.bytes', PAGE, `heap and array buffers above an empty page, ${events(most)}`, 'bytes'),
  ];
}

/** How they are measured, for the documentation. */
export const METHOD: readonly string[] = [
  'Every calendar shows the same month of the same made-up events (of a fixed seed, over ten years: nine in ten take two ' +
    'hours, one in ten some days, one in fifty some weeks), in French and on the clocks of Paris, in a box of 1100 × 800 pixels, with a month and a ' +
    'list to choose from. The widget is whole, filters and data layer included; it fetches what `essonne publish` wrote ' +
    'and checks it. The peers are given plain objects with a title, a start and an end, from one JSON file.',
  'Each visit has a browser of its own, started and rested; a first one of each page is not counted. *Processor* is the ' +
    'time of all the processes of the browser (user and system). Moves go on to the months that follow, none twice; ' +
    'their figures are medians on the main thread and by the clock, and means of the processor’s. Elements are those of ' +
    'the DOM, shadow roots included, when the first month is shown; memory is what remains then, after collection. ' +
    'Runs take the calendars in turn; figures are medians, ratios are against FullCalendar.',
];
