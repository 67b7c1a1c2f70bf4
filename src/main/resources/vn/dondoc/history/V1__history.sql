-- The history of recorded runs, for SQLite and PostgreSQL alike. Days are texts like 2023-06-30, instants texts in UTC
-- like 2023-06-30T01:02:03Z, so that both databases hold the same characters and every record has one digest.
-- Records are only ever added; every number counts up from 1 under the lock of the chain.

-- The catalogue of rules that a run was judged by; runs with the same rules share it.
create table catalogue (
  sha256   text not null primary key,
  document text not null
);

-- A recorded run. kind: audit, alert. scope: what of the findings it kept, empty for all of them. summary: everything about it but its findings, as JSON.
create table run (
  number       bigint not null primary key,
  kind         text   not null,
  scope        text   not null,
  as_of        text   not null,
  recorded_at  text   not null,
  tool_version text   not null,
  input_sha256 text   not null,
  rules_sha256 text   not null,
  catalogue    text   not null references catalogue (sha256),
  summary      text   not null
);

-- A finding of a run; position: its place in the order of the result, from 0. detail: its words, evidence, owner and
-- waiver, as JSON.
create table finding (
  run          bigint  not null references run (number),
  position     integer not null,
  fingerprint  text    not null,
  rule         text    not null,
  severity     text    not null,
  program      text,
  unit         text,
  task         text,
  occurrence   text,
  area         text,
  kpi          text,
  report       text,
  period       text,
  difficulty   text,
  request      text,
  due          text,
  days_overdue integer,
  level        integer not null,
  waived       integer not null,
  baseline     integer not null,
  file         text    not null,
  line         integer not null,
  col          integer not null,
  path         text,
  detail       text    not null,
  primary key (run, position)
);

create index finding_by_unit on finding (unit, run);
create index finding_by_fingerprint on finding (fingerprint, run);

-- A message to one person through one channel, whole, so that it can be handed over again as it was.
-- recipient: the address, in lower case. channel: outbox, smtp, webhook.
create table message (
  number     bigint not null primary key,
  run        bigint not null references run (number),
  message_id text   not null unique,
  recipient  text   not null,
  channel    text   not null,
  subject    text   not null,
  body       text   not null
);

create index message_by_run on message (run);
create index message_by_recipient on message (recipient);

-- What a message tells. reason: new, escalated, repeat, promise-broken, resolved.
create table message_item (
  message     bigint  not null references message (number),
  position    integer not null,
  fingerprint text    not null,
  reason      text    not null,
  severity    text    not null,
  level       integer not null,
  primary key (message, position)
);

create index message_item_by_fingerprint on message_item (fingerprint);

-- What became of a message: pending before it is handed over, then sent, deferred (will be tried again) or failed (for
-- good). The last event of a message is its state.
create table message_event (
  number  bigint not null primary key,
  message bigint not null references message (number),
  state   text   not null,
  at      text   not null,
  outcome text
);

create index message_event_by_message on message_event (message);

-- Somebody has seen a finding and promises to act by a day; the last one of a finding holds.
create table acknowledgement (
  number       bigint not null primary key,
  fingerprint  text   not null,
  by_whom      text   not null,
  until_day    text   not null,
  note         text,
  recorded_at  text   not null
);

create index acknowledgement_by_fingerprint on acknowledgement (fingerprint);

-- The chain: an entry for each run (with its findings), message (with its items), message event and acknowledgement.
-- content: SHA-256 of the record's rows. hash: SHA-256 over this row, and through "previous" over all before it.
create table chain (
  seq      bigint not null primary key,
  kind     text   not null,
  record   bigint not null,
  content  text   not null,
  previous text   not null,
  hash     text   not null,
  unique (kind, record)
);

-- The end of the chain: who appends holds this row's lock, and entries that vanish from the end are missed.
create table chain_head (
  id   integer not null primary key check (id = 1),
  seq  bigint  not null,
  hash text    not null
);

insert into chain_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- The state of each message: that of its last event.
create view message_state as
select m.number as message, e.state, e.at, e.outcome
from message m
join message_event e on e.message = m.number
where e.number = (select max(last.number) from message_event last where last.message = m.number);

-- The ledger: what each person was told of each finding. What could not be delivered was not told. times: in how many
-- runs; the last reason and level are those of the last of them.
create view told as
select said.fingerprint, said.recipient, said.first_as_of, said.last_as_of, said.times,
       max(i.level) as level, min(i.reason) as reason
from (
  select i.fingerprint, m.recipient, min(r.as_of) as first_as_of, max(r.as_of) as last_as_of,
         count(distinct m.run) as times, max(m.run) as last_run
  from message_item i
  join message m on m.number = i.message
  join message_state s on s.message = m.number
  join run r on r.number = m.run
  where s.state <> 'failed'
  group by i.fingerprint, m.recipient
) said
join message m on m.run = said.last_run and m.recipient = said.recipient
join message_item i on i.message = m.number and i.fingerprint = said.fingerprint
group by said.fingerprint, said.recipient, said.first_as_of, said.last_as_of, said.times;
