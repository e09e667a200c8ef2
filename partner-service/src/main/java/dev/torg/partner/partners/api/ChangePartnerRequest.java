package dev.torg.partner.partners.api;

import dev.torg.partner.domain.PartnerProfile;
import dev.torg.platform.json.JsonForm;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A merge patch of what is told about a partner: what is absent stays, null takes away. */
final class ChangePartnerRequest {

  private ChangePartnerRequest() {}

  static UnaryOperator<PartnerProfile> parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    var name = form.text("name", 1, 100);
    if (form.isNull("name")) {
      form.reject("name", "cannot be taken away");
    }
    boolean clearsLevel = form.isNull("level");
    boolean clearsContactName = form.isNull("contactName");
    boolean clearsContactEmail = form.isNull("contactEmail");
    var level = form.text("level", 1, 50);
    var contactName = form.text("contactName", 1, 100);
    var contactEmail =
        form.matching(
            "contactEmail", RegisterPartnerRequest.EMAIL, RegisterPartnerRequest.NO_EMAIL);
    form.finish();
    return profile ->
        new PartnerProfile(
            name.orElse(profile.name()),
            patched(profile.level(), clearsLevel, level),
            patched(profile.contactName(), clearsContactName, contactName),
            patched(profile.contactEmail(), clearsContactEmail, contactEmail));
  }

  private static @Nullable String patched(
      @Nullable String present, boolean clears, Optional<String> wanted) {
    return clears ? null : wanted.orElse(present);
  }
}
