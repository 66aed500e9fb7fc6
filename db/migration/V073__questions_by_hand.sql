-- Two claims that no rule would lay side by side, and a person did: told from what was asked, so that nobody takes it for a find.
alter table suggestion add column by_hand boolean default false not null;
