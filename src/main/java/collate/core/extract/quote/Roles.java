package collate.core.extract.quote;

/** What people are and are called by: titles before a name, roles beside it, and the bodies that speak. */
final class Roles {
    private static final String PEOPLE = """
                president vice-president secretary minister premier chancellor governor senator representative mayor congressman
                congresswoman chairman chairwoman chair director chief spokesman spokeswoman spokesperson spokesmen ambassador diplomat envoy
                general colonel captain lieutenant major sergeant officer commander admiral sheriff deputy attorney lawyer judge
                leader speaker candidate nominee strategist analyst pollster adviser advisor aide consultant operative manager
                editor reporter journalist correspondent anchor host columnist author writer activist organizer organiser scholar
                economist scientist historian professor doctor surgeon nurse teacher student president-elect founder co-founder
                ceo executive owner actor actress singer comedian director producer rapper star coach player lawmaker legislator
                commissioner counsel prosecutor detective investigator inspector superintendent constable administrator official coordinator
                pastor priest expert veteran resident businessman businesswoman billionaire mogul whip counterpart undersecretary
                councillor councilor councilman councilwoman alderman brigadier marshal boss partner wife husband son daughter mother father brother sister widow farmer voter member democrat
                republican
                mp mep consul prefect pensioner headmaster headmistress headteacher schoolteacher principal paramedic firefighter
                technician engineer forecaster clerk pilot fisherman shopkeeper uncle aunt nephew niece cousin grandfather
                grandmother grandson granddaughter
            """;

    private Roles() {}

    static void addTo(Lexicon.Table table) {
        table.add(Sort.TITLE | Sort.MALE, "mr. mr sir lord king prince father brother sheikh pope herr señor");
        table.add(
                Sort.TITLE | Sort.FEMALE,
                "mrs. mrs ms. ms miss lady queen princess sister dame madam mme mme. mlle frau señora");
        table.add(Sort.TITLE, """
                dr. dr prof. professor sen. rep. gov. gen. lt. col. sgt. maj. capt. rev. hon. judge justice cmdr. adm. brig. supt.
                insp. pres. amb. atty. sens. reps. excellency highness majesty eminence holiness ayatollah imam rabbi cardinal bishop archbishop maj cpl. pvt. cllr cllr. msgr msgr.
                """);
        table.add(Sort.ROLE, PEOPLE);
        table.add(Sort.ROLE, PEOPLE.strip().replaceAll("\\s+", "s ") + "s");
        table.add(
                Sort.ROLE | Sort.MALE,
                "spokesman congressman chairman businessman actor husband son father brother policeman king headmaster fisherman"
                        + " uncle nephew grandfather grandson");
        table.add(
                Sort.ROLE | Sort.FEMALE,
                "spokeswoman congresswoman chairwoman businesswoman actress wife daughter mother sister widow queen headmistress"
                        + " aunt niece grandmother granddaughter");
        table.add(Sort.BODY, """
                ministry department agency government administration party campaign committee commission council court university
                college institute institution center centre association organization organisation union company corporation inc. corp.
                group foundation fund bank times post journal news tribune herald press network television house senate congress
                office bureau police army force forces military navy team club league church school hospital board coalition
                alliance movement society federation service services authority embassy magazine daily weekly coastguard brigade
                gendarmerie directorate watchdog regulator
                nations states state city county district street republic kingdom act bill law amendment constitution war day
                convention debate hall tower square garden park avenue river sea ocean island
                """);
        table.add(Sort.ADJECTIVE, """
                former then senior top longtime fellow outgoing incoming deputy foreign prime vice chief democratic republican
                russian chinese israeli american british french german palestinian iranian ukrainian turkish egyptian indian
                presidential white general assistant conservative liberal local federal
                """);
    }
}
