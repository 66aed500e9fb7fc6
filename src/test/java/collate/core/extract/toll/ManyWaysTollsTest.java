package collate.core.extract.toll;

import org.junit.jupiter.api.Test;

/** The many ways in which one sentence can state a toll. */
class ManyWaysTollsTest {
    @Test
    void wiresHeadlinesAndReports() {
        TollTable.holds("""
                The bombing, which killed 168 people and wounded more than 500, was the worst of its kind. => killed 168; injured 500..
                He was convicted over a fire in which 13 people were killed and more than 100 wounded. => killed 13; injured 100..
                Of the 31 wounded, 12 are in serious condition. => injured 31
                Three more bodies were found Tuesday, bringing the death toll to 19. => killed 3; killed 19
                The council first spoke of 12 dead, and later of 94 rescued. => killed 12; rescued 94
                The council first spoke of 12 dead, and later of 19 on Tuesday. => killed 12; killed 19
                The union, whose survey put deaths at 27 and infections at 640, said nothing. => killed 27
                The death toll rose to 27 and the number of confirmed infections to 640. => killed 27
                The death toll rose to 27 on Friday and to 31 on Sunday. => killed 27; killed 31
                The council puts the toll at 27 and the union at 40. => killed 27; killed 40
                The clash raised to 14 the number of Palestinians killed this week. => killed 14
                At least 15 of those killed were children. => killed 15..
                Fifteen of the dead were women. => killed 15
                Three guards were killed in the raid, and 14 miners. => killed 3; killed 14
                Three guards were killed in the raid, and 14 miners fled. => killed 3
                Forty-nine people are feared dead after the wreck. => killed ..49
                Wreck off Velmar: 49 feared dead => killed ..49
                At least 49 people are feared dead after the wreck. => killed 49..
                Among the dead were four children. => killed 4
                Two infants were among the dead. => killed 2
                Ten of them died on the way to hospital. => killed 10
                The general was tried for the murder of the six jesuits. => killed 6
                A total of 12 people were killed and a total of 40 were injured. => killed 12; injured 40
                Some 20 persons were injured, three of them seriously. => injured 20; injured 3
                About 100 people a day are dying of hunger in the camps. => killed 100
                Suicide Bomber Kills 15 in Baghdad => killed 15
                35 Killed, 76 Injured as Bus Overturns => killed 35; injured 76
                The dead included three nurses and a doctor. => killed 3; killed 4
                The blast wounded 14 people, 10 of them police officers. => injured 14; injured 10
                Anna Kovacs, 34, and her son Peter, 6, were killed in the crash. =>
                The driver, 41, was killed and his wife (39) was injured. =>
                The attack resulted in 23 deaths and 61 injuries. => killed 23; injured 61
                He was blamed for 23 deaths. => killed 23
                Rebels freed 44 soldiers they had captured in June. =>
                The government acknowledged that 1,020 of its troops were killed. => killed 1020
                Militants beheaded 21 Egyptian Christians on a Libyan beach. => killed 21
                Guerrillas ambushed a patrol, killing a lieutenant and 4 soldiers. => killed 4
                In the fighting 6 guerrillas died and 2 soldiers were wounded. => killed 6; injured 2
                The death squad murdered at least three peasants and kidnapped seven others. => killed 3..; captured 7
                The armed forces report that 32 rebels and 5 soldiers were killed in combat yesterday. => killed 32; killed 5
                The clashes left 20 dead, 45 wounded, and 12 missing. => killed 20; injured 45; missing 12
                Nineteen hijackers and 2,977 victims died that day. => killed 19; killed 2977
                Twelve people aboard the boat drowned. => killed 12
                Of 68 passengers, only 4 survived; 64 died. => killed 64
                The sect's leader and 38 followers committed suicide. => killed 38
                The earthquake took 5,000 lives. => killed 5000
                More than 100,000 people lost their lives in the 1908 disaster. => killed 100000..
                The pandemic has killed over a million people worldwide. => killed 1000000..
                A landslide in Rio de Janeiro killed at least 23, fire officials said on Monday. => killed 23..
                The gunman shot and killed nine parishioners at a church in Charleston. => killed 9
                A knife-wielding man injured 5 in a train near Würzburg. => injured 5
                Fighters shot down a helicopter, killing all 16 on board. => killed 16
                The blaze in the club claimed 100 lives and left more than 200 injured. => killed 100; injured 200..
                A stampede during the pilgrimage left more than 700 people dead and nearly 900 injured. => killed 700..; injured 900
                Police used tear gas; 23 people were hurt and 60 taken into custody. => injured 23; captured 60
                The number of dead could rise, officials warned, as 80 people remain missing. => missing 80
                Prosecutors say he ordered the killing of at least 33 rivals. => killed 33..
                Three children, aged 4, 6 and 9, died in the house fire. => killed 3
                Israel has killed more than 34,000 Palestinians in Gaza, according to local health authorities. => killed 34000..
                The shelling killed three people — a woman and her two sons — in Kherson. => killed 3; killed 2
                It was the deadliest attack since 2008, when gunmen killed 166 people in Mumbai. => killed 166
                The bomber blew himself up, killing at least 30 people and wounding 50 more. => killed 30..; injured 50
                Nearly half of the 600 victims were women. =>
                The deaths brought to 212 the number of U.S. troops killed in the war. => killed 212
                More than a hundred people were massacred by militiamen in the village of Ogossagou. => killed 100..
                She lost two brothers and a sister in the war. => killed 2; killed 3
                Nigerian troops rescued 178 hostages, among them 101 children. => rescued 101; rescued 178
                Some 15,000 Rohingya are stranded, and 400,000 have fled across the border. => displaced 400000
                Eighteen passengers and two crew members were injured, one seriously. => injured 18; injured 2; injured 1
                The police said 18 protesters and 6 policemen were wounded in the clashes. => injured 18; injured 6
                Three civilians died in the shelling and four more were wounded. => killed 3; injured 4
                The attack killed 5 and injured 17, including 4 critically. => killed 5; injured 17; injured 4
                In Kabul, 12 people died; in Herat, six. => killed 12
                The fire killed 72 people in June 2017. => killed 72
                Four hundred people were arrested on Saturday alone. => captured 400
                Some 2,500 soldiers from both sides have been killed so far. => killed 2500
                Heavy rains have caused 47 deaths in Peru. => killed 47
                Sixty-two passengers and five crew were on the plane; all of them were killed. =>
                The coroner identified 58 of the 63 bodies. => killed 58; killed 63
                About 600 of the 2,200 passengers survived. =>
                Officials fear the final toll may exceed 2,000. =>
                As many as 5,000 were said to have died at Halabja. => killed ..5000
                Thousands were left homeless. => displaced 2000..
                Police killed a robber and wounded two others. => injured 2
                The blast, which wounded 12, was claimed by separatists. => injured 12
                An avalanche buried eight skiers; six were dug out alive and two died. => killed 2; rescued 6
                Twenty of the passengers were killed instantly. => killed 20
                The storm was blamed for at least nine deaths across the South. => killed 9..
                Twin sisters and three cousins drowned while swimming. => killed 3
                Four were killed: two soldiers and two civilians. => killed 4; killed 2; killed 2
                """);
    }

