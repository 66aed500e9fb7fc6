package collate.dossiers;

import java.util.List;

/**
 * A dossier to be opened.
 *
 * @param parties the parties to its conflict
 * @param sample whether it is the one that comes with Collate
 */
public record NewDossier(String name, String description, int signatures, List<Party> parties, boolean sample) {
    /** An origin that is a party to the conflict, with the other names that articles give it. */
    public record Party(String name, List<String> aliases) {}
}
