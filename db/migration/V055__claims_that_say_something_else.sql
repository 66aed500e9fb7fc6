-- A yes rests on what both claims say: when one is given other values, it is looked at again.
alter table comparison_due add column changed boolean default false not null;
