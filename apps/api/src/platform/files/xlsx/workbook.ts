// A spreadsheet as an archive of XML (ECMA-376), written while its rows are read: of no sheet more than a piece is in
// memory.

import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { inPieces } from '../in-pieces';
import { xmlText } from './cell-xml';
import { sheetXml, type Sheet } from './sheet-xml';

/** The media type of a spreadsheet. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Fast rather than small: rows of a table say the same again and again. */
const COMPRESSION = 1;

/** In the order of `STYLES`; days as everybody reads them, whatever the language of the spreadsheet. */
const styles = `${XML}<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * @param sheets the first is the one that opens
 * @param madeOn when its parts say that they were made; now when left out
 */
export function workbook(sheets: readonly Sheet[], madeOn?: Date): Readable {
  const zip = new ZipFile();
  const options = madeOn === undefined ? {} : { mtime: madeOn };
  const out = new PassThrough();
  const parts: Readable[] = [];
  const fail = (error: Error): void => void out.destroy(error);
  zip.on('error', fail);
  (zip.outputStream as Readable).on('error', fail).pipe(out);
  // Whoever goes away ends what is still to be read.
  out.once('close', () => parts.forEach((part) => part.destroy()));
  for (const [name, text] of Object.entries(frame(sheets))) zip.addBuffer(Buffer.from(text, 'utf8'), name, options);
  sheets.forEach((sheet, index) => {
    const part = Readable.from(inPieces(sheetXml(sheet, index === 0)), { objectMode: false });
    parts.push(part);
    zip.addReadStream(part, sheetPart(index), { ...options, compressionLevel: COMPRESSION });
  });
  zip.end();
  return out;
}

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** The parts that say what the others are. */
function frame(sheets: readonly Sheet[]): Record<string, string> {
  const each = (part: (index: number) => string): string => sheets.map((_, index) => part(index)).join('');
  return {
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
      `${each((index) => `<Override PartName="/${sheetPart(index)}" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      `${each((index) => `<sheet name="${attribute(sheets[index]!.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  };
}

const attribute = (text: string): string => xmlText(text).replaceAll('"', '&quot;');

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
