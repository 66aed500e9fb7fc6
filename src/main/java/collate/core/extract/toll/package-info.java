/**
 * Casualty figures: counts of people and the harm done to them. {@link collate.core.extract.toll.Counts} finds every count,
 * {@link collate.core.extract.toll.Nouns} what it counts; one small rule a construction then ties it to a word of harm.
 */
@NullMarked
package collate.core.extract.toll;

import org.jspecify.annotations.NullMarked;
