package collate.jobs;

import java.util.function.LongConsumer;

/**
 * A kind of work on things that have numbers. Work is done at least once: it must look whether it is still to be done, and do it
 * in one transaction.
 *
 * @param name of letters; it stands in the database, so it stays
 * @param work on the thing of this number; what it throws is tried again a little later
 * @param givenUp called in place of a last try
 */
public record Job(String name, Lane lane, LongConsumer work, LongConsumer givenUp) {}
