package dev.torg.merchant.api;

import dev.torg.merchant.domain.AgreementForm;
import dev.torg.merchant.domain.Ownership;
import java.time.LocalDate;
import java.util.List;

/** An agreement's form, in the answers as in the request. */
public record AgreementFormView(
    List<OwnerView> owners, List<PersonView> politicallyExposedPersons, String contactEmail) {

  public record OwnerView(
      String name, LocalDate birthDate, int sharePercent, Ownership ownership) {}

  public record PersonView(String name, String position) {}

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
