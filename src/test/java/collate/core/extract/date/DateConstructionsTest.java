package collate.core.extract.date;

import org.junit.jupiter.api.Test;

/** The ways in which English names a day or a longer stretch, as read on Friday, 22 March 2013. */
class DateConstructionsTest {
    @Test
    void daysAndWeeks() {
        TimexTable.holds("""
                The mayor resigned on Monday. => Monday = 2013-03-18
                The council will vote on Monday. => Monday = 2013-03-25
                The council met last Monday. => last Monday = 2013-03-18
                The council meets next Monday. => next Monday = 2013-03-25
                The trial opens this Sunday. => this Sunday = 2013-03-24
                She left on the following Monday. => the following Monday = 2013-03-25
                He arrived on Friday. => Friday = 2013-03-22
                Police were called early Friday. => early Friday = 2013-03-22
                A blast struck the market early on Saturday. => Saturday = 2013-03-16
                The fire began late Tuesday. => late Tuesday = 2013-03-19
                He spoke this week. => this week = 2013-W12
                They met last week. => last week = 2013-W11
                They will meet next week. => next week = 2013-W13
                They met earlier this week. => earlier this week = 2013-W12
                They met the same day. => the same day = 2013-03-22
                They left two weeks ago. => two weeks ago = 2013-W10
                They left ten days ago. => ten days ago = 2013-03-12
                They left a week ago. => a week ago = 2013-W11
                A week ago today they left. => A week ago today = 2013-03-15
                She told Arden Today on Friday that they had left. => Friday = 2013-03-22
                She spoke to Arden Today on Friday. => Friday = 2013-03-22
                Minister Comes to Arden Today => Today = 2013-03-22
                They told everybody today. => today = 2013-03-22
                They met on March 3. => March 3 = 2013-03-03
                They met on 3 March. => 3 March = 2013-03-03
                They met on the 3rd of March. => the 3rd of March = 2013-03-03
                They met on March 3, 2011. => March 3, 2011 = 2011-03-03
                They met on 3 March 2011. => 3 March 2011 = 2011-03-03
                They met on Dec. 14. => Dec. 14 = 2012-12-14
                They will meet on April 9. => April 9 = 2013-04-09
                They met on 2012-11-02. => 2012-11-02 = 2012-11-02
                They met on Tuesday, March 19. => Tuesday, March 19 = 2013-03-19
                They met Tuesday (March 19). => Tuesday (March 19) = 2013-03-19
                They met today. => today = 2013-03-22
                They met yesterday. => yesterday = 2013-03-21
                They will meet tomorrow. => tomorrow = 2013-03-23
                They met a day earlier. => a day earlier = 2013-03-21
                They met the next day. => the next day = 2013-03-23
                They met two days later. => two days later = 2013-03-24
                They met the previous day. => the previous day = 2013-03-21
                They met the previous week. => the previous week = 2013-W11
                They came in the middle of the week. => the middle of the week = 2013-W12
                They came over the weekend. => the weekend = 2013-W11-WE
                They came last weekend. => last weekend = 2013-W11-WE
                They will come this weekend. => this weekend = 2013-W12-WE
                They came on Christmas Day. => Christmas Day = 2012-12-25
                They came on Christmas Eve. => Christmas Eve = 2012-12-24
                They came on Valentine's Day. => Valentine's Day = 2013-02-14
                They came on Thanksgiving. => Thanksgiving = 2012-11-22
                They came at Easter. => Easter = 2013-03-31
                They will come on Good Friday. => Good Friday = 2013-03-29
                They came on Labor Day. => Labor Day = 2012-09-03
                They came on Halloween. => Halloween = 2012-10-31
                They came on Boxing Day. => Boxing Day = 2012-12-26
                They came from Monday to Wednesday. => Monday = 2013-03-18; Wednesday = 2013-03-20
                They came from March 4 to 8. => March 4 to 8 = 2013-03-04/2013-03-08
                They came this past Tuesday. => this past Tuesday = 2013-03-19
                They came Tuesday of last week. => Tuesday of last week = 2013-03-12
                He left the day before yesterday. => the day before yesterday = 2013-03-20
                He will be free the day after tomorrow. => the day after tomorrow = 2013-03-24
                He will be free a week from Monday. => a week from Monday = 2013-04-01
                He left last Christmas. => last Christmas = 2012-12-25
                He will leave this Christmas. => this Christmas = 2013-12-25
                He left at Christmas 2010. => Christmas 2010 = 2010-12-25
                He left on Easter Sunday. => Easter Sunday = 2013-03-31
                He left on July 4th. => July 4th = 2012-07-04
                He left on the Fourth of July. => the Fourth of July = 2012-07-04
                He left on Memorial Day. => Memorial Day = 2012-05-28
                He left after Sept. 11. => Sept. 11 = 2001-09-11
                He left on 12 March. => 12 March = 2013-03-12
                He left on March 12th. => March 12th = 2013-03-12
                He left on 12th March 2013. => 12th March 2013 = 2013-03-12
                He left on 2013/03/12. => 2013/03/12 = 2013-03-12
                He left on March 10-12. => March 10-12 = 2013-03-10/2013-03-12
                He left on March 10 and 11. => March 10 = 2013-03-10; 11 = 2013-03-11
                He left on Monday and Tuesday. => Monday = 2013-03-18; Tuesday = 2013-03-19
                It is open Monday through Friday. => Monday = 2013-03-18; Friday = 2013-03-22
                A fortnight ago he left. => A fortnight ago = 2013-W10
                The Monday meeting was short. => Monday = 2013-03-18
                The March 10 meeting was short. => March 10 = 2013-03-10
                The meeting Thursday was short. => Thursday = 2013-03-21
                Thursday's meeting was short. => Thursday = 2013-03-21
                By the end of the week it fell. => the end of the week = 2013-W12
                By year-end it will fall. => year-end = 2013-12-31
                """);
    }

