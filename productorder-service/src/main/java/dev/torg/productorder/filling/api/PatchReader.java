package dev.torg.productorder.filling.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.Violations;
import dev.torg.productorder.api.form.FormWriter;
import dev.torg.productorder.api.form.LockedMembers;
import dev.torg.productorder.api.form.OrderFormRequest;
import dev.torg.productorder.api.form.ReadForm;
import dev.torg.productorder.app.Gaps;
import dev.torg.productorder.domain.LockedFieldsMustStay;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.Secret;
import dev.torg.productorder.filling.app.EditProductOrder.Edit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Applies a merge patch to an order's form, and reads the result by the rules of prefill. */
@ApplicationScoped
class PatchReader {

  private final CheckDigits checkDigits;

  PatchReader(CheckDigits checkDigits) {
    this.checkDigits = checkDigits;
  }

  Edit read(byte[] body, ProductOrder order) {
    ObjectNode patch = Body.object(body);
    ObjectNode patched = MergePatch.apply(patch, FormWriter.write(order.form()));
    patched.remove(LockedMembers.ALWAYS);
    Body<OrderFormRequest> sent = Body.of(patched, OrderFormRequest.class);
    ReadForm read = sent.make((form, violations) -> read(form, violations, patch, order));
    sent.valid();
    return new Edit(
        read.form(),
        read.testWebsitePassword().or(() -> keptPassword(patch, read.form(), order)),
        order.revision().sequence());
  }

  private ReadForm read(
      OrderFormRequest form, Violations violations, ObjectNode patch, ProductOrder order) {
    ReadForm read = form.read("", violations, checkDigits, order.form().salesUnitLogo());
    LockedMembers.ALWAYS.stream()
        .filter(patch::has)
        .forEach(member -> violations.add("/" + member, "cannot be changed"));
    violations.addAll(Gaps.violations(LockedFieldsMustStay.violations(order, read.form())));
    return read;
  }

  /** The form is written without the password, so a patch that does not name it keeps it. */
  private static Optional<Secret> keptPassword(
      ObjectNode patch, OrderForm edited, ProductOrder order) {
    boolean cleared = patch.path("website").path("testWebsitePassword").isNull();
    boolean hasTestSite =
        edited.website().isPresent()
            && edited.productUseCase().filter(ProductUseCase.WEBSITE_WITH_TEST::equals).isPresent();
    return hasTestSite && !cleared ? order.testWebsitePassword() : Optional.empty();
  }
}
