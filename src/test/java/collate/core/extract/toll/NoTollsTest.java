package collate.core.extract.toll;

import org.junit.jupiter.api.Test;

/** Sentences full of numbers and dark words that state no toll, and a few beside them that do. */
class NoTollsTest {
    @Test
    void everydayNumbersAreNoTolls() {
        TollTable.holds("""
                The company will cut 1,200 jobs and kill two unprofitable projects. =>
                Lawmakers killed the bill by 52 votes to 41. =>
                The army captured all three in the 1967 war and still holds both. =>
                The northern and eastern districts fell: rebels seized both, then captured all four. =>
                The striker scored 34 goals and missed 3 penalties this season. =>
                Bird flu killed 12,000 chickens at the farm, and 3,000 more died in transit. =>
                A quake of that size could kill thousands of people. =>
                The army has sent 3,000 troops to the border. =>
                About 2,000 people attended the funeral of the slain leader. =>
                The killer was sentenced to 35 years in prison. =>
                He was jailed for 12 years for fraud worth $3 million. =>
                The film earned 120 million dollars and three Oscars. =>
                The storm left 45,000 homes without power. =>
                The team lost 3 players to injury before the final. =>
                The Lions killed off the game with 20 points in 4 minutes. =>
                The vaccine could prevent 60,000 deaths a year. =>
                If the dam broke, 10,000 people would die. =>
                The bomb was powerful enough to kill 50 people, experts said. =>
                A group of 40 gunmen attacked the village. =>
                The party lost 23 seats in the election. =>
                Two gunmen killed the guard and fled. =>
                Doctors vaccinated 25,000 children after the outbreak. =>
                The museum lost 14 paintings in the robbery. =>
                Around 200 firefighters fought the blaze, which hurt no one. =>
                The 24-year-old was arrested on 3 counts of theft. =>
                She was shot 3 times and died 2 days later. =>
                Investigators searched 12 houses and seized 40 rifles. =>
                Unemployment claims fell to 210,000 last week, the lowest in 15 years. =>
                He died in 2004, aged 81. =>
                The 1994 law was passed after 300 hours of debate. =>
                The murder rate fell to 4.8 per 100,000 people. =>
                Some 5,000 mourners gathered for the victims. =>
                The regulator killed 3 mergers and blocked two others. =>
                Seven horses died in the barn fire. =>
                More than 300 whales were stranded and 120 died. =>
                The law would displace 20,000 workers, unions warned. =>
                The film tells of 12 men who must survive on an island. =>
                Flight 93 crashed in Pennsylvania. =>
                Shares lost 12 percent and wiped out $4 billion of value. =>
                The court will hear 16 witnesses about the deaths. =>
                Judges threw out 14 cases against the suspects. =>
                The exhibition shows 60 works by artists killed in the war. =>
                The search party of 30 divers found nothing. =>
                The virus wiped out 400 servers and 37 laptops. =>
                She has written 12 novels and died at the age of 78. =>
                Murder on 34th Street ran for 300 performances. =>
                """);
    }

