package collate.web;

import collate.core.claim.Label;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, days and ages as the pages write them. All times are UTC. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private Wording() {}

    /** 1400 as "1,400". */
    public static String number(long number) {
        return Label.number(number);
    }

    /** "24 Oct 2023". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Tue 24 Oct 2023". */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "24 Oct 2023 09:11". */
    public static String time(Instant time) {
        return TIME.format(time.atOffset(ZoneOffset.UTC));
    }

    public static String time(OffsetDateTime time) {
        return time(time.toInstant());
    }

    /** How long since, in one or two units: "40 min", "7 h", "1 d 4 h". */
    public static String age(Instant since, Instant now) {
        var age = Duration.between(since, now);
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min";
        }
        if (age.toDays() < 1) {
            return age.toHours() + " h";
        }
        return age.toDays() + " d" + (age.toDays() < 7 && age.toHoursPart() > 0 ? " " + age.toHoursPart() + " h" : "");
    }

    /** "1 article", "3 articles". */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** The first and the last characters of a checksum. */
    public static String shortSum(String sha256) {
        return sha256.substring(0, 8) + "…" + sha256.substring(sha256.length() - 6);
    }
}
