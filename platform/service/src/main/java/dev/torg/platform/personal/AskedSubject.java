package dev.torg.platform.personal;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.business.EmailAddress;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a caller asks about, by the one parameter of three that names it. */
record AskedSubject(Subject subject, String text) {

  /** A 400 unless just one of them is there and can be read. */
  static AskedSubject of(
      @Nullable String person, @Nullable String business, @Nullable String email) {
    if (Stream.of(person, business, email).filter(Objects::nonNull).count() != 1) {
      throw invalid("person", "or else business or email must be there, one of them");
    }
    if (person != null) {
      return ofPerson(person);
    }
    return business == null ? ofEmail(Objects.requireNonNull(email)) : ofBusiness(business);
  }

  private static AskedSubject ofEmail(String email) {
    if (!EmailAddress.isOne(email)) {
      throw invalid("email", EmailAddress.REASON);
    }
    return new AskedSubject(Subject.EMAIL, email);
  }

  private static AskedSubject ofPerson(String person) {
    try {
      return new AskedSubject(Subject.PERSON, UUID.fromString(person).toString());
    } catch (IllegalArgumentException unreadable) {
      throw invalid("person", "must be a UUID");
    }
  }

  private static AskedSubject ofBusiness(String business) {
    int slash = business.indexOf('/');
    try {
      return new AskedSubject(
          Subject.BUSINESS,
          BusinessIdentifier.of(
                  business.substring(0, Math.max(slash, 0)),
                  business.substring(slash + 1),
                  CheckDigits.SANDBOX)
              .text());
    } catch (IllegalArgumentException unreadable) {
      throw invalid("business", "must be a scheme and an id, with a slash between");
    }
  }

  private static RuntimeException invalid(String parameter, String reason) {
    return Problems.invalid(List.of(new Violation(parameter, reason)));
  }
}
