package collate.core.compare.pair;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What befell, by the words that name it: two days of one thing that befell may contradict each other though they share no other
 * word. What came of it, a search or a death in hospital, has a day of its own.
 */
enum Befell {
    EXPLOSION("explosion explosions blast blasts exploded detonated detonation"),
    SINKING("sank sunk sinking capsized capsizing overturned foundered shipwreck"),
    FLOOD("flood floods flooded flooding floodwaters burst"),
    COLLAPSE("collapse collapsed broke burst breached failed"),
    CRASH("crash crashed collided collision derailed derailment"),
    FIRE("fire blaze inferno wildfire"),
    QUAKE("earthquake quake tremor"),
    STORM("storm cyclone hurricane typhoon tornado"),
    OUTBREAK("cholera outbreak epidemic ebola measles"),
    SLIDE("landslide mudslide avalanche"),
    ATTACK(
            "attack attacks attacked raid raided strike strikes airstrike airstrikes bombing bombed shelling shelled shooting"
                    + " massacre ambush ambushed assault"),
    /** Names of any of them. */
    ANY("disaster accident tragedy happened occurred");

    private static final Pattern AFTERWARDS = Pattern.compile(
            "\\b(?:rescue|pulled|search|searched|recovered|funerals?|buried|mourn\\w*|arrest\\w*|detained|resign\\w*"
                    + "|visited|reopened|investigat\\w*|anniversary)\\b"
                    + "|\\b(?:died|dies|succumbed)\\b.*\\b(?:hospital|injuries|wounds)\\b");
    /** No fire, and no boat. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\bfire (?:service|services|brigade|department|chief|crews|engines?)\\b|\\bopen(?:ed)? fire\\b"
                    + "|\\b(?:broke out|failed to)\\b");

    private static final Pattern WENT_DOWN = Pattern.compile("\\b(?:boat|ferry|ship|vessel|trawler)\\b.*\\bwent down\\b"
            + "|\\bwreck of (?:\\p{L}+\\s+){1,4}?(?:boat|ferry|ship|vessel|trawler)\\b");

    private final Set<String> words;

    Befell(String words) {
        this.words = Set.of(words.split(" "));
    }

    /** Under which days of it are found again. */
    String trait() {
        return "befell " + name().toLowerCase(Locale.ROOT);
    }

    /** Those that a text may mean with what is meant with one of these. */
    static Set<Befell> alike(Set<Befell> sorts) {
        var all = sorts.contains(ANY) ? EnumSet.allOf(Befell.class) : EnumSet.of(ANY);
        all.addAll(sorts);
        return all;
    }

    /** Of a day: empty where a text tells of none, of what came of one, or of an outbreak, which lasts for weeks. */
    static Set<Befell> of(String happening) {
        if (isAfterwards(OTHERWISE.matcher(happening.toLowerCase(Locale.ROOT)).replaceAll(""))) {
            return EnumSet.noneOf(Befell.class);
        }
        var all = named(happening);
        all.remove(OUTBREAK);
        return all;
    }

    /** All that a text has words for. */
    static Set<Befell> named(String told) {
        var text = OTHERWISE.matcher(told.toLowerCase(Locale.ROOT)).replaceAll("");
        var found = EnumSet.noneOf(Befell.class);
        var written = new HashSet<>(Arrays.asList(text.split("[^\\p{L}]+")));
        Arrays.stream(values())
                .filter(sort -> sort.words.stream().anyMatch(written::contains))
                .forEach(found::add);
        if (WENT_DOWN.matcher(text).find()) {
            found.add(SINKING);
        }
        if (found.size() > 1) {
            found.remove(ANY);
        }
        return found;
    }

    /** Whether it tells of what came of something that befell. */
    static boolean isAfterwards(String happening) {
        return AFTERWARDS.matcher(happening.toLowerCase(Locale.ROOT)).find();
    }

    /** One of which both tell. */
    static Optional<Befell> both(Set<Befell> mine, Set<Befell> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        return mine.stream()
                .filter(sort -> theirs.contains(sort) || sort == ANY || theirs.contains(ANY))
                .findFirst();
    }
}
