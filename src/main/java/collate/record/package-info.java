/**
 * The record: who changed what, when, from what to what and why. Each entry carries the hash of the one before it, one chain a
 * dossier and one for the house. Whoever changes something writes it with {@link collate.record.Recorder} in the same
 * transaction.
 */
@NullMarked
package collate.record;

import org.jspecify.annotations.NullMarked;
