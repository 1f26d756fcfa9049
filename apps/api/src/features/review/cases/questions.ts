import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { AskedQuestion, GivenAnswer } from '@registry/contracts';
import { sql } from '../../../platform/database/sql';
import { instant, instantOrNull, type Told } from '../../../platform/recording/proven-part';
import type { Transaction } from '../../../platform/recording/transaction';

export interface StoredQuestion {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly fact_key: string | null;
  readonly asked_by: string;
  readonly asked_at: Date;
  readonly answer: string | null;
  readonly answered_by: string | null;
  readonly answered_at: Date | null;
}

/** Questions of officers to owners, each answered once. */
@Injectable()
export class Questions {
  async open(manager: EntityManager, systemId: string): Promise<StoredQuestion[]> {
    return sql<StoredQuestion>`
      select id, number, question, fact_key, asked_by, asked_at, answer, answered_by, answered_at
        from review_question where system_id = ${systemId} and answer is null order by number`.rows(manager);
  }

  /** Returns them as parts of the system. */
  async ask(tx: Transaction, systemId: string, asked: readonly AskedQuestion[]): Promise<Record<string, unknown>> {
    const row = await sql<{ last: number }>`
      select coalesce(max(number), 0)::int as last from review_question where system_id = ${systemId}`.row(tx.manager);
    const questions = asked.map(({ question, factKey }, index): StoredQuestion => ({
      id: randomUUID(),
      number: (row?.last ?? 0) + index + 1,
      question,
      fact_key: factKey ?? null,
      asked_by: tx.actor.id,
      asked_at: tx.at,
      answer: null,
      answered_by: null,
      answered_at: null,
    }));
    await sql`insert into review_question (id, system_id, number, question, fact_key, asked_by, asked_at)
       select q.id, ${systemId}, q.number, q.question, q.fact_key, ${tx.actor.id}, ${tx.at} from jsonb_to_recordset(${JSON.stringify(questions)}) as q(id uuid, number int, question text, fact_key text)`.run(
      tx.manager,
    );
    return partsOf(questions);
  }

  async answer(
    tx: Transaction,
    open: readonly StoredQuestion[],
    answers: readonly GivenAnswer[],
  ): Promise<Record<string, unknown>> {
    const given = new Map(answers.map(({ question, answer }) => [question, answer]));
    const answered = open.map((question): StoredQuestion => ({
      ...question,
      answer: given.get(question.id) ?? null,
      answered_by: tx.actor.id,
      answered_at: tx.at,
    }));
    await sql`update review_question q set answer = a.answer, answered_by = ${tx.actor.id}, answered_at = ${tx.at}
         from jsonb_to_recordset(${JSON.stringify(answered)}) as a(id uuid, answer text) where q.id = a.id`.run(
      tx.manager,
    );
    return partsOf(answered);
  }
}

const partsOf = (questions: readonly StoredQuestion[]): Record<string, unknown> =>
  Object.fromEntries(questions.map((question) => [questionPartName(question.id), questionPart(question)]));

export const questionPartName = (id: string): string => `question:${id}`;

export function questionPart(question: Told<StoredQuestion>): Record<string, unknown> {
  return {
    number: question.number,
    question: question.question,
    factKey: question.fact_key,
    askedBy: question.asked_by,
    askedAt: instant(question.asked_at),
    answer: question.answer,
    answeredBy: question.answered_by,
    answeredAt: instantOrNull(question.answered_at),
  };
}
