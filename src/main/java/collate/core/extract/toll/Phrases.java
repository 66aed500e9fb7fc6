package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What befalls people in more than one word: "lost their lives", "taken hostage", "fled their homes". */
final class Phrases {
    /** A phrase found: its tokens and what it means. */
    record Found(Harm harm, int first, int last) {}

    private record Phrase(List<Set<String>> rest, Harm harm) {}

    /** First words that need "been" behind "have": who "has taken to hospitals" did not suffer it. */
    static final Set<String> PASSIVE = Lexicon.words("""
            taken rushed admitted sent brought airlifted flown treated held kept remanded placed rounded shot stabbed beaten
            forced driven chased made rendered put gunned mowed mown cut
            """);

    private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();

    static {
        phrases(Harm.KILLED, """
                lost/lose/losing/gave/given their/his/her/whose lives/life
                met/meet/meeting their/his/her/a deaths/death/end
                put/putting to death
                gunned/mowed/mown/cut down
                fell/fallen/plunged/jumped/leapt to their/his/her deaths/death
                passed away
                commit/commits/committed/committing suicide
                took/taken/taking their/his/her own life/lives
                shot/stabbed/beaten/hacked/burned/burnt/crushed/trampled/frozen/froze/starved/bled/stoned/clubbed/scalded dead/alive
                shot/stabbed/beaten/hacked/burned/burnt/crushed/trampled/frozen/froze/starved/bled/stoned/clubbed to death
                shot/stabbed/beaten/crushed/trampled/poisoned and/or killed/dead
                fatally shot/stabbed/wounded/injured/beaten/hit/struck
                mortally wounded
                buried/burned/burnt alive
                """);
        phrases(Harm.INJURED, """
                taken/rushed/admitted/sent/brought/airlifted/flown to hospital/hospitals
                taken/rushed/admitted/sent/brought/airlifted/flown to a/the/local/nearby/area hospital/hospitals
                escaped/escaping with minor/slight/light/superficial injuries/burns/cuts/bruises/wounds
                with burns/injuries/wounds/concussion/fractures
                with severe/serious/minor/critical/slight/light/head/gunshot/shrapnel/life-threatening burns/injuries/wounds
                suffered/sustained/suffering/sustaining/received injuries/wounds/burns/gunshot/fractures/bruises
                suffered/sustained/suffering/sustaining/received minor/serious/severe/light/slight/major/various/gunshot/critical injuries/wounds/burns/trauma
                treated for injuries/wounds/burns/gunshot/minor/smoke/shock/cuts/head
                """);
        phrases(Harm.MISSING, """
                lost at sea
                """);
        phrases(Harm.ILL, """
                fell/fallen/falling/taken/became/become ill/sick/unwell
                """);
        phrases(Harm.RESCUED, """
                found/pulled/brought/dug/plucked/recovered/lifted alive
                pulled/brought/dug/taken out alive
                brought/taken/winched/airlifted/pulled/lifted to safety
                brought/taken ashore
                plucked from
                picked up
                """);
        phrases(Harm.CAPTURED, """
                taken/held/kept hostage/captive/prisoner
                taken/remanded/placed in/into custody/detention
                rounded/rounding up
                in/into custody/jail/prison/detention/captivity
                in/into police/military/army/government/pre-trial/israeli/their custody/jail/prison/detention/captivity
                behind bars
                placed/put/kept under house/arrest
                """);
        phrases(Harm.DISPLACED, """
                fled/flee/fleeing their/his/her homes/houses/villages/home/towns/country/homeland
                fled/flee/fleeing to/from/into/across/since
                fled/flee/fleeing the fighting/violence/war/country/area/region/city/conflict/bombing/unrest/province/north/south/town/disaster
                forced/compelled/obliged to flee/leave/evacuate/abandon/move
                forced/driven/chased out/from/off of/their/his/her
                driven/forced into exile
                lost/left/leaving/abandoned their homes/houses
                had to flee/leave/evacuate/abandon
                made/rendered/left homeless
                """);
    }

    private Phrases() {}

    private static void phrases(Harm harm, String lines) {
        lines.strip().lines().map(line -> line.strip().split(" ")).forEach(words -> {
            var rest = new ArrayList<Set<String>>();
            for (var i = 1; i < words.length; i++) {
                rest.add(Set.of(words[i].split("/")));
            }
            for (var first : words[0].split("/")) {
                BY_FIRST_WORD.computeIfAbsent(first, _ -> new ArrayList<>()).add(new Phrase(rest, harm));
            }
        });
    }

    /** The phrase that starts at the token; null when none does. */
    static @Nullable Found at(Tokens tokens, int token, int end) {
        for (var phrase : BY_FIRST_WORD.getOrDefault(tokens.lower(token), List.of())) {
            if (token + phrase.rest().size() < end && goesOn(tokens, token + 1, phrase.rest())) {
                return new Found(phrase.harm(), token, token + phrase.rest().size());
            }
        }
        return null;
    }

    static Set<String> firstWords() {
        return BY_FIRST_WORD.keySet();
    }

    private static boolean goesOn(Tokens tokens, int from, List<Set<String>> rest) {
        for (var i = 0; i < rest.size(); i++) {
            if (!tokens.is(from + i, rest.get(i))) {
                return false;
            }
        }
        return true;
    }
}
