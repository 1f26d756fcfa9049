-- Made by `npm run schema` from all migrations, and compared by a test. Nothing runs it: migrations do.
-- What refuses is named by the code of the problem.

set check_function_bodies = off;

-- extensions

create extension btree_gist;

create extension pg_trgm;

create extension unaccent;

-- collations

create collation by_name (provider = icu, locale = 'und-u-kn-true');

-- types

create type duty_days as (is_open boolean, due_on date, late_after date, sort_on date);

-- sequences

create sequence ai_system_number;

create sequence draft_version_seq;

create sequence incident_number;

create sequence schema_migration_id_seq;

-- functions

CREATE OR REPLACE FUNCTION public.add_name_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        insert into system_name_word
        select x.word, length(added.name_key), added.system_id from added cross join unnest(tsvector_to_array(added.name_words)) x(word)
         order by x.word, length(added.name_key), added.system_id;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.add_system_search()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        insert into system_search select found.* from added cross join lateral system_search_of(added) found;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.check_texts()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      declare
        given jsonb;
        known jsonb;
        form text;
        name text;
        value jsonb;
      begin
        if is_plainly_kept(row_to_json(new)::text) then return new; end if;
        given := to_jsonb(new);
        known := case when tg_op = 'UPDATE' then to_jsonb(old) end;
        for i in 0 .. tg_nargs - 1 loop
          form := split_part(tg_argv[i], ':', 1);
          name := split_part(tg_argv[i], ':', 2);
          value := given -> name;
          if value is null or value = 'null' or value is not distinct from known -> name then continue; end if;
          if unkept_texts(value, form = 'line') then
            raise exception '%.% holds a text that cannot be seen or kept', tg_table_name, name using errcode = 'check_violation', constraint = 'guard.text-not-kept', column = name;
          end if;
        end loop;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_absence()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Person' and subject_id = (old.person_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Person' and subject_id = (new.person_id)::text)) then
            raise exception 'a change of absence needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_access_request()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AccessRequest' and subject_id = new.id::text) then
          raise exception 'a change of access_request needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_ai_system()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.id)::text)) then
            raise exception 'a change of ai_system needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_api_token()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Person' and subject_id = new.person_id::text) then
          raise exception 'a change of api_token needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_assessment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.system_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
            raise exception 'a change of assessment needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_calendar_address()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
          begin
            if (tg_op <> 'INSERT' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'Person' and subject_id = (old.person_id)::text)) or (tg_op <> 'DELETE' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'Person' and subject_id = (new.person_id)::text)) then
              raise exception 'a change of calendar_address needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_calendar_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Settings' and subject_id = ('calendar')::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Settings' and subject_id = ('calendar')::text)) then
            raise exception 'a change of calendar_day needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_classification()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.system_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
            raise exception 'a change of classification needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_comment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = (select t.system_id from comment_thread t where t.id = new.thread_id)::text) then
            raise exception 'a change of comment needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_comment_mention()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = (select t.system_id from comment c join comment_thread t on t.id = c.thread_id where c.id = new.comment_id)::text) then
            raise exception 'a change of comment_mention needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_comment_text()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = (select t.system_id from comment c join comment_thread t on t.id = c.thread_id where c.id = new.comment_id)::text) then
            raise exception 'a change of comment_text needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_comment_thread()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = new.system_id::text) then
            raise exception 'a change of comment_thread needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_document_notification()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = new.system_id::text) then
            raise exception 'a change of document_notification needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_document_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = new.system_id::text) then
            raise exception 'a change of document_version needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_duty()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = new.system_id::text) then
          raise exception 'a change of duty needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        declare system uuid := case tg_op when 'DELETE' then old.system_id else new.system_id end;
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = system::text) then
            raise exception 'a change of evidence needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_evidence_use()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        declare system uuid := case tg_op when 'DELETE' then old.system_id else new.system_id end;
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = system::text) then
            raise exception 'a change of evidence_use needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_fact_set()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.system_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
            raise exception 'a change of fact_set needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_fact_set_author()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.system_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
            raise exception 'a change of fact_set_author needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_incident()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Incident' and subject_id = new.id::text) then
            raise exception 'a change of incident needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_incident_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Incident' and subject_id = new.incident_id::text) then
            raise exception 'a change of incident_event needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_incident_informed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Incident' and subject_id = new.incident_id::text) then
            raise exception 'a change of incident_informed needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_incident_system()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Incident' and subject_id = new.incident_id::text) then
            raise exception 'a change of incident_system needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_organisation_unit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Unit' and subject_id = (old.id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Unit' and subject_id = (new.id)::text)) then
            raise exception 'a change of organisation_unit needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Person' and subject_id = (old.id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Person' and subject_id = (new.id)::text)) then
            raise exception 'a change of person needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_public_set()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
          begin
            if (tg_op <> 'INSERT' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'PublicSet' and subject_id = (old.id)::text)) or (tg_op <> 'DELETE' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'PublicSet' and subject_id = (new.id)::text)) then
              raise exception 'a change of public_set needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_public_set_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
          begin
            if (tg_op <> 'INSERT' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'PublicSet' and subject_id = (old.set_id)::text)) or (tg_op <> 'DELETE' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'PublicSet' and subject_id = (new.set_id)::text)) then
              raise exception 'a change of public_set_file needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_public_set_system()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
          begin
            if (tg_op <> 'INSERT' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'PublicSet' and subject_id = (old.set_id)::text)) or (tg_op <> 'DELETE' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'PublicSet' and subject_id = (new.set_id)::text)) then
              raise exception 'a change of public_set_system needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_public_set_withdrawal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
          begin
            if (tg_op <> 'INSERT' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'PublicSet' and subject_id = (old.set_id)::text)) or (tg_op <> 'DELETE' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'PublicSet' and subject_id = (new.set_id)::text)) then
              raise exception 'a change of public_set_withdrawal needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_publication()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
          begin
            if (tg_op <> 'INSERT' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = (old.system_id)::text)) or (tg_op <> 'DELETE' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
              raise exception 'a change of publication needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_registration()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
          begin
            if (tg_op <> 'INSERT' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = (old.system_id)::text)) or (tg_op <> 'DELETE' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
              raise exception 'a change of registration needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_registration_retraction()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
          begin
            if (tg_op <> 'INSERT' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = (old.system_id)::text)) or (tg_op <> 'DELETE' and (true) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
              raise exception 'a change of registration_retraction needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_review()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.system_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
            raise exception 'a change of review needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_review_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = ((select d.system_id from review_decision d where d.id = old.decision_id))::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = ((select d.system_id from review_decision d where d.id = new.decision_id))::text)) then
            raise exception 'a change of review_consent needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_review_decision()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.system_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
            raise exception 'a change of review_decision needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_review_due()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.system_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
            raise exception 'a change of review_due needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_review_policy()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Settings' and subject_id = ('review')::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Settings' and subject_id = ('review')::text)) then
            raise exception 'a change of review_policy needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_review_question()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.system_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
            raise exception 'a change of review_question needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_role_grant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Person' and subject_id = (old.person_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Person' and subject_id = (new.person_id)::text)) then
            raise exception 'a change of role_grant needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_rules()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Rules' and subject_id = (old.id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Rules' and subject_id = (new.id)::text)) then
            raise exception 'a change of rules needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_rules_consent()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Rules' and subject_id = (old.rules_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Rules' and subject_id = (new.rules_id)::text)) then
            raise exception 'a change of rules_consent needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_rules_shipped()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Rules' and subject_id = new.id) then
          raise exception 'a change of rules_shipped needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_saved_view()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
          begin
            if (tg_op <> 'INSERT' and (old.is_shared) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'View' and subject_id = (old.id)::text)) or (tg_op <> 'DELETE' and (new.is_shared) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = 'View' and subject_id = (new.id)::text)) then
              raise exception 'a change of saved_view needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_strategy_action()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Strategy' and subject_id = ('COM(2025) 723')::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Strategy' and subject_id = ('COM(2025) 723')::text)) then
            raise exception 'a change of strategy_action needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_strategy_dialogue()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Strategy' and subject_id = ('COM(2025) 723')::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Strategy' and subject_id = ('COM(2025) 723')::text)) then
            raise exception 'a change of strategy_dialogue needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_strategy_initiative()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Strategy' and subject_id = ('COM(2025) 723')::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Strategy' and subject_id = ('COM(2025) 723')::text)) then
            raise exception 'a change of strategy_initiative needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_strategy_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (old.system_id)::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'AiSystem' and subject_id = (new.system_id)::text)) then
            raise exception 'a change of strategy_link needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_strategy_sector()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        begin
          if (tg_op <> 'INSERT' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Strategy' and subject_id = ('COM(2025) 723')::text))
            or (tg_op <> 'DELETE' and not exists (
                select from audit_entry where tx = pg_current_xact_id()
                  and subject_type = 'Strategy' and subject_id = ('COM(2025) 723')::text)) then
            raise exception 'a change of strategy_sector needs an audit entry in the same transaction'
              using errcode = 'check_violation', constraint = 'guard.entry-missing';
          end if;
          return null;
        end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_system_editor()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if not exists (
              select from audit_entry where tx = pg_current_xact_id()
                and subject_type = 'AiSystem' and subject_id = coalesce(new.system_id, old.system_id)::text) then
          raise exception 'a change of system_editor needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_system_relation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if not exists (
              select from audit_entry where tx = pg_current_xact_id()
                and subject_type = 'AiSystem' and subject_id = coalesce(new.system_id, old.system_id)::text)
          or (tg_op = 'UPDATE' and new.system_id <> old.system_id) then
          raise exception 'a change of system_relation needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.demand_entry_webhook()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if not exists (select from audit_entry where tx = pg_current_xact_id() and subject_type = 'Webhook' and subject_id = new.id::text) then
          raise exception 'a change of webhook needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_api_token()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (new.id, new.person_id, new.name, new.token_hash, new.scopes, new.created_at, new.expires_at)
           is distinct from (old.id, old.person_id, old.name, old.token_hash, old.scopes, old.created_at, old.expires_at)
           or old.revoked_at is not null then
          raise exception 'a token is revoked, never changed' using errcode = 'check_violation', constraint = 'guard.never-changed';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_calendar_address()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (new.id, new.person_id, new.token_hash, new.created_at) is distinct from (old.id, old.person_id, old.token_hash, old.created_at)
           or old.revoked_at is not null then
          raise exception 'an address of a calendar is revoked, never changed' using errcode = 'check_violation', constraint = 'guard.never-changed';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_chunk()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from evidence_file f where f.upload_id = old.upload_id) then raise exception 'the file is kept' using errcode = 'check_violation', constraint = 'guard.never-changed'; end if;
        return old;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_decided()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if not exists (select from review_decision d where d.id = new.decision_id and d.system_id = new.system_id
              and (not d.lowers or exists (select from review_consent c where c.decision_id = d.id and c.verdict = 'consent'))) then
          raise exception 'lowering a class takes two officers' using errcode = 'check_violation', constraint = 'review.consent-needed';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_duty()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (new.id, new.system_id, new.key, new.layer) is distinct from (old.id, old.system_id, old.key, old.layer) then
          raise exception 'a duty stays that of its system' using errcode = 'check_violation', constraint = 'guard.never-changed';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.withdrawn_at is not null
           or (new.id, new.system_id, new.kind, new.title, new.sha256, new.file_name, new.url, new.stands_for, new.valid_until, new.added_by, new.added_at)
              is distinct from (old.id, old.system_id, old.kind, old.title, old.sha256, old.file_name, old.url, old.stands_for, old.valid_until, old.added_by, old.added_at) then
          raise exception 'evidence is never changed; withdraw it' using errcode = 'check_violation', constraint = 'guard.never-changed';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_lowering()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare said integer; raised integer;
      begin
        select rank_of_class(case a.headline when 'undetermined' then a.upper else a.headline end) into said from assessment a where a.id = new.assessment_id;
        select rank_of_class(d.class) into raised from review r join review_decision d on d.id = coalesce(r.decision_id, r.former_id)
         where r.system_id = new.system_id and d.kind = 'override';
        if new.lowers <> (rank_of_class(new.class) < greatest(said, raised)) then
          raise exception 'whether the class is lowered does not follow from the case' using errcode = 'check_violation', constraint = 'review.consent-needed';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_merged()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        perform pg_advisory_xact_lock(7236015);
        if exists (select from system_relation where kind = 'merged_into' and (system_id = new.other_id or other_id = new.system_id)) then
          raise exception 'records are merged one step at a time' using errcode = 'check_violation', constraint = 'merge.state';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_publication()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if publication_hindrance(new.system_id) is not null then
          raise exception 'only what the whole institution may read is published'
            using errcode = 'check_violation', constraint = 'publication.closed';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_review()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'INSERT' then
          if new.state <> 'submitted' then raise exception 'a review begins with a submission' using errcode = 'check_violation', constraint = 'review.state'; end if;
          return new;
        end if;
        if new.system_id <> old.system_id or not (
          (old.state = new.state and old.state in ('submitted', 'in_review', 'returned')) or (old.state, new.state) in (
            ('submitted', 'in_review'), ('in_review', 'returned'), ('returned', 'submitted'), ('in_review', 'decided'), ('in_review', 'awaiting_consent'),
            ('awaiting_consent', 'decided'), ('awaiting_consent', 'in_review'), ('decided', 'submitted'), ('decided', 'in_review'))
          or (old.state = 'in_review' and new.state = 'submitted' and new.officer_id is null)) then
          raise exception 'no review goes from % to %', old.state, new.state using errcode = 'check_violation', constraint = 'review.state';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_role_grant()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (new.id, new.person_id, new.role, new.unit_id, new.granted_by, new.starts_at)
           is distinct from (old.id, old.person_id, old.role, old.unit_id, old.granted_by, old.starts_at) then
          raise exception 'a grant is ended, never changed' using errcode = 'check_violation', constraint = 'guard.never-changed';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_rules()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if (new.id, new.layer, new.in_force_from, new.digest, new.content, new.reason, new.proposed_by, new.proposed_at)
           is distinct from (old.id, old.layer, old.in_force_from, old.digest, old.content, old.reason, old.proposed_by, old.proposed_at) then
          raise exception 'rules are never changed; propose others' using errcode = 'check_violation', constraint = 'guard.never-changed';
        end if;
        if new.state <> old.state and old.state <> 'draft' then
          raise exception 'rules that are % stay so', old.state using errcode = 'check_violation', constraint = 'guard.never-changed';
        end if;
        if new.state = 'released' and (select count(*) from rules_consent c where c.rules_id = new.id and c.digest = new.digest) < 2 then
          raise exception 'rules are released by two people' using errcode = 'check_violation', constraint = 'guard.two-people';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_table(guarded regclass, subject_type text, subject text, condition text DEFAULT 'true'::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      declare
        name text := (select relname from pg_class where oid = guarded);
        missing text := $$(%1$s) and not exists (select from audit_entry
          where tx = pg_current_xact_id() and subject_type = %2$L and subject_id = (%3$s)::text)$$;
      begin
        execute format($$
          create function demand_entry_%1$s() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $body$
          begin
            if (tg_op <> 'INSERT' and %2$s) or (tg_op <> 'DELETE' and %3$s) then
              raise exception 'a change of %1$s needs an audit entry in the same transaction' using errcode = 'check_violation', constraint = 'guard.entry-missing';
            end if;
            return null;
          end $body$
          $$, name,
          format(missing, replace(condition, '$row', 'old'), subject_type, replace(subject, '$row', 'old')),
          format(missing, replace(condition, '$row', 'new'), subject_type, replace(subject, '$row', 'new')));
        execute format($$create constraint trigger %1$s_demands_entry after insert or update or delete on %1$s
          deferrable initially deferred for each row execute function demand_entry_%1$s()$$, name);
        execute format($$create trigger %1$s_no_truncate before truncate on %1$s
          for each statement execute function refuse_change()$$, name);
      end $function$
;

CREATE OR REPLACE FUNCTION public.guard_use()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare refusal text := use_refusal(new.id);
      begin
        if refusal is not null then
          raise exception '%', refusal using errcode = 'check_violation', constraint = refusal, column = 'stage',
            detail = 'The system stays in the stage it has.';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.institution_day(at timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        select (at at time zone institution_zone())::date
      $function$
;

CREATE OR REPLACE FUNCTION public.institution_zone()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        select coalesce(nullif(current_setting('registry.time_zone', true), ''), 'Europe/Brussels')
      $function$
;

CREATE OR REPLACE FUNCTION public.is_kept_text(given text, one_line boolean)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
        select given is nfc normalized and given ~ '[^\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u2800\u3164\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]' and given !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]' and (not one_line or given !~ '[\t\n]')
      $function$
;

CREATE OR REPLACE FUNCTION public.is_plainly_kept(document text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
        select document !~ '[^ -~\u00a1-\u00ac\u00ae-\u017f\u2010-\u2027]|\\|" *"'
      $function$
;

CREATE OR REPLACE FUNCTION public.keep_duty_days()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare days duty_days := duty_days_of(new);
      begin
        new.is_open := days.is_open;
        new.due_on := days.due_on;
        new.late_after := days.late_after;
        new.late_since := case when tg_op = 'UPDATE' and new.late_after is not distinct from old.late_after then old.late_since else now() end;
        new.sort_on := days.sort_on;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_grace()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        select working_day_after(institution_day(new.registered_at), duty_grace_days) into new.grace_until from review_policy;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_name_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        new.name_key := plain_text(new.name);
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_name_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        if tg_op = 'UPDATE' then
          delete from system_name_word w using unnest(tsvector_to_array(old.name_words)) x(word)
           where w.word = x.word and w.length = length(old.name_key) and w.system_id = old.system_id;
        end if;
        insert into system_name_word select x.word, length(new.name_key), new.system_id from unnest(tsvector_to_array(new.name_words)) x(word);
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_system_search()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      declare found system_search := system_search_of(new);
      begin
        insert into system_search select found.*
          on conflict (system_id) do update set name_key = excluded.name_key, names = excluded.names, document = excluded.document, name_words = excluded.name_words;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_unit_code()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        insert into unit_code (code, unit_id, until) values (old.code, old.id, now())
          on conflict (code, unit_id) do update set until = excluded.until;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_unit_path()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      declare way uuid[];
      begin
        perform pg_advisory_xact_lock(7236013);
        select path into way from unit_path where unit_id = new.parent_id;
        way := coalesce(way, '{}') || new.id;
        if tg_op = 'INSERT' then
          insert into unit_path (unit_id, path) values (new.id, way);
        elsif new.id = any (way[:cardinality(way) - 1]) then
          raise exception 'a unit cannot lie under itself' using errcode = 'check_violation', constraint = 'unit.circle';
        else
          update unit_path set path = way || path[array_position(path, new.id) + 1:] where path @> array[new.id];
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.keep_value_keys()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        new.supplier_key := value_key(new.supplier);
        new.tag_keys := array(select value_key(t) from unnest(new.tags) with ordinality as u (t, n) order by n);
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.plain_text(given text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
        select case when octet_length(given) = char_length(given)
          then btrim(regexp_replace(lower(given collate pg_catalog.pg_c_utf8), '[^a-z0-9]+', ' ', 'g'))
          else btrim(regexp_replace(
            casefold(public.unaccent('public.unaccent'::regdictionary, regexp_replace(normalize(given, NFKC),
              '[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]', '', 'g')) collate pg_catalog.pg_c_utf8),
            '[^[:alnum:]]+' collate pg_catalog.pg_c_utf8, ' ', 'g'))
        end
      $function$
;

CREATE OR REPLACE FUNCTION public.publication_hindrance(system uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
        select w.hindrance from publication_standing w where w.system_id = system
      $function$
;

CREATE OR REPLACE FUNCTION public.rank_of_class(class text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select array_position(array['not_ai_system', 'out_of_scope', 'minimal', 'transparency', 'high_risk', 'prohibited'], class) $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'check_violation', constraint = 'guard.never-changed';
      end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change_of_question()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if old.answer is not null or (new.id, new.system_id, new.number, new.question, new.fact_key, new.asked_by, new.asked_at)
           is distinct from (old.id, old.system_id, old.number, old.question, old.fact_key, old.asked_by, old.asked_at) then
          raise exception 'a question is answered once and never changed' using errcode = 'check_violation', constraint = 'guard.never-changed';
        end if;
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_circle_of_parts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        perform pg_advisory_xact_lock(7236014);
        if exists (
          with recursive above (id) as (
            select new.other_id
            union select r.other_id from system_relation r join above a on r.system_id = a.id where r.kind = 'part_of')
          select from above where id = new.system_id) then
          raise exception 'a system cannot be a part of itself' using errcode = 'check_violation', constraint = 'relation.circle';
        end if;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_own_case(system uuid, assessment uuid, person uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      begin
        if exists (select from assessment a join fact_set_author f on f.fact_set_id = a.fact_set_id where a.id = assessment and f.person_id = person) then
          raise exception 'an author of the facts may not decide' using errcode = 'check_violation', constraint = 'review.author-may-not-decide';
        end if;
        if exists (select from ai_system s where s.id = system and s.owner_id = person) then
          raise exception 'the owner may not decide' using errcode = 'check_violation', constraint = 'review.owner-may-not-decide';
        end if;
        if exists (select from system_editor e where e.system_id = system and e.person_id = person) then
          raise exception 'an editor may not decide' using errcode = 'check_violation', constraint = 'review.editor-may-not-decide';
        end if;
      end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_own_consent()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare decision review_decision;
      begin
        select * into decision from review_decision where id = new.decision_id;
        if decision.decided_by = new.person_id then
          raise exception 'nobody consents to their own decision' using errcode = 'check_violation', constraint = 'review.own-decision';
        end if;
        perform refuse_own_case(decision.system_id, decision.assessment_id, new.person_id);
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_own_decision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform refuse_own_case(new.system_id, new.assessment_id, new.decided_by);
        return new;
      end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_released_rules()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception 'rules begin as a draft' using errcode = 'check_violation', constraint = 'guard.two-people';
      end $function$
;

CREATE OR REPLACE FUNCTION public.review_standing_on(day date)
 RETURNS TABLE(system_id uuid, headline text, definite boolean, lower text, upper text, class json, case_state text, decision_id uuid, decided_by uuid, decided_class text, is_due boolean, due_because text[], review_state text, record jsonb)
 LANGUAGE sql
 STABLE
AS $function$
        select 
    b.id as system_id, c.headline, c.definite, c.lower, c.upper,
    case when c.system_id is not null then json_build_object(
      'headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper) end as class,
    r.state as case_state, d.id as decision_id, d.decided_by,
    case when r.state = 'decided' and coalesce(d.grounds, d.assessment_digest) = coalesce(c.grounds, c.digest) then d.class end as decided_class,
    (coalesce(d.grounds, d.assessment_digest) <> coalesce(c.grounds, c.digest) or exists (select from review_due x join assessment decided on decided.id = d.assessment_id
    where x.system_id = d.system_id and x.noted_at < ((day + 1)::timestamp at time zone institution_zone()) and (x.noted_at > decided.assessed_at or x.in_force_from > decided.law_date)) or coalesce(d.valid_until, ((d.decided_at at time zone institution_zone()) + interval '12 months')::date) < day or exists (select from incident_system l join incident i on i.id = l.incident_id
    where l.system_id = d.system_id and i.reported_at > d.decided_at and i.reported_at < ((day + 1)::timestamp at time zone institution_zone())
      and (i.is_serious is not false or i.triaged_at >= ((day + 1)::timestamp at time zone institution_zone()))) or ((past.record ->> 'stage') in ('pilot', 'in_use') and coalesce(d.stage <> (past.record ->> 'stage'), false))) as is_due,
    case when r.state = 'decided' then array_remove(array[
      case when coalesce(d.grounds, d.assessment_digest) <> coalesce(c.grounds, c.digest) then 'answers' end, case when exists (select from review_due x join assessment decided on decided.id = d.assessment_id
    where x.system_id = d.system_id and x.noted_at < ((day + 1)::timestamp at time zone institution_zone()) and (x.noted_at > decided.assessed_at or x.in_force_from > decided.law_date)) then 'rules' end, case when coalesce(d.valid_until, ((d.decided_at at time zone institution_zone()) + interval '12 months')::date) < day then 'validity' end, case when exists (select from incident_system l join incident i on i.id = l.incident_id
    where l.system_id = d.system_id and i.reported_at > d.decided_at and i.reported_at < ((day + 1)::timestamp at time zone institution_zone())
      and (i.is_serious is not false or i.triaged_at >= ((day + 1)::timestamp at time zone institution_zone()))) then 'incident' end, case when ((past.record ->> 'stage') in ('pilot', 'in_use') and coalesce(d.stage <> (past.record ->> 'stage'), false)) then 'stage' end], null) else '{}' end as due_because,
    case when r.state is null then 'not_requested' when r.state = 'decided' and (coalesce(d.grounds, d.assessment_digest) <> coalesce(c.grounds, c.digest) or exists (select from review_due x join assessment decided on decided.id = d.assessment_id
    where x.system_id = d.system_id and x.noted_at < ((day + 1)::timestamp at time zone institution_zone()) and (x.noted_at > decided.assessed_at or x.in_force_from > decided.law_date)) or coalesce(d.valid_until, ((d.decided_at at time zone institution_zone()) + interval '12 months')::date) < day or exists (select from incident_system l join incident i on i.id = l.incident_id
    where l.system_id = d.system_id and i.reported_at > d.decided_at and i.reported_at < ((day + 1)::timestamp at time zone institution_zone())
      and (i.is_serious is not false or i.triaged_at >= ((day + 1)::timestamp at time zone institution_zone()))) or ((past.record ->> 'stage') in ('pilot', 'in_use') and coalesce(d.stage <> (past.record ->> 'stage'), false))) then 'due_again' else r.state end as review_state, past.record
          from ai_system b
          join lateral (
      select e.payload -> 'parts' -> 'record' as record from audit_entry e
       where e.subject_type = 'AiSystem' and e.subject_id = b.id::text and (e.payload -> 'parts') ? 'record' and e.at < ((day + 1)::timestamp at time zone institution_zone())
       order by e.seq desc limit 1) past on true
          left join lateral (
      select e.payload -> 'parts' -> 'review' ->> 'state' as state, e.payload -> 'parts' -> 'review' -> 'decision' ->> 'id' as decision_id from audit_entry e
       where e.subject_type = 'AiSystem' and e.subject_id = b.id::text and (e.payload -> 'parts') ? 'review' and e.at < ((day + 1)::timestamp at time zone institution_zone())
       order by e.seq desc limit 1) r on true
          left join lateral (
            select a.* from assessment a where a.system_id = b.id and a.assessed_at < ((day + 1)::timestamp at time zone institution_zone()) order by a.number desc limit 1) c on true
          left join review_decision d on d.system_id = b.id and d.id::text = r.decision_id
         where b.registered_at < ((day + 1)::timestamp at time zone institution_zone())
      $function$
;

CREATE OR REPLACE FUNCTION public.search_query(given text)
 RETURNS tsquery
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      declare wanted text := plain_text(given);
      begin
        if wanted = '' then return ''::tsquery; end if;
        return (
          select string_agg(distinct '(' || part::text || ')', ' | ')::tsquery
            from unnest(array[to_tsquery('simple', replace(wanted, ' ', ' & ') || ':*'), plainto_tsquery('english', wanted),
              plainto_tsquery('french', wanted), plainto_tsquery('german', wanted)]) part
           where numnode(part) > 0);
      end $function$
;

CREATE OR REPLACE FUNCTION public.touch_duties()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        update duty set changed_at = changed_at where system_id = new.id;
        return null;
      end $function$
;

CREATE OR REPLACE FUNCTION public.unit_named(named text)
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
 SET search_path TO 'pg_catalog', 'public'
AS $function$
        select coalesce(
          (select id from organisation_unit where code = named),
          case when named ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (select id from organisation_unit where id = named::uuid) end,
          (select unit_id from unit_code where code = named order by until desc limit 1))
      $function$
;

CREATE OR REPLACE FUNCTION public.unkept_texts(given jsonb, one_line boolean)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
        select exists (select from jsonb_path_query(given, 'strict $.** ? (@.type() == "string")') v where not is_kept_text(v #>> '{}', one_line))
      $function$
;

CREATE OR REPLACE FUNCTION public.use_refusal(id uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
        select case
            when w.headline = 'prohibited' or w.decided_class = 'prohibited' then 'system.use-prohibited'
            when w.upper is null or w.upper = 'prohibited' then 'system.use-open'
            when (w.headline = 'high_risk' or w.upper = 'high_risk' or w.decided_class = 'high_risk') and w.review_state <> 'decided'
              then 'system.use-undecided'
          end
          from (select use_refusal.id as system_id) asked left join review_standing w using (system_id)
      $function$
;

CREATE OR REPLACE FUNCTION public.value_key(given text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
AS $function$
        select coalesce(nullif(replace(public.plain_text(given), ' ', ''), ''), lower(given))
      $function$
;

CREATE OR REPLACE FUNCTION public.visible_text(given text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
        select btrim(regexp_replace(regexp_replace(normalize(given, NFC), '[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\u2800\u3164\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]', '', 'g'), '[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'))
      $function$
;

CREATE OR REPLACE FUNCTION public.words_of(plain text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
        select to_tsvector('pg_catalog.simple', plain)
          || strip(to_tsvector('pg_catalog.english', plain) || to_tsvector('pg_catalog.french', plain) || to_tsvector('pg_catalog.german', plain))
      $function$
;

CREATE OR REPLACE FUNCTION public.working_day_after(start date, days integer)
 RETURNS date
 LANGUAGE plpgsql
 STABLE
AS $function$
      declare
        reached date := start;
        ahead integer := days;
        from_monday integer;
        next date;
      begin
        while ahead > 0 loop
          from_monday := (reached - date '0001-01-01') % 7;
          -- From a weekend one goes as from the Friday before it.
          next := reached - from_monday + (least(from_monday, 4) + ahead) / 5 * 7 + (least(from_monday, 4) + ahead) % 5;
          select count(*) into ahead from calendar_day c
           where c.day > reached and c.day <= next and (c.day - date '0001-01-01') % 7 < 5;
          reached := next;
        end loop;
        return reached;
      end $function$
;

-- tables

create table absence (
  id uuid not null,
  person_id uuid not null,
  stand_in_id uuid not null,
  from_on date not null,
  until_on date not null,
  constraint "request.malformed" CHECK (until_on >= from_on AND (until_on - from_on) <= 730),
  constraint "review.away-already" EXCLUDE USING gist (person_id WITH =, daterange(from_on, until_on, '[]'::text) WITH &&),
  constraint absence_pkey PRIMARY KEY (id),
  constraint absence_self_check CHECK (stand_in_id <> person_id)
);

create table access_request (
  id uuid not null,
  subject text not null,
  name text not null,
  mail text,
  language text not null,
  unit_id uuid,
  reason text not null,
  state text not null,
  requested_at timestamp with time zone not null,
  settled_by uuid,
  settled_at timestamp with time zone,
  answer text,
  person_id uuid,
  constraint access_request_answer_check CHECK (char_length(answer) >= 1 AND char_length(answer) <= 1000),
  constraint access_request_granted_check CHECK ((state = 'granted'::text) = (person_id IS NOT NULL)),
  constraint access_request_language_check CHECK (language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text])),
  constraint access_request_mail_check CHECK (mail ~ '^[^@\s]+@[^@\s]+$'::text AND char_length(mail) <= 254),
  constraint access_request_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 200),
  constraint access_request_pkey PRIMARY KEY (id),
  constraint access_request_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 1000),
  constraint access_request_refused_check CHECK (state <> 'refused'::text OR answer IS NOT NULL),
  constraint access_request_settled_check CHECK ((state = 'open'::text) = (settled_at IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL)),
  constraint access_request_state_check CHECK (state = ANY (ARRAY['open'::text, 'granted'::text, 'refused'::text])),
  constraint access_request_subject_check CHECK (char_length(subject) >= 1 AND char_length(subject) <= 255)
);

create table ai_system (
  id uuid not null,
  reference text not null,
  name text not null,
  summary text not null,
  unit_id uuid not null,
  intended_purpose text not null,
  stage text not null,
  origin text not null,
  owner_id uuid not null,
  version integer not null,
  registered_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  acronym text,
  aliases text[] default '{}'::text[] not null,
  tags text[] default '{}'::text[] not null,
  traceability_reference text,
  technical_contact text,
  business_contact text,
  champion text,
  expected_benefits text,
  affected_persons text[] default '{}'::text[] not null,
  users_estimate integer,
  decision_role text,
  languages text[] default '{}'::text[] not null,
  countries text[] default '{}'::text[] not null,
  operator_roles text[] default '{}'::text[] not null,
  provider_name text,
  provider_address text,
  provider_contact text,
  submitter_on_behalf text,
  authorised_representative text,
  supplier text,
  contract_reference text,
  product_version text,
  eu_database_url text,
  techniques text[] default '{}'::text[] not null,
  operating_logic text,
  input_data text,
  hosting text,
  uses_euro_hpc boolean,
  api_offered boolean,
  openness text,
  licence text,
  energy_note text,
  personal_data text,
  special_categories text[] default '{}'::text[] not null,
  data_subjects text[] default '{}'::text[] not null,
  data_sources text[] default '{}'::text[] not null,
  processing_record_reference text,
  dpia_reference text,
  dpia_on date,
  dpia_summary text,
  fria_reference text,
  fria_on date,
  fria_summary text,
  retention text,
  market_status text,
  started_on date,
  first_use_on date,
  last_significant_change_on date,
  human_oversight text,
  evaluation text,
  security_review text,
  security_review_on date,
  security_review_reference text,
  incident_contact text,
  public_summary text,
  retired_on date,
  retirement_reason text,
  visibility text default 'institution'::text not null,
  restriction_reason text,
  withheld jsonb default '{}'::jsonb not null,
  components jsonb default '[]'::jsonb not null,
  grace_until date,
  supplier_key text,
  tag_keys text[] default '{}'::text[] not null,
  is_withdrawn boolean default false not null,
  constraint ai_system_acronym_check CHECK (char_length(acronym) >= 1 AND char_length(acronym) <= 40),
  constraint ai_system_affected_persons_check CHECK (affected_persons <@ ARRAY['staff'::text, 'job_applicants'::text, 'contractors'::text, 'applicants'::text, 'beneficiaries'::text, 'tenderers'::text, 'complainants'::text, 'businesses'::text, 'general_public'::text, 'minors'::text, 'vulnerable_persons'::text, 'migrants'::text]),
  constraint ai_system_aliases_check CHECK (cardinality(aliases) <= 20),
  constraint ai_system_authorised_representative_check CHECK (char_length(authorised_representative) >= 1 AND char_length(authorised_representative) <= 500),
  constraint ai_system_business_contact_check CHECK (char_length(business_contact) >= 1 AND char_length(business_contact) <= 200),
  constraint ai_system_champion_check CHECK (char_length(champion) >= 1 AND char_length(champion) <= 200),
  constraint ai_system_components_check CHECK (jsonb_typeof(components) = 'array'::text AND jsonb_array_length(components) <= 50),
  constraint ai_system_contract_reference_check CHECK (char_length(contract_reference) >= 1 AND char_length(contract_reference) <= 100),
  constraint ai_system_countries_check CHECK (countries <@ ARRAY['AT'::text, 'BE'::text, 'BG'::text, 'CY'::text, 'CZ'::text, 'DE'::text, 'DK'::text, 'EE'::text, 'ES'::text, 'FI'::text, 'FR'::text, 'GR'::text, 'HR'::text, 'HU'::text, 'IE'::text, 'IT'::text, 'LT'::text, 'LU'::text, 'LV'::text, 'MT'::text, 'NL'::text, 'PL'::text, 'PT'::text, 'RO'::text, 'SE'::text, 'SI'::text, 'SK'::text]),
  constraint ai_system_data_sources_check CHECK (cardinality(data_sources) <= 20),
  constraint ai_system_data_subjects_check CHECK (data_subjects <@ ARRAY['staff'::text, 'job_applicants'::text, 'contractors'::text, 'applicants'::text, 'beneficiaries'::text, 'tenderers'::text, 'complainants'::text, 'businesses'::text, 'general_public'::text, 'minors'::text, 'vulnerable_persons'::text, 'migrants'::text]),
  constraint ai_system_decision_role_check CHECK (decision_role = ANY (ARRAY['informs'::text, 'supports'::text, 'decides_with_review'::text, 'decides_alone'::text])),
  constraint ai_system_dpia_reference_check CHECK (char_length(dpia_reference) >= 1 AND char_length(dpia_reference) <= 100),
  constraint ai_system_dpia_summary_check CHECK (char_length(dpia_summary) >= 1 AND char_length(dpia_summary) <= 4000),
  constraint ai_system_energy_note_check CHECK (char_length(energy_note) >= 1 AND char_length(energy_note) <= 2000),
  constraint ai_system_eu_database_url_check CHECK (char_length(eu_database_url) >= 1 AND char_length(eu_database_url) <= 2000),
  constraint ai_system_evaluation_check CHECK (char_length(evaluation) >= 1 AND char_length(evaluation) <= 4000),
  constraint ai_system_expected_benefits_check CHECK (char_length(expected_benefits) >= 1 AND char_length(expected_benefits) <= 4000),
  constraint ai_system_fria_reference_check CHECK (char_length(fria_reference) >= 1 AND char_length(fria_reference) <= 100),
  constraint ai_system_fria_summary_check CHECK (char_length(fria_summary) >= 1 AND char_length(fria_summary) <= 4000),
  constraint ai_system_hosting_check CHECK (hosting = ANY (ARRAY['own_data_centre'::text, 'other_institution'::text, 'cloud_in_eu'::text, 'cloud_outside_eu'::text, 'supplier_service'::text, 'device'::text, 'supercomputer'::text])),
  constraint ai_system_human_oversight_check CHECK (char_length(human_oversight) >= 1 AND char_length(human_oversight) <= 4000),
  constraint ai_system_incident_contact_check CHECK (char_length(incident_contact) >= 1 AND char_length(incident_contact) <= 200),
  constraint ai_system_input_data_check CHECK (char_length(input_data) >= 1 AND char_length(input_data) <= 4000),
  constraint ai_system_languages_check CHECK (languages <@ ARRAY['bg'::text, 'hr'::text, 'cs'::text, 'da'::text, 'nl'::text, 'en'::text, 'et'::text, 'fi'::text, 'fr'::text, 'de'::text, 'el'::text, 'hu'::text, 'ga'::text, 'it'::text, 'lv'::text, 'lt'::text, 'mt'::text, 'pl'::text, 'pt'::text, 'ro'::text, 'sk'::text, 'sl'::text, 'es'::text, 'sv'::text, 'sq'::text, 'ar'::text, 'hy'::text, 'az'::text, 'be'::text, 'bs'::text, 'ca'::text, 'zh'::text, 'ka'::text, 'is'::text, 'ja'::text, 'ko'::text, 'mk'::text, 'no'::text, 'ru'::text, 'sr'::text, 'tr'::text, 'uk'::text]),
  constraint ai_system_licence_check CHECK (char_length(licence) >= 1 AND char_length(licence) <= 100),
  constraint ai_system_market_status_check CHECK (market_status = ANY (ARRAY['on_market_or_in_service'::text, 'no_longer'::text, 'recalled'::text])),
  constraint ai_system_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 200),
  constraint ai_system_openness_check CHECK (openness = ANY (ARRAY['closed'::text, 'weights'::text, 'source'::text, 'fully_open'::text])),
  constraint ai_system_operating_logic_check CHECK (char_length(operating_logic) >= 1 AND char_length(operating_logic) <= 4000),
  constraint ai_system_operator_roles_check CHECK (operator_roles <@ ARRAY['provider'::text, 'deployer'::text, 'importer'::text, 'distributor'::text, 'authorised_representative'::text, 'product_manufacturer'::text]),
  constraint ai_system_origin_check CHECK (origin = ANY (ARRAY['in_house'::text, 'contracted'::text, 'purchased'::text, 'other_institution'::text, 'open_source'::text])),
  constraint ai_system_personal_data_check CHECK (personal_data = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text])),
  constraint ai_system_pkey PRIMARY KEY (id),
  constraint ai_system_processing_record_reference_check CHECK (char_length(processing_record_reference) >= 1 AND char_length(processing_record_reference) <= 100),
  constraint ai_system_product_version_check CHECK (char_length(product_version) >= 1 AND char_length(product_version) <= 100),
  constraint ai_system_provider_address_check CHECK (char_length(provider_address) >= 1 AND char_length(provider_address) <= 500),
  constraint ai_system_provider_contact_check CHECK (char_length(provider_contact) >= 1 AND char_length(provider_contact) <= 200),
  constraint ai_system_provider_name_check CHECK (char_length(provider_name) >= 1 AND char_length(provider_name) <= 200),
  constraint ai_system_public_summary_check CHECK (char_length(public_summary) >= 1 AND char_length(public_summary) <= 2000),
  constraint ai_system_purpose_check CHECK (char_length(intended_purpose) >= 1 AND char_length(intended_purpose) <= 4000),
  constraint ai_system_reference_check CHECK (reference ~ '^AIS-[0-9]{4}-[0-9]{6,}$'::text),
  constraint ai_system_reference_key UNIQUE (reference),
  constraint ai_system_restricted_check CHECK ((visibility = 'restricted'::text) = (restriction_reason IS NOT NULL)),
  constraint ai_system_restriction_reason_check CHECK (char_length(restriction_reason) >= 1 AND char_length(restriction_reason) <= 1000),
  constraint ai_system_retention_check CHECK (char_length(retention) >= 1 AND char_length(retention) <= 1000),
  constraint ai_system_retirement_reason_check CHECK (char_length(retirement_reason) >= 1 AND char_length(retirement_reason) <= 1000),
  constraint ai_system_security_review_check CHECK (security_review = ANY (ARRAY['none'::text, 'planned'::text, 'done'::text])),
  constraint ai_system_security_review_reference_check CHECK (char_length(security_review_reference) >= 1 AND char_length(security_review_reference) <= 100),
  constraint ai_system_special_categories_check CHECK (special_categories <@ ARRAY['racial_or_ethnic_origin'::text, 'political_opinions'::text, 'religious_or_philosophical_beliefs'::text, 'trade_union_membership'::text, 'genetic'::text, 'biometric'::text, 'health'::text, 'sex_life_or_orientation'::text, 'criminal_convictions'::text]),
  constraint ai_system_stage_check CHECK (stage = ANY (ARRAY['idea'::text, 'development'::text, 'pilot'::text, 'in_use'::text, 'suspended'::text, 'retired'::text])),
  constraint ai_system_submitter_on_behalf_check CHECK (char_length(submitter_on_behalf) >= 1 AND char_length(submitter_on_behalf) <= 500),
  constraint ai_system_summary_check CHECK (char_length(summary) >= 1 AND char_length(summary) <= 500),
  constraint ai_system_supplier_check CHECK (char_length(supplier) >= 1 AND char_length(supplier) <= 200),
  constraint ai_system_tags_check CHECK (cardinality(tags) <= 20),
  constraint ai_system_technical_contact_check CHECK (char_length(technical_contact) >= 1 AND char_length(technical_contact) <= 200),
  constraint ai_system_techniques_check CHECK (techniques <@ ARRAY['supervised_learning'::text, 'unsupervised_learning'::text, 'reinforcement_learning'::text, 'deep_learning'::text, 'text_generation'::text, 'image_generation'::text, 'language_processing'::text, 'machine_translation'::text, 'speech'::text, 'computer_vision'::text, 'recommendation'::text, 'retrieval'::text, 'knowledge_based'::text, 'optimisation'::text]),
  constraint ai_system_traceability_reference_check CHECK (char_length(traceability_reference) >= 1 AND char_length(traceability_reference) <= 200),
  constraint ai_system_users_estimate_check CHECK (users_estimate >= 0 AND users_estimate <= 1000000000),
  constraint ai_system_version_check CHECK (version >= 1),
  constraint ai_system_visibility_check CHECK (visibility = ANY (ARRAY['institution'::text, 'unit'::text, 'restricted'::text])),
  constraint ai_system_withdrawn_check CHECK (NOT is_withdrawn OR stage = 'retired'::text),
  constraint ai_system_withheld_check CHECK (jsonb_typeof(withheld) = 'object'::text)
);

create table api_token (
  id uuid not null,
  person_id uuid not null,
  name text not null,
  token_hash text not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  constraint api_token_expiry_check CHECK (expires_at > created_at AND expires_at <= (created_at + '367 days'::interval)),
  constraint api_token_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'::text),
  constraint api_token_hash_key UNIQUE (token_hash),
  constraint api_token_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 100),
  constraint api_token_pkey PRIMARY KEY (id),
  constraint api_token_revoked_check CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
  constraint api_token_scopes_check CHECK (cardinality(scopes) >= 1 AND cardinality(scopes) <= 100)
);

create table api_token_use (
  token_id uuid not null,
  used_at timestamp with time zone not null,
  constraint api_token_use_pkey PRIMARY KEY (token_id)
);

create table assessment (
  id uuid not null,
  system_id uuid not null,
  number integer not null,
  fact_set_id uuid not null,
  law_date date not null,
  ruleset_id text not null,
  ruleset_digest text not null,
  engine_version text not null,
  headline text not null,
  definite boolean not null,
  lower text not null,
  upper text not null,
  result jsonb not null,
  digest text not null,
  assessed_by uuid,
  assessed_at timestamp with time zone not null,
  house_id text,
  house_digest text,
  house jsonb,
  grounds text,
  constraint assessment_definite_check CHECK (NOT definite OR lower = upper AND headline = lower),
  constraint assessment_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text),
  constraint assessment_grounds_check CHECK (grounds ~ '^[0-9a-f]{64}$'::text),
  constraint assessment_headline_check CHECK (headline = ANY (ARRAY['not_ai_system'::text, 'out_of_scope'::text, 'minimal'::text, 'transparency'::text, 'high_risk'::text, 'prohibited'::text, 'undetermined'::text])),
  constraint assessment_house_check CHECK (num_nulls(house_id, house_digest, house) = ANY (ARRAY[0, 3])),
  constraint assessment_lower_check CHECK (lower = ANY (ARRAY['not_ai_system'::text, 'out_of_scope'::text, 'minimal'::text, 'transparency'::text, 'high_risk'::text, 'prohibited'::text])),
  constraint assessment_number_check CHECK (number >= 1),
  constraint assessment_pkey PRIMARY KEY (id),
  constraint assessment_system_number_key UNIQUE (system_id, number),
  constraint assessment_upper_check CHECK (upper = ANY (ARRAY['not_ai_system'::text, 'out_of_scope'::text, 'minimal'::text, 'transparency'::text, 'high_risk'::text, 'prohibited'::text]))
);

create table audit_checkpoint (
  size bigint not null,
  origin text not null,
  head text not null,
  at timestamp with time zone not null,
  key text not null,
  signature text not null,
  constraint audit_checkpoint_pkey PRIMARY KEY (size)
);

create table audit_entry (
  id bigint generated always as identity not null,
  tx xid8 default pg_current_xact_id() not null,
  subject_type text not null,
  subject_id text not null,
  seq integer not null,
  previous text,
  intent text not null,
  actor_kind text not null,
  actor_id text not null,
  at timestamp with time zone not null,
  request_id text,
  payload_digest text not null,
  salt text not null,
  payload jsonb not null,
  hash text not null,
  constraint audit_entry_actor_kind_check CHECK (actor_kind = ANY (ARRAY['person'::text, 'token'::text, 'system'::text])),
  constraint audit_entry_hash_key UNIQUE (hash),
  constraint audit_entry_pkey PRIMARY KEY (id),
  constraint audit_entry_previous_check CHECK ((seq = 1) = (previous IS NULL)),
  constraint audit_entry_seq_check CHECK (seq >= 1),
  constraint audit_entry_subject_seq_key UNIQUE (subject_type, subject_id, seq)
);

create table audit_head (
  subject_type text not null,
  subject_id text not null,
  seq integer not null,
  hash text not null,
  tx xid8,
  constraint audit_head_pkey PRIMARY KEY (subject_type, subject_id)
);

create table audit_log (
  number bigint not null,
  entry_id bigint not null,
  tx xid8 not null,
  link text not null,
  sealed_at timestamp with time zone not null,
  constraint audit_log_entry_key UNIQUE (entry_id),
  constraint audit_log_pkey PRIMARY KEY (number)
);

create table calendar_address (
  id uuid not null,
  person_id uuid not null,
  token_hash text not null,
  created_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint calendar_address_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'::text),
  constraint calendar_address_hash_key UNIQUE (token_hash),
  constraint calendar_address_pkey PRIMARY KEY (id),
  constraint calendar_address_revoked_check CHECK (revoked_at >= created_at)
);

create table calendar_address_use (
  address_id uuid not null,
  used_at timestamp with time zone not null,
  constraint calendar_address_use_pkey PRIMARY KEY (address_id)
);

create table calendar_day (
  day date not null,
  kind text not null,
  name_en text not null,
  name_fr text not null,
  name_de text not null,
  constraint calendar_day_de_check CHECK (char_length(name_de) >= 1 AND char_length(name_de) <= 200),
  constraint calendar_day_en_check CHECK (char_length(name_en) >= 1 AND char_length(name_en) <= 200),
  constraint calendar_day_fr_check CHECK (char_length(name_fr) >= 1 AND char_length(name_fr) <= 200),
  constraint calendar_day_kind_check CHECK (kind = ANY (ARRAY['public'::text, 'institution'::text])),
  constraint calendar_day_pkey PRIMARY KEY (day)
);

create table classification (
  system_id uuid not null,
  assessment_id uuid not null,
  number integer not null,
  headline text not null,
  definite boolean not null,
  lower text not null,
  upper text not null,
  digest text not null,
  grounds text,
  constraint classification_grounds_check CHECK (grounds ~ '^[0-9a-f]{64}$'::text),
  constraint classification_headline_check CHECK (headline = ANY (ARRAY['not_ai_system'::text, 'out_of_scope'::text, 'minimal'::text, 'transparency'::text, 'high_risk'::text, 'prohibited'::text, 'undetermined'::text])),
  constraint classification_pkey PRIMARY KEY (system_id)
);

create table comment (
  id uuid not null,
  thread_id uuid not null,
  written_by uuid not null,
  constraint comment_pkey PRIMARY KEY (id)
);

create table comment_mention (
  comment_id uuid not null,
  person_id uuid not null,
  number integer not null,
  constraint comment_mention_pkey PRIMARY KEY (comment_id, person_id)
);

create table comment_text (
  comment_id uuid not null,
  number integer not null,
  text text not null,
  written_at timestamp with time zone not null,
  constraint comment_text_number_check CHECK (number > 0),
  constraint comment_text_pkey PRIMARY KEY (comment_id, number),
  constraint comment_text_text_check CHECK (char_length(text) >= 1 AND char_length(text) <= 8000)
);

create table comment_thread (
  id uuid not null,
  system_id uuid not null,
  kind text not null,
  key text,
  duty_id uuid,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  resolved_by uuid,
  resolved_at timestamp with time zone,
  constraint comment_thread_about_check CHECK ((kind = ANY (ARRAY['answer'::text, 'finding'::text])) = (key IS NOT NULL) AND (kind = 'duty'::text) = (duty_id IS NOT NULL)),
  constraint comment_thread_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 100),
  constraint comment_thread_kind_check CHECK (kind = ANY (ARRAY['record'::text, 'answer'::text, 'finding'::text, 'duty'::text])),
  constraint comment_thread_pkey PRIMARY KEY (id),
  constraint comment_thread_resolved_check CHECK (num_nulls(resolved_by, resolved_at) = ANY (ARRAY[0, 2]))
);

create table document_notification (
  system_id uuid not null,
  kind text not null,
  number integer not null,
  on_day date not null,
  reference text,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  constraint document_notification_kind_check CHECK (kind = 'fria'::text),
  constraint document_notification_pkey PRIMARY KEY (system_id, kind, number),
  constraint document_notification_reference_check CHECK (char_length(reference) >= 1 AND char_length(reference) <= 300)
);

create table document_version (
  system_id uuid not null,
  kind text not null,
  number integer not null,
  state text not null,
  content jsonb not null,
  saved_by uuid not null,
  saved_at timestamp with time zone not null,
  constraint document_version_content_check CHECK (jsonb_typeof(content) = 'object'::text),
  constraint document_version_kind_check CHECK (kind = ANY (ARRAY['fria'::text, 'dpia'::text, 'instructions'::text, 'oversight'::text, 'logs'::text, 'workers'::text, 'informing'::text, 'derogation'::text, 'registration'::text, 'conformity'::text, 'real_world_test'::text])),
  constraint document_version_number_check CHECK (number > 0),
  constraint document_version_pkey PRIMARY KEY (system_id, kind, number),
  constraint document_version_state_check CHECK (state = ANY (ARRAY['draft'::text, 'final'::text]))
);

create table draft (
  person_id uuid not null,
  key text not null,
  content jsonb not null,
  saved_at timestamp with time zone not null,
  version integer default nextval('draft_version_seq'::regclass) not null,
  token_id uuid,
  drafted_at timestamp with time zone,
  drafted text[],
  constraint draft_content_check CHECK (octet_length(content::text) <= 400000),
  constraint draft_key_check CHECK (key ~ '^[A-Za-z][A-Za-z0-9._-]{0,149}$'::text),
  constraint draft_pkey PRIMARY KEY (person_id, key),
  constraint draft_token_check CHECK ((token_id IS NULL) = (drafted_at IS NULL) AND (token_id IS NULL) = (drafted IS NULL))
);

create table duty (
  id uuid not null,
  system_id uuid not null,
  key text not null,
  layer text not null,
  provision text not null,
  role text not null,
  classes text[] not null,
  formal_on date,
  effective_on date,
  certainty text not null,
  is_settled boolean not null,
  is_certain boolean not null,
  state text default 'open'::text not null,
  reason text,
  note text,
  responsible_id uuid,
  taken_over_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  lapsed_at timestamp with time zone,
  due_on date,
  sort_on date not null,
  is_open boolean not null,
  late_after date,
  late_since timestamp with time zone,
  constraint duty_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 100),
  constraint duty_layer_check CHECK (layer = ANY (ARRAY['law'::text, 'house'::text])),
  constraint duty_not_applicable_check CHECK (state <> 'not_applicable'::text OR reason IS NOT NULL),
  constraint duty_note_check CHECK (char_length(note) >= 1 AND char_length(note) <= 4000),
  constraint duty_pkey PRIMARY KEY (id),
  constraint duty_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 2000),
  constraint duty_state_check CHECK (state = ANY (ARRAY['open'::text, 'in_progress'::text, 'met'::text, 'not_applicable'::text])),
  constraint duty_system_key UNIQUE (system_id, key)
);

create table duty_change (
  system_id uuid not null,
  added integer not null,
  removed integer not null,
  moved integer not null,
  noted_at timestamp with time zone not null,
  constraint duty_change_pkey PRIMARY KEY (system_id)
);

create table evidence (
  id uuid not null,
  system_id uuid not null,
  kind text not null,
  title text not null,
  sha256 text,
  file_name text,
  url text,
  valid_until date,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawal_reason text,
  stands_for date,
  constraint evidence_days_check CHECK (valid_until >= stands_for),
  constraint evidence_file_check CHECK (kind <> 'file'::text OR num_nulls(sha256, file_name) = 0 AND url IS NULL),
  constraint evidence_kind_check CHECK (kind = ANY (ARRAY['file'::text, 'link'::text])),
  constraint evidence_link_check CHECK (kind <> 'link'::text OR num_nulls(sha256, file_name) = 2 AND url IS NOT NULL),
  constraint evidence_name_check CHECK (char_length(file_name) >= 1 AND char_length(file_name) <= 255),
  constraint evidence_pkey PRIMARY KEY (id),
  constraint evidence_stands_for_check CHECK (stands_for >= '1900-01-01'::date AND stands_for <= '2199-12-31'::date),
  constraint evidence_title_check CHECK (char_length(title) >= 1 AND char_length(title) <= 300),
  constraint evidence_url_check CHECK (url ~ '^https?://'::text AND char_length(url) <= 2000),
  constraint evidence_withdrawal_check CHECK (char_length(withdrawal_reason) >= 1 AND char_length(withdrawal_reason) <= 1000),
  constraint evidence_withdrawn_check CHECK (num_nulls(withdrawn_by, withdrawn_at, withdrawal_reason) = ANY (ARRAY[0, 3]))
);

create table evidence_arrival (
  id uuid not null,
  person_id uuid not null,
  sha256 text not null,
  size bigint not null,
  media_type text not null,
  file_name text not null,
  is_elsewhere boolean not null,
  arrived_at timestamp with time zone not null,
  constraint evidence_arrival_digest_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text),
  constraint evidence_arrival_pkey PRIMARY KEY (id),
  constraint evidence_arrival_size_check CHECK (size > 0)
);

