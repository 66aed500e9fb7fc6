package collate.core.compare.words;

/**
 * Words so near in meaning that a translator or a reporter may put one for the other. Strict: a desk must not read "killed" as
 * "murdered", nor "said" as "claimed".
 */
public final class Kin {
    private static final WordGroups GROUPS = new WordGroups("""
            kill slay; dead die death perish; injure wound hurt; attack strike assault raid onslaught
            bomb bombard shell; catastrophe disaster calamity tragedy
            imperative urgent pressing vital crucial essential necessary; worse serious grave severe
            ceasefire truce armistice; conflict war fight hostilities; fight battle combat
            fighter militant gunman combatant; soldier trooper; say state declare announce add remark
            stop halt end cease; prevent avoid avert; prison jail; detention custody; arrest detain; capture seize
            buy purchase acquire; begin start commence; launch start; increase rise grow climb; jump surge soar
            fall drop decline decrease; plunge slump; company firm; doctor physician medic; child kid; baby infant
            police cop; lawmaker legislator; vaccine vaccination jab inoculation; coronavirus covid
            photo photograph picture image; video footage film; car vehicle; plane aircraft airliner; ship vessel
            boat vessel; quit resign; big large huge; giant massive enormous; small little tiny; show reveal
            reveal disclose; fake bogus phony; vote ballot; help aid assist; ban prohibit bar outlaw forbid
            marry wed; wedding marriage; law legislation; money cash; cure heal; country nation; job employment
            student pupil; border frontier; demonstration protest rally; demonstrator protester; house home
            fire blaze; steal loot rob; gun firearm; shot gunshot; immediate instant; quick fast swift
            right correct; civilian noncombatant; respect abide comply; talk dialog negotiation; agree consent
            refuse reject decline; allow permit; need require; ask request; answer reply respond; call urge appeal
            goal aim target; important significant; difficult hard; dangerous perilous hazardous; safe secure
            protect safeguard defend; support back; oppose resist; condemn denounce; threat menace; peace calm
            spread widen expand; escalate intensify worsen; destroy demolish wreck; rebuild reconstruct
            evacuate flee; expel deport; hostage captive; strip enclave; aid relief; hunger famine starvation
            city town; village hamlet
            """);

    private Kin() {}

    /** Whether two stems are near in meaning. */
    public static boolean are(String stem, String other) {
        return GROUPS.of(stem).contains(other);
    }
}
