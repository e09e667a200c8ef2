package dev.torg.portal.webhooks;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One message, and the calls that were made for it.
 *
 * @param id of the registration
 */
record DeliveryPage(Frame frame, String id, Delivery delivery, List<Delivery.Attempt> attempts)
    implements TemplateInstance {}
