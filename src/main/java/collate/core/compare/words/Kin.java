package collate.core.compare.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
            america american usa us states
            britain british uk england english
            china chinese beijing
            russia russian moscow kremlin putin
            israel israeli
            palestine palestinian gaza
            mexico mexican
            canada canadian
            france french paris
            germany german berlin
            japan japanese tokyo
            italy italian
            spain spanish
            iran iranian tehran
            iraq iraqi
            syria syrian
            turkey turkish
            egypt egyptian
            ukraine ukrainian kyiv
            poland polish
            sweden swedish swede
            norway norwegian
            denmark danish dane
            netherlands dutch holland
            belgium belgian
            ireland irish
            scotland scottish scot
            australia australian aussie
            india indian
            pakistan pakistani
            afghanistan afghan taliban
            korea korean
            vietnam vietnamese
            saudi arabia arabian
            africa african
            europe european eu
            brazil brazilian
            cuba cuban
            venezuela venezuelan
            haiti haitian
            honduras honduran
            muslim islam islamic islamist
            jew jewish judaism
            christian christianity christ church
            catholic pope vatican
            california californian
            texas texan
            london londoner
            hawaii hawaiian
            democrat democratic dem dnc
            republican gop rnc
            liberal leftist left left-wing progressive
            conservative right-wing
            president potus presidential
            melania flotus lady
            scotus supreme court justice
            guantanamo gitmo
            isis daesh
            senate senator sen congress congressional
            representative rep congresswoman congressman
            governor gov gubernatorial
            nazi hitler fascist
            illegal undocumented unauthorized alien
            immigrant alien foreigner caravan
            grandmother grandma granny gran elderly
            grandfather grandpa granddad elderly
            mother mom mommy parent
            father dad daddy parent
            son daughter child
            wife husband spouse
            brother sister sibling
            teen teenage teenager youth adolescent
            old elderly aged senior
            black african-american
            gay homosexual lgbt lesbian lgbtq queer
            transgender trans transsexual
            pregnant pregnancy
            abortion abort fetus unborn
            virus disease illness infection outbreak epidemic
            flu influenza
            cancer tumor
            drug medication medicine pill pharmaceutical
            marijuana cannabis weed pot
            alcohol beer wine liquor
            drunk intoxicate
            food eat meal feed
            meat beef pork
            dog puppy canine pup
            cat kitten feline
            cow cattle
            bird fowl
            wildfire fire bushfire blaze
            hurricane storm cyclone typhoon tornado
            flood flooding inundate underwater
            earthquake quake
            tree forest wood
            ocean sea
            tweet twitter
            facebook zuckerberg
            photograph photoshop doctor manipulate alter edit
            fake doctor stage
            meme graphic infographic
            cartoon drawing sketch
            painting portrait artist
            hat cap
            shirt tshirt t-shirt
            costume dress
            flag banner
            anthem kneel
            salute gesture
            game match
            team squad
            football nfl soccer
            basketball nba
            coach manager
            actor actress star celebrity
            singer musician band
            movie film
            tv television broadcast
            host anchor presenter
            reporter journalist correspondent
            newspaper media press news msm
            internet online web website
            phone cellphone smartphone mobile
            computer laptop
            email mail letter
            poll survey
            voter vote electorate
            ballot absentee mail-in
            fraud cheat rig
            impeach impeachment
            testify testimony hearing
            lie mislead
            judge court ruling
            sue lawsuit suit litigation
            convict guilty sentence
            charge indict accuse
            shooter gunman shooter
            stab knife
            bomb explosive explosion blast
            hijack
            hostage kidnap abduct
            prisoner inmate detainee
            refugee asylum
            wall fence barrier
            tax taxpayer irs
            salary pay wage
            price cost fee
            free complimentary
            coupon voucher giveaway
            refund reimburse
            donate donation charity charitable
            poor homeless poverty
            rich wealthy billionaire millionaire
            welfare benefit
            insurance coverage
            healthcare medicare medicaid obamacare
            school classroom
            college university campus
            church pastor priest
            veteran vet military army
            navy naval sailor
            marine corps
            nuclear atomic nuke
            missile rocket
            tank armored
            spy espionage
            secret classified confidential
            leak reveal disclose
            funeral bury burial grave
            suicide
            statue monument memorial
            confederate confederacy
            racist racism bigot
            slave slavery
            insult mock ridicule
            apologize apology sorry
            threaten threat
            warn warning alert
            remove delete erase
            cancel scrap
            close shut shutdown
            hire recruit
            fire dismiss sack
            suspend suspension
            refuse reject decline
            allow permit let
            require force mandatory compel
            create make
            destroy ruin demolish
            break smash
            hit strike punch slap
            beat assault
            chase pursue
            rescue save
            find discover
            hide conceal
            name call dub
            change alter modify
            move relocate
            sign signature
            celebrate celebration
            christmas xmas holiday
            storm hurricane
            snow blizzard
            hot heat
            climate warming
            oil petroleum gas
            electricity power
            plastic
            toxic poison poisonous
            danger dangerous hazard risk
            safe safety
            strange weird bizarre
            crazy insane
            funny joke humor satire
            beautiful gorgeous
            huge massive
            top best
            first initial
            airport airline runway
            train rail railway
            bus coach
            road highway street
            bicycle bike
            ride
            dance
            sing song
            """;
    private static final Map<String, Set<String>> RELATIVES = relatives();

    private Kin() {}

    /** Whether two stems share a group. */
    public static boolean are(String stem, String other) {
        return of(stem).contains(other);
    }

    /** All stems that share a group with this one, itself left out. */
    public static Set<String> of(String stem) {
        return RELATIVES.getOrDefault(stem, Set.of());
    }

    private static Map<String, Set<String>> relatives() {
        var relatives = new HashMap<String, Set<String>>();
        for (var line : GROUPS.lines().toList()) {
            var stems = Arrays.stream(line.split(" "))
                    .map(word -> Stem.of(Spelling.of(word)))
                    .collect(Collectors.toSet());
            for (var stem : stems) {
                var others = relatives.computeIfAbsent(stem, _ -> new HashSet<>());
                others.addAll(stems);
                others.remove(stem);
            }
        }
        return relatives;
    }
}
