// A picture of numbers, or its table: as the reader likes it, and it stays so in this browser.
import { ChartColumn, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../furniture/forms/button';

const placeOf = (name: string): string => `registry.picture.${name}`;

export function Picture({
  name,
  title,
  level = 3,
  picture,
  table,
}: {
  /** Under which the choice is kept; also the id of the heading. */
  name: string;
  title: string;
  level?: 2 | 3;
  picture: ReactNode;
  table: ReactNode;
}) {
  const { t } = useTranslation();
  const [isTable, setIsTable] = useState(() => localStorage.getItem(placeOf(name)) === 'table');
  const Title = level === 2 ? 'h2' : 'h3';
  const turn = (): void => {
    localStorage.setItem(placeOf(name), isTable ? 'picture' : 'table');
    setIsTable(!isTable);
  };
  return (
    <section className="stack stack--tight" aria-labelledby={name}>
      <div className="row row--spread">
        <Title id={name}>{title}</Title>
        <Button
          compact
          variant="quiet"
          icon={isTable ? <ChartColumn aria-hidden="true" /> : <Table2 aria-hidden="true" />}
          aria-label={t(isTable ? 'picture.asPictureOf' : 'picture.asTableOf', { title })}
          onPress={turn}
        >
          {t(isTable ? 'picture.asPicture' : 'picture.asTable')}
        </Button>
      </div>
      {isTable ? table : picture}
    </section>
  );
}
