package dev.torg.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.Language;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTextsTest {

  private static Set<String> names(Language language) {
    ResourceBundle texts = ResourceBundle.getBundle("refusals", language.locale());
    assertThat(texts.getLocale()).isEqualTo(language.locale());
    return texts.keySet();
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryText(Language language) {
    assertThat(names(language)).isEqualTo(names(Language.EN));
  }
}
