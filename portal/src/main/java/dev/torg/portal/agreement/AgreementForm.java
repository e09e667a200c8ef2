package dev.torg.portal.agreement;

import dev.torg.platform.identity.PortalCaller;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import dev.torg.portal.page.WholeNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of the agreement: rows of owners and of exposed persons, numbered from zero. */
final class AgreementForm {

  static final String OWNERS = "owners";
  static final String EXPOSED = "politicallyExposedPersons";

  private static final int ALL_PERCENT = 100;

  private static final Map<String, List<String>> ROWS =
      Map.of(
          OWNERS, List.of("name", "birthDate", "sharePercent", "ownership"),
          EXPOSED, List.of("name", "position"));

  private AgreementForm() {}

  /** With what was filled in before; else the person who asks is proposed as the owner. */
  static Form of(Agreement agreement, PortalCaller person) {
    Map<String, String> values = new LinkedHashMap<>();
    if (agreement.form() == null) {
      owner(values, 0, new Agreement.Owner(person.name(), person.birthDate(), ALL_PERCENT, null));
      return Form.of(values);
    }
    int row = 0;
    for (Agreement.Owner owner : agreement.form().owners()) {
      owner(values, row++, owner);
    }
    row = 0;
    for (Agreement.ExposedPerson exposed : agreement.form().politicallyExposedPersons()) {
      values.put(EXPOSED + "." + row + ".name", exposed.name());
      values.put(EXPOSED + "." + row++ + ".position", exposed.position());
    }
    values.put("contactEmail", agreement.form().contactEmail());
    return Form.of(values);
  }

  static Form of(Sent sent) {
    Map<String, String> values = new LinkedHashMap<>();
    sent.fields().keySet().stream()
        .filter(
            name ->
                name.startsWith(OWNERS) || name.startsWith(EXPOSED) || name.equals("contactEmail"))
        .forEach(name -> values.put(name, sent.text(name)));
    return Form.of(values);
  }

  /** With one more empty row. */
  static Form grown(Form form, String list) {
    Map<String, String> values = new LinkedHashMap<>(form.values());
    values.put(list + "." + form.rows(list).size() + ".name", "");
    return Form.of(values);
  }

  /** Without the rows in which nothing was written; the others move up. */
  static Form withoutEmptyRows(Form form) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("contactEmail", form.value("contactEmail"));
    ROWS.forEach((list, members) -> copyFilled(form, list, members, values));
    return Form.of(values);
  }

  private static void copyFilled(
      Form form, String list, List<String> members, Map<String, String> values) {
    int next = 0;
    for (int row : form.rows(list)) {
      String start = list + "." + row + ".";
      if (members.stream().anyMatch(member -> isWritten(form, start, member))) {
        String place = list + "." + next++ + ".";
        members.forEach(member -> values.put(place + member, form.value(start + member)));
      }
    }
  }

  /** What can only be chosen stands there in an empty row, too. */
  private static boolean isWritten(Form form, String start, String member) {
    return !member.equals("ownership") && !form.value(start + member).isEmpty();
  }

  /** What goes to the API. */
  static Map<String, Object> document(Form form) {
    Map<String, Object> document = new LinkedHashMap<>();
    ROWS.forEach(
        (list, members) ->
            document.put(
                list,
                form.rows(list).stream()
                    .map(row -> row(form, list + "." + row + ".", members))
                    .toList()));
    document.put("contactEmail", form.value("contactEmail"));
    return document;
  }

  private static Map<String, Object> row(Form form, String start, List<String> members) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (String member : members) {
      String text = form.value(start + member);
      row.put(member, member.equals("sharePercent") ? WholeNumber.of(text) : text);
    }
    return row;
  }

  private static void owner(Map<String, String> values, int row, Agreement.Owner owner) {
    String start = OWNERS + "." + row + ".";
    values.put(start + "name", owner.name());
    values.put(start + "birthDate", owner.birthDate().toString());
    values.put(start + "sharePercent", Integer.toString(owner.sharePercent()));
    values.put(start + "ownership", Objects.requireNonNull(owner.ownership()));
  }
}
