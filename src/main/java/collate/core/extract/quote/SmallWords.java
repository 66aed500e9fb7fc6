package collate.core.extract.quote;

/** The closed classes of English: the words that hold phrases together and show where one ends. */
final class SmallWords {
    private SmallWords() {}

    static void addTo(Lexicon.Table table) {
        table.add(Sort.AUXILIARY, """
                has have had having will would could should may might must can cannot did do does didn't don't doesn't won't
                wouldn't couldn't can't hasn't haven't hadn't shouldn't ’ve 've ’d 'd ’ll 'll
                """);
        table.add(Sort.BE, "is are was were be been being isn't aren't wasn't weren't am 's ’re 're");
        table.add(Sort.ADVERB, """
                also not never then later often once again even still now just ever always already soon further then twice
                previously earlier thus long only out off up down back instead meanwhile today yesterday tonight tomorrow reportedly quickly however
                """);
        table.add(Sort.PREPOSITION, """
                of in on at to for from with by about after before during against between into over under through
                since until among amid near across toward towards around inside outside behind like despite than upon
                within without per via throughout including concerning regarding following alongside besides beyond
                """);
        table.add(Sort.DETERMINER, """
                the a an this these those his her its their our my your some any many several most few each every all both
                another one two three four five six seven eight nine ten no other
                """);
        table.add(Sort.CONJUNCTION, """
                and or but nor yet so that because if when while although though whereas whether unless as where how why what
                what's once than till
                """);
        table.add(
                Sort.PRONOUN,
                "i we you he she they it him them me us himself herself themselves itself everyone somebody nobody");
        table.add(Sort.PRONOUN | Sort.MALE, "he him himself");
        table.add(Sort.PRONOUN | Sort.FEMALE, "she herself");
        table.add(Sort.MALE, "his");
        table.add(Sort.FEMALE, "her");
        table.add(Sort.RELATIVE, "who which whose whom that");
        table.add(Sort.OBJECT, "him them me us himself herself themselves itself reporters journalists supporters");
        table.add(Sort.DAY, """
                monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
                september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues.
                wed. thu. thur. thurs. fri. sat. sun.
                """);
        table.add(Sort.POSSESSIVE, "'s ’s");
        table.add(Sort.TIME, "year week month day night morning afternoon evening weekend");
        table.add(
                Sort.PARTICLE,
                "al el bin ibn de da di del della la le van von der den ben abu du dos das st. ul ud ur");
        table.add(Sort.CHANNEL, """
                statement interview readout transcript call email e-mail letter tweet post memo report briefing conference speech
                address press-release release telegram twitter facebook x instagram television radio testimony filing
                op-ed editorial column article book podcast message conference speech
                """);
        table.add(Sort.PLACE, """
                israel russia china america ukraine gaza iran iraq syria lebanon egypt turkey jordan qatar france germany britain
                england scotland wales ireland italy spain poland japan india pakistan afghanistan korea taiwan canada mexico brazil
                argentina australia washington moscow beijing jerusalem kyiv kiev london paris berlin tehran cairo ankara doha riyadh
                tokyo delhi seoul pyongyang brussels geneva vienna rome madrid europe asia africa california texas florida ohio
                iowa nevada arizona michigan pennsylvania virginia wisconsin colorado illinois georgia hampshire carolina york
                jersey boston chicago philadelphia cleveland denver atlanta miami dallas houston
                u.s. u.k. u.n. us uk un eu nato usa palestine yemen sudan libya tunisia morocco algeria nigeria kenya ethiopia
                somalia hamas hezbollah congress senate parliament kremlin pentagon
                """);
    }
}
