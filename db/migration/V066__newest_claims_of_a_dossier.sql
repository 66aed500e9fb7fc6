-- Events are suggested by a dossier's newest claims.
create index claim_newest_of_dossier on claim (dossier_id, id);