create table evidence_chunk (
  upload_id uuid not null,
  number integer not null,
  bytes bytea not null,
  constraint evidence_chunk_pkey PRIMARY KEY (upload_id, number)
);

create table evidence_file (
  sha256 text not null,
  size bigint not null,
  media_type text not null,
  upload_id uuid,
  stored_at timestamp with time zone not null,
  constraint evidence_file_digest_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text),
  constraint evidence_file_pkey PRIMARY KEY (sha256),
  constraint evidence_file_size_check CHECK (size > 0)
);

create table evidence_upload (
  id uuid not null,
  started_at timestamp with time zone not null,
  is_held boolean default false not null,
  constraint evidence_upload_pkey PRIMARY KEY (id)
);

create table evidence_use (
  evidence_id uuid not null,
  target text not null,
  system_id uuid not null,
  constraint evidence_use_pkey PRIMARY KEY (evidence_id, target),
  constraint evidence_use_target_check CHECK (target ~ '^[a-z]+:[A-Za-z0-9_.-]{1,100}$'::text)
);

create table export_job (
  id uuid not null,
  person_id uuid not null,
  token_id uuid,
  scopes text[],
  state text default 'waiting'::text not null,
  table_name text not null,
  query jsonb not null,
  asked_at timestamp with time zone not null,
  is_awaited boolean default true not null,
  attempts integer default 0 not null,
  begun_at timestamp with time zone,
  rows integer,
  written integer default 0 not null,
  upload_id uuid,
  size bigint,
  about jsonb,
  restricted uuid[] default '{}'::uuid[] not null,
  rights text,
  refused jsonb,
  ended_at timestamp with time zone,
  expires_at timestamp with time zone,
  constraint export_job_ended_check CHECK ((state = ANY (ARRAY['ready'::text, 'failed'::text])) = (ended_at IS NOT NULL) AND (ended_at IS NULL) = (expires_at IS NULL)),
  constraint export_job_pkey PRIMARY KEY (id),
  constraint export_job_ready_check CHECK (state <> 'ready'::text OR upload_id IS NOT NULL AND size IS NOT NULL AND about IS NOT NULL AND rights IS NOT NULL),
  constraint export_job_refused_check CHECK ((state = 'failed'::text) = (refused IS NOT NULL)),
  constraint export_job_state_check CHECK (state = ANY (ARRAY['waiting'::text, 'writing'::text, 'ready'::text, 'failed'::text])),
  constraint export_job_table_check CHECK (table_name = ANY (ARRAY['systems'::text, 'duties'::text, 'reviews'::text, 'incidents'::text, 'documents'::text, 'actions'::text, 'links'::text, 'entries'::text]))
);

