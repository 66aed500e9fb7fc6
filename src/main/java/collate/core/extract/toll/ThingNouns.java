package collate.core.extract.toll;

import java.util.Set;

/** Nouns for what is counted in the news but is no person: time, money, animals, things, abstractions. */
final class ThingNouns {
    private static final Set<String> LISTED = Lexicon.words("""
            percent per cent percentage points point pct times time years year months month weeks week days day hours hour
            minutes minute seconds second decades decade centuries century nights night evenings mornings seasons season o'clock
            am pm a.m p.m a.m. p.m. years-old anniversary weekends quarters
            dollars dollar euros euro pounds pound yen yuan rupees rupee cents francs marks lire pesos shekels riyals dinars
            rubles roubles won baht kronor usd eur $
            kilometers kilometres kilometer kilometre km kms miles mile meters metres meter metre feet foot inches yards acres
            hectares tons tonnes ton tonne kilograms kilogrammes kilos kilo kg grams litres liters barrels gallons degrees
            magnitude mph knots volts megawatts mw bytes square cubic
            characters jetliners airliners freighters liners tankers cruisers trawlers mergers papers newspapers orders quarters flowers rivers towers containers trailers tractors reactors doors colors
            colours sensors motors covers offers sneakers lasers cancers tumors disorders errors chapters posters centers theaters
            counters layers corners shoulders ladders folders powers dinners boilers burners cruisers vectors sectors factors
            mirrors indicators generators monitors-lcd printers scanners routers computers helicopters letters tankers bombers-b
            propellers transformers craters feathers breakers skyscrapers suvs headquarters lockers drawers shutters boosters
            filters meters timers thrusters registers tumblers hangars altars dollars procedures measures pictures structures
            jobs job posts positions companies company firms businesses banks shops stores stalls restaurants hotels factories
            factory plants mills farms schools school hospitals clinics churches mosques temples homes home houses house
            buildings building apartments flats huts tents shelters rooms villages village towns cities city districts provinces
            states countries country nations regions areas islands sites places locations bases camps checkpoints posts
            vehicles vehicle cars car buses bus trucks truck lorries vans van taxis motorcycles bicycles bikes trains train
            carriages wagons coaches planes plane aircraft airplanes jets jet helicopters helicopter drones drone gliders boats
            boat ships ship vessels vessel ferries tankers submarines warships trawlers canoes rafts engines ambulances
            tanks tank missiles missile rockets rocket bombs bomb shells grenades mines rifles guns pistols machineguns mortars
            carbines shotguns launchers bullets rounds weapons firearms explosives warheads devices
            votes vote ballots ballot seats seat polls points goals goal runs wickets wins losses defeats games game matches
            match sets tries touchdowns medals medal records titles rounds laps races
            bills bill laws law projects project plans plan proposals deals deal contracts contract orders order trades shares
            share stocks stock bonds loans accounts accounting cases case counts charges charge complaints lawsuits suits
            attacks attack bombings bombing blasts blast explosions shootings shooting strikes strike raids raid incidents
            incident accidents accident crashes crash collisions clashes battles wars war operations operation missions flights
            flight sorties fires fire floods earthquakes quakes tremors storms storm hurricanes cyclones tornadoes typhoons
            outbreaks infections infection tests test samples doses dose vaccines vaccinations viruses strains pieces
            computers computer servers server machines phones devices systems websites sites files documents pages books book
            films film movies movie songs albums shows episodes scenes games photographs photos pictures paintings artworks
            words word letters letter emails messages calls call questions issues problems points items item articles
            parts part pieces halves half groups group units unit teams team squads battalions brigades divisions brigade
            battalion regiments regiment divisions camps parties party organisations organizations agencies bodies-of
            rate rates degrees percentage level levels numbers number figure figures ways way kinds types sorts lots
            tonnes litre cartons crates bags boxes bottles packets pounds carats pills tablets cigarettes
            computers circuits cables lines line wells fields routes roads road bridges bridge rails tracks stations
            passports visas licences licenses certificates permits applications
            penalties penalty fouls cards cup cups caps innings overs balls holes strokes
            chances opportunities ideas dreams hopes careers enterprises ventures schemes services service
            cells cell tumours tumors genes embryos organs limbs legs arms fingers teeth
            stories story floors storeys stories steps stages phases meetings talks sessions conferences visits trips
            elections election referendums positions offices office headquarters embassies consulates
            sentences sentence terms warrants indictments verdicts appeals trials hearings
            """);
    private static final Set<String> ANIMALS = Lexicon.words("""
            animals animal poultry birds bird chickens chicken ducks duck geese hens turkeys swans pigeons flamingos fowl
            livestock cattle cows cow calves bulls buffaloes sheep goats goat lambs pigs pig hogs horses horse donkeys camels
            camel dogs dog cats cat puppies rabbits mice rats rodents elephants elephant rhinos rhino tigers tiger lions lion
            leopards bears bear wolves wolf deer elk foxes badgers seals seal whales whale dolphins dolphin sharks shark turtles
            fish fishes salmon tuna bees bee mosquitoes insects locusts snakes crocodiles alligators kangaroos koalas monkeys
            gorillas apes pandas trees tree crops vines species reptiles frogs penguins eagles vultures cranes parrots
            herd herds flock flocks pets pet minks mink ostriches zebras giraffes antelopes bison wildfowl
            """);
    private static final Set<String> ENDINGS =
            Set.of("tion", "tions", "ment", "ments", "ness", "ships", "sions", "ities", "ages");
    private static final int SHORTEST_ENDING = 4;
    private static final int LONGEST_ENDING = 5;

    private ThingNouns() {}

    static boolean has(String lower) {
        return LISTED.contains(lower) || ANIMALS.contains(lower) || ending(lower);
    }

    static boolean isAnimal(String lower) {
        return ANIMALS.contains(lower);
    }

    private static boolean ending(String lower) {
        for (var length = SHORTEST_ENDING; length <= LONGEST_ENDING && length < lower.length() - 1; length++) {
            if (ENDINGS.contains(lower.substring(lower.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
