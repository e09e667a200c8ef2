package dev.torg.merchant.agreements.api;

import dev.torg.merchant.domain.AgreementForm;
import dev.torg.merchant.domain.Owner;
import dev.torg.merchant.domain.Ownership;
import dev.torg.merchant.domain.PoliticallyExposedPerson;
import dev.torg.merchant.domain.SharesMustNotExceedTheWhole;
import dev.torg.platform.business.EmailAddress;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement's form, in the answers as in the request. */
@Schema(name = "AgreementForm", additionalProperties = Schema.False.class)
public record AgreementFormView(
    @NotNull @Size(max = 50) List<OwnerView> owners,
    @NotNull @Size(max = 50) List<PersonView> politicallyExposedPersons,
    @NotNull
        @Email(message = EmailAddress.REASON)
        @Schema(minLength = 6, maxLength = EmailAddress.LONGEST)
        String contactEmail) {

  /** Nobody who owns a business today was born before. */
  private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

  @Schema(name = "AgreementOwner", additionalProperties = Schema.False.class)
  public record OwnerView(
      @NotNull @Size(min = 1, max = 200) String name,
      @NotNull LocalDate birthDate,
      @NotNull @Min(1) @Max(100) Integer sharePercent,
      @Schema(defaultValue = "DIRECT") @Nullable Ownership ownership) {

    Owner owner() {
      return new Owner(
          name, birthDate, sharePercent, Objects.requireNonNullElse(ownership, Ownership.DIRECT));
    }
  }

  @Schema(name = "AgreementExposedPerson", additionalProperties = Schema.False.class)
  public record PersonView(
      @NotNull @Size(min = 1, max = 200) String name,
      @NotNull @Size(min = 1, max = 200) String position) {}

  /** What a body declares; a 400 that names everything that is wrong with it. */
  static AgreementForm read(byte[] body, LocalDate today) {
    return Body.of(body, AgreementFormView.class)
        .check((form, violations) -> form.checkTogether(today, violations))
        .valid()
        .form();
  }

  public static AgreementFormView of(AgreementForm form) {
    return new AgreementFormView(
        form.owners().stream()
            .map(
                owner ->
                    new OwnerView(
                        owner.name(), owner.birthDate(), owner.sharePercent(), owner.ownership()))
            .toList(),
        form.politicallyExposed().stream()
            .map(person -> new PersonView(person.name(), person.position()))
            .toList(),
        form.contactEmail());
  }

  private AgreementForm form() {
    return new AgreementForm(
        owners.stream().map(OwnerView::owner).toList(),
        politicallyExposedPersons.stream()
            .map(person -> new PoliticallyExposedPerson(person.name(), person.position()))
            .toList(),
        contactEmail);
  }

  private void checkTogether(LocalDate today, Violations violations) {
    for (int index = 0; owners != null && index < owners.size(); index++) {
      LocalDate birthDate = owners.get(index).birthDate;
      if (birthDate != null && birthDate.isAfter(today)) {
        violations.add("/owners/" + index + "/birthDate", "must not be in the future");
      }
      if (birthDate != null && birthDate.isBefore(EARLIEST_BIRTH)) {
        violations.add("/owners/" + index + "/birthDate", "must not be before 1900");
      }
    }
    if (owners != null && !violations.concern("/owners") && !sharesAreWithinTheWhole()) {
      violations.add("/owners", SharesMustNotExceedTheWhole.REASON);
    }
  }

  private boolean sharesAreWithinTheWhole() {
    return SharesMustNotExceedTheWhole.isUpheldBy(owners.stream().map(OwnerView::owner).toList());
  }
}
