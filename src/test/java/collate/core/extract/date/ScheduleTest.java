package collate.core.extract.date;

import org.junit.jupiter.api.Test;

/** What the present tense and the words beside a day say of its side, as read on Friday, 22 March 2013. */
class ScheduleTest {
    @Test
    void presentOfWhatIsDoneByAppointmentIsAhead() {
        TimexTable.holds("""
                The assembly convenes on Thursday to pass the budget. => Thursday = 2013-03-28
                Both presidents speak by phone on Tuesday. => Tuesday = 2013-03-26
                The leaders of the two camps meet Thursday in Riga. => Thursday = 2013-03-28
                Norway play Peru on Sunday. => Sunday = 2013-03-24
                The union is holding a vigil on Monday. => Monday = 2013-03-25
                The ministers are meeting on Monday to settle it. => Monday = 2013-03-25
                The new fares take effect on Monday. => Monday = 2013-03-25
                A third man goes on trial Tuesday. => Tuesday = 2013-03-26
                The winners are announced Tuesday. => Tuesday = 2013-03-26
                A service is being held on Saturday. => Saturday = 2013-03-23
                Officials expect the results on Monday. => Monday = 2013-03-25
                Students planned a march to the port on Monday. => Monday = 2013-03-25
                The court rules Tuesday on the ban. => Tuesday = 2013-03-26
                He turns 80 on Monday. => Monday = 2013-03-25
                The bill becomes law in May. => May = 2013-05
                On Tuesday the court resumes its hearing. => Tuesday = 2013-03-26
                """);
    }

    @Test
    void presentOfAnythingElseIsNot() {
        TimexTable.holds("""
                The army holds the town it entered on Tuesday. => Tuesday = 2013-03-19
                Guards are holding two men over the fire on Tuesday that killed six. => Tuesday = 2013-03-19
                The talks come after clashes on Tuesday in which four died. => Tuesday = 2013-03-19
                The minister on Thursday called for a truce. => Thursday = 2013-03-21
                The minister called for a truce on Thursday. => Thursday = 2013-03-21
                Two men were booked on Thursday. => Thursday = 2013-03-21
                The planned march in Riga on Thursday was calm. => Thursday = 2013-03-21
                He declined to meet reporters on Monday. => Monday = 2013-03-18
                The Senate vote on Thursday was close. => Thursday = 2013-03-21
                Rebels take the port on Tuesday. => Tuesday = 2013-03-19
                The court hears the case after a ruling Thursday opened the way. => Thursday = 2013-03-21
                The union published new rules Tuesday. => Tuesday = 2013-03-19
                They held the hall from Monday night until Wednesday. => Monday night = 2013-03-18TNI; Wednesday = 2013-03-20
                The parade was to have taken place on Monday. => Monday = 2013-03-18
                """);
    }

    @Test
    void wordsBesideTheDayAnnounceIt() {
        TimexTable.holds("""
                The drivers have called a strike for Thursday. => Thursday = 2013-03-28
                Starting Monday, cars need a permit. => Monday = 2013-03-25
                Ahead of Sunday's vote, both sides held rallies. => Sunday = 2013-03-24
                Shops put up shutters ahead of a march on Sunday. => Sunday = 2013-03-24
                The bridge was begun in March and should be ready by Tuesday. => March = 2013-03; Tuesday = 2013-03-26
                The judge adjourned the case until Tuesday. => Tuesday = 2013-03-26
                The lawyers have until Tuesday to answer. => Tuesday = 2013-03-26
                Schools stay shut until at least Thursday. => Thursday = 2013-03-28
                Rain is forecast for Tuesday and Wednesday. => Tuesday = 2013-03-26; Wednesday = 2013-03-27
                The party will boycott Sunday's election. => Sunday = 2013-03-24
                The games, which were to open on July 24, will be held later. => July 24 = 2013-07-24
                """);
    }

    @Test
    void whatIsBlamedOrMissingIsOver() {
        TimexTable.holds("""
                The ministry apologised for Tuesday's raid. => Tuesday = 2013-03-19
                No group claimed responsibility for Tuesday's bombing. => Tuesday = 2013-03-19
                The camp has been empty since Tuesday. => Tuesday = 2013-03-19
                In Sunday's final he scored twice. => Sunday = 2013-03-17
                No survivors were found on Tuesday or Wednesday. => Tuesday = 2013-03-19; Wednesday = 2013-03-20
                """);
    }

    @Test
    void whatIsDecidedIsAhead() {
        TimexTable.holds("""
                The premier declared a time of mourning from Monday. => Monday = 2013-03-25
                The premier declared Monday and Tuesday holidays. => Monday = 2013-03-25; Tuesday = 2013-03-26
                The town imposed a curfew on its harbour from 8 p.m. on Sunday. => 8 p.m. on Sunday = 2013-03-24T20:00
                The ministry ordered all schools closed until Monday. => Monday = 2013-03-25
                The owner suspended its boats through Tuesday. => Tuesday = 2013-03-26
                The governor banned boats as of Monday. => Monday = 2013-03-25
                The union called a strike from Wednesday. => Wednesday = 2013-03-27
                He was ordered to leave by Monday. => Monday = 2013-03-25
                Parliament extended the ban until Thursday night. => Thursday night = 2013-03-28TNI
                The ministry announced on Thursday new fares from April 1. => Thursday = 2013-03-21; April 1 = 2013-04-01
                The search was to resume on Monday. => Monday = 2013-03-25
                """);
    }

    @Test
    void whatWasDecidedBeforeOrIsOnlyToldIsNot() {
        TimexTable.holds("""
                The premier had declared a time of mourning from Monday. => Monday = 2013-03-18
                The toll stands at 90 as of Wednesday. => Wednesday = 2013-03-20
                The army announced deaths from Monday's strike. => Monday = 2013-03-18
                The ministry announced that the boat was missing from Monday. => Monday = 2013-03-18
                The pier was closed from Monday. => Monday = 2013-03-18
                The premier declared a curfew on Monday. => Monday = 2013-03-18
                """);
    }
}
