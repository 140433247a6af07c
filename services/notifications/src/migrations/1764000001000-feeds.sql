-- Where each feed ends. Whoever appends holds the row lock until the commit: sequences are contiguous, and an event
-- is never seen before the one with the sequence below it.
create table feed_head (
  feed text primary key check (feed in ('public', 'department')),
  head bigint not null default 0
);
insert into feed_head (feed) values ('public'), ('department');

-- The log that every channel reads. body is the CloudEvent as it goes out, byte for byte.
create table feed_event (
  feed text not null check (feed in ('public', 'department')),
  sequence bigint not null check (sequence > 0),
  event_id text not null,
  type text not null,
  subject text not null,
  -- Every division whose territory held the subject on the day of the event, its own first.
  territories text[] not null,
  body text not null,
  recorded_at timestamptz not null default now(),
  primary key (feed, sequence)
);
-- One event, one sequence, also for a consumer that reads everything again.
create unique index feed_event_once on feed_event (feed, event_id);
create index feed_event_type on feed_event (feed, type, sequence);
create index feed_event_subject on feed_event (feed, subject, sequence);

select make_append_only('feed_event');