    @Test
    void figuresOfSpeechAreNoTolls() {
        TollTable.holds("""
                The goalkeeper saved 4 shots and captured 2 titles. =>
                The photographer shot 300 frames and captured 12 species. =>
                The company lost 40 customers last year and 300 workers lost their jobs. =>
                The airline has missed 3 payments and 20 passengers missed their flight. =>
                Two missing laptops and 14 dead batteries were found in the locker. =>
                The virus has infected 40 million users; 3 servers were killed. =>
                The senator won 54 votes, while 3 members were absent. =>
                The orchestra of 80 musicians was wounded by budget cuts of 12 percent. =>
                They executed 400 trades in 3 minutes. =>
                He executed 12 contracts. =>
                The army will deploy 500 soldiers to the region to help 20,000 people at risk. =>
                In 2003 killed time was spent on 45 meetings. =>
                The drug extended the lives of 300 patients. =>
                The new policy would affect the lives of 2 million people. =>
                Donors helped save the lives of 1,200 children. =>
                The 12th victim was buried on Monday. =>
                The tournament's 32 teams arrested attention. =>
                The hospital treats 600 patients a day, and 70 nurses work there. =>
                Some 1,000 mourners carried the coffins of the dead. =>
                He scored a hat-trick in 12 minutes as United killed off City's hopes. =>
                The Titans lost 4 of their last 6 games. =>
                The company laid off 900 employees and closed 12 plants. =>
                About 1,500 people protested against the killing of George Floyd. =>
                More than 30 countries condemned the attack that killed the president. =>
                Judges sentenced 14 people to death for the murder of the minister. =>
                The law could put 3,000 people in prison. =>
                A 12-year-old boy was killed by a stray bullet. =>
                A 7.2-magnitude quake hit the island, but no casualties were reported. =>
                The train was carrying 120 passengers when it derailed; nobody was injured. =>
                The number of visitors rose to 35 million. =>
                Sales were dead for 3 weeks and the deal was killed after 2 votes. =>
                The number of unemployed reached 3,000,000, the highest toll of the crisis. =>
                The toll bridge charged 12 dollars. =>
                The tollway carries 60,000 drivers a day. =>
                He was killed 3 days before his 40th birthday. =>
                The group has claimed responsibility for 14 attacks. =>
                The war claimed 3 ministers' careers. =>
                The 1,400 employees were told the plant had died. =>
                Police are hunting three men in connection with the killing. =>
                Police said four suspects remain at large. =>
                Five gunmen who killed the banker escaped. =>
                A crowd of 300,000 filled the square where the leader was shot. =>
                She was among 40 finalists and lost to two rivals. =>
                He was shot 9 times in the chest. =>
                She killed 3 hours at the airport. =>
                The comedian killed a crowd of 2,000 in Boston. =>
                They have a combined 45 years of experience in disaster relief. =>
                The rescue involved 12 helicopters, 300 soldiers and 40 divers. =>
                The festival drew 45,000 revellers, up from 38,000. =>
                The UN has 12,000 peacekeepers in the country. =>
                The pill kills 99 percent of germs. =>
                The trap killed 14 rats. =>
                The search for 3 missing bags went on. =>
                She had 3 children and died in Ohio. =>
                He leaves a wife, three sons and two daughters. =>
                He is survived by his wife and three children. =>
                A father of three was killed in the accident. =>
                A family of five lives in the house. =>
                Twelve jurors heard that the victim was strangled. =>
                Four people are on trial for the killing of the reporter. =>
                Up to 200 jobs are at risk, the union said; 40 have gone already. =>
                The herd of 300 cattle was killed by lightning. =>
                A bomb threat forced 200 passengers off the plane. =>
                The team of 14 doctors operated on the twins. =>
                It is feared that a new wave could leave thousands dead. =>
                A war would cost tens of thousands of lives. =>
                Scientists say a large meteor might kill millions. =>
                If the levees fail, as many as 10,000 people could drown. =>
                The plan to kill 12 judges was foiled. =>
                The group had plotted to murder 20 officers. =>
                The treaty bans weapons that can kill thousands. =>
                There were 12 shootings and 30 robberies in the district. =>
                The report lists 43 attacks on aid workers. =>
                No one was killed, but 14 houses burned down. =>
                None of the 90 passengers was hurt. =>
                Not one of the 50 workers was injured. =>
                The 19 survivors were flown home. =>
                Doctors freed of charges: 3 cases. =>
                He captured 3 percent of the vote. =>
                Rebels captured 3 villages and 12 tanks. =>
                The missing 18 minutes of tape were found. =>
                The deadline killed 2 of the bids. =>
                About 20 cars were burned and 3 shops looted. =>
                They drowned their sorrows in 12 pints. =>
                They arrested the decline after 3 losing seasons. =>
                The singer died at 27 after 3 albums. =>
                The 300 delegates observed a minute's silence for the dead. =>
                There were 5,200 deaths in the novel. =>
                Hundreds of thousands of dollars were missing. =>
                Thousands of jobs have been lost. =>
                Thousands of fish died in the river. =>
                Dozens of cars were damaged and several trees uprooted. =>
                Scores of homes were evacuated. =>
                Several countries expelled diplomats. =>
                Britain expelled 23 Russian diplomats. =>
                """);
    }

