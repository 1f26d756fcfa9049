// What a file says, field by field: what stands, what the file says, where it says so, and a box to tick.
import type {
  Component,
  ComponentProposal,
  FieldProposal,
  ProposalPlace,
  ProposedField,
  RecordProposals,
} from '@registry/contracts';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../furniture/forms/button';
import { Check } from '../../furniture/forms/check';
import { FieldError } from '../../furniture/forms/field';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { NotTakenList } from './not-taken';
import { useComponentText, useProposedText } from './proposal-words';
import { Where } from './where';
import './proposals.css';

export interface Chosen {
  fields: Partial<Record<ProposedField, string | string[]>>;
  components: { component: Component; stands: Component | null }[];
}

/** One line of the table. */
interface Line {
  key: string;
  name: string;
  stands: string | null;
  says: string;
  isCut: boolean;
  from: readonly ProposalPlace[];
  of: FieldProposal | ComponentProposal;
}

export function ProposalsTable({
  file,
  found,
  room,
  onTake,
}: {
  file: string;
  found: RecordProposals;
  room: number;
  onTake: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation();
  const heading = useId();
  // Whoever had the file read goes on here.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const lines = useLines(found);
  const offered = lines.filter(({ of }) => of.state !== 'same');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(offered.filter(({ of }) => of.state === 'fills').map(({ key }) => key)),
  );
  const [isTried, setIsTried] = useState(false);
  const chosen = offered.filter(({ key }) => ticked.has(key)).map(({ of }) => of);
  const components = chosen.filter((one) => 'component' in one);
  const isTooMany = components.filter(({ stands }) => stands === null).length > room;
  const same = lines.length - offered.length;
  const take = (): void => {
    setIsTried(true);
    if (chosen.length === 0 || isTooMany) return;
    const fields = chosen.filter((one) => 'field' in one).map(({ field, value }) => [field, value] as const);
    onTake({ fields: Object.fromEntries(fields), components });
  };
  return (
    <section className="stack" aria-labelledby={heading}>
      <h3 id={heading} ref={title} tabIndex={-1}>
        {t(offered.length === 0 ? 'proposal.nothingNew' : 'proposal.found', { file })}
      </h3>
      {same > 0 && <p className="secondary">{t('proposal.same', { count: same })}</p>}
      {found.componentsLeftOut > 0 && <p>{t('proposal.leftOut', { count: found.componentsLeftOut })}</p>}
      {offered.length > 0 && (
        <>
          <Lines lines={offered} file={file} ticked={ticked} onTick={setTicked} />
          {isTried && chosen.length === 0 && <FieldError>{t('proposal.noneTicked')}</FieldError>}
          {isTooMany && <FieldError>{t('proposal.tooMany')}</FieldError>}
          <div>
            <Button variant="primary" onPress={take}>
              {t('proposal.takeTicked')}
            </Button>
          </div>
        </>
      )}
      <NotTakenList found={found} />
    </section>
  );
}

function useLines({ fields, components }: RecordProposals): Line[] {
  const { nameOf, textOf } = useProposedText();
  const component = useComponentText();
  return [
    ...fields.map((of) => ({
      key: of.field,
      name: nameOf(of.field),
      stands: of.stands === null ? null : textOf(of.field, of.stands),
      says: textOf(of.field, of.value),
      isCut: of.isCut,
      from: of.from,
      of,
    })),
    ...components.map((of, index) => ({
      key: `component ${index}`,
      name: component.nameOf(of.component),
      stands: of.stands === null ? null : component.textOf(of.stands),
      says: component.textOf(of.component),
      isCut: false,
      from: of.from,
      of,
    })),
  ];
}

function Lines({
  lines,
  file,
  ticked,
  onTick,
}: {
  lines: readonly Line[];
  file: string;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation();
  const columns = (['field', 'stands', 'says', 'where'] as const).map((key) => ({ key, label: t(`proposal.${key}`) }));
  const toggle = (key: string, isTicked: boolean): void => {
    const next = new Set(ticked);
    if (isTicked) next.add(key);
    else next.delete(key);
    onTick(next);
  };
  return (
    <div className="proposals">
      <Table caption={t('proposal.found', { file })} columns={columns}>
        {lines.map(({ key, name, stands, says, isCut, from }) => (
          <Row key={key}>
            <Cell label={t('proposal.field')} isHeading isTyped>
              <Check checked={ticked.has(key)} onChange={(event) => toggle(key, event.target.checked)}>
                <bdi>{name}</bdi>
              </Check>
            </Cell>
            <Cell label={t('proposal.stands')} isTyped>
              {stands === null ? <span className="secondary">{t('proposal.nothing')}</span> : <Long text={stands} />}
            </Cell>
            <Cell label={t('proposal.says')} isTyped>
              <Long text={says} />
              {isCut && <p className="secondary small">{t('proposal.isCut')}</p>}
            </Cell>
            <Cell label={t('proposal.where')} isTyped>
              <Where place={from[0]} />
            </Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}

const Long = ({ text }: { text: string }) => <bdi className="prewrap">{text}</bdi>;
