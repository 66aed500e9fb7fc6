package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Toll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of a disease and survivors, and what only looks like them. */
class IllAndRescuedTest {
    @Test
    void casesAndPatientsOfADiseaseAreIll() {
        TollTable.holds("""
                The cholera outbreak in Velmar has killed 14 people and sickened more than 500. => killed 14; ill 500..
                The ministry said 512 cholera cases had been recorded, 73 of them confirmed by tests. => ill 512; ill 73
                A total of 743 suspected cases of measles, including 22 deaths, were notified. Of these, 120 were confirmed. => ill 743; killed 22; ill 120
                Orlek accounts for 312 cases of dengue and nine deaths, followed by Holm (44 cases, two deaths). => ill 312; killed 9; ill 44; killed 2
                In the epidemic it put deaths at 31 and cases at 884. => killed 31; ill 884
                Dengue spread, and the number of cases rose to 911. => ill 911
                As cholera spread, 190 people fell ill in Orlek. => ill 190
                Some 40 pupils were infected with measles. => ill 40
                Cholera reached Holm. Of the patients, 61 remained hospitalized. => ill 61
                Cholera reached Holm, where 187 patients were being treated in two centres. => ill 187
                The virus has infected 12,000 people in 30 countries. => ill 12000
                The virus has sickened 8,300 people since March. => ill 8300
                Cholera reached Holm; 18 people were taken to hospital. => ill 18
                Cholera reached Holm, where 14 people are still in intensive care. => ill 14
                """);
    }

    @Test
    void whatIsNoCaseOfADiseaseIsNone() {
        TollTable.holds("""
                The court heard 12 cases on Monday, three of them confirmed. =>
                In an outbreak of dengue 30 people died; in 12 cases nobody was told. => killed 30
                After the epidemic the court took up 14 cases. =>
                Cholera spread as police opened 12 cases of fraud. =>
                Police seized 12 cases of wine. =>
                Cholera spread; clinics saw 20 cases a day. =>
                The outbreak of violence left 40 cases unsolved. =>
                The virus infected 5,200 computers. =>
                A farm reported bird flu, with 250 turkeys infected. =>
                Cholera could infect 4,000 people. =>
                After the blast, 18 people were taken to hospital. => injured 18
                Cholera spread in Holm, where a blast injured 12 people, who were taken to hospital. => injured 12
                """);
    }

    @Test
    void whoWasBroughtToSafetyIsRescued() {
        TollTable.holds("""
                The boat sank; the coast guard rescued 64 people. => rescued 64
                Sixty-four migrants were rescued when the boat sank. => rescued 64
                Crews pulled 64 people from the water. => rescued 64
                Fishermen picked up 30 migrants from the sinking dinghy. => rescued 30
                Nine people were pulled alive from the rubble. => rescued 9
                Two miners were found alive. => rescued 2
                After the quake, helicopters airlifted survivors; 12 people were brought to safety. => rescued 12
                The ferry sank with nine dead and 64 survivors. => killed 9; rescued 64
                The ferry capsized and 64 people survived. => rescued 64
                Divers saved 12 boys from the flooded cave. => rescued 12
                The coast guard spoke of nine dead and of 64 rescued. => killed 9; rescued 64
                A fire destroyed 14 shops; no one was injured, and 40 people were rescued. => rescued 40
                Rescuers saved 33 miners after 69 days underground. => rescued 33
                All 33 miners were found alive. => rescued 33
                More than 2,500 people were rescued from their roofs. => rescued 2500..
                Soldiers rescued 12 hostages from the camp. => rescued 12
                """);
    }

    @Test
    void whatIsNoRescueIsNone() {
        TollTable.holds("""
                Fourteen rescue workers were killed. => killed 14
                The state rescued 12 banks. =>
                Volunteers rescued 40 dogs from the flood. =>
                The law saved 300 jobs. =>
                The keeper saved two. =>
                The vaccine has saved 3 million people. =>
                Crews are trying to rescue 33 miners. =>
                Another 12 people could be rescued. =>
                Divers pulled 12 bodies from the water. => killed 12
                Divers pulled 12 people from the water, all dead. =>
                Twelve cancer survivors met in Orlek. =>
                Police picked up 12 men after the match. =>
                Three survivors died in hospital. => killed 3
                The guerrillas released 12 prisoners. => captured 12
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry counted 743 suspected cases of cholera. | suspected cases
            The ministry counted 743 cholera cases. | -
            Of the cholera cases, 120 were confirmed. | confirmed
            As cholera spread, 187 patients were being treated in Orlek. | treated
            As cholera spread, 187 remained in hospital. | in hospital
            As cholera spread, 187 people had been taken to hospital. | taken to hospital
            As cholera spread, 71 children were hospitalized. | children
            The number of confirmed cases of cholera is known: confirmed cases rose to 120. | confirmed cases
            """)
    void howSureCasesAreIsWhomTheyCount(String text, String whom) {
        assertThat(TollTable.tolls(text)).singleElement().satisfies(toll -> {
            assertThat(toll.population().orElse("-")).isEqualTo(whom);
            assertThat(toll.cumulative()).as("an outbreak goes on").isTrue();
        });
    }

    @Test
    void byHowMuchCasesGrewIsNoCountAndARescueIsOfItsIncident() {
        assertThat(TollTable.tolls("The outbreak went on, with 20 new cases of cholera on Monday."))
                .extracting(Toll::rule)
                .containsExactly("grown-by");
        assertThat(TollTable.tolls("The ferry sank and the toll rose to 14, while 64 people were rescued."))
                .filteredOn(toll -> toll.rule().equals("harmed-after"))
                .extracting(Toll::cumulative)
                .containsExactly(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cholera reached Holm. The ministry said 180 people were in hospital, of whom 14 were in intensive care. | 180 in hospital; 14 in intensive care
            Cholera reached Holm. Fourteen patients were in intensive care. | 14 in intensive care
            """)
    void whoIsInIntensiveCareIsCountedSo(String text, String expected) {
        assertThat(TollTable.tolls(text).stream()
                        .map(toll ->
                                toll.figure().min() + " " + toll.population().orElse("")))
                .containsExactlyInAnyOrder(expected.split("; "));
    }
}
