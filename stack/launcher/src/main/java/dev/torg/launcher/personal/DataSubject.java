package dev.torg.launcher.personal;

import dev.torg.embedded.process.CommandFailed;
import java.util.regex.Pattern;

/**
 * Whose data it is.
 *
 * @param id of a person, or scheme and id of a business with a slash between
 */
public record DataSubject(Kind kind, String id) {

  private static final Pattern PERSON = Pattern.compile("[0-9a-f-]{36}");
  private static final Pattern MERCHANT = Pattern.compile("[A-Za-z:-]+/[0-9-]+");

  /** A person who has logged in, or a business. */
  public enum Kind {
    PERSON,
    MERCHANT
  }

  public DataSubject {
    boolean isPerson = kind == Kind.PERSON;
    if (!(isPerson ? PERSON : MERCHANT).matcher(id).matches()) {
      throw new CommandFailed(
          isPerson
              ? "A person has an id such as 0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b."
              : "A merchant is named as business:NO:ORG/310100307 is.");
    }
  }

  /** The parameter that names it to a service. */
  String parameter() {
    return (kind == Kind.PERSON ? "person=" : "business=") + id;
  }

  /** Where it is erased. */
  public String erasure() {
    return kind == Kind.PERSON
        ? "/operations/v1/persons/" + id + "/personal-data"
        : "/operations/v1/merchants/" + id + "/personal-data";
  }
}
