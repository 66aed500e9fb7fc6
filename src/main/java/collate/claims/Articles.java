package collate.claims;

import collate.web.Wording;
import java.time.LocalDate;
import java.util.Optional;

/** How an article is named where a claim points to it. */
public final class Articles {
    private Articles() {}

    /**
     * Publisher and day, as readers tell articles apart; the headline when there is no publisher, without the full stop that it may
     * end in, for sentences go on after it.
     */
    public static String name(String publisher, String headline, Optional<LocalDate> published) {
        var who = publisher.isEmpty() ? headline.replaceFirst("(?<![.…]|\\.\\p{L})\\.$", "") : publisher;
        return who + published.map(day -> ", " + Wording.day(day)).orElse("");
    }
}
