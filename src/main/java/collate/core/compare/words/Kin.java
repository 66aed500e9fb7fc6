package collate.core.compare.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that news uses for one another. Each line is a group; a word may stand in several; by stems, so forms count too. */
public final class Kin {
    private static final String GROUPS = """
            kill dead death die slay murder fatal perish slaughter massacre
            injure wound hurt harm
            attack strike assault raid bomb bombard shell offensive onslaught
            catastrophe disaster calamity tragedy crisis
            imperative urgent pressing vital crucial essential necessary must
            worse serious grave severe
            ceasefire truce armistice
            conflict war fight hostilities battle combat
            fighter militant gunman combatant insurgent rebel terrorist
            soldier troop trooper
            say tell state declare announce add remark claim
            stop halt end cease quit
            prevent avoid avert stop
            prison jail detention custody
            arrest detain seize capture custody
            buy purchase acquire
            sell sale
            begin start launch commence
            increase rise grow climb gain jump surge soar hike
            fall drop decline decrease plunge slip sink lose shed dip slump
            company firm corporation business
            doctor physician medic
            hospital clinic
            child kid boy girl baby infant toddler
            woman lady female girl
            man male guy
            police officer cop
            lawmaker senator congressman congresswoman legislator politician
            president leader
            vaccine vaccination shot jab inoculation
            coronavirus covid corona virus pandemic
            photo photograph picture image pic snapshot
            video footage clip film
            car vehicle truck
            plane aircraft jet airliner flight
            ship boat vessel
            quit resign leave
            big large huge giant massive enormous
            small little tiny
            show reveal depict display
            fake hoax phony bogus false
            election vote ballot poll
            help aid assist support
            ban prohibit bar outlaw forbid
            marry wed wedding marriage
            drink chug
            law legislation bill act
            money cash fund
            cure treat heal remedy
            country nation state
            job employment work
            teacher professor
            student pupil
            border frontier
            immigrant migrant refugee
            rape assault molest abuse
            protest demonstration rally riot protester demonstrator
            house home
            fire blaze burn flame
            steal rob theft loot
            gun weapon firearm rifle pistol
            shoot shot gunfire gunshot
            """;
    private static final Map<String, Set<Integer>> MEMBERS = members();

    private Kin() {}

    /** Whether two stems share a group. */
    public static boolean are(String stem, String other) {
        var mine = MEMBERS.get(stem);
        var theirs = mine == null ? null : MEMBERS.get(other);
        return theirs != null && mine != null && mine.stream().anyMatch(theirs::contains);
    }

    private static Map<String, Set<Integer>> members() {
        var members = new HashMap<String, Set<Integer>>();
        var group = 0;
        for (var line : GROUPS.lines().toList()) {
            for (var word : Arrays.stream(line.split(" ")).collect(Collectors.toSet())) {
                members.computeIfAbsent(Stem.of(Spelling.of(word)), _ -> new java.util.HashSet<>())
                        .add(group);
            }
            group++;
        }
        return members;
    }
}
