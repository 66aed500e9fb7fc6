package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days whose numbers say by a sign what they count, in digits of any script. */
class EastAsianDayTest {
    private static List<String> dates(String text) {
        var reading = Reading.of(text).in("zh-CN");
        return new DateRules()
                .in(Tokens.of(reading), reading).stream()
                        .map(dated -> dated.value().of(text) + " = " + dated.timex())
                        .toList();
    }

    @Test
    void yearMonthAndDayAreReadUpToTheirSigns() {
        assertThat(dates("部长在2023年10月24日星期二说，大桥将于2024年3月开放。"))
                .containsExactly("2023年10月24日 = 2023-10-24", "2024年3月 = 2024-03");
    }

    @Test
    void dayWithoutItsYearKeepsTheYearOpen() {
        assertThat(dates("会议于10月25日结束。")).containsExactly("10月25日 = XXXX-10-25");
    }

    @Test
    void numbersMayBeWrittenInCharacters() {
        assertThat(dates("条約は一九四五年八月十五日に結ばれ、二〇二三年十月七日に改められた。"))
                .containsExactly("一九四五年八月十五日 = 1945-08-15", "二〇二三年十月七日 = 2023-10-07");
        assertThat(dates("二〇二四年三月，大桥开放；会议于十月三十一日结束。")).containsExactly("二〇二四年三月 = 2024-03", "十月三十一日 = XXXX-10-31");
    }

    @Test
    void numeralsThatNoCalendarHasAreNone() {
        assertThat(dates("星期一日出，十三月一日，二月三十日，三千年，十十月一日，三月間，七日。")).isEmpty();
    }

    @Test
    void daysThatNoCalendarHasAreNone() {
        assertThat(dates("2023年13月24日，2月30日，3000年，5日。")).isEmpty();
    }

    @Test
    void yearsOfOtherCalendarsAreNotTaken() {
        assertThat(dates("۲۰۲۳/۱۰/۲۴ و ۱۴۰۲/۰۸/۰۲ و ١٤٤٥/٠٤/٠٩")).containsExactly("۲۰۲۳/۱۰/۲۴ = 2023-10-24");
    }
}
