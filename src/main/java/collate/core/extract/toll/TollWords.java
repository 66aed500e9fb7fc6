package collate.core.extract.toll;

import java.util.Map;
import java.util.Set;

/** How reviewers read what each rule for tolls goes by. */
public final class TollWords {
    /** Of a figure that its own text gives as one that another replaced. */
    public static final String REPLACED = "replaced";

    /** Of a figure of long before, of which no day is named. */
    public static final String OF_A_YEAR = "of-a-year";

    /** Of a figure of a month or week that was over when the text was written, of which no day is named. */
    public static final String OF_A_MONTH = "of-a-month";

    /** Of a figure whose text says that it is this and not another. */
    public static final String DENIES = "denies-another";

    public static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("verb-before", "the verb of harm stands before the number"),
            Map.entry("lives-lost", "lives are what is counted"),
            Map.entry("missing-before", "how people are stands before their number"),
            Map.entry("forced-out", "something made a number of people leave"),
            Map.entry("harmed-after", "the number stands before the harm done to them"),
            Map.entry("brought-to", "the number stands before the toll that it brings"),
            Map.entry("along-with", "people share the fate of somebody named"),
            Map.entry("among-the-dead", "they are named as a part of the toll"),
            Map.entry("deed-of", "a noun of harm leads to the number"),
            Map.entry("toll-stands", "a toll is said to be a number"),
            Map.entry("lost-own", "a side lost a number of its own"),
            Map.entry("subset-of", "a part of the toll before"),
            Map.entry(SomeOfThem.OF_THOSE_HURT, "some of those hurt or missing before"),
            Map.entry(OF_A_YEAR, "a toll of an earlier year, of which no day is named"),
            Map.entry(OF_A_MONTH, "a toll of an earlier month or week, of which no day is named"),
            Map.entry(DENIES, "the text says that it is this number and not another"),
            Map.entry(REPLACED, "another figure has replaced this one"),
            Map.entry(Correction.NAME, "a correction gives it in place of another"),
            Map.entry("grown-by", "by how much a toll grew"),
            Map.entry("how-badly", "how many of those told of before are how badly hurt"),
            Map.entry("listed-with", "a further item in a list of harm"),
            Map.entry(GivenByAnother.NAME, "somebody else gives another number of the same"),
            Map.entry("spoken-of-later", "a further figure that was given later"),
            Map.entry(PlaceShare.RULE, "the toll before is split up"),
            Map.entry(WorstHit.NAME, "some of those told of before, where it was worst"),
            Map.entry("name-and-others", "somebody named and a number of others"),
            Map.entry(Cases.NAME, "cases of a disease of which the text tells"),
            Map.entry("in-care", "people are in hospital with a disease of which the text tells"),
            Map.entry("to-safety", "people were brought to safety"),
            Map.entry("victim-noun", "the noun counted says what befell them"),
            Map.entry("fate-unknown", "nobody knows what became of them"),
            Map.entry("set-free", "people set free had been held"),
            Map.entry("and-another", "people named after a number are added to it"));

    /** The rules for numbers that are part of a toll, and none that somebody states. */
    public static final Set<String> PARTS = Set.of("grown-by", "how-badly");

    /** The rules for figures that their own text gives as some of those it told of. */
    public static final Set<String> SOME = Set.of("subset-of", "among-the-dead", SomeOfThem.OF_THOSE_HURT);

    private TollWords() {}
}
