package collate.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole lines that belong to the page and not to the article. Each is looked at from its start, so one costs its own length. A
 * line that could be a sentence of the story is none: forms that a sentence may begin with must end without its full stop.
 */
enum FurnitureLine {
    ADVERTISEMENT(
            "advertisement",
            "(?i)(?:skip )?(?:advertisement|advertising|advert|ad|sponsored(?: content)?|promoted)"
                    + "|(?i:(?:story|article) continues (?:below|after).*|scroll (?:down )?(?:to|for) (?:continue|more).{0,40})"),
    READ_TIME(
            "reading time",
            "(?i)(?:estimated )?read(?:ing)? time\\s*:?\\s*\\d.{0,20}|(?:estimated read|time to read)\\s*:?.{0,20}\\d.{0,20}"
                    + "|(?i:\\d{1,2}[ -]min(?:ute)?s? (?:read|to read)(?:ing)?(?: time)?)"),
    READ_MORE(
            "pointer to more reading",
            "(?i)(?:read more|read also|also read|see also|watch|more on this|must read|don[’']t miss|in pics|recommended)\\s*[:|].{0,200}"
                    + "|(?i:related(?: story| article| video| reading)?\\s*[:|]\\s*\\S.{0,200})"
                    + "|(?i:read more|continue reading|(?:click|tap) here (?:to|for) .{1,80}|read the (?:full|whole|original) (?:story|article)(?: here)?\\.?)"),
    RELATED(
            "pointer to another story",
            "(?i)(?:related|related (?:stories|articles|news|content|topics|links)|more from [^.!?]{1,40}|more (?:stories|news)|trending(?: now)?"
                    + "|most (?:read|popular|viewed)|top (?:stories|news)|latest (?:news|stories)|also in the news|recommended(?: for you)?"
                    + "|you (?:may|might) (?:also )?(?:like|be interested in)|editors?[’']?s?[’']? picks?|(?:what to )?read next|up next"
                    + "|more on this(?: story)?)\\s*:?"),
    VIDEO_TEASER(
            "pointer to a video",
            "(?i)(?:featured video of the day|watch now|latest videos?|(?:watch|play) (?:the )?video[^.!?]{0,60})"),
    SHORTCODE(
            "code of the page",
            "\\[/?(?:[a-z]+[-_][\\w-]*|caption|embed|gallery|video|audio|playlist|youtube|newsletter|img|ad)(?:[\\s=][^\\]]*)?\\]"
                    + "|\\{\\{[^}]{1,200}\\}\\}"),
    COMMENT_FORM(
            "comment form",
            "(?i)(?:leave a (?:reply|comment)|cancel reply|your email address will not be published.{0,80}|required fields are marked.{0,20}"
                    + "|save my name, email.{0,120}|(?:post|add|view all|show|write a|log in to|be the first to) comments?|\\d{0,5} ?comments?"
                    + "|comments are closed\\.?|join the (?:conversation|discussion)|(?:name|email|website|comment) ?\\*|notify me of .{1,60})"),
    PHOTO_CREDIT(
            "photo credit",
            "(?i)(?:(?:representative|representational|file) (?:photo|image|picture)|\\(?file(?: photo)?\\)?"
                    + "|(?:photo|image|picture|photograph)s?(?: credit| courtesy| by)?\\s*:.{1,120}|(?:image|photo|media) (?:caption|source)\\b[^.!?]{0,80}"
                    + "|[(\\[]?(?:ap photo|reuters|afp|getty images|epa|xinhua)\\s?[/|][^.!?]{1,80}|(?:afp|ap|reuters)? ?(?:via )?getty images)"),
    AGENCY_CREDIT(
            "agency credit",
            "(?i)[(\\[](?:reporting by|writing by|editing by|additional reporting|with inputs? from|with (?:reporting|files) from|except for the"
                    + " headline|this (?:story|article|report) (?:has been|was|is) (?:auto|published)).{1,300}[)\\]]?"
                    + "|(?i:(?:additional )?reporting by [^.!?]{2,200}[;.] ?(?:writing|editing|additional)[^.!?]{2,200}\\.?|with (?:inputs?|material|files) from [^.!?]{2,80}\\.?)"
                    + "|(?-i:Additional reporting by (?:\\p{Lu}|our|staff)[^!?]{2,200})"
                    + "|(?-i:(?:[-–—(\\[ ]+|By |(?=.{3,60} (?:reporter|writer|correspondent)s?\\b))\\p{Lu}[^.!?]{1,40} and (?:our |own )?staff"
                    + "(?: (?:reporter|writer|correspondent)s?)?[)\\]. ]*)"
                    + "|(?i:this (?:story|article|report) (?:has been|was|is) (?:auto-?(?:generated|published)|published|sourced) (?:from|by|through) .{0,80}"
                    + "(?:feed|agency|wire).{0,160})"
                    + "|[-–—(/\\[ ]*(?:AFP|AP|Reuters|REUTERS|Agence France-Presse|The Associated Press|Associated Press|Xinhua|TASS|dpa|DPA|PTI|ANI|IANS"
                    + "|UPI|EFE|ANSA|Kyodo|Yonhap|Anadolu|WAFA|RIA Novosti|Interfax|Agencies|AGENCIES)[)/\\] ]*"
                    + "|(?i:source: ?(?:afp|ap|reuters|xinhua|tass|dpa|pti|ani|agencies)\\.?)"),
    BYLINE(
            "byline",
            "(?:By|BY|by) (?:[\\p{Lu}][\\p{L}.’'-]*|(?:de|van|von|der|al|bin|el|and|AND|&)[, ])(?:,? (?:[\\p{Lu}][\\p{L}.’'-]*[\\p{L}]|\\p{Lu}\\.?|de|van|von"
                    + "|der|al|bin|el|and|in|&)){0,9}"
                    + "|(?i:(?:written|reported|edited|published|curated|posted|produced|reviewed) by)\\s*:? \\p{Lu}[^.!?]{1,80}"),
    COPYRIGHT(
            "copyright line",
            "(?i)(?:©|\\(c\\) ?\\d{4}|copyright ?(?:©|\\(c\\)|\\d{4})).{0,160}|(?i:all rights reserved.{0,100})"),
    PAGE_STAMP(
            "date stamp of the page",
            "(?i)(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*\\.?,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
                    + "|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
                    + "|(?i:(?:first |last )?(?:published|updated|modified|posted)(?: on| at)?\\s*:? (?=.{0,40}\\d{4})[^.!?]{6,80})"),
    COOKIES(
            "cookie notice",
            "(?i)(?:we (?:and our partners )?use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences)"
                    + "|manage (?:cookies|consent|preferences)|by (?:continuing|clicking).{0,60}cookies).{0,300}|(?i:(?:accept|reject) all)"),
    SHARE(
            "share button",
            "(?i)(?:share this(?: article| story| post)?|share (?:on|via) [^.!?]{1,60})\\s*:?"
                    + "|(?i:(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|e?-?mail|print|copy link|share|tweet|messenger|instagram|youtube"
                    + "|threads|bluesky)(?:[\\s|·•,/]+(?:facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|e?-?mail|print|copy link|share|tweet"
                    + "|save|messenger|instagram|youtube|threads|bluesky|comment)){0,12})"),
    FOLLOW(
            "call to follow",
            "(?i)(?:follow (?:us|our|@)|download (?:our|the) [^.!?]{1,40}\\bapp\\b|(?:like|find) us on|join (?:us on|our (?:whatsapp|telegram))).{0,120}"
                    + "|(?i:follow [^.!?]{1,40} on (?:twitter|x|facebook|instagram|telegram|google news|whatsapp)[^.!?]{0,40}\\.?)"),
    NEWSLETTER(
            "newsletter sign-up",
            "(?i)(?:sign up (?:for|to)|subscribe to|get) (?:our|the|your) .{1,80}(?:newsletters?|channel|alerts|briefing|inbox).{0,80}"
                    + "|(?i:sign up for .{1,80}newsletters?.{0,40}|enter your e-?mail.{0,60}|thank you for (?:signing up|subscribing).{0,60}"
                    + "|by signing up.{0,160}|subscribe(?: now)?|already a subscriber\\?.{0,60}|subscribe (?:now )?to (?:continue|keep) reading.{0,80})");

    /** No form matches a longer line. */
    private static final int LONGEST = 420;

    /** What such a line is, as reviewers read it: "agency credit". */
    final String words;

    private final Pattern line;

    FurnitureLine(String words, String line) {
        this.words = words;
        this.line = Pattern.compile(line);
    }

    static Optional<FurnitureLine> of(String words) {
        return words.length() > LONGEST
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(kind -> kind.line.matcher(words).matches())
                        .findFirst();
    }

    /** As it is stored: "read-more". */
    String ruleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether headlines of other stories follow it. */
    boolean opensList() {
        return this == RELATED || this == VIDEO_TEASER;
    }
}
