package collate.core.extract.quote;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verbs that report what somebody says, writes, thinks or wants, in all their forms. */
final class Verbs {
    private static final String SAY = """
            acknowledge add admit advise affirm agree allege announce answer argue assert assure attest aver boast brag caution
            charge chide cite claim clarify comment complain concede conclude confess confide confirm contend continue
            counter cry declare demand deny disclose elaborate emphasise emphasize exclaim explain grumble hint indicate inform inquire
            insist interject joke lament maintain mention mock muse note observe opine order plead pledge point post predict proclaim
            promise pronounce protest quip react reason recall recount reiterate relate remark remind reply repeat report respond
            retort reveal scoff shout signal snap speculate state stress suggest summarise summarize testify
            theorise theorize threaten tweet urge venture volunteer vow warn whisper yell blog thunder recommend surmise enthuse bellow deadpan gush fume chant scream mutter sigh marvel holler observe wail croon grouse gripe anticipate
            """;
    private static final String STANCE = """
            accuse acclaim advocate applaud appeal assail attack believe bemoan blame blast call celebrate challenge champion
            commend condemn consider criticise criticize decry defend denounce deplore deride describe dismiss dispute doubt
            echo embrace encourage endorse estimate envision expect express favor favour fear hail highlight hope imply intend
            invoke label lambast laud liken mourn name oppose outline portray praise profess propose question rail realise realize
            rebuke rebut reject refuse refute ridicule rip slam support suspect tout trash underline underscore
            view voice welcome worry wonder want thank dub decline insinuate reference
            acknowledge allude bash credit criticise caution compare contradict discuss feel fault invite offer promote recognize
            recognise request scold value vouch wish talk refer speak
            """;
    private static final String IRREGULAR_PAST = "said told wrote spoke sang swore put";
    private static final String DOUBLED = "quip rip snap blog brag";

    private final Lexicon.Table table;

    private Verbs(Lexicon.Table table) {
        this.table = table;
    }

    static void addTo(Lexicon.Table table) {
        var verbs = new Verbs(table);
        verbs.regular(Sort.SAY, SAY);
        verbs.regular(Sort.STANCE, STANCE);
        verbs.irregular();
        verbs.others();
    }

    /** All forms of regular verbs, by their lemmas. */
    static Set<String> forms(String lemmas) {
        return Stream.of(lemmas.split(" "))
                .flatMap(lemma -> Stream.of(lemma, present(lemma), past(lemma), gerund(lemma)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void regular(int sort, String lemmas) {
        for (var lemma : lemmas.strip().split("\\s+")) {
            table.add(sort | Sort.BASE, lemma);
            table.add(sort | Sort.PRESENT, present(lemma));
            table.add(sort | Sort.PAST, past(lemma));
            table.add(sort | Sort.GERUND, gerund(lemma));
        }
    }

    private void irregular() {
        table.add(Sort.SAY | Sort.PAST, IRREGULAR_PAST);
        table.add(Sort.SAY | Sort.PRESENT, "says tells writes sings reads");
        table.add(Sort.SAY | Sort.BASE, "say tell write sing");
        table.add(Sort.SAY | Sort.GERUND, "saying telling writing singing");
        table.add(
                Sort.TELL,
                "told tell tells telling assured assure assures assuring informed informs informing reminded reminds"
                        + " reminding warned warns warning asked ask asks asking urged urge urges urging");
        table.add(Sort.SAY | Sort.PAST, "asked");
        table.add(Sort.SAY | Sort.PRESENT, "asks");
        table.add(Sort.SAY | Sort.BASE, "ask");
        table.add(Sort.SAY | Sort.GERUND, "asking");
        table.add(Sort.STANCE | Sort.PAST, "thought knew found felt showed learned sought");
        table.add(Sort.STANCE | Sort.PRESENT, "thinks knows sees finds feels shows seeks");
        table.add(Sort.STANCE | Sort.BASE, "think know show see seek");
        table.add(Sort.STANCE | Sort.GERUND, "thinking showing");
    }

    private void others() {
        table.add(Sort.OTHER_VERB, """
                went goes go came comes come made makes make took takes take gave gives give got gets get held holds hold
                became becomes become began begins begin kept left led met ran won lost brought sent set paid built stood
                met arrived visited signed joined moved used turned followed worked helped started tried killed died
                struck hit fired launched opened closed served played appeared seemed remained increased fell rose
                received released issued published appeared decided planned
                """);
    }

    private static String present(String lemma) {
        if (lemma.endsWith("y") && !vowel(lemma.charAt(lemma.length() - 2))) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") ? lemma + "es" : lemma + "s";
    }

    private static String past(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (lemma.endsWith("y") && !vowel(lemma.charAt(lemma.length() - 2))) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return doubled(lemma) + "ed";
    }

    private static String gerund(String lemma) {
        return lemma.endsWith("e") && !lemma.endsWith("ee")
                ? lemma.substring(0, lemma.length() - 1) + "ing"
                : doubled(lemma) + "ing";
    }

    private static String doubled(String lemma) {
        return DOUBLED.contains(lemma) || lemma.equals("admit") ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
