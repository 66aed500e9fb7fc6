package collate.fetch;

import collate.fetch.Refused.Reason;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What sites say in robots.txt, after RFC 9309. Kept for a day; never overridden. */
final class Robots {
    /** What the RFC asks to read at least; rules beyond it are not read. */
    private static final int LONGEST = 500 * 1024;

    private static final int HOPS = 5;
    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration UNREACHABLE_FRESH = Duration.ofMinutes(5);
    private static final Duration LAST_RESORT = Duration.ofDays(30);
    private static final int SITES = 5_000;

    private final Exchange exchange;
    private final int longest;
    private final Clock clock;
    private final Map<String, Known> sites = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > SITES;
        }
    });

    /** @param longest in bytes, of the file; one that is longer cannot be read */
    Robots(Exchange exchange, int longest, Clock clock) {
        this.exchange = exchange;
        this.longest = longest;
        this.clock = clock;
    }

    /**
     * @param heard when the rules were read
     * @param failing until when not to ask again although the rules are old, and why
     */
    private record Known(SimpleRobotRules rules, Instant heard, Optional<Failing> failing) {}

    private record Failing(Instant until, String why) {}

    /** Turns back when the site does not want this page read by programs, or cannot say. */
    void check(Target target, Deadline deadline) {
        var site = site(target);
        var known = sites.get(site);
        if (known == null || isOld(known)) {
            known = asked(target, Optional.ofNullable(known), deadline);
            sites.put(site, known);
        }
        var usable = known.heard().plus(LAST_RESORT).isAfter(clock.instant());
        if (known.failing().isPresent() && !usable) {
            throw new TurnedBack(Reason.SITE_FAULT, known.failing().get().why());
        }
        if (!known.rules().isAllowed(target.uri().toString())) {
            throw new TurnedBack(
                    Reason.ROBOTS,
                    target.host() + " does not want programs to read this page (its robots.txt says so): open it in the"
                            + " browser, save it and add it as a file.");
        }
    }

    /** How long the site wants us to wait between two requests. */
    Optional<Duration> delay(Target target) {
        return Optional.ofNullable(sites.get(site(target)))
                .map(known -> known.rules().getCrawlDelay())
                .filter(millis -> millis != BaseRobotRules.UNSET_CRAWL_DELAY && millis > 0)
                .map(Duration::ofMillis);
    }

    private boolean isOld(Known known) {
        var now = clock.instant();
        return known.failing()
                .map(failing -> now.isAfter(failing.until()))
                .orElseGet(() -> now.isAfter(known.heard().plus(FRESH)));
    }

    private Known asked(Target page, Optional<Known> before, Deadline deadline) {
        var at = Target.of(page.uri().resolve("/robots.txt").toString());
        for (var hops = 0; hops <= HOPS; hops++) {
            try {
                var answer = exchange.ask(new Exchange.Question(at, List.of(), longest, _ -> {}), deadline);
                var next = answer.sendsOnTo();
                if (next.isEmpty()) {
                    return heard(answer, page, before);
                }
                at = next.get();
            } catch (TurnedBack fault) {
                if (at.host().equals(page.host())) {
                    throw fault;
                }
                return unreachable(page, before, "lies on " + at.host() + ", which cannot be read");
            }
        }
        return known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }

    private Known heard(Answer answer, Target page, Optional<Known> before) {
        var status = answer.status();
        if (status == 429 || status >= 500) {
            return unreachable(page, before, "answers " + status);
        }
        if (status >= 400) {
            return known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
        }
        var mediaType = Headers.mediaType(answer.headers());
        var address = page.uri().resolve("/robots.txt").toString();
        var rules = Arrays.copyOf(answer.body(), Math.min(answer.body().length, LONGEST));
        return known(new SimpleRobotRulesParser().parseContent(address, rules, mediaType, List.of("collate")));
    }

    /** What was read up to a month ago is still obeyed; where nothing was, nothing is allowed. */
    private Known unreachable(Target page, Optional<Known> before, String how) {
        var why = "The robots.txt of " + page.host() + " " + how
                + ", so it cannot say whether programs may read its pages: try again later.";
        var failing = Optional.of(new Failing(clock.instant().plus(UNREACHABLE_FRESH), why));
        return before.map(known -> new Known(known.rules(), known.heard(), failing))
                .orElseGet(() -> new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Instant.MIN, failing));
    }

    private Known known(SimpleRobotRules rules) {
        return new Known(rules, clock.instant(), Optional.empty());
    }

    private static String site(Target target) {
        URI uri = target.uri();
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
