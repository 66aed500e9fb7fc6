package collate.core.extract.toll;

import java.util.Set;

/** Nouns for people, plural and singular, and the endings by which unlisted ones are known. */
final class PersonNouns {
    private static final Set<String> LISTED = Lexicon.words("""
            people person persons men man women woman children child kids kid boys boy girls girl babies baby infants infant
            toddlers toddler newborns teens teen teenagers teenager adolescents youths youth youngsters minors minor juveniles
            adults adult elders elderly folk folks ones civilians civilian citizens citizen nationals national residents resident
            inhabitants villagers villager locals townspeople townsfolk tribesmen tribesman peasants peasant farmers farmer
            settlers settler nomads herders herdsmen shepherds fishermen fisherman foreigners foreigner tourists tourist
            holidaymakers visitors visitor travellers travelers traveller traveler passengers passenger commuters commuter
            pedestrians pedestrian passersby passerby passer passers-by bystanders bystander onlookers motorists motorist drivers driver
            riders rider motorcyclists cyclists cyclist crew crewmen crewmembers crewman sailors sailor seamen seafarers mariners
            pilots pilot airmen astronauts cosmonauts stewardesses attendants conductors passangers
            forces soldiers soldier troops trooper troopers servicemen servicewomen servicemembers marines marine paratroopers
            paratrooper commandos conscripts reservists recruits recruit cadets veterans officers officer generals colonels
            privates sergeants lieutenants captains gendarmes gendarme policemen policeman policewomen police constables
            constable guards guard guardsmen bodyguards bodyguard peacekeepers peacekeeper combatants combatant fighters fighter
            warriors militants militant militiamen militia militias rebels rebel insurgents insurgent guerrillas guerrilla
            guerillas extremists islamists jihadists jihadis terrorists terrorist separatists mercenaries partisans personnel
            gunmen gunman bombers bomber attackers attacker assailants assailant hijackers hijacker kidnappers snipers sniper
            robbers robber thieves thief burglars gangsters gangster mobsters criminals criminal bandits pirates dissidents
            traffickers smugglers dealers suspects suspect accused convicts convict inmates inmate prisoners prisoner detainees
            detainee hostages hostage captives captive fugitives offenders culprits perpetrators
            students student pupils pupil schoolchildren schoolboys schoolgirls schoolgirl schoolboy teachers teacher professors
            undergraduates graduates classmates worshippers worshipers worshippers pilgrims pilgrim priests priest nuns nun monks
            monk clerics cleric imams imam pastors missionaries missionary bishops churchgoers mourners congregants parishioners
            workers worker labourers laborers labourer laborer miners miner employees employee staff staffers colleagues
            firefighters firefighter firemen fireman rescuers rescuer paramedics paramedic medics medic doctors doctor nurses
            nurse physicians surgeons patients patient health-workers volunteers volunteer contractors contractor engineers
            engineer technicians technician builders cleaners cooks guides porters sherpas climbers climber mountaineers hikers
            hiker skiers skier snowboarders swimmers swimmer divers diver surfers bathers campers revellers revelers partygoers
            concertgoers clubbers guests guest customers customer shoppers shopper diners patrons vendors traders shopkeepers
            merchants journalists journalist reporters reporter photographers photographer cameramen cameraman broadcasters
            activists activist protesters protestors protester demonstrators demonstrator marchers rioters strikers unionists
            supporters supporter followers sympathizers sympathisers loyalists members member leaders leader politicians
            politician lawmakers lawmaker legislators deputies deputy ministers minister officials official diplomats diplomat
            ambassadors envoys judges judge lawyers lawyer prosecutors mayors mayor governors councillors candidates aides aide
            commanders commander chiefs cadres cadre agents agent operatives operative spies informers collaborators
            migrants migrant immigrants immigrant refugees refugee evacuees evacuee asylum-seekers seekers stowaways exiles
            returnees expatriates emigrants deportees defectors escapees runaways
            relatives relative kin families family brothers brother sisters sister siblings sibling parents parent mothers mother
            fathers father wives wife husbands husband sons son daughters daughter grandchildren grandson granddaughter
            grandparents cousins cousin nephews nieces uncles aunts couples couple twins widows orphans orphan friends friend
            neighbours neighbors spouses toddler grandmother grandmothers grandfather
            victims victim survivors survivor sufferers others dead wounded injured females males female male
            americans whites blacks jews jew muslims muslim christians christian hindus sikhs kurds serbs croats arabs turks
            britons germans danes swedes poles finns spaniards greeks dutch french british swiss irish chinese japanese
            vietnamese portuguese lebanese sudanese burmese israelis iraqis iranians pakistanis afghans
            fans fan spectators spectator players player athletes footballers supporters hooligans actors musicians singers
            singer dancers artists writers scientists scientist researchers academics intellectuals
            slaves slave servants maids maid prostitutes sex-workers vagrants beggars squatters tenants homeowners householders
            opponents rivals foes enemies dissenters heretics witches witnesses co-workers crewmates danes
            countrymen compatriots comrades comrade aid-workers humanitarians negotiators mediators observers monitors inspectors
            peasants indians natives aborigines islanders highlanders tribals dalits untouchables pygmies
            partners colleagues teammates schoolmates roommates classmates trainees apprentices interns clerks secretaries
            businessmen businessman businesswomen bankers executives executive managers manager owners bosses
            sheikhs princes princesses royals nobles knights serfs celebrities heroes martyrs martyr gays homosexuals
            crewmember serviceman lives souls heads occupants occupant bystander stampeders trekkers jobseekers
            linemen longshoremen dockers stevedores loggers lumberjacks welders electricians plumbers carpenters masons
            wedding-goers invitees celebrants shiites sunnis shias alawites druze yazidis copts tutsis hutus
            """);
    private static final Set<String> COMBATANTS = Lexicon.words("""
            soldiers troops men personnel fighters servicemen servicemembers marines paratroopers sailors airmen policemen police
            officers guards militants rebels guerrillas insurgents pilots commandos crew peacekeepers combatants
            commanders gendarmes militiamen women children civilians relatives brothers
            sisters sons daughters siblings cousins uncles aunts nephews grandchildren parents crewmen airmen villagers
            """);
    private static final Set<String> ENDINGS =
            Lexicon.words("men women boys girls ists ians goers keepers ees children mates folk people ers ors");

    private PersonNouns() {}

    static boolean has(String lower) {
        return LISTED.contains(lower) || !ThingNouns.has(lower) && ending(lower);
    }

    /** People that an army "loses" when they die; a party loses members and a team loses players in other ways. */
    static boolean isOwn(String lower) {
        return COMBATANTS.contains(lower);
    }

    private static boolean ending(String lower) {
        for (var length = 3; length <= 8 && length < lower.length() - 1; length++) {
            if (ENDINGS.contains(lower.substring(lower.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
