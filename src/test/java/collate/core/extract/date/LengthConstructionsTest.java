package collate.core.extract.date;

import org.junit.jupiter.api.Test;

/** The ways in which English names a length, a rate, a time of day or a vague time, as read on Friday, 22 March 2013. */
class LengthConstructionsTest {
    @Test
    void lengths() {
        TimexTable.holds("""
                In the past century it fell. => the past century = P100Y
                It lasted two hours. => two hours = PT2H
                It lasted a year and a half. => a year and a half = P1Y6M
                It lasted two and a half years. => two and a half years = P2Y6M
                It lasted several months. => several months = PXM
                It lasted a few days. => a few days = PXD
                It lasted a couple of weeks. => a couple of weeks = P2W
                It lasted half an hour. => half an hour = PT30M
                It lasted three decades. => three decades = P30Y
                It lasted 30 minutes. => 30 minutes = PT30M
                It lasted more than a year. => more than a year = P1Y
                It lasted at least 10 years. => at least 10 years = P10Y
                It lasted nearly 40 years. => nearly 40 years = P40Y
                It lasted less than 24 hours. => less than 24 hours = PT24H
                It lasted for months. => months = PXM
                It lasted for hours. => hours = PTXH
                A three-day visit. => three-day = P3D
                A five-year plan. => five-year = P5Y
                The decade-long war. => decade-long = P10Y
                The months-long war. => months-long = PXM
                The weeklong siege. => weeklong = P1W
                The yearlong siege. => yearlong = P1Y
                The two-week-long siege. => two-week-long = P2W
                It rose over the past three years. => the past three years = P3Y
                It rose over the last 12 months. => the last 12 months = P12M
                It rose in the past year. => the past year = P1Y
                It will rise over the next two years. => the next two years = P2Y
                It will rise in the coming weeks. => the coming weeks = PXW
                It will rise in coming months. => coming months = PXM
                It rose in recent years. => recent years = PXY
                It rose in recent weeks. => recent weeks = PXW
                It rose in the past few days. => the past few days = PXD
                They came yearly. => yearly = P1Y
                They came five minutes later. => five minutes later = PT5M
                They will come in the next decade. => the next decade = P10Y
                An hour-long show. => hour-long = PT1H
                A day-long show. => day-long = P1D
                A 24-hour strike. => 24-hour = PT24H
                A fortnight. => A fortnight = P2W
                It lasted one to two hours. => one to two hours = PT1H
                It lasted two or three days. => two or three days = P2D
                It lasted 18 months. => 18 months = P18M
                It lasted the whole day. => the whole day = P1D
                It lasted all day. => all day = P1D
                It lasted all week. => all week = P1W
                It lasted a quarter of a century. => a quarter of a century = P25Y
                It lasted a quarter-century. => a quarter-century = P25Y
                It lasted half a century. => half a century = P50Y
                It lasted half a day. => half a day = PT12H
                It lasted six and a half hours. => six and a half hours = PT6H30M
                It lasted one and a half years. => one and a half years = P1Y6M
                It lasted a century. => a century = P100Y
                It lasted centuries. => centuries = PXC
                It lasted ten more days. => ten more days = P10D
                It lasted another three weeks. => another three weeks = P3W
                It lasted the first six months. => the first six months = P6M
                It lasted tens of thousands of years. => tens of thousands of years = PXY
                It lasted a decade and a half. => a decade and a half = P15Y
                It lasted a month and a half. => a month and a half = P1M15D
                It lasted nine-and-a-half years. => nine-and-a-half years = P9Y6M
                It lasted 4.5 billion years. => 4.5 billion years = P4500000000Y
                It lasted two million years. => two million years = P2000000Y
                It lasted 380,000 years. => 380,000 years = P380000Y
                It died 66 million years ago. => 66 million years ago = P66000000Y
                It started about 3,000 years ago. => 3,000 years ago = P3000Y
                Over the past several weeks it rose. => the past several weeks = PXW
                Over the last couple of months it rose. => the last couple of months = P2M
                In the last 24 hours it rose. => the last 24 hours = PT24H
                In the coming days it will rise. => the coming days = PXD
                In the next few weeks it will rise. => the next few weeks = PXW
                Within 24 hours it rose. => 24 hours = PT24H
                For the past week it rose. => the past week = P1W
                In the past decade it fell. => the past decade = P10Y
                In the last decade it fell. => the last decade = P10Y
                """);
    }