create table fact_set (
  id uuid not null,
  system_id uuid not null,
  answers jsonb not null,
  digest text not null,
  constraint fact_set_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text),
  constraint fact_set_pkey PRIMARY KEY (id)
);

create table fact_set_author (
  fact_set_id uuid not null,
  person_id uuid not null,
  system_id uuid not null,
  constraint fact_set_author_pkey PRIMARY KEY (fact_set_id, person_id)
);

create table figure_day (
  day date not null,
  figures jsonb not null,
  constraint figure_day_pkey PRIMARY KEY (day)
);

create table guest (
  token_hash text not null,
  subject text not null,
  name text not null,
  mail text,
  unit_id uuid,
  language text not null,
  expires_at timestamp with time zone not null,
  constraint guest_pkey PRIMARY KEY (token_hash)
);

create table idempotency_key (
  person_id uuid not null,
  key text not null,
  request_digest text not null,
  created_at timestamp with time zone not null,
  status integer,
  headers jsonb,
  body jsonb,
  constraint "request.repeated" PRIMARY KEY (person_id, key),
  constraint idempotency_key_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 128)
);

create table import_feed (
  person_id uuid not null,
  source text not null,
  applies text[] default '{}'::text[] not null,
  waiting text,
  changed_at timestamp with time zone not null,
  constraint import_feed_applies_check CHECK (applies <@ ARRAY['new'::text, 'changed'::text]),
  constraint import_feed_pkey PRIMARY KEY (person_id, source)
);

