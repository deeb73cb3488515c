import type { Drawing, Mark } from './drawing.js';
import { PdfFile, pdfText } from './pdf-file.js';
import { type Path, coordinatesOf } from './typeset/path.js';

/** Points in a millimetre. */
const POINTS = 72 / 25.4;
/** Steps in a millimetre: whole numbers are shorter than decimals, and finer here than a printer's dots. */
const STEPS = 100;

/** Operators of a PDF that draw a step. */
const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', Q: 'c', C: 'c', Z: 'h' };

/** What a PDF says besides its drawing. */
export interface PdfOptions {
  readonly author: string;
  /** Instant of the publication, RFC 3339. */
  readonly now: string;
  /** Address that the whole page leads to. */
  readonly link?: { readonly url: string; readonly label: string };
}

/**
 * A drawing, its units millimetres, as a PDF of one page: vector, without fonts, each outline with the words that it
 * stands for, so that it can be read aloud and searched. The same drawing gives the same bytes.
 */
export async function pdfOf(drawing: Drawing, { author, now, link }: PdfOptions): Promise<Uint8Array> {
  const file = new PdfFile();
  const [catalog, pages, page, root, whole] = [
    file.reserve(),
    file.reserve(),
    file.reserve(),
    file.reserve(),
    file.reserve(),
  ];
  const said = drawing.marks.flatMap(({ means }) => (means ? [means] : []));
  const parts = said.map(({ text, isPicture }, index) =>
    file.add(
      `<</Type/StructElem/S/${isPicture ? 'Figure' : 'P'}/P ${whole} 0 R/Pg ${page} 0 R/K ${index}` +
        `${isPicture ? `/Alt ${pdfText(text)}` : `/ActualText ${pdfText(text)}`}>>`,
    ),
  );
  const content = await file.addStream(contentOf(drawing));
  const linkElement = link && file.reserve();
  const box = `[0 0 ${number(drawing.width * POINTS)} ${number(drawing.height * POINTS)}]`;
  const annotation =
    link &&
    file.add(
      `<</Type/Annot/Subtype/Link/Rect${box}/Border[0 0 0]/F 4/StructParent 1/Contents ${pdfText(link.label)}` +
        `/A<</S/URI/URI(${link.url.replace(/[\\()]/g, '\\$&')})>>>>`,
    );
  if (linkElement !== undefined)
    file.set(
      linkElement,
      `<</Type/StructElem/S/Link/P ${whole} 0 R/Pg ${page} 0 R/K<</Type/OBJR/Obj ${annotation} 0 R>>>>`,
    );
  const kids = [...parts, ...(linkElement === undefined ? [] : [linkElement])].map(reference).join(' ');
  const parents = file.add(
    `<</Nums[0[${parts.map(reference).join(' ')}]${linkElement === undefined ? '' : ` 1 ${linkElement} 0 R`}]>>`,
  );
  file.set(whole, `<</Type/StructElem/S/Document/P ${root} 0 R/K[${kids}]>>`);
  file.set(root, `<</Type/StructTreeRoot/K ${whole} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey 2>>`);
  file.set(
    page,
    `<</Type/Page/Parent ${pages} 0 R/MediaBox${box}/Resources<<>>/Contents ${content} 0 R/StructParents 0/Tabs/S` +
      `${annotation === undefined ? '' : `/Annots[${annotation} 0 R]`}>>`,
  );
  file.set(pages, `<</Type/Pages/Kids[${page} 0 R]/Count 1>>`);
  file.set(
    catalog,
    `<</Type/Catalog/Pages ${pages} 0 R/Lang ${pdfText(drawing.language)}/MarkInfo<</Marked true>>` +
      `/StructTreeRoot ${root} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  const date = `(D:${now
    .replace(/[^0-9]/g, '')
    .slice(0, 14)
    .padEnd(14, '0')}Z)`;
  const info = file.add(
    `<</Title ${pdfText(drawing.title)}/Author ${pdfText(author)}/CreationDate${date}/ModDate${date}>>`,
  );
  return file.bytes(catalog, info);
}

/** Drawing operators, in whole steps; the axis of a PDF goes upwards. */
function contentOf({ height, marks }: Drawing): string {
  const step = (POINTS / STEPS).toFixed(6);
  const scale = `${step} 0 0 -${step} 0 ${number(height * POINTS)} cm`;
  let index = 0;
  const drawn = marks.map((mark) => {
    const tag = mark.means ? `/${mark.means.isPicture ? 'Figure' : 'P'}<</MCID ${index++}>>BDC` : '/Artifact BMC';
    return `${tag}\n${operators(mark)}\nEMC`;
  });
  return `q ${scale} 1 J 1 j\n${drawn.join('\n')}\nQ\n`;
}

function operators({ path, fill, stroke }: Mark): string {
  const paint = fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n';
  const pen = stroke
    ? `${colour(stroke.colour)} RG ${whole(stroke.width)} w [${stroke.dash === undefined ? '' : whole(stroke.dash)}] 0 d `
    : '';
  return `${fill ? `${colour(fill)} rg ` : ''}${pen}${pathOperators(path)} ${paint}`;
}

function pathOperators({ steps, values }: Path): string {
  const written: string[] = [];
  let next = 0;
  for (const step of steps) {
    const end = next + coordinatesOf(step);
    const points = step === 'Q' ? cubicOf(values, next) : values.slice(next, end);
    written.push(`${points.map(whole).join(' ')} ${OPERATORS[step]}`);
    next = end;
  }
  return written.join(' ');
}

/** PDF has no quadratic curve: it is the cubic one whose handles are two thirds of the way. */
function cubicOf(values: readonly number[], at: number): readonly number[] {
  const [fromX, fromY, x, y, toX, toY] = values.slice(at - 2, at + 4) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [
    fromX + ((x - fromX) * 2) / 3,
    fromY + ((y - fromY) * 2) / 3,
    toX + ((x - toX) * 2) / 3,
    toY + ((y - toY) * 2) / 3,
    toX,
    toY,
  ];
}

const reference = (object: number): string => `${object} 0 R`;
const whole = (value: number): string => String(Math.round(value * STEPS));
const number = (value: number): string => String(Math.round(value * 1000) / 1000);
const colour = (hex: string): string =>
  [1, 3, 5].map((start) => number(parseInt(hex.slice(start, start + 2), 16) / 255)).join(' ');
