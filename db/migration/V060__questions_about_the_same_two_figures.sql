-- A headline and its first sentence give one figure: what is asked of the one is not asked of the other as well.
alter table suggestion add column matter varchar(64) default '' not null;  -- sum of both figures and their articles; of anything else, of both claims
update suggestion set matter = cast(id as varchar(20));
create index suggestion_of_matter on suggestion (matter, relation);
insert into comparison_due (claim_id)
  select id from claim where exists (select 1 from suggestion where claim.id in (from_claim, to_claim) and judgement = 'SUGGESTED');
