-- Origins as things that people rename, merge and split; and who said what an article or a place in it rests on.

alter table origin add column merged_into bigint;
alter table origin add constraint origin_merged_into foreign key (merged_into) references origin;
alter table origin add constraint origin_not_merged_into_itself check (merged_into is null or merged_into <> id);

alter table origin_alias add column written varchar(300) default '' not null;  -- as it was first written; empty: as the key
alter table origin_alias add column came_with bigint;  -- the origin that it was an alias of before a merge
alter table origin_alias add constraint origin_alias_came_with foreign key (came_with) references origin;

create table origin_moved (  -- what a merge moved, so that it can be undone
  kind       varchar(10) not null,
  row_id     bigint      not null,
  origin_id  bigint      not null,  -- where it was before
  constraint origin_moved_pk primary key (kind, row_id),
  constraint origin_moved_origin foreign key (origin_id) references origin,
  constraint origin_moved_kind_is_known check (kind in ('APPEARANCE', 'ARTICLE', 'FAMILY', 'EVIDENCE'))
);
create index origin_moved_of_origin on origin_moved (origin_id);

alter table article add column origin_basis varchar(500) default '' not null;
alter table appearance add column origin_basis varchar(500) default '' not null;
alter table appearance add column origin_set_by bigint;  -- nobody: the text says so
alter table appearance add constraint appearance_origin_set_by foreign key (origin_set_by) references account;
create index article_by_origin on article (origin_id);
create index evidence_by_origin on evidence (origin_id);
