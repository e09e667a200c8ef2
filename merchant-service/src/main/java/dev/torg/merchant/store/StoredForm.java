package dev.torg.merchant.store;

import dev.torg.merchant.domain.AgreementForm;
import dev.torg.merchant.domain.Owner;
import dev.torg.merchant.domain.Ownership;
import dev.torg.merchant.domain.PoliticallyExposedPerson;
import dev.torg.platform.json.StoredJson;
import java.time.LocalDate;
import java.util.List;

/** An agreement's form as its column keeps it. */
record StoredForm(
    List<StoredOwner> owners, List<StoredPerson> politicallyExposed, String contactEmail) {

  record StoredOwner(String name, LocalDate birthDate, int sharePercent, Ownership ownership) {}

  record StoredPerson(String name, String position) {}

  /** Of an agreement of which the skeleton is left. */
  static final String EMPTY = "{\"owners\":[],\"politicallyExposed\":[],\"contactEmail\":\"\"}";

  static String write(AgreementForm form) {
    return StoredJson.write(
        new StoredForm(
            form.owners().stream().map(StoredForm::stored).toList(),
            form.politicallyExposed().stream().map(StoredForm::stored).toList(),
            form.contactEmail()));
  }

  static AgreementForm read(String json) {
    StoredForm stored = StoredJson.read(json, StoredForm.class);
    return new AgreementForm(
        stored.owners.stream().map(StoredForm::owner).toList(),
        stored.politicallyExposed.stream().map(StoredForm::person).toList(),
        stored.contactEmail);
  }

  private static StoredOwner stored(Owner owner) {
    return new StoredOwner(
        owner.name(), owner.birthDate(), owner.sharePercent(), owner.ownership());
  }

  private static StoredPerson stored(PoliticallyExposedPerson person) {
    return new StoredPerson(person.name(), person.position());
  }

  private static Owner owner(StoredOwner stored) {
    return new Owner(stored.name, stored.birthDate, stored.sharePercent, stored.ownership);
  }

  private static PoliticallyExposedPerson person(StoredPerson stored) {
    return new PoliticallyExposedPerson(stored.name, stored.position);
  }
}
