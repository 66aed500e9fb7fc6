package collate.people;

import collate.core.review.Role;

/** What somebody sees who was sent a link: who they are to be, and that they may choose how to sign in. */
public record InvitationPage(String token, String name, Role role) {}
