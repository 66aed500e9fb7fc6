package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Kind;
import java.util.List;

/**
 * The form of a new claim: a paragraph, of which the words are picked.
 *
 * @param number of the paragraph, counted from 1
 * @param kind chosen before; its values are asked for when the rules cannot read them
 * @param asked the values to ask for
 */
public record AddPage(
        long article,
        String articleName,
        long dossier,
        String dossierName,
        int number,
        int paragraphs,
        String paragraph,
        List<Word> words,
        Kind kind,
        List<Field> asked) {

    /** A word that the claim may begin or end with; offsets are UTF-16 code units of the article's text. */
    public record Word(int number, int start, int end, String text) {}
}
