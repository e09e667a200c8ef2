package dev.torg.portal.merchants;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;

/** Merchants: all, or those that were searched for. */
record MerchantsPage(Frame frame, Form form, Listed<Merchant> merchants)
    implements TemplateInstance {}
