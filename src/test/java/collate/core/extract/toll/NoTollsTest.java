package collate.core.extract.toll;

import org.junit.jupiter.api.Test;

/** Sentences full of numbers and dark words that state no toll, and a few beside them that do. */
class NoTollsTest {
    @Test
    void everydayNumbersAreNoTolls() {
        TollTable.holds("""
                The company will cut 1,200 jobs and kill two unprofitable projects. =>
                Lawmakers killed the bill by 52 votes to 41. =>
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
                The virus has infected 12,000 people in 30 countries. =>
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
                A fire destroyed 14 shops; no one was injured, and 40 people were rescued. =>
                Rescuers saved 33 miners after 69 days underground. =>
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
                All 33 miners were found alive. =>
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
                There were 5,200 deaths in the novel. => killed 5200
                """);
    }
}
