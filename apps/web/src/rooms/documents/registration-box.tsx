// The registration in the EU database (Art 49, Annex VIII), point by point: what is there, and where what is missing is
// filled in.
import { useTranslation } from 'react-i18next';
import type { DetailKey, DocumentKind, RegistrationForm, RegistrationPoint } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { Badge } from '../../fittings/class/badge';
import { Failed } from '../../fittings/page/failed';
import { Box } from '../../furniture/box';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useRecordWords, useDocumentWords } from '../../words/library-words';

const tones = {
  there: 'success',
  gap: 'warning',
  warning: 'notice',
  not_needed: 'neutral',
  held_back: 'neutral',
} as const;

export function RegistrationBox({ id }: { id: string }) {
  const { t } = useTranslation();
  const registration = useRead('getRegistration', { id });
  if (registration.isPending) return <Loading />;
  if (registration.isError) return <Failed error={registration.error} onRetry={() => void registration.refetch()} />;
  const { forms, findings, isEarly } = registration.data;
  return (
    <section className="card stack" aria-labelledby="registration">
      <h2 id="registration">{t('registration.title')}</h2>
      {forms.length === 0 ? (
        <p className="secondary">{t('registration.none')}</p>
      ) : (
        isEarly && <p className="small secondary">{t('registration.early')}</p>
      )}
      {findings.map((finding) => (
        <Box key={finding} kind={finding === 'provider_not_found' ? 'danger' : 'warning'}>
          <p>{t(`registration.finding.${finding}`)}</p>
        </Box>
      ))}
      {forms.map((form) => (
        <Form key={form.section} id={id} form={form} />
      ))}
    </section>
  );
}

function Form({ id, form: { section, applies, channel, points } }: { id: string; form: RegistrationForm }) {
  const { t } = useTranslation();
  const columns = [
    { key: 'point', label: t('registration.point') },
    { key: 'state', label: t('registration.state') },
    { key: 'missing', label: t('registration.missing') },
  ];
  const title = t(`registration.section.${section}`);
  return (
    <>
      <h3>{title}</h3>
      <p className="small secondary">
        {applies === null && `${t('registration.open')} `}
        {t(`registration.channel.${channel}`)}
      </p>
      <Table caption={title} columns={columns}>
        {points.map((point) => (
          <Row key={point.point}>
            <Cell label={t('registration.point')} isHeading>
              <span className="digits">{point.point}</span>{' '}
              <span className="small">{t(`registration.points.${point.point as 'A1'}`)}</span>
            </Cell>
            <Cell label={t('registration.state')}>
              <Badge tone={tones[point.state]}>{t(`registration.states.${point.state}`)}</Badge>
            </Cell>
            <Cell label={t('registration.missing')}>
              <Missing id={id} point={point} />
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}

function Missing({
  id,
  point: { point, state, missing, missingInDocuments, reason },
}: {
  id: string;
  point: RegistrationPoint;
}) {
  const { t } = useTranslation();
  const record = useRecordWords();
  const words = useDocumentWords();
  if (reason !== null) return <>{t(`registration.reason.${reason}`)}</>;
  if (point === 'A5' && state === 'warning') return <>{t('registration.components')}</>;
  return (
    <ul className="small">
      {missing.map((key) => (
        <li key={key}>
          <Link to="/systems/$id" params={{ id }}>
            {record.fields[key as DetailKey][0]}
          </Link>
        </li>
      ))}
      {missingInDocuments.map((path) => {
        const [kind, field] = path.split('.') as [DocumentKind, string];
        return (
          <li key={path}>
            <Link to="/systems/$id/documents/$kind" params={{ id, kind }}>
              {words.fields[kind][field]?.[0]}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
