package dev.torg.portal.webhooks;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One registration, and what was sent to it.
 *
 * @param types of the events that it can have
 * @param state of the messages that are shown; empty for all
 * @param version that a change must still find
 */
record WebhookPage(
    Frame frame,
    Webhook webhook,
    Listed<Delivery> deliveries,
    List<EventType> types,
    List<String> states,
    String state,
    Form form,
    String version)
    implements TemplateInstance {}
