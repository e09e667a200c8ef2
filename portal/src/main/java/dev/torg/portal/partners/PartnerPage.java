package dev.torg.portal.partners;

import dev.torg.portal.acts.Act;
import dev.torg.portal.keys.Keys;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import dev.torg.portal.prices.PricePackage;
import dev.torg.portal.users.User;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** One partner: its price packages, keys and people, and what was done about it last. */
record PartnerPage(
    Frame frame,
    Partner partner,
    List<PricePackage> prices,
    Listed<Keys> keys,
    Listed<User> users,
    List<Act> acts,
    Form form,
    boolean connected)
    implements TemplateInstance {}