    @Test
    void monthsAndLonger() {
        TimexTable.holds("""
                They met this month. => this month = 2013-03
                They met last month. => last month = 2013-02
                They will meet next month. => next month = 2013-04
                They will meet next year. => next year = 2014
                They met last year. => last year = 2012
                They met earlier this year. => earlier this year = 2013
                They met earlier this month. => earlier this month = 2013-03
                They will meet later this year. => later this year = 2013
                They will meet later this month. => later this month = 2013-03
                They met late last year. => late last year = 2012
                They met early last month. => early last month = 2013-02
                They left two years ago. => two years ago = 2011
                They left three months ago. => three months ago = 2012-12
                They left a year ago. => a year ago = 2012
                They left a decade ago. => a decade ago = 2003
                They left nearly two decades ago. => nearly two decades ago = 1993
                They left a month ago. => a month ago = 2013-02
                They left half a century ago. => half a century ago = 1963
                Sales fell in the first quarter. => the first quarter = 2013-Q1
                Sales fell in the fourth quarter. => the fourth quarter = 2012-Q4
                Sales fell in the fourth quarter of 2012. => the fourth quarter of 2012 = 2012-Q4
                Sales fell in the first half of 2012. => the first half of 2012 = 2012-H1
                Sales fell in the second half of last year. => the second half of last year = 2012-H2
                Sales fell in the first half of the year. => the first half of the year = 2013-H1
                Sales fell in the third quarter of last year. => the third quarter of last year = 2012-Q3
                Sales fell last quarter. => last quarter = 2012-Q4
                Sales will rise this quarter. => this quarter = 2013-Q1
                Sales will rise next quarter. => next quarter = 2013-Q2
                Output fell in the 1990s. => the 1990s = 199
                Output fell in the mid-1990s. => the mid-1990s = 199
                Output fell in the late 1980s. => the late 1980s = 198
                Output fell in the '80s. => the '80s = 198
                Output fell in the eighties. => the eighties = 198
                Output fell in the early 2000s. => the early 2000s = 200
                The church stood since the 19th century. => the 19th century = 18
                The church stood in the late 17th century. => the late 17th century = 16
                In the 21st century it fell. => the 21st century = 20
                In this century it fell. => this century = 20
                They met in March 2012. => March 2012 = 2012-03
                They met in early March. => early March = 2013-03
                They met in mid-January. => mid-January = 2013-01
                They met in late February. => late February = 2013-02
                They met in November. => November = 2012-11
                They will meet in May. => May = 2013-05
                They met last May. => last May = 2012-05
                They will meet next June. => next June = 2013-06
                They met last summer. => last summer = 2012-SU
                They met last winter. => last winter = 2012-WI
                They met in the summer of 2010. => the summer of 2010 = 2010-SU
                They met in the spring. => the spring = 2013-SP
                They will meet this summer. => this summer = 2013-SU
                They will meet in the fall. => the fall = 2013-FA
                They met in autumn 2011. => autumn 2011 = 2011-FA
                They met the following year. => the following year = 2014
                They met a year earlier. => a year earlier = 2012
                They came by the end of the month. => the end of the month = 2013-03
                They came at the end of last year. => the end of last year = 2012
                They will come by the end of 2014. => the end of 2014 = 2014
                They came at the beginning of March. => the beginning of March = 2013-03
                They came between 2008 and 2010. => 2008 = 2008; 2010 = 2010
                They came in the year 2000. => the year 2000 = 2000
                They came a century ago. => a century ago = 1913
                They came in the coming year. => the coming year = 2014
                They came in the current year. => the current year = 2013
                They came in 2013. => 2013 = 2013
                They came in August of 2012. => August of 2012 = 2012-08
                They came in August last year. => August last year = 2012-08
                Prices fell in the first half of the year. => the first half of the year = 2013-H1
                Prices fell in the third quarter of the year. => the third quarter of the year = 2013-Q3
                Prices fell in Q1 2013. => Q1 2013 = 2013-Q1
                Prices fell in the start of the year. => the start of the year = 2013
                He left in Sept 2012. => Sept 2012 = 2012-09
                The 2012 season. => 2012 = 2012
                The 1914-1918 war. => 1914 = 1914; 1918 = 1918
                He ruled from 1990 to 1994. => 1990 = 1990; 1994 = 1994
                By year's end it will fall. => year's end = 2013
                In January this year it fell. => January this year = 2013-01
                In July of last year it fell. => July of last year = 2012-07
                In summer 2012 it fell. => summer 2012 = 2012-SU
                In late 2012 it fell. => late 2012 = 2012
                In early 2012 it fell. => early 2012 = 2012
                In mid-2012 it fell. => mid-2012 = 2012
                Late last month it fell. => Late last month = 2013-02
                In the seventies it fell. => the seventies = 197
                In the '60s it fell. => the '60s = 196
                In the 60s it fell. => the 60s = 196
                In the 1800s it fell. => the 1800s = 18
                In the fifth century it fell. => the fifth century = 04
                In the nineteenth century it fell. => the nineteenth century = 18
                In this decade it fell. => this decade = 201
                In next month's it fell. => next month = 2013-04
                One day in June 2012 he left. => June 2012 = 2012-06
                """);
    }

