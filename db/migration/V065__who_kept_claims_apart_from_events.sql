-- Who kept a claim apart from an event, when, and why it had been proposed; of what was kept apart before, nobody wrote that down.
alter table event_apart add column apart_at timestamp with time zone;
alter table event_apart add column apart_by bigint;
alter table event_apart add column proposed_why varchar(1000);  -- null where it had not been proposed, but was taken out
alter table event_apart add constraint event_apart_by_account foreign key (apart_by) references account;
alter table event_apart add constraint event_apart_by_whom_when check (apart_at is not null or apart_by is null);
