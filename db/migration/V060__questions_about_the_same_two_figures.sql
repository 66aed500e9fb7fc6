-- A headline and its first sentence give one figure: what is asked of the one is not asked of the other as well.
alter table suggestion add column matter varchar(64) default '' not null;  -- sum of both figures and their articles; of anything else, of both claims
alter table suggestion add column place varchar(300) default '' not null;  -- of the figures, if one of them names it
alter table suggestion add column happened_on date;  -- the day of their harm, if one of them gives it
update suggestion set matter = cast(id as varchar(20));
create index suggestion_of_matter on suggestion (matter, relation);
insert into comparison_due (claim_id)
  select from_claim from suggestion where judgement = 'SUGGESTED' union select to_claim from suggestion where judgement = 'SUGGESTED';