create table import_origin (
  source text not null,
  source_key text not null,
  system_id uuid not null,
  import_id uuid not null,
  row_number integer not null,
  said jsonb not null,
  besides jsonb not null,
  constraint import_origin_pkey PRIMARY KEY (source, source_key)
);

create table import_row (
  import_id uuid not null,
  number integer not null,
  cells jsonb not null,
  flags jsonb default '{}'::jsonb not null,
  kind text,
  decision text,
  chosen_id uuid,
  base_key text,
  nth integer default 1 not null,
  said jsonb default '{}'::jsonb not null,
  faults jsonb default '[]'::jsonb not null,
  changes jsonb default '{}'::jsonb not null,
  twin_row integer,
  system_id uuid,
  base_version integer,
  outcome text,
  made_id uuid,
  made_version integer,
  answers jsonb,
  is_answered boolean default false not null,
  constraint import_row_answered_check CHECK (NOT is_answered OR answers IS NOT NULL),
  constraint import_row_chosen_check CHECK ((chosen_id IS NOT NULL) = (NOT decision IS DISTINCT FROM 'join'::text)),
  constraint import_row_decision_check CHECK (decision = ANY (ARRAY['take'::text, 'skip'::text, 'join'::text])),
  constraint import_row_kind_check CHECK (kind = ANY (ARRAY['new'::text, 'changed'::text, 'unchanged'::text, 'duplicate'::text, 'invalid'::text, 'skipped'::text])),
  constraint import_row_outcome_check CHECK (outcome = ANY (ARRAY['registered'::text, 'changed'::text, 'failed'::text, 'undone'::text])),
  constraint import_row_pkey PRIMARY KEY (import_id, number)
);

create table import_set (
  id uuid not null,
  source text not null,
  state text not null,
  started_by uuid not null,
  token_id uuid,
  scopes text[],
  started_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  file_name text not null,
  file_size bigint not null,
  file_sha256 text not null,
  upload_id uuid,
  found jsonb not null,
  form jsonb not null,
  headers text[] default '{}'::text[] not null,
  mapping jsonb default '{"days": {}, "values": {}, "columns": {}}'::jsonb not null,
  rows integer default 0 not null,
  refused jsonb,
  batch uuid,
  which text,
  is_cancelled boolean default false not null,
  version integer default 1 not null,
  counts jsonb default '{}'::jsonb not null,
  outcomes jsonb default '{}'::jsonb not null,
  is_feed boolean default false not null,
  goes_on text,
  applies text[] default '{}'::text[] not null,
  constraint import_set_applies_check CHECK (applies <@ ARRAY['new'::text, 'changed'::text]),
  constraint import_set_goes_on_check CHECK (goes_on = ANY (ARRAY['dry'::text, 'apply'::text, 'tell'::text])),
  constraint import_set_pkey PRIMARY KEY (id),
  constraint import_set_refused_check CHECK ((state = 'refused'::text) = (refused IS NOT NULL)),
  constraint import_set_state_check CHECK (state = ANY (ARRAY['reading'::text, 'read'::text, 'comparing'::text, 'compared'::text, 'applying'::text, 'applied'::text, 'undoing'::text, 'undone'::text, 'refused'::text])),
  constraint import_set_which_check CHECK (which = ANY (ARRAY['all'::text, 'valid'::text]))
);

create table import_source (
  name text not null,
  mapping jsonb not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null,
  constraint import_source_pkey PRIMARY KEY (name)
);

create table incident (
  id uuid not null,
  reference text not null,
  system_id uuid not null,
  title text not null,
  description text not null,
  kinds text[] not null,
  is_widespread boolean not null,
  occurred_on date,
  aware_at timestamp with time zone not null,
  state text not null,
  is_serious boolean,
  due_on date,
  reported_by uuid not null,
  reported_at timestamp with time zone not null,
  triaged_by uuid,
  triaged_at timestamp with time zone,
  triage_note text,
  closed_by uuid,
  closed_at timestamp with time zone,
  cause text,
  correction text,
  outcome text,
  version integer not null,
  constraint incident_aware_check CHECK (aware_at <= reported_at),
  constraint incident_cause_check CHECK (char_length(cause) >= 1 AND char_length(cause) <= 4000),
  constraint incident_closed_check CHECK ((state = 'closed'::text) = (closed_at IS NOT NULL) AND (num_nulls(closed_by, closed_at, cause, correction, outcome) = ANY (ARRAY[0, 5]))),
  constraint incident_correction_check CHECK (char_length(correction) >= 1 AND char_length(correction) <= 4000),
  constraint incident_description_check CHECK (char_length(description) >= 1 AND char_length(description) <= 8000),
  constraint incident_kinds_check CHECK (cardinality(kinds) >= 1 AND cardinality(kinds) <= 7 AND kinds <@ ARRAY['death'::text, 'health'::text, 'infrastructure'::text, 'fundamental_rights'::text, 'property'::text, 'environment'::text, 'other'::text]),
  constraint incident_outcome_check CHECK (char_length(outcome) >= 1 AND char_length(outcome) <= 4000),
  constraint incident_pkey PRIMARY KEY (id),
  constraint incident_reference_check CHECK (reference ~ '^INC-[0-9]{4}-[0-9]{4,}$'::text),
  constraint incident_reference_key UNIQUE (reference),
  constraint incident_state_check CHECK (state = ANY (ARRAY['reported'::text, 'triaged'::text, 'closed'::text])),
  constraint incident_title_check CHECK (char_length(title) >= 1 AND char_length(title) <= 200),
  constraint incident_triage_note_check CHECK (char_length(triage_note) >= 1 AND char_length(triage_note) <= 4000),
  constraint incident_triaged_check CHECK ((state = 'reported'::text) = (is_serious IS NULL) AND (num_nulls(is_serious, triaged_by, triaged_at, triage_note) = ANY (ARRAY[0, 4])))
);

create table incident_event (
  id uuid not null,
  incident_id uuid not null,
  at timestamp with time zone not null,
  text text not null,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  constraint incident_event_pkey PRIMARY KEY (id),
  constraint incident_event_text_check CHECK (char_length(text) >= 1 AND char_length(text) <= 4000)
);

create table incident_informed (
  incident_id uuid not null,
  whom text not null,
  on_day date not null,
  reference text,
  constraint incident_informed_pkey PRIMARY KEY (incident_id, whom),
  constraint incident_informed_reference_check CHECK (char_length(reference) >= 1 AND char_length(reference) <= 300),
  constraint incident_informed_whom_check CHECK (whom = ANY (ARRAY['authority'::text, 'provider'::text]))
);

create table incident_system (
  incident_id uuid not null,
  system_id uuid not null,
  constraint incident_system_pkey PRIMARY KEY (incident_id, system_id)
);

create table join_request (
  id uuid not null,
  system_id uuid not null,
  person_id uuid not null,
  message text,
  state text not null,
  asked_at timestamp with time zone not null,
  settled_by uuid,
  settled_at timestamp with time zone,
  answer text,
  constraint "join.keeps-already" CHECK (settled_by <> person_id),
  constraint join_request_answer_check CHECK (char_length(answer) >= 1 AND char_length(answer) <= 1000),
  constraint join_request_message_check CHECK (char_length(message) >= 1 AND char_length(message) <= 1000),
  constraint join_request_pkey PRIMARY KEY (id),
  constraint join_request_settled_check CHECK ((state = 'open'::text) = (settled_at IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL)),
  constraint join_request_state_check CHECK (state = ANY (ARRAY['open'::text, 'accepted'::text, 'refused'::text]))
);

create table logout_token (
  id text not null,
  expires_at timestamp with time zone not null,
  constraint logout_token_pkey PRIMARY KEY (id)
);

create table long_run (
  id uuid not null,
  work text not null,
  key text not null,
  asked_by uuid,
  total integer not null,
  done integer default 0 not null,
  changed integer default 0 not null,
  place text,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  constraint long_run_cancelled_check CHECK (cancelled_at IS NULL OR finished_at IS NOT NULL),
  constraint long_run_pkey PRIMARY KEY (id)
);

create table mail (
  id uuid not null,
  person_id uuid not null,
  mode text not null,
  state text default 'waiting'::text not null,
  attempts integer default 0 not null,
  leased_until timestamp with time zone,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  last_error text,
  constraint mail_error_check CHECK (char_length(last_error) <= 500),
  constraint mail_mode_check CHECK (mode = ANY (ARRAY['now'::text, 'daily'::text])),
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_sent_check CHECK ((state = 'sent'::text) = (sent_at IS NOT NULL)),
  constraint mail_state_check CHECK (state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'needless'::text]))
);

create table notice (
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  key text not null,
  system_id uuid,
  by_id uuid,
  details jsonb not null,
  at timestamp with time zone not null,
  read_at timestamp with time zone,
  mail_mode text not null,
  mail_id uuid,
  constraint notice_key_check CHECK (char_length(key) >= 1 AND char_length(key) <= 200),
  constraint notice_kind_check CHECK (kind = ANY (ARRAY['mentioned'::text, 'commented'::text, 'review_waiting'::text, 'review_assigned'::text, 'review_returned'::text, 'review_answered'::text, 'review_decided'::text, 'review_due_again'::text, 'consent_wanted'::text, 'consent_answered'::text, 'duty_given'::text, 'duty_due'::text, 'duty_overdue'::text, 'duty_escalated'::text, 'evidence_expiring'::text, 'incident_reported'::text, 'incident_triaged'::text, 'incident_due'::text, 'system_handed_over'::text, 'editor_added'::text, 'owner_left'::text, 'stand_in'::text, 'join_asked'::text, 'join_answered'::text, 'access_asked'::text, 'role_given'::text, 'rules_proposed'::text, 'view_changed'::text, 'tokens_tried'::text, 'evidence_damaged'::text, 'import_waiting'::text, 'export_ready'::text, 'export_failed'::text, 'public_set_made'::text, 'public_set_withdrawn'::text])),
  constraint notice_mail_mode_check CHECK (mail_mode = ANY (ARRAY['now'::text, 'daily'::text, 'never'::text])),
  constraint notice_person_key UNIQUE (person_id, key),
  constraint notice_pkey PRIMARY KEY (id)
);

create table notice_cursor (
  one boolean not null,
  number bigint not null,
  reminded_at timestamp with time zone,
  digest_on date,
  constraint notice_cursor_one_check CHECK (one),
  constraint notice_cursor_pkey PRIMARY KEY (one)
);

create table notice_preference (
  person_id uuid not null,
  kind text not null,
  mail text not null,
  constraint notice_preference_kind_check CHECK (kind = ANY (ARRAY['mentioned'::text, 'commented'::text, 'review_waiting'::text, 'review_assigned'::text, 'review_returned'::text, 'review_answered'::text, 'review_decided'::text, 'review_due_again'::text, 'consent_wanted'::text, 'consent_answered'::text, 'duty_given'::text, 'duty_due'::text, 'duty_overdue'::text, 'duty_escalated'::text, 'evidence_expiring'::text, 'incident_reported'::text, 'incident_triaged'::text, 'incident_due'::text, 'system_handed_over'::text, 'editor_added'::text, 'owner_left'::text, 'stand_in'::text, 'join_asked'::text, 'join_answered'::text, 'access_asked'::text, 'role_given'::text, 'rules_proposed'::text, 'view_changed'::text, 'tokens_tried'::text, 'evidence_damaged'::text, 'import_waiting'::text, 'export_ready'::text, 'export_failed'::text, 'public_set_made'::text, 'public_set_withdrawn'::text])),
  constraint notice_preference_mail_check CHECK (mail = ANY (ARRAY['now'::text, 'daily'::text, 'never'::text])),
  constraint notice_preference_pkey PRIMARY KEY (person_id, kind)
);

create table organisation_unit (
  id uuid not null,
  code text not null,
  name_en text not null,
  name_fr text not null,
  parent_id uuid,
  name_de text,
  active_from date,
  active_to date,
  version integer default 1 not null,
  constraint "unit.circle" CHECK (parent_id <> id),
  constraint "unit.code-taken" UNIQUE (code),
  constraint "unit.dates" CHECK (active_to >= active_from),
  constraint organisation_unit_code_check CHECK (code ~ '^[A-Z0-9][A-Z0-9.]{0,39}$'::text),
  constraint organisation_unit_name_de_check CHECK (char_length(name_de) >= 1 AND char_length(name_de) <= 200),
  constraint organisation_unit_name_en_check CHECK (char_length(name_en) >= 1 AND char_length(name_en) <= 200),
  constraint organisation_unit_name_fr_check CHECK (char_length(name_fr) >= 1 AND char_length(name_fr) <= 200),
  constraint organisation_unit_pkey PRIMARY KEY (id),
  constraint organisation_unit_version_check CHECK (version >= 1)
);

create table person (
  id uuid not null,
  subject text not null,
  name text not null,
  unit_id uuid not null,
  language text not null,
  active boolean default true not null,
  mail text,
  deactivated_at timestamp with time zone,
  pseudonymised_at timestamp with time zone,
  version integer default 1 not null,
  name_key text default ''::text not null,
  proof_salt text default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-'::text, ''::text) not null,
  constraint "person.subject-taken" UNIQUE (subject),
  constraint person_deactivated_check CHECK (active = (deactivated_at IS NULL)),
  constraint person_language_check CHECK (language = ANY (ARRAY['en'::text, 'fr'::text, 'de'::text])),
  constraint person_mail_check CHECK (mail ~ '^[^@\s]+@[^@\s]+$'::text AND char_length(mail) <= 254),
  constraint person_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 200),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_pseudonymised_check CHECK (pseudonymised_at IS NULL OR NOT active AND mail IS NULL),
  constraint person_subject_check CHECK (char_length(subject) >= 1 AND char_length(subject) <= 255),
  constraint person_version_check CHECK (version >= 1)
);

create table presence (
  person_id uuid not null,
  system_id uuid not null,
  seen_at timestamp with time zone not null,
  constraint presence_pkey PRIMARY KEY (person_id, system_id)
);

create table public_set (
  id uuid not null,
  number integer not null,
  systems integer not null,
  added integer not null,
  removed integer not null,
  changed integer not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  constraint public_set_added_check CHECK (added >= 0),
  constraint public_set_changed_check CHECK (changed >= 0),
  constraint public_set_number_check CHECK (number > 0),
  constraint public_set_number_key UNIQUE (number),
  constraint public_set_pkey PRIMARY KEY (id),
  constraint public_set_removed_check CHECK (removed >= 0),
  constraint public_set_systems_check CHECK (systems >= 0)
);

create table public_set_file (
  set_id uuid not null,
  name text not null,
  sha256 text not null,
  bytes bytea not null,
  constraint public_set_file_digest_check CHECK (sha256 = encode(sha256(bytes), 'hex'::text)),
  constraint public_set_file_name_check CHECK (name ~ '^[a-z]+(\.[a-z]+){1,2}$'::text),
  constraint public_set_file_pkey PRIMARY KEY (set_id, name)
);

create table public_set_system (
  set_id uuid not null,
  system_id uuid not null,
  constraint public_set_system_pkey PRIMARY KEY (set_id, system_id)
);

create table public_set_withdrawal (
  set_id uuid not null,
  reason text not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamp with time zone not null,
  constraint public_set_withdrawal_pkey PRIMARY KEY (set_id),
  constraint public_set_withdrawal_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 2000)
);

create table publication (
  system_id uuid not null,
  number integer not null,
  state text not null,
  ended_by text,
  reason text,
  decided_by uuid,
  decided_at timestamp with time zone not null,
  constraint publication_end_check CHECK (ended_by = ANY (ARRAY['closed'::text, 'withdrawn'::text, 'merged'::text])),
  constraint publication_number_check CHECK (number > 0),
  constraint publication_pkey PRIMARY KEY (system_id, number),
  constraint publication_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 2000),
  constraint publication_state_check CHECK (state = ANY (ARRAY['published'::text, 'not_published'::text, 'ended'::text])),
  constraint publication_whole_check CHECK (
CASE state
    WHEN 'ended'::text THEN ended_by IS NOT NULL AND reason IS NULL
    ELSE ended_by IS NULL AND reason IS NOT NULL AND decided_by IS NOT NULL
END)
);

create table refusal_count (
  hour timestamp with time zone not null,
  code text not null,
  times bigint not null,
  constraint refusal_count_code_check CHECK (code ~ '^[a-z.-]{1,60}$'::text),
  constraint refusal_count_pkey PRIMARY KEY (hour, code),
  constraint refusal_count_times_check CHECK (times > 0)
);

create table registration (
  system_id uuid not null,
  number integer not null,
  section text not null,
  channel text not null,
  status text not null,
  on_day date not null,
  registered_by uuid not null,
  on_behalf_of text,
  entry_number text,
  entry_url text,
  schema text not null,
  points jsonb not null,
  digest text not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  constraint registration_behalf_check CHECK (char_length(on_behalf_of) >= 1 AND char_length(on_behalf_of) <= 300),
  constraint registration_channel_check CHECK (channel = ANY (ARRAY['public'::text, 'authorities'::text, 'non_public'::text, 'national'::text])),
  constraint registration_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text),
  constraint registration_entry_number_check CHECK (char_length(entry_number) >= 1 AND char_length(entry_number) <= 100),
  constraint registration_entry_url_check CHECK (char_length(entry_url) >= 1 AND char_length(entry_url) <= 2000),
  constraint registration_number_check CHECK (number > 0),
  constraint registration_pkey PRIMARY KEY (system_id, number),
  constraint registration_points_check CHECK (jsonb_typeof(points) = 'array'::text),
  constraint registration_schema_check CHECK (schema = ANY (ARRAY['2024-1689'::text, '2026-1744'::text])),
  constraint registration_section_check CHECK (section = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'IX'::text])),
  constraint registration_status_check CHECK (status = ANY (ARRAY['registered'::text, 'updated'::text, 'withdrawn'::text]))
);

