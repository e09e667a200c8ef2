package dev.torg.portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudoPageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>[Óñé ~]</p>                                 | ''
          <p>[Óñé ~] two <b>three</b></p>                | two three
          <button aria-label="four">[Óñé]</button>       | four
          <input placeholder="five">                     | five
          <td data-label="six">7</td>                    | six
          <p title="[Éíght]"><code>nine</code></p>       | ''
          <p translate="no">ten</p>                      | ''
          <select><option lang="nb">Norsk</option></select> | ''
          """)
  void whatStandsInNoBracketsIsFound(String html, String words) {
    assertThat(String.join(" ", PseudoPage.untranslated("<table><tr>" + html))).isEqualTo(words);
  }
}