    @Test
    void officesCourtsAndSportsAreNoTolls() {
        TollTable.holds("""
                The bank wiped out 14,000 accounts and killed its loyalty programme after 8 years. =>
                The studio shot 45 hours of footage and lost 3 reels. =>
                Negotiators declared the pact dead after 11 rounds of talks. =>
                The chess champion captured four pawns and sacrificed two knights. =>
                The quarterback threw for 320 yards and was sacked 5 times. =>
                Her campaign is dead, said two of her 14 advisers. =>
                A thriller about a hostage crisis sold 600,000 copies in 9 days. =>
                The firm's 2,300 patents expired; 40 lawsuits died in court. =>
                Some 1,100 volunteers planted 20,000 trees in memory of the dead. =>
                The museum's show on the 1918 pandemic drew 75,000 visitors. =>
                A memorial to the fallen was unveiled before 300 guests. =>
                The insurance covers injuries to 12,000 drivers. =>
                The city counted 230 potholes and 12 collapsed bridges. =>
                The drug killed 92 percent of cancer cells in 40 mice. =>
                Engineers evacuated 3 million litres of water from the mine. =>
                The plague of locusts destroyed 40,000 hectares of crops. =>
                The band lost two drummers and a bassist before its third album. =>
                The battery died after 6 hours, reviewers said. =>
                More than 5,000 runners finished the race; 14 dropped out. =>
                The wounded economy shed 80,000 jobs in March. =>
                The general, 54, commands 6,000 soldiers. =>
                The airline carried 2.1 million passengers and lost 3,400 suitcases. =>
                Two of the five bills died in committee. =>
                The election left 4 parties fighting for survival. =>
                The flood of 12,000 applications overwhelmed the office. =>
                A storm of protest followed the layoff of 900 people. =>
                The court executed the warrant at 3 addresses. =>
                The hurricane season produced 14 named storms. =>
                Police recovered 200 stolen bicycles and 31 missing paintings. =>
                An army of 40 cleaners swept the stadium. =>
                The toll on motorways rises to 12 euros in July. =>
                The toll road carried 45,000 cars a day. =>
                A body of 12 experts will advise the government. =>
                The two bodies agreed to merge by 2026. =>
                The governing body fined 6 clubs. =>
                Traders were hurt by a 3 percent fall in prices. =>
                The strike by 20,000 nurses hurt patients, ministers said. =>
                Nine Lives was read by 2 million people. =>
                The programme changed the lives of 40,000 farmers. =>
                Some 300 prisoners of conscience are honoured in the book by 12 authors. => captured 300
                A group of 60 survivors met the president. =>
                The bomb squad found 3 grenades and evacuated the building. =>
                Organisers expect 90,000 fans; 1,200 police will be on duty. =>
                The suspect, aged 33, had 4 previous arrests. =>
                He was found guilty on 6 counts of attempted murder. =>
                She was cleared of killing her husband after 9 years in jail. =>
                The plot to poison the king was set in 1605 and involved 13 men. =>
                The nurse was charged with the attempted murder of 4 patients. =>
                The mine employs 600 workers and has not had a death in 12 years. =>
                The army will recruit 15,000 soldiers to replace its losses. =>
                Experts say the vaccine will prevent 8 million deaths by 2030. =>
                Up to 50,000 people are at risk of cholera. =>
                Aid has reached 140,000 flood victims. =>
                The virus sickened 900 pigs. =>
                The new rules could save 2,000 lives a year. =>
                An estimated 7 million people need food aid. =>
                Sixty thousand people watched as two players were sent off. =>
                Three men in masks robbed the bank and escaped with $2 million. =>
                Thousands marched to mourn the slain teenager. =>
                Hundreds of mourners wept as the coffin passed. =>
                A total of 32 countries have abolished the death penalty. =>
                The regiment of 800 men paraded past the palace. =>
                Ten thousand troops massed on the border. =>
                The manhunt involves 250 officers and 4 dogs. =>
                In 1912 survivors told of 20 lifeboats. =>
                The play has three deaths in 90 minutes. =>
                Critics panned the game, in which 12 characters die. =>
                She buried 3 husbands in the film. =>
                The hospital has 400 beds and 1,200 staff. =>
                Some 40 patients were discharged on Monday. =>
                A convoy of 30 trucks carried food to 9,000 families. =>
                The parliament lost 12 members to resignation. =>
                The club lost 7,000 members in a decade. =>
                Rangers shot 120 elephants with tranquilliser darts. =>
                Poachers killed 1,215 rhinos in 2014. =>
                The disease killed 40 million ash trees. =>
                The shooter game was downloaded 3 million times. =>
                The deadliest month for bees wiped out 60,000 hives. =>
                A drought killed 250,000 head of cattle. =>
                Two drivers retired injured after 3 laps. =>
                Microsoft killed 5 features, hurting 2 million users. =>
                The tower block, home to 300, was evacuated. =>
                A jury of seven women and five men found the killer guilty. =>
                He told 12 jurors that he feared for his life. =>
                The lawsuit, brought by 46 families of victims, was dropped. =>
                About 500 relatives of the dead attended the service. =>
                The president pardoned 73 people before leaving office. =>
                Fifteen players have been suspended for doping. =>
                Ninety lawmakers walked out. =>
                Some 20 children were orphaned. =>
                More than 60 per cent of its staff at the time were killed. =>
                More than half of the company's 1,000 employees were killed. =>
                Mark Lowe, eighteen, of Oaklyn, was among those arrested. =>
                """);
    }

