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
    public record Party(String name, List<String> aliases) {
        /** As people write it: "Hamas = Hamas militants; Hamas fighters". */
        public static Party of(String line) {
            var parts = line.split(" = ", 2);
            return new Party(parts[0], parts.length < 2 ? List.of() : List.of(parts[1].split("; ")));
        }
    }
}
