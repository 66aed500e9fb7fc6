-- The desk shows what was lately found to contradict or to supersede something, out of however many questions.
create index suggestion_newest on suggestion (relation, judgement, id);
