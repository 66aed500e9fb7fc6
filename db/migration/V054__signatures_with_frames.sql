-- Signatures that were kept before the frames of sentences were looked at are made anew, at the next start and in the background.
alter table signature add column shape int default 1 not null;  -- 2 since it holds frames