    @Test
    void whatTheTextSpokeOfLastIsCountedFrom() {
        TimexTable.holds("""
                Prices fell in 2009. They rose again in October of that year. => 2009 = 2009; October of that year = 2009-10
                Prices fell in May 2009. They rose again that summer. => May 2009 = 2009-05; that summer = 2009-SU
                Prices fell in May 2009. They rose again that November. => May 2009 = 2009-05; that November = 2009-11
                Prices fell in May 2009. They rose again the following month. => May 2009 = 2009-05; the following month = 2009-06
                Prices fell in May 2009. They rose again the following spring. => May 2009 = 2009-05; the following spring = 2010-SP
                Prices fell in May 2009. They rose again later that year. => May 2009 = 2009-05; later that year = 2009
                Prices fell in May 2009. They rose again two months later. => May 2009 = 2009-05; two months later = 2009-07
                Prices fell in 2009. They rose again the next year. => 2009 = 2009; the next year = 2010
                Prices fell on May 4, 2009. They rose again the next day. => May 4, 2009 = 2009-05-04; the next day = 2009-05-05
                Prices fell on May 4, 2009. They rose again later that day. => May 4, 2009 = 2009-05-04; later that day = 2009-05-04
                Prices fell on May 4, 2009. They rose again that evening. => May 4, 2009 = 2009-05-04; that evening = 2009-05-04TEV
                Prices fell on May 4, 2009. They rose again a week later. => May 4, 2009 = 2009-05-04; a week later = 2009-W20
                """);
    }

    @Test
    void tenseOpenQuestionsAndTheCalendarShowTheDirection() {
        TimexTable.holds("""
                They can win the vote on Tuesday. => Tuesday = 2013-03-26
                They may meet on Tuesday. => Tuesday = 2013-03-26
                They could meet on Tuesday. => Tuesday = 2013-03-26
                They could not be reached on Tuesday. => Tuesday = 2013-03-19
                The vote is on Tuesday. => Tuesday = 2013-03-26
                The region, which holds its vote on Tuesday, is calm. => Tuesday = 2013-03-26
                If the party wins the vote on Tuesday, it will rule. => Tuesday = 2013-03-26
                The town asked for help before the winter. => the winter = 2013-WI
                They may win seats in November. => November = 2013-11
                She should be freed by August. => August = 2013-08
                """);
    }
}
