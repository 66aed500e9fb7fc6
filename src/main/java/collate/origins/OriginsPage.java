package collate.origins;

import collate.record.Editors;
import collate.web.Wording;
import java.util.List;

/**
 * All origins of a dossier.
 *
 * @param unknown of the claims, those of which no origin is known
 * @param questions which of them are perhaps one body
 * @param apart which of them somebody said to be two
 * @param all whether those are shown too that no claim rests on and that are no party
 * @param editors who may answer the questions
 */
public record OriginsPage(
        long dossier,
        String dossierName,
        List<Row> origins,
        int unknown,
        List<OneBodyQuestion> questions,
        List<Apart> apart,
        boolean all,
        Editors editors) {

    private static final int AT_ONCE = 5;

    /**
     * @param aliases as written, its name left out
     * @param stories articles with all copies of one wire story counted once
     */
    public record Row(
            long id, String name, boolean party, List<String> aliases, int claims, int articles, int stories) {
        boolean counts() {
            return claims > 0 || party;
        }

        /** "3 articles, 1 story"; without the stories when no article is a copy. */
        public String articleWords() {
            return Spread.articles(articles, stories);
        }
    }

    public List<Row> shown() {
        return all ? origins : origins.stream().filter(Row::counts).toList();
    }

    /** How many are left in the list by a mistyped name, or by claims that rest on others now. */
    public long idle() {
        return origins.stream().filter(row -> !row.counts()).count();
    }

    /** "3 that no claim rests on". */
    public String idleWords() {
        return Wording.number(idle()) + " that no claim rests on";
    }

    /** Those that are open on the page. */
    public List<OneBodyQuestion> firstQuestions() {
        return questions.subList(0, Math.min(AT_ONCE, questions.size()));
    }

    public List<OneBodyQuestion> moreQuestions() {
        return questions.subList(firstQuestions().size(), questions.size());
    }

    /** On how many claims rest: as the dossier's page counts them. */
    public long named() {
        return origins.stream().filter(row -> row.claims() > 0).count();
    }

    public long parties() {
        return origins.stream().filter(Row::party).count();
    }

    /** ", 1 of them without a claim"; empty when claims rest on each. */
    public String silentParties() {
        var silent =
                origins.stream().filter(row -> row.party() && row.claims() == 0).count();
        return silent == 0 ? "" : ", " + Wording.number(silent) + " of them without a claim";
    }

    /** "Of 12 claims, 3 rest on nobody whom their article names." */
    public String unknownWords() {
        return unknown == 0
                ? "An origin is known of each claim."
                : "Of " + Wording.count(unknown, "claim", "claims")
                        + " no origin is known; they never count as independent.";
    }
}