    @Test
    void rates() {
        TimexTable.holds("""
                They meet every Monday. => every Monday = XXXX-WXX-1
                They meet every day. => every day = P1D
                They meet daily. => daily = P1D
                They meet twice a week. => twice a week = P1W
                They meet once a month. => once a month = P1M
                They meet annually. => annually = P1Y
                They meet every year. => every year = P1Y
                They meet each week. => each week = P1W
                They meet every two years. => every two years = P2Y
                They meet three times a year. => three times a year = P1Y
                They meet on Mondays. => Mondays = XXXX-WXX-1
                They meet every morning. => every morning = XXXX-XX-XXTMO
                A nightly show. => nightly = P1D
                He works every weekend. => every weekend = XXXX-WXX-WE
                He works three days a week. => three days = P3D; a week = P1W
                He works 40 hours a week. => 40 hours = PT40H; a week = P1W
                It happens every four years. => every four years = P4Y
                It happens each year. => each year = P1Y
                It happens each spring. => each spring = XXXX-SP
                It happens once a year. => once a year = P1Y
                It happens monthly. => monthly = P1M
                It happens on weekends. => weekends = XXXX-WXX-WE
                It happens every other day. => every other day = P2D
                It happens on Sundays. => Sundays = XXXX-WXX-7
                """);
    }

    @Test
    void timesOfDay() {
        TimexTable.holds("""
                The talks began Thursday night. => Thursday night = 2013-03-21TNI
                The talks will resume Monday morning. => Monday morning = 2013-03-25TMO
                The minister spoke Wednesday afternoon. => Wednesday afternoon = 2013-03-20TAF
                The rally was held on Saturday evening. => Saturday evening = 2013-03-16TEV
                They will meet tonight. => tonight = 2013-03-22TNI
                They met this morning. => this morning = 2013-03-22TMO
                They met last night. => last night = 2013-03-21TNI
                They will meet tomorrow morning. => tomorrow morning = 2013-03-23TMO
                They met yesterday afternoon. => yesterday afternoon = 2013-03-21TAF
                They met overnight. => overnight = 2013-03-22TNI
                They met at 10 a.m.. => 10 a.m. = 2013-03-22T10:00
                They met at 10:30 p.m. Thursday. => 10:30 p.m. Thursday = 2013-03-21T22:30
                They met at noon. => noon = 2013-03-22T12:00
                They met at midnight. => midnight = 2013-03-22T24:00
                They met at 7 p.m. on Monday. => 7 p.m. on Monday = 2013-03-18T19:00
                They met at 2:30 p.m. on March 4. => 2:30 p.m. on March 4 = 2013-03-04T14:30
                They met at 14:30 GMT. => 14:30 GMT = 2013-03-22T14:30
                He will be free tomorrow night. => tomorrow night = 2013-03-23TNI
                He left at 5 p.m. EST. => 5 p.m. EST = 2013-03-22T17:00
                He left at 1700 GMT. => 1700 GMT = 2013-03-22T17:00
                He left at 5pm. => 5pm = 2013-03-22T17:00
                He left at 5:30am. => 5:30am = 2013-03-22T05:30
                He left at 5 o'clock. => 5 o'clock = 2013-03-22T05:00
                He left at noon on Friday. => noon on Friday = 2013-03-22T12:00
                He left at midday. => midday = 2013-03-22T12:00
                On the night of March 10 it fell. => the night of March 10 = 2013-03-10TNI
                On the morning of March 10 it fell. => the morning of March 10 = 2013-03-10TMO
                On the evening of Thursday it fell. => the evening of Thursday = 2013-03-21TEV
                In the afternoon it fell. => the afternoon = 2013-03-22TAF
                By late afternoon it fell. => late afternoon = 2013-03-22TAF
                """);
    }

    @Test
    void vagueTimes() {
        TimexTable.holds("""
                They left a few years ago. => a few years ago = PAST_REF
                They left several weeks ago. => several weeks ago = PAST_REF
                They left years ago. => years ago = PAST_REF
                They left decades ago. => decades ago = PAST_REF
                It was used in the past. => the past = PAST_REF
                It will be used in the future. => the future = FUTURE_REF
                It is used now. => now = PRESENT_REF
                It is currently used. => currently = PRESENT_REF
                It was recently used. => recently = PAST_REF
                He is free these days. => these days = PRESENT_REF
                He will be free one day. => one day = FUTURE_REF
                He will be free some day. => some day = FUTURE_REF
                He will be free in the near future. => the near future = FUTURE_REF
                """);
    }
}
