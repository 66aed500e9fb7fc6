-- A ministry that is quoted is no person. Its name tells, unless somebody said otherwise.
alter table person add column body boolean;  -- what somebody said; null as long as nobody did
