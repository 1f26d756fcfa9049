// The roles of a person: given for a time and a part of the organisation, ended, never changed.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail, RoleGrant } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRights } from '../../api/rights';
import { Badge } from '../../fittings/class/badge';
import { ConfirmCommand } from '../../fittings/page/command-dialog';
import { Button } from '../../furniture/forms/button';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { UnitCode } from '../../words/unit-name';
import { GiveRole } from './give-role';

const isOver = ({ endsAt }: RoleGrant): boolean => endsAt !== null && Date.parse(endsAt) <= Date.now();

export function Grants({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const rights = useRights();
  const mayGrant = rights.person('grant', person);
  const [isGiving, setIsGiving] = useState(false);
  const [ending, setEnding] = useState<RoleGrant | null>(null);
  const columns = [
    { key: 'role', label: t('grant.role') },
    { key: 'unit', label: t('grant.unit') },
    { key: 'from', label: t('grant.from') },
    { key: 'to', label: t('grant.to') },
    { key: 'by', label: t('grant.by') },
    { key: 'state', label: t('grant.state') },
    ...(mayGrant ? [{ key: 'end', label: t('grant.end') }] : []),
  ];
  return (
    <section className="card stack" aria-labelledby="grants">
      <div className="row row--spread">
        <h2 id="grants">{t('grant.title')}</h2>
        {mayGrant && person.isActive && (
          <Button compact onPress={() => setIsGiving(true)}>
            {t('grant.give')}
          </Button>
        )}
      </div>
      {!mayGrant && <p className="secondary">{t('grant.notYourself')}</p>}
      {person.grants.length === 0 ? (
        <p className="secondary">{t('grant.none')}</p>
      ) : (
        <div className="table-frame">
          <Table caption={t('grant.title')} columns={columns}>
            {person.grants.map((grant) => (
              <Row key={grant.id}>
                <Cell label={t('grant.role')} isHeading>
                  {t(`role.${grant.role}`)}
                </Cell>
                <Cell label={t('grant.unit')}>
                  {grant.unit === null ? t('grant.whole') : <UnitCode unit={grant.unit} />}
                </Cell>
                <Cell label={t('grant.from')}>{formats.instant(grant.startsAt)}</Cell>
                <Cell label={t('grant.to')}>{grant.endsAt === null ? '–' : formats.instant(grant.endsAt)}</Cell>
                <Cell label={t('grant.by')} isTyped>
                  {grant.grantedBy?.name ?? t('grant.register')}
                </Cell>
                <Cell label={t('grant.state')}>
                  <Badge tone={grant.isInForce ? 'success' : 'neutral'}>
                    {grant.isInForce ? t('grant.now') : isOver(grant) ? t('grant.ended') : t('grant.coming')}
                  </Badge>
                </Cell>
                {mayGrant && (
                  <Cell label={t('grant.end')}>
                    {!isOver(grant) && (
                      <Button
                        compact
                        aria-label={t('grant.endNamed', { role: t(`role.${grant.role}`) })}
                        onPress={() => setEnding(grant)}
                      >
                        {t('grant.end')}
                      </Button>
                    )}
                  </Cell>
                )}
              </Row>
            ))}
          </Table>
        </div>
      )}
      {isGiving && <GiveRole person={person} onClose={() => setIsGiving(false)} />}
      <EndRole person={person} grant={ending} onClose={() => setEnding(null)} />
    </section>
  );
}

function EndRole({ person, grant, onClose }: { person: PersonDetail; grant: RoleGrant | null; onClose: () => void }) {
  const { t } = useTranslation();
  const command = useCommand('endRole', { id: person.id });
  return (
    <ConfirmCommand
      title={t('grant.endTitle')}
      confirm={t('grant.end')}
      isOpen={grant !== null}
      command={command}
      sends={grant && { grantId: grant.id }}
      done={t('grant.wasEnded')}
      onClose={onClose}
    >
      {grant !== null && <p>{t('grant.endHelp', { name: person.name, role: t(`role.${grant.role}`) })}</p>}
    </ConfirmCommand>
  );
}
