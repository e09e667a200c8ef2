package dev.torg.portal.webhooks;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The registrations of whom a person acts for, and the form for another one. */
record WebhooksPage(Frame frame, Listed<Webhook> webhooks, List<EventType> types, Form form)
    implements TemplateInstance {}
