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
    void daysThatNoCalendarHasAreNone() {
        assertThat(dates("2023年13月24日，2月30日，3000年，5日。")).isEmpty();
    }

    @Test
    void yearsOfOtherCalendarsAreNotTaken() {
        assertThat(dates("۲۰۲۳/۱۰/۲۴ و ۱۴۰۲/۰۸/۰۲ و ١٤٤٥/٠٤/٠٩")).containsExactly("۲۰۲۳/۱۰/۲۴ = 2023-10-24");
    }
}