create table registration_retraction (
  system_id uuid not null,
  number integer not null,
  reason text not null,
  retracted_by uuid not null,
  retracted_at timestamp with time zone not null,
  constraint registration_retraction_pkey PRIMARY KEY (system_id, number),
  constraint registration_retraction_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 2000)
);

create table review (
  system_id uuid not null,
  state text not null,
  submitted_by uuid not null,
  submitted_at timestamp with time zone not null,
  message text,
  decision_id uuid,
  officer_id uuid,
  assigned_at timestamp with time zone,
  taken_at timestamp with time zone,
  returned_at timestamp with time zone,
  take_by date,
  decide_by date,
  due_on date default 'infinity'::date not null,
  proposal_id uuid,
  former_id uuid,
  constraint review_decided_check CHECK ((state = 'decided'::text) = (decision_id IS NOT NULL)),
  constraint review_officer_check CHECK ((state = ANY (ARRAY['submitted'::text, 'returned'::text, 'decided'::text])) OR officer_id IS NOT NULL),
  constraint review_pkey PRIMARY KEY (system_id),
  constraint review_proposed_check CHECK ((state = 'awaiting_consent'::text) = (proposal_id IS NOT NULL)),
  constraint review_state_check CHECK (state = ANY (ARRAY['submitted'::text, 'in_review'::text, 'returned'::text, 'awaiting_consent'::text, 'decided'::text])),
  constraint review_taken_check CHECK ((state <> ALL (ARRAY['in_review'::text, 'awaiting_consent'::text])) OR taken_at IS NOT NULL)
);

create table review_consent (
  decision_id uuid not null,
  person_id uuid not null,
  verdict text not null,
  reason text,
  at timestamp with time zone not null,
  constraint review_consent_pkey PRIMARY KEY (decision_id),
  constraint review_consent_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 8000),
  constraint review_consent_refusal_check CHECK (verdict = 'consent'::text OR reason IS NOT NULL),
  constraint review_consent_verdict_check CHECK (verdict = ANY (ARRAY['consent'::text, 'refuse'::text]))
);

create table review_decision (
  id uuid not null,
  system_id uuid not null,
  number integer not null,
  kind text not null,
  assessment_id uuid not null,
  assessment_digest text not null,
  class text not null,
  justification text,
  legal_basis text,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  grounds text,
  lowers boolean default false not null,
  stage text,
  valid_until date,
  constraint review_decision_class_check CHECK (class = ANY (ARRAY['not_ai_system'::text, 'out_of_scope'::text, 'minimal'::text, 'transparency'::text, 'high_risk'::text, 'prohibited'::text])),
  constraint review_decision_grounds_check CHECK (grounds ~ '^[0-9a-f]{64}$'::text),
  constraint review_decision_kind_check CHECK (kind = ANY (ARRAY['confirm'::text, 'override'::text])),
  constraint review_decision_pkey PRIMARY KEY (id),
  constraint review_decision_stage_check CHECK (stage = ANY (ARRAY['idea'::text, 'development'::text, 'pilot'::text, 'in_use'::text, 'suspended'::text])),
  constraint review_decision_system_number_key UNIQUE (system_id, number)
);

create table review_due (
  system_id uuid not null,
  rules_id text not null,
  in_force_from date not null,
  noted_at timestamp with time zone not null,
  constraint review_due_pkey PRIMARY KEY (system_id, rules_id),
  constraint review_due_rules_check CHECK (rules_id ~ '^[a-z0-9][a-z0-9._-]{0,59}$'::text)
);

create table review_policy (
  id boolean default true not null,
  take_days integer not null,
  decide_days integer not null,
  valid_months integer not null,
  valid_months_high_risk integer not null,
  rotates boolean not null,
  duty_grace_days integer default 30 not null,
  constraint review_policy_decide_check CHECK (decide_days >= take_days AND decide_days <= 250),
  constraint review_policy_grace_check CHECK (duty_grace_days >= 0 AND duty_grace_days <= 250),
  constraint review_policy_high_risk_check CHECK (valid_months_high_risk >= 1 AND valid_months_high_risk <= valid_months),
  constraint review_policy_one_check CHECK (id),
  constraint review_policy_pkey PRIMARY KEY (id),
  constraint review_policy_take_check CHECK (take_days >= 1 AND take_days <= 60),
  constraint review_policy_valid_check CHECK (valid_months >= 1 AND valid_months <= 60)
);

create table review_question (
  id uuid not null,
  system_id uuid not null,
  number integer not null,
  question text not null,
  fact_key text,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  constraint review_question_answer_check CHECK (char_length(answer) >= 1 AND char_length(answer) <= 4000),
  constraint review_question_answered_check CHECK (num_nulls(answer, answered_by, answered_at) = ANY (ARRAY[0, 3])),
  constraint review_question_fact_check CHECK (char_length(fact_key) >= 1 AND char_length(fact_key) <= 100),
  constraint review_question_number_key UNIQUE (system_id, number),
  constraint review_question_pkey PRIMARY KEY (id),
  constraint review_question_question_check CHECK (char_length(question) >= 1 AND char_length(question) <= 2000)
);

create table role_grant (
  id uuid not null,
  person_id uuid not null,
  role text not null,
  granted_by uuid,
  unit_id uuid,
  starts_at timestamp with time zone default now() not null,
  ends_at timestamp with time zone,
  ended_by uuid,
  constraint role_grant_pkey PRIMARY KEY (id),
  constraint role_grant_role_check CHECK (role = ANY (ARRAY['staff'::text, 'coordinator'::text, 'compliance'::text, 'auditor'::text, 'strategy'::text, 'board'::text, 'admin'::text])),
  constraint role_grant_scope_check CHECK (
CASE role
    WHEN 'coordinator'::text THEN unit_id IS NOT NULL
    WHEN 'compliance'::text THEN true
    ELSE unit_id IS NULL
END),
  constraint role_grant_self_check CHECK (granted_by <> person_id),
  constraint role_grant_self_end_check CHECK (ended_by <> person_id),
  constraint role_grant_time_check CHECK (ends_at >= starts_at)
);

create table rules (
  id text not null,
  layer text not null,
  in_force_from date not null,
  digest text not null,
  content jsonb not null,
  reason text not null,
  state text default 'draft'::text not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  reviews_marked_at timestamp with time zone,
  constraint "rules.id-taken" PRIMARY KEY (id),
  constraint rules_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text),
  constraint rules_id_check CHECK (id ~ '^[a-z0-9][a-z0-9._-]{0,59}$'::text),
  constraint rules_layer_check CHECK (layer = ANY (ARRAY['law'::text, 'house'::text])),
  constraint rules_marked_check CHECK (reviews_marked_at IS NULL OR state = 'released'::text),
  constraint rules_reason_check CHECK (btrim(reason) <> ''::text),
  constraint rules_settled_check CHECK ((state = 'draft'::text) = (settled_at IS NULL)),
  constraint rules_state_check CHECK (state = ANY (ARRAY['draft'::text, 'released'::text, 'withdrawn'::text]))
);

create table rules_consent (
  rules_id text not null,
  person_id uuid not null,
  digest text not null,
  at timestamp with time zone not null,
  constraint rules_consent_pkey PRIMARY KEY (rules_id, person_id)
);

create table rules_shipped (
  id text not null,
  digest text not null,
  reviews_marked_at timestamp with time zone not null,
  constraint rules_shipped_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text),
  constraint rules_shipped_id_check CHECK (id ~ '^[a-z0-9][a-z0-9._-]{0,59}$'::text),
  constraint rules_shipped_pkey PRIMARY KEY (id)
);

create table saved_view (
  id uuid not null,
  owner_id uuid not null,
  name text not null,
  filters jsonb not null,
  is_shared boolean not null,
  version integer default 1 not null,
  constraint "request.too-large" CHECK (jsonb_typeof(filters) = 'object'::text AND octet_length(filters::text) <= 20000),
  constraint "view.name-taken" UNIQUE (owner_id, name),
  constraint saved_view_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 100),
  constraint saved_view_pkey PRIMARY KEY (id),
  constraint saved_view_version_check CHECK (version >= 1)
);

create table schema_migration (
  id integer default nextval('schema_migration_id_seq'::regclass) not null,
  "timestamp" bigint not null,
  name character varying not null,
  constraint "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id)
);

create table session (
  token_hash text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  id uuid default gen_random_uuid() not null,
  seen_at timestamp with time zone default now() not null,
  agent text default ''::text not null,
  provider_session text,
  constraint session_agent_check CHECK (char_length(agent) <= 200),
  constraint session_expiry_check CHECK (expires_at > created_at),
  constraint session_id_key UNIQUE (id),
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_provider_session_check CHECK (char_length(provider_session) <= 255)
);

create table sign_in_attempt (
  state text not null,
  cookie_hash text not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_attempt_pkey PRIMARY KEY (state),
  constraint sign_in_attempt_return_to_check CHECK (return_to ~~ '/%'::text)
);

create table strategy_action (
  code text not null,
  seq integer not null,
  sector_code text not null,
  kind text not null,
  title_en text not null,
  title_fr text not null,
  text_fr text not null,
  text_en text not null,
  target_kind text not null,
  target_raw_fr text not null,
  target_label_en text not null,
  target_label_fr text not null,
  target_year integer not null,
  target_quarter integer,
  target_from date not null,
  target_due date,
  notes jsonb not null,
  source text not null,
  constraint strategy_action_due_check CHECK ((target_kind = 'by'::text) = (target_due IS NOT NULL)),
  constraint strategy_action_kind_check CHECK (kind = ANY (ARRAY['flagship'::text, 'other'::text])),
  constraint strategy_action_pkey PRIMARY KEY (code),
  constraint strategy_action_quarter_check CHECK (target_quarter >= 1 AND target_quarter <= 4),
  constraint strategy_action_seq_key UNIQUE (seq),
  constraint strategy_action_target_kind_check CHECK (target_kind = ANY (ARRAY['by'::text, 'from'::text]))
);

create table strategy_dialogue (
  code text not null,
  seq integer not null,
  category_code text not null,
  category_en text not null,
  category_fr text not null,
  sectors text[] not null,
  sector_label_en text not null,
  sector_label_fr text not null,
  held_on date not null,
  audience_en text not null,
  audience_fr text not null,
  participants_approx integer not null,
  constraint strategy_dialogue_pkey PRIMARY KEY (code),
  constraint strategy_dialogue_seq_key UNIQUE (seq)
);

create table strategy_initiative (
  code text not null,
  seq integer not null,
  parent_code text,
  kind text not null,
  title_en text not null,
  title_fr text not null,
  description_en text not null,
  source_phrase_fr text not null,
  source text not null,
  constraint strategy_initiative_kind_check CHECK (kind = ANY (ARRAY['framework'::text, 'area'::text, 'item'::text, 'tool'::text])),
  constraint strategy_initiative_pkey PRIMARY KEY (code),
  constraint strategy_initiative_seq_key UNIQUE (seq)
);

create table strategy_link (
  id uuid not null,
  system_id uuid not null,
  action_code text not null,
  kind text not null,
  rationale text not null,
  proposed_by uuid,
  proposed_at timestamp with time zone not null,
  constraint "strategy.already-linked" UNIQUE (system_id, action_code),
  constraint strategy_link_kind_check CHECK (kind = ANY (ARRAY['delivers'::text, 'supports'::text, 'uses_result_of'::text, 'is_evidence_for'::text])),
  constraint strategy_link_pkey PRIMARY KEY (id),
  constraint strategy_link_rationale_check CHECK (char_length(rationale) >= 1 AND char_length(rationale) <= 2000)
);

create table strategy_sector (
  code text not null,
  seq integer not null,
  section_code text not null,
  section_en text not null,
  section_fr text not null,
  title_en text not null,
  title_fr text not null,
  constraint strategy_sector_pkey PRIMARY KEY (code),
  constraint strategy_sector_seq_key UNIQUE (seq)
);

create table system_editor (
  system_id uuid not null,
  person_id uuid not null,
  constraint system_editor_pkey PRIMARY KEY (system_id, person_id)
);

create table system_name_word (
  word text collate "C" not null,
  length integer not null,
  system_id uuid not null,
  constraint system_name_word_pkey PRIMARY KEY (word, length, system_id)
);

create table system_relation (
  id uuid not null,
  system_id uuid not null,
  kind text not null,
  other_id uuid not null,
  state text not null,
  reason text,
  proposed_by uuid,
  proposed_at timestamp with time zone not null,
  settled_by uuid,
  settled_at timestamp with time zone,
  constraint "relation.circle" CHECK (system_id <> other_id),
  constraint "relation.exists" UNIQUE (system_id, kind, other_id),
  constraint system_relation_kind_check CHECK (kind = ANY (ARRAY['part_of'::text, 'uses'::text, 'replaces'::text, 'same_product'::text, 'possible_duplicate'::text, 'merged_into'::text])),
  constraint system_relation_pkey PRIMARY KEY (id),
  constraint system_relation_proposal_check CHECK (kind = 'possible_duplicate'::text OR state = 'confirmed'::text),
  constraint system_relation_reason_check CHECK (char_length(reason) >= 1 AND char_length(reason) <= 1000),
  constraint system_relation_rejected_check CHECK (state <> 'rejected'::text OR reason IS NOT NULL),
  constraint system_relation_state_check CHECK (state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'rejected'::text]))
);

create table system_search (
  system_id uuid not null,
  name_key text not null,
  names text not null,
  document tsvector not null,
  name_words tsvector default ''::tsvector not null,
  constraint system_search_pkey PRIMARY KEY (system_id)
);

create table unit_code (
  code text not null,
  unit_id uuid not null,
  until timestamp with time zone not null,
  constraint unit_code_pkey PRIMARY KEY (code, unit_id)
);

create table unit_path (
  unit_id uuid not null,
  path uuid[] not null,
  constraint unit_path_check CHECK (path[cardinality(path)] = unit_id),
  constraint unit_path_pkey PRIMARY KEY (unit_id)
);

create table view_subscription (
  view_id uuid not null,
  person_id uuid not null,
  seen_at timestamp with time zone not null,
  constraint view_subscription_pkey PRIMARY KEY (person_id, view_id)
);

create table webhook (
  id uuid not null,
  name text not null,
  url text not null,
  intents text[] not null,
  secret text not null,
  is_active boolean not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  version integer not null,
  constraint webhook_intents_check CHECK (cardinality(intents) <= 50),
  constraint webhook_name_check CHECK (char_length(name) >= 1 AND char_length(name) <= 100),
  constraint webhook_pkey PRIMARY KEY (id),
  constraint webhook_secret_check CHECK (char_length(secret) >= 30 AND char_length(secret) <= 200),
  constraint webhook_url_check CHECK (char_length(url) >= 1 AND char_length(url) <= 2000)
);

create table webhook_delivery (
  id uuid not null,
  webhook_id uuid not null,
  entry bigint,
  intent text not null,
  event jsonb not null,
  state text default 'waiting'::text not null,
  attempts integer default 0 not null,
  leased_until timestamp with time zone,
  created_at timestamp with time zone not null,
  last_attempt_at timestamp with time zone,
  last_status integer,
  last_error text,
  constraint webhook_delivery_error_check CHECK (char_length(last_error) <= 500),
  constraint webhook_delivery_key UNIQUE (webhook_id, entry),
  constraint webhook_delivery_pkey PRIMARY KEY (id),
  constraint webhook_delivery_state_check CHECK (state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'dead'::text]))
);

-- sequences of columns

alter sequence draft_version_seq owned by draft.version;

alter sequence schema_migration_id_seq owned by schema_migration.id;

-- functions about rows

CREATE OR REPLACE FUNCTION public.duty_days_of(t duty)
 RETURNS duty_days
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      declare stage text; first_use date; grace date; days duty_days;
      begin
        select s.stage, s.first_use_on, s.grace_until into stage, first_use, grace from ai_system s where s.id = t.system_id;
        days.is_open := t.lapsed_at is null and t.state in ('open', 'in_progress') and stage <> 'retired';
        days.due_on := case
          when t.effective_on is null or t.lapsed_at is not null or stage = 'retired' then null
          when stage in ('pilot', 'in_use') then greatest(t.effective_on, first_use)
          when stage <> 'suspended' and first_use is not null then greatest(t.effective_on, first_use) end;
        days.late_after := case when days.due_on is not null then greatest(days.due_on, grace) end;
        days.sort_on := coalesce(days.late_after, t.effective_on, 'infinity');
        return days;
      end $function$
;

CREATE OR REPLACE FUNCTION public.found_in_names(asked tsquery, most integer)
 RETURNS SETOF system_search
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED ROWS 500
 SET search_path TO 'pg_catalog', 'public'
 SET enable_seqscan TO 'off'
AS $function$
          select x.* from system_search x where x.name_words @@ asked limit most
        $function$
;

CREATE OR REPLACE FUNCTION public.found_in_text(asked tsquery, most integer)
 RETURNS SETOF system_search
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED ROWS 500
 SET search_path TO 'pg_catalog', 'public'
 SET enable_seqscan TO 'off'
AS $function$
          select x.* from system_search x where x.document @@ asked limit most
        $function$
;

CREATE OR REPLACE FUNCTION public.system_search_of(s ai_system)
 RETURNS system_search
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      declare
        name_key text := plain_text(s.name);
        names text := plain_text(concat_ws(' ', s.name, s.acronym, array_to_string(s.aliases, ' '), s.supplier));
        summary text := plain_text(concat_ws(' ', s.summary, array_to_string(s.tags, ' ')));
        purpose text := plain_text(left(s.intended_purpose, 2000));
        beside text := concat_ws(' ', summary, purpose);
        name_words tsvector := words_of(names);
      begin
        return row(s.id, name_key, names,
          setweight(to_tsvector('simple', concat_ws(' ', names, plain_text(s.reference))), 'A')
            || setweight(to_tsvector('simple', summary), 'B') || setweight(to_tsvector('simple', purpose), 'C')
            || strip(name_words || to_tsvector('english', beside) || to_tsvector('french', beside) || to_tsvector('german', beside)),
          name_words);
      end $function$
;

-- indexes

CREATE INDEX absence_stand_in_idx ON absence USING btree (stand_in_id, until_on);

CREATE UNIQUE INDEX "access-request.asked" ON access_request USING btree (subject) WHERE state = 'open'::text;

CREATE INDEX access_request_requested_at_idx ON access_request USING btree (requested_at, id);

CREATE INDEX access_request_subject_idx ON access_request USING btree (subject, requested_at DESC);

CREATE INDEX ai_system_changed_at_idx ON ai_system USING btree (changed_at, id);

CREATE INDEX ai_system_closed_idx ON ai_system USING btree (visibility, unit_id) WHERE visibility <> 'institution'::text;

CREATE INDEX ai_system_components_idx ON ai_system USING gin (components jsonb_path_ops);

CREATE INDEX ai_system_name_idx ON ai_system USING btree (name COLLATE by_name, id);

CREATE INDEX ai_system_owner_idx ON ai_system USING btree (owner_id);

CREATE INDEX ai_system_registered_idx ON ai_system USING btree (registered_at);

CREATE INDEX ai_system_retired_idx ON ai_system USING btree (retired_on) WHERE retired_on IS NOT NULL;

CREATE INDEX ai_system_supplier_idx ON ai_system USING btree (supplier_key) WHERE supplier_key IS NOT NULL;

CREATE INDEX ai_system_tags_idx ON ai_system USING gin (tag_keys);

CREATE INDEX ai_system_unit_idx ON ai_system USING btree (unit_id);

CREATE INDEX ai_system_withdrawn_idx ON ai_system USING btree (id) WHERE is_withdrawn;

CREATE INDEX api_token_person_idx ON api_token USING btree (person_id);

CREATE INDEX assessment_at_idx ON assessment USING btree (assessed_at);

