package collate.people;

import collate.web.SignedIn;

/**
 * What somebody set for themselves.
 *
 * @param theme SYSTEM, LIGHT or DARK
 * @param shortcuts ON, ALT or OFF
 */
public record SettingsPage(String name, String theme, String shortcuts) {
    static SettingsPage of(SignedIn who) {
        return new SettingsPage(who.name(), who.theme(), who.shortcuts());
    }
}
