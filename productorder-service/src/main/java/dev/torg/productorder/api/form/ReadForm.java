package dev.torg.productorder.api.form;

import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.Secret;
import java.util.Optional;

/** An order form as it was sent, and apart from it the password of the test site. */
public record ReadForm(OrderForm form, Optional<Secret> testWebsitePassword) {}
