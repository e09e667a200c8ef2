package dev.torg.productorder.filling.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.json.JsonForm;
import dev.torg.productorder.api.form.FormReader;
import dev.torg.productorder.api.form.FormWriter;
import dev.torg.productorder.api.form.LockedMembers;
import dev.torg.productorder.api.form.ReadForm;
import dev.torg.productorder.app.Gaps;
import dev.torg.productorder.domain.LockedFieldsMustStay;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.Secret;
import dev.torg.productorder.filling.app.EditProductOrder.Edit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;

/** Applies a merge patch to an order's form, and reads the result by the rules of prefill. */
@ApplicationScoped
class PatchReader {

  private final FormReader forms;
  private final ObjectMapper mapper;

  PatchReader(FormReader forms, ObjectMapper mapper) {
    this.forms = forms;
    this.mapper = mapper;
  }

  Edit read(byte[] body, ProductOrder order) throws IOException {
    JsonForm.parse(body);
    ObjectNode patch = (ObjectNode) mapper.readTree(body);
    ObjectNode patched = MergePatch.apply(patch, FormWriter.write(order.form()));
    JsonForm json = JsonForm.parse(mapper.writeValueAsBytes(patched));
    ReadForm read = forms.read(json, order.form().salesUnitLogo());
    rejectLocked(json, patch, read.form(), order);
    json.finish();
    return new Edit(
        read.form(),
        read.testWebsitePassword().or(() -> keptPassword(patch, read.form(), order)),
        order.revision().sequence());
  }

  private static void rejectLocked(
      JsonForm json, ObjectNode patch, OrderForm edited, ProductOrder order) {
    for (String member : LockedMembers.ALWAYS) {
      if (patch.has(member)) {
        json.reject(member, "cannot be changed");
      }
    }
    json.rejectToo(Gaps.violations(LockedFieldsMustStay.violations(order, edited)));
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
