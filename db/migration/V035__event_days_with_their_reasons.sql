-- The reason for a toll's day bears the name of the field, so that the claim shows it and an edit replaces it.
update ground set field = 'event date' where field = 'day';
