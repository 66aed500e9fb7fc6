-- Events are looked up by their claims, and listed by their dossier.

create index event_claim_back on event_claim (claim_id);
create index event_of_dossier on event (dossier_id);
