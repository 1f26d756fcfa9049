// Many systems at once, written past the use cases: for figures at a size that people reach in years.

import pg from 'pg';

const what = [
  'Translation',
  'Summary',
  'Chat assistant',
  'Document search',
  'Anomaly detection',
  'Forecast',
  'Speech recognition',
  'Classification',
  'Image analysis',
  'Fraud detection',
  'Recommendation',
  'Transcription',
  'Anonymisation',
  'Plagiarism check',
  'Sentiment analysis',
  'Duplicate detection',
  'Traduction',
  'Résumé automatique',
  'Erkennung',
  'Übersetzung',
];
const of = [
  'tenders',
  'grant applications',
  'job applications',
  'parliamentary questions',
  'complaints',
  'invoices',
  'satellite images',
  'patents',
  'customs declarations',
  'meeting minutes',
  'court decisions',
  'legal acts',
  'press articles',
  'petitions',
  'audit reports',
  'travel claims',
  'contrats',
  'courriels',
  'Verträge',
  'Anträge',
  'statistics',
  'fisheries data',
  'energy data',
  'clinical trials',
  'building plans',
];
const where = [
  'procurement',
  'human resources',
  'legal service',
  'translation service',
  'budget',
  'research',
  'agriculture',
  'trade',
  'security',
  'communication',
  'archives',
  'logistics',
  'statistics',
  'regional policy',
  'competition',
  'environment',
  'mobility',
  'health',
  'justice',
  'taxation',
];

const pick = (list, n) => `(array[${list.map((word) => `'${word}'`).join(', ')}])[1 + (${n}) % ${list.length}]`;

/**
 * Fills the register up with systems, three in four classified, one in five under review. The guard of the log sleeps
 * meanwhile.
 */
export async function fillPast(ownerUrl, count) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Statement by statement: a long transaction would keep every log on the server from being sealed.
    await client.query('set session_replication_role = replica');
    await client.query(`
      insert into organisation_unit (id, code, name_en, name_fr, parent_id)
      select gen_random_uuid(), format('B%s', n), 'Bench ' || n, 'Banc ' || n, (select id from organisation_unit where code = 'DIGIT') from generate_series(1, 200) n`);
    await client.query(
      `insert into unit_path select u.id, array[u.parent_id, u.id] from organisation_unit u where u.code ~ '^B[0-9]'`,
    );
    await client.query(`
      insert into ai_system (id, reference, name, summary, unit_id, intended_purpose, stage, origin, owner_id, version, registered_at, changed_at,
                             supplier, tags, personal_data, visibility, restriction_reason, components, grace_until, supplier_key, tag_keys)
      select gen_random_uuid(), format('AIS-2020-%s', lpad(n::text, 6, '0')),
             ${pick(what, 'n * 7')} || ' of ' || ${pick(of, 'n * 11 + n / 20')} || ' for ' || ${pick(where, 'n * 13 + n / 400')} || ' ' || n,
             'Helps the unit with ' || ${pick(of, 'n * 3')} || ' and finds what was overlooked in ' || ${pick(where, 'n * 5')} || '.',
             (array(select id from organisation_unit where code ~ '^B[0-9]' order by code))[1 + n % 200],
             'Officers read what the system proposes about ' || ${pick(of, 'n * 17')} || ' and decide themselves; ' || ${pick(what, 'n * 19')} || ' is a part of it.',
             (array['idea', 'development', 'pilot', 'in_use', 'suspended'])[1 + n % 5], (array['in_house', 'contracted', 'purchased', 'other_institution', 'open_source'])[1 + n % 5],
             (array(select id from person order by id))[1 + n % 7], 1, now() - n * interval '1 minute', now() - n * interval '1 minute',
             case when n % 3 = 0 then 'Supplier ' || n % 300 end, array['tag ' || n % 60], (array['yes', 'no', 'unknown', null])[1 + n % 4],
             case when n % 50 = 0 then 'restricted' when n % 20 = 1 then 'unit' else 'institution' end, case when n % 50 = 0 then 'Bench.' end,
             case when n % 6 = 0 then '[{"kind": "model", "name": "Model", "isGeneralPurpose": true}]'::jsonb else '[]' end,
             (now() - n * interval '1 minute')::date, case when n % 3 = 0 then 'supplier' || n % 300 end, array['tag' || n % 60]
        from generate_series(1, ${Number(count)}) n`);
    await client.query(
      `insert into system_search select (system_search_of(s)).* from ai_system s where s.reference like 'AIS-2020-%'`,
    );
    await client.query(`
      insert into system_name_word select w.word, length(x.name_key), x.system_id
        from ai_system s join system_search x on x.system_id = s.id, unnest(tsvector_to_array(x.name_words)) w(word) where s.reference like 'AIS-2020-%'`);
    // All classified like the first assessment there is; the class alone varies.
    await client.query(`
      insert into classification (system_id, assessment_id, number, headline, definite, lower, upper, digest)
      select s.id, a.id, 1, h.headline, true, h.headline, h.headline, repeat('0', 64)
        from ai_system s, (select id from assessment limit 1) a,
             lateral (select (array['minimal', 'transparency', 'high_risk', 'out_of_scope', 'not_ai_system'])[1 + right(s.reference, 5)::int / 7 % 5] as headline) h
       where s.reference like 'AIS-2020-%' and right(s.reference, 5)::int % 4 <> 0`);
    await client.query(`
      insert into review (system_id, state, submitted_by, submitted_at, officer_id, assigned_at, taken_at, take_by, decide_by, due_on)
      select s.id, st.state, s.owner_id, s.changed_at, o.id, case when o.id is not null then now() end, case when st.state = 'in_review' then now() end,
             s.changed_at::date + 7, s.changed_at::date + 28, s.changed_at::date + case st.state when 'submitted' then 7 else 28 end
        from ai_system s, lateral (select (array['submitted', 'in_review', 'submitted'])[1 + right(s.reference, 5)::int / 5 % 3] as state) st,
             lateral (select case when st.state = 'in_review' then (array(select id from person where subject ~ 'compliance' order by id))[1 + right(s.reference, 5)::int / 5 % 2] end as id) o
       where s.reference like 'AIS-2020-%' and right(s.reference, 5)::int % 5 = 1 and right(s.reference, 5)::int % 4 <> 0`);
    await client.query(`
      insert into duty (id, system_id, key, layer, provision, role, classes, formal_on, effective_on, certainty, is_settled, is_certain, state, taken_over_at, changed_at, due_on, late_after, sort_on, is_open)
      select gen_random_uuid(), s.id, k.key, 'law', '26', 'deployer', '{high_risk_6_2}', k.day, k.day, 'text', true, true, k.state, now(), now(),
             case when s.stage in ('pilot', 'in_use') then k.day end, case when s.stage in ('pilot', 'in_use') then k.day end, k.day, k.state = 'open'
        from ai_system s, (values ('article-4-deployer', date '2025-02-02', 'met'), ('article-26-2', date '2027-12-02', 'open'), ('eudpr-31', date '2018-12-11', 'open')) k (key, day, state)
       where s.reference like 'AIS-2020-%' and right(s.reference, 5)::int % 4 <> 0`);
    await client.query(`
      insert into strategy_link (id, system_id, action_code, kind, rationale, proposed_at)
      select gen_random_uuid(), s.id, (array(select code from strategy_action order by seq))[1 + right(s.reference, 5)::int % 70], 'supports', 'Bench.', now()
        from ai_system s where s.reference like 'AIS-2020-%' and right(s.reference, 5)::int % 10 = 0`);
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}