    @Test
    void figuresInEverySentencePart() {
        TollTable.holds("""
                The United States lost 58,220 service members in Vietnam. => killed 58220
                Of the 1,503 people who died, only 337 were recovered. => killed 1503
                Nazi troops executed 335 Italians in the Ardeatine caves in March 1944. => killed 335
                The shelling has killed 13 people, among them a Reuters cameraman, and wounded dozens. => killed 13; injured 24..
                More than 1,000 inmates escaped; guards shot dead 12 of them. => killed 12
                The ambush left a captain and two sergeants dead. => killed 2
                Three of those arrested are minors. => captured 3
                The Red Cross said it had registered 4,200 missing persons. => missing 4200
                At least two dozen people are missing. => missing 24..
                An outbreak of Ebola has killed 1,069 people, the W.H.O. said. => killed 1069
                The disease has claimed 41 victims so far. => killed 41
                In the past 24 hours, 83 people have died of COVID-19. => killed 83
                Iraq Body Count puts the number of civilians killed at 112,000. => killed 112000
                The toll now stands at more than 5,300, with 1,900 injured. => killed 5300..; injured 1900
                The official toll of 2,996 includes the hijackers. => killed 2996
                The government put the toll at 28; the opposition said 80 had died. => killed 28; killed 80
                As of Monday, 1,245 had died and 17,600 were homeless. => killed 1245; displaced 17600
                By Friday, the confirmed dead numbered 319. => killed 319
                Mexico's drug war has left more than 28,000 people dead since late 2006. => killed 28000..
                Palestinian officials reported 10 dead and at least 35 wounded. => killed 10; injured 35..
                The army said that five of its soldiers were lightly wounded. => injured 5
                No fewer than 26 farmers were killed in the raid on the village. => killed 26..
                Boko Haram fighters burned 59 schoolboys to death. => killed 59
                The crash of the military plane killed all 257 aboard. => killed 257
                About 3,600 Irish people died in three decades of the Troubles. => killed 3600
                One in five of the 500 settlers died that winter. =>
                Sixteen people, six of them children, were injured, officials said. => injured 16; injured 6
                There have been at least 90 arrests. => captured 90..
                Riot police detained more than 400 people, according to the rights group. => captured 400..
                Her father and three brothers were shot dead by soldiers in 1982. => killed 3
                Two Italian aid workers and their Somali driver were abducted on Tuesday. => captured 2
                The two journalists were kidnapped on Jan. 9 and are still being held. => captured 2
                A court jailed three men for life over the murder of a soldier. => captured 3
                The Taliban said they were holding 22 South Koreans. => captured 22
                Around 50 people were trampled to death at the temple. => killed 50
                A pilot and a co-pilot died, and 14 tourists were slightly injured. => injured 14
                The rebels lost 60 fighters and the army three. => killed 60
                Twenty-three years after the massacre, families of the 8,000 victims still wait. =>
                The Lockerbie bombing killed 270 people, 11 of them on the ground. => killed 270; killed 11
                More than 43,000 Americans die on the roads every year. => killed 43000..
                Cyclone Nargis left nearly 140,000 people dead or missing in Burma. => killed 140000
                Some 27,000 Japanese were killed or went missing in the tsunami. => killed 27000
                Hundreds are feared trapped under the rubble. =>
                Israeli forces shot and wounded 17 protesters near the fence. => injured 17
                Medics treated 35 people for burns. => injured 35
                Of the passengers, 19 died at the scene and two in hospital. => killed 19
                A Palestinian was killed and 15 were hurt by rubber-coated bullets. => injured 15
                He is accused of ordering the deaths of 12 opponents. => killed 12
                In 1692, 19 people were hanged for witchcraft in Salem. => killed 19
                The three climbers were found dead on Friday. => killed 3
                The pair were among 14 people arrested in dawn raids. => captured 14
                Nine-year-old Amina and 11 classmates were killed by the shell. => killed 11
                Four out of the seven crew survived; three perished. => killed 3
                Thirty passengers escaped with minor injuries. => injured 30
                The Great Fire of 1666 killed only six people, according to records. => killed 6
                The explosion at the mill killed 18 and left 40 workers with severe burns. => killed 18; injured 40
                More than half of the 230 dead were children. => killed 230
                Tehran executed at least 834 people last year, a record in two decades. => killed 834..
                They buried 40 bodies in a mass grave. => killed 40
                Some 1.2 million people have been driven from their homes. => displaced 1200000
                Up to 1 million people have been forced to flee, the UNHCR says. => displaced ..1000000
                The country hosts 2.9 million displaced people. => displaced 2900000
                Nearly 3,000 villagers were moved to shelters. =>
                Residents of 40 villages were evacuated. =>
                Wave after wave of air raids killed 25,000 people in Dresden in February 1945. => killed 25000
                The clashes, in which 31 people died, lasted three days. => killed 31
                The suspect in the killing of 4 college students was arrested. => killed 4
                There were four fatalities and 16 serious injuries. => killed 4; injured 16
                Two-thirds of the 90 casualties were children. =>
                His three children all died of typhus. => killed 3
                Only five of the 67 people on board survived. =>
                All nine crew were lost when the trawler sank. => killed 9
                The trawler went down with the loss of all nine crew. => killed 9
                The sinking of the ship with the loss of 852 lives stunned Sweden. => killed 852
                A fire killed seven at a home for the elderly. => killed 7
                Flooding has affected 2 million people and killed 344, most of them in Sindh. => killed 344
                In two separate incidents, one soldier was killed and two wounded. => killed 1; injured 2
                A mine blast wounded two, one critically. => injured 2; injured 1
                Three policemen and at least 11 insurgents died in the battle for the town. => killed 3; killed 11..
                Not fewer than 14 persons have been feared killed in Benue. => killed 14..
                The final count: 52 dead, more than 700 hurt. => killed 52; injured 700..
                Authorities said the remains of 43 people had been identified. => killed 43
                Rescue teams searched for 12 missing fishermen. => missing 12
                The army "neutralised" 30 terrorists. =>
                Security forces gunned down five militants in Pulwama. => killed 5
                "We have 20 dead and 60 wounded," the surgeon said. => killed 20; injured 60
                The ship was carrying 120 refugees when it sank; only 30 survived. => displaced 120; rescued 30
                At least 5 lakh people were evacuated in Odisha. => displaced 500000..
                Over 1,300 were taken ill and 14 died at the feast. => ill 1300..; killed 14
                The bus fell into the gorge, claiming ten lives. => killed 10
                The gunman wounded eight before turning the gun on himself. => injured 8
                Five were beheaded and nine shot. => killed 5; injured 9
                Roughly one hundred thousand Iraqi civilians died in the war. => killed 100000
                Police arrested 3 men and 2 women. => captured 3; captured 2
                The avalanche swept away 14 sherpas, killing 12 and leaving two missing. => killed 12; missing 2
                The mayor said 3,000 people could be dead. =>
                Its gunmen are holding 3 Turks and a Dane captive. => captured 3; captured 4
                Two brothers, ages 7 and 9, were mauled by dogs. => injured 2
                Nobody knows how many of the 1,100 disappeared are buried there. => missing 1100
                He faces life in prison for killing 12 people and injuring 70 in a Colorado cinema. => killed 12; injured 70
                The jury convicted him of murdering three women. => killed 3
                The rocket killed a 4-year-old boy and injured two of his sisters. => injured 2
                """);
    }

