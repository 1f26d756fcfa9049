// The files of a set: each to be saved, with its digest to be compared and copied, and all of them in one.
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PublicSet } from '@registry/contracts';
import { linkTo } from '../../api/operations';
import { CopyButton } from '../../fittings/page/copy-button';
import { buttonClass } from '../../furniture/forms/button';
import { useFormats } from '../../words/formats';
import sheet from './publication.module.css';

export function SetFiles({ set: { number, files } }: { set: PublicSet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <div className="stack">
      <ul className="stack stack--tight" aria-label={t('publication.filesOf', { number })}>
        {files.map(({ name, sha256, size }) => (
          <li key={name}>
            <a href={linkTo('getPublicFile', { number, name })} download>
              {name}
            </a>{' '}
            <span className="small secondary nowrap">
              {t('evidence.size', { size: formats.number(Math.ceil(size / 1000)) })}
            </span>
            <span className={`code secondary ${sheet.digest}`}>{sha256}</span>
            <CopyButton text={sha256} label={t('publication.copy')} about={t('publication.copyDigest', { name })} />
          </li>
        ))}
      </ul>
      <p>
        <a
          className={buttonClass('secondary', true)}
          href={linkTo('getPublicSetArchive', { number })}
          download
          aria-label={t('publication.archiveOf', { number })}
        >
          <FileDown aria-hidden="true" />
          {t('publication.archive')}
        </a>
      </p>
    </div>
  );
}
