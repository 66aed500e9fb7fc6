package collate.core.extract.toll;

import org.junit.jupiter.api.Test;

/** Tolls of nature, accidents and disease, as news of many decades and countries states them. */
class DisasterTollsTest {
    @Test
    void natureKillsAndDrivesOut() {
        TollTable.holds("""
                A 7.1-magnitude earthquake struck the coast of Peru on Sunday, killing at least 510 people and injuring more than 1,500. => killed 510..; injured 1500..
                The quake left 86 dead and some 4,000 homeless, civil defence officials said. => killed 86; displaced 4000
                Officials put the death toll at 1,322, with 214 people still unaccounted for. => killed 1322; missing 214
                Two people drowned when their car was swept into the Arno. => killed 2
                Monsoon floods have claimed the lives of 63 people in Assam and driven nearly 200,000 from their homes. => killed 63; displaced 200000
                The typhoon killed 1,012 people in the Philippines, most of them in Leyte, and displaced about 650,000. => killed 1012; displaced 650000
                Mudslides triggered by heavy rain buried a village, leaving three dead and a dozen missing. => killed 3; missing 12
                More than 2,300 bodies have been recovered from the rubble of the city. => killed 2300..
                Rescuers pulled 14 bodies from the mud on Thursday. => killed 14
                Hurricane Delia has killed at least five people in Haiti, including two children, and forced 12,000 to evacuate. => killed 5..; killed 2; displaced 12000
                As many as 300 villagers are feared dead after the dam burst. => killed ..300
                The number of people killed by the cyclone rose to 178 on Friday as rescue teams reached remote islands. => killed 178
                Between 20 and 30 hikers were missing after the avalanche. => missing 20..30
                The tsunami claimed some 230,000 lives in 14 countries. => killed 230000
                Up to 60 people may have died in the landslide, the governor said. => killed ..60
                Tens of thousands of residents fled their homes as the volcano erupted. => displaced 20000..
                At least 17 hikers, among them four Germans, lost their lives on the mountain this summer. => killed 17..; killed 4
                The flood's death toll has risen to 45, up from 38 on Tuesday. => killed 45; killed 38
                Wildfires near Valparaiso have killed 112 people and destroyed 3,000 homes. => killed 112
                A heat wave killed more than 70 elderly residents of Montreal in the first week of July. => killed 70..
                Some 35 fishermen are missing after a storm sank nine boats off Kerala. => missing 35
                Nearly 1.4 million people were displaced by the floods, the United Nations said. => displaced 1400000
                The eruption of 1902 killed nearly 30,000 people in Saint-Pierre. => killed 30000
                The 1976 Tangshan earthquake killed an estimated 242,000 people. => killed 242000
                Authorities evacuated 3,400 people from low-lying areas. => displaced 3400
                """);
    }

    @Test
    void shipsTrainsPlanesAndMinesKill() {
        TollTable.holds("""
                A ferry carrying 240 passengers capsized in Lake Victoria, killing 94 people. => killed 94
                Thirty-one miners were trapped and 12 killed when the roof fell in. => killed 12
                All 157 people on board the plane were killed. => killed 157
                The jet crashed into the sea with 224 people on board; there were no survivors. =>
                A bus plunged into a ravine in northern India, killing 27 pilgrims and injuring 15 others, four of them critically. => killed 27; injured 15; injured 4
                Five people were killed and two dozen injured when two trains collided near Como. => killed 5; injured 24
                The captain and 11 crew members were rescued, but 19 sailors are still missing. => missing 19; rescued 11
                The crash killed the pilot and six skydivers. => killed 6
                The sinking of the trawler cost 16 fishermen their lives. => killed 16
                The accident claimed 41 lives, making it the worst since 1988. => killed 41
                Fourteen hundred people perished when the liner went down. => killed 1400
                One hundred and twelve passengers died in the fire aboard the train. => killed 112
                Eight of the 23 people aboard were killed and the rest were injured. => killed 8
                A truck ran into a crowd, killing two women and a child. => killed 2; killed 3
                Road accidents kill 400 people a year in the province. => killed 400
                The helicopter went down in a storm; nine soldiers died and three survived with burns. => killed 9; rescued 3
                Seventeen passengers suffered minor injuries when the tram derailed. => injured 17
                Rescuers found 39 people dead in the back of a refrigerated lorry in Essex. => killed 39
                The bodies of 71 migrants were discovered in an abandoned truck in Austria. => killed 71
                At least 12 migrants drowned and 25 others were missing after a dinghy capsized off Lesbos. => killed 12..; missing 25
                """);
    }

    @Test
    void diseaseAndWorkKill() {
        TollTable.holds("""
                Cholera has killed 1,344 people in Haiti since October. => killed 1344
                Malaria kills more than 600,000 children every year. => killed 600000..
                The country reported 412 new deaths from the virus, bringing the total number of dead to 18,056. => killed 412; killed 18056
                Influenza killed between 20 million and 40 million people in 1918 and 1919. => killed 20000000..40000000
                Half a million people died in the famine. => killed 500000
                Tainted alcohol killed 17 villagers and left nine blind in Bihar. => killed 17
                Seven patients died and 33 fell ill after drinking the contaminated water. => killed 7
                Tobacco kills 8 million people a year, the agency said. => killed 8000000
                Four workers were burned to death and eight hospitalised after the explosion. => killed 4; injured 8
                The collapse of the garment factory killed 1,134 workers. => killed 1134
                Fifteen workers suffocated in a sewage tank in Cairo. => killed 15
                About 30 people were treated for smoke inhalation. => injured 30
                A stampede at a stadium in Malang crushed 135 football fans to death. => killed 135
                Thirteen children lost limbs. =>
                Two hundred and six bodies lay in the morgue. => killed 206
                Two infants were among the dead. => killed 2
                The fate of 14 crew members remains unknown. => missing 14
                Twenty-two people, including three firefighters, died; 60 more were taken to hospital. => killed 22; killed 3; injured 60
                Nine climbers, all of them Koreans, died on the peak in 2018. => killed 9
                The strike killed a commander and three of his aides. => killed 3
                A fire in a disco in Gothenburg killed 63 youngsters and injured more than 200. => killed 63; injured 200..
                The death toll topped 200 on Monday. => killed 200..
                More than a dozen people were hurt, two of them seriously. => injured 12..; injured 2
                Nobody was hurt when 300 guests were evacuated from the hotel. => displaced 300
                Police said 16 people had died: 12 in the north and four in the capital. => killed 16; killed 12; killed 4
                Three hundred women were taken captive. => captured 300
                The victims were 12 women and 3 men. =>
                Hospital officials said they had received 15 bodies and 47 wounded people. => killed 15; injured 47
                """);
    }
}
