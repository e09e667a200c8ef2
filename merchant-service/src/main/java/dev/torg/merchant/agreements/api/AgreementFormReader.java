package dev.torg.merchant.agreements.api;

import dev.torg.merchant.domain.AgreementForm;
import dev.torg.merchant.domain.Owner;
import dev.torg.merchant.domain.Ownership;
import dev.torg.merchant.domain.PoliticallyExposedPerson;
import dev.torg.merchant.domain.SharesMustNotExceedTheWhole;
import dev.torg.platform.json.JsonForm;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the form of an agreement and notes all that is wrong with it at once. */
final class AgreementFormReader {

  private static final Pattern EMAIL =
      Pattern.compile("(?=.{6,254}$)[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final Map<String, Ownership> OWNERSHIPS =
      Map.of("DIRECT", Ownership.DIRECT, "INDIRECT", Ownership.INDIRECT);
  private static final int MOST_PEOPLE = 50;
  private static final int LONGEST_NAME = 200;

  private final LocalDate today;

  AgreementFormReader(LocalDate today) {
    this.today = today;
  }

  AgreementForm read(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    form.require("owners", "politicallyExposedPersons", "contactEmail");
    List<Owner> owners = form.list("owners", MOST_PEOPLE, this::owner);
    if (!SharesMustNotExceedTheWhole.isUpheldBy(owners)) {
      form.reject("owners", SharesMustNotExceedTheWhole.REASON);
    }
    List<PoliticallyExposedPerson> exposed =
        form.list("politicallyExposedPersons", MOST_PEOPLE, AgreementFormReader::person);
    String contact = form.matching("contactEmail", EMAIL, "must be an e-mail address").orElse("");
    form.finish();
    return new AgreementForm(owners, exposed, contact);
  }

  private Owner owner(JsonForm form) {
    form.require("name", "birthDate", "sharePercent");
    return new Owner(
        form.text("name", 1, LONGEST_NAME).orElse(""),
        form.parsed("birthDate", this::birthDate).orElse(today),
        (int) form.integer("sharePercent", 1, 100).orElse(0),
        form.choice("ownership", OWNERSHIPS).orElse(Ownership.DIRECT));
  }

  private static PoliticallyExposedPerson person(JsonForm form) {
    form.require("name", "position");
    return new PoliticallyExposedPerson(
        form.text("name", 1, LONGEST_NAME).orElse(""),
        form.text("position", 1, LONGEST_NAME).orElse(""));
  }

  private LocalDate birthDate(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.isAfter(today)) {
        throw new IllegalArgumentException("must not be in the future");
      }
      return date;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("must be a date such as 1980-03-12", e);
    }
  }
}
