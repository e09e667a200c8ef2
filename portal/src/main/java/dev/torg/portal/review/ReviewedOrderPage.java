package dev.torg.portal.review;

import dev.torg.portal.orders.Order;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** An order with everything in it, and what an operator can do with it. */
record ReviewedOrderPage(Frame frame, Order order, List<Filled> filled, Form form, String version)
    implements TemplateInstance {

  /**
   * A member of the form.
   *
   * @param path of it, with dots
   * @param value a text, or whether it is so
   */
  record Filled(String path, Object value) {}
}
