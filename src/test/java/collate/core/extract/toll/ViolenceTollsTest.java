package collate.core.extract.toll;

import org.junit.jupiter.api.Test;

/** Tolls of crime, war and repression. */
class ViolenceTollsTest {
    @Test
    void bombsAndGunsKill() {
        TollTable.holds("""
                A gunman opened fire at a supermarket, killing 10 people and wounding three. => killed 10; injured 3
                Two officers were shot dead and a third was wounded in an ambush. => killed 2
                Three people were stabbed to death in Rennes on Saturday night. => killed 3
                The attacker stabbed four people before police shot him dead. => injured 4
                A car bomb ripped through a market in Karrada, killing at least 80 and wounding scores. => killed 80..; injured 40..
                Twin blasts killed 19 soldiers, 4 policemen and 7 civilians in Mogadishu. => killed 19; killed 4; killed 7
                A suicide bomber killed himself and 22 others outside a mosque. => killed 22
                The explosion killed the mayor, two of his bodyguards and a passer-by. => killed 2; killed 3
                Seven schoolchildren were killed and 13 others hurt when a gunman attacked a school in Bavaria. => killed 7; injured 13
                The siege left 334 people dead, including 186 children. => killed 334; killed 186
                Gunmen killed 21 worshippers, 9 of them women. => killed 21; killed 9
                The massacre of 45 villagers at Acteal shocked Mexico. => killed 45
                Eleven Israeli athletes were murdered at the Munich Games in 1972. => killed 11
                Drug violence has killed more than 60,000 people since 2006. => killed 60000..
                Police arrested 112 demonstrators, 30 of whom were later released. => captured 112; captured 30
                The raid led to the arrest of 17 suspected smugglers. => captured 17
                More than 270 schoolgirls were abducted from Chibok in April 2014. => captured 270..
                Kidnappers are holding eight oil workers hostage in the Niger Delta. => captured 8
                The guerrillas took 72 guests hostage at the ambassador's residence. => captured 72
                Some 200 people have been detained since the protests began. => captured 200
                Two men, a woman and three children were found dead in a flat in Leeds. => killed 2; killed 3
                Eleven inmates were killed and at least 20 guards taken hostage in a prison riot. => killed 11; captured 20..
                The regime executed 30 political prisoners in one night, the group said. => killed 30
                In all, 2,977 people were killed in the attacks of September 11, 2001. => killed 2977
                The shooting left one person dead and five wounded. => killed 1; injured 5
                Six dead, 14 wounded in Kabul hotel attack => killed 6; injured 14
                Bomb kills 12 in Lahore => killed 12
                Police: 3 killed, 5 hurt in Texas shooting => killed 3; injured 5
                Death toll in Nepal bus crash rises to 24 => killed 24
                12 killed as boat sinks off Zanzibar => killed 12
                Police detained two suspects, aged 19 and 23, at the airport. => captured 2
                """);
    }

    @Test
    void warsKillCaptureAndDisplace() {
        TollTable.holds("""
                Israel revised its death toll from the attack from 1,400 to around 1,200. => killed 1400; killed 1200
                At least 900 soldiers were killed and 2,400 wounded in the first week of the offensive, the ministry said. => killed 900..; injured 2400
                Rebels said they had killed 35 government troops and captured 12. => killed 35; captured 12
                The army lost 18 soldiers in the ambush. => killed 18
                Shelling killed one officer and six soldiers near Avdiivka. => killed 1; killed 6
                An airstrike on a wedding party killed 47 civilians, 39 of them women and children. => killed 47; killed 39
                The civil war, which lasted 16 years, killed about 150,000 people and displaced nearly one million. => killed 150000; displaced 1000000
                The conflict has left tens of thousands dead and millions displaced. => killed 20000..; displaced 2000000..
                Some six million Jews were murdered by the Nazis. => killed 6000000
                Troops opened fire on the marchers, killing 14 and wounding 13. => killed 14; injured 13
                The junta has jailed 2,600 dissidents and executed four. => captured 2600; killed 4
                The ministry in Gaza said the number of wounded had climbed to 14,800. => injured 14800
                Two of the hostages were killed and three were freed. => killed 2; captured 3
                Hamas is holding about 130 hostages in Gaza. => captured 130
                More than 120 Palestinian prisoners were released in exchange for 24 captives. => captured 120..; captured 24
                The genocide claimed an estimated 800,000 lives in a hundred days. => killed 800000
                Fighting has driven 40,000 people from their homes in a week. => displaced 40000
                The camp shelters 90,000 refugees from South Sudan. => displaced 90000
                The United Nations estimates that 3.7 million people have fled to neighbouring countries. => displaced 3700000
                Ukraine says 12,300 of its soldiers have died since the invasion. => killed 12300
                About a hundred fighters on both sides were killed, according to monitors. => killed 100
                Scores of civilians have been killed and hundreds wounded in the shelling of Aleppo. => killed 40..; injured 200..
                A Syrian monitor reported the deaths of 23 rebels and nine civilians. => killed 23; killed 9
                Four U.N. peacekeepers were killed by a roadside bomb in Mali. => killed 4
                In 1994 the army killed 200 rebels and lost four men. => killed 200; killed 4
                By nightfall the toll stood at 19 dead and 86 injured. => killed 19; injured 86
                The mission counted 3,301 civilian deaths and 5,200 injuries in the first year. => killed 3301; injured 5200
                At least 25 British servicemen lost their lives in the Falklands landing. => killed 25..
                The Khmer Rouge are blamed for the deaths of 1.7 million Cambodians. => killed 1700000
                Six French soldiers, two of them officers, were wounded, none seriously. => injured 6; injured 2
                Several protesters were injured by rubber bullets. => injured 3..
                Dozens more were wounded. => injured 24..
                """);
    }
}
