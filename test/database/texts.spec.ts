// What can be seen of a text, and what is never kept: the database says the same as browser and server, character by
// character.

import { isVisible, keptLine, keptText, plainText, visibleText } from '@registry/record';
import fc from 'fast-check';
import { startApp, type TestApp } from '../support/app';
import { withClient } from '../support/database';

const SURROGATES = [0xd800, 0xdfff] as const;

describe('texts in the database', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());
  const rows = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    withClient(app.database.ownerUrl, async (client) => (await client.query(sql, values)).rows as Row[]);

  it('are seen or not, for each character there is, as in browser and server', async () => {
    const seen = await rows<{ code: number }>(
      `select code from generate_series(1, 1114111) code where code not between $1 and $2 and visible_text(chr(code)) <> '' order by code`,
      [...SURROGATES],
    );
    const expected: number[] = [];
    for (let code = 1; code <= 0x10ffff; code += 1) {
      if ((code < SURROGATES[0] || code > SURROGATES[1]) && isVisible(String.fromCodePoint(code))) expected.push(code);
    }
    const known = new Set(seen.map(({ code }) => code));
    expect(expected.filter((code) => !known.has(code))).toEqual([]);
    expect(known.size).toBe(expected.length);
  });

  it('are kept in the form that the application brings them into', async () => {
    const texts = fc.sample(
      fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `x${text.replaceAll('\0', '')}`),
      500,
    );
    const [found] = await rows<{ texts: boolean[]; lines: boolean[]; visible: string[] }>(
      `select array(select is_kept_text(t, false) from unnest($1::text[]) t) as texts, array(select is_kept_text(t, true) from unnest($2::text[]) t) as lines,
              array(select visible_text(t) from unnest($3::text[]) t) as visible`,
      [texts.map(keptText), texts.map(keptLine), texts],
    );
    expect(texts.filter((_, index) => found?.texts[index] !== true || found.lines[index] !== true)).toEqual([]);
    expect(found?.visible).toEqual(texts.map(visibleText));
  });

  it('are compared alike where something is looked for, in every letter of the languages of the Union', async () => {
    const letters = Array.from({ length: 0x180 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).filter(
      (letter) => /[\p{L}\p{N}\p{P}\p{Z}]/u.test(letter) && letter !== 'ŉ',
    );
    const words = [
      ...letters,
      'Ελληνικά',
      'Български',
      'ﬁle',
      'İstanbul',
      'O’Neil',
      'a\u0301b',
      'x²',
      'ǆ',
      'ș',
      'ț',
    ].map((letter) => `a${letter}b`);
    const [found] = await rows<{ plain: string[] }>(
      'select array(select plain_text(t) from unnest($1::text[]) with ordinality u (t, n) order by n) as plain',
      [words],
    );
    const differ = words
      .map((word, index) => [word, found?.plain[index], plainText(word)])
      .filter(([, database, browser]) => database !== browser);
    expect(differ).toEqual([]);
  });

  it.each([
    ['\u200b', false],
    ['a\nb', true],
    ['a\tb', true],
    ['a\u0007', false],
    ['a\u0092', false],
    ['a\u202eb', false],
    ['Jose\u0301', false],
    ['a\u2028b', false],
    ['', false],
  ])('are refused: %j', async (text, isLine) => {
    expect(await rows('select is_kept_text($1, $2) as kept', [text, isLine])).toEqual([{ kept: false }]);
  });

  it('are kept one by one wherever one look at the whole row says so', async () => {
    const doubtful = await rows(
      `select code from generate_series(1, 1114111) code
        where code not between $1 and $2 and is_plainly_kept(to_json('x' || chr(code))::text)
          and not (is_kept_text('x' || chr(code), true) and is_kept_text('e' || chr(code) || 'e', true))`,
      [...SURROGATES],
    );
    expect(doubtful).toEqual([]);
    const letters = fc.constantFrom(
      ' ',
      ' ',
      '"',
      '\\',
      ':',
      ',',
      '\n',
      '\u0301',
      '\u00a0',
      '\u200b',
      'a',
      'é',
      '’',
      '漢',
    );
    const lists = fc.sample(fc.array(fc.string({ unit: letters, maxLength: 3 }), { maxLength: 3 }), 2_000);
    const found = await rows<{ plain: boolean; kept: boolean }>(
      `select is_plainly_kept(row_to_json(r)::text) as plain, not unkept_texts(to_jsonb(r), true) as kept
         from unnest($1::text[]) u (list) cross join lateral (select list::jsonb as tags) r`,
      [lists.map((list) => JSON.stringify(list))],
    );
    expect(found.filter(({ plain, kept }) => plain && !kept)).toEqual([]);
    expect(found.filter(({ plain, kept }) => plain && kept).length).toBeGreaterThan(100);
  });

  it('are looked at where they are written, on every table that people write to, by whoever writes', async () => {
    const unit = '(select id from organisation_unit limit 1)';
    for (const name of ['\u200b\u200b', 'Two\nlines', 'Turned \u202e', 'Bell \u0007']) {
      await expect(
        rows(
          `insert into person (id, subject, name, unit_id, language) values (gen_random_uuid(), 'x', $1, ${unit}, 'en')`,
          [name],
        ),
      ).rejects.toMatchObject({ constraint: 'guard.text-not-kept', column: 'name' });
    }
    await expect(rows(`update organisation_unit set name_fr = E'\\u2800'`)).rejects.toMatchObject({
      constraint: 'guard.text-not-kept',
      column: 'name_fr',
    });
    // Lists and documents are looked into.
    const [{ id }] = (await rows<{ id: string }>('select id from ai_system limit 1')) as [{ id: string }];
    await expect(
      rows(`update ai_system set tags = array['good', E'\\u200b'] where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'guard.text-not-kept', column: 'tags' });
    await expect(
      rows(`update ai_system set components = '[{"name": "two\\nlines"}]' where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'guard.text-not-kept', column: 'components' });
  });

  it('are looked at in every column that has a limit, but those that the register writes itself', async () => {
    const ours = [
      'comment_thread.key',
      'duty.key',
      'idempotency_key.key',
      'notice.key',
      'mail.last_error',
      'review_question.fact_key',
      'session.agent',
      'session.provider_session',
      'webhook.secret',
      'webhook_delivery.last_error',
      'access_request.subject',
      'review_decision.justification',
      'review_decision.kind',
    ];
    const found = await rows<{ name: string }>(`
      select distinct c.conrelid::regclass || '.' || a.attname as name
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) and a.atttypid = 'text'::regtype
       where c.contype = 'c' and pg_get_constraintdef(c.oid) like '%char_length%'
         and not exists (select from pg_trigger t where t.tgrelid = c.conrelid and t.tgfoid = 'check_texts'::regproc
           and encode(t.tgargs, 'escape') ~ ('(line|text):' || a.attname || '\\\\000'))`);
    expect(found.map(({ name }) => name).filter((name) => !ours.includes(name))).toEqual([]);
  });

  it('of before can stay while the rest of their row changes', async () => {
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('begin');
      await client.query("set local session_replication_role = 'replica'");
      await client.query("update organisation_unit set name_en = E'Old\\nname'");
      await client.query("set local session_replication_role = 'origin'");
      await client.query('set constraints all deferred');
      await client.query("update organisation_unit set name_fr = 'Un autre nom'");
      await expect(client.query("update organisation_unit set name_en = E'Other\\nname'")).rejects.toMatchObject({
        constraint: 'guard.text-not-kept',
      });
      await client.query('rollback');
    });
  });
});