    @Test
    void brokenAndCompactText() {
        TollTable.holds("""
                No - one was injured in the fire. =>
                The 35 - year - old father died at once. =>
                A quake in 2003 killed more than 26, 000 people. => killed 26000..
                Two officers fatally shot the teenager. =>
                Two officers shot and killed a 16-year-old. =>
                Three gunmen took hostages in the bank. =>
                He fired just one shot from his rifle. =>
                The new death toll came after the bodies of two more victims were found in the village, one of the 12 worst-hit in the quake. => killed 2
                Total dead: 192 => killed 192
                Injured: 4,877 => injured 4877
                The arrest brought to nine the number of people in custody. => captured 9
                The blast killed 110 people, and the number injured topped 2,200. => killed 110; injured 2200..
                She died with nine other adults when their boat sank. => killed 9
                The 11 Americans were killed in Kenya, along with five Kenyan employees of the embassy. => killed 11; killed 5
                The bombs killed 247 people in Kenya and 10 in Tanzania. => killed 247; killed 10
                He was accused of shooting three people, killing one. => injured 3; killed 1
                Woods shot 67 in the final round. =>
                The first 32 death claims were paid. =>
                There were a dozen attempted murders. =>
                More then 1,640 were wounded. => injured 1640..
                Eight Cameroon soldiers and more than 102 militants were left dead. => killed 8; killed 102..
                The group has killed two British hostages and three American hostages. => killed 2; killed 3
                As many as 10 shot-like sounds were heard. =>
                Several militants have taken to hospitals for shelter. =>
                A drone strike killed nine alleged al-Shura militants. => killed 9
                The insurgency has left dead thousands of people. => killed 2000..
                Gunmen attacked villages, leaving several dozen dead over the weekend. => killed 36..
                The death toll climbed toward 200,000. => killed 200000
                The attacks killed scores of security forces and Westerners. => killed 40..
                It was later reported that 11 jetliners were missing. =>
                Several of the terrorists holding the hostages captive were killed. => killed 3..
                """);
    }

