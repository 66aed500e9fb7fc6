-- An event that was opened by mistake leaves all lists; its claims and its page stay, and it can be put back.
alter table event add column withdrawn_at timestamp with time zone;
alter table event add column withdrawn_why varchar(1000);
alter table event add column withdrawn_by bigint;
alter table event add constraint event_withdrawn_by foreign key (withdrawn_by) references account;
alter table event add constraint event_withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_why is null));
alter table event add constraint event_withdrawn_by_whom check (withdrawn_at is not null or withdrawn_by is null);
alter table event add constraint event_merged_or_withdrawn check (merged_into is null or withdrawn_at is null);
