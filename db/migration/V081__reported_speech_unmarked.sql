-- Quotation marks in a label are a speaker's own words: what the narrator reports has none.
update claim set label = substring(label from 2 for char_length(label) - 2)
  where kind = 'QUOTE' and label like '“_%”' and id in (select claim_id from quote where manner = 'INDIRECT');
