package collate.events;

import collate.core.review.Refusal;
import collate.web.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody typed about an event, and what is wrong with it. */
record EventForm(Form form) {
    private static final int LONGEST = 300;

    /** Name, place and days; or the same form with a sentence beside each field that is wrong. */
    sealed interface Reading {
        record Read(EventDesk.Named named) implements Reading {}

        record Wrong(Form form) implements Reading {}
    }

    Reading read() {
        var refusals = new ArrayList<Refusal>();
        var name = form.value("name").strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            refusals.add(new Refusal("name", "Name the event, in " + LONGEST + " characters at most."));
        }
        var place = form.value("place").strip();
        if (place.length() > LONGEST) {
            refusals.add(new Refusal("place", "A place may have " + LONGEST + " characters at most."));
        }
        var first = day("first", refusals);
        var last = day("last", refusals);
        if (refusals.isEmpty()
                && last.isPresent()
                && (first.isEmpty() || last.get().isBefore(first.get()))) {
            refusals.add(new Refusal("last", "The last day comes after the first. Leave it empty for a single day."));
        }
        return refusals.isEmpty()
                ? new Reading.Read(new EventDesk.Named(name, place, first, last.or(() -> first)))
                : new Reading.Wrong(form.refused(refusals));
    }

    private Optional<LocalDate> day(String field, List<Refusal> refusals) {
        try {
            return form.text(field).map(LocalDate::parse);
        } catch (DateTimeException notDay) {
            refusals.add(new Refusal(field, "Write a day as 2023-10-07, or leave it empty."));
            return Optional.empty();
        }
    }

    /** Of what was ticked, or of what the address named with commas between. */
    static List<Long> ids(Stream<String> given) {
        return given.flatMap(ids -> Stream.of(ids.split(",")))
                .map(String::strip)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }
}
