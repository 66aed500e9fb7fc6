package collate.fetch;

import collate.fetch.Refused.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The way from the address asked for to the one that answers, over five redirects at most. */
final class Journey {
    private static final int REDIRECTS = 5;

    private final List<Answer> answers = new ArrayList<>();

    void add(Answer answer) {
        answers.add(answer);
    }

    /** Where to go on; turns back from a circle, from too long a way, and from https to http. */
    Target onTo(Target next) {
        var last = answers.getLast().target();
        if (last.secure() && !next.secure()) {
            throw refused(
                    "The site sends on from https to http, where anybody in between could change the page: give the"
                            + " http address yourself if that is the one you mean.");
        }
        if (answers.stream().anyMatch(answer -> answer.target().uri().equals(next.uri()))) {
            throw refused(
                    "The site sends round in a circle, as those that want a cookie do: open it in the browser, save"
                            + " the page and add it as a file.");
        }
        if (answers.size() > REDIRECTS) {
            throw refused("The site sends on more than " + REDIRECTS
                    + " times: open it in the browser and give the address it ends at.");
        }
        return next;
    }

    Answer last() {
        return answers.getLast();
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    /** The addresses from the one asked for to the last but one. */
    List<URI> redirects() {
        return answers.subList(0, answers.size() - 1).stream()
                .map(answer -> answer.target().uri())
                .toList();
    }

    private static TurnedBack refused(String why) {
        return new TurnedBack(Reason.REDIRECTS, why);
    }
}
