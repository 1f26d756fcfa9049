// The demo people: who they are, what they may do, and a button to be one of them.
import { useTranslation } from 'react-i18next';
import type { DemoPerson } from '@registry/contracts';
import { useSignIn } from '../../api/session';
import { Badge } from '../../fittings/class/badge';
import { ProblemBox } from '../../fittings/page/problem-box';
import { classes } from '../../furniture/classes';
import { Button } from '../../furniture/forms/button';
import { UnitName } from '../../words/unit-name';
import sheet from './sign-in.module.css';

export function DemoPeople({
  people,
  onDone,
}: {
  people: readonly DemoPerson[];
  onDone?: (person: DemoPerson) => void;
}) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  return (
    <div className="stack">
      {signIn.isError && <ProblemBox error={signIn.error} />}
      <ul className={sheet.people}>
        {people.map((person) => (
          <li key={person.id} className={classes('card', sheet.peoplePerson)}>
            <div className="stack stack--tight">
              <strong>{person.name}</strong>
              <span className="secondary small">
                {person.unit.code} · <UnitName unit={person.unit} />
              </span>
              <ul className="stack stack--tight">
                {person.roles.map((role) => (
                  <li key={role} className="small">
                    <Badge>{t(`role.${role}`)}</Badge> <span className="secondary">{t(`roleMay.${role}`)}</span>
                  </li>
                ))}
              </ul>
            </div>
            <Button
              variant="primary"
              compact
              isPending={signIn.isPending && signIn.variables === person.id}
              aria-label={t('signIn.asName', { name: person.name })}
              onPress={() => signIn.mutate(person.id, { onSuccess: () => onDone?.(person) })}
            >
              {t('signIn.as')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
