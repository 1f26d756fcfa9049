// From a system: choose the action it belongs to.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useLinkAction } from '../../api/work/strategy';
import { useKept } from '../../fittings/page/kept';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Select } from '../../furniture/forms/field';
import { useNotices } from '../../furniture/notices';
import { useInLanguage } from '../../words/formats';
import { useStandIn } from '../../words/in-language';
import { LinkFields, noText } from './link-fields';

export function ChooseAction({
  id,
  linked,
  isOpen,
  onClose,
}: {
  id: string;
  linked: readonly string[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const pick = useInLanguage();
  const lang = useStandIn();
  const { notify } = useNotices();
  const actions = useActions(isOpen);
  const link = useLinkAction(id);
  const [code, setCode] = useKept(`linking.${id}.action`, '');
  const [text, setText] = useKept(`linking.${id}.text`, noText);
  const [isTried, setIsTried] = useState(false);
  const close = (): void => {
    setIsTried(false);
    link.reset();
    onClose();
  };
  const send = (): void => {
    setIsTried(true);
    if (code === '' || !isVisible(text.rationale)) return;
    link.mutate(
      { action: code, kind: text.kind, rationale: text.rationale.trim() },
      {
        onSuccess: () => {
          notify(t('link.added'));
          setCode('');
          setText(noText);
          close();
        },
      },
    );
  };
  const sectors = [...new Map((actions.data ?? []).map(({ sector }) => [sector.code, sector])).values()];
  return (
    <Dialog title={t('link.toAction')} isOpen={isOpen} onClose={close} isWide onSubmit={send}>
      {link.isError && <ProblemBox error={link.error} />}
      <Select
        label={t('link.action')}
        value={code}
        required
        error={isTried && code === '' ? t('link.actionMissing') : undefined}
        onChange={(event) => setCode(event.target.value)}
      >
        <option value="">{t('field.choose')}</option>
        {sectors.map((sector) => (
          <optgroup key={sector.code} lang={lang} label={pick({ en: sector.titleEn, fr: sector.titleFr })}>
            {actions.data
              ?.filter((action) => action.sector.code === sector.code && !linked.includes(action.code))
              .map((action) => (
                <option key={action.code} value={action.code}>
                  {action.code} · {pick({ en: action.titleEn, fr: action.titleFr })}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
      <LinkFields text={text} onChange={setText} isTried={isTried} />
      <div className="row row--end">
        <Button onPress={close}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={link.isPending}>
          {t('link.add')}
        </Button>
      </div>
    </Dialog>
  );
}