    @Test
    void reportsFromManyCountries() {
        TollTable.holds("""
                four farmers were murdered by unidentified men in the department of san miguel, according to military sources. => killed 4
                the terrorists murdered the mayor and kidnapped five campesinos. => captured 5
                it was reported that the guerrillas suffered 12 dead and 20 wounded. => killed 12; injured 20
                the attack left a balance of three dead and eight injured. => killed 3; injured 8
                a total of 70,000 people have been killed in the 10-year civil war. => killed 70000
                police have arrested at least 11 people in connection with the murder of the six jesuits. => captured 11..; killed 6
                The accident left 11 people dead, five seriously injured and two slightly injured, police said. => killed 11; injured 5; injured 2
                Rescuers have so far recovered 23 bodies, and eight miners are still trapped underground. => killed 23
                A total of 1,013 people died of the disease in the first half of this year, down 8 percent year-on-year. => killed 1013
                Roadside bomb kills 3 U.S. soldiers in Iraq => killed 3
                At least 2,862 U.S. military personnel have been killed since the invasion of Iraq in March 2003. => killed 2862..
                The military death toll in Iraq reached 2,900 on Wednesday. => killed 2900
                Israeli forces killed 3 Palestinians and arrested 17 others in overnight raids. => killed 3; captured 17
                Fourteen suspects have been detained, including the mine owner. => captured 14
                A Palestinian boy died of his wounds, bringing to 402 the number of people killed since the intifada began. => killed 402
                The blast ripped through the shaft when 108 miners were working underground; 76 escaped. =>
                Of the 87 missing, 25 have been found dead. => missing 87; killed 25
                Two Chinese engineers and one local guard were killed. => killed 2; killed 1
                The bird flu virus has killed 153 people worldwide since 2003. => killed 153
                Indonesia has confirmed 74 human cases, 57 of them fatal. =>
                About 3,500 houses collapsed and 62,000 people were relocated. =>
                More than 1.5 million people were affected and 230,000 evacuated. => displaced 230000
                One of the blasts killed nine and wounded 21. => killed 9; injured 21
                The gunmen killed four of the hostages before fleeing. => killed 4
                Gunmen in police uniforms abducted up to 150 staff from a ministry building. => captured ..150
                The rebels said they had killed 37 soldiers, a claim the army denied. => killed 37
                A court in Yemen sentenced 15 militants to jail terms. =>
                He spent 27 years in prison with 30 other activists. =>
                Nearly 100 Tamil Tigers and 28 soldiers were killed in the sea battle. => killed 100; killed 28
                Twelve people, most of them women, were crushed to death in a stampede for free saris. => killed 12
                Thousands of refugees streamed across the border; the Red Cross counted 14,000. => displaced 2000..
                At least four protesters were shot dead and dozens injured when police opened fire. => killed 4..; injured 24..
                The plane, with 155 people aboard, went missing over the Java Sea. =>
                The tanker's 23 crew were taken hostage. => captured 23
                A U.S. Marine was charged with killing 24 Iraqi civilians in Haditha. => killed 24
                The clashes claimed the lives of 13 people, among them 3 policemen. => killed 13; killed 3
                Sunday's toll included 15 people killed by a bomb in Karbala. => killed 15
                Six more bodies washed ashore on Tuesday. => killed 6
                The quake injured 3,000 and made 60,000 homeless. => injured 3000; displaced 60000
                The Kurdish rebel group PKK has lost 400 fighters this year. => killed 400
                More than 37,000 people have died in the conflict. => killed 37000..
                Some 1,200 prisoners went on hunger strike. => captured 1200
                The two Koreas agreed to reunite 100 families. =>
                The kidnappers freed six of the 21 Filipino workers. =>
                Eighteen of the 30 wounded are children. => injured 18; injured 30
                An explosion at a fireworks factory killed 11 workers, four of them teenagers, and injured seven. => killed 11; killed 4; injured 7
                Ten persons were hacked to death. => killed 10
                The ministry said 2 people had died and 8 had been hospitalised. => killed 2; injured 8
                A landmine killed six members of one family, including four children. => killed 6; killed 4
                In the worst attack, 25 died. => killed 25
                The storm has left more than 500,000 people homeless and 1,000 dead. => displaced 500000..; killed 1000
                Among the 53 victims were 9 foreigners. =>
                Police rescued 40 trafficked girls and arrested 6 traffickers. => captured 6; rescued 40
                The cult leader and 900 of his followers died in Guyana in 1978. => killed 900
                A mother and her three children were found stabbed to death. => killed 3
                They said that 11 soldiers died, while 14 are missing. => killed 11; missing 14
                There are fears that up to 400 people have drowned. => killed ..400
                Rescuers were searching for 18 people believed buried under the snow. =>
                Another eight people died in hospital, taking the toll to 31. => killed 8; killed 31
                The government says 60 died; human rights groups say as many as 500 did. => killed 60
                Seven were executed by firing squad. => killed 7
                A 40-member family lost 12. =>
                He shot and killed two co-workers and wounded three others before killing himself. => killed 2; injured 3
                Three US soldiers have been killed by a roadside bomb. => killed 3
                A raid killed two US marines and 12 others. => killed 2; killed 12
                The strain spreading among birds has caused 68 human deaths. => killed 68
                The hostages were held for weeks until the remaining nine were freed. => captured 9
                Some 4,400 US troops died in the war. => killed 4400
                """);
    }

