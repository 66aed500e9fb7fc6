package collate.index;

import java.util.Locale;

/** By what a result can be narrowed and counted. */
public enum Facet {
    GROUP,
    KIND,
    STANDING,
    SAID,
    SO,
    HARM,
    SPEAKER,
    ORIGIN,
    DOSSIER,
    ARTICLE;

    /** The one term that finds the documents with a value. */
    String term(Object value) {
        return name().charAt(0) + name().toLowerCase(Locale.ROOT).substring(1) + ":" + value;
    }
}
