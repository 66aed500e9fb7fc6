-- A sentence that an outlet prints under every story is found out once, and not looked up for each article that comes in after.

create table furniture (
  dossier_id  bigint not null,
  anchor      int    not null,  -- as in signature_anchor
  constraint furniture_pk primary key (anchor, dossier_id),
  constraint furniture_dossier foreign key (dossier_id) references dossier
);

-- H2 looks several numbers up in an index by its first column only; the dossier first, it read all anchors of the dossier.
alter table signature_anchor drop constraint signature_anchor_pk;
alter table signature_anchor add constraint signature_anchor_pk primary key (anchor, dossier_id, article_id);
