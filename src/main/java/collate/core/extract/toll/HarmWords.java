package collate.core.extract.toll;

import collate.core.claim.Harm;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that say what befell people, by the grammar they call for. */
final class HarmWords {
    /** Done to people: "were killed", "killed 12". */
    static final Map<String, Harm> DONE = new HashMap<>();

    /** Other forms of those verbs, active only: "kills", "killing". */
    static final Map<String, Harm> DOING = new HashMap<>();

    /** What people do or suffer themselves: "died", "drowned". */
    static final Map<String, Harm> SUFFERED = new HashMap<>();

    /** How people are: "dead", "missing". */
    static final Map<String, Harm> STATE = new HashMap<>();

    /** Nouns and adjectives that carry the harm in the thing counted: "72 hostages", "six bodies". */
    static final Map<String, Harm> VICTIMS = new HashMap<>();

    /** The deed before "of": "the killing of 19". */
    static final Map<String, Harm> DEEDS = new HashMap<>();

    /** The dead, as they are found. */
    static final Set<String> BODIES = Set.of("bodies", "body", "corpses", "corpse", "remains");

    /** Wounding unless death is added: "shot" against "shot dead", "beaten to death". */
    static final Set<String> MAIMING = Lexicon.words("""
            shot stabbed beaten burned burnt poisoned crushed trampled hacked clubbed bludgeoned frozen froze starved stoned
            knifed mauled blown bled buried
            """);
    /** Of those, the ones that alone do not yet say what befell people. */
    static final Set<String> UNCLEAR =
            Lexicon.words("crushed trampled hacked clubbed frozen froze starved blown bled buried stoned");

    static {
        Lexicon.put(DONE, Harm.KILLED, """
                killed slain murdered massacred executed assassinated slaughtered lynched beheaded strangled electrocuted hanged
                butchered exterminated suffocated asphyxiated gassed guillotined decapitated crucified martyred
                """);
        Lexicon.put(DONE, Harm.INJURED, """
                wounded injured hurt maimed hospitalised hospitalized shot stabbed beaten burned burnt scalded crippled disabled
                mutilated disfigured poisoned blinded tortured bruised concussed mauled knifed bludgeoned clubbed
                crushed trampled hacked blown starved frozen stoned
                """);
        Lexicon.put(DONE, Harm.CAPTURED, """
                arrested detained jailed imprisoned captured kidnapped kidnaped abducted seized interned incarcerated apprehended
                rearrested nabbed enslaved
                """);
        Lexicon.put(DONE, Harm.DISPLACED, "displaced evacuated uprooted dispossessed");
        Lexicon.put(DONE, Harm.ILL, "sickened infected");
        Lexicon.put(DONE, Harm.RESCUED, "rescued saved");
        Lexicon.put(DOING, Harm.ILL, "sickens sickening infecting");
        Lexicon.put(DOING, Harm.RESCUED, "rescues rescuing saving");
        Lexicon.put(DOING, Harm.KILLED, """
                kill kills killing slay slays slaying slew murder murders murdering massacre massacres massacring execute executes
                executing assassinate assassinating slaughtering slaughter lynching beheading beheads electrocuting electrocutes
                hangs strangling drowning drowns suffocating hanging butchering
                """);
        Lexicon.put(DOING, Harm.INJURED, """
                wound wounds wounding injure injures injuring hurts hurting maim maims maiming hospitalizing hospitalising
                shoot shoots stabbing shooting
                """);
        Lexicon.put(DOING, Harm.CAPTURED, """
                arrest arrests arresting detain detains detaining jail jails jailing imprisoning capture captures capturing
                kidnap kidnaps kidnapping kidnaping abduct abducts abducting seizing apprehending nab nabs nabbing interning
                """);
        Lexicon.put(DOING, Harm.DISPLACED, """
                displace displaces displacing evacuate evacuates evacuating uproot uproots uprooting
                """);
        Lexicon.put(
                SUFFERED,
                Harm.KILLED,
                "died drowned perished succumbed suffocated dying dies die perish drown drowning");
        Lexicon.put(SUFFERED, Harm.RESCUED, "survived");
        Lexicon.put(SUFFERED, Harm.MISSING, "disappeared vanished");
        Lexicon.put(STATE, Harm.KILLED, "dead deceased lifeless fatalities");
        Lexicon.put(STATE, Harm.INJURED, "wounded injured hurt unconscious");
        Lexicon.put(STATE, Harm.MISSING, "missing unaccounted untraced");
        Lexicon.put(STATE, Harm.CAPTURED, "hostage captive prisoner");
        Lexicon.put(STATE, Harm.DISPLACED, "homeless");
        Lexicon.put(VICTIMS, Harm.KILLED, """
                dead deaths fatalities fatality bodies body corpses corpse cadavers killings murders homicides executions
                suicides drownings slayings beheadings martyrs assassinations remains skeletons
                """);
        Lexicon.put(VICTIMS, Harm.INJURED, "wounded injured injuries casualties-hurt");
        Lexicon.put(VICTIMS, Harm.MISSING, "missing disappearances disappeared");
        Lexicon.put(VICTIMS, Harm.CAPTURED, """
                hostages hostage captives captive detainees detainee prisoners prisoner inmates pows arrests detentions abductions
                kidnappings internees imprisoned jailed
                """);
        Lexicon.put(VICTIMS, Harm.RESCUED, "survivors");
        Lexicon.put(VICTIMS, Harm.DISPLACED, "refugees refugee evacuees displaced idps evacuations");
        Lexicon.put(DEEDS, Harm.KILLED, """
                death deaths killing killings murder murders massacre massacres execution executions slaughter slaying slayings
                assassination assassinations beheading beheadings drowning drownings lynching bodies corpses remains slayings
                shooting-deaths martyrdom mass-murder genocide fatalities
                """);
        Lexicon.put(
                DEEDS, Harm.INJURED, "wounding maiming injuring shooting stabbing beating poisoning shootings torture");
        Lexicon.put(DEEDS, Harm.MISSING, "disappearance disappearances");
        Lexicon.put(DEEDS, Harm.CAPTURED, """
                arrest arrests detention detentions kidnapping kidnappings abduction abductions capture seizure imprisonment jailing
                internment kidnap hostage-taking
                """);
        Lexicon.put(DEEDS, Harm.DISPLACED, "displacement evacuation exodus flight uprooting");
    }

    private HarmWords() {}

    static boolean isVerb(String lower) {
        return DONE.containsKey(lower) || DOING.containsKey(lower) || SUFFERED.containsKey(lower);
    }
}
