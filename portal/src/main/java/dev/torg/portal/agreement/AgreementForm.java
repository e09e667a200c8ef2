package dev.torg.portal.agreement;

import dev.torg.platform.identity.PortalCaller;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of the agreement: rows of owners and of exposed persons, numbered from zero. */
final class AgreementForm {

  static final String OWNERS = "owners";
  static final String EXPOSED = "politicallyExposedPersons";

  private AgreementForm() {}

  /** With what was filled in before; else the person who asks is proposed as the owner. */
  static Form of(Agreement agreement, PortalCaller person) {
    Map<String, String> values = new LinkedHashMap<>();
    if (agreement.form() == null) {
      owner(values, 0, person.name(), person.birthDate().toString(), "100");
      return Form.of(values);
    }
    int row = 0;
    for (Agreement.Owner owner : agreement.form().owners()) {
      String share = Integer.toString(owner.sharePercent());
      owner(values, row++, owner.name(), owner.birthDate().toString(), share);
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

  /** What goes to the API; rows without a name are left out. */
  static Map<String, Object> document(Form form) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(OWNERS, filled(form, OWNERS, "name", "birthDate", "sharePercent"));
    document.put(EXPOSED, filled(form, EXPOSED, "name", "position"));
    document.put("contactEmail", form.value("contactEmail"));
    return document;
  }

  private static List<Map<String, Object>> filled(Form form, String list, String... members) {
    return form.rows(list).stream()
        .filter(row -> !form.value(name(list, row)).isEmpty())
        .map(row -> row(form, list + "." + row + ".", members))
        .toList();
  }

  private static Map<String, Object> row(Form form, String start, String... members) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (String member : members) {
      String text = form.value(start + member);
      row.put(
          member,
          member.equals("sharePercent") && text.matches("\\d{1,4}") ? Integer.valueOf(text) : text);
    }
    return row;
  }

  private static void owner(
      Map<String, String> values, int row, String name, String birthDate, String share) {
    values.put(name(OWNERS, row), name);
    values.put(OWNERS + "." + row + ".birthDate", birthDate);
    values.put(OWNERS + "." + row + ".sharePercent", share);
  }

  private static String name(String list, int row) {
    return list + "." + row + ".name";
  }
}
