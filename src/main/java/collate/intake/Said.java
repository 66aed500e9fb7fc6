package collate.intake;

import collate.read.PublishedDay;
import collate.record.Actor;
import collate.web.Form;
import collate.web.SignedIn;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What the forms of this feature have in common. */
final class Said {
    private static final String NO_SUCH_DAY = "Give a day that exists, such as 2023-10-24, or leave it empty.";

    private Said() {}

    static Actor by(Context ctx) {
        var who = SignedIn.at(ctx);
        return Actor.person(who.id(), who.name());
    }

    static long id(Context ctx) {
        var id = ctx.pathParam("id");
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundResponse();
        }
        return Long.parseLong(id);
    }

    /** Empty when none or none that exists was given. */
    static Optional<LocalDate> day(Form form, String field) {
        try {
            return form.text(field).map(LocalDate::parse);
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }

    /** What is wrong with the published day of a form; empty when it is none, or one that can be. */
    static Optional<String> wrongDay(Form form, String field, Clock clock) {
        var day = day(form, field);
        return day.isPresent()
                ? PublishedDay.problem(day.get(), LocalDate.now(clock))
                : form.text(field).map(_ -> NO_SUCH_DAY);
    }
}
