-- The days among which a casualty figure's lies where its words name a week or a month and no day.
alter table toll add first_on date;
alter table toll add last_on date;
alter table toll add constraint toll_period_is_whole check ((first_on is null) = (last_on is null));
alter table toll add constraint toll_period_in_order check (first_on is null or first_on <= last_on);
