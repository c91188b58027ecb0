import { zipSync, strToU8, deflateSync } from 'fflate';
import { apply } from '../../../../shared/changes/index.ts';
import { readDrawing } from '../../../../shared/exchange/index.ts';
import { emptyDoc, type Doc } from '../../../../shared/model/index.ts';
import { bytesOf, countingIds } from '../readers.ts';

/** A shape of draw.io. `style` as in the file, `at` its place. */
export const shape = (
  id: string,
  label: string,
  style: string,
  at: readonly [number, number, number, number] = [0, 0, 120, 60],
  parent = '1',
): string =>
  `<mxCell id="${id}" value="${label}" style="${style}" vertex="1" parent="${parent}"><mxGeometry x="${at[0]}" y="${at[1]}" width="${at[2]}" height="${at[3]}" as="geometry"/></mxCell>`;

export const line = (id: string, from: string, to: string, rest = '', inside = ''): string =>
  `<mxCell id="${id}" ${rest} edge="1" parent="1" source="${from}" target="${to}"><mxGeometry relative="1" as="geometry">${inside}</mxGeometry></mxCell>`;

export const model = (cells: string): string =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`;

export const file = (...pages: readonly string[]): string =>
  `<mxfile host="test">${pages.map((page, n) => `<diagram id="p${n}" name="Map ${n}">${page}</diagram>`).join('')}</mxfile>`;

/** A page as draw.io packs it. */
export const packed = (page: string): string =>
  Buffer.from(deflateSync(strToU8(encodeURIComponent(page)))).toString('base64');

export const read = (content: string | Uint8Array, fileName = 'test.drawio', doc: Doc = emptyDoc()) =>
  readDrawing(typeof content === 'string' ? bytesOf(content) : content, {
    fileName,
    newId: countingIds(),
    doc,
  });

/** The workspace of a drawing that must be readable, and what was said about it. */
export function opened(content: string | Uint8Array, fileName?: string) {
  const result = read(content, fileName);
  if (!result.ok) throw new Error(`refused <${result.error.code}> ${result.error.detail ?? ''}`);
  return { doc: apply(emptyDoc(), result.value.changes), said: result.value.losses, ...result.value };
}

const NS = 'xmlns="http://schemas.microsoft.com/office/visio/2012/main"';
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const cells = (values: { readonly [name: string]: number }): string =>
  Object.entries(values)
    .map(([name, value]) => `<Cell N="${name}" V="${value}"/>`)
    .join('');

export const sheet = (
  id: number,
  master: number | null,
  label: string,
  values: { readonly [name: string]: number },
  inside = '',
): string =>
  `<Shape ID="${id}" ${master === null ? '' : `Master="${master}"`} Type="Shape">${cells(values)}<Text>${label}</Text>${inside}</Shape>`;

/** A file of Visio with one page of 11 by 8.5 inches. Masters are named by number, from 1. */
export function vsdx(
  shapes: string,
  connects: readonly (readonly [number, 'Begin' | 'End', number])[],
  masters: readonly string[],
): { readonly [name: string]: Uint8Array } {
  const glue = connects.map(
    ([from, end, to]) => `<Connect FromSheet="${from}" FromCell="${end}X" ToSheet="${to}"/>`,
  );
  const master = (name: string, n: number) =>
    `<Master ID="${n + 1}" NameU="${name}"><Rel r:id="m${n}"/></Master>`;
  const size = { Width: 1, Height: 0.75 };
  return Object.fromEntries(
    Object.entries({
      'visio/pages/pages.xml': `<Pages ${NS} ${R}><Page ID="0" Name="Orders"><PageSheet>${cells({ PageWidth: 11, PageHeight: 8.5 })}</PageSheet><Rel r:id="r1"/></Page></Pages>`,
      'visio/pages/_rels/pages.xml.rels': `<Relationships ${RELS}><Relationship Id="r1" Target="page1.xml"/></Relationships>`,
      'visio/pages/page1.xml': `<PageContents ${NS}><Shapes>${shapes}</Shapes><Connects>${glue.join('')}</Connects></PageContents>`,
      'visio/masters/masters.xml': `<Masters ${NS} ${R}>${masters.map(master).join('')}</Masters>`,
      'visio/masters/_rels/masters.xml.rels': `<Relationships ${RELS}>${masters.map((_, n) => `<Relationship Id="m${n}" Target="master${n}.xml"/>`).join('')}</Relationships>`,
      ...Object.fromEntries(
        masters.map((_, n) => [
          `visio/masters/master${n}.xml`,
          `<MasterContents ${NS}><Shapes><Shape ID="5">${cells(size)}</Shape></Shapes></MasterContents>`,
        ]),
      ),
    }).map(([name, text]) => [name, strToU8(text)]),
  );
}

export const zip = (parts: { readonly [name: string]: Uint8Array }): Uint8Array => zipSync(parts);
