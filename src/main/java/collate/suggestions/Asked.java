package collate.suggestions;

import collate.core.compare.pair.Relation;

/** A question that waits for an answer. */
record Asked(long id, long from, long to, Relation relation) {}
