package dev.torg.merchant.agreements.api;

import dev.torg.merchant.domain.AgreementForm;
import dev.torg.merchant.domain.Ownership;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement's form, in the answers as in the request. */
@Schema(
    name = "AgreementForm",
    requiredProperties = {"owners", "politicallyExposedPersons", "contactEmail"},
    additionalProperties = Schema.False.class)
public record AgreementFormView(
    @Schema(maxItems = 50) List<OwnerView> owners,
    @Schema(maxItems = 50) List<PersonView> politicallyExposedPersons,
    @Schema(minLength = 6, maxLength = 254) String contactEmail) {

  @Schema(
      name = "AgreementOwner",
      requiredProperties = {"name", "birthDate", "sharePercent"},
      additionalProperties = Schema.False.class)
  public record OwnerView(
      @Schema(minLength = 1, maxLength = 200) String name,
      LocalDate birthDate,
      @Schema(minimum = "1", maximum = "100") int sharePercent,
      @Schema(defaultValue = "DIRECT") Ownership ownership) {}

  @Schema(
      name = "AgreementExposedPerson",
      requiredProperties = {"name", "position"},
      additionalProperties = Schema.False.class)
  public record PersonView(
      @Schema(minLength = 1, maxLength = 200) String name,
      @Schema(minLength = 1, maxLength = 200) String position) {}

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
}
