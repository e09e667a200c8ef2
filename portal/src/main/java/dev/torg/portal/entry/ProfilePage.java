package dev.torg.portal.entry;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;

/**
 * Who one is here.
 *
 * @param id what an operator needs to let the person act for a partner, or as an operator
 */
record ProfilePage(Frame frame, String id, Instant loggedInAt, Account account, boolean saved)
    implements TemplateInstance {}