CREATE INDEX audit_entry_link_idx ON audit_entry USING btree (subject_id, seq) WHERE subject_type = 'AiSystem'::text AND jsonb_path_exists(payload, '$."parts".keyvalue()."key"?(@ starts with "link:")'::jsonpath);

CREATE INDEX audit_entry_review_idx ON audit_entry USING btree (subject_id, seq) WHERE subject_type = 'AiSystem'::text AND (payload -> 'parts'::text) ? 'review'::text;

CREATE INDEX audit_entry_revision_idx ON audit_entry USING btree (subject_id, seq) WHERE subject_type = 'AiSystem'::text AND (payload -> 'parts'::text) ? 'record'::text;

CREATE INDEX audit_entry_tx_idx ON audit_entry USING btree (tx, id);

CREATE UNIQUE INDEX calendar_address_living_idx ON calendar_address USING btree (person_id) WHERE revoked_at IS NULL;

CREATE INDEX calendar_address_person_idx ON calendar_address USING btree (person_id);

CREATE INDEX classification_headline_idx ON classification USING btree (headline);

CREATE INDEX comment_thread_idx ON comment USING btree (thread_id);

CREATE INDEX comment_thread_duty_idx ON comment_thread USING btree (duty_id) WHERE duty_id IS NOT NULL;

CREATE INDEX comment_thread_system_idx ON comment_thread USING btree (system_id, opened_at, id);

CREATE INDEX duty_due_idx ON duty USING btree (COALESCE(late_after, 'infinity'::date), id) WHERE lapsed_at IS NULL;

CREATE INDEX duty_open_idx ON duty USING btree (late_after, system_id) WHERE is_open;

CREATE INDEX duty_responsible_idx ON duty USING btree (responsible_id) WHERE responsible_id IS NOT NULL;

CREATE INDEX duty_sort_idx ON duty USING btree (sort_on, id) WHERE lapsed_at IS NULL;

CREATE INDEX evidence_sha256_idx ON evidence USING btree (sha256);

CREATE INDEX evidence_system_idx ON evidence USING btree (system_id, added_at);

CREATE INDEX evidence_arrival_arrived_idx ON evidence_arrival USING btree (arrived_at);

CREATE INDEX evidence_arrival_person_idx ON evidence_arrival USING btree (person_id);

CREATE UNIQUE INDEX evidence_file_upload_idx ON evidence_file USING btree (upload_id);

CREATE INDEX evidence_upload_started_idx ON evidence_upload USING btree (started_at);

CREATE INDEX evidence_use_target_idx ON evidence_use USING btree (system_id, target);

CREATE INDEX export_job_expiry_idx ON export_job USING btree (expires_at);

CREATE INDEX export_job_person_idx ON export_job USING btree (person_id, asked_at DESC);

CREATE INDEX export_job_upload_idx ON export_job USING btree (upload_id);

CREATE INDEX fact_set_system_idx ON fact_set USING btree (system_id);

CREATE INDEX guest_expires_at_idx ON guest USING btree (expires_at);

CREATE INDEX idempotency_key_created_at_idx ON idempotency_key USING btree (created_at);

CREATE INDEX import_origin_set_idx ON import_origin USING btree (import_id);

CREATE INDEX import_origin_system_idx ON import_origin USING btree (system_id);

CREATE INDEX import_row_key_idx ON import_row USING btree (import_id, base_key, number);

CREATE INDEX import_row_kind_idx ON import_row USING btree (import_id, kind, number);

CREATE INDEX import_row_made_idx ON import_row USING btree (made_id) WHERE made_id IS NOT NULL;

CREATE INDEX import_set_feed_idx ON import_set USING btree (started_by, source, started_at) WHERE is_feed;

CREATE INDEX import_set_person_idx ON import_set USING btree (started_by, started_at DESC);

CREATE INDEX import_set_upload_idx ON import_set USING btree (upload_id);

CREATE INDEX incident_due_idx ON incident USING btree (due_on) WHERE due_on IS NOT NULL;

CREATE INDEX incident_list_idx ON incident USING btree (reported_at, id);

CREATE INDEX incident_system_idx ON incident USING btree (system_id, reported_at);

CREATE INDEX incident_event_incident_idx ON incident_event USING btree (incident_id, at);

CREATE INDEX incident_system_system_idx ON incident_system USING btree (system_id);

CREATE UNIQUE INDEX "join.asked" ON join_request USING btree (system_id, person_id) WHERE state = 'open'::text;

CREATE INDEX join_request_person_idx ON join_request USING btree (person_id);

CREATE INDEX join_request_system_idx ON join_request USING btree (system_id, asked_at);

CREATE INDEX logout_token_expires_at_idx ON logout_token USING btree (expires_at);

CREATE INDEX long_run_last_idx ON long_run USING btree (work, started_at DESC);

CREATE UNIQUE INDEX long_run_open_idx ON long_run USING btree (work, key) WHERE finished_at IS NULL;

CREATE INDEX mail_created_idx ON mail USING btree (created_at);

CREATE INDEX mail_person_idx ON mail USING btree (person_id);

CREATE INDEX notice_list_idx ON notice USING btree (person_id, at DESC, id DESC);

CREATE INDEX notice_mail_idx ON notice USING btree (mail_id) WHERE mail_id IS NOT NULL;

CREATE INDEX notice_system_idx ON notice USING btree (system_id);

CREATE INDEX notice_unmailed_idx ON notice USING btree (mail_mode, person_id) WHERE mail_id IS NULL AND mail_mode <> 'never'::text;

CREATE INDEX notice_unread_idx ON notice USING btree (person_id) WHERE read_at IS NULL;

CREATE INDEX organisation_unit_parent_idx ON organisation_unit USING btree (parent_id);

CREATE INDEX person_left_idx ON person USING btree (id) WHERE NOT active;

CREATE INDEX person_name_idx ON person USING btree (name COLLATE by_name, id);

CREATE INDEX person_name_key_idx ON person USING gin (name_key gin_trgm_ops);

CREATE INDEX person_unit_idx ON person USING btree (unit_id);

CREATE INDEX presence_seen_idx ON presence USING btree (seen_at);

CREATE INDEX presence_system_idx ON presence USING btree (system_id);

CREATE INDEX review_officer_idx ON review USING btree (officer_id, due_on, submitted_at, system_id) WHERE state <> 'decided'::text;

CREATE INDEX review_open_idx ON review USING btree (due_on, submitted_at, system_id) WHERE state = ANY (ARRAY['submitted'::text, 'in_review'::text, 'awaiting_consent'::text]);

CREATE INDEX review_state_idx ON review USING btree (state, due_on, submitted_at, system_id);

CREATE INDEX review_decision_at_idx ON review_decision USING btree (decided_at);

CREATE INDEX role_grant_person_idx ON role_grant USING btree (person_id);

CREATE INDEX rules_in_force_idx ON rules USING btree (layer, in_force_from DESC) WHERE state = 'released'::text;

CREATE INDEX saved_view_shared_idx ON saved_view USING btree (lower(name), id) WHERE is_shared;

CREATE INDEX session_expires_at_idx ON session USING btree (expires_at);

CREATE INDEX session_person_idx ON session USING btree (person_id);

CREATE INDEX session_provider_session_idx ON session USING btree (provider_session) WHERE provider_session IS NOT NULL;

CREATE INDEX sign_in_attempt_expires_at_idx ON sign_in_attempt USING btree (expires_at);

CREATE INDEX strategy_action_sector_idx ON strategy_action USING btree (sector_code);

CREATE INDEX strategy_link_action_idx ON strategy_link USING btree (action_code);

CREATE INDEX system_editor_person_idx ON system_editor USING btree (person_id);

CREATE UNIQUE INDEX "relation.exists mutual" ON system_relation USING btree (kind, LEAST(system_id, other_id), GREATEST(system_id, other_id)) WHERE kind = ANY (ARRAY['same_product'::text, 'possible_duplicate'::text]);

CREATE UNIQUE INDEX system_relation_merged_key ON system_relation USING btree (system_id) WHERE kind = 'merged_into'::text;

CREATE INDEX system_relation_other_idx ON system_relation USING btree (other_id);

CREATE INDEX system_search_document_idx ON system_search USING gin (document);

CREATE INDEX system_search_length_idx ON system_search USING btree (length(name_key), system_id);

CREATE INDEX system_search_name_idx ON system_search USING btree (name_key);

CREATE INDEX system_search_name_words_idx ON system_search USING gin (name_words);

CREATE INDEX system_search_names_idx ON system_search USING gin (names gin_trgm_ops);

CREATE INDEX unit_path_idx ON unit_path USING gin (path);

CREATE INDEX view_subscription_view_idx ON view_subscription USING btree (view_id);

CREATE INDEX webhook_delivery_created_idx ON webhook_delivery USING btree (created_at);

CREATE INDEX webhook_delivery_list_idx ON webhook_delivery USING btree (webhook_id, created_at DESC, id DESC);

CREATE INDEX webhook_delivery_open_idx ON webhook_delivery USING btree (webhook_id, state) WHERE state <> 'delivered'::text;

-- views

create view publication_standing as
 SELECT s.id AS system_id,
    COALESCE(p.number, 0) AS number,
    p.state,
    h.hindrance,
    COALESCE(p.state,
        CASE
            WHEN h.hindrance IS NULL THEN 'undecided'::text
            ELSE 'barred'::text
        END) AS standing
   FROM ai_system s
     CROSS JOIN LATERAL ( SELECT
                CASE
                    WHEN s.is_withdrawn THEN 'withdrawn'::text
                    WHEN (EXISTS ( SELECT
                       FROM system_relation r
                      WHERE r.system_id = s.id AND r.kind = 'merged_into'::text)) THEN 'merged'::text
                    WHEN s.visibility <> 'institution'::text THEN 'closed'::text
                    ELSE NULL::text
                END AS hindrance) h
     LEFT JOIN LATERAL ( SELECT publication.state,
            publication.number
           FROM publication
          WHERE publication.system_id = s.id
          ORDER BY publication.number DESC
         LIMIT 1) p ON true;

