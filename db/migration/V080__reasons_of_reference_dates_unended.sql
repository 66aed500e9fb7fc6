-- The page that says why an article has no reference date yet ends the sentence: the reason has no full stop of its own.
update article set reference_basis = trim(trailing '.' from reference_basis) where reference_basis like 'The page is dated %.';
update date_candidate set conflict = trim(trailing '.' from conflict) where conflict like 'The page is dated %.';
