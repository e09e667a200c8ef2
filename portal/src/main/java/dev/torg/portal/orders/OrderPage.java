package dev.torg.portal.orders;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * An order as the merchant sees it.
 *
 * @param version that a change must still find
 */
record OrderPage(Frame frame, Order order, Form form, String version) implements TemplateInstance {

  /** How far it has come: 1 filling in, 2 under review, 3 done. */
  public int step() {
    return order.isOpen() ? 1 : order.status().equals("APPROVED") ? 3 : 2;
  }
}
