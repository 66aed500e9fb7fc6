package collate.core.extract.origin;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.origin.SourceName.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gaza's health ministry",
                "Gaza’s Health Ministry",
                "the health ministry in Gaza",
                "the Ministry of Health in Gaza",
                "the Rask-run health ministry in Gaza",
                "the Gaza-based health ministry",
                "the latest figures from Gaza's health ministry",
                "a statement released by the Gaza Health Ministry",
                "a spokesman for the health ministry in Gaza"
            })
    void oneMinistryHasOneKeyHoweverItIsPut(String words) {
        assertThat(SourceName.of(words).key()).isEqualTo("gaza health ministry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the United Nations",
                "the U.N.",
                "UN",
                "U.N. figures",
                "the United Nations' data",
                "figures from the U.N.",
                "U.N. Secretary-General Ivan Holm",
                "U.N. Secretary-General spokesperson Ada Lind"
            })
    void theUnitedNationsAreOneByWhateverName(String words) {
        assertThat(SourceName.of(words).key()).isEqualTo("un");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police",
                "the mining authority",
                "Velmar's hospital",
                "the Ministry of Health in Arden",
                "Officials in Arden",
                "Russia",
                "the White House",
                "MoH",
                "UNRWA",
                "the Committee to Protect Journalists"
            })
    void aBodyThatSpeaksIsTold(String name) {
        assertThat(SourceName.namesBody(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tilda Rask",
                "a police spokesman",
                "the head of the Arden police",
                "Arden police chief Ivan Holm",
                "the governor",
                "Mayor of Arden",
                "the CEO"
            })
    void whoeverSpeaksForABodyIsNone(String name) {
        assertThat(SourceName.namesBody(name)).isFalse();
    }

    @Test
    void anAuthorityForSomethingIsOneOfTheStoryAndALocalOneAnybodys() {
        assertThat(SourceName.of("the mining authority").sort()).isEqualTo(Sort.NAMED);
        assertThat(SourceName.of("the local authority").sort()).isEqualTo(Sort.SHORT);
        assertThat(SourceName.of("the authority").sort()).isEqualTo(Sort.SHORT);
    }

    @Test
    void aUnionOfThoseWhoDoOneWorkIsOneOfTheStory() {
        assertThat(SourceName.of("the miners’ union").sort()).isEqualTo(Sort.NAMED);
        assertThat(SourceName.of("the rail workers' union").key()).isEqualTo("rail workers union");
        assertThat(SourceName.of("the teachers’ association").sort()).isEqualTo(Sort.NAMED);
        assertThat(SourceName.of("the union").sort()).isEqualTo(Sort.SHORT);
        assertThat(SourceName.of("a trade union").sort()).isEqualTo(Sort.SHORT);
    }

    @ParameterizedTest
    @CsvSource({
        "Israel's foreign ministry, Israeli Foreign Ministry",
        "the Ministry of Foreign Affairs of Norway, Norway's foreign ministry",
        "the Ukrainian army, Ukraine's army",
        "Xinhua, the Xinhua news agency",
        "the Valley Front, the rebel Valley Front",
        "Valley Front, the armed group Valley Front",
        "Doctors Abroad, aid group Doctors Abroad",
        "Open Count, Human rights group Open Count",
        "the state news agency Xinhua, Xinhua News Agency",
        "the defence ministry, the Defense Ministry",
        "Israeli military spokesman Dov Rask, the Israeli military",
        "the hospital in Arden, Arden hospital",
        "Officials in Arden, Arden officials",
        "Officials of the valley, the valley's officials",
        "an official in Arden, two Arden officials",
        "police in Arden, Arden police",
        "Firefighters in Zelva, Zelva firefighters",
        "the governor of Zelva, Zelva's governor",
        "a source in the Arden health ministry, Arden's health ministry",
        "a doctor at Arden General Hospital, Arden General Hospital",
        "Arden health ministry officials, the health ministry in Arden",
        "the head of the Arden police, police in Arden",
        "Arden police chief Ivan Holm, Arden police",
        "Arden hospital director Mira Rask, Arden hospital",
        "coast guard spokesman Ivan Holm, the coast guard",
        "Coast Guard commander Adm. Ivan Holm, the coastguard",
        "Veltria’s coast guard, the coast guard of Veltria",
        "a navy spokeswoman, the navy",
        "the Ministry of Transport, the transport ministry",
        "civil defence in Arden, Arden's Civil Defense",
        "the Zelva fire brigade, Zelva's fire department",
        "the prosecutors' office in Arden, Arden's prosecutor's office",
        "Red Cross spokesman Ivan Holm, the Red Cross",
        "the Red Crescent in Arden, the Arden Red Crescent",
        "Beijing, China",
        "Washington, the US",
        "Beijing's foreign ministry, China's foreign ministry",
        "Tehran's foreign ministry, the Iranian Foreign Ministry",
        "the foreign ministry in Beijing, Chinese foreign ministry officials",
        "the U.S. military, the US military",
        "the U.S.-led coalition, the US-led coalition",
        "the U.S. Army Corps of Engineers, the US Army Corps of Engineers"
    })
    void twoWaysToPutItAreOne(String one, String other) {
        assertThat(SourceName.of(one).key()).isEqualTo(SourceName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "Gaza's health ministry, Arden's health ministry",
        "the Israeli army, the Lebanese army",
        "Israeli officials, Palestinian officials",
        "Officials in Arden, Arden",
        "police in Moscow, Russian police",
        "Moscow's health department, Russia's health department",
        "the U.S. military, the U.N. agency",
        "Officials in Arden, Officials in Zelva",
        "police in Arden, police in Zelva",
        "the Norwegian news agency, Norwegian officials",
        "the Palestinian news agency, Palestine",
        "the health ministry, the interior ministry"
    })
    void differentBodiesStayApart(String one, String other) {
        assertThat(SourceName.of(one).key()).isNotEqualTo(SourceName.of(other).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officials",
                "local officials",
                "security sources",
                "the authorities",
                "two witnesses",
                "he",
                "local media reports",
                "a spokesman",
                "Officials",
                "Witnesses in Arden",
                "a doctor in Arden",
                "residents of Zelva",
                "Residents of the Union",
                "rescue workers",
                "Union workers in Arden",
                "Navy divers",
                "Solvian media",
                "Fishermen"
            })
    void nobodyCanTellWhoTheseAre(String words) {
        assertThat(SourceName.of(words))
                .isEqualTo(new SourceName("", SourceName.of(words).name(), Sort.UNNAMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "local police",
                "the governor",
                "Firefighters",
                "state radio",
                "the army",
                "the local hospital",
                "the hospital",
                "prosecutors",
                "rescue services",
                "officials of the town's council",
                "the emergency department",
                "the city's police",
                "police in the area",
                "an organisation of divers"
            })
    void withoutAPlaceTheseAreWhoeverWasNamedBefore(String words) {
        assertThat(SourceName.of(words).sort()).isEqualTo(Sort.SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Health Ministry",
                "the defence ministry",
                "the State Department",
                "the Supreme Court",
                "Arden State Radio",
                "dpa",
                "Channel 12",
                "Hamas",
                "the Coast Guard",
                "the coast guard",
                "the coastguard",
                "the navy",
                "police",
                "Police",
                "the gendarmerie",
                "the fire service",
                "the fire brigade",
                "the fire department",
                "fire and rescue service",
                "the rescue service",
                "civil defence",
                "the Civil Defense",
                "the civil defence agency",
                "the disaster agency",
                "the disaster management authority",
                "the national disaster management agency",
                "the ambulance service",
                "the emergency service",
                "the maritime authority",
                "the prosecutor's office",
                "the public prosecutor’s office",
                "the transport ministry",
                "the interior ministry",
                "the Red Cross",
                "the Red Crescent",
                "Zelva hospital",
                "the Committee to Protect Journalists",
                "the Committee to Protect Journalists in Arden",
                "the US Army Corps of Engineers",
                "the Army Corps of Engineers",
                "the National Union of Journalists",
                "the Association of Arden Teachers",
                "the State Emergency Service",
                "Governor Ada Holm"
            })
    void aNameStandsByItself(String words) {
        assertThat(SourceName.of(words).sort()).isEqualTo(Sort.NAMED);
    }

    @Test
    void keepsTheNameAsWritten() {
        assertThat(SourceName.of("the Rask-run health ministry in Arden"))
                .isEqualTo(new SourceName("arden health ministry", "Rask-run health ministry in Arden", Sort.NAMED));
        assertThat(SourceName.of("the ministry")).isEqualTo(new SourceName("ministry", "ministry", Sort.SHORT));
        assertThat(SourceName.of("Officials in Arden"))
                .isEqualTo(new SourceName("arden officials", "Officials in Arden", Sort.NAMED));
    }
}
