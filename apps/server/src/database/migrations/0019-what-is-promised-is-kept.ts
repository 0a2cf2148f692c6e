import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Why a complaint is serious or is not, why the answer comes later, and replies that only hold on. */
export class WhatIsPromisedIsKept1763800000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(assessments)
    await runner.query(notices)
    await runner.query(replies)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const assessments = `
create table severity_assessment (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  severity text not null check (severity in ('NORMAL', 'SERIOUS')),
  reason text not null,
  assessed_at timestamptz(3) not null,
  assessed_by uuid not null references handler
);
create index on severity_assessment (complaint_id, assessed_at);
`

/** \`moved\`: in time, so that the decision is due on that day. */
const notices = `
create table delay_notice (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  round integer not null check (round >= 1),
  reason text not null,
  answer_on date not null,
  moved boolean not null,
  agreed_in_id uuid references contact_report,
  announced_at timestamptz(3) not null,
  announced_by uuid not null references handler
);
create index on delay_notice (complaint_id, announced_at);
`

const replies = `
create table holding_reply (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  text text not null,
  answer_on date not null,
  sent_at timestamptz(3) not null,
  sent_by uuid not null references handler
);
create index on holding_reply (complaint_id, sent_at);
`
