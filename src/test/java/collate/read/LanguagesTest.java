package collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Claim;
import collate.core.claim.Quote;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            de | Bei einem Angriff starben am Montag laut Ministerium 14 Menschen, 30 wurden verletzt. »Wir haben die ganze \
            Nacht gesucht«, sagte Karl Brandt am 23.10.2023. Der Verein „Neue Brücke“ half. \
            | »Wir haben die ganze Nacht gesucht« | 23.10.2023
            de | „Niemand hat uns vor dem Wasser gewarnt“, sagte Bürgermeisterin Anna Vogt den Reportern am 2023-10-23. Im \
            Jahr 2021 gab es hier 12 Tote. | „Niemand hat uns vor dem Wasser gewarnt“ | 2023-10-23
            fr | Au moins 14 personnes ont été tuées et 30 blessées lundi, selon le ministère. « Nous avons cherché toute la \
            nuit », a déclaré Jean Morel le 23/10/2023 au journal « Le Matin ». \
            | « Nous avons cherché toute la nuit » | 23/10/2023
            ru | По меньшей мере 14 человек погибли и 30 ранены в понедельник, сообщило министерство. «Мы искали всю ночь до \
            утра», — сказал Иван Громов 23.10.2023. Компания «Северная нефть» подтвердила это. \
            | «Мы искали всю ночь до утра» | 23.10.2023
            ar | قتل 14 شخصا على الأقل وأصيب 30 آخرون يوم الاثنين، بحسب وزارة الصحة. وقال المتحدث: «بحثنا طوال الليل عن \
            الناجين». وجاء البيان بتاريخ 2023-10-23. | «بحثنا طوال الليل عن الناجين» | 2023-10-23
            zh-CN | 据卫生部称，周一至少有14人死亡，30人受伤。发言人说：“我们整夜都在寻找幸存者，没有放弃希望。”声明日期为2023-10-23。\
            《晨报》证实了这一消息。 | “我们整夜都在寻找幸存者，没有放弃希望。” | 2023-10-23
            ja | 大臣は記者団に「私たちは平和のためにあらゆる努力をする」と述べた。会見は２０２３年１０月２３日に東京で開かれた。 \
            | 「私たちは平和のためにあらゆる努力をする」 | ２０２３年１０月２３日
            ko | 장관은 기자들에게 “우리는 평화를 위해 모든 노력을 다할 것이다”라고 말했다. 회의는 2023년 10월 23일에 열렸다. \
            | “우리는 평화를 위해 모든 노력을 다할 것이다” | 2023년 10월 23일
            fa | سخنگوی وزارت گفت: «ما تمام شب را برای یافتن بازماندگان گشتیم». این بیانیه در تاریخ ۲۰۲۳/۱۰/۲۳ منتشر شد که برابر است با ۱۴۰۲/۰۸/۰۱ \
            | «ما تمام شب را برای یافتن بازماندگان گشتیم» | ۲۰۲۳/۱۰/۲۳
            """)
    void inAnotherLanguageOnlyWordsInMarksAndDaysInDigitsAreFound(
            String language, String article, String said, String day) {
        assertThat(Languages.of(article)).isEqualTo(language);
        var found = new Extractor().claimsIn(Reading.of(article).in(language));
        assertThat(found).extracting(claim -> claim.span().of(article)).containsExactly(said, day);
        assertThat(found).allMatch(LanguagesTest::isOfNobody);
    }

    private static boolean isOfNobody(Claim claim) {
        return !(claim instanceof Quote quote) || quote.speaker().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fire kills 12 in port",
                "Three people died in Lagos on Monday.",
                "Police say two missing after ferry sinks off Tonga; 14 rescued",
                "Ferry toll: 12 dead, 14 injured, 3 missing",
                "“Nobody warned us about the water,” said Olga Brandt, who lives by the river and lost her shop on Monday."
            })
    void shortEnglishIsEnglish(String article) {
        assertThat(Languages.of(article)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "el, Ο υπουργός είπε στους δημοσιογράφους ότι η γέφυρα θα ανοίξει ξανά φέτος.",
        "ja, 大臣は記者団に対し、この橋は年末までに再び開通すると述べた。",
        "ko, 장관은 기자들에게 다리가 올해 안에 다시 열릴 것이라고 말했다.",
        "uk, Міністр заявив журналістам, що міст знову відкриють до кінця цього року.",
        "und, მინისტრმა ჟურნალისტებს უთხრა, რომ ხიდი წელს ისევ გაიხსნება (Reuters)."
    })
    void scriptTellsWhichLanguagesComeIntoQuestion(String language, String article) {
        assertThat(Languages.of(article)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 34", "\ud83d\ude4f \ud83d\ude4f", "\ud83d"})
    void aTextWithoutWordsHasALanguageAllTheSame(String article) {
        assertThat(Languages.of(article)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"de, German", "zh-CN, Chinese", "ar, Arabic", "pt-BR, Portuguese"})
    void languagesHaveTheirEnglishNames(String tag, String name) {
        assertThat(Languages.name(tag)).isEqualTo(name);
    }
}
