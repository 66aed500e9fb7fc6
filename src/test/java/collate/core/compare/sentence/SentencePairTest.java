package collate.core.compare.sentence;

import static collate.core.compare.sentence.Relation.CONTRADICT;
import static collate.core.compare.sentence.Relation.DISCUSS;
import static collate.core.compare.sentence.Relation.SAME;
import static collate.core.compare.sentence.Relation.UNRELATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePairTest {
    private static final Set<Relation> NUMBERS = EnumSet.of(SAME, CONTRADICT, UNRELATED);
    private static final Set<Relation> HEADLINES = EnumSet.of(SAME, CONTRADICT, DISCUSS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam cost $1.4 million and took nine years      | Building the dam took 9 years and cost $1.4m
            Turnout in Nordby rose 7.5 percent                 | In Nordby turnout rose by 7.5%
            The ferry carried 2,400 sheep on 4 March           | On March 4 the ferry carried 2400 sheep
            Each ticket costs 50 cents on the ferry            | Ferry tickets cost $0.50 each
            The pier is about 5 km from the lighthouse         | The pier lies some three miles from the lighthouse
            Some 312 passengers of the ferry were saved        | All 312 ferry passengers were saved within 40 minutes
            """)
    void numbersInAnotherFormSayTheSame(String here, String there) {
        assertThat(SentencePair.judge(here, there, NUMBERS).relation()).isEqualTo(SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam cost $1.4 million and took nine years      | Building the dam took 9 years and cost $1.6m
            Turnout in Nordby rose 7.5 percent                 | In Nordby turnout rose by 8.5%
            The ferry carried 2,400 sheep on 4 March           | On March 5 the ferry carried 2400 sheep
            The council bought the lighthouse in 1987          | The lighthouse was bought by the council in 1988
            The ferry rescued more than 1,800 islanders        | The ferry rescued more than 3,600 people of the island
            """)
    void otherNumbersOfTheSameContradict(String here, String there) {
        assertThat(SentencePair.judge(here, there, NUMBERS).relation()).isEqualTo(CONTRADICT);
    }

    @Test
    void theReasonNamesBothNumbers() {
        assertThat(SentencePair.judge("The choir has 40 singers", "The choir has 45 singers", NUMBERS))
                .isEqualTo(new Judgement(CONTRADICT, java.util.List.of("other number: 40 here, 45 there")));
    }

    @Test
    void oneNumberInTwoStoriesIsNoRelation() {
        assertThat(SentencePair.judge("The choir has 40 singers", "Wheat rose to 40 crowns a sack", NUMBERS)
                        .relation())
                .isEqualTo(UNRELATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A whale swam up the Aster | Whale Swims Up the Aster River, Delights Town     | SAME
            A whale swam up the Aster | Whale in the Aster is a hoax, harbour master says | CONTRADICT
            A whale swam up the Aster | No, a Whale Did Not Swim Up the Aster             | CONTRADICT
            A whale swam up the Aster | Mayor denies claims of whale in the Aster         | CONTRADICT
            A whale swam up the Aster | Whale reportedly seen in the Aster                | DISCUSS
            A whale swam up the Aster | Did a Whale Swim Up the Aster?                    | DISCUSS
            A whale swam up the Aster | Ferry captain: Whale swam up the Aster            | DISCUSS
            The whale did not die     | Whale Did Not Die, Only Slept                     | SAME
            """)
    void headlinesAffirmDenyOrReport(String assertion, String headline, Relation relation) {
        assertThat(SentencePair.judge(assertion, headline, HEADLINES).relation())
                .isEqualTo(relation);
    }

    @Test
    void aDenialQuotesItsWord() {
        assertThat(SentencePair.judge("A whale swam up the Aster", "Whale tale debunked", HEADLINES)
                        .reasons())
                .containsExactly("denies it: “debunked”");
    }
}
