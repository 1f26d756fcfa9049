// The form of the registration as a spreadsheet: a sheet for each section, one of what was registered, one about it.

import type { Registration, RegistrationForm, RegistrationPoint } from '@registry/contracts';
import { partLabel, partText, pointRemark, withFormula, type RegistrationVoice } from '@registry/record';
import type { Readable } from 'node:stream';
import type { Cell } from '../../../platform/files/xlsx/cell-xml';
import type { Sheet } from '../../../platform/files/xlsx/sheet-xml';
import { workbook } from '../../../platform/files/xlsx/workbook';
import type { LeavingForm } from './registration-json';

/** The same state gives the same bytes: the parts say that they were made on the day as of which they speak. */
export function registrationXlsx(leaving: LeavingForm, voice: RegistrationVoice): Readable {
  const { state, registrations } = leaving;
  return workbook(
    [
      ...state.forms.map((form) => sectionSheet(form, voice)),
      registrationsSheet(leaving, registrations, voice),
      aboutSheet(leaving, voice),
    ],
    new Date(`${state.asOf}T12:00:00Z`),
  );
}

/** A row for each value, with the point on the first of them. */
function sectionSheet({ section, points }: RegistrationForm, voice: RegistrationVoice): Sheet {
  const { labels, short } = voice.registration;
  const rows = points.flatMap((point) => rowsOf(point, voice));
  return {
    name: short[section],
    columns: [
      { label: labels.point, width: 8 },
      { label: labels.asked, width: 48 },
      { label: labels.field, width: 28 },
      { label: labels.value, width: 60 },
      { label: labels.state, width: 16 },
      { label: labels.missing, width: 40 },
    ],
    rows,
    count: rows.length,
    isExplaining: true,
  };
}

function rowsOf(point: RegistrationPoint, voice: RegistrationVoice): Cell[][] {
  const { points, states } = voice.registration;
  const remark = pointRemark(point, voice);
  const values: Cell[][] = point.parts.map((part) => [partLabel(part.field, voice), cell(partText(part, voice))]);
  return (values.length === 0 ? [[null, null]] : values).map(([label = null, value = null], index) =>
    index === 0
      ? [point.point, points[point.point]?.[1] ?? null, label, value, states[point.state], cell(remark)]
      : [point.point, null, label, value, null, null],
  );
}

const cell = (text: string | null): Cell => (text === null || text === '' ? null : withFormula(text));

function registrationsSheet(
  { state }: LeavingForm,
  registrations: readonly Registration[],
  voice: RegistrationVoice,
): Sheet {
  const { labels, short, statuses, parts } = voice.registration;
  const changed = new Map(
    state.forms.flatMap(({ registered }) => (registered === null ? [] : [[registered.number, registered.changed]])),
  );
  return {
    name: labels.registrations.slice(0, 31),
    columns: [
      { label: labels.number, width: 6 },
      { label: labels.section, width: 10 },
      { label: labels.status, width: 16 },
      { label: labels.on, width: 12 },
      { label: labels.part, width: 22 },
      { label: labels.entryNumber, width: 22 },
      { label: labels.entryUrl, width: 40 },
      { label: labels.registeredBy, width: 24 },
      { label: labels.onBehalfOf, width: 24 },
      { label: labels.changedSince, width: 28 },
      { label: labels.retracted, width: 40 },
    ],
    rows: registrations.map((one) => [
      one.number,
      short[one.section],
      statuses[one.status],
      { day: one.on },
      parts[one.channel],
      cell(one.entryNumber),
      cell(one.entryUrl),
      cell(one.registeredBy.name),
      cell(one.onBehalfOf),
      cell((changed.get(one.number) ?? []).join(', ')),
      cell(one.retraction?.reason ?? null),
    ]),
    count: registrations.length,
    isExplaining: true,
  };
}

function aboutSheet({ system, state }: LeavingForm, voice: RegistrationVoice): Sheet {
  const { labels, short, channels, findings, exempt, early } = voice.registration;
  const rows: Cell[][] = [
    [labels.system, cell(`${system.reference} ${system.name}`)],
    [labels.asOf, state.asOf],
    ...state.forms.flatMap((form): Cell[][] => [
      [short[form.section], `${channels[form.channel]} (${form.case})`],
      [labels.digest, form.digest],
    ]),
    ...(state.exempt === null ? [] : [[labels.findings, exempt[state.exempt]]]),
    ...state.findings.map((code): Cell[] => [labels.findings, findings[code]]),
    ...(state.isEarly && state.forms.length > 0 ? [[labels.findings, early]] : []),
  ];
  return {
    name: labels.system,
    columns: [
      { label: labels.title, width: 32 },
      { label: '', width: 90 },
    ],
    rows,
    count: rows.length,
    isExplaining: true,
  };
}
