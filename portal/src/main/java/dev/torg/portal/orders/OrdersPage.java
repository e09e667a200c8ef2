package dev.torg.portal.orders;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/** A person's list of orders. */
record OrdersPage(Frame frame, boolean forPartner, List<Order> orders, Optional<String> next)
    implements TemplateInstance {}
