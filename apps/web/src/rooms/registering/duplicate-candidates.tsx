// While a system is typed in: those that look like it, to join, to extend, or to say why it is another one.
import { isVisible } from '@registry/record';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicateCandidate } from '@registry/contracts';
import { Badge } from '../../fittings/class/badge';
import { Box } from '../../furniture/box';
import { Select, TextArea } from '../../furniture/forms/field';
import { OutLink } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import type { CandidatesState, Said } from './use-duplicate-candidates';

const NOTHING: Said = { choice: 'none', reason: '' };

export function DuplicateCandidates({ matches, said, isTried, onSay }: CandidatesState) {
  const { t } = useTranslation();
  const { announce } = useNotices();
  const count = matches.length;
  useEffect(() => {
    if (count > 0) announce(t('candidates.found', { count }));
  }, [count, announce, t]);
  if (count === 0) return null;
  return (
    <Box title={t('candidates.title')}>
      <p>{t('candidates.intro')}</p>
      <ul className="stack">
        {matches.map((match) => (
          <One
            key={match.id}
            match={match}
            said={said[match.id] ?? NOTHING}
            isTried={isTried}
            onSay={(what) => onSay(match.id, what)}
          />
        ))}
      </ul>
    </Box>
  );
}

function One({
  match,
  said,
  isTried,
  onSay,
}: {
  match: DuplicateCandidate;
  said: Said;
  isTried: boolean;
  onSay: (said: Said) => void;
}) {
  const { t } = useTranslation();
  return (
    <li className="stack stack--tight">
      <p className="row">
        <strong>{match.name}</strong>
        {match.isTwin && <Badge tone="warning">{t('candidates.sameName')}</Badge>}
        {match.stage === 'retired' && <Badge>{t('stage.retired')}</Badge>}
      </p>
      <p className="small">{match.summary}</p>
      <p className="small secondary">
        {match.reference} · {t('candidates.ownedBy', { unit: match.unit.code, name: match.owner.name })}
        {match.supplier !== null && ` · ${match.supplier}`}
      </p>
      <p className="small">
        <OutLink href={`/systems/${match.reference}`}>{t('candidates.open')}</OutLink> {t('candidates.openHelp')}
      </p>
      <Select
        label={t('candidates.choice', { name: match.name })}
        compact
        value={said.choice}
        onChange={(event) => onSay({ ...said, choice: event.target.value as Said['choice'] })}
        error={isTried && match.isTwin && said.choice === 'none' ? t('candidates.choose') : undefined}
      >
        <option value="none">{match.isTwin ? t('field.choose') : t('candidates.none')}</option>
        <option value="extends">{t('candidates.extends')}</option>
        <option value="separate">{t('candidates.separate')}</option>
      </Select>
      {said.choice !== 'none' && (
        <TextArea
          label={t('candidates.reason')}
          required
          rows={2}
          maxLength={1000}
          value={said.reason}
          error={isTried && !isVisible(said.reason) ? t('candidates.reasonMissing') : undefined}
          onChange={(event) => onSay({ ...said, reason: event.target.value })}
        />
      )}
    </li>
  );
}
