/** Who may come in: accounts, signing in, invitations by link, roles, one's own settings. */
@NullMarked
package collate.people;

import org.jspecify.annotations.NullMarked;
