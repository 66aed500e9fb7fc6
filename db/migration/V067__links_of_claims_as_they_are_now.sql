-- What a claim has to do with others holds for the claim that it became one with: both ends of a link as they are now.
alter table claim_link add column from_now bigint;
alter table claim_link add column to_now bigint;
update claim_link set from_now = from_claim, to_now = to_claim;
-- over as many steps as claims were made one
update claim_link set from_now = (select merged_into from claim where id = from_now) where from_now in (select id from claim where merged_into is not null);
update claim_link set from_now = (select merged_into from claim where id = from_now) where from_now in (select id from claim where merged_into is not null);
update claim_link set from_now = (select merged_into from claim where id = from_now) where from_now in (select id from claim where merged_into is not null);
update claim_link set from_now = (select merged_into from claim where id = from_now) where from_now in (select id from claim where merged_into is not null);
update claim_link set from_now = (select merged_into from claim where id = from_now) where from_now in (select id from claim where merged_into is not null);
update claim_link set to_now = (select merged_into from claim where id = to_now) where to_now in (select id from claim where merged_into is not null);
update claim_link set to_now = (select merged_into from claim where id = to_now) where to_now in (select id from claim where merged_into is not null);
update claim_link set to_now = (select merged_into from claim where id = to_now) where to_now in (select id from claim where merged_into is not null);
update claim_link set to_now = (select merged_into from claim where id = to_now) where to_now in (select id from claim where merged_into is not null);
update claim_link set to_now = (select merged_into from claim where id = to_now) where to_now in (select id from claim where merged_into is not null);
alter table claim_link alter column from_now set not null;
alter table claim_link alter column to_now set not null;
alter table claim_link add constraint claim_link_from_now foreign key (from_now) references claim on delete cascade;
alter table claim_link add constraint claim_link_to_now foreign key (to_now) references claim on delete cascade;
create index claim_link_now on claim_link (from_now);
create index claim_link_back_now on claim_link (to_now);

-- The claim that stays gets the events, and the readings of articles, that the other had; a split takes them away again.
alter table claim_merge_part drop constraint claim_merge_part_is_known;
alter table claim_merge_part add constraint claim_merge_part_is_known
  check (thing in ('APPEARANCE', 'EVIDENCE', 'REMARK', 'REVIEW', 'EVENT', 'APART', 'READING'));
alter table event_claim add column added_at timestamp with time zone;  -- none: before this was kept, or by a merge
-- what was made one before; twice, as that may have gone on
insert into claim_merge_part (merge_id, thing, thing_id)
  select claim_merge.id, 'EVENT', event_claim.event_id from claim_merge
  join event_claim on event_claim.claim_id = claim_merge.merged_claim
  where claim_merge.split_at is null
    and not exists (select 1 from event_claim kept where kept.event_id = event_claim.event_id and kept.claim_id = claim_merge.kept_claim);
insert into event_claim (event_id, claim_id)
  select distinct event_claim.event_id, claim_merge.kept_claim from claim_merge
  join event_claim on event_claim.claim_id = claim_merge.merged_claim
  where claim_merge.split_at is null
    and not exists (select 1 from event_claim kept where kept.event_id = event_claim.event_id and kept.claim_id = claim_merge.kept_claim);
insert into claim_merge_part (merge_id, thing, thing_id)
  select claim_merge.id, 'EVENT', event_claim.event_id from claim_merge
  join event_claim on event_claim.claim_id = claim_merge.merged_claim
  where claim_merge.split_at is null
    and not exists (select 1 from event_claim kept where kept.event_id = event_claim.event_id and kept.claim_id = claim_merge.kept_claim);
insert into event_claim (event_id, claim_id)
  select distinct event_claim.event_id, claim_merge.kept_claim from claim_merge
  join event_claim on event_claim.claim_id = claim_merge.merged_claim
  where claim_merge.split_at is null
    and not exists (select 1 from event_claim kept where kept.event_id = event_claim.event_id and kept.claim_id = claim_merge.kept_claim);

-- A yes that no longer fits its claims is nobody's answer.
alter table suggestion drop constraint suggestion_judged_by_somebody;
alter table suggestion add constraint suggestion_judged_by_somebody check (
  (judged_by is null) = (judged_at is null)
  and (judgement <> 'SUGGESTED' or judged_by is null)
  and (judgement in ('SUGGESTED', 'UNSURE') or judged_by is not null));
