package dev.torg.portal.users;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * Who may act for the same, who is invited, and the form for another invitation.
 *
 * @param forBusiness whether the business registry names people beside these
 * @param made the invitation that the visitor has just made, with its address
 */
record UsersPage(
    Frame frame,
    boolean forBusiness,
    Listed<User> users,
    List<Invitation> invitations,
    Optional<Invitation> made,
    Form form)
    implements TemplateInstance {}