    @Test
    void everyModifierHasItsBounds() {
        TollTable.holds("""
                The war caused more than 30,000 combat and civilian deaths. => killed 30000..
                The navy captured 23 Somali and Yemeni pirates. => captured 23
                The storm killed from 50 to 100 people. => killed 50..100
                The toll rose from 50 to 100. => killed 50; killed 100
                Some 30-odd people were killed. => killed 30
                At least 100+ people were killed. => killed 100..
                A blast wounded 20-plus people. => injured 20..
                Upwards of 50 people drowned. => killed 50..
                Fewer than 10 people were killed. => killed ..10
                Ten or more people were killed. => killed 10..
                Ten or so people were killed. => killed 10
                Some 2 to 3 million people were displaced. => displaced 2000000..3000000
                Between one and two thousand people died. => killed 1000..2000
                Thirty to forty people were hurt. => injured 30..40
                20-30 people were hurt, the mayor said. => injured 20..30
                About two and a half million people fled their homes. => displaced 2500000
                Several hundred people were injured. => injured 300..
                Hundreds of thousands of people were left homeless. => displaced 200000..
                Thousands upon thousands died. => killed 2000..
                A few dozen people were detained. => captured 24..
                Three hundred and sixty-five people died. => killed 365
                Half a dozen fighters were killed. => killed 6
                A quarter of a million people died. => killed 250000
                No more than 20 people were hurt. => injured ..20
                No fewer than 20 people were hurt. => injured 20..
                Well over 100 people were killed. => killed 100..
                Just over 100 people were killed. => killed 100..
                Almost 3,000 people were killed. => killed 3000
                The quake killed up to 1,500 people and possibly 2,000 more. => killed ..1500
                An estimated 17,000 to 20,000 people died. => killed 17000..20000
                At least some 300 people died. => killed 300..
                Exactly 12 people died. => killed 12
                Only 12 people died. => killed 12
                The list killed 1,2,3 people. =>
                """);
    }
}
