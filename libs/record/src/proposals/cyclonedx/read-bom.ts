// A machine-readable bill of materials (CycloneDX 1.6 and 1.7, JSON; ECMA-424): the models, data and software that it
// names as components, and what it says of the thing it describes as fields of the record.

import { Gathered } from '../gather';
import { JsonPart } from '../json-part';
import { NoProposal } from '../refused';
import type { FoundInFile } from '../found';
import { together } from '../component';
import { componentsIn } from './components';
import { readModelCard } from './model-card';
import { componentSaid, licencePlaces, nameOf, supplierOf } from './parties';

/** Members of a document of which the record could hold nothing, or that only bind it together. */
const FRAME = new Set([
  ...['$schema', 'bomFormat', 'specVersion', 'serialNumber', 'version', 'metadata', 'components', 'dependencies'],
  ...['compositions', 'signature'],
]);

/** @throws NoProposal where it is no such document, an older one, or names no model */
export function readBom(document: unknown): FoundInFile {
  const bom = new JsonPart(document);
  if (bom.get('bomFormat').value !== 'CycloneDX') throw new NoProposal('not-cyclonedx', {});
  const formatVersion = versionOf(bom);
  const { all, leftOut } = componentsIn(bom);
  const models = all.filter((part) => part.get('type').value === 'machine-learning-model');
  if (models.length === 0) throw new NoProposal('no-model', {});
  const gathered = new Gathered();
  const found = all.flatMap((part) => componentSaid(part, gathered) ?? []);
  const subject = bom.get('metadata').get('component');
  const only = models.length === 1 ? models[0] : undefined;
  const described = subject.isThere ? subject : only;
  if (described !== undefined) describe(described, bom, gathered);
  const byRef = new Map(all.map((part) => [part.get('bom-ref').value, part] as const));
  for (const model of models) {
    const called = models.length > 1 ? nameOf(model) : null;
    leaveElsewhere(model, gathered);
    found.push(...readModelCard(model, called, byRef, gathered));
  }
  for (const key of bom.keys()) if (!FRAME.has(key)) gathered.leave('no-field', bom.get(key).place());
  return {
    format: 'cyclonedx',
    formatVersion,
    gathered,
    components: together(found),
    componentsLeftOut: leftOut,
  };
}

/** What lies elsewhere is named, and not fetched. */
function leaveElsewhere(model: JsonPart, gathered: Gathered): void {
  for (const one of model.get('externalReferences').items())
    if (one.get('url').isThere) gathered.leave('not-fetched', one.get('url').place());
}

function versionOf(bom: JsonPart): string {
  const found = bom.get('specVersion').text() ?? '';
  const [, minor] = /^1\.(\d{1,3})$/.exec(found) ?? [];
  if (minor === undefined || Number(minor) < 6) throw new NoProposal('other-version', { found: found.slice(0, 20) });
  return found;
}

/** What it says of the thing as a whole: the application it lists the parts of, or its only model. */
function describe(subject: JsonPart, bom: JsonPart, gathered: Gathered): void {
  const name = nameOf(subject);
  if (name !== null) gathered.add('name', name, subject.get('name').place());
  for (const [key, field] of [
    ['description', 'summary'],
    ['version', 'productVersion'],
  ] as const) {
    const text = subject.get(key).text();
    if (text !== null) gathered.add(field, text, subject.get(key).place());
  }
  const supplier = supplierOf(subject) ?? supplierOf(bom.get('metadata'), ['supplier']);
  if (supplier !== null) gathered.add('supplier', supplier.text, supplier.from);
  describeMaker(subject.get('manufacturer'), gathered);
  const licence = licencePlaces(subject);
  if (licence !== null) gathered.add('licence', licence.text, licence.from);
}

/** Who made it is its provider, as far as a file can say so. */
function describeMaker(maker: JsonPart, gathered: Gathered): void {
  const name = maker.get('name').text();
  if (name !== null) gathered.add('providerName', name, maker.get('name').place());
  const address = maker.get('address');
  const lines = ['streetAddress', 'postOfficeBoxNumber', 'postalCode', 'locality', 'region', 'country'].flatMap(
    (key) => address.get(key).text() ?? [],
  );
  if (lines.length > 0) gathered.add('providerAddress', lines.join(', '), address.place(lines.join(', ')));
  const contact = maker.get('contact').items()[0];
  const email = contact?.get('email').text() ?? null;
  if (contact !== undefined && email !== null) gathered.add('providerContact', email, contact.get('email').place());
}
