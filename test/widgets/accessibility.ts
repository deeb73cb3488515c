/** Holds elements against two engines that check accessibility, axe-core and IBM's, which find different faults. */
import 'accessibility-checker-engine/ace-window.js';
import 'axe-core';
import type { Checker } from 'accessibility-checker-engine';
import type * as Axe from 'axe-core';
import { expect } from 'chai';

/** Both engines are scripts: they leave their names on the window. */
const { axe, ace_ibma: ibm } = globalThis as unknown as {
  readonly axe: typeof Axe;
  readonly ace_ibma: { readonly Checker: typeof Checker };
};

/** WCAG 2.2 A and AA, on which the RGAA rests, and what axe-core's authors advise besides. */
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const IBM_GUIDELINE = 'WCAG_2_2';

/** Landmarks are the page's business: what stands outside any is not the element's fault. */
const AXE_LANDMARK = 'region';
const IBM_LANDMARK = 'aria_content_in_landmark';

const checker = new ibm.Checker();

/** What both engines find in an element, its content and its shadow tree, a line each. */
export interface Findings {
  /** Certain faults. */
  readonly violations: readonly string[];
  /** What IBM's engine advises, or wants a person to look at. */
  readonly doubts: readonly string[];
}

/** Runs both engines on an element, and looks whether it makes the page scroll sideways (WCAG 1.4.10), as neither does. */
export async function examine(element: Element): Promise<Findings> {
  const fromAxe = await axe.run(element, {
    runOnly: AXE_TAGS,
    rules: {
      [AXE_LANDMARK]: { enabled: false },
      // In forced colours axe-core reads `-webkit-text-fill-color`, which Chromium does not force; IBM's reads `color`.
      'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches },
      // Looked at when asked only.
      'target-size': { enabled: true },
    },
    resultTypes: ['violations'],
  });
  const fromIbm = await checker.check(element, IBM_GUIDELINE);
  const violations = fromAxe.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe-core ${id} at ${pathOf(target)}: ${oneLine(failureSummary ?? '')}`),
  );
  const doubts: string[] = [];
  for (const { value, ruleId, path, snippet, message, node } of fromIbm.results) {
    const [weight, verdict] = value.map(String);
    if (verdict === 'PASS' || ruleId === IBM_LANDMARK || isFolded(node)) continue;
    const line = `IBM ${ruleId} at ${path.dom ?? ''} ${snippet}: ${oneLine(message)}`;
    if (weight === 'VIOLATION' && verdict === 'FAIL') violations.push(line);
    else doubts.push(`${line} (${String(weight)}, ${String(verdict)})`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) violations.push(`reflow: ${scrollWidth} px wide in a page of ${clientWidth}`);
  return { violations, doubts };
}

/** Fails, saying rule, place and reason, when either engine finds a violation in an element. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await examine(element);
  expect(violations, violations.join('\n')).to.be.empty;
}

/** Whether a node lies in a closed `<details>`: nobody meets it there, but IBM's engine looks, and misses its label. */
const isFolded = (node: Node): boolean =>
  node instanceof Element && node.closest('details:not([open]) > :not(summary)') !== null;

/** Selectors from the page down through the shadow roots. */
const pathOf = (target: Axe.UnlabelledFrameSelector): string =>
  target.map((step) => (typeof step === 'string' ? step : step.join(' >>> '))).join(' > ');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
