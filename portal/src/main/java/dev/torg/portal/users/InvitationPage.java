package dev.torg.portal.users;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/** Where the address of an invitation leads. */
record InvitationPage(Frame frame, String code) implements TemplateInstance {}