    @Test
    void peopleWhoAreNotHarmedAreNoTolls() {
        TollTable.holds("""
                The prime minister told 300 party members that the deal was not dead. =>
                Some 45 people spoke at the inquest into the death of the singer. =>
                The 2,000-seat hall was hurt by poor acoustics. =>
                A missing 10-year-old girl was found alive by 40 volunteers. =>
                Around 600 officers took part in raids that led to no arrests. =>
                It took 12 firefighters 3 hours to free the dead driver. =>
                Six suspects in the murder of the banker will stand trial in May. =>
                She lost 14 kilograms and 2 dress sizes. =>
                The company has 23 missing invoices worth 40,000 pounds. =>
                Murray dropped two sets but was never hurt. =>
                His 400 wickets made him the deadliest bowler of 1998. =>
                The paper said 20 reporters had lost their jobs. =>
                Four pilots refused to fly after the crash that killed their colleague. =>
                The governor commuted the sentences of 167 death row inmates. => captured 167
                The strike is hurting 30,000 commuters a day. =>
                Only 3 of the 12 apostles are named in the play. =>
                Three bombs exploded in the capital but caused no casualties. =>
                Two thieves shot the lock and fled with 4 paintings. =>
                Security forces killed a rebel leader with a $5 million bounty. =>
                The number of refugees returning home is expected to reach 100,000. =>
                At 36, he became the first player to kill off two careers. =>
                Voters killed three of the five ballot measures. =>
                Eight of the 10 most wanted men are believed to be abroad. =>
                The lawyer for two of the men said they would appeal. =>
                The arrest came 12 days after the killing. =>
                In 1963 killings were rare in the village. =>
                He broke three ribs and missed five games. =>
                A crowd of 10,000 cheered the freed hostages. =>
                The dead man had 4 convictions. =>
                The unit lost 3 tanks and 2 helicopters. =>
                The virus hit 12 schools, and 800 pupils stayed at home. =>
                The attackers, 8 men with rifles, burned 30 houses. =>
                The hospital said it needed 200 litres of blood for the injured. =>
                The hijackers released all 86 passengers unharmed. =>
                The rebels claim to have 9,000 fighters under arms. =>
                The vaccine trial enrolled 30,000 people, and none died. =>
                A total of 18 police officers were suspended over the death in custody. =>
                The mayor said 1,200 people could be evacuated within an hour. =>
                About 150 Nobel laureates urged him to free the jailed writer. =>
                Four in ten children are victims of bullying. =>
                One of the two bodies that oversee banking will close. =>
                He called the 14 dead pixels a scandal. =>
                The book names 26 people who may have known the killer. =>
                The death toll is expected to rise to 200. =>
                """);
    }

    @Test
    void aCorrectionIsNone() {
        TollTable.holds("""
                The ministry said that two bodies had been counted twice. =>
                The police found that three victims were wrongly counted. =>
                The hospital said that two of the bodies had been double-counted. =>
                The morgue said six bodies were counted. => killed 6
                """);
    }

    @Test
    void tollsHideAmongThem() {
        TollTable.holds("""
                The militants threatened to kill 10 captives a day unless the raids stop. => captured 10
                The Broncos beat the Giants 28-3; two players were injured. => injured 2
                Three of the wounded were flown to Germany. => injured 3
                At least 300 officials were arrested by doubt, said none. => captured 300..
                The insurer paid claims for 500 injured workers. => injured 500
                The prison holds 1,200 inmates. => captured 1200
                The court jailed him for 3 murders. => killed 3
                The city has recorded 112 homicides this year. => killed 112
                Gunmen kidnapped the wife and two daughters of a banker. => captured 2
                The company took 3 hostages to fortune. => captured 3
                """);
    }
}