create view review_standing as
 SELECT b.id AS system_id,
    c.headline,
    c.definite,
    c.lower,
    c.upper,
        CASE
            WHEN c.system_id IS NOT NULL THEN json_build_object('headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper)
            ELSE NULL::json
        END AS class,
    r.state AS case_state,
    d.id AS decision_id,
    d.decided_by,
        CASE
            WHEN r.state = 'decided'::text AND COALESCE(d.grounds, d.assessment_digest) = COALESCE(c.grounds, c.digest) THEN d.class
            ELSE NULL::text
        END AS decided_class,
    COALESCE(d.grounds, d.assessment_digest) <> COALESCE(c.grounds, c.digest) OR (EXISTS ( SELECT
           FROM review_due x
             JOIN assessment decided ON decided.id = d.assessment_id
          WHERE x.system_id = d.system_id AND (x.noted_at > decided.assessed_at OR x.in_force_from > decided.law_date))) OR COALESCE(d.valid_until, ((d.decided_at AT TIME ZONE institution_zone()) + '1 year'::interval)::date) < institution_day(now()) OR (EXISTS ( SELECT
           FROM incident_system l
             JOIN incident i ON i.id = l.incident_id
          WHERE l.system_id = d.system_id AND i.reported_at > d.decided_at AND i.is_serious IS NOT FALSE)) OR (b.stage = ANY (ARRAY['pilot'::text, 'in_use'::text])) AND COALESCE(d.stage <> b.stage, false) AS is_due,
        CASE
            WHEN r.state = 'decided'::text THEN array_remove(ARRAY[
            CASE
                WHEN COALESCE(d.grounds, d.assessment_digest) <> COALESCE(c.grounds, c.digest) THEN 'answers'::text
                ELSE NULL::text
            END,
            CASE
                WHEN (EXISTS ( SELECT
                   FROM review_due x
                     JOIN assessment decided ON decided.id = d.assessment_id
                  WHERE x.system_id = d.system_id AND (x.noted_at > decided.assessed_at OR x.in_force_from > decided.law_date))) THEN 'rules'::text
                ELSE NULL::text
            END,
            CASE
                WHEN COALESCE(d.valid_until, ((d.decided_at AT TIME ZONE institution_zone()) + '1 year'::interval)::date) < institution_day(now()) THEN 'validity'::text
                ELSE NULL::text
            END,
            CASE
                WHEN (EXISTS ( SELECT
                   FROM incident_system l
                     JOIN incident i ON i.id = l.incident_id
                  WHERE l.system_id = d.system_id AND i.reported_at > d.decided_at AND i.is_serious IS NOT FALSE)) THEN 'incident'::text
                ELSE NULL::text
            END,
            CASE
                WHEN (b.stage = ANY (ARRAY['pilot'::text, 'in_use'::text])) AND COALESCE(d.stage <> b.stage, false) THEN 'stage'::text
                ELSE NULL::text
            END], NULL::text)
            ELSE '{}'::text[]
        END AS due_because,
        CASE
            WHEN r.state IS NULL THEN 'not_requested'::text
            WHEN r.state = 'decided'::text AND (COALESCE(d.grounds, d.assessment_digest) <> COALESCE(c.grounds, c.digest) OR (EXISTS ( SELECT
               FROM review_due x
                 JOIN assessment decided ON decided.id = d.assessment_id
              WHERE x.system_id = d.system_id AND (x.noted_at > decided.assessed_at OR x.in_force_from > decided.law_date))) OR COALESCE(d.valid_until, ((d.decided_at AT TIME ZONE institution_zone()) + '1 year'::interval)::date) < institution_day(now()) OR (EXISTS ( SELECT
               FROM incident_system l
                 JOIN incident i ON i.id = l.incident_id
              WHERE l.system_id = d.system_id AND i.reported_at > d.decided_at AND i.is_serious IS NOT FALSE)) OR (b.stage = ANY (ARRAY['pilot'::text, 'in_use'::text])) AND COALESCE(d.stage <> b.stage, false)) THEN 'due_again'::text
            ELSE r.state
        END AS review_state
   FROM ai_system b
     LEFT JOIN classification c ON c.system_id = b.id
     LEFT JOIN review r ON r.system_id = b.id
     LEFT JOIN review_decision d ON d.id = r.decision_id;

-- foreign keys, and what older rows need not meet

alter table absence add constraint absence_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table absence add constraint absence_stand_in_fk FOREIGN KEY (stand_in_id) REFERENCES person(id);

alter table access_request add constraint access_request_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table access_request add constraint access_request_settled_by_fk FOREIGN KEY (settled_by) REFERENCES person(id);

alter table access_request add constraint access_request_unit_fk FOREIGN KEY (unit_id) REFERENCES organisation_unit(id);

alter table ai_system add constraint ai_system_owner_fk FOREIGN KEY (owner_id) REFERENCES person(id);

alter table ai_system add constraint ai_system_retired_check CHECK ((stage = 'retired'::text) = (retired_on IS NOT NULL) AND (stage = 'retired'::text) = (retirement_reason IS NOT NULL)) NOT VALID;

alter table ai_system add constraint "unit.unknown" FOREIGN KEY (unit_id) REFERENCES organisation_unit(id);

alter table api_token add constraint api_token_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table api_token add constraint api_token_revoked_by_fk FOREIGN KEY (revoked_by) REFERENCES person(id);

alter table api_token_use add constraint api_token_use_token_fk FOREIGN KEY (token_id) REFERENCES api_token(id);

alter table assessment add constraint assessment_fact_set_fk FOREIGN KEY (fact_set_id) REFERENCES fact_set(id);

alter table assessment add constraint assessment_person_fk FOREIGN KEY (assessed_by) REFERENCES person(id);

alter table assessment add constraint assessment_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table audit_checkpoint add constraint audit_checkpoint_size_fk FOREIGN KEY (size) REFERENCES audit_log(number);

alter table audit_log add constraint audit_log_entry_fk FOREIGN KEY (entry_id) REFERENCES audit_entry(id);

alter table calendar_address add constraint calendar_address_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table calendar_address_use add constraint calendar_address_use_address_fk FOREIGN KEY (address_id) REFERENCES calendar_address(id);

alter table classification add constraint classification_assessment_fk FOREIGN KEY (assessment_id) REFERENCES assessment(id);

alter table classification add constraint classification_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table comment add constraint comment_person_fk FOREIGN KEY (written_by) REFERENCES person(id);

alter table comment add constraint comment_thread_fk FOREIGN KEY (thread_id) REFERENCES comment_thread(id);

alter table comment_mention add constraint comment_mention_comment_fk FOREIGN KEY (comment_id) REFERENCES comment(id);

alter table comment_mention add constraint comment_mention_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table comment_mention add constraint comment_mention_text_fk FOREIGN KEY (comment_id, number) REFERENCES comment_text(comment_id, number);

alter table comment_text add constraint comment_text_comment_fk FOREIGN KEY (comment_id) REFERENCES comment(id);

alter table comment_thread add constraint comment_thread_duty_fk FOREIGN KEY (duty_id) REFERENCES duty(id);

alter table comment_thread add constraint comment_thread_opener_fk FOREIGN KEY (opened_by) REFERENCES person(id);

alter table comment_thread add constraint comment_thread_resolver_fk FOREIGN KEY (resolved_by) REFERENCES person(id);

alter table comment_thread add constraint comment_thread_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table document_notification add constraint document_notification_person_fk FOREIGN KEY (noted_by) REFERENCES person(id);

alter table document_notification add constraint document_notification_version_fk FOREIGN KEY (system_id, kind, number) REFERENCES document_version(system_id, kind, number);

alter table document_version add constraint document_version_person_fk FOREIGN KEY (saved_by) REFERENCES person(id);

alter table document_version add constraint document_version_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table draft add constraint draft_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table draft add constraint draft_token_fk FOREIGN KEY (token_id) REFERENCES api_token(id);

alter table duty add constraint duty_responsible_fk FOREIGN KEY (responsible_id) REFERENCES person(id);

alter table duty add constraint duty_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table duty_change add constraint duty_change_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table evidence add constraint evidence_added_by_fk FOREIGN KEY (added_by) REFERENCES person(id);

alter table evidence add constraint evidence_file_fk FOREIGN KEY (sha256) REFERENCES evidence_file(sha256);

alter table evidence add constraint evidence_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table evidence add constraint evidence_withdrawn_by_fk FOREIGN KEY (withdrawn_by) REFERENCES person(id);

alter table evidence_arrival add constraint evidence_arrival_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table evidence_arrival add constraint evidence_arrival_upload_fk FOREIGN KEY (id) REFERENCES evidence_upload(id) ON DELETE CASCADE;

alter table evidence_chunk add constraint evidence_chunk_upload_fk FOREIGN KEY (upload_id) REFERENCES evidence_upload(id) ON DELETE CASCADE;

alter table evidence_file add constraint evidence_file_upload_fk FOREIGN KEY (upload_id) REFERENCES evidence_upload(id);

alter table evidence_use add constraint evidence_use_evidence_fk FOREIGN KEY (evidence_id) REFERENCES evidence(id);

alter table evidence_use add constraint evidence_use_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table export_job add constraint export_job_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table export_job add constraint export_job_token_fk FOREIGN KEY (token_id) REFERENCES api_token(id);

alter table export_job add constraint export_job_upload_fk FOREIGN KEY (upload_id) REFERENCES evidence_upload(id);

alter table fact_set add constraint fact_set_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table fact_set_author add constraint fact_set_author_fact_set_fk FOREIGN KEY (fact_set_id) REFERENCES fact_set(id);

alter table fact_set_author add constraint fact_set_author_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table fact_set_author add constraint fact_set_author_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table guest add constraint guest_unit_fk FOREIGN KEY (unit_id) REFERENCES organisation_unit(id);

alter table idempotency_key add constraint idempotency_key_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table import_feed add constraint import_feed_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table import_origin add constraint import_origin_set_fk FOREIGN KEY (import_id) REFERENCES import_set(id);

alter table import_origin add constraint import_origin_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table import_row add constraint import_row_chosen_fk FOREIGN KEY (chosen_id) REFERENCES ai_system(id);

alter table import_row add constraint import_row_made_fk FOREIGN KEY (made_id) REFERENCES ai_system(id);

alter table import_row add constraint import_row_set_fk FOREIGN KEY (import_id) REFERENCES import_set(id) ON DELETE CASCADE;

alter table import_row add constraint import_row_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table import_set add constraint import_set_person_fk FOREIGN KEY (started_by) REFERENCES person(id);

alter table import_set add constraint import_set_token_fk FOREIGN KEY (token_id) REFERENCES api_token(id);

alter table import_set add constraint import_set_upload_fk FOREIGN KEY (upload_id) REFERENCES evidence_upload(id);

alter table import_source add constraint import_source_person_fk FOREIGN KEY (changed_by) REFERENCES person(id);

alter table incident add constraint incident_closed_by_fk FOREIGN KEY (closed_by) REFERENCES person(id);

alter table incident add constraint incident_reported_by_fk FOREIGN KEY (reported_by) REFERENCES person(id);

alter table incident add constraint incident_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table incident add constraint incident_triaged_by_fk FOREIGN KEY (triaged_by) REFERENCES person(id);

alter table incident_event add constraint incident_event_incident_fk FOREIGN KEY (incident_id) REFERENCES incident(id);

alter table incident_event add constraint incident_event_person_fk FOREIGN KEY (added_by) REFERENCES person(id);

alter table incident_informed add constraint incident_informed_incident_fk FOREIGN KEY (incident_id) REFERENCES incident(id);

alter table incident_system add constraint incident_system_incident_fk FOREIGN KEY (incident_id) REFERENCES incident(id);

alter table incident_system add constraint incident_system_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table join_request add constraint join_request_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table join_request add constraint join_request_settled_by_fk FOREIGN KEY (settled_by) REFERENCES person(id);

alter table join_request add constraint join_request_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table long_run add constraint long_run_person_fk FOREIGN KEY (asked_by) REFERENCES person(id);

alter table mail add constraint mail_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table notice add constraint notice_by_fk FOREIGN KEY (by_id) REFERENCES person(id);

alter table notice add constraint notice_mail_fk FOREIGN KEY (mail_id) REFERENCES mail(id) ON DELETE SET NULL;

alter table notice add constraint notice_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table notice add constraint notice_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table notice_preference add constraint notice_preference_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table organisation_unit add constraint "unit.unknown" FOREIGN KEY (parent_id) REFERENCES organisation_unit(id);

alter table person add constraint person_unit_fk FOREIGN KEY (unit_id) REFERENCES organisation_unit(id);

alter table presence add constraint presence_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table presence add constraint presence_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table public_set add constraint public_set_person_fk FOREIGN KEY (made_by) REFERENCES person(id);

alter table public_set_file add constraint public_set_file_set_fk FOREIGN KEY (set_id) REFERENCES public_set(id);

alter table public_set_system add constraint public_set_system_set_fk FOREIGN KEY (set_id) REFERENCES public_set(id);

alter table public_set_system add constraint public_set_system_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table public_set_withdrawal add constraint public_set_withdrawal_person_fk FOREIGN KEY (withdrawn_by) REFERENCES person(id);

alter table public_set_withdrawal add constraint public_set_withdrawal_set_fk FOREIGN KEY (set_id) REFERENCES public_set(id);

alter table publication add constraint publication_person_fk FOREIGN KEY (decided_by) REFERENCES person(id);

alter table publication add constraint publication_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table registration add constraint registration_noter_fk FOREIGN KEY (noted_by) REFERENCES person(id);

alter table registration add constraint registration_person_fk FOREIGN KEY (registered_by) REFERENCES person(id);

alter table registration add constraint registration_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table registration_retraction add constraint registration_retraction_fk FOREIGN KEY (system_id, number) REFERENCES registration(system_id, number);

alter table registration_retraction add constraint registration_retraction_person_fk FOREIGN KEY (retracted_by) REFERENCES person(id);

alter table review add constraint review_decision_fk FOREIGN KEY (decision_id) REFERENCES review_decision(id);

alter table review add constraint review_former_fk FOREIGN KEY (former_id) REFERENCES review_decision(id);

alter table review add constraint review_officer_fk FOREIGN KEY (officer_id) REFERENCES person(id);

alter table review add constraint review_proposal_fk FOREIGN KEY (proposal_id) REFERENCES review_decision(id);

alter table review add constraint review_submitted_by_fk FOREIGN KEY (submitted_by) REFERENCES person(id);

alter table review add constraint review_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table review_consent add constraint review_consent_decision_fk FOREIGN KEY (decision_id) REFERENCES review_decision(id);

alter table review_consent add constraint review_consent_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table review_decision add constraint "review.justification-too-short" CHECK (kind = 'confirm'::text OR char_length(visible_text(COALESCE(justification, ''::text))) >= 50) NOT VALID;

alter table review_decision add constraint review_decision_assessment_fk FOREIGN KEY (assessment_id) REFERENCES assessment(id);

alter table review_decision add constraint review_decision_decided_by_fk FOREIGN KEY (decided_by) REFERENCES person(id);

alter table review_decision add constraint review_decision_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table review_due add constraint review_due_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table review_question add constraint review_question_answered_by_fk FOREIGN KEY (answered_by) REFERENCES person(id);

alter table review_question add constraint review_question_asked_by_fk FOREIGN KEY (asked_by) REFERENCES person(id);

alter table review_question add constraint review_question_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table role_grant add constraint role_grant_ended_by_fk FOREIGN KEY (ended_by) REFERENCES person(id);

alter table role_grant add constraint role_grant_granted_by_fk FOREIGN KEY (granted_by) REFERENCES person(id);

alter table role_grant add constraint role_grant_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table role_grant add constraint role_grant_unit_fk FOREIGN KEY (unit_id) REFERENCES organisation_unit(id);

alter table rules add constraint rules_proposed_by_fk FOREIGN KEY (proposed_by) REFERENCES person(id);

alter table rules_consent add constraint rules_consent_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table rules_consent add constraint rules_consent_rules_fk FOREIGN KEY (rules_id) REFERENCES rules(id);

alter table saved_view add constraint saved_view_owner_fk FOREIGN KEY (owner_id) REFERENCES person(id);

alter table session add constraint session_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table strategy_action add constraint strategy_action_sector_fk FOREIGN KEY (sector_code) REFERENCES strategy_sector(code);

alter table strategy_initiative add constraint strategy_initiative_parent_fk FOREIGN KEY (parent_code) REFERENCES strategy_initiative(code);

alter table strategy_link add constraint "strategy.action-unknown" FOREIGN KEY (action_code) REFERENCES strategy_action(code);

alter table strategy_link add constraint strategy_link_person_fk FOREIGN KEY (proposed_by) REFERENCES person(id);

alter table strategy_link add constraint strategy_link_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table system_editor add constraint system_editor_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table system_editor add constraint system_editor_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table system_relation add constraint system_relation_other_fk FOREIGN KEY (other_id) REFERENCES ai_system(id);

alter table system_relation add constraint system_relation_proposed_by_fk FOREIGN KEY (proposed_by) REFERENCES person(id);

alter table system_relation add constraint system_relation_settled_by_fk FOREIGN KEY (settled_by) REFERENCES person(id);

alter table system_relation add constraint system_relation_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table system_search add constraint system_search_system_fk FOREIGN KEY (system_id) REFERENCES ai_system(id);

alter table unit_code add constraint unit_code_unit_fk FOREIGN KEY (unit_id) REFERENCES organisation_unit(id);

alter table unit_path add constraint unit_path_unit_fk FOREIGN KEY (unit_id) REFERENCES organisation_unit(id);

alter table view_subscription add constraint view_subscription_person_fk FOREIGN KEY (person_id) REFERENCES person(id);

alter table view_subscription add constraint view_subscription_view_fk FOREIGN KEY (view_id) REFERENCES saved_view(id) ON DELETE CASCADE;

alter table webhook add constraint webhook_person_fk FOREIGN KEY (created_by) REFERENCES person(id);

alter table webhook_delivery add constraint webhook_delivery_webhook_fk FOREIGN KEY (webhook_id) REFERENCES webhook(id);

-- triggers

CREATE CONSTRAINT TRIGGER absence_demands_entry AFTER INSERT OR DELETE OR UPDATE ON absence DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_absence();

CREATE TRIGGER absence_no_truncate BEFORE TRUNCATE ON absence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER access_request_demands_entry AFTER INSERT OR UPDATE ON access_request DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_access_request();

CREATE TRIGGER access_request_never_deleted BEFORE DELETE ON access_request FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER access_request_no_truncate BEFORE TRUNCATE ON access_request FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER access_request_texts BEFORE INSERT OR UPDATE ON access_request FOR EACH ROW EXECUTE FUNCTION check_texts('line:name', 'line:mail', 'text:reason', 'text:answer');

CREATE CONSTRAINT TRIGGER ai_system_demands_entry AFTER INSERT OR DELETE OR UPDATE ON ai_system DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_ai_system();

CREATE TRIGGER ai_system_grace BEFORE INSERT ON ai_system FOR EACH ROW EXECUTE FUNCTION keep_grace();

CREATE TRIGGER ai_system_new_search AFTER INSERT ON ai_system REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_system_search();

CREATE TRIGGER ai_system_no_truncate BEFORE TRUNCATE ON ai_system FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER ai_system_search AFTER UPDATE ON ai_system FOR EACH ROW WHEN (old.name IS DISTINCT FROM new.name OR old.acronym IS DISTINCT FROM new.acronym OR old.aliases IS DISTINCT FROM new.aliases OR old.supplier IS DISTINCT FROM new.supplier OR old.summary IS DISTINCT FROM new.summary OR old.tags IS DISTINCT FROM new.tags OR old.intended_purpose IS DISTINCT FROM new.intended_purpose) EXECUTE FUNCTION keep_system_search();

CREATE TRIGGER ai_system_texts BEFORE INSERT OR UPDATE ON ai_system FOR EACH ROW EXECUTE FUNCTION check_texts('line:name', 'line:acronym', 'line:aliases', 'line:tags', 'line:traceability_reference', 'line:technical_contact', 'line:business_contact', 'line:champion', 'line:provider_name', 'line:provider_contact', 'line:supplier', 'line:contract_reference', 'line:product_version', 'line:eu_database_url', 'line:licence', 'line:data_sources', 'line:processing_record_reference', 'line:dpia_reference', 'line:fria_reference', 'line:security_review_reference', 'line:incident_contact', 'line:components', 'text:summary', 'text:intended_purpose', 'text:expected_benefits', 'text:provider_address', 'text:submitter_on_behalf', 'text:authorised_representative', 'text:operating_logic', 'text:input_data', 'text:energy_note', 'text:dpia_summary', 'text:fria_summary', 'text:retention', 'text:human_oversight', 'text:evaluation', 'text:public_summary', 'text:retirement_reason', 'text:restriction_reason', 'text:withheld');

CREATE TRIGGER ai_system_touches_duties AFTER UPDATE OF stage, first_use_on ON ai_system FOR EACH ROW WHEN (new.stage IS DISTINCT FROM old.stage OR new.first_use_on IS DISTINCT FROM old.first_use_on) EXECUTE FUNCTION touch_duties();

CREATE TRIGGER ai_system_use BEFORE UPDATE OF stage ON ai_system FOR EACH ROW WHEN ((new.stage = ANY (ARRAY['pilot'::text, 'in_use'::text])) AND new.stage <> old.stage) EXECUTE FUNCTION guard_use();

CREATE TRIGGER ai_system_value_keys BEFORE INSERT OR UPDATE OF supplier, tags ON ai_system FOR EACH ROW EXECUTE FUNCTION keep_value_keys();

CREATE CONSTRAINT TRIGGER api_token_demands_entry AFTER INSERT OR UPDATE ON api_token DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_api_token();

CREATE TRIGGER api_token_guard BEFORE UPDATE ON api_token FOR EACH ROW EXECUTE FUNCTION guard_api_token();

CREATE TRIGGER api_token_never_deleted BEFORE DELETE ON api_token FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER api_token_no_truncate BEFORE TRUNCATE ON api_token FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER api_token_texts BEFORE INSERT OR UPDATE ON api_token FOR EACH ROW EXECUTE FUNCTION check_texts('line:name');

CREATE TRIGGER assessment_append_only BEFORE DELETE OR UPDATE ON assessment FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER assessment_demands_entry AFTER INSERT OR DELETE OR UPDATE ON assessment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_assessment();

CREATE TRIGGER assessment_no_truncate BEFORE TRUNCATE ON assessment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_checkpoint_append_only BEFORE DELETE OR UPDATE ON audit_checkpoint FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_checkpoint_no_truncate BEFORE TRUNCATE ON audit_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_entry_append_only BEFORE DELETE OR UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_head_no_truncate BEFORE TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_log_append_only BEFORE DELETE OR UPDATE ON audit_log FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER calendar_address_demands_entry AFTER INSERT OR DELETE OR UPDATE ON calendar_address DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_calendar_address();

CREATE TRIGGER calendar_address_guard BEFORE UPDATE ON calendar_address FOR EACH ROW EXECUTE FUNCTION guard_calendar_address();

CREATE TRIGGER calendar_address_never_deleted BEFORE DELETE ON calendar_address FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER calendar_address_no_truncate BEFORE TRUNCATE ON calendar_address FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER calendar_day_demands_entry AFTER INSERT OR DELETE OR UPDATE ON calendar_day DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_calendar_day();

CREATE TRIGGER calendar_day_no_truncate BEFORE TRUNCATE ON calendar_day FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER calendar_day_texts BEFORE INSERT OR UPDATE ON calendar_day FOR EACH ROW EXECUTE FUNCTION check_texts('line:name_en', 'line:name_fr', 'line:name_de');

CREATE CONSTRAINT TRIGGER classification_demands_entry AFTER INSERT OR DELETE OR UPDATE ON classification DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_classification();

CREATE TRIGGER classification_no_truncate BEFORE TRUNCATE ON classification FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_append_only BEFORE UPDATE ON comment FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER comment_demands_entry AFTER INSERT OR UPDATE ON comment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_comment();

CREATE TRIGGER comment_never_deleted BEFORE DELETE ON comment FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_no_truncate BEFORE TRUNCATE ON comment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_mention_append_only BEFORE UPDATE ON comment_mention FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER comment_mention_demands_entry AFTER INSERT OR UPDATE ON comment_mention DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_comment_mention();

CREATE TRIGGER comment_mention_never_deleted BEFORE DELETE ON comment_mention FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_mention_no_truncate BEFORE TRUNCATE ON comment_mention FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_text_append_only BEFORE UPDATE ON comment_text FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER comment_text_demands_entry AFTER INSERT OR UPDATE ON comment_text DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_comment_text();

CREATE TRIGGER comment_text_never_deleted BEFORE DELETE ON comment_text FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_text_no_truncate BEFORE TRUNCATE ON comment_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_text_texts BEFORE INSERT OR UPDATE ON comment_text FOR EACH ROW EXECUTE FUNCTION check_texts('text:text');

CREATE CONSTRAINT TRIGGER comment_thread_demands_entry AFTER INSERT OR UPDATE ON comment_thread DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_comment_thread();

CREATE TRIGGER comment_thread_never_deleted BEFORE DELETE ON comment_thread FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER comment_thread_no_truncate BEFORE TRUNCATE ON comment_thread FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER document_notification_append_only BEFORE DELETE OR UPDATE ON document_notification FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER document_notification_demands_entry AFTER INSERT OR UPDATE ON document_notification DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_document_notification();

CREATE TRIGGER document_notification_no_truncate BEFORE TRUNCATE ON document_notification FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER document_notification_texts BEFORE INSERT OR UPDATE ON document_notification FOR EACH ROW EXECUTE FUNCTION check_texts('line:reference');

CREATE TRIGGER document_version_append_only BEFORE DELETE OR UPDATE ON document_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER document_version_demands_entry AFTER INSERT OR UPDATE ON document_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_document_version();

CREATE TRIGGER document_version_no_truncate BEFORE TRUNCATE ON document_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER document_version_texts BEFORE INSERT OR UPDATE ON document_version FOR EACH ROW EXECUTE FUNCTION check_texts('text:content');

CREATE CONSTRAINT TRIGGER duty_demands_entry AFTER INSERT OR UPDATE ON duty DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_duty();

CREATE TRIGGER duty_guard BEFORE UPDATE ON duty FOR EACH ROW EXECUTE FUNCTION guard_duty();

CREATE TRIGGER duty_keep_days BEFORE INSERT OR UPDATE ON duty FOR EACH ROW EXECUTE FUNCTION keep_duty_days();

CREATE TRIGGER duty_never_deleted BEFORE DELETE ON duty FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER duty_no_truncate BEFORE TRUNCATE ON duty FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER duty_texts BEFORE INSERT OR UPDATE ON duty FOR EACH ROW EXECUTE FUNCTION check_texts('text:reason', 'text:note');

CREATE CONSTRAINT TRIGGER evidence_demands_entry AFTER INSERT OR DELETE OR UPDATE ON evidence DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_evidence();

CREATE TRIGGER evidence_guard BEFORE UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION guard_evidence();

CREATE TRIGGER evidence_never_deleted BEFORE DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_no_truncate BEFORE TRUNCATE ON evidence FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_texts BEFORE INSERT OR UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION check_texts('line:title', 'line:file_name', 'line:url', 'text:withdrawal_reason');

CREATE TRIGGER evidence_chunk_kept BEFORE DELETE ON evidence_chunk FOR EACH ROW EXECUTE FUNCTION guard_chunk();

CREATE TRIGGER evidence_chunk_never_changed BEFORE UPDATE ON evidence_chunk FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_chunk_no_truncate BEFORE TRUNCATE ON evidence_chunk FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_file_append_only BEFORE DELETE OR UPDATE ON evidence_file FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_file_no_truncate BEFORE TRUNCATE ON evidence_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER evidence_upload_no_truncate BEFORE TRUNCATE ON evidence_upload FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER evidence_use_demands_entry AFTER INSERT OR DELETE OR UPDATE ON evidence_use DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_evidence_use();

CREATE TRIGGER evidence_use_no_truncate BEFORE TRUNCATE ON evidence_use FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER fact_set_append_only BEFORE DELETE OR UPDATE ON fact_set FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER fact_set_demands_entry AFTER INSERT OR DELETE OR UPDATE ON fact_set DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_fact_set();

CREATE TRIGGER fact_set_no_truncate BEFORE TRUNCATE ON fact_set FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER fact_set_author_append_only BEFORE DELETE OR UPDATE ON fact_set_author FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER fact_set_author_demands_entry AFTER INSERT OR DELETE OR UPDATE ON fact_set_author DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_fact_set_author();

CREATE TRIGGER fact_set_author_no_truncate BEFORE TRUNCATE ON fact_set_author FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER incident_demands_entry AFTER INSERT OR UPDATE ON incident DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_incident();

CREATE TRIGGER incident_never_deleted BEFORE DELETE ON incident FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER incident_no_truncate BEFORE TRUNCATE ON incident FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER incident_texts BEFORE INSERT OR UPDATE ON incident FOR EACH ROW EXECUTE FUNCTION check_texts('line:title', 'text:description', 'text:triage_note', 'text:cause', 'text:correction', 'text:outcome');

CREATE TRIGGER incident_event_append_only BEFORE UPDATE ON incident_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER incident_event_demands_entry AFTER INSERT OR UPDATE ON incident_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_incident_event();

CREATE TRIGGER incident_event_never_deleted BEFORE DELETE ON incident_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER incident_event_no_truncate BEFORE TRUNCATE ON incident_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER incident_event_texts BEFORE INSERT OR UPDATE ON incident_event FOR EACH ROW EXECUTE FUNCTION check_texts('text:text');

CREATE TRIGGER incident_informed_append_only BEFORE UPDATE ON incident_informed FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER incident_informed_demands_entry AFTER INSERT OR UPDATE ON incident_informed DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_incident_informed();

CREATE TRIGGER incident_informed_never_deleted BEFORE DELETE ON incident_informed FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER incident_informed_no_truncate BEFORE TRUNCATE ON incident_informed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER incident_informed_texts BEFORE INSERT OR UPDATE ON incident_informed FOR EACH ROW EXECUTE FUNCTION check_texts('line:reference');

CREATE TRIGGER incident_system_append_only BEFORE UPDATE ON incident_system FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER incident_system_demands_entry AFTER INSERT OR UPDATE ON incident_system DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_incident_system();

CREATE TRIGGER incident_system_never_deleted BEFORE DELETE ON incident_system FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER incident_system_no_truncate BEFORE TRUNCATE ON incident_system FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER join_request_texts BEFORE INSERT OR UPDATE ON join_request FOR EACH ROW EXECUTE FUNCTION check_texts('text:message', 'text:answer');

CREATE TRIGGER organisation_unit_code_kept AFTER UPDATE OF code ON organisation_unit FOR EACH ROW WHEN (new.code <> old.code) EXECUTE FUNCTION keep_unit_code();

CREATE CONSTRAINT TRIGGER organisation_unit_demands_entry AFTER INSERT OR DELETE OR UPDATE ON organisation_unit DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_organisation_unit();

CREATE TRIGGER organisation_unit_never_deleted BEFORE DELETE ON organisation_unit FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER organisation_unit_no_truncate BEFORE TRUNCATE ON organisation_unit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER organisation_unit_path AFTER INSERT OR UPDATE OF parent_id ON organisation_unit FOR EACH ROW EXECUTE FUNCTION keep_unit_path();

CREATE TRIGGER organisation_unit_texts BEFORE INSERT OR UPDATE ON organisation_unit FOR EACH ROW EXECUTE FUNCTION check_texts('line:name_en', 'line:name_fr', 'line:name_de');

CREATE CONSTRAINT TRIGGER person_demands_entry AFTER INSERT OR DELETE OR UPDATE ON person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_person();

CREATE TRIGGER person_name_key BEFORE INSERT OR UPDATE OF name ON person FOR EACH ROW EXECUTE FUNCTION keep_name_key();

CREATE TRIGGER person_never_deleted BEFORE DELETE ON person FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER person_no_truncate BEFORE TRUNCATE ON person FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER person_texts BEFORE INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION check_texts('line:name', 'line:subject', 'line:mail');

CREATE TRIGGER public_set_append_only BEFORE DELETE OR UPDATE ON public_set FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER public_set_demands_entry AFTER INSERT OR DELETE OR UPDATE ON public_set DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_public_set();

CREATE TRIGGER public_set_no_truncate BEFORE TRUNCATE ON public_set FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER public_set_file_append_only BEFORE DELETE OR UPDATE ON public_set_file FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER public_set_file_demands_entry AFTER INSERT OR DELETE OR UPDATE ON public_set_file DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_public_set_file();

CREATE TRIGGER public_set_file_no_truncate BEFORE TRUNCATE ON public_set_file FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER public_set_system_append_only BEFORE DELETE OR UPDATE ON public_set_system FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER public_set_system_demands_entry AFTER INSERT OR DELETE OR UPDATE ON public_set_system DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_public_set_system();

CREATE TRIGGER public_set_system_no_truncate BEFORE TRUNCATE ON public_set_system FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER public_set_withdrawal_append_only BEFORE DELETE OR UPDATE ON public_set_withdrawal FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER public_set_withdrawal_demands_entry AFTER INSERT OR DELETE OR UPDATE ON public_set_withdrawal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_public_set_withdrawal();

CREATE TRIGGER public_set_withdrawal_no_truncate BEFORE TRUNCATE ON public_set_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER public_set_withdrawal_texts BEFORE INSERT OR UPDATE ON public_set_withdrawal FOR EACH ROW EXECUTE FUNCTION check_texts('text:reason');

CREATE TRIGGER publication_append_only BEFORE DELETE OR UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER publication_demands_entry AFTER INSERT OR DELETE OR UPDATE ON publication DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_publication();

CREATE TRIGGER publication_no_truncate BEFORE TRUNCATE ON publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER publication_possible BEFORE INSERT ON publication FOR EACH ROW WHEN (new.state = 'published'::text) EXECUTE FUNCTION guard_publication();

CREATE TRIGGER publication_texts BEFORE INSERT OR UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION check_texts('text:reason');

CREATE TRIGGER registration_append_only BEFORE DELETE OR UPDATE ON registration FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER registration_demands_entry AFTER INSERT OR DELETE OR UPDATE ON registration DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_registration();

CREATE TRIGGER registration_no_truncate BEFORE TRUNCATE ON registration FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER registration_texts BEFORE INSERT OR UPDATE ON registration FOR EACH ROW EXECUTE FUNCTION check_texts('line:on_behalf_of', 'line:entry_number', 'line:entry_url', 'text:points');

CREATE TRIGGER registration_retraction_append_only BEFORE DELETE OR UPDATE ON registration_retraction FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER registration_retraction_demands_entry AFTER INSERT OR DELETE OR UPDATE ON registration_retraction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_registration_retraction();

CREATE TRIGGER registration_retraction_no_truncate BEFORE TRUNCATE ON registration_retraction FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER registration_retraction_texts BEFORE INSERT OR UPDATE ON registration_retraction FOR EACH ROW EXECUTE FUNCTION check_texts('text:reason');

CREATE TRIGGER review_decided BEFORE INSERT OR UPDATE ON review FOR EACH ROW WHEN (new.decision_id IS NOT NULL) EXECUTE FUNCTION guard_decided();

CREATE CONSTRAINT TRIGGER review_demands_entry AFTER INSERT OR DELETE OR UPDATE ON review DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_review();

CREATE TRIGGER review_guard BEFORE INSERT OR UPDATE ON review FOR EACH ROW EXECUTE FUNCTION guard_review();

CREATE TRIGGER review_never_deleted BEFORE DELETE ON review FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER review_no_truncate BEFORE TRUNCATE ON review FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER review_texts BEFORE INSERT OR UPDATE ON review FOR EACH ROW EXECUTE FUNCTION check_texts('text:message');

CREATE TRIGGER review_consent_append_only BEFORE DELETE OR UPDATE ON review_consent FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER review_consent_demands_entry AFTER INSERT OR DELETE OR UPDATE ON review_consent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_review_consent();

CREATE TRIGGER review_consent_four_eyes BEFORE INSERT OR UPDATE ON review_consent FOR EACH ROW EXECUTE FUNCTION refuse_own_consent();

CREATE TRIGGER review_consent_no_truncate BEFORE TRUNCATE ON review_consent FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER review_consent_texts BEFORE INSERT OR UPDATE ON review_consent FOR EACH ROW EXECUTE FUNCTION check_texts('text:reason');

CREATE TRIGGER review_decision_append_only BEFORE DELETE OR UPDATE ON review_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER review_decision_demands_entry AFTER INSERT OR DELETE OR UPDATE ON review_decision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_review_decision();

CREATE TRIGGER review_decision_four_eyes BEFORE INSERT OR UPDATE ON review_decision FOR EACH ROW EXECUTE FUNCTION refuse_own_decision();

CREATE TRIGGER review_decision_lowering BEFORE INSERT ON review_decision FOR EACH ROW EXECUTE FUNCTION guard_lowering();

CREATE TRIGGER review_decision_no_truncate BEFORE TRUNCATE ON review_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER review_decision_texts BEFORE INSERT OR UPDATE ON review_decision FOR EACH ROW EXECUTE FUNCTION check_texts('text:justification', 'line:legal_basis');

CREATE TRIGGER review_due_append_only BEFORE DELETE OR UPDATE ON review_due FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER review_due_demands_entry AFTER INSERT OR DELETE OR UPDATE ON review_due DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_review_due();

CREATE TRIGGER review_due_no_truncate BEFORE TRUNCATE ON review_due FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER review_policy_demands_entry AFTER INSERT OR DELETE OR UPDATE ON review_policy DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_review_policy();

CREATE TRIGGER review_policy_no_truncate BEFORE TRUNCATE ON review_policy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER review_question_demands_entry AFTER INSERT OR DELETE OR UPDATE ON review_question DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_review_question();

CREATE TRIGGER review_question_no_truncate BEFORE TRUNCATE ON review_question FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER review_question_once BEFORE UPDATE ON review_question FOR EACH ROW EXECUTE FUNCTION refuse_change_of_question();

CREATE TRIGGER review_question_texts BEFORE INSERT OR UPDATE ON review_question FOR EACH ROW EXECUTE FUNCTION check_texts('text:question', 'text:answer');

CREATE CONSTRAINT TRIGGER role_grant_demands_entry AFTER INSERT OR DELETE OR UPDATE ON role_grant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_role_grant();

CREATE TRIGGER role_grant_guard BEFORE UPDATE ON role_grant FOR EACH ROW EXECUTE FUNCTION guard_role_grant();

CREATE TRIGGER role_grant_never_deleted BEFORE DELETE ON role_grant FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER role_grant_no_truncate BEFORE TRUNCATE ON role_grant FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER rules_begin_as_draft BEFORE INSERT ON rules FOR EACH ROW WHEN (new.state <> 'draft'::text) EXECUTE FUNCTION refuse_released_rules();

CREATE CONSTRAINT TRIGGER rules_demands_entry AFTER INSERT OR DELETE OR UPDATE ON rules DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_rules();

CREATE TRIGGER rules_guard BEFORE UPDATE ON rules FOR EACH ROW EXECUTE FUNCTION guard_rules();

CREATE TRIGGER rules_never_deleted BEFORE DELETE ON rules FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER rules_no_truncate BEFORE TRUNCATE ON rules FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER rules_texts BEFORE INSERT OR UPDATE ON rules FOR EACH ROW EXECUTE FUNCTION check_texts('text:reason');

CREATE TRIGGER rules_consent_append_only BEFORE DELETE OR UPDATE ON rules_consent FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER rules_consent_demands_entry AFTER INSERT OR DELETE OR UPDATE ON rules_consent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_rules_consent();

CREATE TRIGGER rules_consent_no_truncate BEFORE TRUNCATE ON rules_consent FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER rules_shipped_append_only BEFORE DELETE OR UPDATE ON rules_shipped FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER rules_shipped_demands_entry AFTER INSERT OR UPDATE ON rules_shipped DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_rules_shipped();

CREATE TRIGGER rules_shipped_no_truncate BEFORE TRUNCATE ON rules_shipped FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER saved_view_demands_entry AFTER INSERT OR DELETE OR UPDATE ON saved_view DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_saved_view();

CREATE TRIGGER saved_view_no_truncate BEFORE TRUNCATE ON saved_view FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER saved_view_texts BEFORE INSERT OR UPDATE ON saved_view FOR EACH ROW EXECUTE FUNCTION check_texts('line:name');

CREATE CONSTRAINT TRIGGER strategy_action_demands_entry AFTER INSERT OR DELETE OR UPDATE ON strategy_action DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_strategy_action();

CREATE TRIGGER strategy_action_no_truncate BEFORE TRUNCATE ON strategy_action FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER strategy_dialogue_demands_entry AFTER INSERT OR DELETE OR UPDATE ON strategy_dialogue DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_strategy_dialogue();

CREATE TRIGGER strategy_dialogue_no_truncate BEFORE TRUNCATE ON strategy_dialogue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER strategy_initiative_demands_entry AFTER INSERT OR DELETE OR UPDATE ON strategy_initiative DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_strategy_initiative();

CREATE TRIGGER strategy_initiative_no_truncate BEFORE TRUNCATE ON strategy_initiative FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER strategy_link_demands_entry AFTER INSERT OR DELETE OR UPDATE ON strategy_link DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_strategy_link();

CREATE TRIGGER strategy_link_no_truncate BEFORE TRUNCATE ON strategy_link FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER strategy_link_texts BEFORE INSERT OR UPDATE ON strategy_link FOR EACH ROW EXECUTE FUNCTION check_texts('text:rationale');

CREATE CONSTRAINT TRIGGER strategy_sector_demands_entry AFTER INSERT OR DELETE OR UPDATE ON strategy_sector DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_strategy_sector();

CREATE TRIGGER strategy_sector_no_truncate BEFORE TRUNCATE ON strategy_sector FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER system_editor_demands_entry AFTER INSERT OR DELETE ON system_editor DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_system_editor();

CREATE TRIGGER system_editor_never_moved BEFORE UPDATE ON system_editor FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER system_editor_no_truncate BEFORE TRUNCATE ON system_editor FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE CONSTRAINT TRIGGER system_relation_demands_entry AFTER INSERT OR DELETE OR UPDATE ON system_relation DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_system_relation();

CREATE TRIGGER system_relation_merged AFTER INSERT OR UPDATE ON system_relation FOR EACH ROW WHEN (new.kind = 'merged_into'::text) EXECUTE FUNCTION guard_merged();

CREATE TRIGGER system_relation_no_circle AFTER INSERT OR UPDATE ON system_relation FOR EACH ROW WHEN (new.kind = 'part_of'::text) EXECUTE FUNCTION refuse_circle_of_parts();

CREATE TRIGGER system_relation_no_truncate BEFORE TRUNCATE ON system_relation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER system_relation_texts BEFORE INSERT OR UPDATE ON system_relation FOR EACH ROW EXECUTE FUNCTION check_texts('text:reason');

CREATE TRIGGER system_search_words AFTER INSERT ON system_search REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_name_words();

CREATE TRIGGER system_search_words_again AFTER UPDATE ON system_search FOR EACH ROW WHEN (old.name_words IS DISTINCT FROM new.name_words OR old.name_key IS DISTINCT FROM new.name_key) EXECUTE FUNCTION keep_name_words();

CREATE CONSTRAINT TRIGGER webhook_demands_entry AFTER INSERT OR UPDATE ON webhook DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_webhook();

CREATE TRIGGER webhook_never_deleted BEFORE DELETE ON webhook FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER webhook_no_truncate BEFORE TRUNCATE ON webhook FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER webhook_texts BEFORE INSERT OR UPDATE ON webhook FOR EACH ROW EXECUTE FUNCTION check_texts('line:name', 'line:url');

-- rights of the application

grant delete, insert, select on absence to registry_app;

grant delete, insert, select on evidence_arrival to registry_app;

grant delete, insert, select on evidence_chunk to registry_app;

grant delete, insert, select on evidence_upload to registry_app;

grant delete, insert, select on evidence_use to registry_app;

grant delete, insert, select on guest to registry_app;

grant delete, insert, select on logout_token to registry_app;

grant delete, insert, select on sign_in_attempt to registry_app;

grant delete, insert, select on strategy_link to registry_app;

grant delete, insert, select on system_editor to registry_app;

grant delete, insert, select, update on calendar_day to registry_app;

grant delete, insert, select, update on draft to registry_app;

grant delete, insert, select, update on duty_change to registry_app;

grant delete, insert, select, update on export_job to registry_app;

grant delete, insert, select, update on idempotency_key to registry_app;

grant delete, insert, select, update on import_origin to registry_app;

grant delete, insert, select, update on import_row to registry_app;

grant delete, insert, select, update on import_set to registry_app;

grant delete, insert, select, update on join_request to registry_app;

grant delete, insert, select, update on mail to registry_app;

grant delete, insert, select, update on notice to registry_app;

grant delete, insert, select, update on notice_preference to registry_app;

grant delete, insert, select, update on presence to registry_app;

grant delete, insert, select, update on refusal_count to registry_app;

grant delete, insert, select, update on saved_view to registry_app;

grant delete, insert, select, update on session to registry_app;

grant delete, insert, select, update on system_relation to registry_app;

grant delete, insert, select, update on view_subscription to registry_app;

grant delete, insert, select, update on webhook_delivery to registry_app;

grant insert, select on access_request to registry_app;

grant insert, select on api_token to registry_app;

grant insert, select on assessment to registry_app;

grant insert, select on audit_checkpoint to registry_app;

grant insert, select on audit_entry to registry_app;

grant insert, select on audit_log to registry_app;

grant insert, select on calendar_address to registry_app;

grant insert, select on comment to registry_app;

grant insert, select on comment_mention to registry_app;

grant insert, select on comment_text to registry_app;

grant insert, select on comment_thread to registry_app;

grant insert, select on document_notification to registry_app;

grant insert, select on document_version to registry_app;

grant insert, select on evidence to registry_app;

grant insert, select on evidence_file to registry_app;

grant insert, select on fact_set to registry_app;

grant insert, select on fact_set_author to registry_app;

grant insert, select on figure_day to registry_app;

grant insert, select on incident_event to registry_app;

grant insert, select on incident_informed to registry_app;

grant insert, select on incident_system to registry_app;

grant insert, select on public_set to registry_app;

grant insert, select on public_set_file to registry_app;

grant insert, select on public_set_system to registry_app;

grant insert, select on public_set_withdrawal to registry_app;

grant insert, select on publication to registry_app;

grant insert, select on registration to registry_app;

grant insert, select on registration_retraction to registry_app;

grant insert, select on review_consent to registry_app;

grant insert, select on review_decision to registry_app;

grant insert, select on review_due to registry_app;

grant insert, select on review_question to registry_app;

grant insert, select on role_grant to registry_app;

grant insert, select on rules_consent to registry_app;

grant insert, select on rules_shipped to registry_app;

grant insert, select, update on ai_system to registry_app;

grant insert, select, update on api_token_use to registry_app;

grant insert, select, update on audit_head to registry_app;

grant insert, select, update on calendar_address_use to registry_app;

grant insert, select, update on classification to registry_app;

grant insert, select, update on duty to registry_app;

grant insert, select, update on import_feed to registry_app;

grant insert, select, update on import_source to registry_app;

grant insert, select, update on incident to registry_app;

grant insert, select, update on long_run to registry_app;

grant insert, select, update on organisation_unit to registry_app;

grant insert, select, update on person to registry_app;

grant insert, select, update on review to registry_app;

grant insert, select, update on rules to registry_app;

grant insert, select, update on strategy_action to registry_app;

grant insert, select, update on strategy_dialogue to registry_app;

grant insert, select, update on strategy_initiative to registry_app;

grant insert, select, update on strategy_sector to registry_app;

grant insert, select, update on webhook to registry_app;

grant select on publication_standing to registry_app;

grant select on review_standing to registry_app;

grant select on schema_migration to registry_app;

grant select on system_name_word to registry_app;

grant select on system_search to registry_app;

grant select on unit_code to registry_app;

grant select on unit_path to registry_app;

grant select, update on notice_cursor to registry_app;

grant select, update on review_policy to registry_app;

grant update (answer, answered_at, answered_by) on review_question to registry_app;

grant update (answer, mail, name, person_id, settled_at, settled_by, state, subject) on access_request to registry_app;

grant update (ended_by, ends_at) on role_grant to registry_app;

grant update (is_held) on evidence_upload to registry_app;

grant update (resolved_at, resolved_by) on comment_thread to registry_app;

grant update (revoked_at) on calendar_address to registry_app;

grant update (revoked_at, revoked_by) on api_token to registry_app;

grant update (withdrawal_reason, withdrawn_at, withdrawn_by) on evidence to registry_app;

grant usage on sequence ai_system_number to registry_app;

grant usage on sequence draft_version_seq to registry_app;

grant usage on sequence incident_number to registry_app;

revoke execute on function guard_table(regclass,text,text,text) from public;
