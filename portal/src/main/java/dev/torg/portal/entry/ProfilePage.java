package dev.torg.portal.entry;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Optional;

/**
 * Who one is here.
 *
 * @param id what an operator needs to let the person act for a partner
 */
record ProfilePage(Frame frame, String id, Optional<Instant> loggedInAt, Account account)
    implements TemplateInstance {}
