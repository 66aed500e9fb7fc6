package collate.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole lines that belong to the page and not to the article. Each is looked at from its start, so one costs its own length. */
enum FurnitureLine {
    ADVERTISEMENT("(?i)(?:advertisement|advertising|story continues below.*)"),
    READ_TIME("(?i)(?:read(?:ing)? time|estimated read).{0,40}"),
    READ_MORE("(?i)(?:read more|read also|also read|see also|watch|more on this)\\s*:.{0,200}"),
    RELATED("(?i)(?:related|related (?:stories|articles|news)|more from .{1,40}|trending|most read)\\s*:?"),
    VIDEO_TEASER("(?i)(?:featured video of the day|watch now|latest videos?)"),
    SHORTCODE("\\[[a-z][\\w-]*(?:\\s[^\\]]*)?\\]"),
    COMMENT_FORM(
            "(?i)(?:leave a (?:reply|comment)|your email address will not be published.{0,80}|required fields are marked.{0,20}"
                    + "|save my name, email.{0,120}|post comment)"),
    PHOTO_CREDIT("(?i)(?:representative (?:photo|image)|file photo|photo(?: credit)?\\s*:.{1,120}|image\\s*:.{1,120})"),
    AGENCY_CREDIT("(?i)\\((?:reporting by|writing by|editing by|with inputs? from|except for the headline).{1,300}\\)"),
    PAGE_STAMP(
            "(?i)(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*\\.?,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
                    + "|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"),
    COOKIES("(?i)(?:we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies).{0,300}"),
    SHARE("(?i)(?:share this(?: article| story)?|follow us on .{1,60}|sign up for .{1,80}newsletters?.{0,40})\\s*:?");

    private final Pattern line;

    FurnitureLine(String line) {
        this.line = Pattern.compile(line);
    }

    static Optional<FurnitureLine> of(String words) {
        return Arrays.stream(values())
                .filter(kind -> kind.line.matcher(words).matches())
                .findFirst();
    }

    /** As reviewers see it: "read-more". */
    String ruleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether headlines of other stories follow it. */
    boolean opensList() {
        return this == RELATED || this == VIDEO_TEASER;
    }
}
