package dev.torg.portal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.portal.page.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AgreementFormTest {

  @Test
  void sendsARowThatLacksItsNameSoThatItIsMissed() {
    Form form = sent("owners.0.name", "", "owners.0.birthDate", "1980-02-03");

    assertThat(owners(form)).extracting(owner -> owner.get("birthDate")).contains("1980-02-03");
  }

  @Test
  void movesTheOthersUpWhereARowIsEmpty() {
    Form form =
        sent("owners.0.name", "", "owners.0.ownership", "DIRECT", "owners.1.name", "Kari Nordmann");

    Form moved = AgreementForm.withoutEmptyRows(form);

    assertThat(moved.value("owners.0.name")).isEqualTo("Kari Nordmann");
    assertThat(owners(form)).hasSize(1);
  }

  @Test
  void keepsHowSomebodyOwns() {
    Form form = sent("owners.0.name", "Kari Nordmann", "owners.0.ownership", "INDIRECT");

    assertThat(owners(form))
        .extracting(owner -> owner.get("ownership"))
        .containsExactly("INDIRECT");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> owners(Form form) {
    Map<String, Object> document = AgreementForm.document(AgreementForm.withoutEmptyRows(form));
    return (List<Map<String, Object>>) Objects.requireNonNull(document.get("owners"));
  }

  private static Form sent(String... pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int pair = 0; pair < pairs.length; pair += 2) {
      values.put(pairs[pair], pairs[pair + 1]);
    }
    return Form.of(values);
  }
}
