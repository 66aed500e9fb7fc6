-- How a place of a merged claim had been read is asked by the place.
create index claim_merge_part_of on claim_merge_part (thing, thing_id);
