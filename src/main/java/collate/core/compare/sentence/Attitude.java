package collate.core.compare.sentence;

import collate.core.compare.words.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one sentence makes of the assertion in another: whether it denies it, or only reports or doubts it. */
final class Attitude {
    private static final Phrases REFUTING = new Phrases("""
            hoax, fake, false, falsely, untrue, not true, myth, bogus, phony, prank, satire, satirical, parody, spoof, staged
            publicity stunt, pr stunt, fabricated, fabrication, made up, invented, concocted, figment, debunk, busted, deny
            denial, refute, rebut, retract, disavow, disprove, discredit, repudiate, contradict, dismiss, reject, shoots down
            shot down, shut down rumors, slam rumors, quash, squash, dispel, unfounded, baseless, groundless, no truth
            no evidence, no proof, nonsense, rubbish, lie, liar, photoshopped, doctored, misleading, misreported, mistaken
            incorrect, inaccurate, wrong, erroneous, urban legend, alive, still alive, alive and well, never happened
            did not happen, stop sharing, think again, sorry but, fell for, fooled, duped, tricked, hoaxer, joke, clears up
            sets the record straight, walk back, walks back, apologizes for, correction, unlikely, impossible, doubtful
            exaggerated, overblown, misidentified, cleared of, disputes, actually not, nope, not so fast, backtrack, retraction
            rubbishes, scoffs at, laughs off, plays down, downplays, pours cold water, rules out, ruled out, the real story
            the truth about, in fact, clickbait, scam, cgi, photoshop, ad campaign, marketing ploy, marketing stunt, viral stunt
            promo, survives, survived, unharmed, found alive, innocent, acquitted, dropped charges, so called
            """);
    private static final Phrases NEGATING = new Phrases(
            "no, not, never, isnt, wasnt, arent, werent, didnt, doesnt, dont, wont, cant, cannot, hasnt, nobody, none");
    private static final Phrases REPORTING = new Phrases("""
            reportedly, reported, reports, report, alleged, allegedly, allegation, claims, claimed, according to, rumor, rumored
            unconfirmed, unverified, supposed, supposedly, purported, purportedly, apparently, apparent, said to be, say, says
            said, may, might, could, possible, possibly, perhaps, maybe, likely, probably, potential, potentially
            source, sources, insider, speculation, speculate, predict, prediction, forecast, expects, analyst, estimate
            believed, believe, thought to, suspected, suspect, appears, appear, seems, seem, hint, suggest, accuse
            investigate, investigation, probe, inquiry, question, mystery, fears, feared, worry, no comment, decline to comment
            await, asks, wonder, tells, told, witness, testimony, theory, considering, in talks, set to, weighs, mulls, eyeing
            skeptical, doubt, unclear, unsure, remains to be seen, what we know, looks like, leak, hear, whisper, buzz
            """);
    /** Who speaks before a colon: "Former goalkeeper: …", "Report: …". */
    private static final Phrases SPEAKERS = new Phrases("""
            agent, aide, ambassador, analyst, army, attorney, author, boss, captain, chief, coach, colonel, cop, court, critic
            diplomat, doctor, editor, expert, family, father, fan, friend, general, goalkeeper, governor, government, insider
            judge, lawyer, lawmaker, leader, manager, mayor, media, military, minister, ministry, mother, neighbor, nurse
            officer, official, paper, parent, pilot, player, police, pope, premier, president, priest, professor, prosecutor
            rebel, relative, report, resident, researcher, rumor, scientist, secretary, senator, sheriff, soldier, source
            spokesman, spokesperson, spokeswoman, study, survey, survivor, teacher, union, victim, widow, witness
            """);

    private static final Pattern BEFORE_COLON = Pattern.compile("^([^:]{3,50}):\\s");
    private static final Pattern AT_THE_END =
            Pattern.compile("(?i)[-,–—] *((?:report|source|official|police|paper|rumou?r)s?) *[.!]?$");

    private Attitude() {}

    /** The words that deny; empty when there are none, or as many in the assertion itself. */
    static Optional<String> denies(List<Word> assertion, List<Word> sentence) {
        return REFUTING.in(sentence, assertion)
                .or(() -> negated(assertion) ? Optional.empty() : NEGATING.in(sentence, assertion));
    }

    private static boolean negated(List<Word> words) {
        return words.stream().anyMatch(Word::negation);
    }

    /** The words or the mark that keep a distance. */
    static Optional<String> reports(List<Word> assertion, List<Word> sentence, String written) {
        if (written.contains("?")) {
            return Optional.of("?");
        }
        var words = REPORTING.in(sentence, assertion);
        if (words.isPresent()) {
            return words;
        }
        var before = BEFORE_COLON.matcher(written);
        if (before.find()) {
            return SPEAKERS.in(Word.of(before.group(1)), assertion).map(speaker -> speaker + ":");
        }
        var after = AT_THE_END.matcher(written);
        return after.find() ? Optional.of(after.group(1)) : Optional.empty();
    }
}
