package dev.torg.productorder.prefill.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.platform.problem.Reason;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.api.form.MerchantFormView;
import dev.torg.productorder.domain.Gap;
import dev.torg.productorder.prefill.app.Preview;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a dry run answers. */
@Schema(
    name = "PrefillPreview",
    description = "The form and what belongs to it are there when the request would be accepted")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PreviewView(
    @Schema(description = "Whether the same request without dryRun would make an order")
        boolean accepted,
    @Schema(maxItems = 101, description = "Why it would be refused") List<Remark> problems,
    @Schema(maxItems = 20, description = "What will cost the merchant time") List<Remark> warnings,
    @JsonUnwrapped @Nullable MerchantFormView merchantForm) {

  /** Something about one value of the request. */
  @Schema(name = "PrefillRemark")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Remark(
      @Schema(
              maxLength = 500,
              description = "JSON Pointer into the body, or the name of a header",
              examples = "/website")
          String pointer,
      @Schema(maxLength = 1000, examples = "is needed for sales on a website") String reason,
      @Schema(
              maxLength = 50,
              description = "The reason for programs",
              examples = "needed-for-website")
          @Nullable String code,
      @Schema(maxItems = 10, description = "What stands in the reason for this one value")
          List<@Size(max = 500) String> args) {

    static Remark of(Violation violation) {
      return of(violation.pointer(), violation.reason());
    }

    static Remark of(Gap gap) {
      return of(gap.pointer(), gap.reason());
    }

    private static Remark of(String pointer, String text) {
      Optional<Reason> reason = Reason.of(text);
      return new Remark(
          pointer,
          text,
          reason.map(Reason::code).orElse(null),
          reason.map(Reason::args).orElse(List.of()));
    }
  }

  static PreviewView of(Preview preview) {
    Optional<MerchantFormView> form =
        preview.order().map(order -> MerchantFormView.of(order, preview.choices()));
    return new PreviewView(
        preview.problems().isEmpty(),
        preview.problems().stream().map(Remark::of).toList(),
        preview.warnings().stream().map(Remark::of).toList(),
        form.orElse(null));
  }
}
