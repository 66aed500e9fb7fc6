package collate.core.compare.pair;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody is said to have said.
 *
 * @param speaker the name under which the dossier knows them; empty when the text does not say
 * @param addressee likewise
 * @param channel as written: "readout", "telephone call"
 */
public record Utterance(
        String speaker, String addressee, Optional<LocalDate> day, String channel, String words, Source source)
        implements Stated {}
