-- a site of a town and the town are compared from now on: what names a place of several words is compared again
insert into comparison_due (claim_id)
  select toll.claim_id from toll join claim on claim.id = toll.claim_id
  where toll.place like '% %' and claim.withdrawn_at is null and claim.merged_into is null;
